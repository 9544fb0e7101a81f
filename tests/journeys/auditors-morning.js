// An auditor's morning, on a chain with a past. Every security's report is green, and what its records say
// comes out as the chain has it; so it does of every coin. One transfer is proved to four verifiers that believe nobody, the last of
// which is below, and no byte of the proof can be another. A gateway that is killed at its work ends with
// the same database as one that was not.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { compactFromU8a, hexToU8a, u8aConcat, u8aEq, u8aToHex } from '@polkadot/util';
import { blake2AsU8a } from '@polkadot/util-crypto';
import { load } from '../../crates/audit-proof/js/audit-proof.js';
import { audit, Gateway, GatewayError } from '../lib/gateway.js';

export const title = 'reports are green, records replay, a transfer is proved to four verifiers, a killed gateway loses nothing';

/** They make the past. */
export const past = ['share-and-bond', 'life-of-a-share', 'euro-and-gold'];

/** The share that every development chain has. */
const SHARE = 0;
/** So many securities are looked at, the newest first: a chain may have many. */
const MOST_SECURITIES = 20;
/** So many coins. */
const MOST_COINS = 10;
/** Milliseconds after which the gateway is killed, time after time. */
const KILLED_AFTER = [150, 200, 300, 450, 700];

// The codes by which the gateway refuses.
const NO_RECORD = 2;
const HEADER_TOO_EARLY = 4;
const NOTHING_TO_REPORT = 8;

export async function run({ chain, step, tools }) {
	const gateway = new Gateway(tools.gateway, chain.url);
	try {
		await morning(chain, step, tools, gateway);
	} finally {
		gateway.remove();
	}
}

async function morning(chain, step, tools, gateway) {
	const { rpc } = chain.api;
	const tessera = (...args) => audit(tools.audit, [...args, '--gateway', gateway.url, '--node', chain.url]);
	const finalized = async () => (await rpc.chain.getHeader(await rpc.chain.getFinalizedHead())).number.toNumber();
	const headerAt = async (number) => (await rpc.chain.getHeader(await rpc.chain.getBlockHash(number))).toU8a();

	const last = await finalized();
	await step(`a gateway reads the chain's past, ${last} blocks`, async () => {
		await gateway.start();
		await gateway.reach(last);
		const { genesis, connected, fault } = await gateway.call('audit_status');
		assert.deepEqual({ genesis, connected, fault }, { genesis: chain.api.genesisHash.toHex(), connected: true, fault: null });
	});

	const count = Number(await chain.state('securityToken', 'nextSecurity'));
	const ids = Array.from({ length: count }, (_, id) => id).slice(-MOST_SECURITIES);
	const rows = await Promise.all(ids.map((id) => chain.state('securityToken', 'securities', id)));
	const of = (open) => ids.filter((_, index) => (rows[index] !== null) === open).map((id) => `security:${id}`);
	const [securities, closed] = [of(true), of(false)];

	await step(`the reports on ${securities.length} securities are green, line by line`, async () => {
		for (const security of securities) {
			const { status, answers: [report], errors } = await tessera('report', security);
			assert.equal(errors, '');
			const wrong = report.lines.filter(({ agrees }) => !agrees);
			assert.deepEqual(wrong, [], `${security}: lines that differ`);
			assert.deepEqual({ status, green: report.green }, { status: 0, green: true }, security);
			assert.ok(report.lines.length >= 3, `${security} is compared with something`);
		}
	});

	/** Replays the records of a subject, and gives back what was compared. */
	const recomputed = async (subject) => {
		const { status, answers: [replay], errors } = await tessera('recompute', subject);
		assert.equal(errors, '');
		assert.deepEqual(replay.faults, [], subject);
		assert.deepEqual(replay.lines.filter(({ agrees }) => !agrees), [], `${subject}: figures that differ`);
		assert.equal(status, 0);
		return replay.lines;
	};

	await step('their records, replayed, come out as the chain has it', async () => {
		for (const security of securities) {
			await recomputed(security);
		}
	});

	await step('so do those of coins: supply, allowances, redemptions on hold, lots and their weight', async () => {
		const keys = await chain.api.query.stablecoin.coins.keys();
		const coins = keys.map(({ args: [coin] }) => coin.toNumber()).sort((one, other) => one - other);
		const compared = new Set();
		for (const coin of coins.slice(-MOST_COINS)) {
			const lines = await recomputed(`coin:${coin}`);
			lines.forEach(({ what }) => compared.add(what.split(' ')[0]));
		}
		for (const what of ['supply', 'minter', 'redemption', 'lot', 'frozen', 'breaches']) {
			assert.ok(compared.has(what), `${what} was compared`);
		}
	});

	await step(`of ${closed.length} closed securities the records are still there, and nothing is left to report`, async () => {
		for (const security of closed) {
			assert.equal((await gateway.history(security)).at(-1).act, 'register.Closed');
			await refused(NOTHING_TO_REPORT, gateway.call('audit_report', security));
		}
	});

	await step('records have no gaps, and each is where it says', async () => {
		const { records } = await gateway.call('audit_status');
		assert.ok(records > 0);
		for (let number = 0; number < records; number += Math.max(1, Math.floor(records / 50))) {
			assert.equal((await gateway.call('audit_record', number)).number, number);
		}
		await refused(NO_RECORD, gateway.call('audit_record', records + 1_000_000));
	});

	const [bob, charlie] = [chain.known('Bob'), chain.known('Charlie')];
	let transfer;
	await step('a transfer is heard of as soon as it is final, with what was moved', async () => {
		const heard = [];
		const stop = await gateway.subscribe(`security:${SHARE}`, (record) => heard.push(record));
		try {
			const { block } = await chain.send(bob, chain.api.tx.securityToken.transfer(SHARE, charlie.address, 7));
			const { number } = await rpc.chain.getHeader(block);
			await gateway.reach(number.toNumber());
			transfer = await until(() => heard.find(({ act, amount }) => act === 'register.Transferred' && amount === '7'));
			assert.equal(transfer.block, number.toNumber());
			assert.equal(transfer.by, bob.address);
			await chain.send(charlie, chain.api.tx.securityToken.transfer(SHARE, bob.address, 7));
		} finally {
			await stop();
		}
		const listed = await gateway.history(`security:${SHARE}`, 7);
		assert.deepEqual(listed.find(({ number }) => number === transfer.number), transfer);
	});

	let proof;
	let header;
	await step('only a later header proves it, and the one in the proof is the chain’s', async () => {
		await refused(HEADER_TOO_EARLY, gateway.call('audit_proof', transfer.number, transfer.block));
		await gateway.reach(transfer.block + 3);
		proof = await gateway.call('audit_proof', transfer.number, transfer.block + 3);
		header = await headerAt(transfer.block + 3);
		assert.equal(proof.header, u8aToHex(header));
		assert.equal(proof.record, transfer.record);
		assert.deepEqual((await tessera('proof', `${transfer.number}`, '--at', proof.headerHash)).answers, [proof]);
	});

	const bytes = () => ['header', 'record', 'proof'].map((part) => hexToU8a(proof[part]));
	const verifiers = { 'the forty lines below': independent };
	const forged = [...forgeries(...bytes())];

	await step('tessera-audit verify says yes, against a header of one’s own too', async () => {
		const { answers } = await tessera('proof', `${transfer.number}`);
		for (const args of [[], ['--header', u8aToHex(header)]]) {
			const given = JSON.stringify(args.length > 0 ? proof : answers[0]);
			const { status, answers: [yes] } = await audit(tools.audit, ['verify', '-', ...args], given);
			assert.equal(status, 0);
			assert.deepEqual([yes.verified, yes.record, yes.block], [true, transfer.number, transfer.block]);
		}
	});

	await step('the Wasm build says yes, and so does a verifier that shares no code with ours', async () => {
		verifiers['the Wasm build'] = await wasm(tools.wasm);
		for (const [name, verify] of Object.entries(verifiers)) {
			const hash = verify(...bytes());
			assert.equal(u8aToHex(hash), proof.headerHash, name);
		}
	});

	await step(`with any single byte changed all three refuse, ${forged.length} times`, async () => {
		const trusted = hexToU8a(proof.headerHash);
		for (const [name, verify] of Object.entries(verifiers)) {
			for (const { what, parts } of forged) {
				assert.ok(!accepts(() => verify(...parts), trusted), `${name} accepts another ${what}`);
			}
		}
		const given = forged.map(({ parts: [header, record, proof] }) =>
			JSON.stringify({ header: u8aToHex(header), record: u8aToHex(record), proof: u8aToHex(proof) }));
		const { status, answers } = await audit(tools.audit, ['verify', '-'], given.join('\n'));
		assert.equal(status, 1);
		assert.equal(answers.length, forged.length);
		for (const [index, { verified, headerHash, refusal }] of answers.entries()) {
			const { what } = forged[index];
			// Another header may prove the record as well, but it is not the chain's.
			assert.ok(verified ? what.startsWith('header') && headerHash !== proof.headerHash : refusal, what);
		}
	});

	await step(`a gateway that is killed ${KILLED_AFTER.length} times ends with the same database`, async () => {
		const end = await finalized();
		await gateway.reach(end);
		const killed = new Gateway(tools.gateway, chain.url);
		try {
			let inTheMiddle = 0;
			for (const millis of KILLED_AFTER) {
				const status = await killed.readUntil(end, millis);
				const { block } = await killed.digest();
				inTheMiddle += status === 'SIGKILL' && block !== undefined && block < end ? 1 : 0;
			}
			assert.ok(inTheMiddle > 0, 'it was killed in the middle of its work at least once');
			assert.equal(await killed.readUntil(end), 0);
			const whole = await gateway.digest(end);
			assert.deepEqual(await killed.digest(end), whole);
			assert.equal(whole.block, end);
		} finally {
			killed.remove();
		}
	});

	await step('the gateway stops in order', async () => {
		assert.equal(await gateway.stop(), 0);
	});
}

/** The Wasm build of crates/audit-proof, as a verifier. */
async function wasm(file) {
	assert.ok(file, 'AUDIT_PROOF_WASM must name the module that scripts/audit-proof-wasm builds');
	const { verify } = await load(await readFile(file));
	return (...parts) => {
		const { ok, refusal, headerHash } = verify(...parts);
		assert.ok(ok, refusal);
		return hexToU8a(headerHash);
	};
}

/** Whether a verifier says yes, by the header that is trusted. */
function accepts(verify, trusted) {
	try {
		return u8aEq(verify(), trusted);
	} catch {
		return false;
	}
}

/** All that a single changed byte can make of a header, a record and a proof. */
function* forgeries(...parts) {
	for (const [index, name] of ['header', 'record', 'proof'].entries()) {
		for (let place = 0; place < parts[index].length; place += 1) {
			const other = Uint8Array.from(parts[index]);
			other[place] ^= 1 << place % 8;
			yield { what: `${name}, byte ${place}`, parts: parts.map((part, at) => (at === index ? other : part)) };
		}
	}
}

async function refused(code, call) {
	await assert.rejects(call, (error) => error instanceof GatewayError && error.code === code);
}

async function until(found, seconds = 30) {
	for (const deadline = Date.now() + seconds * 1000; Date.now() < deadline; ) {
		const value = found();
		if (value) {
			return value;
		}
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`it did not come within ${seconds} s`);
}

/** Checks a record against a header, both and the proof in SCALE; the hash of the header, or it throws. */
function independent(header, record, proof) {
	const blake2 = (...parts) => blake2AsU8a(u8aConcat(...parts), 256);
	const node = (left, right) => blake2([1], left, right);
	const number = (bytes) => bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
	const reader = (bytes, at = 0) => ({
		take: (length) => (assert.ok(at + length <= bytes.length), bytes.subarray(at, (at += length))),
		uint: (length) => number(bytes.subarray(at, (at += length))),
		compact: () => { const [length, value] = compactFromU8a(bytes.subarray(at)); at += length; return Number(value); },
		hashes() { return Array.from({ length: this.compact() }, () => this.take(32)); },
		end: () => assert.equal(at, bytes.length),
	});
	const head = reader(header);
	const [, height, , roots] = [head.take(32), head.compact(), head.take(64), []];
	for (let items = head.compact(); items > 0; items -= 1) {
		const kind = head.uint(1);
		const engine = kind === 8n ? [] : kind === 0n ? [] : head.take(4);
		const log = kind === 8n ? [] : head.take(head.compact());
		if (kind === 4n && u8aEq(engine, Buffer.from('TSRJ'))) roots.push(log);
	}
	head.end();
	const p = reader(proof);
	const [index, path, leaf] = [p.uint(4), p.hashes(), p.take(89)];
	const [leafIndex, leafCount, siblings, peaks] = [p.uint(8), p.uint(8), p.hashes(), p.hashes()];
	p.end();
	const [l, r] = [reader(leaf), reader(record)];
	const [version, block, , , first, count, root] =
		[l.uint(1), l.uint(4), l.take(32), l.uint(8), l.uint(8), l.uint(4), l.take(32)];
	assert.ok(version === 1n && r.uint(1) === 1n && r.uint(8) === first + index && index < count);
	assert.ok(leafIndex < leafCount && BigInt(height) - block === leafCount - leafIndex);
	// The tree of the block's records, as RFC 9162 has it.
	let [hash, at, end] = [blake2([0], record), index, count - 1n];
	for (; end > 0n; at >>= 1n, end >>= 1n) {
		if (at % 2n === 1n) hash = node(path.shift(), hash);
		else if (at < end) hash = node(hash, path.shift());
	}
	assert.ok(path.length === 0 && u8aEq(hash, root));
	// The range of all blocks' leaves: up to the peak, then the peaks from the right.
	const heights = [...leafCount.toString(2)].flatMap((bit, i, bits) => (bit === '1' ? [BigInt(bits.length - 1 - i)] : []));
	let [own, start] = [0, 0n];
	while (leafIndex >= start + (1n << heights[own])) start += 1n << heights[own++];
	assert.ok(BigInt(siblings.length) === heights[own] && peaks.length === heights.length - 1);
	const peak = siblings.reduce((below, side, i) =>
		((leafIndex >> BigInt(i)) & 1n ? blake2(side, below) : blake2(below, side)), blake2(leaf));
	const bagged = [...peaks.slice(0, own), peak, ...peaks.slice(own)]
		.reduceRight((right, left) => blake2(right, left));
	assert.ok(roots.length === 1 && u8aEq(roots[0], bagged));
	return blake2(header);
}
