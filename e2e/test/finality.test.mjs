// The desk on a chain whose blocks are not final at once: blocks are taken back, connections lost, nodes killed. Each
// entry is filed once. The blocks are ordered by the test.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { Blocks } from '../lib/blocks.mjs';
import { connect, keyOf, send } from '../lib/chain.mjs';
import { Gate } from '../lib/gate.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT, until } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { exampleCast, exampleFiles, openStage } from '../lib/stage.mjs';
import { readStory } from '../lib/story.mjs';

const CLI = process.env.BONAFIDE_CLI ?? 'bonafide';
let node, blocks, api, desk, cast, address;

before(async () => {
  node = await Node.start({ sealing: 'manual' });
  blocks = new Blocks(node.url);
  blocks.flow();
  const stage = await openStage(node.url);
  const [joining] = await exampleFiles();
  await stage.player.play(await readStory(joining));
  await stage.close();
  cast = await exampleCast();
  api = await connect(node.url);
  await send(api, keyOf('//Ferdie'), api.tx.customs.assignFilerCode('IMP', cast.Importer.lei));
  ({ controller: address } = await ask(node.url, 'entities_get', [cast.Importer.lei]));
  desk = await mkdtemp(join(tmpdir(), 'bonafide-finality-'));
  await blocks.hold();
}, { timeout: LIMIT });
after(async () => {
  await api?.disconnect();
  await blocks?.hold();
  if (desk) await rm(desk, { recursive: true, force: true });
  await node?.stop();
});

/** The entry number of the importer with this serial number. */
async function numberOf(serial) {
  for (let digit = 0; digit < 10; digit++) {
    const number = `IMP-${2600000 + serial}-${digit}`;
    const { code } = await ask(node.url, 'customs_entry', [number]).catch((error) => error);
    if (code !== 1001) return number;
  }
  throw new Error(`${serial} has no check digit`);
}

/** The desk at work on entries with these `numbers`, through the nodes at `urls`. */
async function filing(name, numbers, urls) {
  const table = join(desk, `${name}.csv`);
  const rows = numbers.map((number) => `${number},${cast.Importer.lei},6912.00.3500,MX,10\n`);
  await writeFile(table, `number,importer,hts,country,quantity\n${rows.join('')}`);
  const results = join(desk, `${name}-${Date.now()}.json`);
  const nodes = urls.flatMap((url) => ['--node', url]);
  const command = ['entry', 'file', table, '--dev-account', 'Importer', ...nodes, '--results', results];
  const child = spawn(CLI, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  const run = { child, said: '', printed: '', outcomes: async () => JSON.parse(await readFile(results, 'utf8')) };
  child.stdout.on('data', (text) => (run.printed += text));
  child.stderr.on('data', (text) => (run.said += text));
  run.ended = once(child, 'close').then(([code]) => (run.code = code));
  return run;
}

/** Waits until `run` has said `what`. */
const says = (run, what) =>
  until(() => {
    if (run.said.includes(what)) return true;
    if (run.code !== undefined) throw new Error(`it has ended with ${run.code}: ${run.said}`);
    return false;
  }, what);

/** The summary of a `run` that must have done all. */
async function summary(run) {
  assert.equal(await run.ended, 0, run.said);
  return JSON.parse(run.printed);
}

const pending = () =>
  until(async () => (await ask(node.url, 'author_pendingExtrinsics')).length > 0, 'a transaction in the pool');
/** Makes a block that is not final: on the best one, unless `parent` is told. Answers its hash. */
const make = async (parent) => (await ask(node.url, 'engine_createBlock', [true, false, parent ?? null])).hash;
const finalize = (hash) => ask(node.url, 'engine_finalizeBlock', [hash, null]);
const finalHead = () => ask(node.url, 'chain_getFinalizedHead');
/** The transactions that the importer has made so far, by its number. */
const made = () => ask(node.url, 'system_accountNextIndex', [address]);
/** A way to the node that can be cut: `close`. */
async function way() {
  const gate = await Gate.open();
  gate.port = new URL(node.direct).port;
  return gate;
}

it('tells that a block is not final yet, and waits until it is', { timeout: LIMIT }, async () => {
  const number = await numberOf(1);
  const run = await filing('waits', [number], [node.url]);
  await pending();
  const block = await make();
  await says(run, `in block ${block}, which is not final yet: waiting`);
  assert.equal((await ask(node.url, 'customs_entry', [number])).at.finalized, false);
  await finalize(block);
  assert.equal((await summary(run)).filed, 1);
  assert.deepEqual((await run.outcomes()).map((one) => one.block), [block]);
});

it('follows its transaction from a block that is taken back into another', { timeout: LIMIT }, async () => {
  const number = await numberOf(2);
  const [before, base] = [await made(), await finalHead()];
  const run = await filing('follows', [number], [node.url]);
  await pending();
  const first = await make();
  await says(run, `in block ${first}, which is not final yet`);
  await make(await make(base));
  await says(run, `block ${first} was taken back: waiting for another`);
  await pending();
  const second = await make();
  await finalize(second);
  assert.equal((await summary(run)).filed, 1);
  assert.deepEqual((await run.outcomes()).map((one) => one.block), [second]);
  assert.equal(await made(), before + 1, 'one transaction');
});

it('a player follows its transaction likewise', { timeout: LIMIT }, async () => {
  const base = await finalHead();
  let isOver = false;
  const sending = send(api, keyOf('//Alice'), api.tx.system.remark('0x5a')).finally(() => (isOver = true));
  await pending();
  await make();
  await make(await make(base));
  await pending();
  const block = await make();
  assert.equal(isOver, false, 'nothing is certain yet');
  await finalize(block);
  assert.equal((await sending).block, block);
});

it('the next node takes over when the connection is lost after sending', { timeout: LIMIT }, async () => {
  const [first, second] = [await way(), await way()];
  const before = await made();
  const [lost, next] = [first.url, second.url];
  const run = await filing('moves', [await numberOf(3)], [lost, next]);
  await pending();
  await first.close();
  await says(run, `${lost}: the connection is lost: `);
  await says(run, `${next}: goes on with this node`);
  await says(run, 'one of this number is in a pool or in a block: waiting until it is final');
  await blocks.one();
  assert.equal((await summary(run)).filed, 1);
  assert.equal(await made(), before + 1, 'one transaction');
  await second.close();
});

it('what a killed node has lost is sent again', { timeout: LIMIT }, async () => {
  const number = await numberOf(4);
  const run = await filing('again', [number], [node.url]);
  await pending();
  await node.restart();
  blocks.flow();
  await says(run, `${node.url}: goes on with this node`);
  const { filed, alreadyThere } = await summary(run);
  await blocks.hold();
  // Killed so, the node may have lost its last block, too: then the entry is found by its number.
  assert.equal(filed + alreadyThere, 1, run.said);
  assert.equal((await ask(node.url, 'customs_entry', [number])).number, number);
});
