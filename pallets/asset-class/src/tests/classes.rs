//! Founding, motions, members.

use super::*;

fn propose(founders: Vec<AccountId>, number: u8, standard: Standard) -> Call<Test> {
	Call::propose_class {
		founders: founders.try_into().unwrap(),
		lei: lei(number),
		standard,
	}
}

fn admit(who: AccountId) -> Motion {
	Motion::Admit(person(who))
}

fn put(class: ClassId, motion: Motion) -> Call<Test> {
	Call::put_motion { class, motion }
}

#[test]
fn a_class_stands_when_all_have_consented() {
	run(|| {
		assert_ok!(by(ANNA, propose(vec![BELA, CARL], 1, standard())));
		assert_ok!(by(
			BELA,
			Call::consent {
				class: 0,
				lei: lei(2)
			}
		));
		assert!(!Classes::<Test>::get(0).unwrap().founded);
		assert_noop!(by(ANNA, put(0, admit(DORA))), Error::<Test>::NotFounded);
		assert_ok!(by(
			CARL,
			Call::consent {
				class: 0,
				lei: lei(3)
			}
		));
		assert!(Classes::<Test>::get(0).unwrap().founded);
		assert_eq!(events().last(), Some(&Event::<Test>::Founded { class: 0 }));
		// The deposit is back.
		assert_eq!(Balances::reserved_balance(ANNA), 0);
	});
}

#[test]
fn a_class_needs_three_persons_with_legal_entities() {
	run(|| {
		let refused = |who, call, error: Error<Test>| {
			assert_noop!(by(who, call), error);
		};
		refused(
			NOBODY,
			propose(vec![BELA, CARL], 1, standard()),
			Error::NotAPerson,
		);
		let mut call = propose(vec![BELA, CARL], 1, standard());
		if let Call::propose_class { lei, .. } = &mut call {
			lei[19] ^= 1;
		}
		refused(ANNA, call, Error::InvalidLei);
		let mut bad = standard();
		bad.retention.rate = Permill::from_percent(4);
		refused(
			ANNA,
			propose(vec![BELA, CARL], 1, bad),
			Error::ImpossibleStandard,
		);
		refused(
			ANNA,
			propose(vec![BELA, BELA], 1, standard()),
			Error::AlreadyMember,
		);
		refused(
			ANNA,
			propose(vec![BELA, ANNA], 1, standard()),
			Error::AlreadyMember,
		);
		refused(
			ANNA,
			propose(vec![BELA], 1, standard()),
			Error::TooFewMembers,
		);
		refused(
			ANNA,
			propose(vec![BELA, NOBODY], 1, standard()),
			Error::NotAPerson,
		);
	});
}

#[test]
fn consent_is_for_the_invited_with_an_entity_of_their_own() {
	run(|| {
		let consent = |class, number| Call::consent {
			class,
			lei: lei(number),
		};
		assert_noop!(by(BELA, consent(0, 2)), Error::<Test>::UnknownClass);
		assert_ok!(by(ANNA, propose(vec![BELA, CARL], 1, standard())));
		assert_noop!(by(NOBODY, consent(0, 2)), Error::<Test>::NotAPerson);
		assert_noop!(by(DORA, consent(0, 4)), Error::<Test>::NotInvited);
		assert_noop!(by(BELA, consent(0, 1)), Error::<Test>::AlreadyMember);
		let bad = Call::consent {
			class: 0,
			lei: [0; 20],
		};
		assert_noop!(by(BELA, bad), Error::<Test>::InvalidLei);
	});
}

#[test]
fn a_class_is_withdrawn_by_who_proposed_it_before_it_stands() {
	run(|| {
		let withdraw = |class| Call::withdraw_class { class };
		assert_noop!(by(ANNA, withdraw(0)), Error::<Test>::UnknownClass);
		assert_ok!(by(ANNA, propose(vec![BELA, CARL], 1, standard())));
		assert_noop!(by(BELA, withdraw(0)), Error::<Test>::NotProposer);
		assert_ok!(by(ANNA, withdraw(0)));
		assert_eq!(Balances::reserved_balance(ANNA), 0);
		let class = found(standard());
		assert_noop!(by(ANNA, withdraw(class)), Error::<Test>::AlreadyFounded);
	});
}

#[test]
fn two_of_three_admit_a_member_and_expel_it() {
	run(|| {
		let class = found(standard());
		let vote = |id| Call::vote { class, id };
		let enact = |id| Call::enact { class, id };
		assert_noop!(by(DORA, put(class, admit(DORA))), Error::<Test>::NotMember);
		assert_noop!(
			by(ANNA, put(class, admit(BELA))),
			Error::<Test>::AlreadyMember
		);
		assert_ok!(by(ANNA, put(class, admit(DORA))));
		assert_noop!(by(ANNA, put(class, admit(IRIS))), Error::<Test>::MotionOpen);
		assert_noop!(by(ANNA, vote(0)), Error::<Test>::AlreadyVoted);
		assert_noop!(by(ANNA, vote(1)), Error::<Test>::UnknownMotion);
		assert_noop!(by(ANNA, enact(1)), Error::<Test>::UnknownMotion);
		// One of three is not a majority.
		assert_noop!(by(ANNA, enact(0)), Error::<Test>::MotionNotReady);
		assert_ok!(by(BELA, vote(0)));
		assert_ok!(by(NOBODY, enact(0)));
		assert_ok!(by(DORA, Call::consent { class, lei: lei(4) }));
		// With four members two are not a majority.
		assert_ok!(by(BELA, put(class, Motion::Expel(person(DORA)))));
		assert_ok!(by(ANNA, vote(1)));
		assert_noop!(by(ANNA, enact(1)), Error::<Test>::MotionNotReady);
		assert_ok!(by(CARL, vote(1)));
		assert_ok!(by(NOBODY, enact(1)));
		assert_eq!(Classes::<Test>::get(class).unwrap().members.len(), 3);
		assert_noop!(
			by(ANNA, put(class, Motion::Expel(person(DORA)))),
			Error::<Test>::NotMember
		);
	});
}

#[test]
fn who_joins_later_does_not_vote_on_what_was_put_before() {
	run(|| {
		let class = found(standard());
		assert_ok!(by(ANNA, put(class, admit(DORA))));
		assert_ok!(by(BELA, Call::vote { class, id: 0 }));
		assert_ok!(by(BELA, put(class, Motion::Expel(person(CARL)))));
		assert_ok!(by(NOBODY, Call::enact { class, id: 0 }));
		assert_ok!(by(DORA, Call::consent { class, lei: lei(4) }));
		assert_noop!(
			by(DORA, Call::vote { class, id: 1 }),
			Error::<Test>::JoinedLater
		);
	});
}

#[test]
fn a_new_standard_waits_long_enough_to_leave_and_binds_only_later_pools() {
	run(|| {
		let (class, pool_id) = funded_pool();
		let mut stricter = standard();
		stricter.contracts.max_rate = percent(5);
		assert_ok!(by(
			ANNA,
			put(class, Motion::SetStandard(Box::new(stricter.clone())))
		));
		assert_ok!(by(BELA, Call::vote { class, id: 0 }));
		let enact = Call::enact { class, id: 0 };
		assert_noop!(by(ANNA, enact.clone()), Error::<Test>::MotionNotReady);
		Timestamp::set_timestamp(START + 29 * DAY);
		assert_noop!(by(ANNA, enact.clone()), Error::<Test>::MotionNotReady);
		Timestamp::set_timestamp(START + 30 * DAY);
		assert_ok!(by(NOBODY, enact));
		let row = Classes::<Test>::get(class).unwrap();
		assert_eq!((row.version, &row.standard), (1, &stricter));
		let charter = Charters::<Test>::get(pool_id).unwrap();
		assert_eq!(charter.standard, standard());
		go_to(START + 30 * DAY);
		let terms = bullet(1_000, 8, 5);
		let id = offer(ANNA, class, &terms, 1);
		assert_ok!(by(ANNA, sale(pool_id, id, &terms)));
	});
}

#[test]
fn a_majority_that_leaves_takes_its_votes_along() {
	run(|| {
		let class = found(standard());
		assert_ok!(by(ANNA, put(class, admit(DORA))));
		assert_ok!(by(BELA, Call::vote { class, id: 0 }));
		assert_ok!(by(BELA, Call::leave { class }));
		assert_noop!(by(BELA, Call::leave { class }), Error::<Test>::NotMember);
		assert_noop!(
			by(ANNA, Call::enact { class, id: 0 }),
			Error::<Test>::MotionNotReady
		);
		let open = Call::open_pool {
			class,
			sheet: sheet(&[6]),
		};
		assert_noop!(by(ANNA, open), Error::<Test>::TooFewMembers);
	});
}

#[test]
fn two_who_are_left_decide_together_and_only_who_is_admitted() {
	run(|| {
		let class = found(standard());
		assert_ok!(by(BELA, Call::leave { class }));
		for motion in [
			Motion::SetStandard(Box::new(standard())),
			Motion::Expel(person(CARL)),
		] {
			let call = Call::put_motion { class, motion };
			assert_noop!(by(ANNA, call), Error::<Test>::TooFewMembers);
		}
		assert_ok!(by(ANNA, put(class, admit(DORA))));
		assert_noop!(
			by(ANNA, Call::enact { class, id: 0 }),
			Error::<Test>::MotionNotReady
		);
		assert_ok!(by(CARL, Call::vote { class, id: 0 }));
		assert_ok!(by(NOBODY, Call::enact { class, id: 0 }));
		assert_ok!(by(DORA, Call::consent { class, lei: lei(4) }));
		assert!(Classes::<Test>::get(class).unwrap().has_quorum());
		// The last one does not let in friends.
		for leaver in [CARL, DORA] {
			assert_ok!(by(leaver, Call::leave { class }));
		}
		assert_noop!(
			by(ANNA, put(class, admit(IRIS))),
			Error::<Test>::TooFewMembers
		);
	});
}

#[test]
fn motions_end() {
	run(|| {
		let class = found(standard());
		let drop = Call::drop_motion { class, id: 0 };
		assert_noop!(by(CARL, drop.clone()), Error::<Test>::UnknownMotion);
		assert_ok!(by(ANNA, put(class, admit(DORA))));
		assert_noop!(by(CARL, drop.clone()), Error::<Test>::MotionNotOver);
		Timestamp::set_timestamp(START + 7 * DAY + 1);
		assert_noop!(
			by(BELA, Call::vote { class, id: 0 }),
			Error::<Test>::MotionOver
		);
		assert_ok!(by(NOBODY, drop));
		assert_ok!(by(ANNA, put(class, admit(DORA))));
		assert_ok!(by(ANNA, Call::drop_motion { class, id: 1 }));
	});
}

#[test]
fn a_standard_that_makes_no_sense_is_refused() {
	run(|| {
		let class = found(standard());
		let refused = |change: fn(&mut Standard)| {
			let mut bad = standard();
			change(&mut bad);
			assert_noop!(
				by(ANNA, put(class, Motion::SetStandard(Box::new(bad)))),
				Error::<Test>::ImpossibleStandard
			);
		};
		refused(|bad| bad.coins = Default::default());
		refused(|bad| bad.coins = vec![COIN, COIN].try_into().unwrap());
		refused(|bad| bad.contracts.types = Default::default());
		refused(|bad| bad.contracts.min_rate = percent(21));
		refused(|bad| bad.contracts.max_rate = percent(200_000));
		refused(|bad| bad.contracts.min_amount = 0);
		refused(|bad| bad.contracts.max_amount = MAX_AMOUNT + 1);
		refused(|bad| bad.contracts.max_term = 0);
		refused(|bad| bad.eligibility.quorum = 1);
		refused(|bad| bad.auditors = vec![1, 1].try_into().unwrap());
		refused(|bad| {
			bad.eligibility.quorum = 2;
			bad.eligibility.max_age = DAY;
			bad.auditors = vec![AUDITOR].try_into().unwrap();
		});
		refused(|bad| bad.limits.obligor = Permill::zero());
		refused(|bad| bad.fees.rate = percent(-1));
		refused(|bad| bad.retention.rate = Permill::from_parts(49_999));
		refused(|bad| bad.advance = Advance::Outstanding(Permill::zero()));
		refused(|bad| bad.advance = Advance::PresentValue(percent(-1)));
		refused(|bad| bad.losses.provisions[3] = Permill::from_percent(1));
		refused(|bad| bad.losses.write_off_days = 5);
	});
}

#[test]
fn only_so_many_motions_are_open() {
	run(|| {
		let class = found(standard());
		let set = |motions| {
			Classes::<Test>::mutate(class, |row| row.as_mut().unwrap().motions = motions);
		};
		set(MAX_MOTIONS);
		assert_noop!(
			by(ANNA, put(class, admit(DORA))),
			Error::<Test>::TooManyMotions
		);
		set(0);
		assert_ok!(by(ANNA, put(class, admit(DORA))));
	});
}

#[test]
fn a_class_may_name_the_auditors_whose_word_counts() {
	run(|| {
		let joins = |auditor| {
			let mut audited = standard();
			audited.eligibility.quorum = 1;
			audited.eligibility.max_age = DAY;
			audited.auditors = vec![auditor].try_into().unwrap();
			let class = found(audited);
			let pool_id = open(class, sheet(&[6]));
			invest(JOHN, pool_id, 1, 20_000 * UNIT);
			let terms = bullet(1_000, 8, 5);
			let id = offer(ANNA, class, &terms, auditor as u8);
			attest(Subject::Asset(id), 1_000 * UNIT, 1);
			by(ANNA, sale(pool_id, id, &terms))
		};
		assert_ok!(joins(AUDITOR));
		assert_err!(joins(AUDITOR + 1), Error::<Test>::NotAttested);
	});
}

#[test]
fn a_carried_motion_is_not_its_movers_to_drop_and_does_not_wait_for_ever() {
	run(|| {
		let class = found(standard());
		let id = carry(class, admit(DORA));
		let (drop, enact) = (Call::drop_motion { class, id }, Call::enact { class, id });
		assert_noop!(by(ANNA, drop.clone()), Error::<Test>::MotionNotOver);
		Timestamp::set_timestamp(START + 7 * DAY);
		assert_noop!(by(CARL, drop.clone()), Error::<Test>::MotionNotOver);
		Timestamp::set_timestamp(START + 7 * DAY + 1);
		assert_noop!(by(ANNA, enact), Error::<Test>::MotionOver);
		assert_ok!(by(CARL, drop));
	});
}

#[test]
fn an_invitation_is_withdrawn_by_vote() {
	run(|| {
		let class = found(standard());
		assert_ok!(enact(class, admit(DORA)));
		assert_ok!(enact(class, Motion::Expel(person(DORA))));
		let consent = Call::consent { class, lei: lei(4) };
		assert_noop!(by(DORA, consent), Error::<Test>::NotInvited);
	});
}
