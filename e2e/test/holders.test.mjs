// What is used up by whoever holds it: a certificate for one shipment that names no importer, and a private license
// with a quota. A rival sees both ids, and every signature in the pool, and uses nothing up; the importer to whom they
// were handed does. All of it with the command line, and once as it is pasted into polkadot.js UI.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { chainTime, connect, keyOf, send } from '../lib/chain.mjs';
import { makeCall } from '../lib/forms.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { exampleCast, exampleFiles, openStage } from '../lib/stage.mjs';
import { readStory } from '../lib/story.mjs';
import { day, readJson } from '../lib/words.mjs';

const CLI = process.env.BONAFIDE_CLI ?? 'bonafide';
const EXAMPLE = new URL('../../examples/story/documents/certificate-shipment.json', import.meta.url);
const [SHIRT, MUG] = ['9521234000013', '9521234000051'];
/** The codes of the importer and of its rival, and numbers under each. */
const [OWN, RIVAL] = ['IMP', 'BRK'];
const run = promisify(execFile);
let node, api, desk, cast, certificate, license;

before(async () => {
  node = await Node.start();
  const stage = await openStage(node.url);
  const [joining, products] = await exampleFiles();
  for (const file of [joining, products]) await stage.player.play(await readStory(file));
  await stage.close();
  cast = await exampleCast();
  api = await connect(node.url);
  desk = await mkdtemp(join(tmpdir(), 'bonafide-holders-'));

  const [customs, holder] = ['//Ferdie', '//RightsHolder'].map(keyOf);
  await send(api, customs, api.tx.customs.assignFilerCode(OWN, cast.Importer.lei));
  await send(api, customs, api.tx.customs.assignFilerCode(RIVAL, cast.Broker.lei));
  await send(api, holder, api.tx.licensing.registerRight('Trademark', 'US', '9999001', ['US'], null));
  await send(api, holder, api.tx.licensing.mark(SHIRT, 0));
  await done('key', 'new', '--purpose', 'sealing', '--out', 'customs.jwk');
  await register('customs.jwk', '//Ferdie', 'X25519');
  await put('customs.json', await ask(node.url, 'entities_didDocument', [cast.Customs.lei]));
  for (const who of ['Exporter', 'RightsHolder']) {
    await done('key', 'new', '--out', `${who}.jwk`);
    await register(`${who}.jwk`, `//${who}`, 'Ed25519');
  }
}, { timeout: LIMIT });
after(async () => {
  await api?.disconnect();
  if (desk) await rm(desk, { recursive: true, force: true });
  await node?.stop();
});

/** Puts the public part of the key in the file `name` on the register, as `owner`. */
async function register(name, owner, kind) {
  const { x } = await readJson(join(desk, name));
  const key = { [kind]: `0x${Buffer.from(x, 'base64url').toString('hex')}` };
  await send(api, keyOf(owner), api.tx.entities.addKey(key, null));
}

const put = (name, content) => writeFile(join(desk, name), JSON.stringify(content));

/** Runs the command line: `{ code, printed, said }`. */
async function bonafide(...args) {
  const { code = 0, stdout, stderr } = await run(CLI, args, { cwd: desk }).catch((error) => error);
  return { code, printed: stdout, said: stderr };
}

/** The output of a command that must be done. */
async function done(...args) {
  const { code, printed, said } = await bonafide(...args);
  assert.equal(code, 0, said);
  return printed;
}

const at = () => ['--node', node.url];
const as = (who) => ['--dev-account', who, ...at()];

/** The entry number that begins so: its last digit is found by asking. */
async function numberOf(text) {
  for (let digit = 0; digit < 10; digit++) {
    const { code, data } = await ask(node.url, 'customs_entry', [`${text}-${digit}`]).catch((error) => error);
    if (code !== 1001) return data.value;
  }
  throw new Error(`${text} has no check digit`);
}

/** The number `count` under the filer code `code`. */
const numbers = (code, count) => numberOf(`${code}-${2600000 + count}`);

/** Issues `document` by the command `what`: its id. Its credential and its holder key are in the directory `out`. */
async function issued(what, document, who, out) {
  await put(`${out}.json`, document);
  await done(...what, `${out}.json`, '--key', `${who}.jwk`, ...as(who), '--out', out);
  const names = await readdir(join(desk, out));
  const [name] = names.filter((name) => name.endsWith('.holder.jwk'));
  assert.equal((await stat(join(desk, out, name))).mode & 0o777, 0o600, 'nobody else can read it');
  const [{ id }] = await readJson(join(desk, out, 'results.json'));
  return id;
}

/** An entry of mugs under the certificate, and of shirts under the license. */
const entry = (number) => ({
  number,
  importer: cast.Importer.lei,
  lines: [
    {
      hts: '6912.00.3500',
      gtin: MUG,
      country: 'MX',
      quantity: 300,
      claim: { agreement: 'USMCA', code: 'S', certificate },
      licenses: [],
    },
    { hts: '6109.10.0012', gtin: SHIRT, country: 'MX', quantity: 100, claim: null, licenses: [license] },
  ],
});

/** The codes of the hard findings on each line of `form`, where `filer` files it and holds what is in `holders`. */
async function codes(form, filer, ...holders) {
  await put('screened.json', form);
  const held = holders.flatMap((holder) => ['--holder', holder]);
  const shown = held.length > 0 ? [...held, '--filer', filer] : [];
  const { printed, said } = await bonafide(
    'entry',
    'screen',
    'screened.json',
    '--licenses',
    'opening.json',
    '--json',
    ...shown,
    ...at(),
  );
  assert.ok(printed, said);
  return JSON.parse(printed).lines.map(hard);
}

/** The codes of the hard findings on a line. */
const hard = ({ findings }) => findings.filter(({ severity }) => severity === 'hard').map(({ code }) => code);

/** Seals `form` as `filer`, who holds what is in `holders`, with all that it would use up: the sealed form. */
async function seal(form, filer, ...holders) {
  await put('sealed.json', form);
  await put('uses.json', { draws: [{ licenses: [license], quantity: 100 }], certificates: [certificate] });
  const held = holders.flatMap((holder) => ['--holder', holder]);
  const shown = held.length > 0 ? [...held, '--filer', filer] : [];
  const opening = `opening-${form.number}.json`;
  const customs = ['--customs', 'customs.json', '--openings', opening];
  const declared = ['--uses', 'uses.json', '--licenses', 'opening.json'];
  return JSON.parse(await done('entry', 'seal', 'sealed.json', ...customs, ...declared, ...shown, ...at()));
}

/** The holdings of both credentials for the entry `number` of `filer`, from the directories with all keys. */
async function presented(number, filer) {
  const held = ['--holder', 'certified', '--holder', 'licensed', '--filer', filer];
  const asked = ['--credential', certificate, '--credential', license];
  return JSON.parse(await done('entry', 'present', number, ...held, ...asked));
}

/** Files the sealed `form` as `who`: the summary, and what is said against it. */
async function file(form, who) {
  await put('form.json', form);
  const { printed, said } = await bonafide('entry', 'file', 'form.json', '--sealed', ...as(who));
  return { ...JSON.parse(printed), said };
}

const left = async () => (await ask(node.url, 'licensing_get', [license])).left;
const user = async () => (await ask(node.url, 'certificates_get', [certificate])).usedBy;
const unused = async () => assert.deepEqual([await left(), await user()], [700, null]);

describe('a credential that does not say whose it is', () => {
  it('is issued with a key of its own, beside it', { timeout: LIMIT }, async () => {
    const signedOn = day(await chainTime(api));
    const shipment = { ...(await readJson(EXAMPLE)), importer: 'unknown', signedOn };
    certificate = await issued(['certificate', 'issue'], shipment, 'Exporter', 'certified');
    const document = {
      right: 0,
      licensor: { name: 'Alpenglow Brands Inc.', lei: cast.RightsHolder.lei },
      licensee: { name: 'Example Imports LLC', lei: cast.Importer.lei },
      role: 'importer',
      products: 'all',
      quantity: 700,
      from: signedOn,
      until: day(await chainTime(api), 365),
      signedOn,
      private: true,
    };
    license = await issued(['license', 'grant'], document, 'RightsHolder', 'licensed');
    const name = `licensed/${license.slice(2)}.jwt`;
    await writeFile(join(desk, 'opening.json'), await done('license', 'opening', name));
    await unused();
  });

  it('is not used up by a rival that has no key', { timeout: LIMIT }, async () => {
    const number = await numbers(RIVAL, 1);
    const findings = await codes(entry(number), cast.Broker.lei);
    assert.ok(findings[0].includes('CERTIFICATE_NOT_HELD'), `${findings}`);
    for (const what of ['draws', 'certificates']) {
      const sealed = { ...(await seal(entry(await numbers(RIVAL, 2)), cast.Broker.lei)), [what]: [] };
      const { filed, refused, said } = await file(sealed, 'Broker');
      assert.deepEqual([filed, refused], [0, 1]);
      assert.match(said, what === 'draws' ? /customs\.CertificateNotHeld: / : /customs\.LicenseNotHeld: /);
      await rm(join(desk, `opening-${sealed.number}.json`));
    }
    await unused();
  });

  it('is told by its line where an entry is sealed without its key', { timeout: LIMIT }, async () => {
    const number = await numbers(RIVAL, 5);
    await put('sealed.json', entry(number));
    const sealing = ['--customs', 'customs.json', '--openings', 'none.json', '--licenses', 'opening.json', ...at()];
    const bare = await bonafide('entry', 'seal', 'sealed.json', ...sealing);
    assert.deepEqual([bare.code, bare.printed], [1, '']);
    assert.match(bare.said, /^refused: sealed\.json: lines\[0\]: CERTIFICATE_NOT_HELD: /);
    assert.match(bare.said, /^not sealed: /m);
    const held = ['--holder', 'certified', '--holder', 'licensed', '--filer', cast.Broker.lei];
    const form = JSON.parse(await done('entry', 'seal', 'sealed.json', ...sealing, ...held));
    assert.deepEqual(form.certificates, [certificate]);
    assert.equal(form.holdings.length, 2);
  });

  it('is not used up with a copied signature, by another filer or as another entry', { timeout: LIMIT }, async () => {
    const own = await numbers(OWN, 1);
    const { holdings } = await seal(entry(own), cast.Importer.lei, 'certified', 'licensed');
    assert.equal(holdings.length, 2);
    const others = await numbers(RIVAL, 3);
    const copied = { ...(await seal(entry(others), cast.Broker.lei)), holdings };
    assert.match((await file(copied, 'Broker')).said, /customs\.(License|Certificate)NotHeld: /);
    const form = { ...entry(others), holdings };
    assert.ok((await codes(form, cast.Broker.lei))[0].includes('CERTIFICATE_NOT_HELD'));

    // Under its own next number, the importer has to sign anew.
    const next = { ...(await seal(entry(await numbers(OWN, 2)), cast.Importer.lei)), holdings };
    assert.match((await file(next, 'Importer')).said, /customs\.(License|Certificate)NotHeld: /);
    await unused();
  });

  it('is used up by whoever was handed the key, sealed', { timeout: LIMIT }, async () => {
    const number = await numbers(OWN, 3);
    assert.deepEqual(await codes(entry(number), cast.Importer.lei, 'certified', 'licensed'), [[], []]);
    const form = await seal(entry(number), cast.Importer.lei, 'certified', 'licensed');
    const { filed, said } = await file(form, 'Importer');
    assert.equal(filed, 1, said);
    assert.deepEqual([await left(), await user()], [600, number]);
    const open = await bonafide('entry', 'open', number, '--key', 'customs.jwk', '--screen', '--json', ...at());
    assert.equal(open.code, 0, open.printed);
    await done('entry', 'cancel', number, ...as('Importer'));
    await unused();
  });

  it('is used up by a broker for whom its holder has signed, without the key', { timeout: LIMIT }, async () => {
    const number = await numbers(RIVAL, 4);
    const holdings = await presented(number, cast.Broker.lei);
    const form = await seal({ ...entry(number), holdings }, cast.Broker.lei);
    const { filed, said } = await file(form, 'Broker');
    assert.equal(filed, 1, said);
    assert.deepEqual([await left(), await user()], [600, number]);
    await done('entry', 'cancel', number, ...as('Broker'));
    await unused();
  });

  it('is used up openly, as polkadot.js files it', { timeout: LIMIT }, async () => {
    const number = await numbers(OWN, 4);
    const holdings = await presented(number, cast.Importer.lei);
    const form = { ...entry(number), holdings };
    await send(api, keyOf('//Importer'), makeCall(api, 'customs.file_entry', { form }));
    const { lines } = await ask(node.url, 'customs_entry', [number]);
    assert.deepEqual(hard(lines[0]), []);
    assert.equal(await user(), number);
    await send(api, keyOf('//Importer'), makeCall(api, 'customs.cancel_entry', { number }));
  });

  it('is used up openly, with the command line', { timeout: LIMIT }, async () => {
    const number = await numbers(OWN, 5);
    await put('open.json', entry(number));
    const file = ['entry', 'file', 'open.json', ...as('Importer')];
    const { printed } = await bonafide(...file, '--holder', 'certified', '--holder', 'licensed');
    assert.equal(JSON.parse(printed).filed, 1);
    const { lines } = await ask(node.url, 'customs_entry', [number]);
    assert.deepEqual([hard(lines[0]), await user()], [[], number]);
  });
});
