use frame_support::{assert_noop, assert_ok};
use pallet_compliance::Rule;
use sp_core::H256;
use sp_runtime::{DispatchResult, TokenError};
use tessera_primitives::SecurityId;

use crate::{mock::*, *};

fn set(who: u64, security: SecurityId, name: &[u8], uri: &[u8], hash: u8) -> DispatchResult {
	by(
		who,
		Call::set_document {
			security,
			name: name.to_vec().try_into().unwrap(),
			uri: uri.to_vec().try_into().unwrap(),
			hash: H256::repeat_byte(hash),
		},
	)
}

fn remove(who: u64, security: SecurityId, name: &[u8]) -> DispatchResult {
	let name = name.to_vec().try_into().unwrap();
	by(who, Call::remove_document { security, name })
}

fn document(name: &[u8], uri: &[u8], hash: u8, at: u64, supersedes: Option<u8>) -> Document {
	Document {
		name: name.to_vec().try_into().unwrap(),
		uri: uri.to_vec().try_into().unwrap(),
		hash: H256::repeat_byte(hash),
		at,
		supersedes: supersedes.map(H256::repeat_byte),
	}
}

#[test]
fn a_document_gives_way_to_one_of_its_name() {
	run(|| {
		let security = create([Rule::Open]);
		assert!(SecurityToken::documents(security).is_empty());
		events();
		assert_ok!(set(ISSUER, security, b"prospectus", b"ipfs://a", 1));
		assert_ok!(set(ISSUER, security, b"bylaws", b"ipfs://b", 2));
		Timestamp::set_timestamp(START + 5);
		assert_ok!(set(ISSUER, security, b"prospectus", b"ipfs://c", 3));
		let first = document(b"prospectus", b"ipfs://a", 1, START, None);
		let bylaws = document(b"bylaws", b"ipfs://b", 2, START, None);
		let second = document(b"prospectus", b"ipfs://c", 3, START + 5, Some(1));
		assert_eq!(
			SecurityToken::documents(security),
			[second.clone(), bylaws.clone()]
		);
		let told = |document| Event::DocumentSet { security, document };
		assert_eq!(events(), [told(first), told(bylaws.clone()), told(second)]);
		assert_ok!(remove(ISSUER, security, b"prospectus"));
		assert_eq!(SecurityToken::documents(security), [bylaws]);
		let removed = Event::DocumentRemoved {
			security,
			name: b"prospectus".to_vec().try_into().unwrap(),
			hash: H256::repeat_byte(3),
		};
		assert_eq!(events(), [removed]);
		// It is a new document then, that supersedes none.
		assert_ok!(set(ISSUER, security, b"prospectus", b"ipfs://d", 4));
		assert_eq!(SecurityToken::documents(security)[1].supersedes, None);
	});
}

#[test]
fn the_deposit_follows_the_bytes() {
	run(|| {
		let security = create([Rule::Open]);
		let own = deposited(ISSUER);
		assert_ok!(set(ISSUER, security, b"a", b"u", 1));
		let one = deposited(ISSUER) - own;
		assert_ok!(set(ISSUER, security, b"a", &[b'u'; 128], 1));
		// 127 bytes more of address, 1 of its length, and 32 of what it supersedes.
		assert_eq!(deposited(ISSUER) - own, one + 127 + 1 + 32);
		assert_ok!(set(ISSUER, security, b"b", b"u", 1));
		let two = deposited(ISSUER) - own;
		assert!(two > one + 160);
		assert_ok!(remove(ISSUER, security, b"a"));
		assert_eq!(deposited(ISSUER) - own, one);
		assert_ok!(remove(ISSUER, security, b"b"));
		assert_eq!(deposited(ISSUER), own);
		assert!(!Documents::<Test>::contains_key(security));
		// What is left goes with the security.
		assert_ok!(set(ISSUER, security, b"a", b"u", 1));
		assert_ok!(by(ISSUER, Call::close { security }));
		assert_eq!(deposited(ISSUER), 0);
		assert!(!Documents::<Test>::contains_key(security));
	});
}

#[test]
fn each_refusal_is_named() {
	run(|| {
		let security = create([Rule::Open]);
		assert_ok!(set(ISSUER, security, b"a", b"u", 1));
		for who in [ANNA, DORA] {
			assert_noop!(set(who, security, b"a", b"u", 1), Error::<Test>::NotIssuer);
			assert_noop!(remove(who, security, b"a"), Error::<Test>::NotIssuer);
		}
		assert_noop!(
			set(ISSUER, security + 1, b"a", b"u", 1),
			Error::<Test>::UnknownSecurity
		);
		assert_noop!(
			remove(ISSUER, security + 1, b"a"),
			Error::<Test>::UnknownSecurity
		);
		for (name, uri) in [
			(&b""[..], &b"u"[..]),
			(b"a", b""),
			(b"\xff", b"u"),
			(b"a", b"\xc3\x28"),
		] {
			assert_noop!(
				set(ISSUER, security, name, uri, 1),
				Error::<Test>::InvalidName
			);
		}
		assert_noop!(
			remove(ISSUER, security, b"b"),
			Error::<Test>::UnknownDocument
		);
		let other = create([Rule::Open]);
		assert_noop!(remove(ISSUER, other, b"a"), Error::<Test>::UnknownDocument);
	});
}

#[test]
fn there_are_no_more_documents_than_can_be() {
	run(|| {
		let security = create([Rule::Open]);
		for name in 0..MAX_DOCUMENTS as u8 {
			assert_ok!(set(ISSUER, security, &[name], &[b'u'; 128], name));
		}
		assert_noop!(
			set(ISSUER, security, b"z", b"u", 1),
			Error::<Test>::TooManyDocuments
		);
		// One more version of one of them is no further one.
		assert_ok!(set(ISSUER, security, &[3], b"u", 1));
		assert_ok!(remove(ISSUER, security, &[0]));
		assert_ok!(set(ISSUER, security, b"z", b"u", 1));
		assert_eq!(
			SecurityToken::documents(security).len() as u32,
			MAX_DOCUMENTS
		);
	});
}

#[test]
fn who_cannot_pay_the_deposit_sets_no_document() {
	run(|| {
		let security = create([Rule::Open]);
		let rest = Balances::free_balance(ISSUER) - 5;
		use frame_support::traits::fungible::Mutate;
		assert_ok!(<Balances as Mutate<_>>::transfer(
			&ISSUER,
			&BELA,
			rest,
			frame_support::traits::tokens::Preservation::Preserve
		));
		assert_noop!(
			set(ISSUER, security, b"a", b"u", 1),
			TokenError::FundsUnavailable
		);
	});
}
