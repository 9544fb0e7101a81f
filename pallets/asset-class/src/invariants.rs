//! What must hold at every block, told from the rows alone.

use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use codec::Encode;
use frame_support::{
	ensure,
	traits::fungibles::{hold::Inspect as _, Inspect},
};
use sp_runtime::{traits::Convert, TryRuntimeError};
use tessera_primitives::{compliance::Compliance, Balance};

use crate::{
	assets::{counterparties, principal, review_day},
	nav::from_rows,
	*,
};

impl<T: Config> Pallet<T> {
	/// Checks every invariant of the crate's documentation; names the first that does not hold.
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		for (pool, row) in Pools::<T>::iter() {
			ensure!(
				pool < NextPool::<T>::get(),
				"INV-10: a pool has no number yet"
			);
			Self::check_pool(pool, &row)?;
		}
		for (class, row) in Classes::<T>::iter() {
			ensure!(
				class < NextClass::<T>::get(),
				"INV-10: a class has no number yet"
			);
			Self::check_class(class, &row)?;
		}
		Self::check_pledges()?;
		Self::check_orders()
	}

	/// The assets that are or were in a pool.
	fn assets_of(pool: PoolId) -> Vec<Asset> {
		let assets = Assets::<T>::iter_values();
		assets.filter(|asset| asset.pool == Some(pool)).collect()
	}

	/// A pool with the sums that the rows of its assets make.
	#[cfg(test)]
	pub(crate) fn recomputed(pool: PoolId) -> Option<Pool> {
		from_rows(&Pools::<T>::get(pool)?, &Self::assets_of(pool))
	}

	/// A pool's exposures from the rows of its assets, by encoded counterparty.
	fn exposures(assets: &[Asset]) -> Option<BTreeMap<Vec<u8>, Balance>> {
		let mut exposures = BTreeMap::new();
		for asset in assets {
			for counterparty in counterparties(asset) {
				let sum: &mut Balance = exposures.entry(counterparty.encode()).or_default();
				*sum = sum.checked_add(principal(asset)?)?;
			}
		}
		exposures.retain(|_, sum| *sum > 0);
		Some(exposures)
	}

	fn check_pool(pool: PoolId, row: &Pool) -> Result<(), TryRuntimeError> {
		let charter =
			Charters::<T>::get(pool).ok_or("INV-9: a pool has no charter of its waterfall")?;
		let count = charter.waterfall.tranches.len();
		ensure!(
			charter.tranches.len() == count + 1 && row.state.tranches.len() == count,
			"INV-9: a pool has no charter of its waterfall"
		);
		let assets = Self::assets_of(pool);
		let sums = from_rows(row, &assets).ok_or("INV-1: the assets of a pool do not add up")?;
		ensure!(
			sums == *row,
			"INV-1: the sums of a pool are not those of its assets"
		);
		let exposures =
			Self::exposures(&assets).ok_or("INV-1: the assets of a pool do not add up")?;
		let kept: BTreeMap<_, _> = Exposures::<T>::iter_prefix(pool)
			.map(|(counterparty, sum)| (counterparty.encode(), sum))
			.collect();
		ensure!(
			kept == exposures,
			"INV-2: an exposure is not the principal of its assets"
		);
		let account = T::PoolAccount::convert(pool);
		let booked = row
			.cash
			.total()
			.and_then(|cash| cash.checked_add(row.state.reserve));
		ensure!(
			booked.is_some_and(|booked| T::Coins::balance(row.coin, &account) >= booked),
			"INV-3: the account of a pool has less than its cash"
		);
		let reviews: BTreeSet<_> = Reviews::<T>::iter_key_prefix((pool,)).collect();
		let losses = &charter.standard.losses;
		let mut days = BTreeSet::new();
		for (id, asset) in Assets::<T>::iter().filter(|(_, asset)| asset.pool == Some(pool)) {
			let day = match asset.life().is_live() {
				true => review_day(&asset, losses),
				false => None,
			};
			// What became due long ago is looked at later than on its day.
			let is_on_time = match (asset.review, day) {
				(Some(review), Some(day)) => {
					review >= row.reviewed_to && (review == day || day < row.reviewed_to)
				}
				(review, day) => review == day,
			};
			ensure!(is_on_time, "INV-5: an asset is not reviewed on its day");
			days.extend(asset.review.map(|day| (day, id)));
		}
		ensure!(
			reviews == days,
			"INV-5: an asset is not reviewed on its day"
		);
		Self::check_retained(pool, &charter)?;
		Self::check_consents(pool, &charter)
	}

	fn check_consents(pool: PoolId, charter: &CharterOf<T>) -> Result<(), TryRuntimeError> {
		let reason = HoldReason::Consent.into();
		let mut sums = BTreeMap::<_, Balance>::new();
		for ((place, person), consent) in Consents::<T>::iter_prefix((pool,)) {
			let sum = sums.entry((place, consent.version)).or_default();
			*sum += consent.total().ok_or("INV-11: consents do not add up")?;
			let security = charter
				.tranches
				.get(usize::from(place))
				.ok_or("INV-11: a consent is of no tranche")?;
			let who = T::Persons::main_account(person).ok_or("INV-11: a person has no account")?;
			let retained = Retained::<T>::get(pool, person);
			let retained = retained.get(usize::from(place)).copied().unwrap_or(0);
			ensure!(
				T::Register::balance_on_hold(*security, &reason, &who) == consent.held
					&& (retained >= consent.retained
						|| Pools::<T>::get(pool).is_none_or(|pool| pool.phase == Phase::Closed)),
				"INV-11: units that consent are neither on hold nor retained"
			);
		}
		let kept: BTreeMap<_, _> = Consenting::<T>::iter_prefix((pool,)).collect();
		ensure!(
			kept == sums,
			"INV-11: the sums of consents are not those of the holders"
		);
		Ok(())
	}

	fn check_retained(pool: PoolId, charter: &CharterOf<T>) -> Result<(), TryRuntimeError> {
		let reason = HoldReason::Retention.into();
		for (person, units) in Retained::<T>::iter_prefix(pool) {
			let who = T::Persons::main_account(person).ok_or("INV-8: a person has no account")?;
			for (security, units) in charter.tranches.iter().zip(units) {
				ensure!(
					T::Register::balance_on_hold(*security, &reason, &who) >= units,
					"INV-8: what an originator retains is not on hold"
				);
			}
		}
		Ok(())
	}

	fn check_class(class: ClassId, row: &ClassOf<T>) -> Result<(), TryRuntimeError> {
		let persons: BTreeSet<_> = row.members.iter().map(|member| member.person).collect();
		let entities: BTreeSet<_> = row
			.members
			.iter()
			.map(|member| *member.lei.as_bytes())
			.collect();
		let count = row.members.len();
		ensure!(
			persons.len() == count && entities.len() == count,
			"INV-7: a member of a class stands twice"
		);
		let motions = Motions::<T>::iter_key_prefix(class);
		let mut open = 0;
		for id in motions {
			ensure!(id < row.next_motion, "INV-7: a motion has no number yet");
			open += 1;
		}
		ensure!(open == row.motions, "INV-7: motions are not counted");
		Ok(())
	}

	fn check_pledges() -> Result<(), TryRuntimeError> {
		for (pledge, id) in Pledges::<T>::iter() {
			let is_its = Assets::<T>::get(id)
				.is_some_and(|asset| asset.contract == pledge || asset.collateral == Some(pledge));
			ensure!(is_its, "INV-4: a pledge is of no asset");
		}
		for (id, asset) in Assets::<T>::iter() {
			ensure!(
				id < NextAsset::<T>::get(),
				"INV-10: an asset has no number yet"
			);
			let open = asset.life() == Life::Offered || asset.life().is_live();
			let mut pledges = [Some(asset.contract), asset.collateral]
				.into_iter()
				.flatten();
			ensure!(
				!open || pledges.all(|pledge| Pledges::<T>::get(pledge) == Some(id)),
				"INV-4: an asset's pledge is not its own"
			);
		}
		Ok(())
	}

	fn check_orders() -> Result<(), TryRuntimeError> {
		let mut waiting = BTreeMap::<_, Balance>::new();
		let mut held = BTreeMap::<_, Balance>::new();
		for (lane, id, order) in Orders::<T>::iter() {
			let queue = Lanes::<T>::get(lane);
			ensure!(id < queue.next, "INV-6: an order is not in its lane");
			*waiting.entry(lane.encode()).or_default() += order.amount;
			let pool = Pools::<T>::get(lane.pool).ok_or("INV-6: an order is of no pool")?;
			let security = Charters::<T>::get(lane.pool)
				.and_then(|charter| charter.tranches.get(usize::from(lane.tranche)).copied())
				.ok_or("INV-6: an order is of no tranche")?;
			let thing = match lane.side {
				Side::Subscribe => (0u8, pool.coin),
				Side::Redeem => (1u8, security),
			};
			let who = Self::reach(lane.side, &order);
			let sum = held.entry((thing, who.encode())).or_default();
			*sum += order.amount;
			ensure!(
				Self::on_hold(&pool, security, lane.side, &who) >= *sum,
				"INV-6: what an order is for is not on hold"
			);
		}
		for (lane, queue) in Lanes::<T>::iter() {
			let sum = waiting.get(&lane.encode()).copied().unwrap_or(0);
			ensure!(
				sum == queue.waiting,
				"INV-6: a lane does not wait for what its orders say"
			);
		}
		Ok(())
	}
}
