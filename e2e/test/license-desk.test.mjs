// Licenses at the desk and on the chain: written, signed, granted, sublicensed, amended, counted, revoked; verified by
// status lists alone; many by one command that is killed in the middle; and the commands of docs/licenses.md, typed.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { Blocks } from '../lib/blocks.mjs';
import { chainTime, connect, keyOf, send } from '../lib/chain.mjs';
import { isShown } from '../lib/document.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT, until } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { exampleFiles, openStage } from '../lib/stage.mjs';
import { readStory } from '../lib/story.mjs';
import { day, readJson } from '../lib/words.mjs';

const COUNT = 200;
const CLI = process.env.BONAFIDE_CLI ?? 'bonafide';
const DOCUMENT = new URL('../../docs/licenses.md', import.meta.url);
/** The address of the node in the document. */
const ADDRESS = 'ws://127.0.0.1:9944';
const HOLDER = { name: 'Alpenglow Brands Inc.', lei: '999900RIGHTS00000110' };
const IMPORTER = { name: 'Example Imports LLC', lei: '999900IMPORTERUS0166' };
const RETAILER = { name: 'Example Stores Inc.', lei: '999900RETAILERUS0168' };
const MAKER = { name: 'Telares del Ejemplo S.A. de C.V.', lei: '999900MAKERMX0000118' };
const run = promisify(execFile);
let node, blocks, api, desk, nodeDid;

before(async () => {
  desk = await mkdtemp(join(tmpdir(), 'bonafide-licenses-'));
  ({ stdout: nodeDid } = await run(CLI, ['key', 'new', '--out', 'status.jwk'], { cwd: desk }));
  nodeDid = nodeDid.trim();
  node = await Node.start({ sealing: 'manual', statusKey: join(desk, 'status.jwk') });
  blocks = new Blocks(node.url);
  blocks.flow();
  const stage = await openStage(node.url);
  const [joining, products] = await exampleFiles();
  for (const file of [joining, products]) await stage.player.play(await readStory(file));
  await stage.close();

  api = await connect(node.url);
  const holder = keyOf('//RightsHolder');
  await send(api, holder, api.tx.licensing.registerRight('Trademark', 'US', '9999001', ['US'], null));
  for (const gtin of ['9521234000013', '9521234000020']) await send(api, holder, api.tx.licensing.mark(gtin, 0));
  for (const [file, who] of [['holder.jwk', 'RightsHolder'], ['importer.jwk', 'Importer']]) {
    await run(CLI, ['key', 'new', '--out', file], { cwd: desk });
    await register(file, who);
  }
}, { timeout: LIMIT });
after(async () => {
  await api?.disconnect();
  if (desk) await rm(desk, { recursive: true, force: true });
  await blocks?.hold();
  await node?.stop();
});

/** Puts the public part of the signing key in the file `name` on the register. */
async function register(name, who) {
  const { x } = await readJson(join(desk, name));
  const Ed25519 = `0x${Buffer.from(x, 'base64url').toString('hex')}`;
  await send(api, keyOf(`//${who}`), api.tx.entities.addKey({ Ed25519 }, null));
}

const license = (more) => ({
  right: 0, licensor: HOLDER, licensee: IMPORTER, role: 'importer', products: ['9521234000013', '9521234000020'],
  countries: ['MX'], from: '2026-01-01', until: '2035-12-31', signedOn: '2026-01-01', ...more,
});

/** Runs `bonafide license`: `{ code, printed, said }`. */
async function bonafide(...args) {
  const {
    code = 0,
    stdout,
    stderr,
  } = await run(CLI, ['license', ...args], { cwd: desk, maxBuffer: 1e8 }).catch((error) => error);
  return { code, printed: stdout, said: stderr };
}

const at = () => ['--node', node.url];
const as = (who) => ['--dev-account', who, ...at()];
const bulk = (means, file, who, out, ...more) =>
  [means, file, '--key', who === 'Importer' ? 'importer.jwk' : 'holder.jwk', ...as(who), '--out', out, ...more];

/** The JSON that a command prints, which must exit with `expected`. */
async function json(expected, ...args) {
  const { code, printed, said } = await bonafide(...args);
  assert.equal(code, expected, said);
  return { ...JSON.parse(printed), said };
}

/** The lines of the ledger in `out` that tell of `state`. A last line may be half written. */
async function ledger(out, state) {
  const text = await readFile(join(desk, out, 'ledger.jsonl'), 'utf8').catch(() => '');
  return text.split('\n').slice(0, -1).map((line) => JSON.parse(line)).filter((line) => line.state === state);
}

/** Brings `document` onto the chain. Its id, and the file with its credential. */
async function brought(means, document, who, ...more) {
  const out = `one-${++brought.count}`;
  await writeFile(join(desk, `${out}.json`), JSON.stringify(document));
  const { issued } = await json(0, ...bulk(means, `${out}.json`, who, out, ...more));
  assert.equal(issued, 1);
  const [{ id }] = await ledger(out, 'anchored');
  const names = await readdir(join(desk, out));
  const name = names.find((name) => name.startsWith(id.slice(2)) && !name.endsWith('.holder.jwk'));
  return { id, file: `${out}/${name}` };
}
brought.count = 0;

/** The ids of the licenses of `lei` that the chain has. */
async function licensesOf(lei) {
  const keys = await api.query.licensing.byLicensee.keys(lei);
  return keys.map(({ args: [, , id] }) => id.toHex());
}

/** The status of the credential in `file` by the lists of `issuer` alone, as the node serves them now. */
async function byLists(file, issuer) {
  for (const purpose of ['revocation', 'suspension']) {
    const answer = await ask(node.url, 'licensing_statusList', { issuer, purpose });
    await writeFile(join(desk, `${purpose}.json`), JSON.stringify(answer));
  }
  const lists = ['--status-list', 'revocation.json', '--status-list', 'suspension.json', '--status-issuer', nodeDid];
  // The time of this chain, whose blocks come fast, is ahead of the clock.
  const today = day(await chainTime(api), 0);
  const { code, printed } = await bonafide('verify', file, '--at', today, ...lists);
  const { verdict, checks } = JSON.parse(printed);
  assert.equal({ valid: 0, invalid: 1, notShown: 3 }[verdict], code);
  const { result, reason } = checks.find(({ check }) => check === 'status');
  return reason ?? result;
}

describe('from the holder of a right to the shop', () => {
  let above, below;

  it(
    'a license is granted and one below it, each with its own place in the status lists',
    { timeout: LIMIT },
    async () => {
      const listed = ['--status-host', 'development.bonafide.example'];
      above = await brought('grant', license({ quantity: 1500, sublicensing: 1 }), 'RightsHolder', ...listed);
      const document = license({
        licensor: IMPORTER,
        licensee: RETAILER,
        role: 'retailer',
        parent: above.id,
        quantity: 500,
      });
      below = await brought('sublicense', document, 'Importer', ...listed, '--as', 'eddsa-jcs-2022');
      assert.deepEqual([above.file.endsWith('.jwt'), below.file.endsWith('.json')], [true, true]);

    const found = await ask(node.url, 'licensing_get', { id: below.id });
    assert.deepEqual([found.licensor, found.parent, found.quota, found.state], [IMPORTER.lei, above.id, 500, 'active']);
    const [{ form }] = await ledger(below.file.split('/')[0], 'signed');
    assert.equal(found.statusIndex, form.statusIndex);
  });

  it('the units left are those of the whole chain', { timeout: LIMIT }, async () => {
    const { said: _, ...told } = await json(0, 'quota', below.id, ...at());
    assert.deepEqual(told, {
      id: below.id,
      quota: 500,
      drawn: 0,
      left: 500,
      above: [{ id: above.id, quota: 1500, drawn: 0 }],
    });
    const { printed } = await bonafide('show', below.file, ...at());
    assert.match(printed, /^Verified +in part/m);
    assert.match(printed, new RegExp(`^License above \\(1\\) +${above.id}$`, 'm'));
    assert.match(printed, /^ {2}Units drawn +0 of 1500$/m);
    const bare = (page) => page.replace(/^  As of .*\n/gm, '');
    const byId = (await bonafide('show', below.id, ...at())).printed;
    assert.match(byId, /^  As of +block \d+, /m);
    assert.equal(bare(byId), bare(printed.slice(printed.indexOf('On the chain'))));
  });

  it('an amendment takes the place of the credential and keeps what is below', { timeout: LIMIT }, async () => {
    const amended = license({ quantity: 400, sublicensing: 1, amends: above.id });
    const listed = ['--status-host', 'development.bonafide.example'];
    const before = above;
    above = await brought('amend', amended, 'RightsHolder', ...listed);
    assert.equal((await ask(node.url, 'licensing_get', { id: before.id })).supersededBy, above.id);
    assert.equal((await json(0, 'quota', below.id, ...at())).left, 400);
    assert.equal(await byLists(before.file, HOLDER.lei), 'is revoked');
    assert.equal(await byLists(above.file, HOLDER.lei), 'passed');

    await writeFile(
      join(desk, 'again.json'),
      JSON.stringify(license({ quantity: 300, sublicensing: 1, amends: before.id })),
    );
    const { said } = await json(1, ...bulk('amend', 'again.json', 'RightsHolder', 'again'));
    assert.match(said, /^again\.json:1: licensing\.AlreadySuperseded: /m);
  });

  it('a run that was killed before it knew finds the amendment on the chain', { timeout: LIMIT }, async () => {
    const out = above.file.split('/')[0];
    const path = join(desk, out, 'ledger.jsonl');
    const [opened, signed] = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, `${opened}\n${signed}\n`);
    const { issued, alreadyThere } = await json(0, ...bulk('amend', `${out}.json`, 'RightsHolder', out));
    assert.deepEqual([issued, alreadyThere], [0, 1]);
    assert.equal((await ledger(out, 'anchored'))[0].id, above.id);
  });

  it('who has only the status lists reaches the answer of the chain', { timeout: LIMIT }, async () => {
    const state = async () => {
      const { licensed } = await ask(node.url, 'licensing_check', {
        goods: { gtin: '9521234000013', country: 'MX', importer: IMPORTER.lei },
      });
      return [licensed, await byLists(above.file, HOLDER.lei), await byLists(below.file, IMPORTER.lei)];
    };
    assert.deepEqual(await state(), [true, 'passed', 'passed']);
    for (const [change, done, expected] of [
      ['suspend', 'suspendedIn', [false, 'is suspended', 'is suspended']],
      ['reinstate', 'reinstatedIn', [true, 'passed', 'passed']],
      ['revoke', 'revokedIn', [false, 'is revoked', 'is revoked']],
    ]) {
      const answer = await json(0, change, above.id, ...as('RightsHolder'));
      assert.equal(answer.id, above.id);
      assert.match(answer[done], /^0x[0-9a-f]{64}$/);
      assert.deepEqual(await state(), expected, change);
    }
    const again = await bonafide('revoke', above.id, ...as('RightsHolder'));
    assert.equal(again.code, 1);
    assert.match(again.said, new RegExp(`^${above.id}: licensing\\.AlreadyRevoked: `, 'm'));
    const unknown = `0x${'ab'.repeat(32)}`;
    assert.deepEqual(await bonafide('status', unknown, ...at()), {
      code: 1,
      printed: '',
      said: `${unknown}: is not on the chain\n`,
    });
  });
});

describe('a private license', () => {
  /** The opening of the credential in `file`, as `bonafide license opening` prints it. */
  const opened = async (file) => {
    const { said: _, ...opening } = await json(0, 'opening', file);
    return opening;
  };

  it('leaves a commitment on the register, and counts where its opening is shown', { timeout: LIMIT }, async () => {
    const { id, file } = await brought(
      'grant',
      license({ private: true, quantity: 700, sublicensing: 1 }),
      'RightsHolder',
    );
    assert.ok(!(await licensesOf(IMPORTER.lei)).includes(id), 'nobody finds it by its licensee');
    const [{ form }] = await ledger(file.split('/')[0], 'signed');
    const { licensee, commitment } = await ask(node.url, 'licensing_get', { id });
    assert.deepEqual([licensee, commitment], [null, form.commitment]);
    const { printed } = await bonafide('show', id, ...at());
    assert.match(printed, /^ {2}Licensee +private, and so are role, products and countries$/m);

    const opening = await opened(file);
    assert.deepEqual([opening.license, opening.terms.licensee, opening.terms.role], [id, IMPORTER.lei, 'importer']);
    const goods = { gtin: '9521234000020', country: 'MX', importer: IMPORTER.lei };
    const check = async (licenses) => (await ask(node.url, 'licensing_check', { goods, licenses })).licensed;
    assert.deepEqual([await check([]), await check([opening])], [false, true]);
  });

  it('is sublicensed and amended privately, too', { timeout: LIMIT }, async () => {
    const above = await brought('grant', license({ private: true, sublicensing: 1 }), 'RightsHolder');
    const terms = { licensor: IMPORTER, licensee: RETAILER, role: 'retailer', parent: above.id, private: true };
    const [directory] = above.file.split('/');
    const below = await brought('sublicense', license(terms), 'Importer', '--holder', directory);
    assert.equal((await ask(node.url, 'licensing_get', { id: below.id })).parent, above.id);
    const amended = await brought(
      'amend',
      license({ private: true, sublicensing: 1, until: '2034-12-31', amends: above.id }),
      'RightsHolder',
    );
    assert.equal((await ask(node.url, 'licensing_get', { id: above.id })).supersededBy, amended.id);
    const { commitment } = await ask(node.url, 'licensing_get', { id: amended.id });
    const [{ form }] = await ledger(amended.file.split('/')[0], 'signed');
    assert.equal(commitment, form.commitment);
  });
});

describe(`${COUNT} licenses by one command`, () => {
  const HEAD = 'licensee.name,licensee.lei,role,products.prefixes.0,quantity\n';
  const row = (quantity, { role = 'manufacturer', quoted = `"${MAKER.name}"` } = {}) =>
    `${quoted},${MAKER.lei},${role},9521234,${quantity}\n`;
  const grant = (file, out, ...more) =>
    bulk(
      'grant',
      file,
      'RightsHolder',
      out,
      '--template',
      'template.json',
      '--status-host',
      'development.bonafide.example',
      ...more,
    );

  before(async () => {
    const { licensee: _, role: __, products: ___, ...template } = license({});
    await writeFile(join(desk, 'template.json'), JSON.stringify(template));
  });

  it('a dry run names every row at fault and its field, and sends nothing', { timeout: LIMIT }, async () => {
    await writeFile(
      join(desk, 'faulty.csv'),
      HEAD + [row(1), row('many'), row(2, { role: 'retailer' }), row(1)].join(''),
    );
    const { rows, refused, said } = await json(1, ...grant('faulty.csv', 'dry', '--dry-run'));
    assert.deepEqual([rows, refused], [4, 3]);
    assert.match(said, /^faulty\.csv:3: quantity: "many" is no whole number: expected digits, such as 1200$/m);
    assert.match(said, /^faulty\.csv:4: role: 999900MAKERMX0000118 is not accredited as retailer$/m);
    assert.match(said, /^faulty\.csv:5: is the same as faulty\.csv:2$/m);
    assert.deepEqual(await licensesOf(MAKER.lei), []);
    await assert.rejects(readdir(join(desk, 'dry')), { code: 'ENOENT' });
  });

  it('a license is granted and sublicensed by the command that is for it', { timeout: LIMIT }, async () => {
    const parent = `0x${'ab'.repeat(32)}`;
    await writeFile(
      join(desk, 'means.json'),
      JSON.stringify([license({ parent }), license({ amends: parent }), license({ right: 7 })]),
    );
    const { said } = await json(1, ...bulk('grant', 'means.json', 'RightsHolder', 'dry', '--dry-run'));
    assert.deepEqual(said.trim().split('\n'), [
      `means.json:1: parent: "${parent}": is for a sublicense`,
      `means.json:1: parent: ${parent} is no license on the chain`,
      `means.json:2: amends: "${parent}": is for an amendment`,
      `means.json:2: amends: ${parent} is no license on the chain`,
      'means.json:3: right: 7 is on no register',
    ]);
    const { said: missing } = await json(1, ...bulk('sublicense', 'means.json', 'RightsHolder', 'dry', '--dry-run'));
    assert.match(missing, /^means\.json:3: parent: is missing: a sublicense is under a license$/m);
    const { said: others } = await json(1, ...bulk('grant', 'means.json', 'Importer', 'dry', '--dry-run'));
    assert.match(others, /^means\.json:3: licensor\.lei: "999900RIGHTS00000110": the account acts for 999900IMPORTERUS0166$/m);
  });

  it(
    'killed while it signs and while it sends, then run to its end: none is lost, none doubled',
    { timeout: LIMIT },
    async (t) => {
      const rows = Array.from({ length: COUNT }, (_, index) => row(index + 1));
      await writeFile(join(desk, 'many.csv'), HEAD + rows.join(''));
      // It has no more blocks than `isTime` has made.
      const killedOnce = async (isTime) => {
        const killed = spawn(CLI, ['license', ...grant('many.csv', 'many')], { cwd: desk, stdio: 'ignore' });
        const ended = once(killed, 'exit');
        await until(() => killed.exitCode !== null || isTime(), 'the time to kill it');
        killed.kill('SIGKILL');
        const [code, signal] = await ended;
        assert.equal(signal, 'SIGKILL', `it ended by itself, with ${code}`);
      };
      const grantedNext = async () => {
        await blocks.one();
        return (await licensesOf(MAKER.lei)).length;
      };
      await blocks.hold();
      await killedOnce(async () => (await ledger('many', 'signed')).length > 0);
      await killedOnce(async () => (await grantedNext()) > 0);
      const [known, there] = [(await ledger('many', 'anchored')).length, (await licensesOf(MAKER.lei)).length];
      blocks.flow();

      const found = await json(0, ...grant('many.csv', 'many'));
      assert.deepEqual([found.rows, found.refused, found.issued + found.alreadyThere], [COUNT, 0, COUNT]);
      // A credential for which a taken place was drawn is signed again: the last signature counts.
      const signed = new Map((await ledger('many', 'signed')).map(({ row, id }) => [row, id]));
      const ids = [...signed.values()].sort();
      assert.equal(ids.length, COUNT);
      assert.deepEqual((await licensesOf(MAKER.lei)).sort(), ids, 'each anchored once');
      const files = (await readdir(join(desk, 'many'))).filter((name) => name.endsWith('.jwt'));
      assert.deepEqual(
        files.sort(),
        ids.map((id) => `${id.slice(2)}.jwt`),
      );
      t.diagnostic(
        `killed with ${there} anchored, of which the ledger knew ${known}; ` +
          `the last run found ${found.alreadyThere} and issued ${found.issued}`,
      );

    const again = await json(0, ...grant('many.csv', 'many'));
    assert.deepEqual([again.issued, again.alreadyThere], [0, COUNT]);
  });

  it('a place in the status lists that another has is drawn again', { timeout: LIMIT }, async () => {
    await writeFile(join(desk, 'place.csv'), HEAD + row(777));
    await blocks.hold();
    const killed = spawn(CLI, ['license', ...grant('place.csv', 'place')], { cwd: desk, stdio: 'ignore' });
    const ended = once(killed, 'exit');
    await until(async () => (await ledger('place', 'signed')).length > 0, 'a signature');
    killed.kill('SIGKILL');
    await ended;
    blocks.flow();
    const path = join(desk, 'place', 'ledger.jsonl');
    const [taken] = await ledger('many', 'signed');
    const [first] = await ledger('place', 'signed');
    // As if a run had drawn the place that another credential has meanwhile.
    const drawn = {
      ...first,
      id: `0x${'cd'.repeat(32)}`,
      form: { ...first.form, statusIndex: taken.form.statusIndex },
    };
    const [opened] = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, `${opened}\n${JSON.stringify(drawn)}\n`);

    const { issued, alreadyThere, refused } = await json(0, ...grant('place.csv', 'place'));
    assert.deepEqual([issued + alreadyThere, refused], [1, 0]);
    const [, second] = await ledger('place', 'signed');
    assert.notEqual(second.form.statusIndex, taken.form.statusIndex);
    assert.equal((await ask(node.url, 'licensing_get', { id: second.id })).statusIndex, second.form.statusIndex);
  });
});

describe('docs/licenses.md', () => {
  it('says what comes of every command in it', { timeout: LIMIT }, async () => {
    const text = await readFile(DOCUMENT, 'utf8');
    const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```$(?:\n```(json|text)\n(.*?)^```$)?/gms)];
    const chain = text.indexOf('\n## On the chain\n');
    assert.ok(
      chain > 0 && blocks.length >= 15 && blocks.every(([, language]) => language === 'sh'),
      `${blocks.length}`,
    );
    await mkdir(join(desk, 'document', 'bin'), { recursive: true });
    if (CLI.includes('/')) await symlink(resolve(CLI), join(desk, 'document', 'bin', 'bonafide'));
    const options = {
      cwd: join(desk, 'document'),
      env: { ...process.env, PATH: `${join(desk, 'document', 'bin')}:${process.env.PATH}` },
    };

    for (const { 2: script, 3: kind, 4: shown, index } of blocks) {
      const typed = run('bash', ['-ec', script.replaceAll(ADDRESS, node.url)], options);
      const { code = 0, stdout, stderr } = await typed.catch((error) => error);
      // At the desk a text is the output, which the tests of the command line compare; on the chain, the complaint.
      const isRefused = index > chain && kind === 'text';
      assert.equal(code, isRefused ? 1 : 0, `${script}\n${stderr}`);
      if (isRefused) assert.equal(stderr, shown);
      if (kind === 'json') assert.ok(isShown(JSON.parse(stdout), JSON.parse(shown)), `${script}\n${stdout}`);
    }
  });
});
