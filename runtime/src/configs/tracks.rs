//! The tracks of referenda: what each may do, what it costs to ask, how long it takes, and why.
//!
//! | Track | May | Why these times and thresholds |
//! |---|---|---|
//! | root | everything, runtime upgrades among it | A fortnight, so that every holder hears of it; half of all tokens at first, or fewer the longer nobody objects; a day of confirmation and one of enactment, in which whoever disagrees can leave |
//! | whitelisted | as root, what two thirds of the technical collective have vouched for | For a repair that cannot wait. The collective only shortens the times: without a vote of the holders nothing happens |
//! | emergency | stop calls for at most a day, or all of them for six hours | Harm is done in minutes. What it does ends by itself, so it may be quick; but two thirds of the votes, and half of all tokens at first, a fifth after an hour, 5 % in the end |
//! | registrars | admit and remove registrars | A registrar decides who may hold securities: time to look at its papers, and a day's notice for the investors whose credentials it issued |
//! | fees | set the prices of transactions, within bounds | Everyone pays them, nobody is ruined by them: half of root's confirmation |
//! | treasurer | spend any amount of the treasury | Money that belongs to all: as slow as root |
//! | small spender | spend up to 1,000 TESS at a time | Too little to be worth a fortnight of attention |
//! | canceller | end a referendum, with its deposits given back | For a mistake in a proposal: must be faster than the referendum it ends |
//! | killer | end a referendum, and take its deposits | For abuse: as fast, at a higher threshold |
//!
//! In the end each track asks for some support: what nobody looks at is not carried. A proposal that is rejected,
//! or that nobody puts a deposit on, does not get its own deposit back.
//!
//! Periods are in blocks and divided by the chain's pace, which is 1 in production; none becomes shorter than
//! a block. `docs/origins.md`, which a test writes, has the times and thresholds.

use crate::{
	constants::{
		currency::UNIT,
		time::{DAYS, HOURS, MINUTES},
	},
	Balance, BlockNumber, Governance, OriginCaller,
};
use alloc::borrow::Cow;
use frame_system::RawOrigin;
use pallet_governance::Origin;
use pallet_referenda::{Curve, Track, TrackInfo, TracksInfo};
use sp_runtime::{str_array, FixedI64, Perbill};

/// The most that one decision of the track `small_spender` spends.
pub const SMALL_SPEND: Balance = 1_000 * UNIT;

/// A track, its mandate and the origin that it gives.
type Entry = (Option<Origin>, Track<u16, Balance, BlockNumber>);

const fn percent(part: i64) -> FixedI64 {
	FixedI64::from_rational(part as u128, 100)
}

/// From `ceil` to `floor` percent over the decision period.
const fn falling(ceil: u32, floor: u32) -> Curve {
	Curve::LinearDecreasing {
		length: Perbill::from_percent(100),
		floor: Perbill::from_percent(floor),
		ceil: Perbill::from_percent(ceil),
	}
}

/// All votes at first, 80 % after a seventh of the time, a majority in the end.
const APPROVAL: Curve = Curve::make_reciprocal(4, 28, percent(80), percent(50), percent(100));

/// As root's, but quick to fall to a majority.
const QUICK_APPROVAL: Curve =
	Curve::make_reciprocal(16, 28 * 24, percent(96), percent(50), percent(100));

/// Half of all tokens at first, a fifth after half a day, 5 % in the end.
const QUICK_SUPPORT: Curve = Curve::make_reciprocal(1, 28, percent(20), percent(5), percent(50));

/// Half of all tokens at first, a fifth after an hour, 5 % in the end.
const EMERGENCY_SUPPORT: Curve =
	Curve::make_reciprocal(1, 24, percent(20), percent(5), percent(50));

/// All tracks, by number.
const TRACKS: [Entry; 9] = [
	track(
		0,
		None,
		"root",
		Terms {
			deciding: 5,
			deposit: 10_000 * UNIT,
			prepare: 2 * HOURS,
			decision: 14 * DAYS,
			confirm: DAYS,
			enactment: DAYS,
			approval: APPROVAL,
			support: falling(50, 5),
		},
	),
	track(
		1,
		Some(Origin::WhitelistedCaller),
		"whitelisted_caller",
		Terms {
			deciding: 20,
			deposit: 1_000 * UNIT,
			prepare: 10 * MINUTES,
			decision: 14 * DAYS,
			confirm: 10 * MINUTES,
			enactment: 10 * MINUTES,
			approval: QUICK_APPROVAL,
			support: QUICK_SUPPORT,
		},
	),
	track(
		2,
		Some(Origin::Emergency),
		"emergency",
		Terms {
			deciding: 10,
			deposit: 1_000 * UNIT,
			prepare: 5 * MINUTES,
			decision: DAYS,
			confirm: 15 * MINUTES,
			enactment: MINUTES,
			approval: falling(100, 67),
			support: EMERGENCY_SUPPORT,
		},
	),
	track(
		10,
		Some(Origin::RegistrarAdmin),
		"registrar_admin",
		Terms {
			deciding: 10,
			deposit: 500 * UNIT,
			prepare: 2 * HOURS,
			decision: 14 * DAYS,
			confirm: 12 * HOURS,
			enactment: DAYS,
			approval: APPROVAL,
			support: falling(25, 2),
		},
	),
	track(
		11,
		Some(Origin::FeeAdmin),
		"fee_admin",
		Terms {
			deciding: 5,
			deposit: 500 * UNIT,
			prepare: 2 * HOURS,
			decision: 14 * DAYS,
			confirm: 12 * HOURS,
			enactment: 12 * HOURS,
			approval: APPROVAL,
			support: falling(25, 2),
		},
	),
	track(
		20,
		Some(Origin::Treasurer),
		"treasurer",
		Terms {
			deciding: 10,
			deposit: 1_000 * UNIT,
			prepare: 2 * HOURS,
			decision: 14 * DAYS,
			confirm: DAYS,
			enactment: DAYS,
			approval: APPROVAL,
			support: falling(50, 5),
		},
	),
	track(
		21,
		Some(Origin::SmallSpender),
		"small_spender",
		Terms {
			deciding: 50,
			deposit: 100 * UNIT,
			prepare: HOURS,
			decision: 7 * DAYS,
			confirm: 6 * HOURS,
			enactment: 12 * HOURS,
			approval: APPROVAL,
			support: falling(10, 1),
		},
	),
	track(
		30,
		Some(Origin::ReferendumCanceller),
		"referendum_canceller",
		Terms {
			deciding: 20,
			deposit: 1_000 * UNIT,
			prepare: HOURS,
			decision: 7 * DAYS,
			confirm: 3 * HOURS,
			enactment: 10 * MINUTES,
			approval: APPROVAL,
			support: falling(50, 5),
		},
	),
	track(
		31,
		Some(Origin::ReferendumKiller),
		"referendum_killer",
		Terms {
			deciding: 20,
			deposit: 1_000 * UNIT,
			prepare: HOURS,
			decision: 7 * DAYS,
			confirm: 3 * HOURS,
			enactment: 10 * MINUTES,
			approval: falling(100, 75),
			support: falling(50, 5),
		},
	),
];

/// What a referendum on a track takes.
struct Terms {
	deciding: u32,
	deposit: Balance,
	prepare: BlockNumber,
	decision: BlockNumber,
	confirm: BlockNumber,
	enactment: BlockNumber,
	approval: Curve,
	support: Curve,
}

const fn track(id: u16, mandate: Option<Origin>, name: &'static str, terms: Terms) -> Entry {
	(
		mandate,
		Track {
			id,
			info: TrackInfo {
				name: str_array(name),
				max_deciding: terms.deciding,
				decision_deposit: terms.deposit,
				prepare_period: terms.prepare,
				decision_period: terms.decision,
				confirm_period: terms.confirm,
				min_enactment_period: terms.enactment,
				min_approval: terms.approval,
				min_support: terms.support,
			},
		},
	)
}

/// The tracks of this chain.
pub struct Tracks;

impl TracksInfo<Balance, BlockNumber> for Tracks {
	type Id = u16;
	type RuntimeOrigin = OriginCaller;

	fn tracks() -> impl Iterator<Item = Cow<'static, Track<u16, Balance, BlockNumber>>> {
		let pace = Governance::pace();
		TRACKS
			.into_iter()
			.map(move |(_, track)| Cow::Owned(at_pace(track, pace)))
	}

	fn track_for(origin: &OriginCaller) -> Result<u16, ()> {
		let mandate = match origin {
			OriginCaller::system(RawOrigin::Root) => None,
			OriginCaller::Governance(mandate) => Some(*mandate),
			_ => return Err(()),
		};
		TRACKS
			.iter()
			.find(|(given, _)| *given == mandate)
			.map(|(_, track)| track.id)
			.ok_or(())
	}
}

/// A track whose periods pass so many times faster.
fn at_pace(
	mut track: Track<u16, Balance, BlockNumber>,
	pace: u32,
) -> Track<u16, Balance, BlockNumber> {
	for period in [
		&mut track.info.prepare_period,
		&mut track.info.decision_period,
		&mut track.info.confirm_period,
		&mut track.info.min_enactment_period,
	] {
		*period = period.checked_div(pace).unwrap_or(*period).max(1);
	}
	track
}
