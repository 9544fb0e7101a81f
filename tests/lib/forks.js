// What a journey has done, on a chain whose newest blocks may be forgotten.
//
// A relay chain forgets blocks that it has not included when its session changes. What was in them goes into
// later blocks, in an order of its own, so it may come before what it builds on, and fail there.

import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_SECONDS = 120;
/** More blocks than a relay chain leaves open. */
const DEPTH = 24;

export class Done {
	#api;
	#again;
	#mending;
	/** `{ signer, call, options, nonce, block, number }` in the order in which they were done, until they are final. */
	#entries = [];
	/** How often something had come undone. */
	undone = 0;

	/** `again(entry)` sends a call once more: `{ nonce, block }`. */
	constructor(api, again) {
		this.#api = api;
		this.#again = again;
	}

	/** A call of somebody was done in a block. */
	async add(entry) {
		this.#entries.push(await this.#numbered(entry));
	}

	async #numbered(entry) {
		const { number } = await this.#api.rpc.chain.getHeader(entry.block);
		return { ...entry, number: number.toNumber() };
	}

	/** Waits until a block is of the chain that counts: a node tells of others a little earlier. */
	async until(block) {
		const { chain } = this.#api.rpc;
		const number = (await chain.getHeader(block)).number.toNumber();
		for (const deadline = Date.now() + PATIENCE_SECONDS * 1_000; Date.now() < deadline; await sleep(500)) {
			if ((await chain.getBlockHash(number)).toHex() === block) {
				return;
			}
		}
	}

	/** Sees to it that everything is still done. */
	async mend() {
		this.#mending ??= this.#mend().finally(() => (this.#mending = undefined));
		await this.#mending;
	}

	async #mend() {
		const { chain } = this.#api.rpc;
		for (let clean = false; !clean; ) {
			clean = true;
			const final = (await chain.getHeader(await chain.getFinalizedHead())).number.toNumber();
			const kept = [];
			for (const entry of this.#entries.splice(0)) {
				if ((await chain.getBlockHash(entry.number)).toHex() !== entry.block) {
					clean = false;
					this.undone += 1;
					kept.push(await this.#redo(entry));
				} else if (entry.number > final) {
					kept.push(entry);
				}
			}
			this.#entries.unshift(...kept);
		}
	}

	/** Waits until a call is done in another block, and does it once more if it failed there. */
	async #redo(entry) {
		const { address } = entry.signer;
		for (const deadline = Date.now() + PATIENCE_SECONDS * 1_000; Date.now() < deadline; await sleep(500)) {
			const { nonce } = await this.#api.query.system.account(address);
			const found = nonce.toNumber() > entry.nonce && (await this.#find(address, entry.nonce));
			if (found) {
				return this.#numbered({ ...entry, ...(found.failed ? await this.#again(entry) : found) });
			}
		}
		const { method, section } = entry.call.method;
		throw new Error(`${section}.${method} was in a block that was forgotten, and is in no other`);
	}

	/** Where a transaction is, and whether it failed there: `{ block, failed }`. */
	async #find(address, nonce) {
		const { chain } = this.#api.rpc;
		let block = (await chain.getHeader()).hash;
		for (let depth = 0; depth < DEPTH; depth += 1) {
			const { header, extrinsics } = (await chain.getBlock(block)).block;
			const index = extrinsics.findIndex((extrinsic) =>
				extrinsic.isSigned && extrinsic.signer.toString() === address && extrinsic.nonce.toNumber() === nonce);
			if (index >= 0) {
				const events = await (await this.#api.at(block)).query.system.events();
				const failed = events.some(({ event, phase }) => event.method === 'ExtrinsicFailed'
					&& event.section === 'system' && phase.isApplyExtrinsic && phase.asApplyExtrinsic.eq(index));
				return { block: block.toHex(), failed };
			}
			block = header.parentHash;
		}
	}
}
