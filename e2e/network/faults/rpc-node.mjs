// The node that serves RPC is in trouble: killed under load again and again, then without room on its disk.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { connect, disconnect, keyOf } from '../../lib/chain.mjs';
import { LIMIT, until } from '../../lib/patience.mjs';
import { ask } from '../../lib/rpc.mjs';
import { finalHeight, height, untilBlock, untilFinal } from '../heads.mjs';
import { hashAt, openTrial, secondsOf } from '../trial.mjs';

const KILLS = 20;
const run = promisify(execFile);
let network, rpc, customs;

before(async () => {
  network = await openTrial();
  ({ rpc, collators: [customs] } = network);
}, { timeout: LIMIT });
after(() => network?.purge());

/** Asks and sends through `url` until `over` says so; what fails because the node is away is tried again. */
async function load(url, over) {
  let sent = 0;
  while (!over()) {
    let api;
    try {
      api = await connect(url);
      while (!over()) {
        await api.tx.system.remark(`0x${'42'.repeat(1000)}`).signAndSend(keyOf('//Bob'), { nonce: -1 });
        sent += 1;
        await ask(url, 'state_getMetadata');
      }
    } catch {
      await sleep(100);
    } finally {
      await api?.disconnect();
    }
  }
  return sent;
}

/** True if the final blocks of the RPC node, up to its last, are those of a collator. */
async function agrees() {
  const final = await finalHeight(rpc.url);
  await untilFinal(customs.url, final);
  for (let number = 1; number <= final; number++) {
    assert.equal(await hashAt(rpc.url, number), await hashAt(customs.url, number), `block ${number}`);
  }
  return final;
}

it(`opens its database after each of ${KILLS} kills under load`, { timeout: LIMIT }, async (t) => {
  let over = false;
  const loads = [load(rpc.url, () => over)];
  const ups = [];
  for (let kill = 0; kill < KILLS; kill++) {
    await sleep(2_000 + 200 * kill);
    await rpc.stop('SIGKILL');
    ups.push(await secondsOf(async () => {
      await network.startOne(rpc);
      await until(() => rpc.ask('system_health').catch(() => null), 'an answer of the RPC node');
    }));
  }
  over = true;
  const [sent] = await Promise.all(loads);
  const catchUp = await secondsOf(async () => untilBlock(rpc.url, await height(customs.url)));
  const final = await agrees();
  t.diagnostic(`killed ${KILLS} times under load: up after ${Math.max(...ups).toFixed(1)} s at most, ${sent} sent`);
  t.diagnostic(`level ${catchUp.toFixed(1)} s after the last; all ${final} final blocks are those of a collator`);
  assert.ok(sent > 0);
});

it('says that its disk is full, and goes on when there is room', { timeout: LIMIT }, async (t) => {
  await rpc.stop();
  const disk = rpc.data;
  const kept = `${rpc.data}.kept`;
  await rename(disk, kept);
  await mkdir(disk);
  await run('mount', ['-t', 'tmpfs', '-o', 'size=2g', 'none', disk]);
  try {
    await cp(kept, disk, { recursive: true });
    const { stdout } = await run('du', ['-sk', disk]);
    await run('mount', ['-o', `remount,size=${parseInt(stdout) + 512}k`, disk]);
    await network.startOne(rpc);
    const ended = await secondsOf(() => until(async () => !(await rpc.pid()), 'the end of the RPC node'));
    const words = await rpc.lastWords(40);
    const told = words.split('\n').find((line) => /No space left on device|enough space/i.test(line));
    assert.ok(told, words);
    t.diagnostic(`disk full: it ended after ${ended.toFixed(1)} s, saying: ${told}`);

    await run('mount', ['-o', 'remount,size=2g', disk]);
    const seconds = await secondsOf(async () => {
      await network.startOne(rpc);
      await untilBlock(rpc.url, await height(customs.url));
    });
    t.diagnostic(`with room again: level after ${seconds.toFixed(1)} s; all ${await agrees()} final blocks agree`);
  } finally {
    await rpc.stop();
    await run('umount', [disk]);
    await rm(kept, { recursive: true, force: true });
  }
});
