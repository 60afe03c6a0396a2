// A hardware wallet signs the digest of the runtime's metadata along (RFC-0078, mode 1).

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { connect, disconnect, keyOf } from '../lib/chain.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT } from '../lib/patience.mjs';

let node, api, known;

before(async () => {
  node = await Node.start();
  api = await connect(node.url);
  known = (await readFile(new URL('../../runtime/metadata-hash', import.meta.url), 'utf8')).trim();
}, { timeout: LIMIT });
after(async () => {
  if (api) await disconnect(api);
  await node?.stop();
});

/** What the pool says of an application for admission that was signed with `digest`. */
const apply = (digest) =>
  api.tx.entities
    .apply('5493006MHB84DD0ZWV18', 'Example Signers', 'FR', ['Importer'])
    .signAndSend(keyOf('//Ferdie//offline'), { era: 0, mode: 1, metadataHash: digest });

describe('an offline signer', () => {
  it('is refused where it was shown the calls of another runtime', async () => {
    await assert.rejects(apply(`0x${'11'.repeat(32)}`), /bad signature/i);
  });

  it('is heard where it was shown the true call', async () => {
    assert.match((await apply(known)).toHex(), /^0x[0-9a-f]{64}$/);
  });
});
