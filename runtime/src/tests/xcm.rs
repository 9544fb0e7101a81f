use super::*;
use crate::configs::xcm::{XcmConfig, XcmRouter};
use ::xcm::{
	latest::{prelude::*, Assets as XcmAssets},
	VersionedXcm,
};
use cumulus_primitives_core::UpwardMessageSender;
use frame_support::{assert_noop, assert_ok, weights::Weight};
use sp_runtime::traits::BadOrigin;
use xcm_executor::XcmExecutor;

/// Lets a message in that comes from `origin`.
fn receive(origin: impl Into<Location>, message: Vec<Instruction<RuntimeCall>>) -> Outcome {
	XcmExecutor::<XcmConfig>::prepare_and_execute(
		origin,
		Xcm(message),
		&mut [0; 32],
		Weight::MAX,
		Weight::zero(),
	)
}

/// What a message runs into, from the first instruction on.
fn error(outcome: Outcome) -> Option<XcmError> {
	match outcome {
		Outcome::Complete { .. } => None,
		Outcome::Incomplete { error, .. } | Outcome::Error(error) => Some(error.error),
	}
}

fn unpaid() -> Instruction<RuntimeCall> {
	UnpaidExecution {
		weight_limit: Unlimited,
		check_origin: None,
	}
}

fn hrmp_notification() -> Instruction<RuntimeCall> {
	HrmpChannelAccepted { recipient: 1_000 }
}

fn sibling() -> Location {
	Location::new(1, [Parachain(1_000)])
}

#[test]
fn the_relay_chain_is_heard() {
	development().execute_with(|| {
		assert_eq!(error(receive(Parent, vec![unpaid(), ClearError])), None);
		assert_eq!(error(receive(Parent, vec![hrmp_notification()])), None);
	});
}

#[test]
fn nobody_else_is_heard() {
	let others = [
		Location::here(),
		sibling(),
		Location::new(
			0,
			[AccountId32 {
				network: None,
				id: alice().into(),
			}],
		),
		Location::new(
			1,
			[Plurality {
				id: BodyId::Executive,
				part: BodyPart::Voice,
			}],
		),
		Location::new(
			1,
			[AccountId32 {
				network: None,
				id: alice().into(),
			}],
		),
		Location::new(2, [GlobalConsensus(Kusama)]),
	];
	development().execute_with(|| {
		for other in others {
			for message in [vec![unpaid(), ClearError], vec![hrmp_notification()]] {
				assert_eq!(
					error(receive(other.clone(), message)),
					Some(XcmError::Barrier)
				);
			}
		}
	});
}

#[test]
fn nobody_speaks_through_the_relay_chain() {
	development().execute_with(|| {
		let descend = DescendOrigin([Parachain(1_000)].into());
		let outcome = receive(Parent, vec![descend, unpaid(), ClearError]);
		assert_eq!(error(outcome), Some(XcmError::Barrier));
	});
}

#[test]
fn paying_does_not_help() {
	development().execute_with(|| {
		for origin in [Location::parent(), sibling()] {
			let fees: Asset = (Location::here(), 1_000_000_000_000u128).into();
			let message = vec![
				WithdrawAsset(fees.clone().into()),
				BuyExecution {
					fees,
					weight_limit: Unlimited,
				},
			];
			assert_eq!(error(receive(origin, message)), Some(XcmError::Barrier));
		}
	});
}

#[test]
fn the_relay_chain_moves_no_assets_and_dispatches_no_calls() {
	let dot: XcmAssets = (Location::parent(), 1_000_000_000_000u128).into();
	let call = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
	let transact = |origin_kind| Transact {
		origin_kind,
		fallback_max_weight: None,
		call: codec::Encode::encode(&call).into(),
	};
	development().execute_with(|| {
		for (instruction, expected) in [
			(
				ReceiveTeleportedAsset(dot.clone()),
				XcmError::UntrustedTeleportLocation,
			),
			(
				ReserveAssetDeposited(dot.clone()),
				XcmError::UntrustedReserveLocation,
			),
			(WithdrawAsset(dot), XcmError::AssetNotFound),
			(transact(OriginKind::Native), XcmError::NoPermission),
			(transact(OriginKind::Superuser), XcmError::NoPermission),
			(
				transact(OriginKind::SovereignAccount),
				XcmError::NoPermission,
			),
		] {
			assert_eq!(
				error(receive(Parent, vec![unpaid(), instruction])),
				Some(expected)
			);
		}
	});
}

#[test]
fn users_neither_send_nor_execute() {
	development().execute_with(|| {
		let message = || Xcm(vec![ClearOrigin]);
		let send = PolkadotXcm::send(
			signed(alice()),
			Box::new(Location::parent().into()),
			Box::new(VersionedXcm::from(message())),
		);
		assert_noop!(send, BadOrigin);
		let execute = PolkadotXcm::execute(
			signed(alice()),
			Box::new(VersionedXcm::from(Xcm(vec![ClearOrigin]))),
			Weight::MAX,
		);
		assert_eq!(execute.unwrap_err().error, BadOrigin.into());
		let teleport = PolkadotXcm::limited_teleport_assets(
			signed(alice()),
			Box::new(Location::parent().into()),
			Box::new(Location::here().into()),
			Box::new(XcmAssets::from((Location::here(), 1u128)).into()),
			0,
			Unlimited,
		);
		assert_noop!(teleport, BadOrigin);
	});
}

#[test]
fn messages_go_to_the_relay_chain_only() {
	development().execute_with(|| {
		ParachainSystem::ensure_successful_delivery();
		assert_ok!(validate_send::<XcmRouter>(
			Parent.into(),
			Xcm(vec![ClearOrigin])
		));
		assert_eq!(
			validate_send::<XcmRouter>(sibling(), Xcm(vec![ClearOrigin])).err(),
			Some(SendError::NotApplicable)
		);
	});
}
