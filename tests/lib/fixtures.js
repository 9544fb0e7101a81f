// Term sheets of real instruments, and how a call takes them.

import { readFileSync } from 'node:fs';
import { bytes } from './plain.js';

/** The term sheet in fixtures/<name>.json. */
export function termSheet(name) {
	return JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'));
}

/** What securityToken.create takes of a term sheet. */
export function identifiers({ kind, isin, cfi, fisn, issuer, decimals, name }) {
	return {
		kind,
		isin: bytes(isin),
		cfi: bytes(cfi),
		fisn: bytes(fisn),
		issuerLei: bytes(issuer.lei),
		decimals,
		name: bytes(name),
		settlementCoin: null,
	};
}

/** The code with its last digit moved on by one, so that its check digit is wrong. */
export function misprinted(code) {
	const last = Number(code.at(-1));
	return `${code.slice(0, -1)}${(last + 1) % 10}`;
}
