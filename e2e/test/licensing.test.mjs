// A trademark from its holder to the shelf: a maker, the workshop it sublicenses, and the one below; an importer, its
// broker and a retailer. Each asks what it may know, and a verifier with the status lists alone says what the chain
// says.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chainTime, keyOf, send } from '../lib/chain.mjs';
import { Desk } from '../lib/desk.mjs';
import { makeCall } from '../lib/forms.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { exampleCast, exampleFiles, openStage } from '../lib/stage.mjs';
import { readStory } from '../lib/story.mjs';
import { didOf, verifyLicense } from '../lib/verifier.mjs';
import { day, readJson } from '../lib/words.mjs';

const HOST = 'development.bonafide.example';
const SHIRT = '9521234000013';
const WORKSHOP = { name: '示例制衣有限公司', lei: '999900WORKSHOPCN0102', country: 'CN', key: '//Workshop' };
const SEWING = { name: 'Xưởng may Ví Dụ', lei: '999900SEWINGROOM0157', country: 'CN', key: '//SewingRoom' };
const FIRST = 'BRK-2600001-5';
const SECOND = 'BRK-2600002-3';
const NEXT = 'BRK-2600003-1';
let node, offices, stage, api, cast, right, believed;
/** The licenses by name, as signed. */
const signed = {};

before(async () => {
  offices = await Desk.open();
  const statusKey = await offices.keyFileOf('StatusLists');
  believed = await didOf(await readJson(statusKey));
  node = await Node.start({ statusKey });
  stage = await openStage(node.url);
  ({ api } = stage);
  cast = { ...(await exampleCast()), Workshop: WORKSHOP, SewingRoom: SEWING };
  const [joining, products] = await exampleFiles();
  for (const file of [joining, products]) await stage.player.play(await readStory(file));
  for (const name of ['Workshop', 'SewingRoom']) await join(name);
  await act('Customs', 'customs.assign_filer_code', { code: 'BRK', filer: cast.Broker.lei });
  await act('Importer', 'entities.offer_mandate', { broker: cast.Broker.lei, scopes: ['File'] });
  await act('Broker', 'entities.accept_mandate', { principal: cast.Importer.lei });
  await act('SewingRoom', 'entities.offer_mandate', { broker: cast.Broker.lei, scopes: ['License'] });
  await act('Broker', 'entities.accept_mandate', { principal: SEWING.lei });
}, { timeout: LIMIT });
after(async () => {
  await stage?.close();
  await offices?.close();
  await node?.stop();
});

const call = (method, params) => ask(node.url, method, params);
const act = (who, name, given) => send(api, keyOf(cast[who].key), makeCall(api, name, given));

/** Has a maker apply, be admitted, and register the key that it signs with. */
async function join(name) {
  const { lei, key, country, name: called } = cast[name];
  await act(name, 'entities.apply', { lei, name: called, country, roles: ['Manufacturer'] });
  const applicant = keyOf(key).address;
  const { since } = (await api.query.entities.applications(applicant)).unwrap();
  const renewal = day(await chainTime(api), 365);
  await act('Registrar', 'entities.admit', { applicant, since: since.toNumber(), renewal });
  await act(name, 'entities.add_key', { public: { Ed25519: await stage.desk.publicKeyOf(name) } });
}

/** `licensor` signs a license to `licensee`, under the one called `parent` if that is named, and anchors it. */
async function license(name, licensor, licensee, { parent, ...terms }, ...options) {
  const today = await chainTime(api);
  const company = (party) => ({ name: cast[party].name ?? party, lei: cast[party].lei });
  const document = {
    right,
    licensor: company(licensor),
    licensee: company(licensee),
    ...(parent && { parent: signed[parent].id }),
    from: day(today),
    until: day(today, 365),
    signedOn: day(today),
    ...terms,
  };
  signed[name] = await stage.desk.sign('license', document, licensor, ['--status-host', HOST, ...options]);
  const { id, terms: form } = signed[name];
  const under = parent ? { parent: signed[parent].id } : { right };
  await act(licensor, parent ? 'licensing.sublicense' : 'licensing.grant', { id, ...under, terms: form });
}

const left = async (name) => (await call('licensing_get', [signed[name].id])).left;
const all = (...names) => names.map((name) => signed[name].id);

/** An entry of shirts sewn in the sewing room. */
const entry = (number, quantity) => ({
  number,
  importer: cast.Importer.lei,
  lines: [
    {
      hts: '6109.10.0012',
      gtin: SHIRT,
      manufacturer: SEWING.lei,
      country: 'CN',
      quantity,
      retailer: cast.Retailer.lei,
      claim: null,
      licenses: all('sewing', 'imports', 'sells'),
    },
  ],
  holdings: [],
});
const screen = async (number, quantity) =>
  (await call('customs_screen', { entry: entry(number, quantity) })).lines[0].findings;

/** A verification without the chain: of the credential, by the status lists of its issuer as they are now. */
async function verifyAlone(name, issuer) {
  const purposes = ['revocation', 'suspension'];
  const answers = await Promise.all(
    purposes.map((purpose) => call('licensing_statusList', [cast[issuer].lei, purpose])),
  );
  // One list as JOSE has it, the other with its Data Integrity proof: each is enough.
  const [revoked, suspended] = answers;
  return verifyLicense(signed[name].credential, {
    lists: [revoked.jwt, JSON.stringify(suspended.credential)],
    believed,
    at: await chainTime(api),
  });
}

/** The issuer of each license. */
const ISSUERS = {
  makes: 'RightsHolder',
  subs: 'Maker',
  sewing: 'Workshop',
  imports: 'RightsHolder',
  sells: 'Importer',
};

/** The verdict without the chain on each license. The chain's own check must say the same. */
async function verdicts(t) {
  const found = {};
  for (const [name, issuer] of Object.entries(ISSUERS)) {
    const { holds, said } = await verifyAlone(name, issuer);
    const { checks } = await call('licensing_verify', { credential: signed[name].credential });
    const status = checks.find(({ check }) => check === 'status');
    assert.equal(holds, status.result === 'passed', `${name}: ${said} and ${status.reason}`);
    found[name] = holds;
    t.diagnostic(`${name}: ${said.join('; ')} | the chain: ${status.reason ?? 'in force'}`);
  }
  return found;
}

describe('a trademark', () => {
  it('is registered, recorded by customs, and on the products of a maker', async () => {
    await act('RightsHolder', 'licensing.register_right', {
      kind: 'Trademark',
      office: 'US',
      number: '9999002',
      jurisdictions: ['US'],
      expires: day(await chainTime(api), 3650),
    });
    right = 0;
    await act('RightsHolder', 'licensing.mark', { gtin: SHIRT, right });
    assert.deepEqual((await call('licensing_marks', [SHIRT])).marks.map(({ recorded }) => recorded), [false]);
    await act('Customs', 'licensing.record_right', { right, number: 'TMK 26-00002' });
    const { marks: [mark] } = await call('licensing_marks', [SHIRT]);
    assert.deepEqual(
      [mark.right, mark.byOwner, mark.byHolder, mark.protects, mark.recorded, mark.contests],
      [right, false, true, true, true, []],
    );
    const { rights } = await call('products_get', [SHIRT]);
    assert.deepEqual(rights, [right]);
    assert.equal((await call('licensing_productLine', [SHIRT])).status, 'unknown', 'nobody is licensed yet');
  });

  it('is licensed to make, to import and to sell, and to others below', async () => {
    const shirts = { products: [SHIRT] };
    await license('makes', 'RightsHolder', 'Maker', {
      ...shirts,
      role: 'manufacturer',
      countries: ['MX', 'CN'],
      quantity: 1_000,
      sublicensing: 2,
    });
    await license('subs', 'Maker', 'Workshop', {
      ...shirts,
      parent: 'makes',
      role: 'manufacturer',
      countries: ['CN'],
      quantity: 300,
      sublicensing: 1,
    });
    await license(
      'sewing',
      'Workshop',
      'SewingRoom',
      { ...shirts, parent: 'subs', role: 'manufacturer', countries: ['CN'], quantity: 120 },
      '--as',
      'eddsa-jcs-2022',
    );
    await license('imports', 'RightsHolder', 'Importer', {
      products: 'all',
      role: 'importer',
      quantity: 500,
      sublicensing: 1,
    });
    await license('sells', 'Importer', 'Retailer', { ...shirts, parent: 'imports', role: 'retailer' });
    const { chain, left, role } = await call('licensing_get', all('sewing'));
    assert.deepEqual([chain, left, role], [all('subs', 'makes'), 120, 'manufacturer']);
  });

  it('names companies as they write themselves, in the credential and on the register', async () => {
    const { name } = await call('entities_get', [WORKSHOP.lei]);
    assert.equal(name, '示例制衣有限公司');
    const { licensor, licensee } = JSON.parse(signed.sewing.credential).credentialSubject;
    assert.deepEqual([licensor.name, licensee.name], ['示例制衣有限公司', 'Xưởng may Ví Dụ']);
  });

  it('lets every license verify: by the chain, and without it', async (t) => {
    for (const [name, { credential, id }] of Object.entries(signed)) {
      const { failed, skipped, ...report } = await call('licensing_verify', { credential });
      assert.deepEqual([report.id, failed, skipped], [id, 0, 0], `${name}: ${JSON.stringify(report.checks)}`);
    }
    assert.deepEqual(Object.values(await verdicts(t)), [true, true, true, true, true]);
  });
});

describe('a retailer', () => {
  const asked = (given) => call('licensing_check', { goods: { gtin: SHIRT, country: 'CN', ...given } });

  it('asks before ordering whether its supplier is licensed, and how many are left', async () => {
    const { licensed, rights: [{ licenses }] } = await asked({ importer: cast.Importer.lei, quantity: 100 });
    assert.equal(licensed, true);
    assert.deepEqual(licenses.map(({ id, left }) => [id, left]), [[signed.imports.id, 500]]);
    const sewing = await asked({ manufacturer: SEWING.lei, quantity: 100 });
    assert.deepEqual([sewing.licensed, sewing.rights[0].licenses[0].left], [true, 120]);
  });

  it('is told no where there are too few, and where the supplier is another', async () => {
    const tooMany = await asked({ manufacturer: SEWING.lei, quantity: 121 });
    assert.equal(tooMany.licensed, false);
    assert.deepEqual(tooMany.rights[0].findings.map(({ code }) => code), ['LICENSE_OVER_QUOTA', 'NOT_LICENSED']);
    assert.equal((await asked({ manufacturer: cast.Exporter.lei })).licensed, false);
  });

  it('asks many things at once, and is answered in order', async () => {
    const goods = { gtin: SHIRT, country: 'CN', importer: cast.Importer.lei };
    const { items, at } = await call('trade_verifyMany', {
      checks: [
        { goods },
        { license: { credential: signed.sells.credential } },
        { goods: { ...goods, gtin: '9521234000014' } },
        { license: { id: signed.subs.id } },
      ],
    });
    assert.deepEqual(items.map((item) => Object.keys(item)), [['result'], ['result'], ['error'], ['result']]);
    assert.equal(items[0].result.licensed, true);
    assert.equal(items[1].result.id, signed.sells.id);
    assert.deepEqual(
      [items[2].error.code, items[2].error.data.name, items[2].error.data.field],
      [1001, 'InvalidField', 'goods.gtin'],
    );
    assert.equal(items[3].result.failed, 0);
    assert.ok(at.hash);
  });
});

describe('an entry of 100 shirts', () => {
  it('is screened clean, with the licenses that say so', async () => {
    assert.deepEqual(await screen(FIRST, 100), []);
  });

  it('is filed by the broker for the importer, and draws on every license above', async () => {
    await act('Broker', 'customs.file_entry', { form: entry(FIRST, 100) });
    const filed = await call('customs_entry', [FIRST]);
    assert.deepEqual(
      [filed.filer, filed.importer, filed.hard, filed.advice],
      [cast.Broker.lei, cast.Importer.lei, 0, 0],
    );
    assert.deepEqual(filed.lines[0].licenses, all('sewing', 'imports', 'sells'));
    assert.deepEqual(await Promise.all(['sewing', 'subs', 'makes', 'imports'].map(left)), [20, 200, 900, 400]);
    const findings = await screen(SECOND, 100);
    assert.deepEqual(findings.map(({ code, license }) => [code, license]), [['LICENSE_OVER_QUOTA', signed.sewing.id]]);
  });

  it('is canceled, and what it drew is given back', async () => {
    await act('Broker', 'customs.cancel_entry', { number: FIRST });
    assert.equal((await call('customs_entry', [FIRST])).state, 'canceled');
    assert.deepEqual(await Promise.all(['sewing', 'subs', 'makes', 'imports'].map(left)), [120, 300, 1_000, 500]);
    await assert.rejects(act('Broker', 'customs.file_entry', { form: entry(FIRST, 100) }), {
      full: 'customs.EntryExists',
    });
  });

  it('is filed anew under another number, and released', async () => {
    await act('Broker', 'customs.file_entry', { form: entry(SECOND, 100) });
    await act('Customs', 'customs.release', { number: SECOND });
    await assert.rejects(act('Broker', 'customs.cancel_entry', { number: SECOND }), {
      full: 'customs.AlreadyReleased',
    });
    assert.equal(await left('sewing'), 20);
  });
});

describe('the public', () => {
  it('is told that the product line is licensed, and never that a thing is genuine', async () => {
    const answers = [
      await call('licensing_productLine', [SHIRT]),
      await call('licensing_check', { goods: { gtin: SHIRT, country: 'CN', manufacturer: SEWING.lei } }),
    ];
    assert.equal(answers[0].status, 'licensed');
    assert.doesNotMatch(JSON.stringify(answers), /genuine|authentic|original|counterfeit|real\b/i);
  });

  it('is told of a recall before all else', async () => {
    await act('Maker', 'products.recall', { gtin: SHIRT, reason: 'Dye that comes off' });
    assert.equal((await call('licensing_productLine', [SHIRT])).status, 'recalled');
    await act('Maker', 'products.lift_recall', { gtin: SHIRT });
    assert.equal((await call('licensing_productLine', [SHIRT])).status, 'licensed');
  });
});

describe('a license two levels up', () => {
  /** Asserts that the next entry has one hard finding, with this `sentence`, on the license of the sewing room. */
  async function assertRefused(code, sentence) {
    const [finding, ...others] = await screen(NEXT, 10);
    assert.deepEqual([finding.code, finding.severity, finding.license, others], [code, 'hard', signed.sewing.id, []]);
    assert.match(finding.sentence, sentence);
  }

  it('that is suspended stops what is below, until it is reinstated', async (t) => {
    await act('RightsHolder', 'licensing.suspend', { id: signed.makes.id });
    assert.deepEqual(await verdicts(t), { makes: false, subs: false, sewing: false, imports: true, sells: true });
    await assertRefused('LICENSE_SUSPENDED', /A license above the one presented is suspended/);
    await act('RightsHolder', 'licensing.reinstate', { id: signed.makes.id });
    assert.deepEqual(await screen(NEXT, 10), []);
  });

  it('that is revoked changes the next screening, and says which license it was', async () => {
    assert.deepEqual(await screen(NEXT, 10), []);
    await act('RightsHolder', 'licensing.revoke', { id: signed.makes.id });
    await assertRefused('LICENSE_REVOKED', /A license above the one presented has been revoked/);
  });

  it('sets the bit of each license below in the list of who issued that one, and of no other', async (t) => {
    assert.deepEqual(await verdicts(t), { makes: false, subs: false, sewing: false, imports: true, sells: true });
    const { said } = await verifyAlone('sewing', 'Workshop');
    assert.ok(said.some((line) => /^NOT: revocation at \d+: SET$/.test(line)), said.join('; '));
    assert.ok(said.some((line) => /^suspension at \d+: not set$/.test(line)), said.join('; '));
  });

  it('leaves what was true before: the list of the block before it says so', async () => {
    const { at } = await call('customs_entry', [SECOND]);
    const parent = (await api.rpc.chain.getHeader(at.hash)).parentHash.toHex();
    const { checks } = await call('licensing_verify', {
      license: { credential: signed.sewing.credential },
      block: parent,
    });
    const results = Object.fromEntries(checks.map(({ check, result }) => [check, result]));
    assert.deepEqual([results.status, results.statusNow], ['passed', 'failed']);
    const before = await call('licensing_statusList', { issuer: WORKSHOP.lei, purpose: 'revocation', block: parent });
    const now = await call('licensing_statusList', { issuer: WORKSHOP.lei, purpose: 'revocation' });
    assert.notEqual(before.credential.credentialSubject.encodedList, now.credential.credentialSubject.encodedList);
  });

  it('leaves who asks about the sewing room with a no', async () => {
    assert.equal(
      (await call('licensing_check', { goods: { gtin: SHIRT, country: 'CN', manufacturer: SEWING.lei } })).licensed,
      false,
    );
  });
});
