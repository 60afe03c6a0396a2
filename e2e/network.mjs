// A network on this machine, by command: `scripts/network` finds the programs that it needs, and says how it is used.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { untilFinal } from './network/heads.mjs';
import { Network } from './network/network.mjs';
import { playStory } from './network/story.mjs';
import { toolsOf } from './network/tools.mjs';

const FAULTS = fileURLToPath(new URL('network/faults/', import.meta.url));

/** The folder of the network, unless another is given. */
const home = () => join(process.env.XDG_STATE_HOME ?? join(homedir(), '.local', 'state'), 'bonafide', 'network');

const COMMANDS = { up, status, logs, down, purge, story, test };

async function open(place) {
  if (!(await Network.exists(place))) throw new Error(`no network is in ${place}: begin with \`scripts/network up\``);
  return Network.open(place, toolsOf(process.env));
}

async function up({ place, validators }) {
  const tools = toolsOf(process.env);
  const began = Date.now();
  const say = (text) => console.log(`${String(Math.round((Date.now() - began) / 1000)).padStart(5)} s  ${text}`);
  let network;
  if (await Network.exists(place)) {
    network = await Network.open(place, tools);
    if (validators && validators !== network.validators.length) {
      const there = network.validators.length;
      throw new Error(`the network in ${place} has ${there} validators: \`scripts/network purge\` first`);
    }
  } else {
    network = await Network.create(place, tools, { validators });
    say(`made the keys and the genesis of both chains, in ${place}`);
  }
  await network.start();
  say(`started ${network.members.map(({ name }) => name).join(', ')}`);
  const final = await untilFinal(network.rpc.url, 1);
  say(`block ${final} of the parachain is final`);
  await network.allRun();
  console.log(`\nClients find it at ${network.rpc.url}. \`scripts/network status\` shows it, \`down\` stops it.`);
}

async function status({ place }) {
  const { members } = await open(place);
  const rows = await Promise.all(members.map(async (member) => {
    const { pid, memory, best, final, peers } = await member.health();
    const state = pid ? (best === undefined ? 'starts' : 'runs') : 'stopped';
    return [member.name, state, pid, memory && `${memory} MB`, best, final, peers, pid && member.url];
  }));
  const widths = [13, 9, 9, 9, 7, 7, 7, 0];
  for (const row of [['node', 'state', 'pid', 'memory', 'best', 'final', 'peers', 'RPC'], ...rows]) {
    console.log(row.map((cell, column) => `${cell ?? '-'}`.padEnd(widths[column])).join('').trimEnd());
  }
}

async function logs({ place, name }) {
  const network = await open(place);
  for (const { log } of name ? [network.member(name)] : network.members) console.log(log);
}

async function down({ place }) {
  await (await open(place)).stop();
}

async function purge({ place }) {
  await (await open(place)).purge();
}

async function story({ place }) {
  await playStory(await open(place), (text) => console.log(text));
}

/** Plays the faults called `name`, or all, each on a network of its own. */
async function test({ name }) {
  const all = (await readdir(FAULTS)).sort();
  const files = all.filter((file) => !name || file === `${name}.mjs`).map((file) => join(FAULTS, file));
  const names = all.map((file) => file.replace('.mjs', '')).join(', ');
  if (!files.length) throw new Error(`no faults are called ${name}: there are ${names}`);
  const tests = spawn(process.execPath, ['--test', '--test-concurrency=1', ...files], { stdio: 'inherit' });
  [process.exitCode] = await once(tests, 'exit');
}

try {
  const { values, positionals: [command, name] } = parseArgs({
    options: { dir: { type: 'string' }, validators: { type: 'string' } },
    allowPositionals: true,
  });
  const validators = values.validators && Number(values.validators);
  await COMMANDS[command]({ place: values.dir ?? home(), validators, name });
} catch (error) {
  console.error(`network: ${error.message}`);
  process.exitCode = 1;
}
