// The claims of an importer, and their verification by anybody: the claim packet from a bare line list to an entry on
// file, and a certificate presented whole, in part, forged, and after it was taken back.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chainTime, connect, keyOf, send } from '../lib/chain.mjs';
import { Desk } from '../lib/desk.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { exampleFiles, openStage } from '../lib/stage.mjs';
import { readStory } from '../lib/story.mjs';
import { day, readJson } from '../lib/words.mjs';

const [IMPORTER, MAKER, EXPORTER, BROKER] =
  ['999900IMPORTERUS0166', '999900MAKERMX0000118', '999900EXPORTERMX0119', '999900BROKERUS000175'];
const [SHIRT, SWEATER] = ['09521234000013', '09521234000020'];
const ENTRY = 'BRK-2600001-5';
const BLANKET = new URL('../../examples/story/documents/certificate-blanket.json', import.meta.url);
let node, desk, api, maker;

before(async () => {
  node = await Node.start();
  const stage = await openStage(node.url);
  const files = await exampleFiles();
  for (const file of files.slice(0, 4)) await stage.player.play(await readStory(file));
  await stage.close();
  desk = await Desk.open();
  api = await connect(node.url);
  maker = keyOf('//Maker');
}, { timeout: LIMIT });
after(async () => {
  await api?.disconnect();
  await desk?.close();
  await node?.stop();
});

/** The error that `method` answers. */
const fault = (method, params) => ask(node.url, method, params).then(
  (answer) => assert.fail(`an answer: ${JSON.stringify(answer)}`),
  ({ code, data }) => ({ code, ...data }),
);

describe('the claim packet', () => {
  /** The goods as the importer has them in its purchase system. */
  const bought = [
    { gtin: '9521234000013', quantity: 1000 },
    { gtin: '9521234000051', quantity: 300, country: 'MX', supplier: EXPORTER },
    { gtin: '9521234000051', quantity: 200, country: 'MX', supplier: EXPORTER },
    { gtin: '9521234000020', quantity: 100, country: 'MX' },
  ];
  const packet = (lines = bought, rest = {}) =>
    ask(node.url, 'certificates_claimPacket', { importer: IMPORTER, lines, ...rest });
  const reasons = ({ lines }) => lines.map(({ reason }) => reason?.code ?? null);
  const ofClaim = ({ findings }) =>
    findings.map(({ code }) => code).filter((code) => /^CERTIFICATE_|^ORIGIN_/.test(code));
  let made;

  it('is made of GTIN and quantity', async () => {
    made = await packet();
    assert.deepEqual(reasons(made), [null, null, 'CERTIFICATE_ALREADY_USED', 'NOT_COVERED']);
    const [shirts, mugs, moreMugs, sweaters] = made.lines;
    assert.deepEqual(
      { ...shirts.line, claim: null },
      {
        hts: '610910',
        gtin: SHIRT,
        manufacturer: MAKER,
        country: 'MX',
        quantity: 1000,
        retailer: null,
        claim: null,
        licenses: [],
      },
    );
    assert.deepEqual([shirts.htsFrom, shirts.basis.certifier, shirts.basis.issuer], ['product', 'producer', MAKER]);
    const { anchored } = await ask(node.url, 'certificates_get', [shirts.basis.certificate]);
    assert.equal(shirts.basis.heldSince, anchored);
    assert.ok(shirts.basis.blanket && !mugs.basis.blanket);
    assert.deepEqual([mugs.basis.issuer, mugs.basis.producer, mugs.basis.exporter], [EXPORTER, null, EXPORTER]);
    assert.deepEqual([moreMugs.line.claim, moreMugs.reason.certificate], [null, mugs.basis.certificate]);
    assert.deepEqual([sweaters.line.gtin, sweaters.line.claim], [SWEATER, null]);
  });

  it('takes little, and says what it lacks', async () => {
    const { lines: [{ line, reason, htsFrom }] } = await packet([{ gtin: '9521234000020' }]);
    assert.deepEqual([line, reason.code, htsFrom], [null, 'NOT_COVERED', 'product']);
    const [tariff, nothing] = (await packet([{ hts: '6912.00.3500', country: 'MX' }, {}])).lines;
    assert.deepEqual([tariff.reason.code, tariff.line.quantity], ['NOT_COVERED', 1]);
    assert.deepEqual([nothing.reason.code, nothing.line], ['GOODS_NOT_TOLD', null]);
  });

  it('makes no claim on the certificate of a stranger', async () => {
    const { lines: [{ line, basis, reason }] } = await packet([{ gtin: '9521234000051', quantity: 300, country: 'MX' }]);
    assert.deepEqual([line.claim, basis, reason.code], [null, null, 'SUPPLIER_NOT_TOLD']);
    assert.equal(reason.certificate, made.lines[1].basis.certificate);
  });

  it('says what does not fit', async () => {
    const [later] = (await packet([bought[0]], { on: day(await chainTime(api), 400) })).lines;
    assert.equal(later.reason.code, 'CERTIFICATE_OUTSIDE_BLANKET_PERIOD');
    const told = (line) => packet([{ ...bought[0], ...line }]);
    assert.deepEqual(reasons(await told({ country: 'CA' })), ['CERTIFICATE_OF_OTHER_ORIGIN']);
    assert.deepEqual(reasons(await told({ hts: '6205.20' })), ['CERTIFICATE_CLASSIFICATION_NOT_COVERED']);
    assert.deepEqual(reasons(await told({ manufacturer: EXPORTER })), ['CERTIFICATE_OF_OTHER_PRODUCER']);
    assert.deepEqual(reasons(await packet([bought[0]], { importer: BROKER })), ['NOT_COVERED']);
  });

  it('names the field that cannot be read', async () => {
    const refused = (params) => fault('certificates_claimPacket', params);
    const lines = (...lines) => refused({ importer: IMPORTER, lines });
    assert.equal((await lines({ gtin: '9521234000013' }, { gtin: '9521234000014' })).field, 'lines[1].gtin');
    assert.equal((await lines({ gtin: '9521234000013', color: 'red' })).field, 'lines[0].color');
    assert.equal((await lines({ gtin: '9521234000013', quantity: -1 })).field, 'lines[0].quantity');
    assert.equal((await lines(...Array(101).fill(bought[0]))).field, 'lines');
    assert.equal((await refused({ importer: 'Example Imports', lines: [] })).field, 'importer');
    assert.equal((await refused({ importer: IMPORTER, lines: [], on: 'tomorrow' })).field, 'on');
  });

  it('is screened and filed as it is', async () => {
    await send(api, keyOf('//Ferdie'), api.tx.customs.assignFilerCode('BRK', BROKER));
    const lines = made.lines.map(({ line }) => line);
    const form = { number: ENTRY, importer: IMPORTER, lines };
    const screened = await ask(node.url, 'customs_screen', { entry: form });
    assert.deepEqual(screened.lines.map(ofClaim), [[], [], [], []]);

    await send(api, keyOf('//Importer'), api.tx.entities.offerMandate(BROKER, ['File'], null));
    await send(api, keyOf('//Broker'), api.tx.entities.acceptMandate(IMPORTER));
    await send(api, keyOf('//Broker'), api.tx.customs.fileEntry(form));
    const filed = await ask(node.url, 'customs_entry', [ENTRY]);
    assert.deepEqual(filed.lines.map(ofClaim), [[], [], [], []]);
    assert.deepEqual(
      filed.lines.map(({ claim }) => claim?.certificate ?? null),
      made.lines.map(({ basis }) => basis?.certificate ?? null),
    );
  });

  it('offers nothing twice, and answers of the past as of the past', async () => {
    const after = await packet();
    assert.deepEqual(reasons(after), [null, 'CERTIFICATE_ALREADY_USED', 'CERTIFICATE_ALREADY_USED', 'NOT_COVERED']);
    const { at: _, ...then } = made;
    const { at: __, ...again } = await packet(bought, { block: made.at.hash });
    assert.deepEqual(again, then);
  });

  it('offers what names no importer to whoever buys from its certifier', async () => {
    const { importer: _, ...document } = await readJson(BLANKET);
    document.goods = [{ ...document.goods[0], hs: '6110.20', gtin: '9521234000020' }];
    const { id, form } = await sign(document);
    await send(api, maker, api.tx.certificates.issue(id, form));
    // The maker is on record as the owner of the sweaters.
    const { lines: [sweaters] } = await packet([{ gtin: '9521234000020' }]);
    assert.equal(sweaters.basis.certificate, id);
    const { items } = await ask(node.url, 'certificates_byCertifier', { lei: MAKER });
    assert.equal(items.length, 2);
    assert.ok(items.includes(id));
  });
});

/** Signs `document` of the maker as of today, for a year. */
async function sign(document) {
  const today = await chainTime(api);
  const blanketPeriod = { from: day(today), until: day(today, 300) };
  return desk.sign('certificate', { ...document, blanketPeriod, signedOn: day(today) }, 'Maker');
}

describe('verification', () => {
  const verify = (params) => ask(node.url, 'certificates_verify', params);
  /** The checks that did not pass; those skipped in parentheses. */
  const flaws = ({ checks }) => checks.filter(({ result }) => result !== 'passed')
    .map(({ check, result }) => (result === 'failed' ? check : `(${check})`));
  let signed, anchored, jwt, disclosures;

  before(async () => {
    await send(api, maker, api.tx.entities.addKey({ Ed25519: await desk.publicKeyOf('Maker') }, null));
    signed = await sign(await readJson(BLANKET));
    ({ block: anchored } = await send(api, maker, api.tx.certificates.issue(signed.id, signed.form)));
    [jwt, ...disclosures] = signed.credential.split('~');
    disclosures.pop();
  });

  it('passes every check of a certificate that holds', async () => {
    const report = await verify({ credential: signed.credential, id: signed.id });
    assert.deepEqual([report.id, report.failed, report.skipped, flaws(report)], [signed.id, 0, 0, []]);
    for (const check of [
      'anchored',
      'digest',
      'signature',
      'key',
      'lei',
      'status',
      'period',
      'importer',
      'goods[0]',
      'cover',
      'complete',
    ]) {
      assert.ok(
        report.checks.some((made) => made.check === check),
        check,
      );
    }
    const apart = await verify({ credential: jwt, disclosures });
    assert.deepEqual(apart.checks, report.checks);
  });

  it('asks the chain alone of an id', async () => {
    const report = await verify([{ id: signed.id }]);
    assert.deepEqual(flaws(report), ['(digest)', '(signature)', '(key)', '(lei)', '(elements)', '(complete)']);
  });

  it('names what is withheld', async () => {
    const shown = disclosures.filter(
      (disclosure) => JSON.parse(Buffer.from(disclosure, 'base64url'))[1] !== 'statement',
    );
    const report = await verify({ credential: jwt, disclosures: shown });
    assert.deepEqual(flaws(report), ['(document)', '(complete)']);
    assert.equal(report.verdict, 'notShown');
    assert.equal(report.checks.at(-1).reason, 'not disclosed: statement');
    const bare = await verify({ credential: jwt });
    assert.ok(flaws(bare).includes('(certification)') && flaws(bare).includes('(complete)'));
    assert.ok(!flaws(bare).includes('agreement') && !flaws(bare).includes('signature'));
  });

  it('finds out what was altered', async () => {
    const [header, payload, signature] = jwt.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url'));
    claims.validFrom = '2020-07-01T00:00:00Z';
    const forged = [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
    const report = await verify({ credential: [forged, ...disclosures, ''].join('~'), id: signed.id });
    assert.deepEqual(flaws(report).filter((check) => !check.startsWith('(')), ['anchored', 'digest', 'signature']);

    const other = Buffer.from(JSON.stringify(['c2FsdA', 'origin', 'CA'])).toString('base64url');
    assert.ok(flaws(await verify({ credential: jwt, disclosures: [...disclosures, other] })).includes('disclosures'));
  });

  it('knows which keys were the certifier’s', async () => {
    const today = await chainTime(api);
    const document = await readJson(BLANKET);
    const blanketPeriod = { from: day(today), until: day(today, 300) };
    const stranger = await desk.sign('certificate', { ...document, blanketPeriod, signedOn: day(today) }, 'Stranger');
    await send(api, maker, api.tx.certificates.issue(stranger.id, stranger.form));
    const report = await verify({ credential: stranger.credential });
    assert.deepEqual(flaws(report), ['key', '(lei)']);
    assert.equal(report.checks.find(({ check }) => check === 'key').reason, `${MAKER} has no such key on the register`);
  });

  it('tells the status of then and of now', async () => {
    await send(api, maker, api.tx.certificates.withdraw(signed.id));
    assert.deepEqual(flaws(await verify({ credential: signed.credential })), ['status', 'statusNow']);
    assert.deepEqual(flaws(await verify({ credential: signed.credential, block: anchored })), ['statusNow']);
    const earlier = await ask(node.url, 'chain_getHeader', [anchored]);
    const report = await verify({ credential: signed.credential, block: earlier.parentHash });
    assert.equal(report.checks[0].reason, 'it was anchored after this block');
  });

  it('says what it cannot read', async () => {
    const refused = async (params) => (await fault('certificates_verify', params)).field;
    assert.equal(await refused({ credential: 'no credential' }), 'credential');
    assert.equal(await refused({ id: '0x12' }), 'id');
    assert.equal(await refused({ disclosures }), 'disclosures');
    assert.equal(await refused({ certificate: {} }), 'credential');
    assert.equal(await refused({ credential: jwt, holder: IMPORTER }), 'holder');
  });
});
