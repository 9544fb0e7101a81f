// Gateways of our own for the journeys, and the command-line tool: each gateway with its port, its
// database and its log in a folder that goes with it, ended by its process id.

import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { WsProvider } from '@polkadot/api';
import { freePort } from './node.js';

const READY_SECONDS = 60;
const STOP_SECONDS = 20;
const CALL_SECONDS = 60;

/** An answer of the gateway that is an error; `code` says which. */
export class GatewayError extends Error {
	constructor({ code, message }) {
		super(`${message} (code ${code})`);
		this.name = 'GatewayError';
		this.code = code;
	}
}

export class Gateway {
	#binary;
	#folder;
	#log;
	#process;
	#node;

	/** A gateway with a database of its own, for the node at an address; it does not run yet. */
	constructor(binary, node) {
		if (!binary || !existsSync(binary)) {
			throw new Error(`there is no gateway at ${binary}: build it with 'cargo build --workspace --bins'`);
		}
		this.#binary = binary;
		this.#node = node;
		this.#folder = mkdtempSync(join(tmpdir(), 'tessera-gateway-'));
		this.#log = join(this.#folder, 'gateway.log');
		process.once('exit', () => this.remove());
	}

	get #database() {
		return join(this.#folder, 'gateway.sqlite');
	}

	#spawn(flags) {
		const log = openSync(this.#log, 'a');
		const child = spawn(this.#binary, ['--node', this.#node, '--database', this.#database, ...flags], {
			stdio: ['ignore', log, log],
		});
		closeSync(log);
		child.ended = new Promise((resolve) => {
			child.once('error', () => resolve(-1));
			child.once('exit', (code, signal) => resolve(code ?? signal));
		});
		this.#process = child;
		return child;
	}

	/** Starts it as a service, and waits until it answers. */
	async start() {
		const address = `127.0.0.1:${await freePort()}`;
		const child = this.#spawn(['--listen', address]);
		this.url = `http://${address}`;
		this.socket = `ws://${address}`;
		let ended;
		child.ended.then((status) => (ended = status));
		const deadline = Date.now() + READY_SECONDS * 1000;
		for (;;) {
			try {
				return await this.call('audit_status');
			} catch (error) {
				if (ended !== undefined || Date.now() > deadline) {
					throw new Error(`the gateway did not start (${ended ?? error.message}):\n${this.logTail(10)}`);
				}
				await sleep(100);
			}
		}
	}

	/** Waits until it has a block. */
	async reach(block) {
		const deadline = Date.now() + CALL_SECONDS * 1000;
		for (;;) {
			const { head } = await this.call('audit_status');
			if (head && head.number >= block) {
				return;
			}
			if (Date.now() > deadline) {
				throw new Error(`the gateway is at block ${head?.number}, not at ${block}:\n${this.logTail(10)}`);
			}
			await sleep(100);
		}
	}

	/** Lets it read up to a block and end; it is killed, as by a power cut, after so many milliseconds. */
	async readUntil(block, killAfter) {
		const child = this.#spawn(['--until', `${block}`]);
		const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
		const status = await child.ended;
		clearTimeout(timer);
		if (status !== 0 && status !== 'SIGKILL') {
			throw new Error(`the gateway ended with ${status}:\n${this.logTail(10)}`);
		}
		return status;
	}

	/** The last block of its database, and the hash of all that it says up to a block. */
	async digest(block) {
		const flags = block === undefined ? [] : ['--at', `${block}`];
		const { status, output, errors } = await execute(this.#binary, ['--database', this.#database, 'digest', ...flags]);
		if (status !== 0) {
			return { block: undefined, digest: undefined, errors };
		}
		const [number, digest] = output.trim().split(' ');
		return { block: Number(number), digest };
	}

	/** Calls a method. */
	async call(method, ...params) {
		const answer = await fetch(this.url, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
			signal: AbortSignal.timeout(CALL_SECONDS * 1000),
		});
		const { result, error } = await answer.json();
		if (error) {
			throw new GatewayError(error);
		}
		return result;
	}

	/** All records of a subject, page by page. */
	async history(subject, limit = 50) {
		const records = [];
		let cursor = null;
		do {
			const page = await this.call('audit_history', subject, null, limit, cursor);
			records.push(...page.records);
			cursor = page.cursor;
		} while (cursor !== null);
		return records;
	}

	/** Calls `heard` with each new record of a subject; gives back what ends that. */
	async subscribe(subject, heard) {
		const provider = new WsProvider(this.socket, false);
		await provider.connect();
		await provider.isReady;
		await provider.subscribe('audit_records', 'audit_subscribeRecords', [subject], (error, record) => {
			heard(error ?? record);
		});
		return () => provider.disconnect();
	}

	/** The last lines of its log. */
	logTail(lines) {
		try {
			return readFileSync(this.#log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
		} catch {
			return '';
		}
	}

	/** Ends it in order; how it ended. */
	async stop() {
		this.#process.kill('SIGTERM');
		const late = sleep(STOP_SECONDS * 1000, 'late', { ref: false });
		return Promise.race([this.#process.ended, late]);
	}

	/** Whatever happens, neither process nor folder stays behind. */
	remove() {
		this.#process?.kill('SIGKILL');
		rmSync(this.#folder, { recursive: true, force: true });
	}
}

/** Runs `tessera-audit --json`: its exit code, and what it printed. */
export async function audit(binary, args, input) {
	const { status, output, errors } = await execute(binary, ['--json', ...args], input);
	return { status, answers: documents(output), errors };
}

async function execute(binary, args, input) {
	return new Promise((resolve) => {
		const options = { maxBuffer: 256 * 1024 * 1024 };
		const child = execFile(binary, args, options, (error, stdout, stderr) => {
			const status = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
			resolve({ status, output: stdout, errors: stderr || (error?.message ?? '') });
		});
		child.stdin.on('error', () => {});
		child.stdin.end(input ?? '');
	});
}

/** The JSON documents of a text, each of which ends with a brace or bracket at the beginning of a line. */
function documents(text) {
	return text
		.split(/(?<=^[}\]])\n/m)
		.filter((part) => part.trim() !== '')
		.map((part) => JSON.parse(part));
}
