// A client in TypeScript, as the public generator of OpenRPC makes it of `rpc_discover`: compiled and asked as it comes.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Node } from '../lib/node.mjs';
import { LIMIT } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';

const MODULES = fileURLToPath(new URL('../node_modules', import.meta.url));
const CUSTOMS = '999900CUSTOMSUS00196';
const run = promisify(execFile);

let node, place, client;

before(async () => {
  node = await Node.start();
  place = await mkdtemp(join(tmpdir(), 'bonafide-openrpc-'));
  await writeFile(join(place, 'openrpc.json'), JSON.stringify(await ask(node.url, 'rpc_discover')));
  const components = [{ type: 'client', name: 'client', language: 'typescript', openRPCPath: null }];
  const config = { openrpcDocument: './openrpc.json', outDir: './out', components };
  await writeFile(join(place, 'config.json'), JSON.stringify(config));
  await run(join(MODULES, '.bin/open-rpc-generator'), ['generate', '-c', 'config.json'], { cwd: place });

  const made = join(place, 'out/client/typescript');
  await mkdir(made, { recursive: true });
  await symlink(MODULES, join(made, 'node_modules'));
  await run(join(MODULES, '.bin/tsc'), ['--skipLibCheck'], { cwd: made }).catch(({ stdout }) => assert.fail(stdout));
  const { default: Client } = createRequire(join(made, 'build/'))('./index.js');
  const { hostname: host, port } = new URL(node.url);
  client = new Client({ transport: { type: 'http', host, port } });
}, { timeout: LIMIT });
after(async () => {
  await node?.stop();
  if (place) await rm(place, { recursive: true });
});

it('answers by position, with the last parameters and without them', async () => {
  const entity = await client.entities_get(CUSTOMS);
  assert.deepEqual([entity.lei, entity.roles], [CUSTOMS, ['customs']]);
  assert.equal((await client.entities_get(CUSTOMS, entity.at.hash)).at.number, entity.at.number);
  assert.deepEqual((await client.customs_entriesBy(CUSTOMS, null, 10)).items, []);
});

it('reads a DID document, whose context has a name that is none in a program', async () => {
  const { didDocument } = await client.entities_didDocument(CUSTOMS);
  assert.equal(didDocument['@context'][0], 'https://www.w3.org/ns/did/v1');
});

it('tells an error with its number, field and reason', async () => {
  const fault = await client.products_get('9521321000010').catch((error) => error);
  assert.deepEqual([fault.code, fault.data.field], [1001, 'gtin']);
  assert.match(fault.data.reason, /check digit/);
  const line = { hts: '6912.00', country: 'MX', quantity: 1 };
  const entry = { number: 'BRK-2600002-3', importer: CUSTOMS, lines: [line] };
  const refused = await client.customs_screen(entry).catch((error) => error);
  assert.deepEqual([refused.code, refused.data.field], [1004, 'importer']);
});

it('has every method that the node has', async () => {
  const { methods } = await ask(node.url, 'rpc_discover');
  for (const { name } of methods) assert.equal(typeof client[name], 'function', name);
});
