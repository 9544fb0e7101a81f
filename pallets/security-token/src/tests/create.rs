use codec::MaxEncodedLen;
use frame_support::{assert_noop, assert_ok, traits::fungible::InspectHold};
use sp_runtime::{DispatchError, TokenError};
use tessera_identifiers::Isin;

use crate::{mock::*, *};

fn signed(terms: TermSheet) -> frame_support::dispatch::DispatchResult {
	SecurityToken::create(RuntimeOrigin::signed(ISSUER), terms)
}

#[test]
fn a_new_security_has_its_terms_no_units_and_no_rules() {
	run(|| {
		assert_ok!(signed(share()));
		let row = Securities::<Test>::get(0).unwrap();
		assert_eq!(row.issuer, ISSUER);
		assert_eq!(row.status, SecurityStatus::Active);
		assert_eq!((row.supply, row.holders), (0, 0));
		assert_eq!(row.settlement_coin, Some(COIN));
		assert!(row.policy.is_empty());
		let metadata = SecurityMetadata::<Test>::get(0).unwrap();
		assert_eq!(metadata.kind, SecurityKind::Equity);
		assert_eq!(metadata.isin.unwrap().as_str(), "US0378331005");
		assert_eq!(metadata.cfi.as_str(), "ESVUFR");
		assert_eq!(metadata.fisn.as_str(), "APPLE INC/SH");
		assert_eq!(metadata.issuer_lei.as_str(), "HWUPKR0MPOU8FGXBT394");
		assert_eq!(metadata.decimals, 2);
		assert_eq!(metadata.name.as_slice(), b"Apple Inc. common stock");
		assert_eq!(
			events(),
			[Event::Created {
				security: 0,
				issuer: ISSUER,
				kind: SecurityKind::Equity,
				isin: Some(Isin::try_from(*b"US0378331005").unwrap()),
			}]
		);
	});
}

#[test]
fn securities_are_numbered_and_may_share_an_isin_or_have_none() {
	run(|| {
		assert_ok!(signed(share()));
		assert_ok!(signed(share()));
		assert_ok!(signed(TermSheet {
			isin: None,
			settlement_coin: None,
			..share()
		}));
		assert_eq!(NextSecurity::<Test>::get(), 3);
		assert_eq!(SecurityMetadata::<Test>::get(2).unwrap().isin, None);
	});
}

#[test]
fn the_issuer_deposits_for_the_rows() {
	run(|| {
		assert_ok!(signed(share()));
		let bytes = SecurityOf::<Test>::max_encoded_len()
			+ MetadataOf::<Test>::max_encoded_len()
			+ RoleBookOf::<Test>::max_encoded_len()
			+ OpenSplits::max_encoded_len()
			+ Income::max_encoded_len()
			+ PendingActOf::<Test>::max_encoded_len() * MAX_PENDING_ACTS as usize
			+ Vote::max_encoded_len() * MAX_RECORD_DATES as usize;
		let deposit = 10 + bytes as u128;
		assert_eq!(
			Balances::balance_on_hold(&DepositReason::get(), &ISSUER),
			deposit
		);
		assert_noop!(
			SecurityToken::create(RuntimeOrigin::signed(DORA), share()),
			TokenError::FundsUnavailable
		);
	});
}

#[test]
fn only_a_signed_origin_creates() {
	run(|| {
		assert_noop!(
			SecurityToken::create(RuntimeOrigin::root(), share()),
			DispatchError::BadOrigin
		);
		assert_noop!(
			SecurityToken::create(RuntimeOrigin::none(), share()),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn each_wrong_term_is_named() {
	run(|| {
		let too_long = |text: &str| text.as_bytes().to_vec().try_into().unwrap();
		let cases: Vec<(TermSheet, Error<Test>)> = vec![
			(
				TermSheet {
					isin: Some(*b"US0373831005"),
					..share()
				},
				Error::InvalidIsin,
			),
			(
				TermSheet {
					cfi: *b"ZZZZZZ",
					..share()
				},
				Error::InvalidCfi,
			),
			(
				TermSheet {
					fisn: too_long("NO SLASH"),
					..share()
				},
				Error::InvalidFisn,
			),
			(
				TermSheet {
					issuer_lei: *b"5493001KJTIIGC8Y1R13",
					..share()
				},
				Error::InvalidLei,
			),
			(
				TermSheet {
					kind: SecurityKind::Debt,
					..share()
				},
				Error::CfiNotOfKind,
			),
			(
				TermSheet {
					name: Default::default(),
					..share()
				},
				Error::InvalidName,
			),
			(
				TermSheet {
					name: vec![0xff, 0xfe].try_into().unwrap(),
					..share()
				},
				Error::InvalidName,
			),
			(
				TermSheet {
					decimals: MAX_DECIMALS + 1,
					..share()
				},
				Error::TooManyDecimals,
			),
			(
				TermSheet {
					settlement_coin: Some(COIN + 1),
					..share()
				},
				Error::UnknownCoin,
			),
		];
		for (terms, error) in cases {
			assert_noop!(signed(terms), error);
		}
	});
}

#[test]
fn each_kind_has_its_category() {
	for (kind, letters) in [
		(SecurityKind::Equity, "E"),
		(SecurityKind::Debt, "D"),
		(SecurityKind::FundUnit, "C"),
		(SecurityKind::Commodity, "T"),
		(SecurityKind::Future, "F"),
		(SecurityKind::Tranche, "DEC"),
	] {
		for letter in b'A'..=b'Z' {
			assert_eq!(
				kind.is_of_category(letter),
				letters.as_bytes().contains(&letter)
			);
		}
	}
}

#[test]
fn numbers_run_out_with_an_error() {
	run(|| {
		NextSecurity::<Test>::put(u32::MAX);
		assert_noop!(signed(share()), Error::<Test>::NumbersExhausted);
	});
}
