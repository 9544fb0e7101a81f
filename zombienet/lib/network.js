// A relay chain with its validators and our collators, as a network file describes it: on free ports of the
// loopback, in a folder of its own, each process ended by its id.

import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const require = createRequire(import.meta.url);
const STOP_SECONDS = 20;
const TAIL_LINES = 20;
const TICKS_A_SECOND = 100;

/** Whether a process runs; one that has ended and waits for its parent does not. */
function runs(pid) {
	try {
		process.kill(pid, 0);
		return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
	} catch (error) {
		return error.code === 'EPERM' || (error.code === 'ENOENT' && process.platform !== 'linux');
	}
}

/** Without what polkadot.js prints when it is loaded a second time: zombienet brings one of its own. */
function quietly(load) {
	const { warn } = console;
	console.warn = () => {};
	try {
		return load();
	} finally {
		console.warn = warn;
	}
}

export class Network {
	#network;
	#stopped = false;
	/** Where its files are. */
	folder;

	/**
	 * Starts what `file` describes. `folder` keeps its files, otherwise they go with it. Where a network was in it
	 * before, its nodes would go on with the old chain.
	 */
	async start(file, folder) {
		if (folder && existsSync(join(folder, 'finished.txt'))) {
			throw new Error(`a network was in ${folder} already; remove it, or take another folder`);
		}
		this.keep = Boolean(folder);
		this.folder = folder ?? mkdtempSync(join(tmpdir(), 'tessera-network-'));
		mkdirSync(this.folder, { recursive: true });
		process.once('exit', () => {
			this.#end('SIGKILL');
			this.#remove();
		});
		const { start } = quietly(() => require('@zombienet/orchestrator'));
		const { readNetworkConfig } = require('@zombienet/utils');
		this.#network = await start('', readNetworkConfig(file), {
			dir: this.folder,
			force: true,
			spawnConcurrency: 1,
			logType: 'silent',
			setGlobalNetwork: (network) => {
				this.#network = network;
				// What it calls first when it has failed, before it would end the process itself.
				network.dumpLogs = () => {
					throw new Error(this.#whatEnded() || 'the network did not start (see above)');
				};
			},
		});
		const ended = this.#whatEnded();
		if (ended) {
			throw new Error(ended);
		}
	}

	/** The nodes that have ended by themselves, or were killed. */
	get ended() {
		return Object.entries(this.#processes).filter(([, { pid }]) => pid && !runs(pid)).map(([name]) => name);
	}

	#whatEnded() {
		const where = this.keep ? ` (its files: ${this.folder})` : '';
		return this.ended.map((name) => `${name} has ended${where}:\n${this.logTail(name, TAIL_LINES)}`).join('\n\n');
	}

	get #processes() {
		return this.#network?.client.processMap ?? {};
	}

	/** All nodes: validators, then collators. */
	get names() {
		return [...this.validators, ...this.collators];
	}

	get validators() {
		return (this.#network?.relay ?? []).map(({ name }) => name);
	}

	get collators() {
		return Object.values(this.#network?.paras ?? {}).flatMap(({ nodes }) => nodes.map(({ name }) => name));
	}

	url(name) {
		return this.#network.nodesByName[name].wsUri;
	}

	metrics(name) {
		return this.#network.nodesByName[name].prometheusUri;
	}

	pid(name) {
		return this.#processes[name].pid;
	}

	log(name) {
		return this.#processes[name].logs;
	}

	logTail(name, lines) {
		try {
			return readFileSync(this.log(name), 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
		} catch {
			return '';
		}
	}

	/** Seconds of processor time and megabytes of memory that a node has taken; nothing where that is not told. */
	usage(name) {
		const pid = this.pid(name);
		try {
			const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
			const memory = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1] ?? 0;
			return {
				seconds: (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND,
				megabytes: Math.round(memory / 1024),
			};
		} catch {
			return undefined;
		}
	}

	/** Ends a node as a failing machine would. */
	async kill(name) {
		const pid = this.pid(name);
		process.kill(pid, 'SIGKILL');
		while (runs(pid)) {
			await sleep(50);
		}
	}

	/** Starts it again, with the same data. */
	restart(name) {
		const node = this.#processes[name];
		const log = openSync(node.logs, 'a');
		const child = spawn('bash', ['-c', `exec ${node.cmd.join(' ').replace(/^-c /, '')}`], {
			stdio: ['ignore', log, log],
		});
		closeSync(log);
		node.pid = child.pid;
	}

	async stop() {
		if (this.#stopped) {
			return;
		}
		// Where it was still starting, nodes may come while others end.
		const told = new Set();
		const deadline = Date.now() + STOP_SECONDS * 1000;
		for (let left = this.#running(); left.length > 0 && Date.now() < deadline; left = this.#running()) {
			this.#end('SIGTERM', left.filter((pid) => !told.has(pid)));
			left.forEach((pid) => told.add(pid));
			await sleep(100);
		}
		this.#end('SIGKILL');
		this.#remove();
		this.#stopped = true;
	}

	#remove() {
		if (this.#stopped || this.keep || !this.folder) {
			return;
		}
		try {
			// A node that is just ending may still write.
			rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
		} catch (error) {
			console.error(`network: ${this.folder} is left: ${error.message}`);
		}
	}

	#running() {
		return Object.values(this.#processes).map(({ pid }) => pid).filter((pid) => pid && runs(pid));
	}

	#end(signal, pids = this.#running()) {
		for (const pid of pids) {
			try {
				process.kill(pid, signal);
			} catch {
				// It has just ended by itself.
			}
		}
	}
}
