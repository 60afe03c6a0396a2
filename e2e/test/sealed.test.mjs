// Entries that only customs reads: a broker files one sealed, customs opens, screens and answers it. A competitor
// reads the whole state, every event and every transaction, and learns no name and no goods. All of it with the
// command line.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { connect, keyOf, send } from '../lib/chain.mjs';
import { typeDocument } from '../lib/document.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { exampleCast, exampleFiles, openStage } from '../lib/stage.mjs';
import { readStory } from '../lib/story.mjs';
import { readJson } from '../lib/words.mjs';

const CLI = process.env.BONAFIDE_CLI ?? 'bonafide';
const [SEALED, OPEN, SHOWN] = ['BRK-2600101-3', 'BRK-2600102-1', 'BRK-2600103-9'];
const run = promisify(execFile);
let node, api, desk, cast, made, imports, shirts, mugs;

before(async () => {
  node = await Node.start();
  const stage = await openStage(node.url);
  const files = await exampleFiles();
  for (const file of files.slice(0, 4)) await stage.player.play(await readStory(file));
  await stage.close();
  cast = await exampleCast();
  api = await connect(node.url);
  desk = await mkdtemp(join(tmpdir(), 'bonafide-sealed-'));

  await send(api, keyOf('//Ferdie'), api.tx.customs.assignFilerCode('BRK', cast.Broker.lei));
  await send(api, keyOf('//Importer'), api.tx.entities.offerMandate(cast.Broker.lei, ['File'], null));
  await send(api, keyOf('//Broker'), api.tx.entities.acceptMandate(cast.Importer.lei));
  for (const [file, owner] of [['customs.jwk', '//Ferdie'], ['broker.jwk', '//Broker']]) {
    await done('key', 'new', '--purpose', 'sealing', '--out', file);
    await register(file, owner);
  }
  await done('key', 'new', '--purpose', 'sealing', '--out', 'stranger.jwk');
  await put('customs.json', await ask(node.url, 'entities_didDocument', [cast.Customs.lei]));

  const licensesOf = async (lei) => (await ask(node.url, 'licensing_byLicensee', [lei])).items;
  [made] = await licensesOf(cast.Maker.lei);
  for (const id of await licensesOf(cast.Importer.lei)) {
    if ((await ask(node.url, 'licensing_get', [id])).quota === 1500) imports = id;
  }
  const certifiedBy = async (lei) => (await ask(node.url, 'certificates_byCertifier', [lei])).items;
  [[shirts], [mugs]] = [await certifiedBy(cast.Maker.lei), await certifiedBy(cast.Exporter.lei)];
  for (const [file, number] of [['secret.json', SEALED], ['open.json', OPEN], ['shown.json', SHOWN]]) {
    await put(file, shipment(number));
  }
}, { timeout: LIMIT });
after(async () => {
  await api?.disconnect();
  if (desk) await rm(desk, { recursive: true, force: true });
  await node?.stop();
});

/**
 * Shirts, certified and licensed; mugs with a certificate for one shipment; sweaters from a country without license.
 */
function shipment(number) {
  const claim = (certificate) => ({ agreement: 'USMCA', code: 'S', certificate });
  const maker = { manufacturer: cast.Maker.lei, country: 'MX' };
  return {
    number,
    importer: cast.Importer.lei,
    lines: [
      {
        hts: '6109.10.0012',
        gtin: '9521234000013',
        ...maker,
        quantity: 1000,
        claim: claim(shirts),
        licenses: [made, imports],
      },
      { hts: '6912.00.3500', gtin: '9521234000051', ...maker, quantity: 300, claim: claim(mugs) },
      { hts: '6110.20.2069', gtin: '9521234000020', country: 'VN', quantity: 120, licenses: [imports] },
    ],
  };
}

/** Puts the public part of the key in the file `name` on the register, as `owner`. */
async function register(name, owner) {
  const { x } = await readJson(join(desk, name));
  const X25519 = `0x${Buffer.from(x, 'base64url').toString('hex')}`;
  await send(api, keyOf(owner), api.tx.entities.addKey({ X25519 }, null));
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

/** Asserts that a command is refused for the reason `why`. */
async function refused(why, ...args) {
  const { code, printed, said } = await bonafide(...args);
  assert.deepEqual([code, printed], [1, '']);
  assert.ok(said.startsWith(`refused: ${why}`), said);
}

/** The arguments of `bonafide entry`, with the node and who sends, if anybody. */
const entry = (what, ...args) => ['entry', what, ...args, '--node', node.url];
const as = (who, ...args) => [...entry(...args), '--dev-account', who];
const file = (...args) => as('Broker', 'file', ...args);

/** The findings in an answer, line by line. */
const findings = ({ lines }) => lines.map((line) => line.findings ?? line);
/** The JSON that `command` prints, with findings on which customs may act. */
async function found(command) {
  const { code, printed, said } = await bonafide(...command, '--json');
  assert.equal(code, 1, said);
  return JSON.parse(printed);
}
const filed = (number) => ask(node.url, 'customs_entry', [number]);
const left = async (license) => (await ask(node.url, 'licensing_get', [license])).left;
const user = async (certificate) => (await ask(node.url, 'certificates_get', [certificate])).usedBy;

/**
 * All that anybody can read at the best block: its transactions, and every key and value of the state, events among
 * them.
 */
async function everything() {
  const at = await ask(node.url, 'chain_getBlockHash');
  const { block: { extrinsics } } = await ask(node.url, 'chain_getBlock', [at]);
  const read = [...extrinsics];
  for (let start = '0x'; ;) {
    const keys = await ask(node.url, 'state_getKeysPaged', ['0x', 500, start === '0x' ? null : start, at]);
    if (keys.length === 0) return Buffer.concat(read.map((hex) => Buffer.from(hex.slice(2), 'hex')));
    const [{ changes }] = await ask(node.url, 'state_queryStorageAt', [keys, at]);
    for (const [key, value] of changes) read.push(key, value ?? '0x');
    start = keys.at(-1);
  }
}

/** The number of times that each secret of the shipment can be read, in the chain's spelling and in the typed one. */
async function secrets() {
  const text = (await everything()).toString('latin1');
  const words = [cast.Importer.lei, cast.Maker.lei, cast.Retailer.lei]
    .concat('9521234000013', '9521234000051', '9521234000020')
    .concat('6109100012', '6109.10.0012', '6912003500', '6912.00.3500', '6110202069', '6110.20.2069')
    .concat(shirts);
  return Object.fromEntries(words.map((word) => {
    const bytes = word.startsWith('0x') ? Buffer.from(word.slice(2), 'hex').toString('latin1') : word;
    return [word, text.split(bytes).length - 1];
  }));
}

/** A block in which nothing happens, so that its events tell nothing. */
const quiet = () => send(api, keyOf('//Alice'), api.tx.system.remark('0x'));

describe('a sealed entry', () => {
  let dry, known, quota;

  it('is screened by its filer first', { timeout: LIMIT }, async () => {
    dry = await found(entry('screen', 'secret.json'));
    assert.deepEqual(findings(dry).map((line) => line.map(({ code }) => code)).slice(0, 2), [[], []]);
    assert.ok(findings(dry)[2].some(({ code }) => code === 'LICENSE_COUNTRY_NOT_COVERED'));
    const { printed } = await bonafide(...entry('screen', 'secret.json'));
    assert.ok(printed.startsWith(`${SEALED}: 3 lines; findings: ${dry.hard} hard, `), printed);
  });

  it('is sealed to the key of customs on the register, and to no other', { timeout: LIMIT }, async () => {
    const { x } = await readJson(join(desk, 'stranger.jwk'));
    const publicKey = `0x${Buffer.from(x, 'base64url').toString('hex')}`;
    const seal = (customs, ...more) =>
      entry('seal', 'secret.json', '--customs', customs, '--openings', 'no-opening.json', ...more);
    await put('uses.json', { draws: [], certificates: [] });
    const { didDocument } = await ask(node.url, 'entities_didDocument', [cast.Customs.lei]);
    const key = Number(didDocument.keyAgreement.at(-1).split('#key-')[1]);
    await put('false.json', { lei: cast.Customs.lei, key, publicKey });
    const named = `false.json: key ${key} of ${cast.Customs.lei}`;
    for (const more of [[], ['--uses', 'uses.json']]) {
      await refused(`${named} is another on the register: `, ...seal('false.json', ...more));
    }
    await put('broker.json', await ask(node.url, 'entities_didDocument', [cast.Broker.lei]));
    await refused(`broker.json: ${cast.Broker.lei} is no customs administration `, ...seal('broker.json'));
    await writeFile(join(desk, 'guide.txt'), 'The seam.');
    const guide = ['document', 'seal', 'guide.txt', '--customs', 'false.json', '--out', 'guide.sealed'];
    await refused(`${named} is another on the register: `, ...guide, '--node', node.url);
    const { code, said } = await bonafide(...guide);
    assert.deepEqual([code, said], [0, `${named} was compared with no register: give --node to ask one\n`]);
  });

  it('is filed with what must be counted, and no more', { timeout: LIMIT }, async () => {
    quota = [await left(made), await left(imports)];
    await done(
      ...entry('seal', 'secret.json', '--customs', 'customs.json', '--openings', 'opening.json', '--out', 'form.json'),
    );
    await quiet();
    known = await secrets();
    assert.equal(JSON.parse(await done(...file('form.json', '--sealed'))).filed, 1);
    assert.deepEqual(await secrets(), known);

    const { importer, filer, lines, state, sealed } = await filed(SEALED);
    assert.deepEqual([importer, filer, lines, state], [null, cast.Broker.lei, [], 'filed']);
    assert.deepEqual([sealed.customs, sealed.posted, sealed.certificates], [cast.Customs.lei, null, [mugs]]);
    assert.deepEqual(sealed.draws, [{ licenses: [made, imports].sort(), quantity: 1000 }]);
    assert.deepEqual([await left(made), await left(imports)], quota.map((units) => units - 1000));
    assert.equal(await user(mugs), SEALED);
    const by = async (lei) => (await ask(node.url, 'customs_entriesBy', [lei])).items;
    assert.deepEqual([await by(cast.Broker.lei), await by(cast.Importer.lei)], [[SEALED], []]);
  });

  it('is filed once', { timeout: LIMIT }, async () => {
    const again = JSON.parse(await done(...file('form.json', '--sealed')));
    assert.deepEqual([again.filed, again.alreadyThere, again.refused], [0, 1, 0]);
    const { code, said } = await bonafide(...file('open.json', '--sealed'));
    assert.equal(code, 1);
    assert.ok(said.startsWith('open.json:1: is no sealed form: lacks `'), said);
  });

  it('is opened by customs alone', async () => {
    const open = (key) => entry('open', SEALED, '--key', key);
    await refused(`${SEALED}: this key does not open it`, ...open('stranger.jwk'));
    await refused(`${OPEN}: no such entry is on file`, ...entry('open', OPEN, '--key', 'customs.jwk'));
    const opened = JSON.parse(await done(...open('customs.jwk')));
    assert.deepEqual(opened, await readJson(join(desk, 'opening.json')));
    assert.deepEqual(opened.entry, shipment(SEALED));
  });

  it('has the findings that the same lines have openly', async () => {
    const screened = await found(entry('open', SEALED, '--key', 'customs.jwk', '--screen'));
    assert.deepEqual(findings(screened), findings(dry));
    // The uses of the entry do not count against it, and stay used.
    assert.deepEqual([await left(imports), await user(mugs)], [quota[1] - 1000, SEALED]);
  });

  it('keeps no report that was refused', { timeout: LIMIT }, async () => {
    const post = as('Broker', 'post', SEALED, '--key', 'customs.jwk', '--report', 'refused.json');
    await refused('customs.', ...post);
    await assert.rejects(readFile(join(desk, 'refused.json')), { code: 'ENOENT' });
  });

  it('is answered to its filer alone', { timeout: LIMIT }, async () => {
    const read = entry('findings', SEALED, '--key', 'broker.jwk');
    await refused(`${SEALED}: customs has posted no findings yet`, ...read);
    const post = (report) => as('Ferdie', 'post', SEALED, '--key', 'customs.jwk', '--report', report);
    const posted = JSON.parse(await done(...post('report.json')));
    assert.deepEqual([posted.hard, posted.advice, posted.sealedTo], [dry.hard, dry.advice, cast.Broker.lei]);
    assert.deepEqual(await secrets(), known);
    // Corrected: the last report counts, and the digest of the first stays.
    await done(...post('twice.json'));

    const report = await found(read);
    assert.deepEqual([report.number, report.lines], [SEALED, findings(dry)]);
    await refused(`${SEALED}: this key does not open it`, ...entry('findings', SEALED, '--key', 'stranger.jwk'));
    const handed = await found(entry('findings', SEALED, '--report', 'twice.json'));
    assert.deepEqual(handed, report);
    await refused('report.json: is not the report', ...entry('findings', SEALED, '--report', 'report.json'));
    const { hard, sealed } = await filed(SEALED);
    assert.deepEqual([hard, sealed.posted.by, sealed.corrected.length], [dry.hard, cast.Customs.lei, 1]);
  });

  it('uses up what others then cannot use', async () => {
    const codes = findings(await found(entry('screen', 'open.json'))).map((line) => line.map(({ code }) => code));
    assert.ok(codes[0].includes('LICENSE_OVER_QUOTA') && codes[1].includes('CERTIFICATE_ALREADY_USED'), `${codes}`);
  });

  it('gives it back when it is canceled', { timeout: LIMIT }, async () => {
    await refused('customs.', ...as('Importer', 'cancel', SEALED));
    await done(...as('Broker', 'cancel', SEALED));
    assert.deepEqual([await left(made), await left(imports)], quota);
    assert.equal(await user(mugs), null);
    assert.equal((await filed(SEALED)).state, 'canceled');
    assert.deepEqual(await secrets(), known);
  });

  it('is not there again once it is canceled', { timeout: LIMIT }, async () => {
    const { code, said } = await bonafide(...file('form.json', '--sealed'));
    assert.equal(code, 1);
    assert.match(said, /^form\.json:1: number: is on file and canceled: /m);
  });

  it('would have been read, had it been open', { timeout: LIMIT }, async () => {
    const { filed: count, withHardFindings } = JSON.parse(await done(...file('open.json')));
    assert.deepEqual([count, withHardFindings], [1, 1]);
    assert.deepEqual(findings(await filed(OPEN)), findings(dry));
    const read = await secrets();
    for (const word of [cast.Importer.lei, '9521234000013', '6110202069']) assert.ok(read[word] > known[word], word);
  });

  it('is open where customs refuses, and gives back', { timeout: LIMIT }, async () => {
    const refuse = (who) => as(who, 'refuse', OPEN, '--reason', 'Not the goods that arrived');
    await refused('customs.', ...refuse('Broker'));
    await done(...refuse('Ferdie'));
    assert.deepEqual([await left(imports), await user(mugs)], [quota[1], null]);
    const { state, reason } = await filed(OPEN);
    assert.deepEqual([state, reason], ['refused', 'Not the goods that arrived']);
    await refused(`${OPEN}: is not sealed`, ...entry('open', OPEN, '--key', 'customs.jwk'));
  });

  it('is opened by hand, where it does not say what it uses up', { timeout: LIMIT }, async () => {
    await put('nothing.json', { draws: [], certificates: [] });
    await done(
      ...entry(
        'seal',
        'shown.json',
        '--customs',
        'customs.json',
        '--openings',
        'shown-opening.json',
        '--uses',
        'nothing.json',
        '--out',
        'shown-form.json',
      ),
    );
    await done(...file('shown-form.json', '--sealed'));
    const screened = await found(entry('open', SHOWN, '--key', 'customs.jwk', '--screen'));
    const codes = findings(screened).map((line) => line.map(({ code }) => code));
    assert.ok(codes[0].includes('QUOTA_NOT_DRAWN') && codes[1].includes('CERTIFICATE_NOT_USED'), `${codes}`);
    await done(...as('Broker', 'cancel', SHOWN));
  });
});

describe('a day of entries in a table', () => {
  const head = 'number,importer,hts,gtin,country,quantity';
  const row = (number, hts, quantity = 10) => `${number},${cast.Importer.lei},${hts},9521234000051,MX,${quantity}`;

  it('is judged row by row before anything is sent', { timeout: LIMIT }, async () => {
    const rows = [
      row('BRK-2600201-1', '6912.00.3500'),
      row('BRK-2600202-9', '6912'),
      row('BRK-2600201-1', '6912.00.3500', 'ten'),
    ];
    await writeFile(join(desk, 'day.csv'), [head, ...rows].join('\n'));
    const { code, printed, said } = await bonafide(...file('day.csv', '--dry-run'));
    assert.equal(code, 1);
    assert.deepEqual(said.trim().split('\n').map((line) => line.split(': ').slice(0, 2)).sort(), [
      ['day.csv:3', 'hts'], ['day.csv:4', 'quantity'],
    ]);
    assert.equal(JSON.parse(printed).filed, 0);
  });

  it('is filed, and filed again changes nothing', { timeout: LIMIT }, async () => {
    const numbers = ['BRK-2600201-1', 'BRK-2600202-9', 'BRK-2600203-7'];
    const rows = numbers.flatMap((number) => [row(number, '6912.00.3500'), row(number, '6912.00.3500', 20)]);
    await writeFile(join(desk, 'day.csv'), [head, ...rows.slice(0, 4)].join('\n'));
    assert.equal(JSON.parse(await done(...file('day.csv'))).filed, 2);
    await writeFile(join(desk, 'day.csv'), [head, ...rows].join('\n'));
    const summary = JSON.parse(await done(...file('day.csv')));
    assert.deepEqual(summary, { entries: 3, filed: 1, alreadyThere: 2, refused: 0, withHardFindings: 0 });
    for (const number of numbers) {
      const { lines } = JSON.parse(await done(...entry('show', number)));
      assert.deepEqual(lines.map(({ quantity }) => quantity), [10, 20]);
    }
  });
});

describe('what is on file', () => {
  const head = 'number,importer,hts,gtin,country,quantity';
  const row = (number, quantity, rest = {}) => {
    const { hts = '6912.00.3500', gtin = '9521234000051' } = rest;
    return `${number},${cast.Importer.lei},${hts},${gtin},MX,${quantity}`;
  };
  const table = (name, ...rows) => writeFile(join(desk, name), [head, ...rows].join('\n'));
  /** The summary of filing and the faults told, where it ends with `code`. */
  async function filing(code, ...args) {
    const { code: found, printed, said } = await bonafide(...file(...args));
    assert.equal(found, code, said);
    return { ...JSON.parse(printed), faults: said.trim().split('\n') };
  }

  it('is one entry, however its number is spelled', { timeout: LIMIT }, async () => {
    await table('spelled.csv', row('BRK-2600501-4', 120), row('BRK26005014', 80));
    const { entries, filed: count } = await filing(0, 'spelled.csv', '--results', 'spelled-results.csv');
    assert.deepEqual([entries, count], [1, 1]);
    assert.deepEqual((await filed('BRK-2600501-4')).lines.map(({ quantity }) => quantity), [120, 80]);
    const results = await readFile(join(desk, 'spelled-results.csv'), 'utf8');
    assert.match(results, /^row,number,outcome,block,fault\nspelled\.csv:2,BRK-2600501-4,filed,0x[0-9a-f]{64},\n$/);
    const again = await filing(0, 'spelled.csv');
    assert.deepEqual([again.filed, again.alreadyThere, again.refused], [0, 1, 0]);
  });

  it('is not the same once it is corrected, and every fault is told', { timeout: LIMIT }, async () => {
    await table('corrected.csv', row('BRK-2600501-4', 900), row('BRK26005014', 80));
    const { alreadyThere, refused: count, faults } = await filing(1, 'corrected.csv');
    assert.deepEqual([alreadyThere, count], [0, 1]);
    assert.deepEqual(faults, ['corrected.csv:2: quantity: 900 is given, and 120 is on file']);
    await table('faulty.csv', row('BRK-2600501-4', 0, { hts: '69', gtin: '9.52123E+12' }), row('BRK26005014', 80));
    const dry = await filing(1, 'faulty.csv', '--dry-run');
    assert.deepEqual([dry.alreadyThere, dry.refused], [0, 1]);
    assert.deepEqual(dry.faults.map((fault) => fault.split(': ').slice(0, 2).join(': ')).sort(), [
      'faulty.csv:2: gtin', 'faulty.csv:2: hts', 'faulty.csv:3: number',
    ]);
  });

  it('is told from what was canceled', { timeout: LIMIT }, async () => {
    await done(...as('Broker', 'cancel', 'BRK-2600501-4'));
    const { alreadyThere, refused: count, faults } = await filing(1, 'spelled.csv');
    assert.deepEqual([alreadyThere, count], [0, 1]);
    assert.match(faults[0], /^spelled\.csv:2: number: is on file and canceled: /);
  });

  it('holds back what has a hard finding, if asked to', { timeout: LIMIT }, async () => {
    await put('held.json', { ...shipment('BRK-2600505-5') });
    const { heldBack, filed: count, faults } = await filing(1, 'held.json', '--fail-on', 'hard');
    assert.deepEqual([heldBack, count], [1, 0]);
    assert.match(faults[0], /^held\.json:1: lines\[\d\]: is held back: [A-Z_]+: /);
    await refused('BRK-2600505-5: no such entry is on file', ...entry('show', 'BRK-2600505-5'));
  });

  it('says at once that an entry has too many lines', { timeout: LIMIT }, async () => {
    const long = shipment('BRK-2600505-5');
    await put('long.json', { ...long, lines: Array.from({ length: 999 }, () => long.lines[1]) });
    const { refused: count, faults } = await filing(1, 'long.json', '--dry-run');
    assert.equal(count, 1);
    assert.match(faults[0], /^long\.json:1: lines: has 999 lines, and an entry has at most 100: file it as 10 entries/);
  });
});

describe('an account that may not send', () => {
  it('is told so at once', { timeout: LIMIT }, async () => {
    const zed = 'acts for no entity';
    for (const command of [['file', 'open.json'], ['cancel', OPEN]]) {
      const { code, said } = await bonafide(...as('Zed', ...command));
      assert.equal(code, 1);
      assert.match(said, new RegExp(`^refused: 5\\w+ ${zed}`, 'm'));
    }
  });
});

describe('docs/entries.md', () => {
  it('says what comes of every command in it', { timeout: LIMIT }, async () => {
    const place = join(desk, 'document');
    const count = await typeDocument('entries.md', { url: node.url, place, cli: CLI });
    assert.ok(count >= 8, `${count}`);
  });
});
