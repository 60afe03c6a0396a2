// At the border: a line of branded goods without a license. The officer asks for the examination pack, detains the
// goods, the rights holder answers with pictures, the officer ticks the features, customs seizes. Other goods are let
// go, others wait until customs is late. Customs and rights holder work with the command line; the importer has a
// wallet.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { chainTime, connect, keyOf, send } from '../lib/chain.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT, until } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { day } from '../lib/words.mjs';

const DAY = 86_400_000;
const CUSTOMS = '999900CUSTOMSUS00196';
/** The days to answer a notice, and to determine. */
const [ANSWER, DETERMINATION] = [7, 30];
const run = promisify(execFile);

/** The LEI that begins with these 18 characters, with its check digits (ISO 17442). */
function leiOf(base) {
  const number = [...`${base}00`].map((character) => parseInt(character, 36)).join('');
  return `${base}${String(98n - (BigInt(number) % 97n)).padStart(2, '0')}`;
}

const [IMPORTER, HOLDER, MAKER] = ['999900SEIZEIMPORT1', '999900SEIZEHOLDER1', '999900SEIZEMAKER01'].map(leiOf);
const sha256 = (content) => `0x${createHash('sha256').update(content).digest('hex')}`;
/** The shirt, as 14 digits. */
const SHIRT = '09527770000012';
const PLAIN = { hts: '6109.10.0012', country: 'MX', quantity: 100, licenses: [] };
const LINE = { ...PLAIN, gtin: SHIRT, manufacturer: MAKER };
const GUIDE = {
  kind: 'Stitching',
  uri: 'https://holder.example/seam.jpg',
  sha256: sha256('the seam'),
  mediaType: 'image/jpeg',
  officersOnly: null,
};
const SECRET = 'Seven stitches to the inch on the inner seam';

let node, api, desk, registrar, gs1, customs, importer, holder, right;
let first, second, third;

before(async () => {
  node = await Node.start({ sealing: '200' });
  api = await connect(node.url);
  [registrar, gs1, customs] = ['//Dave', '//Eve', '//Ferdie'].map(keyOf);
  [importer, holder] = ['//Seize//Importer', '//Seize//Holder'].map(keyOf);
  await admit(importer, IMPORTER, ['Importer']);
  await admit(holder, HOLDER, ['RightsHolder']);
  await admit(keyOf('//Seize//Maker'), MAKER, ['Manufacturer']);
  await send(api, customs, api.tx.customs.assignFilerCode('SEI', IMPORTER));

  desk = await mkdtemp(join(tmpdir(), 'bonafide-detention-'));
  await writeFile(join(desk, 'holder.key'), '//Seize//Holder'.replace('//', `${DEV_PHRASE}//`), { mode: 0o600 });
  const X25519 = (await done('key', 'new', '--purpose', 'sealing', '--out', 'customs.jwk')).trim();
  await send(api, customs, api.tx.entities.addKey({ X25519 }, null));
  await writeFile(join(desk, 'customs.json'), JSON.stringify({ lei: CUSTOMS, key: 1, publicKey: X25519 }));

  await send(api, gs1, api.tx.products.grantPrefix('952777', HOLDER));
  await send(api, holder, api.tx.products.register(SHIRT, '610910', 'Shirt of a brand', [GUIDE]));
  await send(api, holder, api.tx.licensing.registerRight('Trademark', 'US', '5123456', [], null));
  right = (await ask(node.url, 'products_get', [SHIRT])).rights[0] ?? 0;
  await send(api, customs, api.tx.licensing.recordRight(right, 'TMK 26-00003', null));
  await send(api, holder, api.tx.licensing.mark(SHIRT, right));
  first = await file('SEI-2600001', [LINE, PLAIN]);
  second = await file('SEI-2600002', [LINE]);
  third = await file('SEI-2600003', [LINE]);
}, { timeout: LIMIT });
after(async () => {
  await api?.disconnect();
  await node?.stop();
  if (desk) await rm(desk, { recursive: true, force: true });
});

/** The phrase of the accounts whose key everybody knows. */
const DEV_PHRASE = 'bottom drive obey lake curtain smoke basket hold race lonely fit walk';

/** The output of `bonafide` with these arguments, which must be done. */
async function done(...args) {
  const { code = 0, stdout, stderr } = await bonafide(...args);
  assert.equal(code, 0, stderr);
  return stdout;
}
const bonafide = (...args) => run(process.env.BONAFIDE_CLI ?? 'bonafide', args, { cwd: desk }).catch((error) => error);
const asCustoms = (...args) => done(...args, '--dev-account', 'Ferdie', '--node', node.url);
const asHolder = (...args) => done(...args, '--account', 'holder.key', '--node', node.url);

async function admit(key, lei, roles) {
  await send(api, key, api.tx.entities.apply(lei, lei, 'US', roles));
  const { since } = (await api.query.entities.applications(key.address)).unwrap();
  await send(api, registrar, api.tx.entities.admit(key.address, since, day(await chainTime(api), 3_000)));
}

/** The entry number that begins so: its last digit is found by asking. */
async function numberOf(text) {
  for (let digit = 0; digit < 10; digit++) {
    const { code, data } = await ask(node.url, 'customs_entry', [`${text}-${digit}`]).catch((error) => error);
    if (code !== 1001) return data.value;
  }
  throw new Error(`${text} has no check digit`);
}

async function file(text, lines) {
  const number = await numberOf(text);
  await send(api, importer, api.tx.customs.fileEntry({ number, importer: IMPORTER, lines }));
  return number;
}

/** How far the clock of the node has been set forward, in milliseconds. */
let ahead = 0;

/** Has days pass on chain, and nobody send anything. */
async function pass(days) {
  const then = (await chainTime(api)) + days * DAY;
  // Each block takes a slot of six seconds: where they come faster, the chain is ahead of the clock.
  const by = then - (Date.now() + ahead);
  ahead += by;
  await ask(node.url, 'dev_advanceTime', [by]);
  await until(async () => (await chainTime(api)) >= then, `the time in ${days} days`);
}

/** Writes a list of one picture. */
async function picture(name) {
  await writeFile(join(desk, `${name}.jpg`), name);
  const document = {
    kind: 'other',
    file: `${name}.jpg`,
    uri: `https://pictures.example/${name}`,
    mediaType: 'image/jpeg',
    readers: 'correspondents',
  };
  await writeFile(join(desk, `${name}.json`), JSON.stringify([document]));
  return `${name}.json`;
}

const theCase = (id) => ask(node.url, 'customs_case', { id });
const theEntry = (number) => ask(node.url, 'customs_entry', { number });
const thePack = (number, line = 1) => ask(node.url, 'customs_examinationPack', { number, line });
const waiting = ({ waitingFor }) => waitingFor.map(({ on, step, overdue }) => [on, step, overdue]);
const refused = (key, call, full) => assert.rejects(send(api, key, call), { full });
const tx = (name, ...given) => (api.tx.cases[name] ?? api.tx.customs[name])(...given);

describe('the owner', () => {
  it('tells what officers check, part of it for officers alone', async () => {
    const features = [
      { shows: 'A woven label in the neck' },
      { shows: SECRET, officersOnly: true, guide: GUIDE.sha256 },
    ];
    await writeFile(join(desk, 'features.json'), JSON.stringify(features));
    const sealed = await done('features', 'seal', 'features.json', '--gtin', SHIRT, '--customs', 'customs.json');
    assert.ok(!sealed.includes('stitches'));
    await writeFile(join(desk, 'sealed.json'), sealed);
    await asHolder('features', 'set', SHIRT, 'sealed.json');
    const { version, features: [open, secret] } = await ask(node.url, 'products_get', [SHIRT]);
    assert.deepEqual([version, open.shows, open.sealed, secret.shows], [2, 'A woven label in the neck', null, null]);
    assert.deepEqual([secret.sealed.seal, secret.guide], [{ customs: CUSTOMS, key: 1 }, GUIDE.sha256]);
  });
});

describe('the officer', () => {
  it('has all there is to know of the line in one answer', async () => {
    const { entry, product, rights, licenses, certificate, cases, examinations } = await thePack(first);
    assert.deepEqual([entry.number, entry.state, entry.lines.length], [first, 'filed', 1]);
    assert.deepEqual(entry.lines[0].findings.map(({ code }) => code), ['NOT_LICENSED']);
    assert.deepEqual([product.guides[0].sha256, product.features.length], [GUIDE.sha256, 2]);
    assert.deepEqual(rights.map(({ id, holder }) => [id, holder]), [[right, HOLDER]]);
    assert.deepEqual([licenses, certificate, cases, examinations], [[], null, [], []]);
    const bare = await thePack(first, 2);
    assert.deepEqual([bare.product, bare.rights], [null, []]);
    await assert.rejects(thePack(first, 3), ({ code, data }) => code === 1002 && data.field === 'line');
  });

  it('reads what only officers may know, with the key of customs', async () => {
    const pack = ['examination', 'pack', first, '1', '--node', node.url];
    const [closed, opened] = [await done(...pack), await done(...pack, '--key', 'customs.jwk')];
    assert.match(closed, /NOT_LICENSED/);
    assert.ok(!closed.includes(SECRET));
    assert.match(opened, new RegExp(`\\[ \\]  2  ${SECRET}`));
    const { product } = JSON.parse(await done(...pack, '--key', 'customs.jwk', '--json'));
    assert.deepEqual(product.features.map(({ opened: text }) => text), [undefined, SECRET]);
  });

  it('detains the goods, and the rights holder has notice', async () => {
    const detain = (line, of = right) => tx('detain', first, line, of, 'Seams', [], null);
    await refused(importer, detain(1), 'cases.NotAuthorized(WithoutRole)');
    await refused(customs, detain(2), 'cases.MissingGtin');
    await refused(customs, detain(1, right + 1), 'cases.RightNotCarried');
    const command = [
      'case',
      'detain',
      first,
      '1',
      String(right),
      '--reason',
      'The seam differs',
      '--documents',
      await picture('seam'),
    ];
    const { case: id } = JSON.parse(await asCustoms(...command));
    assert.equal(id, 1);
    await refused(customs, detain(1), 'cases.CaseExists');

    const {
      subject,
      entry,
      line,
      right: of,
      state,
      suspicion,
      requests: [notice],
    } = await theCase(1);
    assert.deepEqual(
      [subject, entry, line, of, state, suspicion],
      ['goods', first, 1, right, 'detained', 'The seam differs'],
    );
    assert.deepEqual(
      [notice.addressee, notice.capacity, notice.documents[0].readers],
      [HOLDER, 'rightsHolder', 'correspondents'],
    );
    assert.equal(Date.parse(notice.due) - Date.parse(notice.asked), ANSWER * DAY);
    const { state: held, reason, cases, lines } = await theEntry(first);
    assert.deepEqual([held, reason, cases], ['held', 'The seam differs', [1]]);
    assert.deepEqual(lines.map(({ detentions }) => detentions), [[{ case: 1, right, state: 'detained' }], []]);
    for (const lei of [HOLDER, IMPORTER, CUSTOMS]) {
      const { items } = await ask(node.url, 'customs_casesFor', { lei });
      assert.deepEqual(items.map(waiting), [[[HOLDER, 'answer', false], [CUSTOMS, 'determine', false]]], lei);
    }
  });

  it('does not let the entry go meanwhile', async () => {
    await refused(customs, tx('release', first), 'customs.GoodsDetained');
    const seize = tx('determine', 1, 'Seized', 'They infringe.', null);
    await refused(customs, seize, 'cases.RequestPending');
    await refused(customs, tx('determine', 1, 'Originating', 'They do.', null), 'cases.NotForSubject');
    await refused(customs, tx('proposeDenial', 1, 'ClaimDenied', 'They infringe.', null), 'cases.NotForSubject');
  });

  it('ticks the features, and the ticks are kept with the line and in the case', async () => {
    const note = 'Two cartons opened.';
    await asCustoms('examination', 'record', first, '1', '--tick', '2=differs', '--tick', '1=matches', '--note', note);
    await refused(customs, tx('recordExamination', first, 1, ['Matches'], null), 'customs.TicksDoNotMatch');
    await refused(
      importer,
      tx('recordExamination', first, 1, ['Matches', 'Matches'], null),
      'customs.NotAuthorized(WithoutRole)',
    );
    const { examinations } = await thePack(first);
    const [{ by, version, ticks, note: told }] = examinations;
    assert.deepEqual([by, version, ticks, told], [CUSTOMS, 2, ['matches', 'differs'], note]);
    assert.deepEqual((await theCase(1)).examinations, examinations);
  });
});

describe('the rights holder', () => {
  it('answers with an opinion and pictures, and nobody else does', async () => {
    await refused(holder, tx('answer', 1, 1, []), 'cases.MissingOpinion');
    await refused(importer, tx('giveOpinion', 1, 1, 'Genuine', []), 'cases.NotRespondent');
    await asHolder('case', 'opinion', '1', '1', 'infringing', '--documents', await picture('genuine'));
    const { answers: [{ party, opinion, documents, late }] } = await theCase(1);
    assert.deepEqual([party, opinion, documents[0].sha256, late], [HOLDER, 'infringing', sha256('genuine'), false]);
  });
});

describe('the goods', () => {
  it('are seized, and the rest of the entry is let go', async () => {
    await asCustoms('case', 'determine', '1', 'seized', '--reason', 'Counterfeit marks.');
    const { state, determination, waitingFor } = await theCase(1);
    assert.deepEqual([state, determination.determination, waitingFor], ['seized', 'seized', []]);
    await send(api, customs, tx('release', first));
    const { state: released, lines } = await theEntry(first);
    assert.deepEqual([released, lines[0].detentions[0].state], ['released', 'seized']);
  });

  it('of the same manufacturer carry advice from then on', async () => {
    const found = async (line) => {
      const entry = { number: await numberOf('SEI-2600009'), importer: IMPORTER, lines: [line] };
      const { lines } = await ask(node.url, 'customs_screen', { entry });
      return lines[0].findings
        .filter(({ code }) => code === 'GOODS_SEIZED_BEFORE')
        .map(({ severity, case: id }) => [severity, id]);
    };
    assert.deepEqual(await found(LINE), [['advice', 1]]);
    assert.deepEqual(await found({ ...LINE, manufacturer: HOLDER }), []);
  });

  it('of another entry are released before the holder has answered', async () => {
    await send(api, customs, tx('detain', second, 1, right, 'A sample', [], null));
    await send(
      api,
      importer,
      tx('lodgeEvidence', 2, IMPORTER, [
        {
          kind: 'PurchaseRecords',
          uri: 'https://importer.example/invoice',
          sha256: sha256('invoice'),
          mediaType: 'application/pdf',
          readers: 'Parties',
        },
      ]),
    );
    await send(api, customs, tx('determine', 2, 'Released', 'Bought from the holder.', null));
    assert.equal((await theEntry(second)).lines[0].detentions[0].state, 'released');
    // Taken up again while they are still there, and let go for good.
    await send(api, customs, tx('reopen', 2, 'A second look.'));
    await refused(customs, tx('release', second), 'customs.GoodsDetained');
    await send(api, customs, tx('determine', 2, 'Released', 'As before.', null));
    await send(api, customs, tx('release', second));
    await refused(customs, tx('reopen', 2, 'A third look.'), 'cases.GoodsGone');
  });

  it(
    'wait no longer for a holder whose time is over, and customs is shown to be late',
    { timeout: LIMIT },
    async () => {
      await send(api, customs, tx('detain', third, 1, right, 'Seams', [], null));
      const after = async (days) => {
        await pass(days);
        return waiting(await theCase(3));
      };
      assert.deepEqual(await after(ANSWER + 1), [
        [HOLDER, 'answer', true],
        [CUSTOMS, 'determine', false],
      ]);
      assert.deepEqual(await after(DETERMINATION - ANSWER), [
        [HOLDER, 'answer', true],
        [CUSTOMS, 'determine', true],
      ]);
      await send(api, holder, tx('giveOpinion', 3, 1, 'Undecided', []));
      assert.equal((await theCase(3)).answers[0].late, true);
      await send(api, customs, tx('determine', 3, 'Seized', 'Nobody has shown a license.', null));
      assert.equal((await theCase(3)).state, 'seized');
    },
  );
});
