// The main job, as `scripts/run` plays it, and what users' own files are told.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Node } from '../lib/node.mjs';
import { LIMIT } from '../lib/patience.mjs';
import { openStage } from '../lib/stage.mjs';
import { readStory } from '../lib/story.mjs';

let node, directory;

before(async () => {
  node = await Node.start();
  directory = await mkdtemp(join(tmpdir(), 'bonafide-files-'));
}, { timeout: LIMIT });
after(async () => {
  await node?.stop();
  await rm(directory, { recursive: true, force: true });
});

/** Runs the player as a person does: `{ status, printed, said }`. */
function run(...given) {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['play.mjs', ...given],
      { cwd: new URL('..', import.meta.url) },
      (error, printed, said) => resolve({ status: error?.code ?? 0, printed, said }),
    );
  });
}

const play = (...files) => run('--url', node.url, ...files);

/** The path of a new file with `content`. */
async function file(name, content) {
  const path = join(directory, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const story = (...steps) => ({ title: 'A story of one’s own', steps });

/** The rows of the table: each line's first columns, its verdict, and the codes found on it. */
function rows(printed) {
  const found = [];
  for (const line of printed.slice(printed.indexOf('ENTRY ')).split('\n')) {
    const row = /^ +(\d+)  (\d{6,10}) +(\d{14}|-) +([A-Z]{2}) +([\d,]+)  (\S.*?)  +(clean|advice|HARD)$/.exec(line);
    if (row) found.push([...row.slice(1), []]);
    const finding = /^ {6}(?:hard|advice) +([A-Z_]+)  /.exec(line);
    if (finding) found.at(-1).at(-1).push(finding[1]);
  }
  return found;
}

const LINES = [
  ['1', '6912003500', '09521234000051', 'MX', '600', '-', 'clean', []],
  ['2', '6109100012', '09521234000013', 'MX', '1,000', 'USMCA S', 'clean', []],
  ['3', '6505002545', '09521234000037', 'MX', '250', '-', 'HARD', ['LICENSE_EXPIRED', 'NOT_LICENSED']],
  ['4', '6109100012', '09521234000013', 'MX', '800', '-', 'HARD', ['LICENSE_OVER_QUOTA']],
  ['5', '6110202069', '09521234000020', 'VN', '120', '-', 'HARD', ['LICENSE_COUNTRY_NOT_COVERED', 'NOT_LICENSED']],
  ['6', '6110202069', '09521234000020', 'MX', '100', 'USMCA S', 'HARD', ['CERTIFICATE_UNKNOWN']],
  ['7', '6912003500', '09521234000051', 'MX', '300', 'USMCA S', 'clean', []],
  ['8', '6912003500', '09521234000051', 'MX', '300', 'USMCA S', 'HARD', ['CERTIFICATE_ALREADY_USED']],
  ['9', '4202923120', '09521234000044', 'MX', '40', '-', 'HARD', ['NOT_LICENSED', 'RETAILER_NOT_LICENSED']],
];

describe('the story of the examples', () => {
  let first;

  it('is played to its end', async () => {
    first = await play();
    assert.equal(first.said, '');
    assert.equal(first.status, 0);
  });

  it('shows the guards at work', () => {
    for (const error of [
      'entities.NotCouncil',
      'products.PrefixNotFound',
      'licensing.NotAuthorized(WithoutRole)',
    ].concat(
      'certificates.CertificateExists',
      'certificates.CriterionNotFound(0)',
      'customs.MandateNotFound',
      'customs.EntryExists',
    )) {
      assert.ok(first.printed.includes(`refused, as it must be: ${error}\n`), error);
    }
  });

  it('ends with the entry, line by line', () => {
    assert.match(first.printed, /^ENTRY BRK-2600001-5 .* block \d+, final$/m);
    assert.match(first.printed, /^Importer +999900IMPORTERUS0166 Example Imports LLC$/m);
    assert.match(first.printed, /^Filer +999900BROKERUS000175 Example Customs Brokers Inc\.$/m);
    assert.match(first.printed, /^Decision +released by 999900CUSTOMSUS00196 Customs of the Test Network, \d{4}-/m);
    assert.deepEqual(rows(first.printed), LINES);
    assert.match(first.printed, /^9 lines, 3 of them clean; 8 hard findings, 1 of advice$/m);
  });

  it('says what each finding means', () => {
    assert.match(first.printed, /^ {6}hard +LICENSE_EXPIRED +The license has expired\.$/m);
    assert.match(first.printed, /^ {6}advice +RETAILER_NOT_LICENSED +The retailer presents no license for right 0\.$/m);
  });

  it('shows what is left of the quotas: good lines draw them, refused ones do not', () => {
    const left = (role) =>
      new RegExp(`^0x[0-9a-f]{8}  ${role} +999900\\w+ .* (\\S+|no limit)  +(\\S+|no limit)$`, 'gm');
    const quotas = (role) =>
      [...first.printed.matchAll(left(role))].map(([, quota, rest]) => [quota.split(' ').at(-1), rest]);
    assert.deepEqual(quotas('manufacturer'), [['10,000', '8,100']]);
    assert.deepEqual(quotas('importer')[0], ['1,500', '400']);
    // The retailer's license has no limit of its own, but the one above it has.
    assert.match(first.printed, /^0x[0-9a-f]{8}  retailer .* no limit +400$/m);
  });

  it('fits a page 120 columns wide', () => {
    const wide = first.printed.split('\n').filter((line) => [...line].length > 120);
    assert.deepEqual(wide, []);
  });

  it('is told, not played, a second time', async () => {
    const second = await play();
    assert.equal(second.status, 0, second.said);
    assert.equal(second.printed.match(/played on this chain before/g).length, 5);
    assert.deepEqual(rows(second.printed), LINES);
  });
});

describe('an entry form', () => {
  const entry = (line) => ({
    number: 'BRK-2600002-3',
    importer: '999900IMPORTERUS0166',
    lines: [{ hts: '6109.10.0012', gtin: '9521234000013', country: 'MX', quantity: 5, ...line }],
  });

  it('is screened and not filed', async () => {
    const form = await file('entry.json', entry());
    for (const _ of [1, 2]) {
      const { status, printed, said } = await play(form);
      assert.equal(status, 0, said);
      assert.match(printed, /^ENTRY BRK-2600002-3, SCREENED AND NOT FILED /m);
      assert.deepEqual(rows(printed)[0].at(-1), ['NOT_LICENSED']);
    }
  });

  it('that would be refused is told by field', async () => {
    const { status, said } = await play(await file('misspelled.json', entry({ gtin: '9521234000014' })));
    assert.equal(status, 1);
    assert.match(said, /misspelled\.json: lines\[0\]\.gtin: the check digit does not match the rest/);
  });

  it('with a field that no entry has is told by that field', async () => {
    const { status, said } = await play(await file('unknown.json', entry({ quantty: 5 })));
    assert.equal(status, 1);
    assert.match(said, /unknown\.json: .*lines\[0\].*quantty/);
  });
});

describe('a file of one’s own', () => {
  const lei = '999900STRANGERUS0084';
  const cast = { Stranger: { key: '//Stranger', lei } };
  const apply = (given) => ({
    as: 'Stranger',
    call: 'entities.apply',
    with: { lei: '$Stranger.lei', name: 'Stranger', country: 'US', roles: ['Importer'], ...given },
  });

  /** Plays a story of these steps, which must be stopped; returns what is said. */
  async function stopped(name, ...steps) {
    const { status, said } = await play(await file(name, { ...story(...steps), cast }));
    assert.equal(status, 1, said);
    return said;
  }

  it('can bring its own cast', async () => {
    const { status, printed, said } = await play(await file('own.json', { ...story(apply()), cast }));
    assert.equal(status, 0, said);
    assert.match(printed, /✓ Stranger +entities\.apply/);
  });

  it('is stopped where the pool lets nobody in for free', async () => {
    const said = await stopped('remark.json', { as: 'Stranger', call: 'system.remark', with: { remark: [] } });
    assert.match(said, /remark\.json, step 1: pool\.Refused: 1010: .*pay some fees/);
  });

  it('can give an account coins, with which it may send what is refused', async () => {
    const coins = {
      as: 'Alice',
      call: 'balances.transfer_keep_alive',
      with: { dest: '$Stranger.account', value: '10000000000000' },
    };
    const { status, said } = await play(await file('coins.json', { ...story(coins), cast }));
    assert.equal(status, 0, said);
  });

  it('is stopped at a refusal, told by file, step and error', async () => {
    const said = await stopped('again.json', { ask: 'entities_get', with: { lei: '999900IMPORTERUS0166' } }, apply());
    assert.match(said, /✗ .*again\.json, step 2: entities\.ApplicationExists: The account has an application waiting/);
  });

  it('is told the reason inside the error', async () => {
    const said = await stopped('digit.json', apply({ lei: '999900STRANGERUS0085' }));
    assert.match(said, /digit\.json, step 1: entities\.InvalidLei\(CheckDigit\): /);
  });

  it('is stopped where a field does not fit, before anything is sent', async () => {
    const faults = [
      [apply({ rolse: [] }), 'with.rolse: is unknown; known are lei, name, country, roles'],
      [apply({ country: undefined }), 'with.country: is missing'],
      [apply({ roles: ['Importer', 'Smuggler'] }), 'with.roles[1]: "Smuggler" is none of Registrar, '],
      [apply({ name: 7 }), 'with.name: 7 is no text'],
      [{ ...apply(), call: 'entities.aply' }, 'call: the chain has no call entities.aply'],
      [{ ...apply(), as: 'Nobody' }, 'as: "Nobody" is not in the cast'],
      [{ ...apply(), calls: 1 }, 'calls: is unknown; known are call, as, with, name, expect, note'],
      [apply({ lei: '$Maker.eli' }), 'with.lei: $Maker.eli: nothing before this step is called so'],
      [{ as: 'Stranger', sign: 'certificate', document: 'none.json' }, 'document: none.json: '],
      [{ note: 'nothing' }, 'step: is one of call, admit, council, sign, ask, time'],
      [{ time: 'tomorrow' }, 'time: "tomorrow" is not like "+2 days"'],
      [{ as: 'Registrar', admit: 'Maker', renewal: 'today+365' }, 'admit: Maker has not applied'],
      [{ as: 'Registrar', admit: 'Maker' }, 'renewal: is missing'],
    ];
    const { player, close } = await openStage(node.url);
    for (const [step, fault] of faults) {
      const path = await file('fault.json', { ...story(step), cast });
      await assert.rejects(
        player.play(await readStory(path)),
        ({ message }) => message.startsWith(`${path}, step 1: ${fault}`),
        fault,
      );
    }
    await close();
  });

  it('is told which field refuses its entry', async () => {
    const line = { hts: '6109.10', country: 'MX', quantity: 1, licenses: [] };
    const form = {
      number: 'BRK-2600003-1',
      importer: '999900IMPORTERUS0166',
      lines: [line, { ...line, hts: '77.01' }],
      holdings: [],
    };
    const said = await stopped('entry-story.json', { as: 'Broker', call: 'customs.file_entry', with: { form } });
    assert.match(said, /entry-story\.json, step 1: with\.form\.lines\[1\]\.hts: customs\.InvalidHts\(/);
  });

  it('is told what the desk says against a document', async () => {
    await file('document.json', { agreement: 'USMCA', certification: 'smuggler' });
    const said = await stopped('sign.json', { as: 'Stranger', sign: 'certificate', document: 'document.json' });
    assert.match(said, /sign\.json, step 1: document: document\.json: certification: /);
  });

  it('is stopped where an expected refusal does not come, and where another one does', async () => {
    const ask = { ask: 'entities_get', with: { lei: '999900IMPORTERUS0166' } };
    assert.match(
      await stopped('expect.json', { ...ask, expect: 'NotFound' }),
      /step 1: expect: entities_get is not refused with NotFound/,
    );
    assert.match(
      await stopped('expect.json', { ...ask, expect: { name: 'Other' } }),
      /step 1: expect: the answer is \{/,
    );
    assert.match(
      await stopped('expect.json', { ...apply(), expect: 'entities.AlreadyActing' }),
      /step 1: entities\.ApplicationExists/,
    );
  });

  it('that is no JSON is told so', async () => {
    const { status, said } = await play(await file('broken.json', '{ "steps": [ }'));
    assert.equal(status, 1);
    assert.match(said, /broken\.json: JSON: /);
  });
});

it('a node that does not answer ends the player with status 1', async () => {
  const { status, said } = await run('--url', 'ws://127.0.0.1:9');
  assert.equal(status, 1);
  assert.match(said, /✗ .*127\.0\.0\.1:9/);
});

it('an option that there is not is told with the usage, status 2', async () => {
  const { status, said } = await run('--ulr', node.url);
  assert.equal(status, 2);
  assert.match(said, /--ulr.*\nusage: /s);
});
