// From one runtime to the next, on a chain with records, as its partners do it: a call turns out to be faulty and is
// paused, the council authorizes a runtime without the fault, anyone hands it in, and it lifts the pause.

import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { hexToU8a } from '@polkadot/util';
import { carry, connect, keyOf, send } from '../lib/chain.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT, until } from '../lib/patience.mjs';
import { Refusal } from '../lib/refusal.mjs';
import { faultsOf, nextRuntime, stateAt } from '../lib/rehearsal.mjs';
import { ask } from '../lib/rpc.mjs';
import { playExample } from '../lib/stage.mjs';

const GTIN = '09521234000013';
const ENTRY = 'BRK-2600001-5';
let node, api, code, alice, bob, charlie, maker;
/** A block of the old runtime, and what is answered about it. */
let past, known;

before(async () => {
  node = await Node.start();
  await playExample(node.url);

  api = await connect(node.url);
  code = await nextRuntime();
  [alice, bob, charlie, maker] = ['//Alice', '//Bob', '//Charlie', '//Maker'].map(keyOf);
}, { timeout: LIMIT });
after(async () => {
  await api?.disconnect();
  await node?.stop();
});

const refusal = (name) => (error) => error instanceof Refusal && error.is(name);
const authorize = () => api.tx.upgrades.authorize(api.registry.hash(hexToU8a(code)));
const apply = (code) => api.tx.system.applyAuthorizedUpgrade(code);
const recall = () => api.tx.products.recall(GTIN, 'The dye is not fast');
const remark = () => send(api, alice, api.tx.system.remark('0x'));
const specVersion = async () => (await ask(node.url, 'state_getRuntimeVersion')).specVersion;
const paused = async (at = api) =>
  (await at.query.txPause.pausedCalls.keys()).map(({ args: [name] }) => name.toHuman());
const happened = (events, pallet) =>
  events.filter(({ event }) => event.section === pallet).map(({ event }) => event.method);

/** The first block in whose state the next runtime is: another may follow it at any time. */
async function firstWithNext() {
  for (let hash = await ask(node.url, 'chain_getBlockHash'); ; ) {
    const { parentHash } = await ask(node.url, 'chain_getHeader', [hash]);
    if ((await ask(node.url, 'state_getRuntimeVersion', [parentHash])).specVersion === 1) return hash;
    hash = parentHash;
  }
}

/** The node's answers about the records of the story at the block `block`, but for the block. */
async function answers(block) {
  const entities = (await api.query.entities.entities.keys()).map(({ args: [lei] }) => [
    'entities_get',
    { lei: lei.toString() },
  ]);
  const licenses = (await api.query.licensing.licenses.keys()).map(({ args: [id] }) => [
    'licensing_get',
    { id: id.toHex() },
  ]);
  const certificates = (await api.query.certificates.certificates.keys()).map(({ args: [id] }) => [
    'certificates_get',
    { id: id.toHex() },
  ]);
  const questions = [
    ...entities,
    ...licenses,
    ...certificates,
    ['products_get', { gtin: GTIN }],
    ['customs_entry', { number: ENTRY }],
  ];
  assert.ok(questions.length > 15, `${questions.length}`);
  const answered = await Promise.all(questions.map(([method, params]) => ask(node.url, method, { ...params, block })));
  return answered.map(({ at: _, ...answer }) => answer);
}

it('begins with a state whose every rule holds', async () => {
  const state = await stateAt(node.url);
  assert.deepEqual(await faultsOf(state), []);

  // A record that is missing or cannot be read would be found.
  const key = api.query.products.products.key(GTIN);
  const without = state.filter(([other]) => other !== key);
  assert.equal(without.length, state.length - 1);
  assert.match((await faultsOf(without)).join('\n'), /^Products: /m);
  const cut = state.map(([other, value]) => [other, other === key ? value.slice(0, -8) : value]);
  assert.match((await faultsOf(cut)).join('\n'), /`Products::Products` key `0x.*` is undecodable/);
});

it('pauses a faulty call by more than half of the council', async () => {
  const pause = api.tx.txPause.pause(['Products', 'recall']);
  await assert.rejects(send(api, alice, pause), refusal('BadOrigin'));
  await carry(api, [alice, alice, bob], pause);
  assert.deepEqual(await paused(), [['Products', 'recall']]);
  await assert.rejects(send(api, maker, recall()), refusal('system.CallFiltered'));
});

it('takes no code that is not authorized', async () => {
  await assert.rejects(send(api, null, apply(code)), refusal('pool.Refused'));
  await assert.rejects(send(api, alice, apply('0x00')), refusal('system.NothingAuthorized'));
});

it('authorizes by three quarters of the council, and by no fewer', async () => {
  await assert.rejects(send(api, alice, authorize()), refusal('BadOrigin'));
  await assert.rejects(carry(api, [alice, alice, bob], authorize()), refusal('BadOrigin'));
  assert.ok((await api.query.system.authorizedUpgrade()).isNone);

  await carry(api, [alice, alice, bob, charlie], authorize());
  const { codeHash, checkVersion } = (await api.query.system.authorizedUpgrade()).unwrap();
  assert.ok(codeHash.eq(api.registry.hash(hexToU8a(code))));
  assert.ok(checkVersion.isTrue);
});

it('takes no other code than the one authorized', async () => {
  await assert.rejects(send(api, null, apply(`${code}00`)), refusal('pool.Refused'));
  await assert.rejects(send(api, alice, apply('0x00')), refusal('system.Unauthorized'));
  assert.equal(await specVersion(), 1);
});

it(
  'takes the code from anyone, and runs it from the block after the relay chain’s go-ahead',
  { timeout: LIMIT },
  async () => {
    past = (await ask(node.url, 'products_get', { gtin: GTIN })).at.hash;
    known = await answers(past);

  const { events } = await send(api, null, apply(code));
  assert.deepEqual(happened(events, 'parachainSystem'), ['ValidationFunctionStored']);
  assert.equal(await specVersion(), 1);

  // The client follows by itself. It cannot watch this transaction: the metadata change while it reads the events.
  await api.tx.system.remark('0x').signAndSend(alice, { nonce: -1 });
  await until(() => api.runtimeVersion.specVersion.eqn(2), 'the next runtime');
  const there = await api.at(await firstWithNext());
  assert.deepEqual(await paused(there), [['Products', 'recall']], 'the new runtime is there, and has not run yet');

  await remark();
  assert.deepEqual(await paused(), []);
});

it('keeps every record, of now and of before', async () => {
  assert.deepEqual(await answers(), known);
  assert.deepEqual(await answers(past), known);
});

it('lets the repaired call go on', async () => {
  await send(api, maker, recall());
  const { recall: recalled } = await ask(node.url, 'products_get', { gtin: GTIN });
  assert.equal(recalled.reason, 'The dye is not fast');
});

it('takes no runtime twice', async () => {
  await carry(api, [alice, alice, bob, charlie], authorize());
  // Signed: of the same bytes as before, polkadot.js would tell what became of them then.
  const { events } = await send(api, alice, apply(code));
  assert.ok(happened(events, 'system').includes('RejectedInvalidAuthorizedUpgrade'));
  assert.ok((await api.query.system.authorizedUpgrade()).isNone);
});

it('goes on after a restart', async () => {
  await api.disconnect();
  await node.restart();
  api = await connect(node.url);
  assert.equal(await specVersion(), 2);
  const height = (await api.rpc.chain.getHeader()).number.toNumber();
  const { block } = await remark();
  assert.ok((await api.rpc.chain.getHeader(block)).number.toNumber() > height);
  assert.deepEqual(await answers(past), known);
});

it('ends with a state whose every rule holds', async () => {
  assert.deepEqual(await faultsOf(await stateAt(node.url)), []);
});
