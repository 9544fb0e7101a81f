// A euro and a gold coin: attested, minted to the limit and not a unit beyond, redeemed whatever the
// auditors say, taken back when nobody pays, swapped, and used by who has no TESS.

import assert from 'node:assert/strict';
import { bytes } from '../lib/plain.js';

export const title = 'a euro and a gold coin are backed, minted, redeemed, swapped and spent';

const ISSUER_LEI = '969500KSV493XWY0PS33';
/** One euro, one gram. */
const UNIT = 1_000_000n;
const DOCUMENT = `0x${'07'.repeat(32)}`;
const REASON = 'CourtOrder';
const NANOGRAMS_IN_A_GRAM = 1_000_000_000n;

export async function run({ chain, step }) {
	const { tx } = chain.api;
	const { stablecoin, assets, psm, audit } = tx;

	const issuer = chain.account('issuer');
	const minter = chain.account('minter');
	const agents = [chain.account('agent'), chain.account('other agent')];
	const ben = chain.account('ben');
	/** Has no TESS. */
	const anna = chain.account('anna');
	const shop = chain.account('shop');
	const attesters = ['Alice//stash', 'Bob//stash'].map((name) => chain.known(name));

	// Coins keep their numbers for ever, and a chain may have seen this journey before.
	const first = 1_000 + Number(await chain.now() % 1_000_000_000n);
	const [euro, otherEuro, gold] = [first, first + 1, first + 2];
	const block = (await chain.soon(1)) - (await chain.now());
	const period = 20n * block;
	const maxAge = 40n * block;

	const terms = {
		redemptionPeriod: period,
		quorum: 2,
		maxAge,
		minimumRedemption: 10n * UNIT,
		redemptionFee: 1_000,
		redemptionFeeCap: 5n * UNIT,
	};
	const coinOf = (peg, name) => ({
		peg,
		decimals: 6,
		name: bytes(name),
		symbol: bytes(name.slice(0, 4).toUpperCase()),
		issuerLei: bytes(ISSUER_LEI),
		terms,
	});
	const fiat = { Fiat: bytes('EUR') };
	const metal = { Commodity: { metal: bytes('XAU'), unitNanograms: NANOGRAMS_IN_A_GRAM } };

	const balance = async (coin, { address }) => {
		const row = await chain.state('assets', 'account', coin, address);
		return row?.balance ?? 0n;
	};
	const coverage = (coin) => chain.view('stablecoin', 'coverage', coin);
	const report = (coin) => chain.view('audit', 'report', { Coin: coin });
	const breaches = async (coin) => (await chain.state('stablecoin', 'coins', coin)).breaches;
	const mint = (coin, to, amount) => stablecoin.mint(coin, to.address, amount);
	const transfer = (coin, to, amount) => assets.transferKeepAlive(coin, to.address, amount);

	/** Both auditors state the reserve, now. */
	const attest = async (coin, value) => {
		const asOf = await chain.now();
		const call = () => audit.attest({ Coin: coin }, 'Reserve', value, asOf, asOf + maxAge, DOCUMENT);
		await Promise.all(attesters.map((attester) => chain.send(attester, call())));
		return asOf;
	};
	/** Governance sets the terms and the issuer says who mints. */
	const create = async (coin, details) => {
		const made = await chain.root(stablecoin.create(coin, issuer.address, details));
		made.event('stablecoin.Created', { coin: BigInt(coin), issuer: issuer.address });
		await chain.send(issuer, stablecoin.setAllowance(coin, minter.address, 1_000_000n * UNIT));
	};

	await step('governance creates two euros and a gold coin; their issuer names a minter', async () => {
		await chain.fund([issuer, minter, ...agents, ben], 100);
		await chain.refused(issuer, stablecoin.create(euro, issuer.address, coinOf(fiat, 'euro')), 'BadOrigin');
		await create(euro, coinOf(fiat, 'euro'));
		await create(otherEuro, coinOf(fiat, 'other euro'));
		await create(gold, coinOf(metal, 'gold'));
		await chain.refused(ben, mint(euro, ben, 1n), 'stablecoin.NotMinter');
	});

	const attestedAt = await step('nothing is minted before two auditors have attested the reserve', async () => {
		await chain.refused(minter, mint(euro, ben, 1n), 'stablecoin.ReserveWithoutQuorum');
		return attest(euro, 1_000n * UNIT);
	});

	await step('euros are minted to the limit, and not one unit above it', async () => {
		const minted = await chain.send(minter, mint(euro, ben, 1_000n * UNIT));
		minted.event('stablecoin.Minted', { to: ben.address, amount: 1_000n * UNIT });
		await chain.refused(minter, mint(euro, ben, 1n), 'stablecoin.ReserveExceeded');
		const { supply, coveragePpm, mintable } = await coverage(euro);
		assert.deepEqual([supply, coveragePpm, mintable], [1_000n * UNIT, 1_000_000n, 0n]);
		assert.equal((await report(euro)).green, true);
	});

	await step('no call of the ledger reaches past the pallet', async () => {
		for (const call of [
			assets.mint(euro, ben.address, 1n),
			assets.burn(euro, ben.address, 1n),
			assets.freeze(euro, ben.address),
			assets.transferOwnership(euro, ben.address),
			assets.refund(euro, true),
		]) {
			await chain.refused(issuer, call, 'system.CallFiltered');
		}
	});

	await step('the attestation grows stale: minting stops, redemption goes on', async () => {
		await chain.pass(attestedAt + maxAge);
		await chain.refused(minter, mint(euro, ben, 1n), 'stablecoin.ReserveStale');
		const asked = await chain.send(ben, stablecoin.requestRedemption(euro, 100n * UNIT));
		const { redemption, fee } = asked.event('stablecoin.RedemptionRequested', { amount: 100n * UNIT });
		assert.equal(fee, UNIT / 10n);
		const paid = await chain.send(issuer, stablecoin.confirmRedemption(euro, redemption, DOCUMENT));
		paid.event('stablecoin.RedemptionConfirmed', { holder: ben.address, late: false });
		assert.equal((await coverage(euro)).supply, 900n * UNIT);
	});

	await step('the issuer does not pay in time: the holder takes the units back, and it is a breach', async () => {
		const asked = await chain.send(ben, stablecoin.requestRedemption(euro, 50n * UNIT));
		const { redemption, deadline } = asked.event('stablecoin.RedemptionRequested');
		await chain.refused(ben, stablecoin.takeBack(euro, redemption), 'stablecoin.DeadlineNotPassed');
		await chain.pass(deadline);
		const taken = await chain.send(ben, stablecoin.takeBack(euro, redemption));
		taken.event('stablecoin.RedemptionTakenBack', { holder: ben.address, amount: 50n * UNIT });
		assert.equal(await breaches(euro), 1n);
		assert.equal(await balance(euro, ben), 900n * UNIT);
	});

	const lot = await step('gold is minted to what its bar weighs', async () => {
		// A kilogram, 999.9 ‰.
		const bar = {
			serial: bytes('A1'),
			refiner: bytes(`R${first}`),
			grossMilligrams: 1_000_000n,
			finenessPpm: 999_900,
			vault: bytes('ZURICH1'),
		};
		const added = await chain.send(issuer, stablecoin.addLot(gold, bar));
		await chain.refused(issuer, stablecoin.addLot(gold, bar), 'stablecoin.LotExists');
		await attest(gold, 1_100n * UNIT);
		const fine = 999_900_000n;
		await chain.refused(minter, mint(gold, ben, fine + 1n), 'stablecoin.LotsExceeded');
		await chain.send(minter, mint(gold, ben, fine));
		// The holder also needs the fee, for which there is another bar.
		await chain.send(issuer, stablecoin.addLot(gold, { ...bar, serial: bytes('A2') }));
		await chain.send(minter, mint(gold, ben, 2n * UNIT));
		return added.event('stablecoin.LotAdded').lot;
	});

	await step('a whole bar is released for its weight in gold', async () => {
		const price = await chain.view('stablecoin', 'price_of_lot', lot);
		const [units, fee] = price;
		assert.deepEqual([units, fee], [999_900_000n + 999_900n, 999_900n]);
		const asked = await chain.send(ben, stablecoin.requestLot(gold, lot, units));
		const { redemption } = asked.event('stablecoin.RedemptionRequested', { lot, amount: units });
		const given = await chain.send(issuer, stablecoin.confirmRedemption(gold, redemption, DOCUMENT));
		given.event('stablecoin.RedemptionConfirmed', { holder: ben.address });
		assert.equal(await chain.state('stablecoin', 'lots', lot), null);
		const { supply, lots } = await coverage(gold);
		assert.ok(supply <= lots);
	});

	await step('one euro is swapped for the other, up to the ceiling', async () => {
		await attest(euro, 2_000n * UNIT);
		await attest(otherEuro, 1_000n * UNIT);
		await chain.send(minter, mint(otherEuro, ben, 500n * UNIT));
		const own = { Stablecoin: { Issuer: euro } };
		const asIssuer = (call) => chain.send(issuer, stablecoin.actAsIssuer(euro, call));
		await asIssuer(psm.createPsm(euro, own, own, issuer.address, 100n * UNIT, UNIT));
		await chain.refused(
			issuer,
			stablecoin.actAsIssuer(euro, psm.addExternalAsset(euro, gold)),
			'system.CallFiltered',
		);
		await asIssuer(psm.addExternalAsset(euro, otherEuro));
		await asIssuer(psm.setAssetCeilingWeight(euro, otherEuro, 1_000_000));
		await asIssuer(psm.setMintingFee(euro, otherEuro, 0));
		await asIssuer(psm.setRedemptionFee(euro, otherEuro, 0));

		const before = await balance(euro, ben);
		await chain.send(ben, psm.mint(euro, otherEuro, 80n * UNIT, 0));
		assert.equal(await balance(euro, ben), before + 80n * UNIT);
		await chain.refused(ben, psm.mint(euro, otherEuro, 21n * UNIT, 0), 'psm.ExceedsMaxPsmDebt');
		await chain.send(ben, psm.redeem(euro, otherEuro, 30n * UNIT, 0));
		assert.equal(await balance(otherEuro, ben), 450n * UNIT);
	});

	await step('an account without TESS pays its fee in the coin', async () => {
		// A tenth of a euro for a TESS: 10⁵ for 10¹², told with 18 decimals.
		await chain.root(stablecoin.setFeeRate(euro, 100_000_000_000n));
		await chain.send(ben, transfer(euro, anna, 20n * UNIT));
		assert.equal((await chain.balance(anna)).free, 0n);
		const sent = await chain.send(anna, transfer(euro, shop, 5n * UNIT), { assetId: euro });
		const { actualFee } = sent.event('assetTxPayment.AssetTxFeePaid', { who: anna.address });
		assert.ok(actualFee > 0n && actualFee < UNIT / 100n, `${actualFee}`);
		assert.equal(await balance(euro, anna), 15n * UNIT - actualFee);
		assert.equal(await balance(euro, shop), 5n * UNIT);
	});

	await step('and acts through a sponsor, who pays', async () => {
		const before = await balance(euro, anna);
		const outcome = await chain.sponsor(issuer, anna, transfer(euro, shop, UNIT));
		const { result } = outcome.event('metaTx.Dispatched');
		assert.ok(result !== null);
		assert.equal(await balance(euro, anna), before - UNIT);
		assert.equal(await balance(euro, shop), 6n * UNIT);
	});

	await step('a frozen account neither gives nor takes, pays no fee in the coin and has no sponsor', async () => {
		const freeze = stablecoin.freeze(euro, anna.address, REASON, DOCUMENT);
		await chain.refused(ben, freeze, 'stablecoin.NotAgent');
		await chain.send(issuer, freeze);
		const before = await balance(euro, anna);
		await chain.refused(ben, transfer(euro, anna, UNIT), 'Token.Blocked');
		await assert.rejects(chain.send(anna, transfer(euro, shop, UNIT), { assetId: euro }));
		await chain.sponsor(issuer, anna, transfer(euro, shop, UNIT));
		await chain.refused(minter, mint(euro, anna, UNIT), 'stablecoin.AccountFrozen');
		assert.equal(await balance(euro, anna), before);
	});

	await step('two agents seize what one cannot', async () => {
		const act = { Seize: { from: anna.address, to: issuer.address, amount: UNIT } };
		const propose = (what) => stablecoin.proposeAct(euro, what, REASON, DOCUMENT);
		await chain.refused(issuer, propose(act), 'stablecoin.OneAgentAlone');
		const [agent] = agents;
		await chain.send(issuer, propose({ Appoint: { role: 'Agent', to: agent.address } }));
		await chain.send(agent, stablecoin.acceptRole(euro, 'Agent'));
		await chain.send(issuer, propose({ SetThreshold: { threshold: 2 } }));
		const { id } = (await chain.send(issuer, propose(act))).event('stablecoin.ActProposed');
		const before = await balance(euro, issuer);
		(await chain.send(agent, stablecoin.approveAct(euro, id))).event('stablecoin.ActTaken');
		assert.equal(await balance(euro, issuer), before + UNIT);
	});

	await step('a redemption that waits is told by the runtime, and stays open', async () => {
		const asked = await chain.send(ben, stablecoin.requestRedemption(euro, 10n * UNIT));
		const { redemption, deadline } = asked.event('stablecoin.RedemptionRequested');
		const { items, next } = await chain.view('stablecoin', 'redemptions_page', euro, null, 10);
		const row = { redemption, holder: ben.address, amount: 10n * UNIT, lot: null, deadline };
		assert.deepEqual([items, next], [[row], null]);
	});

	await step('the reports of all three agree', async () => {
		for (const coin of [euro, otherEuro, gold]) {
			await attest(coin, 2_000n * UNIT);
		}
		for (const coin of [euro, otherEuro]) {
			assert.equal((await report(coin)).green, true, `coin ${coin}`);
		}
		// Two kilograms are attested of gold, and there is one.
		const { lines, green } = await report(gold);
		const inLots = lines.find(({ check }) => check === 'ReserveIsInLots');
		assert.deepEqual([green, inLots.agrees], [false, false]);
		await attest(gold, 999n * UNIT);
		assert.equal((await report(gold)).green, true);
	});
}
