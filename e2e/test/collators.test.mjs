// Who makes blocks: the council invites a collator and takes it out again, and the collator changes its session key. Nobody pays.

import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { u8aToHex } from '@polkadot/util';
import { Blocks } from '../lib/blocks.mjs';
import { carry, connect, disconnect, keyOf, send } from '../lib/chain.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT } from '../lib/patience.mjs';
import { Refusal } from '../lib/refusal.mjs';
import { ask } from '../lib/rpc.mjs';

/** The blocks of a session: six hours. */
const SESSION = 3600;
/** The most calls in a request. */
const BATCH = 50;
let node, api, blocks, alice, bob, charlie, stays, leaves;
/** The session keys of each: of who stays, the first and the second. */
let first, second, others;

before(async () => {
  node = await Node.start({ sealing: 'manual' });
  blocks = new Blocks(node.url);
  api = await connect(node.url);
  blocks.flow();
  // Customs and the registrar are on the register; the accounts of their collators are new, and have no coins.
  const names = ['//Alice', '//Bob', '//Charlie', '//Ferdie', '//Ferdie//collator', '//Dave', '//Dave//collator'];
  const [customs, registrar] = [names[3], names[5]].map(keyOf);
  [alice, bob, charlie, , stays, , leaves] = names.map(keyOf);
  for (const [controller, account] of [[customs, stays], [registrar, leaves]]) {
    const lei = (await api.query.entities.accounts(controller.address)).unwrap();
    await send(api, controller, api.tx.entities.offerDelegation(account.address, ['Respond'], null));
    await send(api, account, api.tx.entities.acceptDelegation(lei));
  }
}, { timeout: LIMIT });
after(async () => {
  await blocks?.hold();
  if (api) await disconnect(api);
  await node?.stop();
});

const refusal = (name) => (error) => error instanceof Refusal && error.is(name);
const invite = (account) => api.tx.collatorSelection.addInvulnerable(account.address);
const takeOut = (account) => api.tx.collatorSelection.removeInvulnerable(account.address);
const setKeys = ({ keys, proof }) => api.tx.session.setKeys(keys, proof);
const invited = async () => (await api.query.collatorSelection.invulnerables()).map(String);
const authors = async () => (await api.query.aura.authorities()).map((key) => key.toHex());
/** New session keys in the node's keystore, as its operator makes them, with the proof that they are of `owner`. */
const newKeys = (owner) => ask(node.url, 'author_rotateKeysWithOwner', [u8aToHex(owner.publicKey)]);

/** Makes blocks until the next session has begun. */
async function nextSession() {
  await blocks.hold();
  const number = async () => Number((await ask(node.url, 'chain_getHeader')).number);
  const begin = (Math.floor((await number()) / SESSION) + 1) * SESSION + 1;
  for (let left; (left = begin - (await number())) > 0;) {
    const calls = Array.from({ length: Math.min(BATCH, left) }, (_, id) => ({
      jsonrpc: '2.0', id, method: 'engine_createBlock', params: [true, true],
    }));
    const body = JSON.stringify(calls);
    const answer = await fetch(node.direct, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    for (const { error } of await answer.json()) assert.equal(error, undefined);
  }
  blocks.flow();
}

it('takes no keys without the proof that they are of that account, and of members alone', { timeout: LIMIT }, async () => {
  const another = await newKeys(alice);
  await assert.rejects(send(api, stays, setKeys(another)), refusal('session.InvalidProof'));
  await assert.rejects(send(api, alice, setKeys(another)), refusal('session.NoAssociatedValidatorId'));
});

it('invites collators who have keys, by two thirds of the council and by no fewer', { timeout: LIMIT }, async () => {
  await assert.rejects(carry(api, [alice, alice, bob], invite(stays)), refusal('collatorSelection.ValidatorNotRegistered'));
  [first, others] = [await newKeys(stays), await newKeys(leaves)];
  await send(api, stays, setKeys(first));
  await send(api, leaves, setKeys(others));
  await assert.rejects(send(api, alice, invite(stays)), refusal('BadOrigin'));
  for (const account of [stays, leaves]) await carry(api, [alice, alice, bob], invite(account));
  const now = await invited();
  assert.ok([stays, leaves].every(({ address }) => now.includes(address)), `${now}`);
});

it('changes a key without a motion, and takes a collator out by one', { timeout: LIMIT }, async () => {
  await nextSession();
  second = await newKeys(stays);
  await send(api, stays, setKeys(second));
  await carry(api, [alice, alice, charlie], takeOut(leaves));
  const now = await invited();
  assert.ok(now.includes(stays.address) && !now.includes(leaves.address), `${now}`);
  for (const { keys } of [first, second]) assert.ok(await ask(node.url, 'author_hasSessionKeys', [keys]));
});

it('has each of it in force from the session after next', { timeout: LIMIT }, async () => {
  const isAuthor = async () => {
    const now = await authors();
    return [first, second, others].map(({ keys }) => now.includes(keys));
  };
  assert.deepEqual(await isAuthor(), [false, false, false]);
  await nextSession();
  assert.deepEqual(await isAuthor(), [true, false, true]);
  await nextSession();
  assert.deepEqual(await isAuthor(), [false, true, false]);
});

it('leaves nothing of a collator that has gone', { timeout: LIMIT }, async () => {
  await send(api, leaves, api.tx.session.purgeKeys());
  assert.ok((await api.query.session.nextKeys(leaves.address)).isNone);
  await send(api, leaves, api.tx.entities.resign());
  const { providers, consumers } = await api.query.system.account(leaves.address);
  assert.deepEqual([providers.toNumber(), consumers.toNumber()], [0, 0]);
});
