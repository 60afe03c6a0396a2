// The relay chain is in trouble: a validator of four is lost, then all nodes are, then for long.

import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { LIMIT, until } from '../../lib/patience.mjs';
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

it('ends where no node of the relay chain answers, and goes on when started again', { timeout: LIMIT }, async (t) => {
  const final = await untilFinal(url, (await finalHeight(url)) + 1);
  await Promise.all(network.validators.map((validator) => validator.stop()));
  const others = [...network.collators, network.rpc];
  const allEnded = async () => (await Promise.all(others.map((member) => member.pid()))).every((pid) => !pid);
  const ended = await secondsOf(() => until(allEnded, 'the end of collators and RPC node'));
  for (const member of others) assert.match(await member.lastWords(), /external relaychain node failed/, member.name);
  t.diagnostic(`all relay nodes stopped: collators and RPC node ended ${ended.toFixed(1)} s later, as their log says`);

  const began = Date.now();
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1);
  await network.start();
  await untilBlock(url, (await height(url)) + 1);
  const block = seconds();
  await untilFinal(url, final + 1);
  t.diagnostic(`all started again: the next block after ${block} s, the next final one after ${seconds()} s`);
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
