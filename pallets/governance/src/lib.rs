//! What governance decides that no other pallet takes: who it is, what a block costs, and which calls
//! stand still for a while.
//!
//! # Who may call what
//!
//! | Call | Who |
//! |---|---|
//! | [`set_prices`](pallet::Call::set_prices) | [`Config::FeeOrigin`] |
//! | [`pause`](pallet::Call::pause), [`resume`](pallet::Call::resume) | [`Config::EmergencyOrigin`] |
//!
//! # Overview
//!
//! *Origins.* Each [`Origin`] is a mandate: it may do one kind of thing, and only a referendum on the
//! track of that mandate gives it. The runtime says which calls take which.
//!
//! *Prices.* What a whole block and a byte of a transaction cost. A vote moves them within a factor of
//! [`MAX_PRICE_FACTOR`] around the prices of the runtime, so that no vote makes the chain free or shuts it.
//!
//! *Pauses.* A call that is found to do harm is paused by its name, for a number of blocks with an upper
//! bound. The pause ends in the block that was named, by itself: nobody has to remember it, and to prolong
//! it takes a new decision. Nobody else pauses: this pallet is the only door to [`Config::Pauser`].
//!
//! *Pace.* How many times faster than in production referenda run on this chain. It is set at genesis, for
//! networks on which people try things, and nothing can change it later.
//!
//! ```
//! use pallet_governance::Prices;
//!
//! let regular = Prices { block: 1_000, byte: 10 };
//! assert!(Prices { block: 100_000, byte: 1 }.near(&regular));
//! assert!(!Prices { block: 100_001, byte: 10 }.near(&regular));
//! assert!(!Prices { block: 9, byte: 10 }.near(&regular));
//! ```
//!
//! # Goals
//!
//! 1. A pause ends without anybody's doing, even in full blocks: its end is mandatory work, of which there
//!    is at most as much as [`Config::MaxPauses`].
//! 2. No vote, however wrong, makes transactions free or unaffordable.
//!
//! # Invariants
//!
//! - `INV-1`: every call with an end is paused.
//! - `INV-2`: no pause ends later than [`Config::MaxPauseBlocks`] from now, and none has ended.
//! - `INV-3`: prices are near those of the runtime.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
pub mod weights;

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

pub use pallet::*;
pub use weights::WeightInfo;

/// How many times more or less than its price in the runtime governance lets something cost.
pub const MAX_PRICE_FACTOR: u128 = 100;

/// What transactions are charged for, in the smallest unit of the native token.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Prices {
	/// A whole block, at the fee multiplier 1.
	pub block: u128,
	/// A byte of a transaction.
	pub byte: u128,
}

impl Prices {
	/// Whether both are within [`MAX_PRICE_FACTOR`] of the `regular` ones, limits included.
	pub fn near(&self, regular: &Prices) -> bool {
		let near = |price: u128, regular: u128| {
			price <= regular.saturating_mul(MAX_PRICE_FACTOR)
				&& regular <= price.saturating_mul(MAX_PRICE_FACTOR)
		};
		near(self.block, regular.block) && near(self.byte, regular.byte)
	}
}

/// Checks for one mandate each, for the `Config` of other pallets.
pub mod mandates {
	use super::Origin;
	use frame_support::traits::{EnsureOrigin, OriginTrait};

	macro_rules! mandates {
		($($(#[$doc:meta])* $check:ident => $mandate:ident,)*) => {$(
			$(#[$doc])*
			pub struct $check;

			impl<O: OriginTrait + From<Origin>> EnsureOrigin<O> for $check
			where
				for<'a> &'a O::PalletsOrigin: TryInto<&'a Origin>,
			{
				type Success = ();

				fn try_origin(origin: O) -> Result<(), O> {
					if let Ok(Origin::$mandate) = origin.caller().try_into() {
						return Ok(());
					}
					Err(origin)
				}

				#[cfg(feature = "runtime-benchmarks")]
				fn try_successful_origin() -> Result<O, ()> {
					Ok(O::from(Origin::$mandate))
				}
			}
		)*};
	}

	mandates! {
		/// Passes [`Origin::WhitelistedCaller`].
		EnsureWhitelistedCaller => WhitelistedCaller,
		/// Passes [`Origin::Emergency`].
		EnsureEmergency => Emergency,
		/// Passes [`Origin::RegistrarAdmin`].
		EnsureRegistrarAdmin => RegistrarAdmin,
		/// Passes [`Origin::FeeAdmin`].
		EnsureFeeAdmin => FeeAdmin,
		/// Passes [`Origin::Treasurer`].
		EnsureTreasurer => Treasurer,
		/// Passes [`Origin::SmallSpender`].
		EnsureSmallSpender => SmallSpender,
		/// Passes [`Origin::ReferendumCanceller`].
		EnsureReferendumCanceller => ReferendumCanceller,
		/// Passes [`Origin::ReferendumKiller`].
		EnsureReferendumKiller => ReferendumKiller,
	}
}

#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use frame_support::{
		pallet_prelude::*,
		sp_runtime::traits::Saturating,
		traits::{BuildGenesisConfig, TransactionPause},
	};
	use frame_system::pallet_prelude::*;

	/// What a referendum may be given the power to do. Each has a track of its own.
	#[pallet::origin]
	#[derive(
		Clone,
		Copy,
		Debug,
		Decode,
		DecodeWithMemTracking,
		Encode,
		Eq,
		MaxEncodedLen,
		PartialEq,
		TypeInfo,
	)]
	pub enum Origin {
		/// Does as root what the technical collective has vouched for.
		WhitelistedCaller,
		/// Stops what does harm: calls, or all but the necessary ones, for a while.
		Emergency,
		/// Admits and removes registrars.
		RegistrarAdmin,
		/// Sets the prices of transactions.
		FeeAdmin,
		/// Spends from the treasury.
		Treasurer,
		/// Spends a little from the treasury.
		SmallSpender,
		/// Ends a referendum and gives its deposits back.
		ReferendumCanceller,
		/// Ends a referendum and takes its deposits.
		ReferendumKiller,
	}

	/// The version of what is stored. The rehearsal of an upgrade pretends that there is a next one.
	pub const STORAGE_VERSION: StorageVersion =
		StorageVersion::new(if cfg!(feature = "rehearsal") { 2 } else { 1 });

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Who sets the prices of transactions.
		type FeeOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who pauses calls and lets them run again.
		type EmergencyOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// How a call is named: by its pallet and by itself.
		type CallName: Parameter + MaxEncodedLen;

		/// Stops calls. Nobody else may pause or resume through it.
		type Pauser: TransactionPause<CallIdentifier = Self::CallName>;

		/// The prices with which a chain begins, and around which votes move them.
		type RegularPrices: Get<Prices>;

		/// The most calls that are paused at a time.
		#[pallet::constant]
		type MaxPauses: Get<u32>;

		/// The most blocks for which one decision pauses a call.
		#[pallet::constant]
		type MaxPauseBlocks: Get<BlockNumberFor<Self>>;

		/// What the calls cost.
		type WeightInfo: WeightInfo;
	}

	/// The prices that governance has set; nothing before it has.
	///
	/// Written by [`Pallet::set_prices`]. Takes part in INV-3.
	#[pallet::storage]
	pub type PricesSet<T: Config> = StorageValue<_, Prices, OptionQuery>;

	/// The paused calls, each with the first block in which it runs again.
	///
	/// Written by [`Pallet::pause`], [`Pallet::resume`] and at the start of each block; at most
	/// [`Config::MaxPauses`]. Takes part in INV-1 and INV-2.
	#[pallet::storage]
	pub type Pauses<T: Config> =
		StorageValue<_, BoundedVec<(T::CallName, BlockNumberFor<T>), T::MaxPauses>, ValueQuery>;

	/// How many times faster than in production referenda run; nothing in production.
	///
	/// Written at genesis only.
	#[pallet::storage]
	pub type Pace<T: Config> = StorageValue<_, u32, OptionQuery>;

	/// How fast referenda run on the new chain.
	#[pallet::genesis_config]
	pub struct GenesisConfig<T: Config> {
		/// How many times faster than in production: 1 in production.
		pub pace: u32,
		/// Nothing.
		#[serde(skip)]
		pub config: core::marker::PhantomData<T>,
	}

	impl<T: Config> Default for GenesisConfig<T> {
		fn default() -> Self {
			Self {
				pace: 1,
				config: Default::default(),
			}
		}
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			assert!(self.pace > 0, "referenda would never end at pace 0");
			if self.pace > 1 {
				Pace::<T>::put(self.pace);
			}
		}
	}

	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Transactions have new prices.
		PricesSet {
			/// Before.
			old_value: Prices,
			/// From now on.
			new_value: Prices,
		},
		/// A call is paused.
		Paused {
			/// The call.
			call: T::CallName,
			/// The first block in which it runs again.
			until: BlockNumberFor<T>,
		},
		/// A paused call runs again.
		Resumed {
			/// The call.
			call: T::CallName,
		},
	}

	#[pallet::error]
	pub enum Error<T> {
		/// A price is too far from that of the runtime.
		PriceOutOfBounds,
		/// A pause lasts at least a block, and at most [`Config::MaxPauseBlocks`].
		InvalidDuration,
		/// The call is paused already.
		AlreadyPaused,
		/// The call is none that may be paused.
		Unpausable,
		/// As many calls are paused as can be at a time.
		TooManyPauses,
		/// The call is not paused.
		NotPaused,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(now: BlockNumberFor<T>) -> Weight {
			let mut pauses = Pauses::<T>::get();
			let all = pauses.len() as u32;
			let mut ended = alloc::vec::Vec::new();
			pauses.retain(|(call, until)| {
				let over = *until <= now;
				if over {
					ended.push(call.clone());
				}
				!over
			});
			let count = ended.len() as u32;
			if count > 0 {
				Pauses::<T>::put(pauses);
			}
			for call in ended {
				Self::let_run(call);
			}
			if all == 0 {
				T::WeightInfo::on_initialize_idle()
			} else {
				T::WeightInfo::on_initialize(count)
			}
		}

		fn integrity_test() {
			let regular = T::RegularPrices::get();
			assert!(regular.block > 0 && regular.byte > 0, "a price is nothing");
			assert!(T::MaxPauses::get() > 0, "no call can be paused");
			assert!(
				T::MaxPauseBlocks::get() > 0u32.into(),
				"no call can be paused for a block"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(
			now: BlockNumberFor<T>,
		) -> Result<(), frame_support::sp_runtime::TryRuntimeError> {
			Self::do_try_state(now)
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Sets what transactions cost, from the next one on.
		///
		/// # Origin
		///
		/// [`Config::FeeOrigin`].
		///
		/// # Parameters
		///
		/// - `prices`: of a block and of a byte, each within [`MAX_PRICE_FACTOR`] of that of the runtime.
		///
		/// # Errors
		///
		/// [`Error::PriceOutOfBounds`].
		///
		/// # Events
		///
		/// [`Event::PricesSet`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::set_prices())]
		pub fn set_prices(origin: OriginFor<T>, prices: Prices) -> DispatchResult {
			T::FeeOrigin::ensure_origin(origin)?;
			ensure!(
				prices.near(&T::RegularPrices::get()),
				Error::<T>::PriceOutOfBounds
			);
			let old_value = Self::prices();
			PricesSet::<T>::put(prices);
			Self::deposit_event(Event::PricesSet {
				old_value,
				new_value: prices,
			});
			Ok(())
		}

		/// Pauses a call for some blocks. It runs again by itself.
		///
		/// # Origin
		///
		/// [`Config::EmergencyOrigin`].
		///
		/// # Parameters
		///
		/// - `call`: the names of its pallet and of itself.
		/// - `blocks`: for how long, from the next block on; 1 to [`Config::MaxPauseBlocks`].
		///
		/// # Errors
		///
		/// [`Error::InvalidDuration`], [`Error::AlreadyPaused`], [`Error::Unpausable`],
		/// [`Error::TooManyPauses`].
		///
		/// # Events
		///
		/// [`Event::Paused`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::pause())]
		pub fn pause(
			origin: OriginFor<T>,
			call: T::CallName,
			blocks: BlockNumberFor<T>,
		) -> DispatchResult {
			T::EmergencyOrigin::ensure_origin(origin)?;
			ensure!(
				blocks > 0u32.into() && blocks <= T::MaxPauseBlocks::get(),
				Error::<T>::InvalidDuration
			);
			ensure!(
				!T::Pauser::is_paused(call.clone()),
				Error::<T>::AlreadyPaused
			);
			T::Pauser::pause(call.clone()).map_err(|_| Error::<T>::Unpausable)?;
			let now = frame_system::Pallet::<T>::block_number();
			let until = now.saturating_add(blocks);
			Pauses::<T>::try_append((call.clone(), until))
				.map_err(|()| Error::<T>::TooManyPauses)?;
			Self::deposit_event(Event::Paused { call, until });
			Ok(())
		}

		/// Lets a paused call run again before its time.
		///
		/// # Origin
		///
		/// [`Config::EmergencyOrigin`].
		///
		/// # Errors
		///
		/// [`Error::NotPaused`].
		///
		/// # Events
		///
		/// [`Event::Resumed`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::resume())]
		pub fn resume(origin: OriginFor<T>, call: T::CallName) -> DispatchResult {
			T::EmergencyOrigin::ensure_origin(origin)?;
			Pauses::<T>::try_mutate(|pauses| {
				let index = pauses
					.iter()
					.position(|(paused, _)| *paused == call)
					.ok_or(Error::<T>::NotPaused)?;
				pauses.remove(index);
				Ok::<_, Error<T>>(())
			})?;
			Self::let_run(call);
			Ok(())
		}
	}

	impl<T: Config> Pallet<T> {
		/// What transactions cost now.
		pub fn prices() -> Prices {
			PricesSet::<T>::get().unwrap_or_else(T::RegularPrices::get)
		}

		/// How many times faster than in production referenda run on this chain; at least 1.
		pub fn pace() -> u32 {
			Pace::<T>::get().unwrap_or(1).max(1)
		}

		fn let_run(call: T::CallName) {
			// It fails only for a call that is not paused, and then there is nothing to do.
			let _ = T::Pauser::unpause(call.clone());
			Self::deposit_event(Event::Resumed { call });
		}

		/// Checks every invariant.
		#[cfg(any(feature = "try-runtime", test))]
		pub fn do_try_state(
			now: BlockNumberFor<T>,
		) -> Result<(), frame_support::sp_runtime::TryRuntimeError> {
			for (call, until) in Pauses::<T>::get() {
				ensure!(T::Pauser::is_paused(call), "INV-1: a call with an end runs");
				ensure!(until > now, "INV-2: a pause has not ended in its block");
				ensure!(
					until <= now.saturating_add(T::MaxPauseBlocks::get()),
					"INV-2: a pause is too long"
				);
			}
			ensure!(
				Self::prices().near(&T::RegularPrices::get()),
				"INV-3: a price is out of bounds"
			);
			Ok(())
		}
	}
}
