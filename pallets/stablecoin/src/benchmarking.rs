//! Benchmarks: each call at its costliest.

use alloc::{boxed::Box, vec};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{
		fungibles::{Inspect, Mutate},
		tokens::{Fortitude, Precision, Preservation},
		EnsureOrigin, Get,
	},
	BoundedVec,
};
use frame_system::RawOrigin;
use sp_core::H256;
use sp_runtime::{FixedU128, Permill};
use tessera_identifiers::{Currency, Lei};
use tessera_primitives::{acts::ReasonCode, Balance, CoinId, Moment};

use crate::*;

/// What the benchmarks need of the runtime.
pub trait BenchmarkHelper<AccountId> {
	/// Lets `quorum` attesters state the reserve of a coin.
	fn attest(coin: CoinId, value: Balance, quorum: u32);

	/// Gives an account what it deposits.
	fn fund(who: &AccountId);

	/// Gives an account a person.
	fn admit(who: &AccountId);

	/// Sets the chain's clock.
	fn set_clock(now: Moment);
}

const COIN: CoinId = 77;
const SUPPLY: Balance = 1_000_000_000_000;
const AMOUNT: Balance = 1_000_000_000;
const PERIOD: Moment = 86_400_000;
const NOW: Moment = 1_700_000_000_000;
/// As many attesters as a reader is likely to ask for.
const QUORUM: u32 = 3;
const REASON: ReasonCode = ReasonCode::CourtOrder;

fn terms() -> Terms {
	Terms {
		redemption_period: PERIOD,
		quorum: QUORUM,
		max_age: PERIOD,
		minimum_redemption: 1,
		redemption_fee: Permill::from_percent(1),
		redemption_fee_cap: Balance::MAX,
	}
}

fn text<S: frame_support::traits::Get<u32>>(bytes: &[u8]) -> BoundedVec<u8, S> {
	BoundedVec::truncate_from(bytes.to_vec())
}

fn details() -> NewCoin {
	NewCoin {
		peg: Peg::Commodity {
			metal: Currency::XAU,
			unit_nanograms: 1_000_000_000,
		},
		decimals: 6,
		name: text(&[b'A'; MAX_NAME_BYTES as usize]),
		symbol: text(&[b'A'; MAX_NAME_BYTES as usize]),
		issuer_lei: *b"HWUPKR0MPOU8FGXBT394",
		terms: terms(),
	}
}

fn bar(number: u8) -> NewLot {
	let mut serial = [b'A'; MAX_LOT_TEXT as usize];
	serial[0] = b'A' + number;
	NewLot {
		serial: text(&serial),
		refiner: text(&[b'B'; MAX_LOT_TEXT as usize]),
		gross_milligrams: 1_000_000,
		fineness_ppm: 999_900,
		vault: text(&[b'C'; MAX_LOT_TEXT as usize]),
	}
}

fn lot_id<T: Config>(number: u8) -> LotId {
	let NewLot {
		serial, refiner, ..
	} = bar(number);
	Pallet::<T>::id_of_lot(&refiner, &serial)
}

fn agent<T: Config>(number: u32) -> T::AccountId {
	account("agent", number, 0)
}

fn minter<T: Config>(number: u32) -> T::AccountId {
	account("minter", number, 0)
}

/// A metal coin with as many minters, agents, pausers, offers and pending acts as there can be, all of
/// whose agents but one are needed. Its issuer is master minter too.
fn created<T: Config>() -> T::AccountId {
	T::BenchmarkHelper::set_clock(NOW);
	let issuer: T::AccountId = account("issuer", 0, 0);
	// Its score hears of redemptions.
	T::BenchmarkHelper::admit(&issuer);
	let seats = |name| {
		(0..MAX_SEATS)
			.map(|number| account(name, number, 0))
			.collect()
	};
	let details = details();
	Pallet::<T>::build_coin(GenesisCoin {
		coin: COIN,
		issuer: issuer.clone(),
		issuer_lei: Lei::new(details.issuer_lei).expect("its check digits are right"),
		master_minter: issuer.clone(),
		minters: (0..MAX_MINTERS)
			.map(|number| (minter::<T>(number), SUPPLY))
			.collect(),
		agents: seats("agent"),
		threshold: MAX_SEATS,
		pausers: seats("pauser"),
		peg: details.peg,
		decimals: details.decimals,
		name: "A".into(),
		symbol: "A".into(),
		terms: details.terms,
		fee_rate: Some(FixedU128::from_u32(1)),
	})
	.expect("the coin is valid");
	for number in 0..2 {
		Pallet::<T>::do_add_lot(issuer.clone(), COIN, bar(number)).expect("the lot is new");
	}
	T::BenchmarkHelper::attest(COIN, Balance::MAX, QUORUM);
	for number in 0..MAX_SEATS {
		T::BenchmarkHelper::fund(&agent::<T>(number));
		let to: T::AccountId = account("candidate", number, 0);
		for role in [Role::Agent, Role::Pauser] {
			let from = match role {
				Role::Agent => agent::<T>(number),
				_ => account("pauser", number, 0),
			};
			Pallet::<T>::do_hand_over(&from, COIN, role, to.clone()).expect("it has the role");
		}
		if number > 0 {
			for _ in 0..MAX_PROPOSALS {
				let act = Act::SetThreshold { threshold: 1 };
				let document = H256::repeat_byte(1);
				Pallet::<T>::do_propose_act(agent::<T>(number), COIN, act, REASON, document)
					.expect("there is a place");
			}
		}
	}
	for number in 1..MAX_MINTERS {
		let to: T::AccountId = account("candidate", number, 1);
		Pallet::<T>::do_hand_over(&minter::<T>(number), COIN, Role::Minter, to)
			.expect("it is a minter");
	}
	issuer
}

/// A holder of the coin.
fn holder<T: Config>(number: u32) -> T::AccountId {
	let who: T::AccountId = account("holder", number, 0);
	Pallet::<T>::do_mint(minter::<T>(0), COIN, &who, AMOUNT).expect("it is backed");
	who
}

/// The number of a redemption by which the first lot is asked for.
fn lot_redemption<T: Config>(who: &T::AccountId) -> RedemptionId {
	let id = Coins::<T>::get(COIN).map_or(0, |row| row.next_redemption);
	Pallet::<T>::do_mint(minter::<T>(1), COIN, who, AMOUNT / 2).expect("it is backed");
	Pallet::<T>::do_request_lot(who.clone(), COIN, lot_id::<T>(0), Balance::MAX)
		.expect("it has so much");
	id
}

/// An act that waits for the first agent alone.
fn pending<T: Config>(act: ActOf<T>) -> ActId {
	let id = Roles::<T>::get(COIN).map_or(0, |book| book.next_act);
	let proposer = agent::<T>(0);
	Pallet::<T>::do_propose_act(proposer, COIN, act, REASON, H256::repeat_byte(1))
		.expect("there is a place");
	for number in 1..MAX_SEATS - 1 {
		Pallet::<T>::do_approve_act(agent::<T>(number), COIN, id).expect("it waits for it");
	}
	id
}

/// The origin of a call, as the system knows it; the pallet has one of the same name.
type SystemOrigin<T> = <T as frame_system::Config>::RuntimeOrigin;

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn create() -> Result<(), BenchmarkError> {
		let origin =
			T::AdminOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		let issuer: T::AccountId = account("issuer", 0, 0);

		#[extrinsic_call]
		_(origin as SystemOrigin<T>, COIN, issuer, details());

		assert!(Coins::<T>::contains_key(COIN));
		Ok(())
	}

	#[benchmark]
	fn set_terms() -> Result<(), BenchmarkError> {
		let origin =
			T::AdminOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		created::<T>();

		#[extrinsic_call]
		_(origin as SystemOrigin<T>, COIN, terms());

		Ok(())
	}

	#[benchmark]
	fn set_fee_rate() -> Result<(), BenchmarkError> {
		let origin =
			T::AdminOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		created::<T>();
		let rate = Some(FixedU128::from_u32(2));

		#[extrinsic_call]
		_(origin as SystemOrigin<T>, COIN, rate);

		assert_eq!(FeeRates::<T>::get(COIN), rate);
		Ok(())
	}

	/// The last minter, who hands over, is removed.
	#[benchmark]
	fn set_allowance() {
		let issuer = created::<T>();
		let last = minter::<T>(MAX_MINTERS - 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), COIN, last, 0);

		assert_eq!(CoinMinters::<T>::get(COIN).len() as u32, MAX_MINTERS - 1);
	}

	/// By the last minter, to an account that the ledger does not know.
	#[benchmark]
	fn mint() {
		created::<T>();
		let to: T::AccountId = account("holder", 0, 0);
		let minter = minter::<T>(MAX_MINTERS - 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(minter), COIN, to.clone(), AMOUNT);

		assert_eq!(T::Ledger::balance(COIN, &to), AMOUNT);
	}

	/// Of all that an account has, so that its row goes.
	#[benchmark]
	fn burn() {
		created::<T>();
		let who = holder::<T>(0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), COIN, AMOUNT);

		assert_eq!(T::Ledger::balance(COIN, &who), 0);
	}

	#[benchmark]
	fn request_redemption() {
		created::<T>();
		let who = holder::<T>(0);

		#[extrinsic_call]
		_(RawOrigin::Signed(who), COIN, AMOUNT / 4);

		assert_eq!(Redemptions::<T>::iter_prefix(COIN).count(), 1);
	}

	#[benchmark]
	fn request_lot() {
		created::<T>();
		let who = holder::<T>(0);
		Pallet::<T>::do_mint(minter::<T>(1), COIN, &who, AMOUNT / 2).expect("it is backed");

		#[extrinsic_call]
		_(RawOrigin::Signed(who), COIN, lot_id::<T>(0), Balance::MAX);

		assert_eq!(Redemptions::<T>::iter_prefix(COIN).count(), 1);
	}

	/// Of a lot, by a holder who was frozen in between.
	#[benchmark]
	fn confirm_redemption() {
		let issuer = created::<T>();
		let who = holder::<T>(0);
		let id = lot_redemption::<T>(&who);
		FrozenTime::<T>::insert(COIN, &who, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), COIN, id, H256::repeat_byte(1));

		assert!(!Lots::<T>::contains_key(lot_id::<T>(0)));
	}

	/// As [`confirm_redemption`].
	#[benchmark]
	fn take_back() {
		created::<T>();
		let who = holder::<T>(0);
		let id = lot_redemption::<T>(&who);
		FrozenTime::<T>::insert(COIN, &who, 0);
		T::BenchmarkHelper::set_clock(NOW + PERIOD + 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), COIN, id);

		assert!(Redemptions::<T>::iter_prefix(COIN).next().is_none());
	}

	/// An account that the ledger does not know, while transfers are paused.
	#[benchmark]
	fn freeze() {
		created::<T>();
		let pauser = account("pauser", 0, 0);
		let document = H256::repeat_byte(1);
		Pallet::<T>::do_pause(pauser, COIN, Flow::Transfers, true, REASON, document)
			.expect("it is not paused");
		let who: T::AccountId = account("holder", 0, 0);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(agent::<T>(0)),
			COIN,
			who.clone(),
			REASON,
			document,
		);

		assert!(Pallet::<T>::is_frozen(COIN, &who));
	}

	/// As [`freeze`]: the deposit is given back.
	#[benchmark]
	fn unfreeze() {
		created::<T>();
		let document = H256::repeat_byte(1);
		let who: T::AccountId = account("holder", 0, 0);
		Pallet::<T>::do_freeze(agent::<T>(0), COIN, who.clone(), REASON, document)
			.expect("it is not frozen");
		let pauser = account("pauser", 0, 0);
		Pallet::<T>::do_pause(pauser, COIN, Flow::Transfers, true, REASON, document)
			.expect("it is not paused");

		#[extrinsic_call]
		_(
			RawOrigin::Signed(agent::<T>(0)),
			COIN,
			who.clone(),
			REASON,
			document,
		);

		assert!(!Pallet::<T>::is_frozen(COIN, &who));
	}

	/// The last approval of the costliest act: all of a frozen account is seized while transfers are
	/// paused.
	#[benchmark]
	fn approve_act() {
		created::<T>();
		let document = H256::repeat_byte(1);
		let from = holder::<T>(0);
		let to: T::AccountId = account("custodian", 0, 0);
		Pallet::<T>::do_freeze(agent::<T>(0), COIN, from.clone(), REASON, document)
			.expect("it is not frozen");
		let id = pending::<T>(Act::Seize {
			from,
			to: to.clone(),
			amount: AMOUNT,
		});
		let pauser = account("pauser", 0, 0);
		Pallet::<T>::do_pause(pauser, COIN, Flow::Transfers, true, REASON, document)
			.expect("it is not paused");

		#[extrinsic_call]
		_(RawOrigin::Signed(agent::<T>(MAX_SEATS - 1)), COIN, id);

		assert_eq!(T::Ledger::balance(COIN, &to), AMOUNT);
	}

	/// The last approval of a seizure of what waits for a lot, of a frozen holder while transfers are paused.
	#[benchmark]
	fn approve_seizure_of_redemption() {
		created::<T>();
		let document = H256::repeat_byte(1);
		let from = holder::<T>(0);
		let redemption = lot_redemption::<T>(&from);
		FrozenTime::<T>::insert(COIN, &from, 0);
		Pallet::<T>::do_freeze(agent::<T>(0), COIN, from, REASON, document)
			.expect("it is not frozen");
		let to: T::AccountId = account("custodian", 0, 0);
		let id = pending::<T>(Act::SeizeRedemption {
			redemption,
			to: to.clone(),
		});
		let pauser = account("pauser", 0, 0);
		Pallet::<T>::do_pause(pauser, COIN, Flow::Transfers, true, REASON, document)
			.expect("it is not paused");

		#[extrinsic_call]
		approve_act(RawOrigin::Signed(agent::<T>(MAX_SEATS - 1)), COIN, id);

		assert!(T::Ledger::balance(COIN, &to) > 0);
	}

	#[benchmark]
	fn drop_act() {
		created::<T>();
		let id = pending::<T>(Act::SetThreshold { threshold: 1 });

		#[extrinsic_call]
		_(RawOrigin::Signed(agent::<T>(0)), COIN, id);

		assert!(!Acts::<T>::contains_key(COIN, id));
	}

	/// The ledger is stopped.
	#[benchmark]
	fn pause() {
		created::<T>();
		let pauser: T::AccountId = account("pauser", MAX_SEATS - 1, 0);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(pauser),
			COIN,
			Flow::Transfers,
			REASON,
			H256::repeat_byte(1),
		);

		assert!(Coins::<T>::get(COIN).is_some_and(|row| row.transfers_paused));
	}

	#[benchmark]
	fn hand_over() {
		created::<T>();
		let last = minter::<T>(MAX_MINTERS - 1);
		let to: T::AccountId = account("candidate", 0, 2);

		#[extrinsic_call]
		_(RawOrigin::Signed(last), COIN, Role::Minter, to);
	}

	#[benchmark]
	fn accept_role() {
		created::<T>();
		let to: T::AccountId = account("candidate", MAX_MINTERS - 1, 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(to.clone()), COIN, Role::Minter);

		assert!(CoinMinters::<T>::get(COIN)
			.iter()
			.any(|(who, _)| *who == to));
	}

	#[benchmark]
	fn withdraw_offer() {
		created::<T>();
		let last = minter::<T>(MAX_MINTERS - 1);
		let to: T::AccountId = account("candidate", MAX_MINTERS - 1, 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(last), COIN, Role::Minter, to);
	}

	#[benchmark]
	fn offer_role() -> Result<(), BenchmarkError> {
		let origin =
			T::AdminOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		created::<T>();
		let to: T::AccountId = account("candidate", 0, 2);

		#[extrinsic_call]
		_(origin as SystemOrigin<T>, COIN, Role::Issuer, to);

		Ok(())
	}

	#[benchmark]
	fn add_lot() {
		let issuer = created::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(issuer), COIN, bar(9));

		assert!(Lots::<T>::contains_key(lot_id::<T>(9)));
	}

	#[benchmark]
	fn remove_lot() {
		let issuer = created::<T>();
		let lot = lot_id::<T>(1);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(issuer),
			COIN,
			lot,
			REASON,
			H256::repeat_byte(1),
		);

		assert!(!Lots::<T>::contains_key(lot));
	}

	#[benchmark]
	fn rescue() {
		let issuer = created::<T>();
		let who = holder::<T>(0);
		T::Ledger::transfer(
			COIN,
			&who,
			&T::Owner::get(),
			AMOUNT / 2,
			Preservation::Expendable,
		)
		.expect("it has so much");
		let to: T::AccountId = account("custodian", 0, 0);

		#[extrinsic_call]
		_(
			RawOrigin::Signed(issuer),
			COIN,
			to.clone(),
			AMOUNT / 2,
			REASON,
			H256::repeat_byte(1),
		);

		assert_eq!(T::Ledger::balance(COIN, &to), AMOUNT / 2);
	}

	/// Without the call itself, which is refused here.
	#[benchmark]
	fn act_as_issuer() {
		let issuer = created::<T>();
		let call: RuntimeCallOf<T> = frame_system::Call::<T>::remark { remark: vec![] }.into();
		let call = Box::new(call);

		#[block]
		{
			let _ = Pallet::<T>::act_as_issuer(RawOrigin::Signed(issuer).into(), COIN, call);
		}
	}

	/// What a swap adds to the pallet that makes it.
	#[benchmark]
	fn swap_in() {
		created::<T>();
		let who: T::AccountId = account("holder", 0, 0);

		#[block]
		{
			Pallet::<T>::mint_into(COIN, &who, AMOUNT).expect("it is backed");
		}

		assert_eq!(T::Ledger::balance(COIN, &who), AMOUNT);
	}

	/// As [`swap_in`].
	#[benchmark]
	fn swap_out() {
		created::<T>();
		let who = holder::<T>(0);

		#[block]
		{
			Pallet::<T>::burn_from(
				COIN,
				&who,
				AMOUNT,
				Preservation::Expendable,
				Precision::Exact,
				Fortitude::Polite,
			)
			.expect("it has so much");
		}

		assert_eq!(T::Ledger::balance(COIN, &who), 0);
	}

	/// A transfer of the coin, by the ledger alone: a coin must cost no more than any asset there.
	#[benchmark]
	fn coin_transfer() {
		created::<T>();
		let from = holder::<T>(0);
		let to: T::AccountId = account("holder", 1, 0);
		let pay = || {
			T::Ledger::transfer(COIN, &from, &to, AMOUNT / 4, Preservation::Expendable)
				.expect("it has so much")
		};
		pay();

		#[block]
		{
			pay();
		}

		assert_eq!(T::Ledger::balance(COIN, &to), AMOUNT / 4 * 2);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
