// Turns what polkadot.js decodes into plain JavaScript, so that it can be compared.

/**
 * Integers become bigints, structs objects, lists arrays, options their value or null, accounts their
 * SS58 address, other bytes hex. An enum becomes `'Name'`, or `{ Name: value }` if it carries something.
 */
export function plain(codec) {
	if (codec === null || codec === undefined) {
		return null;
	}
	if ('isSome' in codec) {
		return codec.isSome ? plain(codec.unwrap()) : null;
	}
	if ('isTrue' in codec && 'isFalse' in codec) {
		return codec.isTrue;
	}
	if ('defKeys' in codec && 'isBasic' in codec) {
		const value = codec.isBasic || codec.isNone ? null : plain(codec.inner);
		return value === null ? codec.type : { [codec.type]: value };
	}
	if (typeof codec.toBigInt === 'function') {
		return codec.toBigInt();
	}
	if (codec instanceof Uint8Array) {
		return codec.toRawType?.() === 'AccountId' ? codec.toString() : codec.toHex();
	}
	if (codec instanceof Map) {
		const entries = [...codec.entries()];
		return codec.toRawType?.().startsWith('BTreeMap')
			? entries.map(([key, value]) => [plain(key), plain(value)])
			: Object.fromEntries(entries.map(([key, value]) => [field(key), plain(value)]));
	}
	if (Array.isArray(codec)) {
		return Array.from(codec, plain);
	}
	if (codec instanceof String) {
		return codec.toString();
	}
	return codec.toJSON();
}

/** The name of a field as the runtime has it: polkadot.js calls `new` and `hash` `new_` and `hash_`. */
export function field(name) {
	return name.replace(/_$/, '');
}

/** The bytes of an ASCII text, as calls take codes such as an ISIN. */
export function bytes(text) {
	return `0x${Buffer.from(text, 'utf8').toString('hex')}`;
}

/** The text behind hex bytes. */
export function text(hex) {
	return Buffer.from(hex.slice(2), 'hex').toString('utf8');
}
