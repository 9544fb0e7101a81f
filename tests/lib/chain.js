// A chain as a journey sees it: accounts, transactions, what they caused, and questions.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiPromise, Keyring, WsProvider } from '@polkadot/api';
import { blake2AsHex, blake2AsU8a, xxhashAsU8a } from '@polkadot/util-crypto';
import { Done } from './forks.js';
import { field, plain } from './plain.js';

/** What polkadot.js cannot know: here a coin in which a fee is paid is a number, not a location. */
const TYPES = { TAssetConversion: 'Option<u32>' };

const CONNECT_SECONDS = 30;
const BLOCK_SECONDS = 120;
const REFERENDUM_SECONDS = 600;

/** Who votes for what a journey needs from governance, on chains where all hold the same. */
const VOTERS = ['Bob', 'Charlie', 'Dave', 'Eve', 'Ferdie'];

/** A call that the chain refused; `refusal` names why, such as `securityToken.NoPolicy`. */
export class Refused extends Error {
	constructor(refusal, docs) {
		super(docs ? `refused: ${refusal} (${docs})` : `refused: ${refusal}`);
		this.name = 'Refused';
		this.refusal = refusal;
	}
}

/** What a transaction caused, in order: `{ name: 'balances.Transfer', data: { from, to, amount } }`. */
class Outcome {
	constructor(block, events) {
		this.block = block;
		this.events = events;
	}

	/** All events of one name. */
	all(name) {
		return this.events.filter((event) => event.name === name);
	}

	/** The data of the one event of that name, which must have at least the given fields. */
	event(name, fields = {}) {
		const events = this.all(name);
		assert.equal(events.length, 1, `${events.length} events ${name} among ${this.events.map((event) => event.name)}`);
		const [{ data }] = events;
		for (const [field, value] of Object.entries(fields)) {
			assert.deepEqual(data[field], value, `${name}: field ${field}`);
		}
		return data;
	}
}

export class Chain {
	#keyring;
	#run;
	/** Address -> the next nonce, which the node may not know yet. */
	#nonces = new Map();
	/** What this journey has done, which may come undone. */
	#done;

	/** Connects to a node; fails at once where there is none. */
	static async connect(url) {
		await listens(url);
		const provider = new WsProvider(url, 1_000);
		const chain = new Chain();
		chain.url = url;
		try {
			chain.api = await within(
				CONNECT_SECONDS,
				`no node answers at ${url}`,
				ApiPromise.create({ provider, noInitWarn: true, throwOnConnect: false, types: TYPES }),
			);
		} catch (error) {
			await provider.disconnect();
			throw error;
		}
		// Addresses as the chain writes them, so that they can be compared.
		chain.#keyring = new Keyring({ type: 'sr25519', ss58Format: chain.api.registry.chainSS58 });
		const type = await chain.api.rpc.system.chainType();
		/** Whether blocks are final at once, and time runs faster than the clock. */
		chain.isDevelopment = type.isDevelopment;
		/** Whether the clock can be moved ahead: only where root is a key. */
		chain.canSkip = (await chain.api.query.sudo?.key())?.isSome ?? false;
		chain.renew();
		return chain;
	}

	async disconnect() {
		await this.api.disconnect();
	}

	// Accounts

	/** A well-known account: `Alice`, `Bob` ... */
	known(name) {
		return this.#keyring.addFromUri(`//${name}`, { name });
	}

	/** An account that no other run has: the same name gives the same account within one journey. */
	account(name) {
		return this.#keyring.addFromUri(`//${this.#run}//${name}`, { name });
	}

	/** The account of a secret URI. */
	fromUri(uri) {
		return this.#keyring.addFromUri(uri, { name: uri });
	}

	/** An account without a key: the one that a pallet has for a number. */
	sovereign(pallet, number) {
		const account = Buffer.alloc(32);
		account.write(`modl${pallet}`);
		account.writeUInt32LE(Number(number), 12);
		return { address: this.#keyring.encodeAddress(account) };
	}

	/** The chain's hash of some bytes. */
	hash(bytes) {
		return blake2AsHex(bytes);
	}

	/** Where a value of a pallet stands in the state, whether the metadata knows it or not. */
	storageKey(pallet, item) {
		return `0x${Buffer.concat([pallet, item].map((name) => xxhashAsU8a(name, 128))).toString('hex')}`;
	}

	/** Begins a journey: from now on the same names give other accounts. */
	renew() {
		this.#run = randomBytes(6).toString('hex');
		this.#nonces.clear();
		this.#done = new Done(this.api, async ({ signer, call, options }) => {
			const nonce = await this.#reserve(signer, 1);
			return { nonce, block: (await this.#submit(signer, call, nonce, options)).block };
		});
	}

	/** Who pays for the journey: //Alice, or the account of the secret URI in FUNDER. */
	get funder() {
		return this.#keyring.addFromUri(process.env.FUNDER ?? '//Alice', { name: 'funder' });
	}

	/** Gives each account so many whole tokens. */
	async fund(accounts, tokens) {
		const amount = this.tokens(tokens);
		const { tx } = this.api;
		const calls = accounts.map(({ address }) => tx.balances.transferKeepAlive(address, amount));
		return this.send(this.funder, tx.utility.batchAll(calls));
	}

	/** Whole native tokens in the smallest unit. */
	tokens(count) {
		return BigInt(count) * 10n ** BigInt(this.api.registry.chainDecimals[0]);
	}

	/** Native tokens of an account, `{ free, reserved, frozen }`. */
	async balance({ address }) {
		await this.#done.mend();
		const { free, reserved, frozen } = plain((await this.api.query.system.account(address)).data);
		return { free, reserved, frozen };
	}

	// Transactions

	/**
	 * Signs and sends a call, and waits until it is in a block. Throws `Refused` if the call failed.
	 * Where the block is forgotten, it is in another before this journey sends or asks anything more; that it
	 * stays there: `settle`. Options are those of polkadot.js, such as the coin in which the fee is paid:
	 * `{ assetId: 1 }`.
	 */
	async send(signer, call, options = {}) {
		return this.#send(signer, call, await this.#reserve(signer, 1), options);
	}

	/** Has a sponsor send a call that `signer` signs and pays nothing for; the outcome is the sponsor's. */
	async sponsor(sponsor, signer, call) {
		const { registry } = this.api;
		const { number } = await this.api.rpc.chain.getHeader();
		const era = registry.createType('ExtrinsicEra', { current: number.toNumber(), period: 64 });
		const birth = await this.api.rpc.chain.getBlockHash(era.asMortalEra.birth(number.toNumber()));
		const nonce = registry.createType('Compact<u32>', await this.#reserve(signer, 1));
		const { specVersion, transactionVersion } = this.api.runtimeVersion;
		const version = Uint8Array.of(0);
		const noMetadataHash = Uint8Array.of(0);
		const explicit = [era.toU8a(), nonce.toU8a(), noMetadataHash];
		const implicit = [
			new TextEncoder().encode('_meta_tx'),
			specVersion.toU8a(),
			transactionVersion.toU8a(),
			this.api.genesisHash.toU8a(),
			birth.toU8a(),
			noMetadataHash,
		];
		const bytes = (...parts) => Uint8Array.from(parts.flat().flatMap((part) => [...part]));
		const payload = bytes(version, call.method.toU8a(), explicit, implicit);
		const signature = signer.sign(blake2AsU8a(payload));
		// Signed, by an sr25519 key.
		const verify = bytes(Uint8Array.of(1, 1), signature, signer.publicKey);
		const metaTx = bytes(call.method.toU8a(), version, verify, explicit);
		return this.send(sponsor, this.api.tx.metaTx.dispatch(metaTx, metaTx.length));
	}

	/**
	 * Sends many calls of one signer at once, to be done in this order. One that must be refused is given
	 * with the reason: `[call, 'securityToken.NoPolicy']`; its outcome is nothing.
	 */
	async sendAll(signer, calls) {
		const first = await this.#reserve(signer, calls.length);
		const send = (given, index) => {
			const [call, refusal] = Array.isArray(given) ? given : [given];
			const sent = this.#send(signer, call, first + index);
			return refusal ? this.#mustRefuse(sent, refusal) : sent;
		};
		return Promise.all(calls.map(send));
	}

	/** The first of the next nonces of an account. */
	async #reserve({ address }, count) {
		const known = (await this.api.rpc.system.accountNextIndex(address)).toNumber();
		const nonce = Math.max(known, this.#nonces.get(address) ?? 0);
		this.#nonces.set(address, nonce + count);
		return nonce;
	}

	async #send(signer, call, nonce, options = {}) {
		await this.#done.mend();
		const undone = this.#done.undone;
		try {
			const outcome = await this.#submit(signer, call, nonce, options);
			await this.#done.add({ signer, call, options, nonce, block: outcome.block });
			return outcome;
		} catch (error) {
			if (!(error instanceof Refused)) {
				throw error;
			}
			await this.#done.until(error.block);
			await this.#done.mend();
			if (this.#done.undone === undone) {
				throw error;
			}
			// It came, perhaps, before what it builds on.
			return this.#send(signer, call, await this.#reserve(signer, 1), options);
		}
	}

	async #submit(signer, call, nonce, options) {
		let unsubscribe;
		const what = `${call.method.section}.${call.method.method}`;
		const sent = new Promise((resolve, reject) => {
			const lost = (reason) => {
				this.#nonces.delete(signer.address);
				reject(new Error(`${what} was not taken into a block: ${reason}`));
			};
			call.signAndSend(signer, { ...options, nonce }, ({ status, events, dispatchError }) => {
				if (status.isInvalid || status.isDropped || status.isUsurped || status.isFinalityTimeout) {
					lost(status.type);
				} else if (status.isFinalized || status.isInBlock) {
					const block = (status.isInBlock ? status.asInBlock : status.asFinalized).toHex();
					if (dispatchError) {
						reject(Object.assign(this.#refusal(dispatchError), { block }));
					} else {
						resolve(new Outcome(block, events.map(({ event }) => this.#event(event))));
					}
				}
			}).then((stop) => (unsubscribe = stop), (error) => lost(error.message));
		});
		try {
			return await within(BLOCK_SECONDS, `${what} was in no block`, sent);
		} finally {
			unsubscribe?.();
		}
	}

	/** Waits until everything that this journey sent is final. */
	async settle() {
		const sent = [...this.#nonces];
		const final = async () => {
			for (;;) {
				const at = await this.api.at(await this.api.rpc.chain.getFinalizedHead());
				const nonces = await Promise.all(sent.map(([address]) => at.query.system.account(address)));
				if (nonces.every(({ nonce }, index) => nonce.toNumber() >= sent[index][1])) {
					return;
				}
				await sleep(500);
			}
		};
		await within(BLOCK_SECONDS, 'what was sent did not become final', final());
	}

	/** Has a call done as root: through sudo, which only development chains have, or by a referendum. */
	async root(call) {
		const key = plain(await this.api.query.sudo.key());
		return key ? this.#sudo(key, call) : this.referendum({ system: 'Root' }, call);
	}

	/** Proposes a call to be done by an origin, and has it voted for. Throws `Refused` if it then failed. */
	async referendum(origin, call) {
		const { preimage, referenda, convictionVoting, utility } = this.api.tx;
		const index = (await this.api.query.referenda.referendumCount()).toNumber();
		const from = (await this.api.rpc.chain.getHeader()).number.toNumber();
		const encoded = call.method.toHex();
		const hash = blake2AsHex(encoded);
		const bounded = { Lookup: { hash, len: (encoded.length - 2) / 2 } };
		const aye = { Standard: { vote: { aye: true, conviction: 'Locked1x' }, balance: this.tokens(500_000) } };
		const calls = [
			referenda.submit(origin, bounded, { After: 1 }),
			referenda.placeDecisionDeposit(index),
			convictionVoting.vote(index, aye),
		];
		if ((await this.api.query.preimage.requestStatusFor(hash)).isNone) {
			calls.unshift(preimage.notePreimage(encoded));
		}
		await this.send(this.funder, utility.batchAll(calls));
		await Promise.all(VOTERS.map((name) => this.send(this.known(name), convictionVoting.vote(index, aye))));

		// The name under which the scheduler keeps what the referendum decides.
		const text = this.api.createType('(Text, u32)', ['enactment', index]).toU8a();
		const task = plain(this.api.createType('Hash', blake2AsU8a(Buffer.concat([Buffer.from('assembly'), text]))));
		return within(REFERENDUM_SECONDS, `referendum ${index} was not carried`, this.#dispatched(task, from));
	}

	/** What a scheduled task did, in a block after `number`. */
	async #dispatched(task, number) {
		for (let next = number + 1; ; ) {
			const best = (await this.api.rpc.chain.getHeader()).number.toNumber();
			for (; next <= best; next += 1) {
				const block = await this.api.rpc.chain.getBlockHash(next);
				const at = await this.api.at(block);
				const records = (await at.query.system.events()).filter(({ phase }) => phase.isInitialization);
				const events = records.map(({ event }) => this.#event(event));
				const found = events.find(({ name, data }) => name === 'scheduler.Dispatched' && data.id === task);
				if (found) {
					const result = found.codec.data.at(-1);
					if (result.isErr) {
						throw this.#refusal(result.asErr);
					}
					return new Outcome(block.toHex(), events);
				}
			}
			await sleep(200);
		}
	}

	async #sudo(key, call) {
		const signer = [this.funder, ...['Alice', 'Bob', 'Charlie'].map((name) => this.known(name))]
			.find(({ address }) => this.api.createType('AccountId', address).eq(key));
		assert.ok(signer, 'the sudo key is no well-known account: give its secret URI as FUNDER');
		const outcome = await this.send(signer, this.api.tx.sudo.sudo(call));
		const [{ codec }] = outcome.all('sudo.Sudid');
		const result = codec.data[0];
		if (result.isErr) {
			throw this.#refusal(result.asErr);
		}
		return outcome;
	}

	/** Sends a call that must be refused for that reason, such as `securityToken.NoPolicy`. */
	async refused(signer, call, refusal) {
		await this.#mustRefuse(this.send(signer, call), refusal);
	}

	/** The same as root. */
	async rootRefused(call, refusal) {
		await this.#mustRefuse(this.root(call), refusal);
	}

	async #mustRefuse(sent, refusal) {
		const error = await sent.then(
			() => assert.fail(`should be refused with ${refusal}, and was done`),
			(error) => error,
		);
		if (!(error instanceof Refused)) {
			throw error;
		}
		assert.equal(error.refusal, refusal);
	}

	#refusal(error) {
		if (error.isModule) {
			const { section, name, docs } = this.api.registry.findMetaError(error.asModule);
			return new Refused(`${section}.${name}`, docs.join(' ').trim());
		}
		return new Refused(error.isBasic || !error.inner?.type ? error.type : `${error.type}.${error.inner.type}`);
	}

	#event(event) {
		const values = event.data.map(plain);
		const names = event.data.names;
		return {
			name: `${event.section}.${event.method}`,
			data: names ? Object.fromEntries(names.map((name, index) => [field(name), values[index]])) : values,
			codec: event,
		};
	}

	// Questions

	/** Reads a row of the state: `state('securityToken', 'securities', 0)`. */
	async state(pallet, item, ...keys) {
		await this.#done.mend();
		return plain(await this.api.query[pallet][item](...keys));
	}

	/** Calls a runtime API: `ask('securityTokenApi', 'canTransfer', 0, from, to, 5)`. */
	async ask(api, method, ...values) {
		const call = this.api.call[api]?.[method];
		assert.ok(call, `the runtime has no API ${api}.${method}`);
		await this.#done.mend();
		return plain(await call(...values));
	}

	/** Calls a view function of a pallet, which polkadot.js does not do by itself. */
	async view(pallet, name, ...values) {
		const { registry } = this.api;
		const same = (a, b) => a.replaceAll('_', '').toLowerCase() === b.replaceAll('_', '').toLowerCase();
		const found = registry.metadata.pallets
			.find((entry) => same(entry.name.toString(), pallet))
			?.viewFunctions.find((entry) => same(entry.name.toString(), name));
		assert.ok(found, `the runtime has no view function ${pallet}.${name}`);
		assert.equal(values.length, found.inputs.length, `${pallet}.${name} takes ${found.inputs.length} values`);

		const type = (id) => registry.createLookupType(id);
		const input = Buffer.concat(
			found.inputs.map((parameter, index) => registry.createType(type(parameter.type), values[index]).toU8a()),
		);
		await this.#done.mend();
		const query = Buffer.concat([found.id.toU8a(), registry.createType('Bytes', `0x${input.toString('hex')}`).toU8a()]);
		const answer = await this.api.rpc.state.call(
			'RuntimeViewFunction_execute_view_function',
			`0x${query.toString('hex')}`,
		);
		const result = registry.createType('Result<Bytes, Null>', answer);
		assert.ok(result.isOk, `the view function ${pallet}.${name} did not answer`);
		return plain(registry.createType(type(found.output), result.asOk.toU8a(true)));
	}

	// Time

	/** The chain's clock: Unix milliseconds of the newest block. */
	async now() {
		return plain(await this.api.query.timestamp.now());
	}

	/** A moment so many blocks ahead, as a chain's clock runs: on a development chain faster than ours. */
	async soon(blocks) {
		return (await this.now()) + BigInt(blocks) * (this.isDevelopment ? 6_000n : 15_000n);
	}

	/** Moves the clock ahead to `moment`; it goes on from there. */
	async skipTo(moment) {
		assert.ok(this.canSkip, 'only the clock of a chain with a sudo key can be moved');
		const now = this.api.createType('u64', moment).toHex(true);
		await this.root(this.api.tx.system.setStorage([[this.storageKey('Timestamp', 'Now'), now]]));
	}

	/** Waits for a block later than `moment`. On a development chain each block is 6 s later or more. */
	async pass(moment) {
		let stop;
		const passed = new Promise((resolve, reject) => {
			this.api.query.timestamp
				.now((now) => now.toBigInt() > moment && resolve())
				.then((unsubscribe) => (stop = unsubscribe), reject);
		});
		const left = Number(moment - (await this.now())) / 1000;
		try {
			await within(Math.max(left, 0) + BLOCK_SECONDS, `the chain's clock did not reach ${moment}`, passed);
		} finally {
			stop?.();
		}
	}
}

/** Fails at once where nobody listens; polkadot.js would try again and again. */
async function listens(url) {
	const { protocol, hostname, port } = new URL(url);
	const host = hostname.replace(/^\[|\]$/g, '');
	await new Promise((resolve, reject) => {
		const socket = connect({ host, port: port || (protocol === 'wss:' ? 443 : 80) });
		socket.once('connect', resolve);
		socket.once('error', ({ code }) => reject(new Error(`no node listens at ${url} (${code}); 'make run' starts one.`)));
		socket.once('connect', () => socket.destroy());
	});
}

/** `promise`, or an error that says `message` after so many seconds. */
async function within(seconds, message, promise) {
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Error(`${message} within ${Math.round(seconds)} s`)), seconds * 1000);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
}
