// A collator's clock is ten minutes off, behind and ahead: libfaketime tells it so.

import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { connect, disconnect } from '../../lib/chain.mjs';
import { LIMIT } from '../../lib/patience.mjs';
import { height, untilFinal } from '../heads.mjs';
import { blocksWithin, openTrial, paceOf, secondsOf, untilAuthor } from '../trial.mjs';

const WHILE = 90;
/** Of Debian's package `libfaketime`. */
const LIBRARY = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/faketime/libfaketimeMT.so.1`;
let network, api, url, industry;

before(async () => {
  network = await openTrial();
  ({ rpc: { url }, collators: [, industry] } = network);
  api = await connect(url);
}, { timeout: LIMIT });
after(async () => {
  if (api) await disconnect(api);
  await network?.purge();
});

const off = (seconds) => ({ LD_PRELOAD: LIBRARY, FAKETIME: `${seconds}s`, FAKETIME_DONT_FAKE_MONOTONIC: '1' });

/** The seconds by which the time on chain is ahead of this machine's. */
async function ahead() {
  return ((await api.query.timestamp.now()).toNumber() - Date.now()) / 1000;
}

for (const [name, seconds] of [['behind', '-600'], ['ahead', '+600']]) {
  it(`keeps the time while a collator’s clock is ten minutes ${name}`, { timeout: LIMIT }, async (t) => {
    await industry.stop();
    await network.startOne(industry, { env: off(seconds) });
    const blocks = await blocksWithin(url, WHILE);
    const { count, longest } = paceOf(blocks, WHILE);
    const difference = await ahead();
    const final = await untilFinal(url, blocks.at(-1).number);
    t.diagnostic(`clock ten minutes ${name}: ${count} blocks in ${WHILE} s, the longest wait ${longest.toFixed(1)} s`);
    t.diagnostic(`time on chain ${difference.toFixed(1)} s from the real one, block ${final} final`);
    assert.ok(count >= 3, `${count}`);
    assert.ok(Math.abs(difference) < 60, `${difference}`);
  });
}

it('has its blocks again when its clock is right', { timeout: LIMIT }, async (t) => {
  await industry.stop();
  const number = await height(url);
  const seconds = await secondsOf(async () => {
    await network.startOne(industry);
    await untilAuthor(api, url, industry, number);
  });
  t.diagnostic(`clock right again: its first block in the chain after ${seconds.toFixed(1)} s`);
});
