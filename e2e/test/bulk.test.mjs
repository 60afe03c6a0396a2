// A producer's certificates of origin, a row of a table each, issued by one command: judged before, killed in the
// middle, run again, withdrawn. Their number is in BONAFIDE_BULK.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { Blocks } from '../lib/blocks.mjs';
import { connect, keyOf, send } from '../lib/chain.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT, until } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { exampleFiles, openStage } from '../lib/stage.mjs';
import { readStory } from '../lib/story.mjs';
import { readJson } from '../lib/words.mjs';

const COUNT = Number(process.env.BONAFIDE_BULK ?? 300);
/** The time to issue them, in milliseconds: a member's allowance refills with some certificates a block. */
const LONG = LIMIT + COUNT * 500;
const CLI = process.env.BONAFIDE_CLI ?? 'bonafide';
const MAKER = '999900MAKERMX0000118';
const EXAMPLE = new URL('../../examples/story/documents/certificate-blanket.json', import.meta.url);
const DOCUMENT = new URL('../../docs/bulk.md', import.meta.url);
/** The address of the node in the document. */
const ADDRESS = 'ws://127.0.0.1:9944';
const run = promisify(execFile);
let node, blocks, api, desk;

before(async () => {
  // Blocks without transactions, too: the allowance comes back with them.
  node = await Node.start({ sealing: 'manual' });
  blocks = new Blocks(node.url);
  blocks.flow();
  const stage = await openStage(node.url);
  const [joining] = await exampleFiles();
  await stage.player.play(await readStory(joining));
  await stage.close();

  api = await connect(node.url);
  desk = await mkdtemp(join(tmpdir(), 'bonafide-bulk-'));
  await run(CLI, ['key', 'new', '--out', 'key.jwk'], { cwd: desk });
  await register('key.jwk');

  const { goods: _, blanketPeriod: __, ...example } = await readJson(EXAMPLE);
  const template = { ...example, goods: [{ criterion: 'B', origin: 'MX' }], signedOn: '2026-01-15' };
  await writeFile(join(desk, 'template.json'), JSON.stringify(template));
}, { timeout: LIMIT });
after(async () => {
  await api?.disconnect();
  if (desk) await rm(desk, { recursive: true, force: true });
  await blocks?.hold();
  await node?.stop();
});

/** Puts the public part of the signing key in the file `name` on the register of `chain`, as the producer. */
async function register(name, chain = api) {
  const { x } = await readJson(join(desk, name));
  const Ed25519 = `0x${Buffer.from(x, 'base64url').toString('hex')}`;
  await send(chain, keyOf('//Maker'), chain.tx.entities.addKey({ Ed25519 }, null));
}

const HEAD = 'invoice,goods.0.description,goods.0.hs,goods.0.gtin,signedOn\n';
const row = (invoice, { hs = '6109.10', signedOn = '' } = {}) =>
  `${invoice},"T-shirts, knitted",${hs},9521234000013,${signedOn}\n`;
const table = (name, rows) => writeFile(join(desk, name), HEAD + rows.join(''));
const rows = (prefix, count) => Array.from({ length: count }, (_, index) => row(`${prefix}-${index + 1}`));

const issuing = (file, out, ...more) => [
  'certificate',
  'issue',
  file,
  '--template',
  'template.json',
  '--key',
  'key.jwk',
  '--dev-account',
  'Maker',
  '--node',
  node.url,
  '--out',
  out,
  ...more,
];

/** Runs the command line: `{ code, printed, said }`. */
async function bonafide(...args) {
  const { code = 0, stdout, stderr } = await run(CLI, args, { cwd: desk, maxBuffer: 1e8 }).catch((error) => error);
  return { code, printed: stdout, said: stderr };
}

/** The summary that issuing ends with, which must exit with `code`. */
async function summary(code, ...args) {
  const { code: found, printed, said } = await bonafide(...args);
  assert.equal(found, code, said);
  return { ...JSON.parse(printed), said };
}

/** The ids of the certificates that the chain has of the producer. */
async function anchored() {
  const keys = await api.query.certificates.byCertifier.keys(MAKER);
  return keys.map(({ args: [, id] }) => id.toHex());
}

/** The table of results in `out`. */
const results = async (out) => JSON.parse(await readFile(join(desk, out, 'results.json'), 'utf8'));

/** The lines of the ledger in `out` that tell of `state`. A last line may be half written. */
async function ledger(out, state) {
  const text = await readFile(join(desk, out, 'ledger.jsonl'), 'utf8').catch(() => '');
  const lines = text.split('\n').slice(0, -1).map((line) => JSON.parse(line));
  return lines.filter((line) => line.state === state);
}

describe('a dry run', () => {
  it('names every row at fault and its field, and sends nothing', { timeout: LIMIT }, async () => {
    await table('faulty.csv', [row('D-1'), row('D-2', { hs: '61.0910' }), row('D-3'), 'D-4,short\n', row('D-1')]);
    const { rows, refused, said } = await summary(1, ...issuing('faulty.csv', 'dry', '--dry-run'));
    assert.deepEqual({ rows, refused }, { rows: 5, refused: 3 });
    const faults = said.trim().split('\n');
    assert.equal(faults.length, 3, said);
    assert.match(said, /^faulty\.csv:3: goods\.0\.hs: "61\.0910" is no HS code: /m);
    assert.match(said, /^faulty\.csv:5: has 2 cells under 5 columns: a line may be broken$/m);
    assert.match(said, /^faulty\.csv:6: is the same as faulty\.csv:2$/m);
    assert.deepEqual(await anchored(), []);
    await assert.rejects(readdir(join(desk, 'dry')), { code: 'ENOENT' });
  });

  it('asks the chain what only it knows', { timeout: LIMIT }, async () => {
    const party = {
      name: 'Nobody',
      lei: '5493006MHB84DD0ZWV18',
      telephone: '1',
      email: 'a@b.example',
      address: { street: '1', city: 'Laredo', country: 'US' },
    };
    const template = await readJson(join(desk, 'template.json'));
    const certifier = { ...template.certifier, lei: '999900EXPORTERMX0119' };
    const goods = [{ description: 'T-shirts', hs: '6109.10' }];
    const documents = [
      { goods },
      { goods, agreement: 'ATLANTIS' },
      { goods, importer: party },
      { goods, certification: 'exporter', certifier, exporter: null, producer: 'onRequest' },
    ];
    await writeFile(join(desk, 'unknown.json'), JSON.stringify(documents));
    const { refused, said } = await summary(1, ...issuing('unknown.json', 'dry', '--dry-run'));
    assert.equal(refused, 3);
    assert.deepEqual(said.trim().split('\n'), [
      'unknown.json:2: agreement: the council has set no ATLANTIS',
      'unknown.json:3: importer.lei: 5493006MHB84DD0ZWV18 was never admitted to the register',
      `unknown.json:4: certification: ${MAKER} is not accredited as exporter`,
      `unknown.json:4: certifier.lei: is 999900EXPORTERMX0119, and the account acts for ${MAKER}`,
    ]);
  });

  it('a key that is not on the register signs nothing', { timeout: LIMIT }, async () => {
    await run(CLI, ['key', 'new', '--out', 'other.jwk'], { cwd: desk });
    await table('one.csv', rows('K', 1));
    const args = issuing('one.csv', 'dry').map((arg) => (arg === 'key.jwk' ? 'other.jwk' : arg));
    const { code, said } = await bonafide(...args);
    assert.equal(code, 1);
    const none = `the key that signs is none of ${MAKER} that is good now`;
    assert.match(said, new RegExp(`^refused: ${none}: add 0x[0-9a-f]{64} with entities\\.addKey$`, 'm'));
  });
});

describe(`${COUNT} certificates by one command`, () => {
  /** Runs it until `isTime`, and kills it then, as a power failure would. Only `isTime` may make blocks. */
  async function killedOnce(isTime) {
    const killed = spawn(CLI, issuing('goods.csv', 'issued'), { cwd: desk, stdio: 'ignore' });
    const ended = once(killed, 'exit');
    await until(() => killed.exitCode !== null || isTime(), 'the time to kill it');
    killed.kill('SIGKILL');
    const [code, signal] = await ended;
    assert.equal(signal, 'SIGKILL', `it ended by itself, with ${code}`);
  }

  /** Has one block made. Answers how many certificates are on the chain then. */
  async function anchoredNext() {
    await blocks.one();
    return (await anchored()).length;
  }

  it(
    'killed while it signs, while it sends, and once more, then run to its end: none is lost, none doubled',
    { timeout: LONG },
    async (t) => {
      await table('goods.csv', rows('F', COUNT));
      await blocks.hold();
      await killedOnce(async () => (await ledger('issued', 'signed')).length > 0);
      const signed = (await ledger('issued', 'signed')).length;
      await killedOnce(async () => (await anchoredNext()) > 0);
      const [known, there] = [(await ledger('issued', 'anchored')).length, (await anchored()).length];
      await killedOnce(
        async () => (await ledger('issued', 'anchored')).length > known || (await anchoredNext()) > there,
      );
      blocks.flow();

    const started = Date.now();
    const found = await summary(0, ...issuing('goods.csv', 'issued'));
    assert.equal(found.issued + found.alreadyThere, COUNT);
    assert.deepEqual([found.rows, found.refused], [COUNT, 0]);

    const ids = (await ledger('issued', 'signed')).map(({ id }) => id);
    assert.equal(new Set(ids).size, COUNT, 'each signed once');
    assert.equal(ids.length, COUNT);
    assert.deepEqual((await anchored()).sort(), ids.sort(), 'each anchored once');
    const files = (await readdir(join(desk, 'issued'))).filter((name) => name.endsWith('.sd-jwt'));
    const outcomes = await results('issued');
    assert.deepEqual(outcomes.map(({ row }) => row), rows('F', COUNT).map((_, index) => `goods.csv:${index + 2}`));
    assert.deepEqual(outcomes.map(({ id }) => id).sort(), ids.sort());
    assert.deepEqual(files.sort(), outcomes.map(({ file }) => file).sort());
    for (const { invoice, id, file, block, fault } of outcomes) {
      assert.deepEqual([file, fault], [`${invoice}-${id.slice(2, 10)}.sd-jwt`, null]);
      assert.match(block, /^0x[0-9a-f]{64}$/);
    }
    const csv = await readFile(join(desk, 'issued', 'results.csv'), 'utf8');
    assert.equal(csv.split('\n')[0], 'row,invoice,id,file,block,fault');
    assert.equal(csv.trim().split('\n').length, COUNT + 1);
    const modes = await Promise.all(['results.csv', files[0]].map((name) => stat(join(desk, 'issued', name))));
    assert.deepEqual(modes.map(({ mode }) => mode & 0o077), [0, 0], 'nobody else can read them');
    t.diagnostic(`killed with ${signed} signed; with ${there} anchored, of which the ledger knew ${known}; ` +
      `the last run found ${found.alreadyThere} and issued ${found.issued} in ${Date.now() - started} ms`);
  });

  it('run once more, it changes nothing', { timeout: LONG }, async () => {
    const before = await readFile(join(desk, 'issued', 'ledger.jsonl'), 'utf8');
    const { issued, alreadyThere } = await summary(0, ...issuing('goods.csv', 'issued'));
    assert.deepEqual([issued, alreadyThere], [0, COUNT]);
    assert.equal(await readFile(join(desk, 'issued', 'ledger.jsonl'), 'utf8'), before);
    assert.equal((await anchored()).length, COUNT);
  });

  it('what is handed out verifies, and the chain has it', { timeout: LONG }, async () => {
    const [{ id, file: name }] = await results('issued');
    const file = `issued/${name}`;
    const alone = await bonafide('certificate', 'verify', file);
    assert.deepEqual([alone.code, JSON.parse(alone.printed).verdict], [3, 'notShown'], alone.printed);
    const joined = ['--node', node.url, '--require', 'anchor', '--require', 'status'];
    const { code, printed } = await bonafide('certificate', 'verify', file, ...joined);
    assert.deepEqual([code, JSON.parse(printed).verdict], [0, 'valid'], printed);
    const made = JSON.parse(printed).checks.map(({ check, by }) => `${check} by ${by}`);
    for (const one of ['signature by desk and chain', 'lei by chain', 'anchored by chain'])
      assert.ok(made.includes(one), printed);
    const status = await bonafide('certificate', 'status', id, '--node', node.url);
    const { issuer, state } = JSON.parse(status.printed);
    assert.deepEqual({ issuer, state }, { issuer: MAKER, state: 'active' });
  });
});

describe('rows at fault do not keep the others', () => {
  it(
    'each is named with its reason, the rest is anchored, and what is put right goes with the next run',
    { timeout: LIMIT },
    async () => {
      const before = (await anchored()).length;
      await table('mixed.csv', [
        row('M-1'),
        row('M-2', { hs: 'shirt' }),
        row('M-3', { signedOn: '2020-08-01' }),
        row('M-4'),
      ]);
      const { issued, refused, said } = await summary(1, ...issuing('mixed.csv', 'mixed'));
      assert.deepEqual({ issued, refused }, { issued: 2, refused: 2 });
      assert.match(said, /^mixed\.csv:3: goods\.0\.hs: /m);
      assert.match(said, /^mixed\.csv:4: signedOn: .*was accepted until 2024-08-01, and today is /m);
      assert.equal((await anchored()).length, before + 2);

    await table('mixed.csv', [row('M-1'), row('M-2'), row('M-3'), row('M-4')]);
    const again = await summary(0, ...issuing('mixed.csv', 'mixed'));
    assert.deepEqual([again.issued, again.alreadyThere], [2, 2]);
    assert.equal((await anchored()).length, before + 4);
  });
});

describe('a sealed party', () => {
  it('is opened by customs alone; the ledger keeps what opens it', { timeout: LIMIT }, async () => {
    const X25519 = `0x${'09'.padEnd(64, '0')}`;
    await send(api, keyOf('//Ferdie'), api.tx.entities.addKey({ X25519 }, null));
    const { exporter, ...document } = await readJson(join(desk, 'template.json'));
    const goods = [{ ...document.goods[0], description: 'T-shirts, knitted', hs: '6109.10' }];
    await writeFile(join(desk, 'sealed.json'), JSON.stringify({ ...document, goods, exporter: { sealed: exporter } }));
    const issue = issuing('sealed.json', 'sealed').filter(
      (arg) => !arg.startsWith('--template') && arg !== 'template.json',
    );
    const { issued } = await summary(0, ...issue, '--customs', '999900CUSTOMSUS00196');
    assert.equal(issued, 1);

    const [{ id, openings }] = await ledger('sealed', 'signed');
    const [{ file }] = await results('sealed');
    assert.equal(openings.exporter.party.lei, exporter.lei);
    const found = (await ask(node.url, 'certificates_get', { id })).exporter;
    assert.deepEqual([found.kind, found.lei, found.envelope.seal.customs], ['sealed', null, '999900CUSTOMSUS00196']);
    const handed = await readFile(join(desk, 'sealed', file), 'utf8');
    const told = handed.split('~').map((part) => Buffer.from(part, 'base64url').toString()).join();
    assert.ok(!told.includes(exporter.lei) && told.includes(MAKER));
    assert.equal((await stat(join(desk, 'sealed', 'ledger.jsonl'))).mode & 0o077, 0, 'nobody else can read it');
  });
});

describe('one directory', () => {
  it('is for one run at a time', { timeout: LIMIT }, async () => {
    await table('long.csv', rows('L', 200));
    await blocks.hold();
    const first = spawn(CLI, issuing('long.csv', 'long'), { cwd: desk, stdio: 'ignore' });
    const ended = once(first, 'exit');
    await until(async () => (await ledger('long', 'opened')).length > 0, 'the first run at work');
    const { code, said } = await bonafide(...issuing('long.csv', 'long'));
    blocks.flow();
    assert.deepEqual([code, said], [1, 'refused: long: another run is at work here\n']);
    assert.deepEqual(await ended, [0, null]);
    assert.equal((await ledger('long', 'anchored')).length, 200);
  });

  it('is for one chain', { timeout: LIMIT }, async () => {
    const path = join(desk, 'issued', 'ledger.jsonl');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(/"chain":"0x\w+"/, `"chain":"0x${'ab'.repeat(32)}"`));
    const { code, said } = await bonafide(...issuing('goods.csv', 'issued'));
    assert.equal(code, 1);
    assert.match(said, /ledger\.jsonl: is of another chain, which begins with block 0xabab/);
    await writeFile(path, text);
  });
});

describe('the ledger', () => {
  it('is not believed: a chain that began anew is sent the same credentials', { timeout: LIMIT }, async () => {
    await table('lost.csv', rows('N', 3));
    await summary(0, ...issuing('lost.csv', 'lost'));
    const ids = (await ledger('lost', 'signed')).map(({ id }) => id);
    const anew = await Node.start();
    try {
      const stage = await openStage(anew.url);
      const [joining] = await exampleFiles();
      await stage.player.play(await readStory(joining));
      await stage.close();
      const there = await connect(anew.url);
      await register('key.jwk', there);
      await there.disconnect();
      const again = issuing('lost.csv', 'lost').map((argument) => (argument === node.url ? anew.url : argument));
      const { issued, alreadyThere, said } = await summary(0, ...again);
      assert.deepEqual([issued, alreadyThere], [3, 0]);
      for (const [index, id] of ids.entries()) {
        const row = `lost\\.csv:${index + 2}`;
        assert.match(said, new RegExp(`^${row}: ${id} was anchored, and is not on this chain: it is sent again$`, 'm'));
        assert.equal((await ask(anew.url, 'certificates_get', { id })).state, 'active');
      }
      assert.deepEqual((await ledger('lost', 'signed')).map(({ id }) => id), ids, 'nothing is signed anew');
    } finally {
      await anew.stop();
    }
    const { issued, alreadyThere } = await summary(0, ...issuing('lost.csv', 'lost'));
    assert.deepEqual([issued, alreadyThere], [0, 3]);
  });

  it('tells of documents that are of no row any more', { timeout: LIMIT }, async () => {
    await table('fewer.csv', rows('N', 1));
    const { said } = await summary(0, ...issuing('fewer.csv', 'lost'));
    assert.match(said, /^lost: 2 of the documents issued before are of no row in these files$/m);
  });

  it('tells what was withdrawn from what is there', { timeout: LIMIT }, async () => {
    const [{ id }] = await results('lost');
    await bonafide('certificate', 'withdraw', id, '--dev-account', 'Maker', '--node', node.url);
    const { alreadyThere, withdrawn, said } = await summary(1, ...issuing('lost.csv', 'lost'));
    assert.deepEqual([alreadyThere, withdrawn], [2, 1]);
    assert.match(said, new RegExp(`^lost\\.csv:2: ${id} is withdrawn: take the row out`, 'm'));
    const [{ fault }] = await results('lost');
    assert.match(fault, /is withdrawn/);
  });
});

describe('withdrawing', () => {
  it('takes certificates back, and says why one cannot be', { timeout: LIMIT }, async () => {
    const [first, second] = (await ledger('mixed', 'anchored')).map(({ id }) => id);
    const unknown = `0x${'ab'.repeat(32)}`;
    const withdraw = (...ids) =>
      bonafide('certificate', 'withdraw', ...ids, '--dev-account', 'Maker', '--node', node.url);
    const { code, printed, said } = await withdraw(first, unknown, second);
    assert.equal(code, 1);
    const done = printed.trim().split('\n').map((line) => JSON.parse(line).id);
    assert.deepEqual(done, [first, second]);
    assert.match(said, new RegExp(`^${unknown}: certificates\\.CertificateNotFound: `, 'm'));
    for (const id of done) assert.equal((await ask(node.url, 'certificates_get', { id })).state, 'withdrawn');

    const twice = await withdraw(first);
    assert.equal(twice.code, 1);
    assert.match(twice.said, new RegExp(`^${first}: certificates\\.NotActive: `, 'm'));
    const { code: none, said: why } = await bonafide('certificate', 'status', unknown, '--node', node.url);
    assert.deepEqual([none, why], [1, `${unknown}: is not on the chain\n`]);
  });
});

describe('docs/bulk.md', () => {
  it('says what comes of every command in it', { timeout: LIMIT }, async () => {
    const text = await readFile(DOCUMENT, 'utf8');
    const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```$(?:\n```(json|text)\n(.*?)^```$)?/gms)];
    assert.ok(blocks.length >= 8 && blocks.every(([, language]) => language === 'sh'), `${blocks.length}`);
    await mkdir(join(desk, 'document', 'bin'), { recursive: true });
    if (CLI.includes('/')) await symlink(resolve(CLI), join(desk, 'document', 'bin', 'bonafide'));
    const options = {
      cwd: join(desk, 'document'),
      env: { ...process.env, PATH: `${join(desk, 'document', 'bin')}:${process.env.PATH}` },
    };

    for (const [, , script, kind, shown] of blocks) {
      const typed = run('bash', ['-ec', script.replaceAll(ADDRESS, node.url)], options);
      const { code = 0, stdout, stderr } = await typed.catch((error) => error);
      assert.equal(code, kind === 'text' ? 1 : 0, `${script}\n${stderr}`);
      if (kind === 'text') assert.equal(stderr, shown);
      if (kind === 'json') assert.deepEqual(JSON.parse(stdout), JSON.parse(shown));
    }
    assert.equal(
      (await readdir(join(desk, 'document', 'issued'))).filter((name) => name.endsWith('.sd-jwt')).length,
      3,
    );
  });
});
