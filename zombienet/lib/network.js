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

/** Whether a process runs; one that has ended and waits for its parent does not. */
function runs(pid) {
	try {
		process.kill(pid, 0);
		return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
	} catch (error) {
		return error.code === 'EPERM' || (error.code === 'ENOENT' && process.platform !== 'linux');
	}
}

export class Network {
	#network;
	#stopped = false;
	/** Where its files are. */
	folder;

	/** Starts what `file` describes. `folder` keeps its files, otherwise they go with it. */
	async start(file, folder) {
		this.keep = Boolean(folder);
		this.folder = folder ?? mkdtempSync(join(tmpdir(), 'tessera-network-'));
		mkdirSync(this.folder, { recursive: true });
		process.once('exit', () => this.#end('SIGKILL'));
		const { start } = require('@zombienet/orchestrator');
		const { readNetworkConfig } = require('@zombienet/utils');
		this.#network = await start('', readNetworkConfig(file), {
			dir: this.folder,
			force: true,
			spawnConcurrency: 1,
			logType: 'silent',
			setGlobalNetwork: (network) => (this.#network = network),
		});
		for (const name of this.names) {
			if (!runs(this.pid(name))) {
				throw new Error(`${name} ended at once:\n${this.logTail(name, 20)}`);
			}
		}
	}

	get #processes() {
		return this.#network?.client.processMap ?? {};
	}

	/** All nodes: validators, then collators. */
	get names() {
		return [...this.validators, ...this.collators];
	}

	get validators() {
		return this.#network.relay.map(({ name }) => name);
	}

	get collators() {
		return Object.values(this.#network.paras).flatMap(({ nodes }) => nodes.map(({ name }) => name));
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

	/** Seconds of processor time and megabytes of memory that a node has taken. */
	usage(name) {
		const pid = this.pid(name);
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
		const memory = readFileSync(`/proc/${pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1] ?? 0;
		return { seconds: (Number(fields[11]) + Number(fields[12])) / 100, megabytes: Math.round(memory / 1024) };
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
		this.#end('SIGTERM');
		const deadline = Date.now() + STOP_SECONDS * 1000;
		while (this.#running().length > 0 && Date.now() < deadline) {
			await sleep(100);
		}
		this.#end('SIGKILL');
		this.#stopped = true;
		if (!this.keep && existsSync(this.folder)) {
			rmSync(this.folder, { recursive: true, force: true });
		}
	}

	#running() {
		return Object.values(this.#processes).map(({ pid }) => pid).filter((pid) => pid && runs(pid));
	}

	#end(signal) {
		for (const pid of this.#stopped ? [] : this.#running()) {
			try {
				process.kill(pid, signal);
			} catch {
				// It has just ended by itself.
			}
		}
	}
}
