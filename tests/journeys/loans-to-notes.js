// From loans to notes. Four originators found a class; what they own, sixty things from an annuity to a
// painting, joins a pool of three tranches while payments come in; investors come and go. One pays late, one
// never: the class recognises the loss, and a test turns cash to the senior notes. Ten bonds are refinanced
// by a second pool, and both are wound down to the last coin. After every step all reports are green, and
// all coins are somebody's.

import assert from 'node:assert/strict';
import { annuity, bond, Calendar, lease, ONE, participation, percent, thing } from '../lib/contracts.js';
import { inventedLei } from '../lib/fixtures.js';
import { audit as tessera, Gateway } from '../lib/gateway.js';
import { bytes, plain } from '../lib/plain.js';

export const title = 'loans of four originators become notes of two pools, through a default, to the last coin';

const SWITZERLAND = 756;
const GERMANY = 276;
const DAY_MILLIS = 86_400_000n;
/** One euro. */
const UNIT = 1_000_000n;
const MINTED = 3_000_000n * UNIT;
const DOCUMENT = `0x${'07'.repeat(32)}`;
/** Units that somebody wants to redeem: more than there is cash for. */
const REDEEMED = 200_000n * UNIT;
/** How long what auditors state of a thing's value counts. */
const MAX_AGE = 300n * DAY_MILLIS;
/** Parts are in millionths. */
const part = (percents) => percents * 10_000;

/** The index of the class, in billionths a year: 2 %. */
const INDEX = 20_000_000n;
/** Places of the tranches. */
const [SENIOR, MEZZANINE, RESIDUAL] = [0, 1, 2];

export async function run({ chain, step, tools }) {
	const { tx } = chain.api;
	const { assetClass, audit, compliance, securityToken, stablecoin, utility } = tx;
	const named = (names) => names.map((name) => chain.account(name));

	const originators = named(['bank', 'lender', 'lessor', 'studio']);
	const [bank, lender, lessor, studio] = originators;
	const investors = named(['ada', 'ben', 'cleo', 'dora']);
	const [ada, ben, cleo, dora] = investors;
	/** Collects what the obligors pay, and pays it in. */
	const servicer = chain.account('servicer');
	const payees = named(['agent', 'trustee']);
	const [registrar, issuer, collector, stranger] = named(['registrar', 'issuer', 'collector', 'stranger']);
	const auditors = ['Alice//stash', 'Bob//stash'].map((name) => chain.known(name));

	// Coins keep their numbers for ever, and a chain may have seen this journey before.
	const coin = 1_000 + Number(await chain.now() % 1_000_000_000n);
	// The months to come, or where no clock can be moved there, those from the one whose 28th is next.
	const calendar = new Calendar((await chain.now()) - (chain.canSkip ? 0n : 27n * DAY_MILLIS));
	/** Opened so far: `{ id, tranches }`. */
	const pools = [];
	/** `{ id, owner, terms, worth, brings }`: what it is worth, and if it has no schedule, brings a month. */
	const assets = [];

	// Calls

	/** Sends calls of one signer in batches; gives what they caused by the name of an event, if one is named. */
	const batches = async (signer, calls, name = '', size = 15) => {
		const parts = Array.from({ length: Math.ceil(calls.length / size) }, (_, index) =>
			utility.batchAll(calls.slice(index * size, (index + 1) * size)));
		const outcomes = await chain.sendAll(signer, parts);
		return outcomes.flatMap((outcome) => outcome.all(`assetClass.${name}`)).map(({ data }) => data);
	};
	/** Both auditors state what subjects are worth, now. */
	const attest = async (values) => {
		const asOf = await chain.now();
		const calls = values.map(([subject, value]) =>
			audit.attest(subject, 'Value', value, asOf, asOf + MAX_AGE, DOCUMENT));
		await Promise.all(auditors.map((auditor) => batches(auditor, calls)));
	};
	const lane = ({ id: pool }, tranche, side) => ({ pool, tranche, side });
	/** Anybody executes what waits in a lane; gives what was executed. */
	const execute = async (pool, tranche, side) => {
		const outcome = await chain.send(stranger, assetClass.execute(lane(pool, tranche, side), 8));
		return outcome.all('assetClass.OrderExecuted').map(({ data }) => data);
	};
	const subscribe = async (investor, pool, tranche, euros) => {
		await chain.send(investor, assetClass.subscribe(pool.id, tranche, euros * UNIT));
		const [{ coins, units }] = await execute(pool, tranche, 'Subscribe');
		assert.ok(coins <= euros * UNIT && coins > euros * UNIT - 2n, `${coins} of ${euros} euros were taken`);
		return { coins, units };
	};
	const join = ({ id, terms }, pool, least = 0n) => assetClass.join(pool.id, id, terms, least);
	const open = async (sheet) => {
		const opened = await chain.send(bank, assetClass.openPool(klass, sheet));
		const { pool: id, tranches } = opened.event('assetClass.PoolOpened', { class: klass });
		const pool = { id, tranches, account: chain.sovereign('ts/pools', id) };
		pools.push(pool);
		return pool;
	};
	/** Lets pools go on to their next phase. */
	const advance = async (phase, ...some) => {
		const outcomes = await chain.sendAll(stranger, some.map(({ id }) => assetClass.advance(id)));
		outcomes.forEach((outcome) => outcome.event('assetClass.PhaseSet', { newValue: phase }));
	};

	// Questions

	const rows = async (some = assets) => {
		const found = await chain.api.query.assetClass.assets.multi(some.map(({ id }) => id));
		return found.map((row, index) => ({ ...plain(row), ...some[index] }));
	};
	const lifeOf = async ({ id }) => (await chain.state('assetClass', 'assets', id)).life;
	const report = ({ id }) => chain.ask('assetClassApi', 'poolReport', id);
	const isLive = ({ life }) => ['Active', 'Cured', 'Defaulted'].includes(life) || life.Late !== undefined;
	const unitsOf = async ({ tranches }, tranche, { address }) =>
		(await chain.view('securityToken', 'holding', tranches[tranche], address))?.total ?? 0n;
	const coinsOf = async ({ address }) => {
		const [row, held] = await Promise.all([
			chain.state('assets', 'account', coin, address),
			chain.state('assetsHolder', 'balancesOnHold', coin, address),
		]);
		return (row?.balance ?? 0n) + (held ?? 0n);
	};

	/** Whose coins there are. */
	const owners = () => [
		...originators, ...investors, servicer, ...payees, collector,
		...pools.flatMap(({ account, tranches }) =>
			[account, ...tranches.map((security) => chain.sovereign('ts/incom', security))]),
	];
	/** Every report is green, and every coin is somebody's. */
	const expectAll = async () => {
		const securities = pools.flatMap(({ tranches }) => tranches);
		const subjects = [
			{ Coin: coin }, { Class: klass },
			...pools.map(({ id }) => ({ Pool: id })), ...securities.map((id) => ({ Security: id })),
		];
		for (const { subject, lines, green } of await Promise.all(
			subjects.map((subject) => chain.view('audit', 'report', subject)))) {
			assert.deepEqual(lines.filter(({ agrees }) => !agrees), [], `lines on ${Object.entries(subject)}`);
			assert.equal(green, true, `report on ${Object.entries(subject)}`);
		}
		assert.equal(total(await Promise.all(owners().map(coinsOf))), MINTED, 'all coins');
	};
	const act = (what, does) => step(what, async () => {
		const result = await does();
		await expectAll();
		return result;
	});

	/** Anybody looks at what may be late. A day without assets is a step too: a month takes two calls and more. */
	const look = () => batches(stranger, pools.flatMap(({ id }) => Array(3).fill(assetClass.poke(id, 32))), '', 3);
	/**
	 * The first of a month comes. The servicer asks what is due and pays it, but for obligors who miss, while
	 * others do what they do; then each pool distributes. Gives what they distributed.
	 */
	const goTo = async (month, { misses = [], also = async () => {} } = {}) => {
		await chain.skipTo(calendar.moment(month, 1, 2 * month + 2));
		const before = await rows();
		const live = assets.filter((_, index) => isLive(before[index]));
		await batches(servicer, live.map(({ id, terms }) => assetClass.touch(id, terms)));
		await look();
		const pays = (await rows(live))
			.filter(({ id }) => !misses.some((missing) => missing.id === id))
			.map(({ id, terms, brings, dues: { fees, interest, principal } }) =>
				[id, brings ?? fees + interest + principal, terms])
			.filter(([, due]) => due > 0n);
		const [paid] = await Promise.all([
			batches(servicer, pays.map((pay) => assetClass.pay(...pay)), 'Paid'),
			also(),
			attest([[{ Class: klass }, INDEX]]),
		]);
		assert.equal(paid.length, pays.length);
		const distributed = await batches(stranger, pools.map(({ id }) => assetClass.distribute(id)), 'Distributed');
		return distributed.map(({ outcome, collected }) => ({ ...outcome, collected }));
	};

	// The beginning

	const persons = [...originators, ...investors];
	const registrarId = await step('four originators and four investors are known, and have money', async () => {
		await chain.fund([...persons, servicer, registrar, issuer, collector, stranger], 2_000);
		if (chain.canSkip) {
			await chain.skipTo(calendar.moment(0));
		}
		const added = await chain.root(compliance.addRegistrar(registrar.address, bytes(inventedLei('NOTESREGISTRAR'))));
		const validUntil = (await chain.now()) + 3_000n * DAY_MILLIS;
		await chain.sendAll(registrar, persons.map(({ address }, index) =>
			compliance.issueCredential(address, index % 2 ? SWITZERLAND : GERMANY, 'Professional', validUntil)));
		return added.event('compliance.RegistrarAdded').registrar;
	});

	await step('a euro is minted: to investors, to who services, and to who opens pools', async () => {
		await chain.root(stablecoin.create(coin, issuer.address, {
			peg: { Fiat: bytes('EUR') },
			decimals: 6,
			name: bytes('Euro of notes'),
			symbol: bytes('EURN'),
			issuerLei: bytes(inventedLei('NOTESEUROISSUE')),
			terms: {
				redemptionPeriod: DAY_MILLIS, quorum: 2, maxAge: 365n * DAY_MILLIS,
				minimumRedemption: UNIT, redemptionFee: 0, redemptionFeeCap: 0n,
			},
		}));
		const asOf = await chain.now();
		const reserve = () => audit.attest({ Coin: coin }, 'Reserve', MINTED, asOf, asOf + 365n * DAY_MILLIS, DOCUMENT);
		await Promise.all([
			...auditors.map((auditor) => chain.send(auditor, reserve())),
			chain.send(issuer, stablecoin.setAllowance(coin, issuer.address, MINTED)),
		]);
		const mints = [
			...investors.map((who) => [who, 500_000n]), [servicer, 800_000n], [collector, 199_000n], [bank, 1_000n],
		];
		await batches(issuer, mints.map(([{ address }, euros]) => stablecoin.mint(coin, address, euros * UNIT)));
		assert.equal(total(await Promise.all(owners().map(coinsOf))), MINTED);
	});

	const auditorIds = (await chain.view('audit', 'attesters'))
		.filter(({ lei }) => ['SAMPLEAUDITORA', 'SAMPLEAUDITORB'].some((name) => lei === bytes(inventedLei(name))))
		.map(({ attester }) => attester);
	const standard = {
		contracts: {
			types: ['Pam', 'Lam', 'Ann', 'Com', 'Stk'],
			minRate: 0,
			maxRate: percent(20),
			minAmount: 1_000n * UNIT,
			maxAmount: 100_000n * UNIT,
			maxTerm: 3_650n * DAY_MILLIS,
		},
		coins: [coin],
		eligibility: { minScore: null, maxLtv: part(100), quorum: 2, maxAge: MAX_AGE, inspected: false },
		auditors: auditorIds,
		limits: { originator: part(40), obligor: part(12), jurisdiction: part(80) },
		fees: { fixed: 100n * UNIT, rate: percent(1) },
		retention: { rate: part(5), form: 'FirstLoss' },
		advance: { Outstanding: part(98) },
		losses: { graceDays: 5, provisions: [10, 25, 50, 100].map(part), writeOffDays: 120 },
		document: DOCUMENT,
	};
	const klass = await step('the four found a class; with two, or with less than 5 % kept, there is none', async () => {
		const leis = ['NOTESBANKABANK', 'NOTESLENDERXXX', 'NOTESLESSORXXX', 'NOTESSTUDIOXXX'].map(inventedLei).map(bytes);
		const propose = (some, how) =>
			assetClass.proposeClass(some.map(({ address }) => address), leis[0], { ...standard, ...how });
		const [, , proposed] = await chain.sendAll(bank, [
			[propose([lender], {}), 'assetClass.TooFewMembers'],
			[propose(originators.slice(1), { retention: { rate: part(4), form: 'FirstLoss' } }), 'assetClass.ImpossibleStandard'],
			propose(originators.slice(1), {}),
		]);
		const { class: id } = proposed.event('assetClass.ClassProposed', { by: bank.address });
		const consented = await Promise.all(originators.slice(1).map((member, index) =>
			chain.send(member, assetClass.consent(id, leis[index + 1]))));
		assert.equal(consented.flatMap((outcome) => outcome.all('assetClass.Founded')).length, 1);
		return id;
	});

	// Their assets

	const [late, lost] = await act('they register sixty assets; nothing is pledged twice', async () => {
		const months = { first: calendar.time(0, 28), last: calendar.time(7, 28) };
		const from = calendar.time(-1, 28);
		const old = { rate: 6, from: calendar.time(-12, 28), first: calendar.time(-11, 28), last: months.last };
		const young = { amount: 10_000, from, ...months };
		const add = (owner, count, make, worth, brings) => Array.from({ length: count }, () => {
			const number = assets.length;
			const terms = make(`notes-${coin}-${number}`);
			const asset = { owner, number, terms, worth: worth * UNIT, brings };
			assets.push(asset);
			return asset;
		});
		const [lost] = add(bank, 1, (id) => bond(id, { ...old, rate: 12, amount: 60_000 }), 70_000n);
		add(bank, 14, (id) => bond(id, { ...old, amount: 10_000 }), 12_000n);
		const [late] = add(lender, 15, (id) => annuity(id, { ...young, rate: 8 }), 12_000n);
		add(lessor, 14, (id) => lease(id, { ...young, rate: 7 }), 12_000n);
		add(studio, 5, (id) => bond(id, { ...old, amount: 10_000 }), 12_000n);
		add(studio, 3, (id) => annuity(id, { ...young, rate: 8 }), 12_000n);
		add(studio, 5, (id) => participation(id, { from }), 4_000n, 40n * UNIT);
		add(studio, 1, (id) => participation(id, { from }), 20_000n, 300n * UNIT);
		add(studio, 1, (id) => thing(id, { from }), 30_000n);
		add(lessor, 1, (id) => thing(id, { from }), 25_000n);
		assert.equal(assets.length, 60);

		const register = ({ number, terms }, more = {}) => assetClass.registerAsset(klass, {
			terms,
			contract: chain.hash(`contract ${coin} ${number}`),
			serial: bytes(`SN-${coin}-${number}`),
			obligor: chain.hash(`obligor ${coin} ${number}`),
			jurisdiction: number % 2 ? SWITZERLAND : GERMANY,
			coin,
			...more,
		});
		await Promise.all(originators.map(async (owner) => {
			const own = assets.filter((asset) => asset.owner === owner);
			const registered = await batches(owner, own.map((asset) => register(asset)), 'AssetRegistered');
			own.forEach((asset, index) => (asset.id = registered[index].asset));
		}));
		await chain.sendAll(lender, [
			[register(lost), 'assetClass.ContractPledged'],
			[register(lost, { contract: chain.hash(`other ${coin}`) }), 'assetClass.CollateralPledged'],
		]);
		return [late, lost];
	});
	const [gold, painting, film, ...royalties] = assets.slice(-8).reverse();

	await act('two auditors value all of them, and an inspector looks at the painting', async () => {
		await attest(assets.map(({ id, worth }) => [{ Asset: id }, worth]));
		const inspect = (kind) => audit.inspect({ Asset: painting.id }, kind, chain.hash(kind), DOCUMENT);
		await batches(auditors[0], ['Custody', 'Location', 'Condition', 'Status'].map(inspect));
		const { inspections } = await chain.view('audit', 'track', { Asset: painting.id });
		assert.equal(inspections, 4n);
		// Who originated it has an interest.
		await chain.refused(studio, audit.inspect({ Asset: painting.id }, 'Custody', DOCUMENT, DOCUMENT), 'audit.NotAttester');
	});

	// The first pool

	const tranche = (name, cfi) => ({
		name: bytes(name),
		fisn: bytes('NOTES/TR'),
		cfi: bytes(cfi),
		policy: [{ Credential: { registrars: [registrarId], class: 'Professional' } }],
	});
	const covenants = {
		maxLoss: part(20),
		maxLate: part(50),
		minSubordination: part(10),
		minLiquidity: part(1),
		minOrder: 100n * UNIT,
		cleanUp: part(10),
	};
	const steps = {
		fee: (fee) => ({ Fee: { fee, cap: null, from: 'All' } }),
		interest: (tranche, from = 'Interest') => ({ Interest: { tranches: [tranche], from } }),
		principal: (tranches) => ({ Principal: { tranches, mode: 'Sequential', amount: 'All', from: 'Principal' } }),
		overcollateral: (tranches) =>
			({ OcTest: { tranches, ratio: (ONE * 118n) / 100n, cure: tranches, from: 'Interest' } }),
	};
	const fixed = (rate) =>
		({ coupon: { Rate: percent(rate) }, dayCount: 'Thirty360', interestOnShortfall: false });
	const floating = (spread) =>
		({ coupon: { Spread: percent(spread) }, dayCount: 'Actual360', interestOnShortfall: true });

	const first = await act('a pool of three tranches is opened; a waterfall in which cash has no end is refused', async () => {
		const both = [SENIOR, MEZZANINE];
		const ways = [
			steps.fee(0), steps.fee(1), steps.interest(SENIOR), steps.interest(MEZZANINE),
			steps.overcollateral(both), steps.principal(both), steps.interest(MEZZANINE, 'Principal'),
		];
		const sheet = (all) => ({
			coin,
			waterfall: {
				tranches: [fixed(3), floating(3)],
				fees: [{ Rate: { rate: percent(0.5), dayCount: 'Actual360' } }, { Fixed: 50n * UNIT }],
				steps: all,
			},
			tranches: [tranche('Senior', 'DAFSAR'), tranche('Mezzanine', 'DAVSAR'), tranche('Residual', 'ESVUFR')],
			payees: payees.map(({ address }) => address),
			target: 600_000n * UNIT,
			covenants,
			calendar: {
				rampUpEnds: calendar.moment(2), revolvingEnds: calendar.moment(7), periodMonths: 1, notice: 0,
			},
		});
		await chain.refused(bank, assetClass.openPool(klass, sheet(ways)), 'assetClass.ImpossibleWaterfall');
		await chain.refused(stranger, assetClass.openPool(klass, sheet(ways)), 'assetClass.NotMember');
		return open(sheet([...ways, 'Residual']));
	});

	await act('investors subscribe at par, the residual first', async () => {
		const orders = [[cleo, RESIDUAL, 90_000n], [ben, MEZZANINE, 120_000n], [ada, SENIOR, 400_000n]];
		for (const [investor, place, euros] of orders) {
			const { units } = await subscribe(investor, first, place, euros);
			assert.equal(units, euros * UNIT);
		}
		const [value, values] = await chain.view('assetClass', 'pool_value', first.id);
		[value, ...values].forEach((worth, index) => near(worth, [610_000n, 400_000n, 120_000n, 90_000n][index] * UNIT));
	});

	/** Assets of each originator in turn: twenty at a time. */
	const wave = (number) => {
		const own = originators.map((owner) => assets.filter((asset) => asset.owner === owner));
		return own.map((list) => list.slice(number * 5, (number + 1) * 5));
	};
	const joinAll = async (number) => {
		const joined = await Promise.all(wave(number).map((list) =>
			batches(list[0].owner, list.map((asset) => join(asset, first)), 'Joined')));
		assert.equal(joined.flat().length, 20);
		return joined.flat();
	};

	await act('twenty assets join at the price of the dry run, and 5 % of it is kept on hold', async () => {
		const [[, asset]] = wave(0);
		const encoded = assetClass.touch(asset.id, asset.terms).args[1].toHex();
		const dry = await chain.ask('assetClassApi', 'dryJoin', first.id, asset.id, encoded);
		assert.deepEqual(dry, { price: 9_800n * UNIT, coins: 9_310n * UNIT, retained: 490n * UNIT, refusals: [] });
		await chain.refused(bank, join(asset, first, dry.price + 1n), 'assetClass.PriceTooLow');
		const joined = await joinAll(0);
		const { coins, retained } = joined.find((event) => event.asset === asset.id);
		assert.deepEqual([coins, retained], [dry.coins, dry.retained]);
		await chain.refused(bank, join(asset, first), 'assetClass.WrongLife');
		await chain.refused(stranger, assetClass.distribute(first.id), 'assetClass.PeriodNotOver');
	});

	if (!chain.canSkip) {
		return 'the months that follow can be told only where a clock can be moved (DEV=1 make network)';
	}

	await act('twenty more join while the first payments come in; the first period is distributed', async () => {
		const [{ interest, tests }] = await goTo(1, { also: () => joinAll(1) });
		assert.equal(interest[SENIOR], (400_000n * UNIT * 3n) / 1_200n);
		assert.ok(interest[MEZZANINE] > 0n);
		assert.deepEqual(tests, [true]);
	});

	await act('the last twenty join: with them the film, the painting and the gold; two obligors miss', async () => {
		await goTo(2, { misses: [late, lost], also: () => joinAll(2) });
		await advance('Revolving', first);
		const { performing, principal } = await report(first);
		assert.equal(performing.count, 60n);
		assert.ok(principal > 500_000n * UNIT, `${principal}`);
		for (const { id } of [gold, painting, film, ...royalties]) {
			assert.equal(await lifeOf({ id }), 'Active');
		}
	});

	await act('one who subscribes now pays for what the units have earned', async () => {
		const { coins, units } = await subscribe(dora, first, SENIOR, 50_000n);
		assert.ok(coins >= units, `${units} units for ${coins}`);
	});

	await act('what may be late is looked at before anybody trades; who paid late is cured', async () => {
		await chain.skipTo(calendar.moment(2, 10));
		const order = assetClass.redeem(first.id, SENIOR, REDEEMED);
		await chain.send(ada, order);
		const trade = assetClass.execute(lane(first, SENIOR, 'Redeem'), 8);
		await chain.refused(stranger, trade, 'assetClass.NotReviewed');
		await look();
		assert.deepEqual([await lifeOf(late), await lifeOf(lost)], [{ Late: 0n }, { Late: 0n }]);
		const { late: buckets } = await report(first);
		assert.equal(buckets[0].count, 2n);
		await goTo(3, { misses: [lost] });
		assert.deepEqual([await lifeOf(late), await lifeOf(lost)], ['Cured', { Late: 1n }]);
	});

	await act('a redemption is paid as far as there is liquidity; the rest can be taken back', async () => {
		const had = await coinsOf(ada);
		const [{ id, coins, units }] = await execute(first, SENIOR, 'Redeem');
		assert.equal(await coinsOf(ada), had + coins);
		assert.ok(units > 0n && units < REDEEMED, `${units} units are redeemed`);
		const back = assetClass.withdrawOrder(lane(first, SENIOR, 'Redeem'), id);
		await chain.refused(ben, back, 'assetClass.NotOrderOwner');
		(await chain.send(ada, back)).event('assetClass.OrderReturned', { amount: REDEEMED - units });
		assert.equal(await unitsOf(first, SENIOR, ada), 400_000n * UNIT - units);
	});

	// The second pool

	const moved = assets.slice(1, 11);
	const second = await act('a second pool is opened and financed', async () => {
		await goTo(4, { misses: [lost] });
		const pool = await open({
			coin,
			waterfall: { tranches: [fixed(4)], fees: [], steps: [steps.interest(0), steps.principal([0]), 'Residual'] },
			tranches: [tranche('Senior', 'DAFSAR'), tranche('Residual', 'ESVUFR')],
			payees: [],
			target: 300_000n * UNIT,
			covenants,
			calendar: {
				rampUpEnds: calendar.moment(5), revolvingEnds: calendar.moment(7), periodMonths: 1, notice: 0,
			},
		});
		await subscribe(cleo, pool, 1, 20_000n);
		await subscribe(dora, pool, 0, 100_000n);
		return pool;
	});

	await act('by vote of three members it buys ten bonds of the first, at their value', async () => {
		await attest(moved.map(({ id }) => [{ Asset: id }, 11_000n * UNIT]));
		const [values] = await Promise.all([first, second].map(report));
		const motion = { Refinance: { to: second.id, assets: moved.map(({ id }) => id) } };
		await chain.refused(stranger, assetClass.putMotion(klass, motion), 'assetClass.NotMember');
		const { id } = (await chain.send(bank, assetClass.putMotion(klass, motion))).event('assetClass.MotionPut');
		const enact = assetClass.enact(klass, id);
		await chain.send(lessor, assetClass.vote(klass, id));
		await chain.refused(bank, enact, 'assetClass.MotionNotReady');
		await chain.send(studio, assetClass.vote(klass, id));
		const sold = (await chain.send(stranger, enact)).all('assetClass.Refinanced');
		assert.equal(sold.length, 10);
		const [seller, buyer] = await Promise.all([first, second].map(report));
		const price = total(sold.map(({ data }) => data.price));
		assert.equal(seller.cash.principal + seller.cash.interest, values.cash.principal + values.cash.interest + price);
		assert.equal(buyer.performing.count, 10n);
		// Neither gains: but for what accrues in the seconds between, and roundings.
		assert.ok(seller.value - values.value < 100n * UNIT && seller.value >= values.value - 10n, `${seller.value}`);
	});

	// The loss

	await act('three months after the first miss the bond is in default', async () => {
		await goTo(5, { misses: [lost] });
		await advance('Revolving', second);
		assert.equal(await lifeOf(lost), 'Defaulted');
	});

	await act('after 120 days it is written off: the test fails, and interest repays the senior notes', async () => {
		await chain.refused(stranger, assetClass.writeOff(late.id), 'assetClass.WrongLife');
		const [{ tests, principal, residual, collected }] = await goTo(6, { misses: [lost] });
		assert.equal(await lifeOf(lost), 'WrittenOff');
		assert.ok(collected.defaults > 58_000n * UNIT, `${collected.defaults} is lost`);
		assert.deepEqual(tests, [false]);
		assert.ok(principal[SENIOR] > 0n && residual === 0n, `${principal} is repaid, ${residual} left`);
	});

	await act('what the pools are worth is recomputed from the rows of their assets, to the unit', async () => {
		const gateway = new Gateway(tools.gateway, chain.url);
		try {
			await gateway.start();
			await gateway.reach((await chain.api.rpc.chain.getHeader()).number.toNumber());
			const nodes = ['--gateway', gateway.url, '--node', chain.url];
			for (const { id } of pools) {
				const { status, answers: [replay], errors } = await tessera(tools.audit, ['recompute', `pool:${id}`, ...nodes]);
				assert.equal(errors, '');
				assert.deepEqual(replay.faults, []);
				assert.deepEqual(replay.lines.filter(({ agrees }) => !agrees), [], `pool ${id}`);
				assert.ok(replay.lines.length > 10);
				assert.equal(status, 0);
				const projected = await tessera(tools.audit, ['project', `pool:${id}`, '--node', chain.url]);
				assert.deepEqual([projected.status, projected.errors], [0, '']);
			}
		} finally {
			gateway.remove();
		}
	});

	await act('a part of it is recovered', async () => {
		const recovered = await chain.send(servicer, assetClass.pay(lost.id, 20_000n * UNIT, lost.terms));
		recovered.event('assetClass.Recovered', { asset: lost.id, pool: first.id, amount: 20_000n * UNIT });
	});

	// The end

	await act('both pools amortise at their time: nobody buys or trades any longer, notes are repaid', async () => {
		const [{ collected, principal }] = await goTo(7, { also: () => advance('Amortising', first, second) });
		assert.equal(collected.recoveries, 20_000n * UNIT);
		assert.ok(principal[SENIOR] > 0n && principal[MEZZANINE] >= 0n);
		await chain.refused(ada, assetClass.subscribe(first.id, SENIOR, 1_000n * UNIT), 'assetClass.WrongPhase');
	});

	await act('things are sold at what they are worth, the painting only as it was looked at', async () => {
		const seen = await chain.view('audit', 'state_hash', { Asset: painting.id });
		await chain.send(auditors[1], audit.inspect({ Asset: painting.id }, 'Condition', chain.hash('a scratch'), DOCUMENT));
		const buy = ({ id, terms, worth }, state = null) => assetClass.sell(id, terms, worth, state);
		const now = await chain.view('audit', 'state_hash', { Asset: painting.id });
		await chain.sendAll(collector, [
			[buy(painting, seen), 'assetClass.StateChanged'],
			[buy({ ...gold, worth: gold.worth - 1n }), 'assetClass.PriceTooLow'],
		]);
		const others = [gold, film, ...royalties].map((asset) => buy(asset));
		const sold = await batches(collector, [buy(painting, now), ...others], 'HoldingSold');
		assert.equal(sold.length, 8);
		assert.equal(await lifeOf(painting), 'Sold');
	});

	await act('the last payments come in, and both pools are wound down to nothing', async () => {
		await chain.refused(stranger, assetClass.close(first.id), 'assetClass.WrongPhase');
		await goTo(8);
		await advance('WindDown', first, second);
		const closed = await batches(stranger, pools.map(({ id }) => assetClass.close(id)), 'Closed');
		assert.equal(closed.length, 2);
		for (const { account } of pools) {
			assert.equal(await coinsOf(account), 0n);
		}
		const lives = (await rows()).map(({ life }) => life);
		assert.deepEqual([...new Set(lives)].sort(), ['Repaid', 'Sold', 'WrittenOff']);
		for (const pool of pools) {
			const { tranches, cash, value, phase } = await report(pool);
			assert.deepEqual([phase, value, cash.investment], ['Closed', 0n, 0n]);
			tranches.slice(0, -1).forEach(({ balance, shortfall }) => assert.deepEqual([balance, shortfall], [0n, 0n]));
		}
	});

	await act('what originators kept is released, and everybody has what is theirs', async () => {
		const release = originators.map(({ address }) => assetClass.releaseRetention(first.id, address));
		assert.equal((await batches(stranger, release, 'RetentionReleased')).length, 4);
		const holders = [...investors, ...originators];
		await Promise.all(holders.map(async (holder) => {
			const due = (await Promise.all(pools.flatMap(({ tranches }) => tranches.map(async (security) => {
				const held = await chain.view('securityToken', 'holding', security, holder.address);
				return [security, held?.incomeDue ?? 0n];
			})))).filter(([, amount]) => amount > 0n);
			await chain.sendAll(holder, due.map(([security]) => securityToken.claimIncome(security)));
		}));
		const pots = pools.flatMap(({ tranches }) => tranches).map((security) => chain.sovereign('ts/incom', security));
		const left = total(await Promise.all(pots.map(coinsOf)));
		// Fractions of a unit, and the smallest balance of each account.
		assert.ok(left < BigInt(10 * pots.length), `${left} units are left`);
		for (const lender of [ada, ben, dora]) {
			assert.ok((await coinsOf(lender)) > 500_000n * UNIT, 'who lent has earned');
		}
	});
}

/** The same but for what fees and interest accrue within a few blocks: less than a euro. */
const near = (amount, expected) =>
	assert.ok(amount - expected < UNIT && expected - amount < UNIT, `${amount}, not about ${expected}`);

const total = (amounts) => amounts.reduce((sum, amount) => sum + amount, 0n);
