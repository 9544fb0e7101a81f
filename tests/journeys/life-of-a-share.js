// A share from its first holders to its end. Two registrars know seven investors in four jurisdictions;
// the register pays, counts votes, splits, freezes, and gives a lost key back, and of every coin paid in
// each fraction is accounted for.

import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { identifiers, inventedLei } from '../lib/fixtures.js';
import { bytes } from '../lib/plain.js';

export const title = 'a share pays dividends, votes, splits, is frozen, moved by force, recovered, and wound down';

// ISO 3166-1, numeric.
const GERMANY = 276;
const SWITZERLAND = 756;
const UNITED_KINGDOM = 826;
const UNITED_STATES = 840;
const IRAN = 364;
const NORTH_KOREA = 408;

const DAY_MILLIS = 86_400_000n;

/** Fractions of income are counted in 10⁻¹⁸ of the coin's smallest unit. */
const FRACTIONS = 10n ** 18n;

// Amounts of the coin, in hundredths.
const MINTED = 10_000_000n;
const FIRST_DIVIDEND = 1_234_567n;
/** With the first one exactly 10.00 a share. */
const SECOND_DIVIDEND = 566_433n;
const LIQUIDATION = 5_000_003n;
const SMALLEST_BALANCE = 1n;
/** The coin, of which one auditor of a day's standing is enough. */
const FRANC = {
	peg: { Fiat: bytes('CHF') },
	decimals: 2,
	name: bytes('Journey Franc'),
	symbol: bytes('JRNY'),
	issuerLei: bytes('969500KSV493XWY0PS33'),
	terms: {
		redemptionPeriod: 86_400_000n,
		quorum: 1,
		maxAge: 86_400_000n,
		minimumRedemption: 1n,
		redemptionFee: 0,
		redemptionFeeCap: 0n,
	},
};
const RESERVE_STATEMENT = `0x${'07'.repeat(32)}`;

const FIRST_HOLDINGS = { ada: 1_000n, cleo: 333n, dora: 250n, emil: 101n, finn: 77n, gwen: 40n };
const FIRST_SUPPLY = 1_801n;

const SHARE = {
	kind: 'Equity',
	isin: null,
	cfi: 'ESVUFR',
	fisn: 'SAMPLE MACHINES/SH',
	issuer: { lei: inventedLei('SAMPLEMACHINES') },
	decimals: 0,
	name: 'Sample Machines, registered shares',
};

export async function run({ chain, step }) {
	const { audit, compliance, securityToken, stablecoin, utility } = chain.api.tx;
	const hash = (text) => `0x${createHash('sha256').update(text).digest('hex')}`;

	const registrars = [chain.account('registrar1'), chain.account('registrar2')];
	const agents = [chain.account('agent1'), chain.account('agent2'), chain.account('agent3')];
	const [issuer, officer, bank, broker, stranger] = ['issuer', 'officer', 'bank', 'broker', 'stranger']
		.map((name) => chain.account(name));

	/** `known` says which of the registrars issue a credential. */
	const person = (name, jurisdiction, known) => ({ account: chain.account(name), jurisdiction, known });
	const persons = {
		ada: person('ada', UNITED_STATES, [0]),
		ben: person('ben', UNITED_STATES, [1]),
		cleo: person('cleo', UNITED_KINGDOM, [0, 1]),
		dora: person('dora', UNITED_KINGDOM, [0, 1]),
		emil: person('emil', SWITZERLAND, [0]),
		finn: person('finn', SWITZERLAND, [1]),
		gwen: person('gwen', GERMANY, [0]),
	};
	const names = Object.keys(persons);
	const of = (name) => persons[name].account;
	const phone = chain.account('finn2');
	const lost = of('cleo');
	const [newKey, thief] = [chain.account('cleo2'), chain.account('dora2')];

	const coin = randomBytes(4).readUInt32LE();
	const coins = async ({ address }) => (await chain.state('assets', 'account', coin, address))?.balance ?? 0n;
	/** Address -> what it has claimed. */
	const paid = new Map();
	const book = new Book();
	let security;

	// Calls

	const transfer = (to, amount) => securityToken.transfer(security, to.address, amount);
	const transferFrom = (from, to, amount) =>
		securityToken.transferFrom(security, from.address, to.address, amount);
	const issue = (to, amount) => securityToken.issue(security, to.address, amount);
	const batch = (amounts) =>
		amounts.map(([to, amount]) => [(persons[to]?.account ?? to).address, amount]);
	const setPolicy = (rules) => securityToken.setPolicy(security, rules);
	const propose = (act, reason, document) => securityToken.proposeAct(security, act, reason, document);
	const approve = (id) => securityToken.approveAct(security, id);
	const accept = (role) => securityToken.acceptRole(security, role);
	const claimIncome = () => securityToken.claimIncome(security);

	/** Two of the three agents decide; the first cannot do it alone. */
	const decide = async (act, reason, document) => {
		const [first, second] = agents;
		const { nextAct: id } = await chain.state('securityToken', 'roles', security);
		const [proposed] = await chain.sendAll(first, [
			propose(act, reason, document),
			[approve(id), 'securityToken.AlreadyApproved'],
		]);
		proposed.event('securityToken.ActProposed', { security, id, reason, document, by: first.address });
		assert.equal(proposed.all('securityToken.ActTaken').length, 0);
		const taken = await chain.send(second, approve(id));
		taken.event('securityToken.ActApproved', { security, id, by: second.address });
		taken.event('securityToken.ActTaken', { security, id, reason, document });
		return taken;
	};

	/** An investor claims through one of its accounts, and receives what the book says, once. */
	const claim = async (name, account = of(name)) => {
		const amount = book.claim(name);
		const again = [claimIncome(), 'securityToken.NothingDue'];
		const [outcome] = await chain.sendAll(account, [claimIncome(), again]);
		const { investor } = persons[name];
		outcome.event('securityToken.IncomeClaimed', { security, investor, to: account.address, amount });
		note(account, amount);
	};
	/** A stranger claims for an investor, to whose first account it is paid. */
	const claimFor = async (name) => {
		const amount = book.claim(name);
		const { account, investor } = persons[name];
		const call = securityToken.claimIncomeFor(security, investor);
		const to = account.address;
		(await chain.send(stranger, call)).event('securityToken.IncomeClaimed', { security, investor, to, amount });
		note(account, amount);
	};
	const note = ({ address }, amount) => paid.set(address, (paid.get(address) ?? 0n) + amount);

	// Questions

	/** The holding of an account as the runtime API gives it; the view function must say the same. */
	const holding = async ({ address }) => {
		const answer = await chain.ask('securityTokenApi', 'holding', security, address);
		assert.deepEqual(await chain.view('securityToken', 'holding', security, address), answer);
		return answer;
	};
	const balanceAt = (date, { address }) => chain.ask('securityTokenApi', 'balanceAt', security, date, address);

	/** Every reason against a transfer. */
	const reasons = async (from, to, amount) => {
		const answer = await chain.ask('securityTokenApi', 'canTransfer', security, from.address, to.address, amount);
		return answer.map(({ reason, rule }) => [reason, rule === null ? null : Number(rule)]);
	};

	/**
	 * The register says what the book says: units, income due, supply, holders. Of all income received
	 * each fraction is claimed, due or carried; and who claimed has the coins.
	 */
	const expectRegister = async () => {
		const row = await chain.state('securityToken', 'securities', security);
		assert.equal(row.supply, book.supply, 'supply');
		assert.equal(row.holders, book.holders, 'holders');
		assert.equal(row.incomeIndex, book.index, 'income of one unit');
		assert.equal(row.incomeCarry, book.carry, 'carry');

		const owed = await Promise.all(names.map(async (name) => {
			const { units, due, fraction } = book.row(name);
			const [shown, stored] = await Promise.all([
				holding(of(name)),
				chain.state('securityToken', 'register', security, persons[name].investor),
			]);
			assert.equal(shown?.total ?? 0n, units, `units of ${name}`);
			assert.equal(shown?.incomeDue ?? 0n, due, `income due to ${name}`);
			const sum = stored ? owedTo(stored, row.incomeIndex) : 0n;
			assert.equal(sum, due * FRACTIONS + fraction, `fractions owed to ${name}`);
			return sum;
		}));

		const none = { received: 0n, claimed: 0n, swept: 0n };
		const { received, claimed, swept } = (await chain.view('securityToken', 'income', security)) ?? none;
		assert.deepEqual({ received, claimed, swept }, { received: book.received, claimed: book.claimed, swept: 0n });
		assert.equal(received * FRACTIONS, (claimed + swept) * FRACTIONS + total(owed) + row.incomeCarry);

		for (const [address, amount] of paid) {
			assert.equal(await coins({ address }), amount);
		}
		assert.equal(total([...paid.values()]), claimed);
	};

	// The beginning

	await step('two registrars, an issuer, three agents and seven investors have money for fees', () => {
		const others = [issuer, officer, bank, broker, stranger, phone, newKey, thief];
		return chain.fund([...registrars, ...agents, ...others, ...names.map(of)], 100);
	});

	const delay = await chain.state('compliance', 'recoveryDelay');
	const shortDelay = chain.isDevelopment ? 60_000n : 300_000n;
	const registrarIds = await step('governance makes a coin with two decimals, and admits two registrars', async () => {
		const leis = [inventedLei('FIRSTREGISTRAR'), inventedLei('OTHERREGISTRAR')];
		const outcome = await chain.root(
			utility.batchAll([
				stablecoin.create(coin, bank.address, FRANC),
				...registrars.map(({ address }, index) => compliance.addRegistrar(address, bytes(leis[index]))),
				compliance.setRecoveryDelay(shortDelay),
			]),
		);
		outcome.event('compliance.RecoveryDelaySet', { oldValue: delay });
		return outcome.all('compliance.RegistrarAdded').map(({ data }, index) => {
			assert.equal(data.account, registrars[index].address);
			assert.equal(data.lei, bytes(leis[index]));
			return data.registrar;
		});
	});

	const knownAt = await step('the registrars know seven investors in four jurisdictions, two of them both', async () => {
		const validUntil = (await chain.now()) + 365n * DAY_MILLIS;
		const issueAll = async (registrar, index) => {
			const people = Object.values(persons).filter(({ known }) => known.includes(index));
			const credentials = people.map(({ account, jurisdiction }) =>
				compliance.issueCredential(account.address, jurisdiction, 'Retail', validUntil));
			return chain.sendAll(registrar, credentials);
		};
		const outcomes = (await Promise.all(registrars.map(issueAll))).flat();
		assert.equal(outcomes.length, 9);
		assert.equal(outcomes.flatMap((outcome) => outcome.all('compliance.InvestorOpened')).length, 7);
		assert.equal(new Set(Object.values(persons).map(({ jurisdiction }) => jurisdiction)).size, 4);

		for (const name of names) {
			const info = await chain.ask('complianceApi', 'investor', of(name).address);
			const known = info.validCredentials.map(({ registrar }) => registrar);
			assert.deepEqual(new Set(known), new Set(persons[name].known.map((index) => registrarIds[index])));
			persons[name].investor = info.investor;
		}
		return chain.now();
	});

	await step('an issuer has coins, and creates a share that pays in them', async () => {
		const terms = identifiers({ ...SHARE, settlementCoin: coin });
		// An auditor states the reserve of the coin, and its issuer, who is its minter too, mints all of it.
		const asOf = await chain.now();
		const reserve = audit.attest({ Coin: coin }, 'Reserve', MINTED, asOf, asOf + DAY_MILLIS, RESERVE_STATEMENT);
		const [created] = await Promise.all([
			chain.send(issuer, securityToken.create(terms)),
			chain.send(chain.known('Alice//stash'), reserve),
			chain.send(bank, stablecoin.setAllowance(coin, bank.address, MINTED)),
		]);
		await chain.send(bank, stablecoin.mint(coin, issuer.address, MINTED));
		({ security } = created.event('securityToken.Created', { issuer: issuer.address, kind: 'Equity', isin: null }));
		const { settlementCoin } = await chain.state('securityToken', 'securities', security);
		assert.equal(settlementCoin, BigInt(coin));
		assert.equal(await coins(issuer), MINTED);
	});

	await step('who creates it has every role, and hands over all but that of the issuer', async () => {
		const appoint = (role, { address }) =>
			propose({ Appoint: { role, to: address } }, 'Administration', hash('appointment'));
		const handOver = (role, { address }) => securityToken.handOver(security, role, address);
		const [appointed] = await chain.sendAll(issuer, [
			appoint('Agent', agents[0]),
			appoint('Agent', agents[1]),
			[appoint('Issuer', agents[1]), 'securityToken.NotASeat'],
			handOver('Agent', agents[2]),
			handOver('Officer', officer),
		]);
		// One agent is enough as long as the threshold is one.
		appointed.event('securityToken.ActTaken', { security, reason: 'Administration', document: hash('appointment') });
		appointed.event('securityToken.RoleOffered', { security, role: 'Agent', from: null, to: agents[0].address });

		const [, , third, office] = await Promise.all([
			...agents.map((agent) => chain.send(agent, accept('Agent'))),
			chain.send(officer, accept('Officer')),
			chain.refused(stranger, accept('Agent'), 'securityToken.NotOffered'),
		]);
		third.event('securityToken.RoleAccepted', { role: 'Agent', from: issuer.address, to: agents[2].address });
		office.event('securityToken.RoleAccepted', { role: 'Officer', from: issuer.address, to: officer.address });
	});

	const rules = [
		{ Credential: { registrars: registrarIds, class: 'Retail' } },
		{ JurisdictionsBlocked: [IRAN, NORTH_KOREA] },
	];
	const americans = (maximum) => ({ MaximumHoldersIn: { jurisdiction: UNITED_STATES, maximum } });

	await step('two agents of three decide from now on, and no role can do the acts of another', async () => {
		const threshold = (threshold) => propose({ SetThreshold: { threshold } }, 'Administration', hash('threshold'));
		const acts = {
			issuer: [() => issue(of('ada'), 1n), 'securityToken.NotIssuer'],
			agent: [() => propose('FreezeSecurity', 'Error', hash('')), 'securityToken.NotAgent'],
			officer: [() => setPolicy(['Open']), 'securityToken.NotOfficer'],
		};
		const others = [['issuer', issuer], ['agent', agents[2]], ['officer', officer], ['stranger', stranger]]
			.flatMap(([role, account]) => Object.entries(acts)
				.filter(([other]) => other !== role)
				.map(([, [call, refusal]]) => chain.refused(account, call(), refusal)));
		assert.equal(others.length, 9);
		await Promise.all([
			...others,
			chain.sendAll(agents[0], [[threshold(4), 'securityToken.ImpossibleThreshold'], threshold(2)]),
			chain.send(officer, setPolicy([...rules, americans(1)])),
		]);

		const roles = await chain.ask('securityTokenApi', 'roles', security);
		assert.equal(roles.issuer, issuer.address);
		assert.deepEqual(new Set(roles.agents), new Set(agents.map(({ address }) => address)));
		assert.equal(roles.threshold, 2n);
		assert.deepEqual(roles.officers, [officer.address]);
	});

	await step('six investors receive it; a second American may not, nor who has no credential', async () => {
		const first = Object.entries(FIRST_HOLDINGS);
		const [issued] = await chain.sendAll(issuer, [
			securityToken.issueBatch(security, batch(first)),
			[issue(of('ben'), 10n), 'securityToken.TooManyHoldersInJurisdiction'],
			[issue(stranger, 10n), 'securityToken.CredentialRequired'],
		]);
		first.forEach(([name, amount]) => book.issue(name, amount));
		assert.equal(issued.all('securityToken.Issued').length, first.length);
		assert.equal(book.supply, FIRST_SUPPLY);
		await expectRegister();

		const { residents } = await chain.state('securityToken', 'securities', security);
		assert.deepEqual(residents, [[BigInt(UNITED_STATES), 1n]]);
		assert.deepEqual(await reasons(of('ada'), of('ben'), 10n), [['TooManyHoldersInJurisdiction', 2]]);
		// With the whole of her holding the first American would leave.
		assert.deepEqual(await reasons(of('ada'), of('ben'), 1_000n), []);
	});

	// Dividends

	const payIncome = (action, amount, factor = null) =>
		securityToken.payIncome(security, action, amount, factor);
	let recordDate;
	let recordedAt;

	await step('a dividend that cannot be shared evenly, a record date, a second key for one investor', async () => {
		recordedAt = await chain.soon(9);
		const [[paidOut, dated]] = await Promise.all([
			chain.sendAll(issuer, [
				payIncome('Dvca', FIRST_DIVIDEND),
				securityToken.setRecordDate(security, recordedAt),
				[payIncome('Splf', 1n), 'securityToken.WrongAction'],
				[securityToken.setSettlementCoin(security, coin), 'securityToken.IncomePaidAlready'],
				[securityToken.redeemAll(security, 'Liqu', 1n), 'securityToken.NotWindingDown'],
			]),
			chain.refused(agents[0], payIncome('Dvca', 1n), 'securityToken.NotIssuer'),
			chain.send(officer, setPolicy([...rules, americans(2)])),
			chain.send(of('finn'), compliance.proposeLink(phone.address)),
		]);
		book.pay(FIRST_DIVIDEND);
		paidOut.event('securityToken.IncomePaid', {
			security,
			action: 'Dvca',
			amount: FIRST_DIVIDEND,
			index: book.index,
			carry: book.carry,
			factor: null,
		});
		assert.equal(book.index, (FIRST_DIVIDEND * FRACTIONS) / FIRST_SUPPLY);
		assert.ok(book.carry > 0n, 'something is carried');
		({ recordDate } = dated.event('securityToken.RecordDateSet', { security, at: recordedAt }));
		assert.equal(await coins(issuer), MINTED - FIRST_DIVIDEND - SMALLEST_BALANCE);
	});

	await step('four investors have it, one by a stranger’s claim; two leave it where it is', async () => {
		const { investor } = persons.finn;
		const [linked] = await Promise.all([
			chain.send(phone, compliance.acceptLink(investor, false)),
			...['ada', 'cleo', 'emil'].map((name) => claim(name)),
			claimFor('dora'),
			chain.refused(stranger, claimIncome(), 'securityToken.UnknownInvestor'),
		]);
		linked.event('compliance.AccountLinked', { investor, account: phone.address });
		const { accounts } = await chain.ask('complianceApi', 'investor', phone.address);
		assert.deepEqual(accounts, [of('finn').address, phone.address]);
		assert.equal(paid.get(of('dora').address), (250n * book.index) / FRACTIONS);
		await expectRegister();
	});

	await step('a second dividend takes what was carried: together they are 10.00 a share, exactly', async () => {
		const outcome = await chain.send(issuer, payIncome('Dvca', SECOND_DIVIDEND));
		book.pay(SECOND_DIVIDEND);
		outcome.event('securityToken.IncomePaid', { index: book.index, carry: book.carry });
		assert.equal(book.index, 1_000n * FRACTIONS);
		assert.equal(book.carry, 0n);

		await Promise.all([...['ada', 'cleo', 'dora', 'emil'].map((name) => claim(name)), claim('finn', phone)]);
		for (const [name, account] of [['ada'], ['cleo'], ['dora'], ['emil'], ['finn', phone]]) {
			assert.equal(paid.get((account ?? of(name)).address), FIRST_HOLDINGS[name] * 1_000n, `paid to ${name}`);
		}
		assert.equal(await chain.ask('securityTokenApi', 'incomeDue', security, of('gwen').address), 40_000n);
		await expectRegister();
	});

	// The vote

	let closesAt;

	await step('after the record date trading goes on, and a vote is called', async () => {
		await chain.pass(recordedAt);
		closesAt = await chain.soon(24);
		const callVote = () =>
			securityToken.callVote(security, recordDate, hash('motion'), 3, 500_000_000, closesAt);
		const document = (text) =>
			securityToken.setDocument(security, bytes('articles'), bytes('https://example.com/articles'), hash(text));
		const until = (await chain.now()) + DAY_MILLIS;
		const approveBroker = securityToken.approveOperator(security, broker.address, 60n, until);

		// The one holder who has not been counted by residence since the rules changed: until she is, she might
		// be the second American.
		await chain.send(of('gwen'), transfer(of('emil'), 40n));
		const [[called, , first, second], , batches, approved] = await Promise.all([
			chain.sendAll(issuer, [
				callVote(),
				[callVote(), 'securityToken.VoteCalled'],
				document('articles of today'),
				document('articles of tomorrow'),
				[securityToken.closeRecordDate(security, recordDate), 'securityToken.VoteRunning'],
			]),
			chain.send(of('ada'), transfer(of('ben'), 100n)),
			chain.sendAll(of('cleo'), [
				// One receiver is refused, so nobody receives.
				[securityToken.transferBatch(security, batch([['dora', 10n], [stranger, 1n]])), 'securityToken.CredentialRequired'],
				securityToken.transferBatch(security, batch([['dora', 10n], ['finn', 13n]])),
			]),
			chain.send(of('dora'), approveBroker),
		]);
		book.move('ada', 'ben', 100n);
		book.move('gwen', 'emil', 40n);
		book.move('cleo', 'dora', 10n);
		book.move('cleo', 'finn', 13n);

		called.event('securityToken.VoteCalled', { security, recordDate, options: 3n, quorum: 500_000_000n, closesAt });
		assert.equal(batches[1].all('securityToken.Transferred').length, 2);
		approved.event('securityToken.OperatorApproved', { operator: broker.address, allowance: 60n, expiresAt: until });
		first.event('securityToken.DocumentSet');
		const { document: latest } = second.event('securityToken.DocumentSet', { security });
		assert.equal(latest.name, bytes('articles'));
		assert.equal(latest.hash, hash('articles of tomorrow'));
		assert.equal(latest.supersedes, hash('articles of today'));
		assert.deepEqual(await chain.view('securityToken', 'documents', security), [latest]);
		await expectRegister();
	});

	await step('the record date shows who held how much', async () => {
		const dates = await chain.ask('securityTokenApi', 'recordDates', security);
		assert.deepEqual(dates, [{ id: recordDate, at: recordedAt, supply: FIRST_SUPPLY }]);
		for (const name of names) {
			assert.equal(await balanceAt(recordDate, of(name)), FIRST_HOLDINGS[name] ?? 0n, `units of ${name}`);
		}
		assert.equal(await balanceAt(recordDate, phone), FIRST_HOLDINGS.finn);
		assert.equal(await balanceAt(recordDate, stranger), 0n);
	});

	const vote = (option) => securityToken.vote(security, recordDate, option);

	await step('holders at the record date vote with what they held then, while a broker sells for one', async () => {
		const options = { cleo: 1, dora: 1, finn: 0, gwen: 2 };
		const [[, ada], [sold], ...voted] = await Promise.all([
			chain.sendAll(of('ada'), [[vote(3), 'securityToken.UnknownOption'], vote(0)]),
			chain.sendAll(broker, [
				transferFrom(of('dora'), of('finn'), 40n),
				[transferFrom(of('dora'), of('finn'), 21n), 'securityToken.AllowanceExceeded'],
			]),
			...Object.entries(options).map(([name, option]) => chain.send(of(name), vote(option))),
			chain.refused(of('ben'), vote(0), 'securityToken.NoVotingUnits'),
			chain.refused(stranger, vote(0), 'securityToken.NoVotingUnits'),
			chain.refused(officer, securityToken.closeVote(security, recordDate), 'securityToken.VoteRunning'),
			chain.refused(agents[0], transferFrom(of('dora'), of('finn'), 1n), 'securityToken.NotOperator'),
		]);
		book.move('dora', 'finn', 40n);
		ada.event('securityToken.Voted', { investor: persons.ada.investor, option: 0n, amount: 1_000n });
		Object.entries(options).forEach(([name, option], index) => {
			const { investor } = persons[name];
			voted[index].event('securityToken.Voted', {
				security,
				recordDate,
				investor,
				option: BigInt(option),
				amount: FIRST_HOLDINGS[name],
			});
		});
		sold.event('securityToken.Transferred', { from: of('dora').address, to: of('finn').address, amount: 40n });
		const operator = [security, persons.dora.investor, broker.address];
		assert.equal((await chain.state('securityToken', 'operators', ...operator)).allowance, 20n);
	});

	await step('the second key of an investor is no second vote', async () => {
		await chain.refused(phone, vote(1), 'securityToken.AlreadyVoted');
		await expectRegister();
	});

	// Keys

	let readyAt;

	await step('a key is lost, and somebody claims that another is: both registrars agree to replace them', async () => {
		const recovery = (call) => [
			compliance[call](lost.address, newKey.address),
			compliance[call](of('dora').address, thief.address),
		];
		const { investor } = persons.cleo;
		// Who recovers a key has known the person for as long.
		await chain.pass(knownAt + shortDelay);
		const [[opened]] = await Promise.all([
			chain.sendAll(registrars[0], recovery('openRecovery')),
			chain.refused(registrars[1], compliance.openRecovery(of('ada').address, newKey.address), 'compliance.NoValidCredential'),
			chain.refused(stranger, compliance.openRecovery(lost.address, stranger.address), 'compliance.NotRegistrar'),
		]);
		opened.event('compliance.RecoveryOpened', {
			investor,
			lost: lost.address,
			new: newKey.address,
			registrar: registrarIds[0],
		});
		const [[approved]] = await Promise.all([
			chain.sendAll(registrars[1], recovery('approveRecovery')),
			chain.refused(registrars[0], recovery('approveRecovery')[0], 'compliance.AlreadyApproved'),
		]);
		({ readyAt } = approved.event('compliance.RecoveryApproved', { investor, registrar: registrarIds[1] }));
	});

	await step('the new key has to wait, and a key that is not lost vetoes', async () => {
		const [, vetoed] = await Promise.all([
			chain.refused(newKey, compliance.finishRecovery(persons.cleo.investor, false), 'compliance.NotReady'),
			chain.send(of('dora'), compliance.vetoRecovery()),
		]);
		const { investor } = persons.dora;
		vetoed.event('compliance.RecoveryVetoed', { investor, vetoedBy: of('dora').address });
		assert.equal(await chain.view('compliance', 'recovery', investor), null);
	});

	// Acts of the agents

	const order = hash('order of the court');

	await step('two agents freeze part of a holding: the rest moves', async () => {
		const { investor } = persons.emil;
		const frozen = await decide({ FreezeHolding: { investor, amount: 120n } }, 'CourtOrder', order);
		frozen.event('securityToken.HoldingFrozen', { security, investor, oldValue: 0n, newValue: 120n });
		const shown = await holding(of('emil'));
		assert.deepEqual([shown.total, shown.frozen], [141n, 120n]);

		assert.deepEqual(await reasons(of('emil'), of('dora'), 22n), [['HoldingFrozen', null]]);
		await chain.sendAll(of('emil'), [
			[transfer(of('dora'), 22n), 'securityToken.HoldingFrozen'],
			transfer(of('dora'), 20n),
		]);
		book.move('emil', 'dora', 20n);
		await expectRegister();
	});

	await step('two agents move the frozen units by force, but not to somebody without a credential', async () => {
		const { investor } = persons.emil;
		const force = ({ address }) => ({ ForcedTransfer: { from: investor, to: address, amount: 121n } });
		const { id } = (await chain.send(agents[1], propose(force(stranger), 'CourtOrder', order)))
			.event('securityToken.ActProposed', { security, document: order });
		await chain.refused(agents[2], approve(id), 'securityToken.CredentialRequired');
		const drop = () => securityToken.dropAct(security, id);
		const [forced] = await Promise.all([
			decide(force(of('finn')), 'CourtOrder', order),
			chain.refused(issuer, drop(), 'securityToken.NotProposer'),
		]);
		(await chain.send(agents[1], drop())).event('securityToken.ActDropped', { security, id });
		book.move('emil', 'finn', 121n);
		forced.event('securityToken.ForcedTransferred', {
			security,
			fromInvestor: investor,
			to: of('finn').address,
			toInvestor: persons.finn.investor,
			amount: 121n,
			intoCustody: false,
		});
		// The row stays for the record date, empty and free.
		const shown = await holding(of('emil'));
		assert.deepEqual([shown.total, shown.frozen], [0n, 0n]);
		assert.deepEqual(await chain.view('securityToken', 'pending_acts', security), []);
		await expectRegister();
	});

	await step('from now on an agent approves each transfer: one is approved, one dropped', async () => {
		await chain.send(officer, setPolicy([...rules, americans(2), 'AgentApproval']));
		assert.deepEqual(await reasons(of('ben'), of('finn'), 31n), [['ApprovalRequired', 3]]);

		const until = (await chain.now()) + DAY_MILLIS;
		const request = (to, amount) => securityToken.requestTransfer(security, to.address, amount, until);
		const [, wanted, other] = await chain.sendAll(of('ben'), [
			[transfer(of('finn'), 31n), 'securityToken.ApprovalRequired'],
			request(of('finn'), 31n),
			request(of('dora'), 7n),
			[request(stranger, 1n), 'securityToken.CredentialRequired'],
		]);
		const { investor } = persons.ben;
		const asked = { security, from: of('ben').address, fromInvestor: investor };
		const { id } = wanted.event('securityToken.TransferRequested', { ...asked, amount: 31n });
		const { id: otherId } = other.event('securityToken.TransferRequested', { ...asked, amount: 7n });
		const { free, held } = await holding(of('ben'));
		assert.deepEqual([free, held], [62n, 38n]);

		const approveTransfer = (id) => securityToken.approveTransfer(security, id);
		const dropRequest = (id) => securityToken.dropRequest(security, id);
		const [approved] = await Promise.all([
			chain.send(agents[0], approveTransfer(id)),
			chain.refused(issuer, approveTransfer(otherId), 'securityToken.NotAgent'),
			chain.refused(stranger, dropRequest(otherId), 'securityToken.NotAgent'),
		]);
		book.move('ben', 'finn', 31n);
		approved.event('securityToken.TransferApproved', { security, id, by: agents[0].address });
		approved.event('securityToken.Transferred', { from: of('ben').address, to: of('finn').address, amount: 31n });

		const [dropped] = await Promise.all([
			chain.send(agents[2], dropRequest(otherId)),
			chain.send(officer, setPolicy([...rules, americans(2)])),
		]);
		dropped.event('securityToken.RequestDropped', { security, id: otherId });
		assert.equal((await holding(of('ben'))).held, 0n);
		assert.equal((await chain.balance(of('ben'))).reserved, 0n, 'the deposits have come back');
		await expectRegister();
	});

	// The lost key, again

	await step('the new key takes the place of the lost one, and with it the holding', async () => {
		await chain.pass(readyAt);
		const { investor } = persons.cleo;
		const [finished] = await Promise.all([
			chain.send(newKey, compliance.finishRecovery(investor, false)),
			chain.refused(thief, compliance.finishRecovery(persons.dora.investor, false), 'compliance.UnknownRecovery'),
		]);
		finished.event('compliance.AccountRecovered', { investor, lost: lost.address, new: newKey.address });
		persons.cleo.account = newKey;
		const info = await chain.ask('complianceApi', 'investor', newKey.address);
		assert.equal(info.investor, investor);
		assert.deepEqual(info.accounts, [newKey.address]);
		assert.equal(await chain.ask('complianceApi', 'investor', lost.address), null);

		await Promise.all([
			chain.send(newKey, transfer(of('ada'), 9n)),
			chain.refused(lost, transfer(of('ada'), 1n), 'securityToken.InsufficientBalance'),
			chain.refused(lost, compliance.vetoRecovery(), 'compliance.UnknownInvestor'),
		]);
		book.move('cleo', 'ada', 9n);
		assert.equal(await holding(lost), null);
		await expectRegister();
	});

	await step('the vote is over, and what was sold since has not changed it', async () => {
		await chain.pass(closesAt);
		(await chain.send(stranger, securityToken.closeVote(security, recordDate))).event('securityToken.VoteClosed', {
			security,
			recordDate,
			document: hash('motion'),
			tallies: [1_077n, 583n, 40n],
			supply: FIRST_SUPPLY,
			quorumMet: true,
			winner: 0n,
		});
		(await chain.send(issuer, securityToken.closeRecordDate(security, recordDate)))
			.event('securityToken.RecordDateClosed', { security, recordDate, supply: FIRST_SUPPLY });
		assert.deepEqual(await chain.ask('securityTokenApi', 'recordDates', security), []);
	});

	// The split

	await step('three shares for two: everybody has them at once, rounded down', async () => {
		const before = names.map((name) => book.row(name).units);
		const split = (numerator, denominator) =>
			securityToken.split(security, 'Splf', numerator, denominator);
		const [outcome] = await chain.sendAll(issuer, [
			split(3, 2),
			[split(2, 3), 'securityToken.ImpossibleRatio'],
		]);
		const newSupply = (FIRST_SUPPLY * 3n) / 2n;
		outcome.event('securityToken.Split', {
			security,
			action: 'Splf',
			numerator: 3n,
			denominator: 2n,
			oldSupply: FIRST_SUPPLY,
			newSupply,
		});
		const after = await Promise.all(names.map((name) => holding(of(name))));
		assert.deepEqual(after.map((shown) => shown.total), before.map((units) => (units * 3n) / 2n));
		// Three odd holdings lost half a share each: one whole share will be cancelled.
		assert.equal(before.filter((units) => units % 2n === 1n).length, 3);
		book.split(3n, 2n);
		assert.equal(book.supply, newSupply - 1n);
		assert.equal((await chain.state('securityToken', 'securities', security)).supply, newSupply);
		// Who has sold keeps its income.
		assert.equal(await chain.ask('securityTokenApi', 'incomeDue', security, of('gwen').address), 40_000n);
	});

	const settle = (...whom) => securityToken.settle(security, whom.map((name) => persons[name].investor));

	await step('a stranger brings every holder over the split, and the supply is their sum', async () => {
		const holders = names.filter((name) => book.row(name).units > 0n);
		await Promise.all([
			chain.send(stranger, settle(...holders)),
			// So many shares of before the split say nothing of those after it.
			chain.refused(broker, transferFrom(of('dora'), of('finn'), 1n), 'securityToken.ApprovalExpired'),
		]);
		assert.deepEqual(await chain.state('securityToken', 'splits', security), []);
		await expectRegister();
	});

	// The end

	await step('two agents wind it down: nothing is issued or transferred any more', async () => {
		const [, revoked] = await Promise.all([
			decide('WindDown', 'Terms', hash('resolution of the holders')),
			chain.send(of('dora'), securityToken.revokeOperator(security, broker.address)),
		]);
		revoked.event('securityToken.OperatorRevoked', { operator: broker.address });
		assert.equal((await chain.balance(of('dora'))).reserved, 0n, 'the deposit has come back');
		assert.deepEqual(await reasons(of('ada'), of('dora'), 1n), [['WindingDown', null]]);
	});

	await step('all is paid out and redeemed at once', async () => {
		const units = book.supply;
		const close = () => securityToken.close(security);
		const [[, , redeemed]] = await Promise.all([
			chain.sendAll(issuer, [
				[issue(of('ada'), 1n), 'securityToken.WindingDown'],
				[close(), 'securityToken.SupplyNotZero'],
				securityToken.redeemAll(security, 'Liqu', LIQUIDATION),
				[close(), 'securityToken.IncomeDue'],
			]),
			chain.refused(of('ada'), transfer(of('dora'), 1n), 'securityToken.WindingDown'),
		]);
		redeemed.event('securityToken.AllRedeemed', { security, action: 'Liqu', amount: LIQUIDATION, units });
		book.redeemAll(LIQUIDATION);
		for (const name of names) {
			const shown = await holding(of(name));
			assert.deepEqual([shown.total, shown.incomeDue], [0n, book.row(name).due], `of ${name}`);
		}
	});

	await step('everybody claims, the recovered key and who sold long ago too', async () => {
		assert.equal(book.row('gwen').due, 40_000n);
		await Promise.all(names.filter((name) => name !== 'emil').map((name) => claim(name)));
		assert.equal(paid.get(of('gwen').address), 40_000n);
		assert.ok(paid.get(newKey.address) > 0n);
		await expectRegister();
	});

	await step('a stranger clears the last empty row away; what is left is whole coins', async () => {
		const { investor } = persons.emil;
		assert.notEqual(await chain.state('securityToken', 'register', security, investor), null);
		await chain.send(stranger, settle('emil'));
		book.leave('emil');
		assert.deepEqual(await chain.ask('securityTokenApi', 'registerPage', security, null, 10), { items: [], next: null });
		await expectRegister();
		assert.equal(book.carry, (book.received - book.claimed) * FRACTIONS);
	});

	await step('the issuer closes it: deposits and the rest of the coin come back', async () => {
		(await chain.send(issuer, securityToken.close(security))).event('securityToken.Closed', { security });
		assert.equal((await chain.balance(issuer)).reserved, 0n, 'the deposits have come back');
		assert.equal(await coins(issuer), MINTED - book.claimed);
		for (const item of ['securities', 'securityMetadata', 'roles', 'incomes', 'documents']) {
			assert.equal(await chain.state('securityToken', item, security), null, item);
		}
		assert.deepEqual(await reasons(of('ada'), of('dora'), 1n), [['UnknownSecurity', null]]);
	});

	await step('the registrars are removed, and recoveries wait as long as before', async () => {
		await chain.root(
			utility.batchAll([
				...registrarIds.map((id) => compliance.removeRegistrar(id)),
				compliance.setRecoveryDelay(delay),
			]),
		);
		assert.equal(await chain.state('compliance', 'recoveryDelay'), delay);
	});
}

function total(amounts) {
	return amounts.reduce((sum, amount) => sum + amount, 0n);
}

/** What the register owes by a stored row, in fractions, while the security's income index is `index`. */
function owedTo({ free, holds, incomeDue, incomeFraction, incomeIndex }, index) {
	const units = free + total(holds.map(({ amount }) => amount));
	return incomeDue * FRACTIONS + incomeFraction + units * (index - incomeIndex);
}

/** A register of holders in exact arithmetic, to tell what the chain must say. */
class Book {
	supply = 0n;
	/** Income of one unit since the beginning, in fractions. */
	index = 0n;
	/** What could not be shared evenly, in fractions. */
	carry = 0n;
	received = 0n;
	claimed = 0n;
	#rows = new Map();

	/** Units and income of a holder, up to date. */
	row(name) {
		const row = this.#rows.get(name) ?? { units: 0n, due: 0n, fraction: 0n, index: this.index };
		const sum = row.units * (this.index - row.index) + row.fraction;
		return { units: row.units, due: row.due + sum / FRACTIONS, fraction: sum % FRACTIONS, index: this.index };
	}

	get holders() {
		return BigInt([...this.#rows.values()].filter(({ units }) => units > 0n).length);
	}

	issue(name, amount) {
		this.#give(name, amount);
		this.supply += amount;
	}

	move(from, to, amount) {
		this.#give(from, -amount);
		this.#give(to, amount);
	}

	#give(name, amount) {
		const row = this.row(name);
		this.#rows.set(name, { ...row, units: row.units + amount });
	}

	/** Shares a payment among all units. */
	pay(amount) {
		const sum = amount * FRACTIONS + this.carry;
		this.index += sum / this.supply;
		this.carry = sum % this.supply;
		this.received += amount;
	}

	/** What a holder claims; who has no units leaves. */
	claim(name) {
		const row = this.row(name);
		this.claimed += row.due;
		this.#rows.set(name, { ...row, due: 0n });
		if (row.units === 0n) {
			this.leave(name);
		}
		return row.due;
	}

	/** The row of a holder goes; less than a unit of the coin is carried. */
	leave(name) {
		this.carry += this.row(name).fraction;
		this.#rows.delete(name);
	}

	/** Multiplies all units, rounding each holding down, as it is once all holders have passed. */
	split(numerator, denominator) {
		for (const name of this.#rows.keys()) {
			const row = this.row(name);
			this.#rows.set(name, { ...row, units: (row.units * numerator) / denominator });
		}
		this.supply = total([...this.#rows.values()].map(({ units }) => units));
	}

	redeemAll(amount) {
		this.pay(amount);
		this.split(0n, 1n);
	}
}
