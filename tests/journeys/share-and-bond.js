// A share and a bond that exist are put on the register, change hands among five investors as their
// policies allow and not otherwise, and the bond is redeemed.

import assert from 'node:assert/strict';
import { identifiers, misprinted, termSheet } from '../lib/fixtures.js';
import { bytes } from '../lib/plain.js';

export const title = 'a share and a gilt are issued, transferred, refused, and redeemed';

// ISO 3166-1, numeric.
const SWITZERLAND = 756;
const UNITED_KINGDOM = 826;
const UNITED_STATES = 840;
const IRAN = 364;
const NORTH_KOREA = 408;

const REGISTRAR_LEI = '969500KSV493XWY0PS33';

const DAY_MILLIS = 86_400_000n;

export async function run({ chain, step }) {
	const { tx } = chain.api;
	const share = termSheet('apple-common-stock');
	const gilt = termSheet('gilt-8-2021');

	const registrar = chain.account('registrar');
	const apple = chain.account('apple');
	const treasury = chain.account('treasury');
	const stranger = chain.account('stranger');
	const persons = {
		ada: { account: chain.account('ada'), jurisdiction: UNITED_STATES, class: 'Institutional' },
		ben: { account: chain.account('ben'), jurisdiction: UNITED_STATES, class: 'Retail' },
		cleo: { account: chain.account('cleo'), jurisdiction: UNITED_KINGDOM, class: 'Professional' },
		dora: { account: chain.account('dora'), jurisdiction: UNITED_KINGDOM, class: 'Professional' },
		emil: { account: chain.account('emil'), jurisdiction: SWITZERLAND, class: 'Professional' },
	};
	const [ada, ben, cleo, dora, emil] = Object.values(persons).map(({ account }) => account);

	const { compliance, securityToken } = tx;
	const transfer = (security, to, amount) => securityToken.transfer(security, to.address, amount);
	const issue = (security, to, amount) => securityToken.issue(security, to.address, amount);

	/** The holding of an account as the runtime API gives it; the view function must say the same. */
	const holding = async (security, { address }) => {
		const answer = await chain.ask('securityTokenApi', 'holding', security, address);
		assert.deepEqual(await chain.view('securityToken', 'holding', security, address), answer);
		return answer;
	};
	const units = async (security, account) => (await holding(security, account))?.total ?? 0n;

	/** Every reason against a transfer, both ways of asking. */
	const reasons = async (security, from, to, amount) => {
		const values = [security, from.address, to.address, amount];
		const answer = await chain.ask('securityTokenApi', 'canTransfer', ...values);
		assert.deepEqual(await chain.view('securityToken', 'can_transfer', ...values), answer);
		return answer.map(({ reason, rule }) => [reason, rule === null ? null : Number(rule)]);
	};

	/** Who holds how much; the supply must be the sum, and the number of holders theirs. */
	const expectRegister = async (security, expected) => {
		const found = await Promise.all(expected.map(([account]) => units(security, account)));
		assert.deepEqual(found, expected.map(([, amount]) => amount));
		const { supply, holders } = await chain.state('securityToken', 'securities', security);
		assert.equal(supply, found.reduce((sum, amount) => sum + amount, 0n));
		assert.equal(holders, BigInt(found.filter((amount) => amount > 0n).length));
	};

	await step('the registrar, two issuers and five investors have money for fees', async () => {
		const accounts = [registrar, apple, treasury, stranger, ada, ben, cleo, dora, emil];
		await chain.fund(accounts, 100);
		for (const account of accounts) {
			assert.equal((await chain.balance(account)).free, chain.tokens(100));
		}
	});

	const registrarId = await step('governance admits a registrar, by its LEI', async () => {
		const add = (lei) => compliance.addRegistrar(registrar.address, bytes(lei));
		await chain.rootRefused(add(misprinted(REGISTRAR_LEI)), 'compliance.InvalidLei');
		await chain.refused(stranger, add(REGISTRAR_LEI), 'BadOrigin');
		const { registrar: id } = (await chain.root(add(REGISTRAR_LEI)))
			.event('compliance.RegistrarAdded', { account: registrar.address, lei: bytes(REGISTRAR_LEI) });
		return id;
	});

	const validUntil = (await chain.now()) + 365n * DAY_MILLIS;
	await step('the registrar issues credentials to five investors in three jurisdictions', async () => {
		const credential = ({ account, jurisdiction, class: klass }) =>
			compliance.issueCredential(account.address, jurisdiction, klass, validUntil);
		await chain.refused(stranger, credential(persons.ada), 'compliance.NotRegistrar');

		const people = Object.values(persons);
		const outcomes = await chain.sendAll(registrar, people.map(credential));
		const investors = outcomes.map((outcome, index) => {
			const { account, jurisdiction, class: klass } = people[index];
			const { investor } = outcome.event('compliance.InvestorOpened', { account: account.address });
			outcome.event('compliance.CredentialIssued', {
				investor,
				credential: {
					registrar: registrarId,
					jurisdiction: BigInt(jurisdiction),
					class: klass,
					validUntil,
					suspended: false,
				},
			});
			return investor;
		});
		assert.equal(new Set(investors).size, 5);
		assert.equal(new Set(people.map(({ jurisdiction }) => jurisdiction)).size, 3);

		const info = await chain.ask('complianceApi', 'investor', cleo.address);
		assert.deepEqual(await chain.view('compliance', 'investor', cleo.address), info);
		assert.equal(info.investor, investors[2]);
		assert.deepEqual(info.accounts, [cleo.address]);
		assert.deepEqual(info.validCredentials, info.credentials);
	});

	const create = async (issuer, sheet) => {
		const wrong = identifiers({ ...sheet, isin: misprinted(sheet.isin) });
		await chain.refused(issuer, securityToken.create(wrong), 'securityToken.InvalidIsin');

		const { security } = (await chain.send(issuer, securityToken.create(identifiers(sheet))))
			.event('securityToken.Created', { issuer: issuer.address, kind: sheet.kind, isin: bytes(sheet.isin) });
		const metadata = await chain.state('securityToken', 'securityMetadata', security);
		assert.equal(metadata.isin, bytes(sheet.isin));
		assert.equal(metadata.cfi, bytes(sheet.cfi));
		assert.equal(metadata.name, bytes(sheet.name));
		assert.equal(metadata.issuerLei, bytes(sheet.issuer.lei));
		assert.equal(metadata.decimals, BigInt(sheet.decimals));
		assert.ok((await chain.balance(issuer)).reserved > 0n, 'the issuer has made a deposit');
		return security;
	};
	const setPolicy = async (issuer, security, policy) => {
		const outcome = await chain.send(issuer, securityToken.setPolicy(security, policy));
		const { oldValue, newValue } = outcome.event('securityToken.PolicySet', { security });
		assert.deepEqual(oldValue, []);
		assert.equal(newValue.length, policy.length);
	};

	const shareId = await step(`Apple creates ${share.isin}, which nobody may receive yet`, async () => {
		const id = await create(apple, share);
		await chain.refused(apple, issue(id, ada, 1n), 'securityToken.NoPolicy');
		await chain.refused(stranger, securityToken.setPolicy(id, ['Open']), 'securityToken.NotOfficer');
		return id;
	});
	await step('Apple lets everybody with a credential of the registrar hold it, up to 1,200 shares', () =>
		setPolicy(apple, shareId, [
			{ Credential: { registrars: [registrarId], class: 'Retail' } },
			{ JurisdictionsBlocked: [IRAN, NORTH_KOREA] },
			{ MaximumHolding: 1_200n },
		]));

	const giltId = await step(`the Treasury creates ${gilt.isin}`, () => create(treasury, gilt));
	await step('for at most three professionals in the United Kingdom and Switzerland, from £100 each', () =>
		setPolicy(treasury, giltId, [
			{ Credential: { registrars: [registrarId], class: 'Professional' } },
			{ JurisdictionsAllowed: [SWITZERLAND, UNITED_KINGDOM] },
			{ MaximumHolders: 3 },
			{ MinimumHolding: pounds(100) },
		]));

	await step('both are issued, and the rules hold for that too', async () => {
		await chain.refused(apple, issue(shareId, stranger, 1n), 'securityToken.CredentialRequired');
		await chain.refused(apple, issue(shareId, ada, 1_201n), 'securityToken.HoldingAboveMaximum');
		await chain.refused(ada, issue(shareId, ada, 1n), 'securityToken.NotIssuer');

		const [toAda] = await chain.sendAll(apple, [issue(shareId, ada, 1_000n), issue(shareId, ben, 10n)]);
		toAda.event('securityToken.Issued', { security: shareId, to: ada.address, amount: 1_000n });
		await chain.sendAll(treasury, [issue(giltId, cleo, pounds(5_000)), issue(giltId, dora, pounds(200))]);

		await expectRegister(shareId, [[ada, 1_000n], [ben, 10n]]);
		await expectRegister(giltId, [[cleo, pounds(5_000)], [dora, pounds(200)]]);
	});

	await step('shares change hands across borders', async () => {
		assert.deepEqual(await reasons(shareId, ada, emil, 250n), []);
		const outcomes = await chain.sendAll(ada, [transfer(shareId, emil, 250n), transfer(shareId, cleo, 50n)]);
		const from = (await holding(shareId, ada)).investor;
		const to = (await holding(shareId, emil)).investor;
		outcomes[0].event('securityToken.Transferred', {
			security: shareId,
			from: ada.address,
			fromInvestor: from,
			to: emil.address,
			toInvestor: to,
			amount: 250n,
		});
		await expectRegister(shareId, [[ada, 700n], [ben, 10n], [cleo, 50n], [emil, 250n]]);
	});

	await step('the whole of a holding leaves, and with it the holder', async () => {
		await chain.send(ben, transfer(shareId, ada, 10n));
		assert.equal(await holding(shareId, ben), null);
		await expectRegister(shareId, [[ada, 710n], [ben, 0n], [cleo, 50n], [emil, 250n]]);
	});

	await step('an ineligible transfer is refused, and a dry run names all four reasons', async () => {
		await chain.send(cleo, transfer(giltId, emil, pounds(1_000)));
		const before = [[cleo, pounds(4_000)], [dora, pounds(200)], [emil, pounds(1_000)]];
		await expectRegister(giltId, before);

		// To a retail client in the United States, a fourth holder, less than the minimum.
		assert.deepEqual(await reasons(giltId, cleo, ben, pounds(50)), [
			['CredentialRequired', 0],
			['JurisdictionNotAllowed', 1],
			['TooManyHolders', 2],
			['HoldingBelowMinimum', 3],
		]);
		await chain.refused(cleo, transfer(giltId, ben, pounds(50)), 'securityToken.CredentialRequired');

		// An institution is professional enough, but lives elsewhere.
		assert.deepEqual(await reasons(giltId, cleo, ada, pounds(100)), [
			['JurisdictionNotAllowed', 1],
			['TooManyHolders', 2],
		]);
		await chain.refused(cleo, transfer(giltId, ada, pounds(100)), 'securityToken.JurisdictionNotAllowed');

		// What remains counts too.
		assert.deepEqual(await reasons(giltId, dora, cleo, pounds(150)), [['HoldingBelowMinimum', 3]]);
		await chain.refused(dora, transfer(giltId, cleo, pounds(150)), 'securityToken.HoldingBelowMinimum');

		// More than there is, and nothing at all.
		assert.deepEqual(await reasons(giltId, dora, cleo, pounds(201)), [['InsufficientBalance', null]]);
		await chain.refused(dora, transfer(giltId, cleo, pounds(201)), 'securityToken.InsufficientBalance');
		await chain.refused(dora, transfer(giltId, cleo, 0n), 'securityToken.ZeroAmount');

		await expectRegister(giltId, before);
		assert.equal(await holding(giltId, ben), null);
	});

	await step('a credential expires: its holder receives no more, and keeps what it has', async () => {
		const credential = (until) =>
			compliance.issueCredential(emil.address, SWITZERLAND, 'Professional', until);
		await chain.refused(registrar, credential((await chain.now()) - 1n), 'compliance.CredentialExpired');

		// Long enough for one transfer; a development chain's clock runs fast.
		const until = (await chain.now()) + 90_000n;
		await chain.send(registrar, credential(until));
		await chain.send(cleo, transfer(giltId, emil, pounds(500)));
		assert.deepEqual(await reasons(giltId, cleo, emil, pounds(500)), []);

		await chain.pass(until);
		const { credentials, validCredentials } = await chain.ask('complianceApi', 'investor', emil.address);
		assert.equal(credentials.length, 1);
		assert.deepEqual(validCredentials, []);
		assert.deepEqual(await reasons(giltId, cleo, emil, pounds(500)), [
			['CredentialRequired', 0],
			['JurisdictionNotAllowed', 1],
		]);
		await chain.refused(cleo, transfer(giltId, emil, pounds(500)), 'securityToken.CredentialRequired');
		await chain.refused(ada, transfer(shareId, emil, 1n), 'securityToken.CredentialRequired');
		assert.equal(await units(giltId, emil), pounds(1_500));

		await chain.send(emil, transfer(shareId, ada, 50n));
		await expectRegister(shareId, [[ada, 760n], [cleo, 50n], [emil, 200n]]);
	});

	await step('the registrar renews it, and its holder receives again', async () => {
		const renew = compliance.issueCredential(emil.address, SWITZERLAND, 'Professional', validUntil);
		const renewed = await chain.send(registrar, renew);
		assert.equal(renewed.all('compliance.InvestorOpened').length, 0);
		await chain.send(cleo, transfer(giltId, emil, pounds(500)));
		await expectRegister(giltId, [[cleo, pounds(3_000)], [dora, pounds(200)], [emil, pounds(2_000)]]);
	});

	await step('the gilt is redeemed, in part and then in full, and closed', async () => {
		await chain.refused(treasury, securityToken.close(giltId), 'securityToken.SupplyNotZero');
		const part = await chain.send(cleo, securityToken.redeem(giltId, pounds(1_000)));
		part.event('securityToken.Redeemed', { security: giltId, from: cleo.address, amount: pounds(1_000) });
		await expectRegister(giltId, [[cleo, pounds(2_000)], [dora, pounds(200)], [emil, pounds(2_000)]]);
		await chain.refused(dora, securityToken.redeem(giltId, pounds(150)), 'securityToken.HoldingBelowMinimum');
		await chain.refused(dora, securityToken.redeem(giltId, pounds(201)), 'securityToken.InsufficientBalance');

		await Promise.all([
			chain.send(cleo, securityToken.redeem(giltId, pounds(2_000))),
			chain.send(dora, securityToken.redeem(giltId, pounds(200))),
			chain.send(emil, securityToken.redeem(giltId, pounds(2_000))),
		]);
		await expectRegister(giltId, [[cleo, 0n], [dora, 0n], [emil, 0n]]);

		(await chain.send(treasury, securityToken.close(giltId))).event('securityToken.Closed', { security: giltId });
		assert.equal((await chain.balance(treasury)).reserved, 0n, 'the deposit has come back');
		assert.equal(await chain.state('securityToken', 'securities', giltId), null);
		assert.deepEqual(await reasons(giltId, cleo, dora, 1n), [['UnknownSecurity', null]]);
	});

	await step('the registrar is removed, and all its credentials are void at once', async () => {
		(await chain.root(compliance.removeRegistrar(registrarId)))
			.event('compliance.RegistrarRemoved', { registrar: registrarId, account: registrar.address });
		await chain.refused(ada, transfer(shareId, cleo, 1n), 'securityToken.CredentialRequired');
		await expectRegister(shareId, [[ada, 760n], [ben, 0n], [cleo, 50n], [dora, 0n], [emil, 200n]]);
	});
}

/** Nominal pounds in pence, the gilt's smallest unit. */
function pounds(amount) {
	return BigInt(amount) * 100n;
}
