// The parts of a network that need no relay chain: processes found again, keys, the parachain's genesis, and a trade
// system that files through faults. The network itself is tried by `scripts/network`.

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { decodeAddress } from '@polkadot/keyring';
import { u8aToHex } from '@polkadot/util';
import { xxhashAsHex } from '@polkadot/util-crypto';
import { connect, disconnect } from '../lib/chain.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { exampleCast, openStage } from '../lib/stage.mjs';
import { readJson } from '../lib/words.mjs';
import { entryNumber, Filing } from '../network/filing.mjs';
import { COLLATOR, insertSessionKeys, newAccount, newNodeKey, newSessionKeys, VALIDATOR } from '../network/keys.mjs';
import { Network } from '../network/network.mjs';
import { running, start, stop } from '../network/process.mjs';
import { writeParachain } from '../network/specs.mjs';
import { filingStories } from '../network/story.mjs';
import { toolsOf } from '../network/tools.mjs';

const BINARY = process.env.BONAFIDE_NODE_BINARY ?? 'bonafide-node';
let place;

before(async () => {
  place = await mkdtemp(join(tmpdir(), 'bonafide-network-'));
});
after(() => rm(place, { recursive: true, force: true }));

describe('a process', () => {
  it('is found by its pid file until it ends, and started once', async () => {
    const files = { log: join(place, 'log'), pidFile: join(place, 'pid') };
    const pid = await start(['sleep', '600'], files);
    assert.equal(await running(files.pidFile), pid);
    await assert.rejects(start(['sleep', '600'], files), /runs already/);
    await stop(files.pidFile);
    assert.equal(await running(files.pidFile), undefined);
    await stop(files.pidFile);
  });

  it('is not another that has its pid now', async () => {
    const pidFile = join(place, 'other');
    await writeFile(pidFile, `${process.pid} 1\n`);
    assert.equal(await running(pidFile), undefined);
    await stop(pidFile);
  });

  it('that cannot be started is an error', async () => {
    const files = { log: join(place, 'log'), pidFile: join(place, 'none') };
    await assert.rejects(start([join(place, 'no-such-program')], files), /ENOENT/);
  });
});

describe('keys', () => {
  it('lie in files that their owner alone reads', async () => {
    const folder = join(place, 'secrets');
    await mkdir(folder);
    assert.match(await newNodeKey(BINARY, folder), /^12D3KooW\w+$/);
    await newAccount(folder);
    await newSessionKeys(COLLATOR, folder);
    const files = await readdir(folder);
    assert.deepEqual(files.toSorted(), ['account', 'node-key', 'session']);
    for (const file of files) assert.equal((await stat(join(folder, file))).mode & 0o777, 0o600, file);
    await assert.rejects(newAccount(folder), /EEXIST/, 'a key is not overwritten');
  });

  for (const [name, kind] of Object.entries({ VALIDATOR, COLLATOR })) {
    it(`${name.toLowerCase()}: the genesis names those that the keystore has`, { timeout: LIMIT }, async () => {
      const folder = join(place, name);
      await mkdir(folder);
      const session = await newSessionKeys(kind, folder);
      await insertSessionKeys(BINARY, kind, folder, 'local');
      const keystore = await readdir(join(folder, 'data', 'chains', 'bonafide_local', 'keystore'));
      const expected = kind.map(([member, type]) => {
        const publicKey = decodeAddress(session[member], true);
        return `${Buffer.from(type).toString('hex')}${Buffer.from(publicKey).toString('hex')}`;
      });
      assert.deepEqual(keystore.toSorted(), expected.toSorted());
    });
  }
});

it('has a parachain whose blocks its own collators make', { timeout: LIMIT }, async () => {
  const collators = await Promise.all(['one', 'two'].map(async (name) => {
    const folder = join(place, name);
    await mkdir(folder);
    return { account: await newAccount(folder), session: await newSessionKeys(COLLATOR, folder) };
  }));
  const file = join(place, 'parachain.json');
  await writeParachain(BINARY, collators, file);

  const { chainType, para_id: parachain, relay_chain: relay, genesis: { raw: { top } } } = await readJson(file);
  assert.deepEqual([chainType, parachain, relay], ['Live', 4242, 'bonafide_relay']);
  const authorities = top[`${xxhashAsHex('Aura', 128)}${xxhashAsHex('Authorities', 128).slice(2)}`];
  assert.equal(authorities.length, 2 * (1 + 1 + 2 * 32), 'two authorities');
  for (const { session } of collators) assert.ok(authorities.includes(u8aToHex(decodeAddress(session.aura)).slice(2)));
});

it('says what to do where nothing is', async () => {
  assert.equal(await Network.exists(place), false);
  assert.throws(() => toolsOf({ BONAFIDE_NODE_BINARY: BINARY }), /polkadot, runtime not given: run scripts\/network/);
});

describe('a trade system', () => {
  let node;
  before(async () => {
    node = await Node.start({ adjustableClock: false });
    const stage = await openStage(node.url);
    for (const story of await filingStories()) await stage.player.play(story);
    await stage.close();
  }, { timeout: LIMIT });
  after(() => node?.stop());

  it('has entry numbers with the check digit of customs', () => {
    assert.equal(entryNumber(2_600_001), 'BRK-2600001-5');
    assert.equal(entryNumber(2_600_002), 'BRK-2600002-3');
  });

  it('files each entry once though the node is killed again and again', { timeout: LIMIT }, async () => {
    const { Importer, Broker } = await exampleCast();
    const filing = new Filing(node.url, Importer.lei, Broker.key, { pause: 200, overdue: 2_000 });
    filing.begin(3_000_000);
    for (let kill = 0; kill < 4; kill++) {
      await sleep(3_000);
      await node.restart();
    }
    await filing.end();

    const numbers = [...filing.entries.keys()];
    assert.ok(numbers.length >= 10, `${numbers.length}`);
    for (const number of numbers) assert.equal((await ask(node.url, 'customs_entry', { number })).number, number);
    const api = await connect(node.url);
    const kept = (await api.query.customs.entries.keys()).map(({ args: [number] }) => number.toHuman());
    await disconnect(api);
    assert.deepEqual(kept.filter((number) => numbers.includes(number)).toSorted(), numbers.toSorted());
  });
});
