// Term sheets of real instruments, and how a call takes them.

import { readFileSync } from 'node:fs';
import { bytes } from './plain.js';

/** The term sheet in fixtures/<name>.json. */
export function termSheet(name) {
	return JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'));
}

/** What securityToken.create takes of a term sheet. */
export function identifiers({ kind, isin, cfi, fisn, issuer, decimals, name, settlementCoin = null }) {
	return {
		kind,
		isin: isin ? bytes(isin) : null,
		cfi: bytes(cfi),
		fisn: bytes(fisn),
		issuerLei: bytes(issuer.lei),
		decimals,
		name: bytes(name),
		settlementCoin,
	};
}

/** A LEI that no issuer of LEIs hands out, with its check digits (ISO/IEC 7064, MOD 97-10). */
export function inventedLei(entity) {
	const payload = `0000${entity}`;
	const number = [...`${payload}00`].map((character) => Number.parseInt(character, 36)).join('');
	const check = 98n - (BigInt(number) % 97n);
	return `${payload}${String(check).padStart(2, '0')}`;
}

/** The code with its last digit moved on by one, so that its check digit is wrong. */
export function misprinted(code) {
	const last = Number(code.at(-1));
	return `${code.slice(0, -1)}${(last + 1) % 10}`;
}
