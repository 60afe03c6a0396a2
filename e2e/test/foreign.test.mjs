// Clients that nobody here wrote, each as its users have it: it reads the register, sends two transactions of one account, and
// reads an error by name. Some of them know the form of a transaction by heart, and do not look it up in the metadata.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { DedotClient, WsProvider } from 'dedot';
import { createClient } from 'polkadot-api';
import { getPolkadotSigner } from 'polkadot-api/signer';
import { getWsProvider } from 'polkadot-api/ws';
import { WebSocket } from 'ws';
import { keyOf } from '../lib/chain.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT } from '../lib/patience.mjs';

const GS1 = '999900GS1ORG00000158';
const NAME = 'GS1 of the Test Network';
const MISTYPED = '9521234000052';
let node;

before(async () => {
  await cryptoWaitReady();
  node = await Node.start();
}, { timeout: LIMIT });
after(() => node?.stop());

describe('PAPI', { timeout: LIMIT }, () => {
  let client, api;

  before(() => {
    client = createClient(getWsProvider(node.url, { websocketClass: WebSocket }));
    api = client.getUnsafeApi();
  });
  after(() => client.destroy());

  it('reads, sends twice, and reads an error with its value', async () => {
    assert.equal((await api.query.Entities.Entities.getValue(GS1)).name, NAME);
    const key = keyOf('//Eve');
    const signer = getPolkadotSigner(key.publicKey, 'Sr25519', (bytes) => key.sign(bytes));
    for (const prefix of ['9521111', '9521112']) {
      const sent = await api.tx.Products.grant_prefix({ prefix, holder: GS1 }).signAndSubmit(signer);
      assert.ok(sent.ok, JSON.stringify(sent.dispatchError));
    }
    const refused = await api.tx.Products.recall({ gtin: MISTYPED, reason: 'none' }).signAndSubmit(signer);
    assert.deepEqual(
      [refused.ok, refused.dispatchError.value.value.type, refused.dispatchError.value.value.value.type],
      [false, 'InvalidGtin', 'CheckDigit'],
    );
  });

  it('asks the runtime in any spelling, and is told what it mistyped', async () => {
    const found = await api.apis.EntitiesApi.entity(` ${GS1} `);
    assert.deepEqual([found.success, found.value.name], [true, NAME]);
    const { success, value } = await api.apis.ProductsApi.product(MISTYPED);
    assert.deepEqual([success, value.field, value.error], [false, 'gtin', 'InvalidGtin']);
  });
});

describe('dedot', { timeout: LIMIT }, () => {
  let client;

  before(async () => (client = await DedotClient.new(new WsProvider(node.url))));
  after(() => client?.disconnect());

  it('reads, sends twice, and reads an error', async () => {
    assert.equal((await client.query.entities.entities(GS1)).name, NAME);
    const key = keyOf('//Dave');
    for (const remark of ['0x01', '0x02']) {
      const { dispatchError } = await client.tx.system.remark(remark).signAndSend(key).untilFinalized();
      assert.equal(dispatchError, undefined);
    }
    const refused = await client.tx.products.recall(MISTYPED, 'none').signAndSend(key).untilFinalized();
    assert.equal(client.registry.findErrorMeta(refused.dispatchError).name, 'InvalidGtin');
  });

  it('asks the runtime', async () => {
    const refused = await client.call.productsApi.product(MISTYPED);
    assert.deepEqual([refused.isErr, refused.err.error], [true, 'InvalidGtin']);
  });
});

const run = promisify(execFile);
const places = fileURLToPath(new URL('../foreign/', import.meta.url));
const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'bonafide', 'python');

/** The Python that has `library`, in versions pinned to the digit. */
async function pythonWith(library) {
  const place = join(cache, library);
  const python = join(place, 'bin', 'python');
  const whole = join(place, 'whole');
  if (await access(whole).then(() => false, () => true)) {
    await run('python3', ['-m', 'venv', '--clear', place]);
    await run(python, ['-m', 'pip', 'install', '--quiet', '--requirement', join(places, `${library}.txt`)]);
    await run('touch', [whole]);
  }
  return python;
}

for (const library of ['substrateinterface', 'async_substrate_interface']) {
  describe(`${library}, in Python`, () => {
    it('reads, sends twice, and reads an error', { timeout: LIMIT }, async () => {
      const python = await pythonWith(library);
      const { stdout } = await run(python, [join(places, 'client.py'), library, node.url], { timeout: LIMIT });
      assert.deepEqual(JSON.parse(stdout), { name: NAME, sent: [true, true], refused: 'InvalidGtin' });
    });
  });
}
