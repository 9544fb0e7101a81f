//! Classes: founding, motions, members.

use alloc::boxed::Box;
use frame_support::{
	ensure,
	pallet_prelude::*,
	traits::{
		fungible::MutateHold,
		tokens::Precision::{BestEffort, Exact},
		Time,
	},
};
use sp_runtime::DispatchError;
use tessera_identifiers::Lei;
use tessera_primitives::{
	compliance::Compliance,
	journal::{ClassAct, Entry, Journal, Subject},
	InvestorId, Moment,
};

use crate::{Member, *};

impl<T: Config> Pallet<T> {
	pub(crate) fn class(class: ClassId) -> Result<ClassOf<T>, DispatchError> {
		Ok(Classes::<T>::get(class).ok_or(Error::<T>::UnknownClass)?)
	}

	/// The person behind an account, with a credential that is valid now.
	fn person(who: &T::AccountId) -> Result<InvestorId, DispatchError> {
		let party = T::Persons::party(who, T::Time::now());
		let person = party.investor.filter(|_| !party.credentials.is_empty());
		Ok(person.ok_or(Error::<T>::NotAPerson)?)
	}

	/// The class, if it is founded, and the person behind an account, if it is a member.
	pub(crate) fn member(
		who: &T::AccountId,
		class: ClassId,
	) -> Result<(ClassOf<T>, InvestorId), DispatchError> {
		let row = Self::class(class)?;
		ensure!(row.founded, Error::<T>::NotFounded);
		let person = T::Persons::investor(who).filter(|person| row.is_member(*person));
		Ok((row, person.ok_or(Error::<T>::NotMember)?))
	}

	/// Writes an act to the journal.
	pub(crate) fn note(entry: Entry<T::AccountId>, by: &T::AccountId) {
		T::Audit::record(entry.by(by.clone()));
	}

	pub(crate) fn do_propose_class(
		caller: T::AccountId,
		founders: BoundedVec<T::AccountId, ConstU32<MAX_MEMBERS>>,
		lei: [u8; 20],
		standard: Standard,
	) -> DispatchResult {
		let proposer = Self::person(&caller)?;
		let lei = Lei::new(lei).map_err(|_| Error::<T>::InvalidLei)?;
		ensure!(standard.makes_sense(), Error::<T>::ImpossibleStandard);
		let mut invited = BoundedVec::new();
		for founder in &founders {
			let person = Self::person(founder)?;
			let is_new = person != proposer && !invited.contains(&person);
			ensure!(is_new, Error::<T>::AlreadyMember);
			invited
				.try_push(person)
				.map_err(|_| Error::<T>::TooManyMembers)?;
		}
		let count = invited.len().saturating_add(1);
		ensure!(count >= MIN_MEMBERS as usize, Error::<T>::TooFewMembers);
		ensure!(count <= MAX_MEMBERS as usize, Error::<T>::TooManyMembers);
		let class = NextClass::<T>::get();
		NextClass::<T>::put(class.checked_add(1).ok_or(Error::<T>::OutOfRange)?);
		let reason = HoldReason::ClassProposal.into();
		T::Native::hold(&reason, &caller, T::Rules::get().class_deposit)?;
		let member = Member {
			person: proposer,
			lei,
			since: 0,
		};
		let row = Class {
			standard,
			version: 0,
			founded: false,
			members: BoundedVec::truncate_from(alloc::vec![member]),
			invited,
			proposer: caller.clone(),
			next_motion: 0,
			motions: 0,
		};
		let entry = Entry::new(Subject::Class(class), ClassAct::Proposed).hash_of(&row.standard);
		Classes::<T>::insert(class, row);
		Self::note(entry, &caller);
		Self::deposit_event(Event::ClassProposed {
			class,
			by: caller.clone(),
		});
		Self::tell_consent(class, &member, &caller);
		Ok(())
	}

	fn tell_consent(class: ClassId, member: &Member, by: &T::AccountId) {
		let entry = Entry::new(Subject::Class(class), ClassAct::Consented)
			.to(member.person)
			.hash_of(&member.lei);
		Self::note(entry, by);
		Self::deposit_event(Event::Consented {
			class,
			person: member.person,
		});
	}

	pub(crate) fn do_consent(
		caller: T::AccountId,
		class: ClassId,
		lei: [u8; 20],
	) -> DispatchResult {
		let mut row = Self::class(class)?;
		let person = Self::person(&caller)?;
		let lei = Lei::new(lei).map_err(|_| Error::<T>::InvalidLei)?;
		let place = row.invited.iter().position(|guest| *guest == person);
		row.invited.remove(place.ok_or(Error::<T>::NotInvited)?);
		let is_new = !row
			.members
			.iter()
			.any(|member| member.person == person || member.lei == lei);
		ensure!(is_new, Error::<T>::AlreadyMember);
		let member = Member {
			person,
			lei,
			since: row.next_motion,
		};
		row.members
			.try_push(member)
			.map_err(|_| Error::<T>::TooManyMembers)?;
		let stands = !row.founded && row.invited.is_empty();
		if stands {
			row.founded = true;
			let reason = HoldReason::ClassProposal.into();
			let deposit = T::Rules::get().class_deposit;
			T::Native::release(&reason, &row.proposer, deposit, BestEffort)?;
		}
		Classes::<T>::insert(class, row);
		Self::tell_consent(class, &member, &caller);
		if stands {
			Self::note(
				Entry::new(Subject::Class(class), ClassAct::Founded),
				&caller,
			);
			Self::deposit_event(Event::Founded { class });
		}
		Ok(())
	}

	pub(crate) fn do_withdraw_class(caller: T::AccountId, class: ClassId) -> DispatchResult {
		let row = Self::class(class)?;
		ensure!(row.proposer == caller, Error::<T>::NotProposer);
		ensure!(!row.founded, Error::<T>::AlreadyFounded);
		let reason = HoldReason::ClassProposal.into();
		let deposit = T::Rules::get().class_deposit;
		T::Native::release(&reason, &caller, deposit, Exact)?;
		Classes::<T>::remove(class);
		Self::note(
			Entry::new(Subject::Class(class), ClassAct::MotionDropped),
			&caller,
		);
		Self::deposit_event(Event::ClassWithdrawn { class });
		Ok(())
	}

	/// Whether a motion can be put, or carried out: it may have become pointless.
	fn ensure_possible(row: &ClassOf<T>, class: ClassId, motion: &Motion) -> DispatchResult {
		match motion {
			Motion::Admit(person) => {
				let is_new = !row.is_member(*person) && !row.invited.contains(person);
				ensure!(is_new, Error::<T>::AlreadyMember);
			}
			Motion::Expel(person) => {
				let is_there = row.is_member(*person) || row.invited.contains(person);
				ensure!(is_there, Error::<T>::NotMember);
			}
			Motion::SetStandard(standard) => {
				ensure!(standard.makes_sense(), Error::<T>::ImpossibleStandard)
			}
			Motion::Amortise(pool) => {
				let is_ours = Pools::<T>::get(pool).is_some_and(|pool| pool.class == class);
				ensure!(is_ours, Error::<T>::UnknownPool);
			}
			Motion::Refinance { to, assets } => {
				let is_ours = Pools::<T>::get(to).is_some_and(|pool| pool.class == class);
				ensure!(is_ours, Error::<T>::UnknownPool);
				ensure!(!assets.is_empty(), Error::<T>::ZeroAmount);
			}
		}
		Ok(())
	}

	/// Whether a majority of those who are members now is for it.
	fn is_carried(row: &ClassOf<T>, motion: &OpenMotion) -> bool {
		let ayes = motion.ayes.iter().filter(|aye| row.is_member(**aye));
		ayes.count().saturating_mul(2) > row.members.len()
	}

	fn delay(motion: &Motion) -> Moment {
		match motion {
			Motion::SetStandard(_) => T::Rules::get().standard_delay,
			_ => 0,
		}
	}

	/// The last moment at which a motion can be carried; once it is, at which it can be carried out.
	fn last_moment(open: &OpenMotion) -> Moment {
		match open.ready_at {
			Some(ready_at) => ready_at.saturating_add(T::Rules::get().voting_period),
			None => open.ends_at,
		}
	}

	pub(crate) fn do_put_motion(
		caller: T::AccountId,
		class: ClassId,
		motion: Motion,
	) -> DispatchResult {
		let (mut row, by) = Self::member(&caller, class)?;
		ensure!(row.may_decide(&motion), Error::<T>::TooFewMembers);
		let has_open = Motions::<T>::iter_prefix_values(class).any(|open| open.by == by);
		ensure!(!has_open, Error::<T>::MotionOpen);
		ensure!(row.motions < MAX_MOTIONS, Error::<T>::TooManyMotions);
		Self::ensure_possible(&row, class, &motion)?;
		let id = row.next_motion;
		row.next_motion = id.checked_add(1).ok_or(Error::<T>::OutOfRange)?;
		row.motions = row.motions.saturating_add(1);
		let open = OpenMotion {
			motion: motion.clone(),
			by,
			ayes: BoundedVec::truncate_from(alloc::vec![by]),
			ends_at: T::Time::now().saturating_add(T::Rules::get().voting_period),
			ready_at: None,
		};
		Motions::<T>::insert(class, id, open);
		Classes::<T>::insert(class, row);
		Self::note(
			Entry::new(Subject::Class(class), ClassAct::MotionPut).number(id),
			&caller,
		);
		Self::deposit_event(Event::MotionPut {
			class,
			id,
			motion,
			by,
		});
		Ok(())
	}

	fn open_motion(class: ClassId, id: MotionId) -> Result<OpenMotion, DispatchError> {
		Ok(Motions::<T>::get(class, id).ok_or(Error::<T>::UnknownMotion)?)
	}

	pub(crate) fn do_vote(caller: T::AccountId, class: ClassId, id: MotionId) -> DispatchResult {
		let (row, person) = Self::member(&caller, class)?;
		let mut open = Self::open_motion(class, id)?;
		let now = T::Time::now();
		ensure!(now <= open.ends_at, Error::<T>::MotionOver);
		let joined = row.members.iter().find(|member| member.person == person);
		let may = joined.is_some_and(|member| member.since <= id);
		ensure!(may, Error::<T>::JoinedLater);
		ensure!(!open.ayes.contains(&person), Error::<T>::AlreadyVoted);
		// Those who have left make room.
		open.ayes.retain(|aye| row.is_member(*aye));
		open.ayes
			.try_push(person)
			.map_err(|_| Error::<T>::TooManyMembers)?;
		if open.ready_at.is_none() && Self::is_carried(&row, &open) {
			open.ready_at = Some(now.saturating_add(Self::delay(&open.motion)));
		}
		let ready_at = open.ready_at;
		Motions::<T>::insert(class, id, open);
		let entry = Entry::new(Subject::Class(class), ClassAct::MotionVoted)
			.from(person)
			.number(id);
		Self::note(entry, &caller);
		Self::deposit_event(Event::Voted {
			class,
			id,
			person,
			ready_at,
		});
		Ok(())
	}

	/// Carries out a motion; says how many assets it has moved.
	pub(crate) fn do_enact(
		caller: T::AccountId,
		class: ClassId,
		id: MotionId,
	) -> Result<u32, DispatchError> {
		let mut row = Self::class(class)?;
		let open = Self::open_motion(class, id)?;
		ensure!(row.may_decide(&open.motion), Error::<T>::TooFewMembers);
		let now = T::Time::now();
		ensure!(now <= Self::last_moment(&open), Error::<T>::MotionOver);
		let is_ready = open.ready_at.is_some_and(|at| at <= now);
		ensure!(
			is_ready && Self::is_carried(&row, &open),
			Error::<T>::MotionNotReady
		);
		Self::ensure_possible(&row, class, &open.motion)?;
		Motions::<T>::remove(class, id);
		row.motions = row.motions.saturating_sub(1);
		let note = |act: ClassAct| Entry::new(Subject::Class(class), act);
		let mut moved = 0;
		match open.motion {
			Motion::Admit(person) => {
				row.invited
					.try_push(person)
					.map_err(|_| Error::<T>::TooManyMembers)?;
			}
			Motion::Expel(person) => {
				row.members.retain(|member| member.person != person);
				row.invited.retain(|guest| *guest != person);
				Self::note(note(ClassAct::MemberExpelled).from(person), &caller);
				Self::deposit_event(Event::MemberLeft {
					class,
					person,
					expelled: true,
				});
			}
			Motion::SetStandard(standard) => {
				row.version = row.version.saturating_add(1);
				Self::note(note(ClassAct::StandardSet).hash_of(&standard), &caller);
				let old_value = core::mem::replace(&mut row.standard, (*standard).clone());
				Self::deposit_event(Event::StandardSet {
					class,
					old_value: Box::new(old_value),
					new_value: standard,
				});
			}
			Motion::Amortise(pool) => Pools::<T>::mutate(pool, |pool| {
				if let Some(pool) = pool {
					pool.called = true;
				}
			}),
			Motion::Refinance { to, assets } => {
				moved = assets.len() as u32;
				Self::refinance(&caller, to, assets)?;
			}
		}
		Classes::<T>::insert(class, row);
		Self::note(note(ClassAct::MotionEnacted).number(id), &caller);
		Self::deposit_event(Event::MotionEnacted { class, id });
		Ok(moved)
	}

	/// Lets a pool buy assets of others, one after the other.
	fn refinance(
		caller: &T::AccountId,
		to: PoolId,
		assets: BoundedVec<AssetId, ConstU32<MAX_MOVED>>,
	) -> DispatchResult {
		let (buyer, charter) = (Self::pool(to)?, Self::charter(to)?);
		let now = T::Time::now();
		Self::ensure_buys(&buyer, &charter, now)?;
		for id in assets {
			Self::move_asset(caller, to, &charter, id, now)?;
		}
		Ok(())
	}

	pub(crate) fn do_drop_motion(
		caller: T::AccountId,
		class: ClassId,
		id: MotionId,
	) -> DispatchResult {
		let mut row = Self::class(class)?;
		let open = Self::open_motion(class, id)?;
		// What others have carried is no longer one member's to drop.
		let is_own = open.ready_at.is_none() && T::Persons::investor(&caller) == Some(open.by);
		let is_over = T::Time::now() > Self::last_moment(&open);
		ensure!(is_own || is_over, Error::<T>::MotionNotOver);
		Motions::<T>::remove(class, id);
		row.motions = row.motions.saturating_sub(1);
		Classes::<T>::insert(class, row);
		Self::note(
			Entry::new(Subject::Class(class), ClassAct::MotionDropped).number(id),
			&caller,
		);
		Self::deposit_event(Event::MotionDropped { class, id });
		Ok(())
	}

	pub(crate) fn do_leave(caller: T::AccountId, class: ClassId) -> DispatchResult {
		let (mut row, person) = Self::member(&caller, class)?;
		row.members.retain(|member| member.person != person);
		Classes::<T>::insert(class, row);
		Self::note(
			Entry::new(Subject::Class(class), ClassAct::MemberLeft).from(person),
			&caller,
		);
		Self::deposit_event(Event::MemberLeft {
			class,
			person,
			expelled: false,
		});
		Ok(())
	}
}
