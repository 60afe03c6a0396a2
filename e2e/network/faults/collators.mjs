// A collator is lost: killed, brought back, and restored from a backup.

import assert from 'node:assert/strict';
import { cp, rm } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { connect, disconnect } from '../../lib/chain.mjs';
import { LIMIT } from '../../lib/patience.mjs';
import { height, untilBlock, untilFinal } from '../heads.mjs';
import { blocksWithin, hashAt, openTrial, paceOf, secondsOf, untilAuthor } from '../trial.mjs';

/** The time to watch the chain for, in seconds: ten blocks of both collators. */
const WHILE = 60;
let network, api, url, customs, industry;

before(async () => {
  network = await openTrial();
  ({ url } = network.rpc);
  [customs, industry] = network.collators;
  api = await connect(url);
}, { timeout: LIMIT });
after(async () => {
  if (api) await disconnect(api);
  await network?.purge();
});

it('has blocks of both partners', { timeout: LIMIT }, async (t) => {
  await Promise.all([untilAuthor(api, url, customs, 0), untilAuthor(api, url, industry, 0)]);
  const { count, longest } = paceOf(await blocksWithin(url, WHILE), WHILE);
  t.diagnostic(`both collators: ${count} blocks in ${WHILE} s, the longest wait ${longest.toFixed(1)} s`);
  assert.ok(count >= 5, `${count}`);
});

it('goes on in the other’s slots when a collator is killed', { timeout: LIMIT }, async (t) => {
  await industry.stop('SIGKILL');
  const blocks = await blocksWithin(url, WHILE);
  const { count, longest } = paceOf(blocks, WHILE);
  assert.ok(count >= 2, `${count}`);
  t.diagnostic(`one of two killed: the next block after ${blocks[0].at.toFixed(1)} s`);
  t.diagnostic(`one of two killed: ${count} blocks in ${WHILE} s, the longest wait ${longest.toFixed(1)} s`);
  const final = await untilFinal(url, blocks.at(-1).number);
  assert.ok(final >= blocks.at(-1).number);
});

it('has its blocks again when it is back', { timeout: LIMIT }, async (t) => {
  const number = await height(url);
  const seconds = await secondsOf(async () => {
    await network.startOne(industry);
    await untilAuthor(api, url, industry, number);
  });
  t.diagnostic(`started again: its first block in the chain after ${seconds.toFixed(1)} s`);
});

it('goes on from a backup that is behind the chain', { timeout: LIMIT }, async (t) => {
  const backup = `${industry.folder}.backup`;
  await industry.stop();
  const saved = await height(url);
  await cp(industry.data, backup, { recursive: true });
  await network.startOne(industry);
  const ahead = await untilBlock(url, saved + 6);

  await industry.stop('SIGKILL');
  await rm(industry.data, { recursive: true });
  await cp(backup, industry.data, { recursive: true });
  const seconds = await secondsOf(async () => {
    await network.startOne(industry);
    await untilAuthor(api, url, industry, ahead);
  });
  t.diagnostic(`restored from a backup ${ahead - saved} blocks old: its first block after ${seconds.toFixed(1)} s`);
  assert.equal(await hashAt(industry.url, saved), await hashAt(url, saved));
});
