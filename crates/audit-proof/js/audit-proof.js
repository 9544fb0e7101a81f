// Checks a record of the audit journal against one header of the chain, by the Wasm module that
// scripts/audit-proof-wasm builds. Runs in browsers and in Node.
//
//   const verifier = await load(await fetch('audit_proof.wasm'));
//   verifier.verify(header, record, proof);
//   // { ok: true, headerNumber, headerHash, block, blockHash, moment, number }
//   // or { ok: false, code: 16, refusal: 'RecordNotInBlock' }
//
// A yes is true of the chain if `headerHash` is the hash of one of its blocks: compare it with one that is
// trusted.

/** The refusals by their numbers, as the crate's `Refusal` documents them. */
export const REFUSALS = Object.freeze({
	1: 'HeaderMalformed',
	2: 'JournalRootMissing',
	3: 'JournalRootTwice',
	4: 'JournalRootMalformed',
	5: 'ProofMalformed',
	6: 'RecordMalformed',
	7: 'RecordVersionUnknown',
	8: 'LeafVersionUnknown',
	9: 'BlockNotBeforeHeader',
	10: 'RecordIndexOutOfRange',
	11: 'RecordNumberMismatch',
	12: 'LeafPositionMismatch',
	13: 'RecordPathLength',
	14: 'LeafPathLength',
	15: 'PeaksLength',
	16: 'RecordNotInBlock',
	17: 'BlockNotInHeader',
});

const RESULT_BYTES = 88;

/** Loads the module: its bytes, a `WebAssembly.Module`, or the response to a request for it. */
export async function load(source) {
	const bytes = typeof source?.arrayBuffer === 'function' ? await source.arrayBuffer() : source;
	const loaded = await WebAssembly.instantiate(bytes, {});
	const { exports } = loaded.instance ?? loaded;
	return { verify: (header, record, proof) => verify(exports, [header, record, proof]) };
}

function verify(wasm, parts) {
	const inputs = parts.map(toBytes);
	const rooms = [];
	const room = (length) => {
		const start = wasm.alloc(length) >>> 0;
		if (start === 0) {
			throw new RangeError('header, record and proof have at most 65,536 bytes each');
		}
		rooms.push([start, length]);
		return start;
	};
	try {
		const places = inputs.flatMap((input) => {
			const start = room(input.length);
			new Uint8Array(wasm.memory.buffer, start, input.length).set(input);
			return [start, input.length];
		});
		const result = room(RESULT_BYTES);
		const code = wasm.verify(...places, result);
		return code === 0 ? read(new DataView(wasm.memory.buffer, result, RESULT_BYTES)) : refused(code);
	} finally {
		for (const [start, length] of rooms) {
			wasm.free(start, length);
		}
	}
}

function read(view) {
	return {
		ok: true,
		headerNumber: view.getUint32(0, true),
		headerHash: hash(view, 4),
		block: view.getUint32(36, true),
		blockHash: hash(view, 40),
		moment: view.getBigUint64(72, true),
		number: view.getBigUint64(80, true),
	};
}

function refused(code) {
	return { ok: false, code, refusal: REFUSALS[code] };
}

function hash(view, start) {
	const bytes = new Uint8Array(view.buffer, view.byteOffset + start, 32);
	return `0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Bytes as they are, or hex digits after 0x. */
function toBytes(value) {
	if (value instanceof Uint8Array) {
		return value;
	}
	if (typeof value === 'string' && /^0x([0-9a-f]{2})*$/i.test(value)) {
		return Uint8Array.from(value.slice(2).match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
	}
	throw new TypeError('header, record and proof are bytes or hex digits after 0x');
}
