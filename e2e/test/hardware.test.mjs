// Keys in a hardware module, here SoftHSM: one signs a batch under its number on the register, another the status lists
// of a node.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { Node } from '../lib/node.mjs';
import { LIMIT } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { exampleFiles, openStage } from '../lib/stage.mjs';
import { readStory } from '../lib/story.mjs';
import { readJson } from '../lib/words.mjs';

const CLI = process.env.BONAFIDE_CLI ?? 'bonafide';
const MAKER = '999900MAKERMX0000118';
const EXAMPLE = new URL('../../examples/story/documents/certificate-blanket.json', import.meta.url);
/** The module of the Debian package `softhsm2`. */
const MODULE = '/usr/lib/softhsm/libsofthsm2.so';
const PIN = '123456';
const run = promisify(execFile);
let desk, node;

/** The URI of the key with this label. */
const uri = (label) => `pkcs11:token=office;object=${label}?module-path=${MODULE}&pin-source=${join(desk, 'pin')}`;

const softhsm = (...args) => run('softhsm2-util', [...args, '--pin', PIN], { cwd: desk });

/** What a command prints that must succeed. */
async function done(...args) {
  const env = { ...process.env, ...(node && { BONAFIDE_NODE: node.url }) };
  return (await run(CLI, args, { cwd: desk, env })).stdout;
}

before(async () => {
  desk = await mkdtemp(join(tmpdir(), 'bonafide-hardware-'));
  await mkdir(join(desk, 'tokens'));
  await writeFile(join(desk, 'softhsm2.conf'), `directories.tokendir = ${join(desk, 'tokens')}\nlog.level = ERROR\n`);
  // The node is told by its environment, too.
  process.env.SOFTHSM2_CONF = join(desk, 'softhsm2.conf');
  await softhsm('--init-token', '--free', '--label', 'office', '--so-pin', '87654321');
  for (const [curve, label, id] of [['p256', 'origin', '01'], ['ed25519', 'lists', '02']]) {
    await done('key', 'new', '--curve', curve, '--out', `${curve}.jwk`);
    await done('key', 'export', `${curve}.jwk`, '--out', `${curve}.pem`);
    await softhsm('--import', `${curve}.pem`, '--token', 'office', '--label', label, '--id', id);
  }
  await writeFile(join(desk, 'pin'), `${PIN}\n`);
  await chmod(join(desk, 'pin'), 0o600);
  node = await Node.start({ statusKey: uri('lists') });
  const stage = await openStage(node.url);
  const [joining, products] = await exampleFiles();
  for (const file of [joining, products]) await stage.player.play(await readStory(file));
  await stage.close();
}, { timeout: LIMIT });
after(async () => {
  await node?.stop();
  if (desk) await rm(desk, { recursive: true, force: true });
});

describe('a key in a hardware module', () => {
  it('goes on the register and signs a batch', { timeout: LIMIT }, async () => {
    const added = await done('entity', 'key', 'add', '--key', uri('origin'), '--dev-account', 'Maker');
    const { publicKey } = JSON.parse(added);
    assert.equal(`${publicKey}\n`, await done('key', 'show', 'p256.jwk', '--hex'));

    const { goods, blanketPeriod: _, importer: __, ...example } = await readJson(EXAMPLE);
    const good = { ...goods[0], gtin: '9521234000013', hs: '6109.10' };
    const signedOn = new Date().toISOString().slice(0, 10);
    const document = { ...example, importer: 'unknown', goods: [good], invoice: 'H-1', signedOn };
    await writeFile(join(desk, 'batch.json'), JSON.stringify([document]));
    const issue = ['certificate', 'issue', 'batch.json', '--key', uri('origin'), '--dev-account', 'Maker'];
    const summary = JSON.parse(await done(...issue));
    assert.deepEqual(summary, { rows: 1, issued: 1, alreadyThere: 0, withdrawn: 0, refused: 0 });
    const [{ id, file }] = await readJson(join(desk, 'issued', 'results.json'));
    assert.equal((await ask(node.url, 'certificates_get', { id })).issuer, MAKER);
    const report = JSON.parse((await run(CLI, ['certificate', 'verify', join('issued', file)], { cwd: desk })
      .catch((error) => error)).stdout);
    assert.notEqual(report.verdict, 'invalid', JSON.stringify(report));
  });

  it('signs the status lists of a node', { timeout: LIMIT }, async () => {
    const { credential, jwt } = await ask(node.url, 'licensing_statusList', { issuer: MAKER, purpose: 'revocation' });
    const did = (await done('key', 'show', 'ed25519.jwk')).trim();
    assert.equal(credential.issuer, did);
    assert.equal(credential.proof.verificationMethod, `${did}#${did.slice('did:key:'.length)}`);
    const [header] = jwt.split('.').map((part) => Buffer.from(part, 'base64url').toString());
    assert.equal(JSON.parse(header).alg, 'EdDSA');
  });
});
