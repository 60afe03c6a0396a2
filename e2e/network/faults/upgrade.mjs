// The council upgrades the runtime while entries are filed, and a collator is killed in the block that applies it: no
// entry is lost and none is there twice.

import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { hexToU8a } from '@polkadot/util';
import { carry, connect, disconnect, keyOf, send } from '../../lib/chain.mjs';
import { LIMIT, until } from '../../lib/patience.mjs';
import { nextRuntime } from '../../lib/rehearsal.mjs';
import { ask } from '../../lib/rpc.mjs';
import { exampleCast, openStage } from '../../lib/stage.mjs';
import { Filing } from '../filing.mjs';
import { finalHeight, untilBlock, untilFinal } from '../heads.mjs';
import { filingStories } from '../story.mjs';
import { hashAt, openTrial, secondsOf, untilAuthor } from '../trial.mjs';

let network, url, api, industry, filing;

before(async () => {
  network = await openTrial();
  ({ rpc: { url }, collators: [, industry] } = network);
  const stage = await openStage(url);
  try {
    for (const story of await filingStories()) await stage.player.play(story);
  } finally {
    await stage.close();
  }
  const { Importer, Broker } = await exampleCast();
  filing = new Filing(url, Importer.lei, Broker.key);
  api = await connect(url);
}, { timeout: LIMIT });
after(async () => {
  if (api) await disconnect(api);
  await network?.purge();
});

const versionAt = async (url) => (await ask(url, 'state_getRuntimeVersion')).specVersion;

it('is upgraded while entries are filed', { timeout: LIMIT }, async (t) => {
  filing.begin(3_000_000);
  const code = await nextRuntime();
  const council = ['//Alice', '//Alice', '//Bob', '//Charlie'].map(keyOf);
  const authorize = api.tx.upgrades.authorize(api.registry.hash(hexToU8a(code)));
  const authorized = await secondsOf(() => carry(api, council, authorize));
  const handed = await secondsOf(() => send(api, null, api.tx.system.applyAuthorizedUpgrade(code)));
  const applied = await secondsOf(async () => {
    await until(async () => (await versionAt(industry.url).catch(() => 1)) === 2, 'the next runtime');
    await industry.stop('SIGKILL');
  });
  t.diagnostic(`upgrade: authorized by the council in ${authorized.toFixed(1)} s, handed in in ${handed.toFixed(1)} s`);
  t.diagnostic(`upgrade: in force ${applied.toFixed(1)} s later, with the relay chain’s go-ahead`);
  await until(async () => (await versionAt(url)) === 2, 'the next runtime at the RPC node');
});

it('goes on with the collator that was killed in the block that applied it', { timeout: LIMIT }, async (t) => {
  const killed = await finalHeight(url);
  const seconds = await secondsOf(async () => {
    await network.startOne(industry);
    await untilAuthor(api, url, industry, await untilBlock(url, killed + 1));
  });
  const final = await untilFinal(url, killed + 5);
  await untilFinal(industry.url, final);
  assert.equal(await hashAt(industry.url, final), await hashAt(url, final));
  t.diagnostic(`a collator killed in the block that applied it: its next block after ${seconds.toFixed(1)} s`);
});

it('has lost no entry, and has none twice', { timeout: LIMIT }, async (t) => {
  await filing.end();
  const numbers = [...filing.entries.keys()];
  const sent = [...filing.entries.values()].reduce((sum, entry) => sum + entry.sent, 0);
  const block = await ask(url, 'chain_getFinalizedHead');
  for (const number of numbers) await ask(url, 'customs_entry', { number, block });

  const filed = [];
  const last = await finalHeight(url);
  for (let height = 1; height <= last; height++) {
    const events = await (await api.at(await hashAt(url, height))).query.system.events();
    const own = events.filter(({ event }) => event.section === 'customs' && event.method === 'EntryFiled');
    filed.push(...own.map(({ event }) => event.data.number.toHuman()));
  }
  assert.deepEqual(filed.toSorted(), numbers.toSorted());
  t.diagnostic(`${numbers.length} entries filed by ${sent} transactions meanwhile: none lost, none twice`);
});
