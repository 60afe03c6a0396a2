// A flood of transactions by strangers: the members' calls enter the next block all the same.

import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { connect, keyOf } from '../lib/chain.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';

// Together 10,000, more than the pool holds.
const PAYING = 8_000;
const COINLESS = 2_000;
let node, api;

before(async () => {
  // Blocks are made when asked for, so that the flood is there first.
  node = await Node.start({ sealing: 'manual' });
  api = await connect(node.url);
}, { timeout: LIMIT });
after(async () => {
  await api?.disconnect();
  await node?.stop();
});

const seal = () => ask(node.url, 'engine_createBlock', [true, true]);

/** Sends `count` extrinsics in order, a batch at a time, each signed when its batch is next; how many the pool took. */
async function flood(count, extrinsic) {
  let taken = 0;
  for (let from = 0; from < count; from += 50) {
    const batch = Array.from({ length: Math.min(50, count - from) }, (_, id) => ({
      jsonrpc: '2.0', id, method: 'author_submitExtrinsic', params: [extrinsic(from + id).toHex()],
    }));
    const response = await fetch(node.url.replace(/^ws/, 'http'), {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(batch),
    });
    taken += (await response.json()).filter(({ result }) => result).length;
  }
  return taken;
}

it(
  '10,000 transactions of strangers, well tipped or free, do not keep a member out of the next block',
  { timeout: LIMIT },
  async (t) => {
    const stranger = keyOf('//Alice//stash');
    const member = keyOf('//Dave');
    const customs = keyOf('//Ferdie');
    const sign = (key, call, options) =>
      call.sign(key, {
        blockHash: api.genesisHash,
        genesisHash: api.genesisHash,
        runtimeVersion: api.runtimeVersion,
        era: 0,
        ...options,
      });

    const started = Date.now();
    const remark = () => api.tx.system.remark('0x00');
    const newcomer = (index) => keyOf(`//Newcomer${index}`);
    const taken = await flood(PAYING, (nonce) => sign(stranger, remark(), { nonce, tip: 1_000_000_000 }));
    const applied = await flood(COINLESS, (index) =>
      sign(newcomer(index), api.tx.entities.apply('999900IMPORTERUS0166', 'Nobody', 'US', []), { nonce: 0 }),
    );
    assert.equal(
      await flood(COINLESS / 10, (index) => sign(newcomer(index), remark(), { nonce: 0 })),
      0,
      'who has no coins and is nobody is refused',
    );
    assert.ok(taken > 5_000, `${taken} taken`);

    const calls = [
      sign(member, api.tx.system.remark('0x01'), { nonce: 0 }),
      sign(customs, api.tx.system.remark('0x02'), { nonce: 0 }),
    ];
    for (const call of calls) await ask(node.url, 'author_submitExtrinsic', [call.toHex()]);
    const { hash } = await seal();
    const { block } = await api.rpc.chain.getBlock(hash);
    const signers = block.extrinsics.filter(({ isSigned }) => isSigned).map(({ signer }) => signer.toString());
    assert.deepEqual(signers.slice(0, 2), [customs.address, member.address], 'customs first, then the member');
    const [strangers, newcomers] = [signers.filter((who) => who === stranger.address).length, signers.length - 2];
    assert.ok(strangers > 0, 'there was room for some of the flood');
    t.diagnostic(
      `${PAYING} + ${COINLESS} sent, ${taken} + ${applied} taken by the pool, ` +
        `${strangers} + ${newcomers - strangers} in the next block, behind customs and the member; ` +
        `${Date.now() - started} ms`,
    );
  },
);
