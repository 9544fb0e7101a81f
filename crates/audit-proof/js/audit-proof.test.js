// node --test; AUDIT_PROOF_WASM is the module. scripts/audit-proof-wasm --test builds it and runs this.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { load, REFUSALS } from './audit-proof.js';

const wasm = process.env.AUDIT_PROOF_WASM;
assert(wasm, 'AUDIT_PROOF_WASM names the module; scripts/audit-proof-wasm --test builds it and runs this');
const verifier = await load(await readFile(wasm));
const vectors = JSON.parse(
	await readFile(new URL('../tests/vectors/proofs.json', import.meta.url), 'utf8'),
);
const bytes = (hex) => Uint8Array.from(Buffer.from(hex.slice(2), 'hex'));

for (const { name, header, record, proof, ok } of vectors.good) {
	test(`yes to ${name}`, () => {
		const expected = { ok: true, ...ok, moment: BigInt(ok.moment), number: BigInt(ok.number) };
		assert.deepEqual(verifier.verify(header, record, proof), expected);
		assert.deepEqual(verifier.verify(bytes(header), bytes(record), bytes(proof)), expected);
	});
}

for (const { name, header, record, proof, refusal } of vectors.bad) {
	test(`no to ${name}`, () => {
		const expected = { ok: false, code: refusal.code, refusal: refusal.name };
		assert.deepEqual(verifier.verify(header, record, proof), expected);
	});
}

test('every refusal has its name', () => {
	const named = new Map(vectors.bad.map(({ refusal }) => [String(refusal.code), refusal.name]));
	assert.deepEqual(REFUSALS, Object.fromEntries([...named].sort(([a], [b]) => a - b)));
});

test('no to every record and every proof of which one bit is changed', () => {
	for (const { header, record, proof } of vectors.good) {
		const parts = [header, record, proof].map(bytes);
		for (const part of [parts[1], parts[2]]) {
			for (let index = 0; index < part.length; index += 1) {
				for (let bit = 1; bit < 256; bit *= 2) {
					part[index] ^= bit;
					assert.equal(verifier.verify(...parts).ok, false);
					part[index] ^= bit;
				}
			}
		}
		assert.equal(verifier.verify(...parts).ok, true);
	}
});

test('what does not fit is refused, and the module works on', () => {
	const [{ header, record, proof }] = vectors.good;
	const huge = new Uint8Array(1 << 16);
	const larger = new Uint8Array(huge.length + 1);
	const longer = new Uint8Array(huge.length);
	longer.set(bytes(record));
	for (let round = 0; round < 1_000; round += 1) {
		assert.throws(() => verifier.verify(header, larger, proof), RangeError);
		assert.equal(verifier.verify(huge, huge, huge).refusal, 'HeaderMalformed');
		assert.equal(verifier.verify(header, longer, proof).refusal, 'RecordNotInBlock');
		assert.equal(verifier.verify(header, record, proof).ok, true);
	}
});

test('anything but bytes and hex digits is refused', () => {
	const [{ record, proof }] = vectors.good;
	for (const header of [undefined, null, 7, 'abc', '0x1', '0xzz', [1, 2]]) {
		assert.throws(() => verifier.verify(header, record, proof), TypeError);
	}
});
