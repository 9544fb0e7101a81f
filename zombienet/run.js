// Starts a network, or tests one: node run.js (up | test) [--file network.toml] [--short] [--keep folder]
//
// TESSERA_RELAY_DIR, TESSERA_RELAY_SPEC, TESSERA_NODE and TESSERA_CHAIN_SPEC say what it is made of (scripts/network
// sets them); TESSERA_NEXT_RUNTIME is the runtime to which the test upgrades. PATIENCE=3 waits three times as long
// for everything: for machines that do other things meanwhile.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inspect, parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { Chain } from '../tests/lib/chain.js';
import { Network } from './lib/network.js';

const PATIENCE = Number(process.env.PATIENCE ?? 1);
const FIRST_BLOCK_SECONDS = 240;
const FINALIZED_IN_A_ROW = 20;
const RESTART_SECONDS = 240;
const UPGRADE_SECONDS = 600;
const TRANSFERS = 24;
const LOG_LINES = 12;
const WATCH_MILLISECONDS = 5_000;
const PARACHAIN = 2026;

const { values: options, positionals: [command] } = parseArgs({
	allowPositionals: true,
	options: {
		file: { type: 'string', default: new URL('./network.toml', import.meta.url).pathname },
		keep: { type: 'string' },
		short: { type: 'boolean', default: false },
	},
});

const network = new Network();
const seconds = (since) => (Date.now() - since) / 1000;
const chains = [];
let journey;
let passed = 0;
let failed = 0;

let ending = false;
async function end(code) {
	if (ending) {
		return;
	}
	ending = true;
	journey?.kill('SIGTERM');
	await Promise.all(chains.map((chain) => chain.disconnect().catch(() => {})));
	await network.stop();
	process.exit(code);
}
// A second signal changes nothing: the nodes are being ended.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.on(signal, () => end(command === 'up' ? 0 : 130));
}

/** Waits until `ask` gives something, and gives that. A question that fails is asked again. */
async function until(what, limit, ask) {
	const start = Date.now();
	for (let last; ; ) {
		try {
			const answer = await ask();
			if (answer) {
				return answer;
			}
		} catch (error) {
			last = error;
		}
		if (seconds(start) > limit * PATIENCE) {
			throw new Error(`${what}: not within ${limit * PATIENCE} s${last ? ` (${last.message})` : ''}`);
		}
		await sleep(500);
	}
}

async function connect(name) {
	const chain = await until(`${name} answers`, RESTART_SECONDS, () => Chain.connect(network.url(name)));
	chains.push(chain);
	return chain;
}

const best = async ({ api }) => (await api.rpc.chain.getHeader()).number.toNumber();
const final = async ({ api }) =>
	(await api.rpc.chain.getHeader(await api.rpc.chain.getFinalizedHead())).number.toNumber();
const headerAt = async ({ api }, number) => api.rpc.chain.getHeader(await api.rpc.chain.getBlockHash(number));
const momentOf = async ({ api }, number) =>
	(await (await api.at(await api.rpc.chain.getBlockHash(number))).query.timestamp.now()).toNumber();

/** Who made a block: the index of its authority. */
async function author(chain, number) {
	const { digest } = await headerAt(chain, number);
	const [, slot] = digest.logs.find((log) => log.isPreRuntime && log.asPreRuntime[0].toString() === 'aura').asPreRuntime;
	const authorities = (await chain.api.query.aura.authorities()).length;
	return Number(slot.toU8a(true).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n) % BigInt(authorities));
}

async function step(description, action) {
	const start = Date.now();
	try {
		const told = await action();
		passed += 1;
		console.log(`  ok   ${description} (${seconds(start).toFixed(1)} s)${told ? `: ${told}` : ''}`);
		return true;
	} catch (error) {
		failed += 1;
		console.log(`  FAIL ${description} (${seconds(start).toFixed(1)} s)\n${inspect(error).replace(/^/gm, '       ')}`);
		return false;
	}
}

/**
 * Runs a journey against a node. A journey looks at blocks that are not final yet. Where one of them is not
 * included in the relay chain in time, it is forgotten with what was in it; so a journey may be told again, once.
 */
async function travel(name, url) {
	return travelOnce(name, url).catch(async (error) => {
		console.log(`       once more, after ${error.message}`);
		return `${await travelOnce(name, url)}, at the second attempt`;
	});
}

/** Runs a journey in a process of its own; its last lines if it failed. */
function travelOnce(name, url) {
	return new Promise((resolve, reject) => {
		const script = new URL('../tests/run.js', import.meta.url).pathname;
		journey = spawn(process.execPath, [script, '--url', url, name], { stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		journey.stdout.on('data', (data) => (output += data));
		journey.stderr.on('data', (data) => (output += data));
		journey.once('exit', (code) => {
			journey = undefined;
			const lines = output.trimEnd().split('\n');
			if (code === 0) {
				resolve(lines.find((line) => line.startsWith(`${name} passed`)));
			} else {
				reject(new Error(lines.slice(-LOG_LINES).join('\n')));
			}
		});
	});
}

/** Gives the parachain the cores that it has not got by being in the genesis of the relay chain. */
async function assignCores(relay) {
	const { configuration } = relay.api.query;
	const cores = (await configuration.activeConfig()).schedulerParams.numCores.toNumber();
	const whole = 57_600;
	const calls = [];
	for (let core = 0; core < cores; core += 1) {
		calls.push(relay.api.tx.coretime.assignCore(core, 0, [[{ Task: PARACHAIN }, whole]], null));
	}
	if (cores > 1) {
		const { tx } = relay.api;
		await relay.send(relay.known('Alice'), tx.sudo.sudo(tx.utility.batchAll(calls)));
	}
	return cores;
}

const production = async (chain, started) => {
	const relay = await connect(network.validators[0]);
	const cores = await assignCores(relay);
	await until('the first block', FIRST_BLOCK_SECONDS, async () => (await best(chain)) >= 1);
	const after = seconds(started);
	assert.ok(after <= FIRST_BLOCK_SECONDS * PATIENCE, `the first block came after ${after} s`);
	const lifecycle = await relay.api.query.paras.paraLifecycles(PARACHAIN);
	assert.equal(lifecycle.toString(), 'Parachain');
	// The first blocks may be made before validators have a core for them, and be forgotten.
	await until('the first final block', FIRST_BLOCK_SECONDS, async () => (await final(chain)) >= 1);
	return `final ${seconds(started).toFixed(0)} s, first block seen ${after.toFixed(0)} s after the start of the network, ${cores} cores`;
};

const finality = async (chain) => {
	const first = await until('a final block', FIRST_BLOCK_SECONDS, async () => final(chain));
	await until('final blocks', FINALIZED_IN_A_ROW * 30, async () => (await final(chain)) >= first + FINALIZED_IN_A_ROW);
	const headers = await Promise.all(
		Array.from({ length: FINALIZED_IN_A_ROW }, (_, index) => headerAt(chain, first + index)),
	);
	for (const [index, header] of headers.entries()) {
		assert.equal(header.number.toNumber(), first + index);
		if (index > 0) {
			assert.ok(header.parentHash.eq(headers[index - 1].hash), `block ${first + index} does not follow`);
		}
	}
	return rate(chain, first, first + FINALIZED_IN_A_ROW - 1);
};

/** What the dashboard and the alerts ask for exists, and the health check agrees with us. */
const watched = async () => {
	const name = network.collators[0];
	const folder = new URL('../deploy/', import.meta.url).pathname;
	const asked = ['grafana-dashboard.json', 'alerts.yml']
		.flatMap((file) => readFileSync(folder + file, 'utf8').match(/\b(substrate|polkadot)_[a-z0-9_]+/g));
	const known = await (await fetch(network.metrics(name))).text();
	const missing = [...new Set(asked)].filter((metric) => !new RegExp(`^${metric}[ {]`, 'm').test(known));
	assert.deepEqual(missing, [], 'metrics that a collator does not have');
	const health = (url) => {
		const { status, stderr } = spawnSync(`${folder}health`, ['--ready', '--url', url], { encoding: 'utf8' });
		return { status, stderr };
	};
	assert.deepEqual(health(network.url(name).replace('ws:', 'http:')), { status: 0, stderr: '' });
	assert.equal(health('http://127.0.0.1:1').status, 1);
	return `${new Set(asked).size} metrics`;
};

/** How many seconds lie between blocks, by their clocks. */
async function rate(chain, first, last) {
	const moments = [];
	for (let number = first; number <= last; number += 1) {
		moments.push(await momentOf(chain, number));
	}
	const gaps = moments.slice(1).map((moment, index) => (moment - moments[index]) / 1000);
	const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
	return `${gaps.length + 1} blocks, ${mean.toFixed(2)} s apart, ${Math.max(...gaps).toFixed(1)} s at most`;
}

/** Sends transfers to a collator, kills it under way, and brings it back. */
const collator = async (chain) => {
	const name = network.collators[1];
	const other = await connect(name);
	// Nobody else's account: journeys use others.
	const sender = chain.fromUri('//Charlie//stash');
	const first = (await chain.api.rpc.system.accountNextIndex(sender.address)).toNumber();
	const to = chain.account('receiver');
	const amount = chain.tokens(1);
	const send = ({ api }, index) =>
		api.tx.balances.transferKeepAlive(to.address, amount).signAndSend(sender, { nonce: first + index, era: 0 });
	for (let index = 0; index < TRANSFERS / 2; index += 1) {
		await send(other, index);
	}
	// As long as a transaction takes to the next node.
	await sleep(3_000);
	await network.kill(name);
	await other.disconnect();
	const killed = Date.now();
	for (let index = TRANSFERS / 2; index < TRANSFERS; index += 1) {
		await send(chain, index);
	}
	await sleep(15_000);
	network.restart(name);
	const back = await connect(name);
	await until('the collator has the final block again', RESTART_SECONDS, async () => {
		const number = await final(chain);
		const [mine, theirs] = await Promise.all(
			[chain, back].map(({ api }) => api.rpc.chain.getBlockHash(number).then(String, () => null)),
		);
		return mine === theirs && (await final(back)) >= number;
	});
	const synced = seconds(killed);
	const start = await best(chain);
	await until('both collators make blocks', RESTART_SECONDS, async () => {
		const end = await best(chain);
		const authors = new Set();
		for (let number = start + 1; number <= end; number += 1) {
			authors.add(await author(chain, number));
		}
		return authors.size === network.collators.length;
	});
	await until('every transfer is final', RESTART_SECONDS, async () => {
		const at = await chain.api.at(await chain.api.rpc.chain.getFinalizedHead());
		const { data } = await at.query.system.account(to.address);
		return data.free.toBigInt() === BigInt(TRANSFERS) * amount;
	});
	return `${TRANSFERS} of ${TRANSFERS} transfers final; in step again ${synced.toFixed(0)} s after it was killed`;
};

/** Kills a validator, brings it back, and sees that finality goes on. */
const validator = async (chain) => {
	const name = network.validators[1];
	await network.kill(name);
	await sleep(10_000);
	network.restart(name);
	const restarted = Date.now();
	const before = await final(chain);
	await until('finality goes on', RESTART_SECONDS, async () => (await final(chain)) >= before + 5);
	return `5 more blocks final ${seconds(restarted).toFixed(0)} s after its restart`;
};

const rehearsal = (item) => (chain) =>
	chain.api.rpc.state.getStorage(chain.storageKey('Rehearsal', item)).then((value) =>
		value.isSome ? Buffer.from(value.unwrap().toU8a(true)).readUInt32LE() : null,
	);

/** Proposes a new runtime, votes for it, and sees it run, while blocks go on. */
const upgrade = async (chain) => {
	const code = readFileSync(process.env.TESSERA_NEXT_RUNTIME);
	const { api } = chain;
	const version = async () => (await api.rpc.state.getRuntimeVersion()).specVersion.toNumber();
	const old = { version: await version(), constant: api.consts.governance.maxPauses.toNumber() };
	const first = await best(chain);
	const start = Date.now();

	await chain.referendum({ system: 'Root' }, api.tx.system.authorizeUpgrade(chain.hash(code)));
	const voted = seconds(start);
	await chain.send(chain.fromUri('//Charlie//stash'), api.tx.system.applyAuthorizedUpgrade(`0x${code.toString('hex')}`));
	await until('the new runtime', UPGRADE_SECONDS, async () => (await version()) > old.version);
	const enacted = seconds(start);
	await until('the migration over several blocks', UPGRADE_SECONDS, async () =>
		(await api.query.multiBlockMigrations.cursor()).isNone && (await rehearsal('AccountsSeen')(chain)) > 0,
	);
	// What a user sees now, with the metadata of the new runtime.
	const after = await connect(network.collators[1]);
	const constant = after.api.consts.governance.maxPauses.toNumber();
	assert.equal(constant, old.constant - 1, 'the constant has changed');
	assert.equal((await after.api.query.governance.palletVersion()).toNumber(), 2, 'the storage version');
	const upgradedIn = await rehearsal('UpgradedIn')(after);
	assert.ok(upgradedIn > first);
	await after.send(after.fromUri('//Charlie//stash'), after.api.tx.system.remark('0x00'));
	const end = await best(after);
	await until('the new runtime is final', RESTART_SECONDS, async () => (await final(after)) >= end);
	return `voted in ${voted.toFixed(0)} s, running after ${enacted.toFixed(0)} s, spec ${old.version} -> ${await version()}; ` +
		`${await rehearsal('AccountsSeen')(after)} accounts migrated; meanwhile ${await rate(after, first, end)}`;
};

function tell() {
	for (const name of network.names) {
		console.log(`  ${name.padEnd(14)} ${network.url(name)}   metrics ${network.metrics(name)}   log ${network.log(name)}`);
	}
}

async function up() {
	const chain = await connect(network.collators[0]);
	tell();
	console.log('\nThe first block comes after about two minutes. Ctrl-C ends it all.');
	await until('the first block', FIRST_BLOCK_SECONDS * 2, async () => (await best(chain)) >= 1);
	// Months pass on a chain whose clock can be moved.
	const name = (await chain.api.query.sudo.key()).isSome ? 'loans-to-notes' : 'share-and-bond';
	console.log('\nTessera makes blocks. What to try:\n' +
		`  make journey NAME=${name} NODE=${network.url(network.collators[0])}`);
	const told = new Set();
	setInterval(() => {
		for (const name of ending ? [] : network.ended.filter((name) => !told.has(name))) {
			told.add(name);
			console.log(`\n${name} has ended:\n${network.logTail(name, LOG_LINES)}`);
		}
	}, WATCH_MILLISECONDS);
}

async function test(started) {
	const chain = await connect(network.collators[0]);
	chain.renew();
	const url = network.url(network.collators[0]);
	// The journey takes longest, so blocks become final and are watched meanwhile.
	let travelling;
	const steps = [
		['the parachain is registered and makes blocks', async () => {
			const told = await production(chain, started);
			travelling = travel('share-and-bond', url);
			// Heard of below, also where a step before that fails.
			travelling.catch(() => {});
			return told;
		}],
		[`${FINALIZED_IN_A_ROW} blocks in a row are final`, () => finality(chain)],
		...(options.short ? [] : [['the metrics and the health check say so too', watched]]),
		['the journey share-and-bond', () => travelling],
		...(options.short ? [] : [
			['a collator is killed and comes back', () => collator(chain)],
			['a validator is restarted', () => validator(chain)],
			['a new runtime is proposed, voted, enacted and runs', () => upgrade(chain)],
		]),
	];
	for (const [description, action] of steps) {
		if (!(await step(description, action))) {
			break;
		}
	}
	for (const name of network.names) {
		const usage = network.usage(name);
		if (usage) {
			console.log(`       ${name}: ${usage.seconds.toFixed(0)} s of processor time since its last start, ${usage.megabytes} MB`);
		}
	}
}

const started = Date.now();
try {
	assert.ok(['up', 'test'].includes(command), 'what shall it do: up or test?');
	await network.start(options.file, options.keep);
	console.log(`==> the network's processes run (${seconds(started).toFixed(0)} s)`);
	if (command === 'up') {
		await up();
	} else {
		await test(started);
	}
} catch (error) {
	// What fails while the nodes are being ended says nothing.
	if (!ending) {
		console.error(`network: ${error.message}`);
		failed += 1;
	}
}
if (failed > 0 && !ending) {
	for (const name of network.names) {
		console.log(`\nThe end of the log of ${name}:\n${network.logTail(name, LOG_LINES)}`);
	}
}
if ((command === 'test' || failed > 0) && !ending) {
	console.log(`\nnetwork: ${passed} passed, ${failed} failed (${seconds(started).toFixed(0)} s)`);
	await end(failed > 0 ? 1 : 0);
}
