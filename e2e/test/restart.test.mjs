// A node killed in the middle of things, and started again on the same chain.

import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { chainTime, connect, keyOf, send } from '../lib/chain.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { exampleFiles, openStage } from '../lib/stage.mjs';
import { readStory } from '../lib/story.mjs';

const PRODUCTS = ['9521234000013', '9521234000020', '9521234000037', '9521234000044', '9521234000051'];
let node;

before(async () => {
  node = await Node.start();
}, { timeout: LIMIT });
after(() => node?.stop());

/** All that the node knows at the block `at`: what its methods answer, but for the block. */
async function known(api, block) {
  const entities = (await api.query.entities.entities.keys()).map(({ args: [lei] }) => [
    'entities_get',
    { lei: lei.toString() },
  ]);
  const products = PRODUCTS.map((gtin) => ['products_get', { gtin }]);
  const licenses = (await api.query.licensing.licenses.keys()).map(({ args: [id] }) => [
    'licensing_get',
    { id: id.toHex() },
  ]);
  const questions = [...entities, ...products, ...licenses, ['licensing_right', { id: 0 }]];
  const answers = await Promise.all(questions.map(([method, params]) => ask(node.url, method, { ...params, block })));
  return answers.map(({ at: _, ...answer }) => answer);
}

it('killed in the middle of the story, it finds everything and goes on', async () => {
  const stage = await openStage(node.url);
  const files = await exampleFiles();
  for (const file of files.slice(0, 3)) await stage.player.play(await readStory(file));
  const { at } = await ask(node.url, 'entities_get', { lei: '999900MAKERMX0000118' });
  const before = await known(stage.api, at.hash);
  assert.equal(before.length, 9 + 5 + 4 + 1);

  // More is under way when the power fails.
  const { nonce } = await stage.api.query.system.account(keyOf('//Bob').address);
  const remarks = Array.from({ length: 30 }, (_, index) =>
    stage.api.tx.system.remark('0x00').signAndSend(keyOf('//Bob'), { nonce: nonce.toNumber() + index }).catch(() => {}),
  );
  await remarks[0];
  await stage.close();
  await node.restart();

  const api = await connect(node.url);
  try {
    assert.deepEqual(await known(api, at.hash), before);
    assert.deepEqual(await known(api), before);

    const best = (await api.rpc.chain.getHeader()).number.toNumber();
    assert.ok(best >= at.number, `${best} after ${at.number}`);
    const now = await chainTime(api);
    assert.ok(now >= Date.parse(at.timestamp), 'time does not go back');

    const { block } = await send(api, keyOf('//Alice'), api.tx.system.remark('0x'));
    const next = await api.rpc.chain.getHeader(block);
    assert.ok(next.number.toNumber() > best);
    assert.ok((await chainTime(api)) > now, 'time goes on');
  } finally {
    await api.disconnect();
  }

  // A new player knows what the chain knows: it goes on where this chain is, not where the files are.
  const resumed = await openStage(node.url);
  try {
    await assert.rejects(resumed.player.play(await readStory(files[0])), /step 1: entities\.AlreadyActing/);
  } finally {
    await resumed.close();
  }
});
