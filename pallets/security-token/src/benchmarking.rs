//! Benchmarks: each call at its costliest.

use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{fungibles::MutateHold, Consideration},
	BoundedVec,
};
use frame_system::RawOrigin;
use sp_runtime::FixedU128;
use tessera_primitives::{compliance::Compliance, Balance, CoinId, SecurityId};

use crate::*;

/// What the benchmarks need of the runtime.
pub trait BenchmarkHelper<T: Config> {
	/// The costliest policy that parties of [`Self::admit`] pass.
	fn longest_policy() -> PolicyOf<T>;

	/// The costliest policy that an account passes that nobody has seen.
	fn open_policy() -> PolicyOf<T>;

	/// Gives `who` an investor, with as many credentials as one may have.
	fn admit(who: &T::AccountId);

	/// Reasons for holds, as many as there are and fit.
	fn hold_reasons() -> Vec<T::RuntimeHoldReason>;

	/// A coin that exists.
	fn coin() -> CoinId;
}

const SUPPLY: Balance = Balance::MAX / 4;
const MOVED: Balance = SUPPLY / 4;

fn terms<T: Config>() -> TermSheet {
	TermSheet {
		kind: SecurityKind::Equity,
		isin: Some(*b"US0378331005"),
		cfi: *b"ESVUFR",
		fisn: BoundedVec::truncate_from(b"APPLE INC/SH".to_vec()),
		issuer_lei: *b"HWUPKR0MPOU8FGXBT394",
		decimals: 0,
		name: BoundedVec::truncate_from([b'A'; MAX_NAME_BYTES as usize].to_vec()),
		settlement_coin: Some(T::BenchmarkHelper::coin()),
	}
}

/// A security with these rules, which has paid income that no holder has settled.
fn created<T: Config>(policy: PolicyOf<T>) -> (T::AccountId, SecurityId) {
	let issuer: T::AccountId = account("issuer", 0, 0);
	T::Deposit::ensure_successful(&issuer, Pallet::<T>::footprint());
	let security =
		Pallet::<T>::do_create(issuer.clone(), terms::<T>()).expect("the terms are valid");
	Pallet::<T>::do_set_policy(&issuer, security, policy).expect("the policy is valid");
	(issuer, security)
}

/// A holder with a known investor and as many holds as there can be, and income to settle.
fn holder<T: Config>(issuer: &T::AccountId, security: SecurityId) -> T::AccountId {
	let who: T::AccountId = whitelisted_caller();
	T::BenchmarkHelper::admit(&who);
	let origin = RawOrigin::Signed(issuer.clone());
	Pallet::<T>::issue(origin.into(), security, who.clone(), SUPPLY)
		.expect("the holder is eligible");
	for reason in T::BenchmarkHelper::hold_reasons() {
		Pallet::<T>::hold(security, &reason, &who, 1).expect("the holder has enough");
	}
	Securities::<T>::mutate_extant(security, |row| {
		row.income_index = FixedU128::from_rational(1, 3)
	});
	who
}

fn known<T: Config>() -> T::AccountId {
	let who: T::AccountId = account("receiver", 0, 0);
	T::BenchmarkHelper::admit(&who);
	who
}

fn free<T: Config>(security: SecurityId, who: &T::AccountId) -> Balance {
	Pallet::<T>::holding_of(security, who).map_or(0, |holding| holding.free)
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn create() {
		let issuer: T::AccountId = whitelisted_caller();
		T::Deposit::ensure_successful(&issuer, Pallet::<T>::footprint());
		let security = NextSecurity::<T>::get();

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), terms::<T>());

		assert!(Securities::<T>::contains_key(security));
	}

	#[benchmark]
	fn set_policy() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let policy = T::BenchmarkHelper::longest_policy();
		let before = Securities::<T>::get(security).map(|row| row.policy);
		assert_eq!(before, T::Compliance::checked(policy.clone()).ok());

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), security, policy);

		assert_eq!(Securities::<T>::get(security).map(|row| row.policy), before);
	}

	/// To a holder, with its holds, under the longest policy.
	#[benchmark]
	fn issue() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let to = holder::<T>(&issuer, security);
		let before = free::<T>(security, &to);

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), security, to.clone(), MOVED);

		assert_eq!(free::<T>(security, &to), before + MOVED);
	}

	/// To an account that is given an investor on the way.
	#[benchmark]
	fn issue_to_unseen_account() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::open_policy());
		let to: T::AccountId = account("unseen", 0, 0);

		#[extrinsic_call]
		issue(RawOrigin::Signed(issuer), security, to.clone(), MOVED);

		assert_eq!(free::<T>(security, &to), MOVED);
	}

	/// A part: the row stays, with its holds.
	#[benchmark]
	fn redeem() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let from = holder::<T>(&issuer, security);
		let before = free::<T>(security, &from);

		#[extrinsic_call]
		_(RawOrigin::Signed(from.clone()), security, MOVED);

		assert_eq!(free::<T>(security, &from), before - MOVED);
	}

	/// To a known investor who becomes a holder, under the longest policy; the giver's row stays, with
	/// its holds.
	#[benchmark]
	fn transfer() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());
		let from = holder::<T>(&issuer, security);
		let to = known::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(from), security, to.clone(), MOVED);

		assert_eq!(free::<T>(security, &to), MOVED);
		assert_eq!(
			Securities::<T>::get(security).map(|row| row.holders),
			Some(2)
		);
	}

	/// To an account that is given an investor on the way; the giver's row stays, with its holds.
	#[benchmark]
	fn transfer_to_unseen_account() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::open_policy());
		let from = holder::<T>(&issuer, security);
		let to: T::AccountId = account("unseen", 0, 0);

		#[extrinsic_call]
		transfer(RawOrigin::Signed(from), security, to.clone(), MOVED);

		assert_eq!(free::<T>(security, &to), MOVED);
		assert_eq!(
			Securities::<T>::get(security).map(|row| row.holders),
			Some(2)
		);
	}

	#[benchmark]
	fn close() {
		let (issuer, security) = created::<T>(T::BenchmarkHelper::longest_policy());

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), security);

		assert!(!Securities::<T>::contains_key(security));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
