// A node of our own for the journeys: on free ports of the loopback, in a folder of its own that goes
// with it, ended by its process id.

import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const READY_SECONDS = 180;
const STOP_SECONDS = 20;
/** Faster than the 3 s of `make run`: journeys mostly wait for blocks. */
const BLOCK_MILLIS = 500;

/** A port of the loopback that nobody listens at. */
export async function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}

export class LocalNode {
	#process;
	#folder;
	#log;
	#ended = false;
	/** Where its RPC answers, once it does. */
	url;

	/** Starts it and waits until its RPC answers. */
	async start(binary) {
		if (!existsSync(binary)) {
			throw new Error(`there is no node at ${binary}: build it with 'cargo build --workspace --bins'`);
		}
		this.#folder = mkdtempSync(join(tmpdir(), 'tessera-journeys-'));
		this.#log = join(this.#folder, 'node.log');
		const [rpc, peers] = [await freePort(), await freePort()];
		const log = openSync(this.#log, 'w');
		this.#process = spawn(
			binary,
			[
				'--dev',
				'--dev-block-time', `${BLOCK_MILLIS}`,
				'--base-path', join(this.#folder, 'data'),
				'--database', 'paritydb',
				// A gateway reads each block's events out of the state after it.
				'--state-pruning', 'archive',
				'--rpc-port', `${rpc}`,
				'--listen-addr', `/ip4/127.0.0.1/tcp/${peers}`,
				'--no-mdns',
				'--no-prometheus',
				'--no-telemetry',
			],
			{ stdio: ['ignore', log, log] },
		);
		closeSync(log);
		this.#process.once('exit', () => (this.#ended = true));
		this.#process.once('error', () => (this.#ended = true));
		process.once('exit', () => this.#remove());

		const deadline = Date.now() + READY_SECONDS * 1000;
		while (!this.url) {
			// The port that it says it took: another one, if somebody was faster.
			const port = this.logTail(Infinity).match(/Running JSON-RPC server: addr=127\.0\.0\.1:(\d+)/)?.[1];
			if (port) {
				this.url = `ws://127.0.0.1:${port}`;
			} else if (this.#ended) {
				throw new Error('the node ended before it was ready');
			} else if (Date.now() > deadline) {
				throw new Error(`the node was not ready after ${READY_SECONDS} s`);
			} else {
				await sleep(200);
			}
		}
	}

	get pid() {
		return this.#process.pid;
	}

	/** The last lines of the node's log. */
	logTail(lines) {
		try {
			return readFileSync(this.#log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
		} catch {
			return '';
		}
	}

	/** Ends it, and takes its folder away. */
	async stop() {
		if (!this.#process) {
			return;
		}
		if (!this.#ended) {
			this.#process.kill('SIGTERM');
			const deadline = Date.now() + STOP_SECONDS * 1000;
			while (!this.#ended && Date.now() < deadline) {
				await sleep(50);
			}
		}
		this.#remove();
	}

	// Whatever happens, neither process nor folder stays behind.
	#remove() {
		if (!this.#ended) {
			this.#process.kill('SIGKILL');
		}
		rmSync(this.#folder, { recursive: true, force: true });
	}
}
