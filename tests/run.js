// Runs journeys: node run.js (--list | --url ws://host:port | --binary path/to/tessera-node)
// [--tools folder] [name ...]
//
// A journey is a file journeys/<name>.js that exports `title` and `run({ chain, step, tools })`. It takes
// fresh accounts from the chain and reads ids from events, so it may run again on the same chain. `tools`
// says where the programs beside the node are. What `run` returns is told at the end: what it left out on
// this chain, and why. A journey that needs a chain with a past names, as `past`, the journeys that make it:
// they run before it.

import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inspect, parseArgs } from 'node:util';
import { Chain } from './lib/chain.js';
import { LocalNode } from './lib/node.js';

const LOG_LINES = 40;
const FOLDER = new URL('./journeys/', import.meta.url);

function fail(message) {
	console.error(`journey: ${message}`);
	process.exit(2);
}

const names = readdirSync(FOLDER)
	.filter((file) => file.endsWith('.js'))
	.map((file) => file.slice(0, -'.js'.length))
	.sort();

const { values: options, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		list: { type: 'boolean' },
		url: { type: 'string' },
		binary: { type: 'string' },
		tools: { type: 'string' },
	},
});

const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
	fail(`there is no journey ${unknown.join(', ')}; there is ${names.join(', ')}.`);
}

const load = (name) => import(new URL(`${name}.js`, FOLDER));

if (options.list) {
	for (const name of names) {
		console.log(`${name.padEnd(20)} ${(await load(name)).title}`);
	}
	process.exit(0);
}
if (options.url && !/^wss?:\/\/[^/]/.test(options.url)) {
	fail(`NODE must be an address such as ws://127.0.0.1:9944, not '${options.url}'.`);
}
if (!options.url && !options.binary) {
	fail('give --url of a node that runs, or --binary of one to start.');
}

/** The programs beside the node: where they were built, or beside the node's own. */
const folder = options.tools ?? (options.binary ? dirname(options.binary) : undefined);
const tool = (name) => folder && join(folder, name);
const tools = {
	gateway: tool('tessera-gateway'),
	audit: tool('tessera-audit'),
	/** The verifier of proofs in Wasm, which scripts/audit-proof-wasm builds. */
	wasm: process.env.AUDIT_PROOF_WASM,
};

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs one journey; true if it came to its end. */
async function travel(name, chain) {
	const { title, run } = await load(name);
	const start = Date.now();
	let steps = 0;
	let left;
	console.log(`\n${name}: ${title}`);

	const step = async (description, action) => {
		const start = Date.now();
		try {
			const result = await action();
			steps += 1;
			console.log(`  ok   ${description} (${seconds(start)})`);
			return result;
		} catch (error) {
			console.log(`  FAIL ${description} (${seconds(start)})`);
			throw error;
		}
	};

	try {
		chain.renew();
		left = await run({ chain, step, tools });
		await step('all of it is final', () => chain.settle());
	} catch (error) {
		console.log(inspect(error).replace(/^/gm, '       '));
		console.log(`${name} FAILED after ${steps} steps, ${seconds(start)}`);
		return false;
	}
	console.log(`${name} passed: ${steps} steps, ${seconds(start)}${left ? `; ${left}` : ''}`);
	return true;
}

let node;
let chain;
let failed = 0;

async function end(code) {
	await chain?.disconnect().catch(() => {});
	await node?.stop();
	process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.once(signal, () => end(130));
}

/** The journeys, each once, and before each those that make its past. */
async function inOrder(names, order = []) {
	for (const name of names) {
		if (!order.includes(name)) {
			await inOrder((await load(name)).past ?? [], order);
			order.push(name);
		}
	}
	return order;
}

const journeys = await inOrder(positionals.length > 0 ? positionals : names);
try {
	let { url } = options;
	if (!url) {
		const start = Date.now();
		console.log('==> starting a node (about half a minute)');
		// Known before it is ready, so that it is stopped in any case.
		node = new LocalNode();
		await node.start(options.binary);
		url = node.url;
		console.log(`    process ${node.pid} answers at ${url} (${seconds(start)})`);
	}
	chain = await Chain.connect(url);
	for (const name of journeys) {
		if (!(await travel(name, chain))) {
			failed += 1;
		}
	}
} catch (error) {
	console.error(`journey: ${error.message}`);
	failed = journeys.length;
}
if (failed > 0 && node) {
	console.log(`\nThe end of the node's log:\n${node.logTail(LOG_LINES)}`);
}
console.log(`\njourneys: ${journeys.length - failed} passed, ${failed} failed`);
await end(failed > 0 ? 1 : 0);
