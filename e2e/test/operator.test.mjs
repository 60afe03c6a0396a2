// A development node as its operator leaves it alone, and as a page in a browser on the same machine meets it.

import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { Node } from '../lib/node.mjs';
import { LIMIT, until } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';

let node;

before(async () => {
  // The node makes the first block by itself, as it does for an operator.
  node = await Node.start({ adjustableClock: false, chain: null });
}, { timeout: LIMIT });
after(() => node?.stop());

const height = async () => Number((await ask(node.url, 'chain_getHeader')).number);

it('makes a block after six seconds without a transaction, so that allowances come back', { timeout: LIMIT }, async () => {
  const from = await height();
  await until(async () => (await height()) >= from + 2, 'two blocks without transactions');
});

it('lets no page in a browser set the clock', { timeout: LIMIT }, async () => {
  const answer = await fetch(node.url.replace(/^ws/, 'http'), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'dev_advanceTime', params: [3_000_000_000_000] }),
  });
  const { error } = await answer.json();
  assert.equal(error?.code, -32601, 'there is no such method');
});

it('answers pages of polkadot.js, and tells a browser to let no others ask', async () => {
  const allowed = async (origin) => {
    const headers = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
    const { headers: answered } = await fetch(node.direct, { method: 'OPTIONS', headers });
    return answered.get('access-control-allow-origin');
  };
  assert.equal(await allowed('https://polkadot.js.org'), 'https://polkadot.js.org');
  for (const origin of ['http://localhost:3000', 'https://evil.example']) assert.equal(await allowed(origin), null);
});
