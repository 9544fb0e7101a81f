//! Weights of precious metal, exactly.
//!
//! A gross weight in milligrams times a fineness in millionths is the fine weight in nanograms, for
//! 1 mg = 10⁶ ng: no division, nothing to round. Sums of fine weights stay exact. They are rounded once,
//! when they are told in units of a coin: down where units may be minted against them, up where a holder
//! gives units for a lot.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::helpers_128bit::multiply_by_rational_with_rounding;
use tessera_primitives::Balance;

pub use sp_runtime::Rounding;

/// A weight of pure metal, in nanograms.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct FineWeight(pub u128);

impl FineWeight {
	/// The fine weight of a lot.
	pub fn of(gross_milligrams: u64, fineness_ppm: u32) -> Self {
		// At most 2⁶⁴ · 2³² = 2⁹⁶.
		Self(u128::from(gross_milligrams).saturating_mul(fineness_ppm.into()))
	}

	/// In whole milligrams, rounded down.
	pub fn milligrams(self) -> u128 {
		self.0 / 1_000_000
	}
}

/// The smallest units of a coin with `decimals` decimals that `weight` makes, where a whole coin is
/// `unit_nanograms`; nothing if they do not fit or the unit is zero.
pub fn units_of(
	weight: FineWeight,
	unit_nanograms: u64,
	decimals: u8,
	rounding: Rounding,
) -> Option<Balance> {
	let scale = 10u128.checked_pow(decimals.into())?;
	multiply_by_rational_with_rounding(weight.0, scale, unit_nanograms.into(), rounding)
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;
	use Rounding::{Down, Up};

	const GRAM: u64 = 1_000_000_000;
	const OUNCE: u64 = 31_103_476_800;

	#[test]
	fn a_good_delivery_bar() {
		// 12.4419 kg of 995.0 ‰.
		let bar = FineWeight::of(12_441_900, 995_000);
		assert_eq!(bar.0, 12_379_690_500_000);
		assert_eq!(bar.milligrams(), 12_379_690);
		// In grams with 6 decimals it is exact, in ounces it is not.
		assert_eq!(units_of(bar, GRAM, 6, Down), Some(12_379_690_500));
		assert_eq!(units_of(bar, GRAM, 6, Up), Some(12_379_690_500));
		assert_eq!(units_of(bar, OUNCE, 6, Down), Some(398_016_292));
		assert_eq!(units_of(bar, OUNCE, 6, Up), Some(398_016_293));
	}

	#[test]
	fn what_does_not_fit_is_nothing() {
		let most = FineWeight::of(u64::MAX, u32::MAX);
		assert_eq!(units_of(most, 1, 12, Down), None);
		assert_eq!(units_of(most, 0, 0, Down), None);
		assert!(units_of(most, 1, 0, Down).is_some());
	}

	proptest! {
		#[test]
		fn rounding_differs_by_less_than_a_unit(
			gross in 1u64..1_000_000_000_000,
			ppm in 1u32..=1_000_000,
			unit in 1u64..100_000_000_000,
			decimals in 0u8..=12,
		) {
			let weight = FineWeight::of(gross, ppm);
			let down = units_of(weight, unit, decimals, Down).unwrap();
			let up = units_of(weight, unit, decimals, Up).unwrap();
			prop_assert!(up - down <= 1);
			// Told back in nanograms, times 10^decimals: no more than there is, no less than asked.
			let (unit, scale) = (sp_core::U256::from(unit), sp_core::U256::exp10(decimals.into()));
			let whole = sp_core::U256::from(weight.0) * scale;
			prop_assert!(sp_core::U256::from(down) * unit <= whole);
			prop_assert!(sp_core::U256::from(up) * unit >= whole);
		}

		#[test]
		fn a_sum_of_lots_makes_no_less_than_its_parts(
			lots in prop::collection::vec((1u64..1_000_000_000, 1u32..=1_000_000), 1..8),
			unit in 1u64..100_000_000_000,
		) {
			let weights = lots.iter().map(|(gross, ppm)| FineWeight::of(*gross, *ppm));
			let parts: u128 = weights.clone().map(|lot| units_of(lot, unit, 6, Down).unwrap()).sum();
			let sum = FineWeight(weights.map(|lot| lot.0).sum());
			prop_assert!(units_of(sum, unit, 6, Down).unwrap() >= parts);
		}
	}
}
