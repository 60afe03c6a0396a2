// The desk in an office: a supplier's table as it arrives, mended and issued; keys as key stores have them, locked and
// not; the register without a browser; and the commands of docs/desk.md, typed.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { compactDecrypt } from 'jose';
import { chainTime, connect, keyOf, send } from '../lib/chain.mjs';
import { typeDocument } from '../lib/document.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { exampleFiles, openStage } from '../lib/stage.mjs';
import { readStory } from '../lib/story.mjs';
import { readJson } from '../lib/words.mjs';

const CLI = process.env.BONAFIDE_CLI ?? 'bonafide';
const MAKER = '999900MAKERMX0000118';
const IMPORTER = '999900IMPORTERUS0166';
const BROKER = '999900BROKERUS000175';
const NEWCOMER = '506700GE1G29325QX363';
const EXAMPLE = new URL('../../examples/story/documents/certificate-blanket.json', import.meta.url);
const run = promisify(execFile);
let node, api, desk;

before(async () => {
  node = await Node.start();
  const stage = await openStage(node.url);
  const [joining, products] = await exampleFiles();
  for (const file of [joining, products]) await stage.player.play(await readStory(file));
  await stage.close();
  api = await connect(node.url);
  desk = await mkdtemp(join(tmpdir(), 'bonafide-office-'));
}, { timeout: LIMIT });
after(async () => {
  await api?.disconnect();
  if (desk) await rm(desk, { recursive: true, force: true });
  await node?.stop();
});

/** Runs the command line, which is told of the node once and for all: `{ code, printed, said }`. */
async function bonafide(args, variables = {}) {
  const env = { ...process.env, BONAFIDE_NODE: node.url, ...variables };
  const { code = 0, stdout, stderr } = await run(CLI, args, { cwd: desk, env }).catch((error) => error);
  return { code, printed: stdout, said: stderr };
}

/** What a command that must succeed prints. */
async function done(args, variables) {
  const { code, printed, said } = await bonafide(args, variables);
  assert.equal(code, 0, said);
  return printed;
}

const as = (who, ...args) => [...args, '--dev-account', who];

describe("a supplier's table", () => {
  const HEAD = 'INVOICE;GOODS.0.DESCRIPTION;GOODS.0.HS;GOODS.0.GTIN;IMPORTER.LEI;SIGNEDON;;';
  const table = ({ gtin = '9.52123E+12', hs = '6110.2', day = '03/02/2026', missing = '#N/A', cut = '952123400005' } = {}) =>
    Buffer.from(
      [
        'Bienes de enero;;;;;;',
        '',
        HEAD,
        'F-2001;"Camisetas de algodón, de punto";6109.10;9521234000013;;15/01/2026;;',
        `F-2002;Suéteres;6110,20;${gtin};;15/01/2026;;`,
        `F-2003;Suéteres;${hs};9521234000020;;2026-01-15 00:00:00;;`,
        ';;;;;;;',
        "F-2004;Tazas de gres;6912-00;'9521234000051;;15/01/2026;;",
        `F-2005;"Camisetas ""Sierra""\n de punto";6109.10;="9521234000013";;${day};;`,
        `F-2006;Tazas;691200;9521234000051.0;;${missing};;`,
        `F-2007;Tazas;691200;${cut};;2026-01-15;;`,
        '',
      ].join('\r\n'),
      'latin1',
    );
  const issuing = (...more) =>
    as('Maker', 'certificate', 'issue', 'Bienes enero.CSV', '--template', 'template.json', '--key', 'key.jwk', ...more);

  before(async () => {
    const { goods: _, blanketPeriod: __, importer: ___, ...example } = await readJson(EXAMPLE);
    const template = { ...example, importer: 'unknown', goods: [{ criterion: 'B', origin: 'MX' }] };
    await writeFile(join(desk, 'template.json'), JSON.stringify(template));
    await done(['key', 'new', '--curve', 'p256', '--out', 'key.jwk']);
    await done(as('Maker', 'entity', 'key', 'add', '--key', 'key.jwk'));
  });

  it('is read, and what is not certain is told by row, column and value', { timeout: LIMIT }, async () => {
    await writeFile(join(desk, 'Bienes enero.CSV'), table());
    const { code, printed, said } = await bonafide(issuing('--dry-run'));
    assert.equal(code, 1, said);
    assert.deepEqual(JSON.parse(printed), { rows: 7, issued: 0, alreadyThere: 0, withdrawn: 0, refused: 5 });
    const shortened = 'is a number of which the spreadsheet left digits out: format the column as text, and write it anew';
    assert.deepEqual(said.trim().split('\n'), [
      'Bienes enero.CSV: is not in UTF-8, and is read as Windows-1252: see that its accents are right',
      `Bienes enero.CSV:5: goods.0.gtin: "9.52123E+12" ${shortened}`,
      'Bienes enero.CSV:6: goods.0.hs: "6110.2" is no HS code: expected 6, 8 or 10 digits, such as 6109.10; ' +
        'a leading or trailing zero may be lost: format the column as text',
      'Bienes enero.CSV:9: signedOn: "03/02/2026" is 2026-02-03 or 2026-03-02: write one of these',
      'Bienes enero.CSV:10: signedOn: "#N/A" is an error of the spreadsheet: mend its formula',
      'Bienes enero.CSV:11: goods.0.gtin: "952123400005" is no GTIN: the check digit does not match the rest',
    ]);
  });

  it('is issued on the second run', { timeout: LIMIT }, async () => {
    const mended = {
      gtin: '9521234000020', hs: '6110.20', day: '2026-02-03', missing: '15/01/2026', cut: '9521234000051',
    };
    await writeFile(join(desk, 'Bienes enero.CSV'), table(mended));
    const { code, printed, said } = await bonafide(issuing());
    assert.equal(code, 0, said);
    assert.deepEqual(JSON.parse(printed), { rows: 7, issued: 7, alreadyThere: 0, withdrawn: 0, refused: 0 });
  });
});

describe('a key', () => {
  const PASSPHRASE = 'correct horse battery staple';
  const locked = { BONAFIDE_PASSPHRASE: 'passphrase' };

  before(async () => {
    await writeFile(join(desk, 'passphrase'), `${PASSPHRASE}\n`);
    await chmod(join(desk, 'passphrase'), 0o600);
  });

  it('of OpenSSL signs, and one made here is read by OpenSSL', { timeout: LIMIT }, async () => {
    const curve = ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256'];
    await run('openssl', ['genpkey', ...curve, '-out', 'openssl.pem'], { cwd: desk });
    await chmod(join(desk, 'openssl.pem'), 0o600);
    const told = ['pkey', '-in', 'openssl.pem', '-pubout', '-outform', 'DER', '-ec_conv_form', 'compressed'];
    const { stdout } = await run('openssl', told, { cwd: desk, encoding: 'buffer' });
    const hex = await done(['key', 'show', 'openssl.pem', '--hex']);
    assert.equal(hex.trim(), `0x${stdout.subarray(-33).toString('hex')}`);

    for (const curve of ['ed25519', 'p256']) {
      await done(['key', 'new', '--curve', curve, '--out', `${curve}.jwk`]);
      await done(['key', 'export', `${curve}.jwk`, '--out', `${curve}.pem`]);
      await run('openssl', ['pkey', '-in', `${curve}.pem`, '-noout', '-check'], { cwd: desk });
      assert.equal(await done(['key', 'show', `${curve}.pem`]), await done(['key', 'show', `${curve}.jwk`]));
    }
  });

  it('locked with a passphrase opens here and in another JOSE library', { timeout: LIMIT }, async () => {
    await done(['key', 'new', '--lock', '--out', 'locked.jwk'], locked);
    const text = (await readFile(join(desk, 'locked.jwk'), 'utf8')).trim();
    const options = { keyManagementAlgorithms: ['PBES2-HS512+A256KW'], maxPBES2Count: 1_000_000 };
    const { plaintext } = await compactDecrypt(text, new TextEncoder().encode(PASSPHRASE), options);
    const jwk = JSON.parse(new TextDecoder().decode(plaintext));
    const shown = await done(['key', 'show', 'locked.jwk', '--hex'], locked);
    assert.equal(shown.trim(), `0x${Buffer.from(jwk.x, 'base64url').toString('hex')}`);

    await writeFile(join(desk, 'passphrase'), 'another\n');
    const { code, said } = await bonafide(['key', 'show', 'locked.jwk'], locked);
    assert.deepEqual([code, said], [
      1, 'refused: locked.jwk: stays locked: the passphrase is another, or the file was altered\n',
    ]);
    await writeFile(join(desk, 'passphrase'), `${PASSPHRASE}\n`);
  });
});

describe('the register', () => {
  it('is joined from an account without coins', { timeout: LIMIT }, async () => {
    await writeFile(join(desk, 'account'), `0x${'5a'.repeat(32)}`);
    await chmod(join(desk, 'account'), 0o600);
    const settings = { BONAFIDE_ACCOUNT: 'account' };
    const application = [
      'entity', 'apply', NEWCOMER, '--name', 'Telares de la Sierra S.A. de C.V.', '--country', 'MX',
      '--role', 'PRODUCER', '--role', 'rights-holder',
    ];
    await done(application, settings);
    const [[key, applied]] = (await api.query.entities.applications.entries()).filter(
      ([, found]) => found.unwrap().lei.toString() === NEWCOMER,
    );
    const { since, roles, name } = applied.unwrap();
    assert.deepEqual([...roles].map(String).sort(), ['Producer', 'RightsHolder']);
    assert.equal(`${name}`, 'Telares de la Sierra S.A. de C.V.');
    const renewal = new Date((await chainTime(api)) + 300 * 86_400_000).toISOString().slice(0, 10);
    await send(api, keyOf('//Dave'), api.tx.entities.admit(key.args[0], since, renewal));

    const shown = JSON.parse(await done(['entity', 'show'], settings));
    assert.deepEqual([shown.lei, shown.standing], [NEWCOMER, 'good']);
    assert.equal(JSON.parse(await done(['entity', 'show', NEWCOMER])).lei, NEWCOMER);
    const { code, said } = await bonafide(['entity', 'show', 'HWUPKR0MPOU8FGXBT394']);
    assert.deepEqual([code, said], [1, 'refused: HWUPKR0MPOU8FGXBT394 was never admitted to the register\n']);
  });

  it('has keys added and revoked', { timeout: LIMIT }, async () => {
    const settings = { BONAFIDE_ACCOUNT: 'account' };
    const { key, publicKey } = JSON.parse(await done(['entity', 'key', 'add', '--key', 'p256.jwk'], settings));
    const ofNewcomer = async () => (await ask(node.url, 'entities_get', { lei: NEWCOMER })).keys;
    assert.deepEqual((await ofNewcomer()).map((held) => [held.number, held.publicKey]), [[key, publicKey]]);
    await done(['entity', 'key', 'revoke', `${key}`], settings);
    assert.ok((await ofNewcomer())[0].revokedAt);
  });

  it('has delegates and mandates', { timeout: LIMIT }, async () => {
    const settings = { BONAFIDE_ACCOUNT: 'account' };
    await writeFile(join(desk, 'delegate'), `0x${'5b'.repeat(32)}`);
    await chmod(join(desk, 'delegate'), 0o600);
    const delegate = { BONAFIDE_ACCOUNT: 'delegate' };
    const address = keyOf(`0x${'5b'.repeat(32)}`).address;
    await done(['entity', 'delegate', 'offer', address, '--scope', 'certify', '--until', '2099-12-31'], settings);
    await done(['entity', 'delegate', 'accept', NEWCOMER], delegate);
    assert.equal(JSON.parse(await done(['entity', 'show'], delegate)).lei, NEWCOMER);
    await done(['entity', 'delegate', 'resign'], delegate);
    assert.equal((await bonafide(['entity', 'show'], delegate)).code, 1);

    await done(as('Importer', 'entity', 'mandate', 'offer', BROKER, '--scope', 'file', '--until', '2099-12-31'));
    await done(as('Broker', 'entity', 'mandate', 'accept', IMPORTER));
    const given = async () => (await ask(node.url, 'entities_get', { lei: IMPORTER })).mandatesGiven;
    assert.deepEqual(await given(), [{ with: BROKER, scopes: ['file'], until: '2100-01-01T00:00:00.000Z' }]);
    await done(as('Importer', 'entity', 'mandate', 'revoke', BROKER));
    assert.deepEqual(await given(), []);
  });

  it('takes a catalog, and tells what is there otherwise', { timeout: LIMIT }, async () => {
    await done(as('Eve', 'product', 'prefix', 'grant', '9521236', MAKER));
    const register = as('Maker', 'product', 'register', 'products.csv');
    const catalog = (description) => `gtin;hs;description\n9521236000011;6109.10;${description}\n`;
    await writeFile(join(desk, 'products.csv'), catalog('"Camisetas; de punto"'));
    const summary = async () => JSON.parse((await bonafide(register)).printed);
    assert.deepEqual(await summary(), { rows: 1, registered: 1, alreadyThere: 0, refused: 0 });
    assert.deepEqual(await summary(), { rows: 1, registered: 0, alreadyThere: 1, refused: 0 });
    assert.equal(JSON.parse(await done(['product', 'show', '9521236000011'])).description, 'Camisetas; de punto');
    const other = await bonafide(as('Importer', 'product', 'register', 'products.csv'));
    assert.equal(other.code, 1);
    assert.match(other.said, new RegExp(`^products\\.csv:2: gtin: "0?9521236000011": is registered, and ${MAKER} owns it\n$`));
    await writeFile(join(desk, 'products.csv'), catalog('Tazas'));
    const { code, said } = await bonafide(register);
    assert.equal(code, 1);
    assert.equal(said, 'products.csv:2: description: "Tazas": is registered as "Camisetas; de punto"\n');
    await done(as('Maker', 'product', 'recall', '9521236000011', '--reason', 'Wrong size on the label'));
    assert.ok(JSON.parse(await done(['product', 'show', '9521236000011'])).recall);
    await done(as('Maker', 'product', 'lift-recall', '9521236000011'));
  });
});

describe('docs/desk.md', () => {
  it('says what comes of every command in it', { timeout: LIMIT }, async () => {
    const place = join(desk, 'document');
    const count = await typeDocument('desk.md', { url: node.url, place, cli: CLI });
    assert.ok(count >= 10, `${count}`);
  });
});
