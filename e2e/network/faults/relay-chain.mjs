// The relay chain is in trouble: a validator of four is lost, then all nodes are, then for long.

import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { LIMIT } from '../../lib/patience.mjs';
import { finalHeight, height, untilBlock, untilFinal } from '../heads.mjs';
import { blocksWithin, lagOf, openTrial, paceOf, secondsOf } from '../trial.mjs';

const WHILE = 90;

/**
 * The time that the whole network is stopped, in minutes: five of this relay chain's sessions, which last a minute. On
 * Polkadot, whose sessions last four hours, an hour is a quarter of one: what is hard about a stop, sessions that
 * nobody saw, is here.
 */
const STOPPED = 5;
let network, url;

before(async () => {
  network = await openTrial({ validators: 4 });
  ({ url } = network.rpc);
}, { timeout: LIMIT });
after(() => network?.purge());

it('stays final without one validator of four, whose RPC the collators used', { timeout: LIMIT }, async (t) => {
  const before = await lagOf(url);
  await network.validators[0].stop('SIGKILL');
  const blocks = await blocksWithin(url, WHILE);
  const { count, longest } = paceOf(blocks, WHILE);
  const final = await untilFinal(url, blocks.at(-1).number);
  t.diagnostic(`one of four validators lost: ${count} blocks in ${WHILE} s, the longest wait ${longest.toFixed(1)} s`);
  t.diagnostic(`finality behind by ${before} blocks before and ${await lagOf(url)} after`);
  assert.ok(final >= blocks.at(-1).number);
  await network.startAll(network.validators);
});

it('stands still without a relay chain, and goes on with it', { timeout: LIMIT }, async (t) => {
  await untilFinal(url, (await finalHeight(url)) + 1);
  await Promise.all(network.validators.map((validator) => validator.stop()));
  await sleep(60_000);
  const final = await finalHeight(url);
  await network.allRun().catch((error) => assert.match(error.message, /^validator-1 has ended/));
  for (const member of [...network.collators, network.rpc]) assert.ok(await member.pid(), `${member.name} waits`);

  const began = await height(url);
  await network.startAll(network.validators);
  const block = await secondsOf(() => untilBlock(url, began + 1));
  const seconds = block + (await secondsOf(() => untilFinal(url, final + 1)));
  t.diagnostic(`all relay nodes stopped for 60 s: the next block ${block.toFixed(1)} s after their start`);
  t.diagnostic(`all relay nodes stopped for 60 s: the next final block ${seconds.toFixed(1)} s after their start`);
});

it('goes on after all of it was stopped for long', { timeout: LIMIT }, async (t) => {
  const began = await finalHeight(url);
  await network.stop();
  await sleep(STOPPED * 60_000);
  const seconds = await secondsOf(async () => {
    await network.start();
    await untilFinal(url, began + 3);
  });
  t.diagnostic(`all stopped for ${STOPPED} sessions: three more blocks final ${seconds.toFixed(1)} s after the start`);
  await network.allRun();
});
