// The node's own methods, as a trade system calls them: plain JSON over HTTP, and events over the WebSocket.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { keyOf, send } from '../lib/chain.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT, until } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { exampleFiles, openStage } from '../lib/stage.mjs';
import { readStory } from '../lib/story.mjs';

const IMPORTER = '999900IMPORTERUS0166';
const MAKER = '999900MAKERMX0000118';
const SHIRT = '9521234000013';
const PLANT = '9521234000006';
const ENTRY = 'BRK-2600001-5';
const NOTHING = `0x${'00'.repeat(32)}`;
const OWN = /^(entities|products|licensing|certificates|customs|trade|dev)_/;

let node, stage, api, empty, license, certificate;
const events = [];

before(async () => {
  node = await Node.start();
  stage = await openStage(node.url);
  ({ api } = stage);
  empty = api.genesisHash.toHex();
  await api.query.system.events((records) => events.push(...records.map(({ event }) => event)));
  for (const file of await exampleFiles()) await stage.player.play(await readStory(file));
  // Events arrive in order: once this one is there, so are those of the story.
  await send(api, keyOf('//Alice'), api.tx.system.remarkWithEvent('0x'));
  await until(() => events.some((event) => api.events.system.Remarked.is(event)), 'the last event');

  const { lines } = await call('customs_entry', [ENTRY]);
  ({ licenses: [license], claim: { certificate } } = lines[1]);
}, { timeout: LIMIT });
after(async () => {
  await stage?.close();
  await node?.stop();
});

const call = (method, params) => ask(node.url, method, params);

/** The error that `method` answers. */
const fault = (method, params) => call(method, params).then(
  (answer) => assert.fail(`an answer: ${JSON.stringify(answer)}`),
  ({ code, message, data }) => ({ code, message, data }),
);

/** Each method with parameters that have an answer. */
const questions = () => ({
  entities_get: { lei: IMPORTER },
  entities_byAccount: { ss58: keyOf('//Importer').address },
  entities_byAlias: { scheme: 'gln', value: PLANT },
  entities_didDocument: { lei: MAKER },
  products_get: { gtin: SHIRT },
  products_byOwner: { lei: MAKER },
  licensing_right: { id: 0 },
  licensing_get: { id: license },
  licensing_marks: { gtin: SHIRT },
  licensing_byProduct: { gtin: SHIRT },
  licensing_byLicensee: { lei: MAKER },
  licensing_productLine: { gtin: SHIRT },
  licensing_statusList: { issuer: MAKER, purpose: 'revocation' },
  licensing_verify: { license: { id: license } },
  licensing_check: { goods: { gtin: SHIRT, country: 'MX', manufacturer: MAKER, importer: IMPORTER } },
  certificates_get: { id: certificate },
  certificates_byCertifier: { lei: MAKER },
  certificates_claimPacket: { packet: { importer: IMPORTER, lines: [{ gtin: SHIRT, quantity: 1 }] } },
  certificates_verify: { certificate: { id: certificate } },
  customs_screen: {
    entry: { number: 'BRK-2600002-3', importer: IMPORTER, lines: [{ hts: '6912.00', country: 'MX', quantity: 1 }] },
  },
  customs_entry: { number: ENTRY },
  customs_entriesByShipment: { shipment: '(00)106141412345678908' },
  customs_examinationPack: { number: ENTRY, line: 2 },
  customs_entriesBy: { lei: IMPORTER },
  customs_case: { id: 1 },
  customs_casesFor: { lei: IMPORTER },
  trade_verifyMany: {
    checks: [
      { goods: { gtin: SHIRT, country: 'MX', manufacturer: MAKER } },
      { certificate: { id: certificate } },
      { license: { id: license } },
    ],
  },
});

/** Those of an entry that was filed sealed, which are asked in sealed.test.mjs, and of the clock, which goes on. */
const ELSEWHERE = {
  customs_envelope: ['number'], customs_screenSealed: ['entry'], dev_advanceTime: ['milliseconds'],
};

describe('rpc_discover', () => {
  it('lists the methods of the rooms, every one', async () => {
    const { openrpc, methods } = await call('rpc_discover');
    assert.match(openrpc, /^1\.\d+\.\d+$/);
    const listed = methods.map(({ name }) => name).sort();
    const { methods: served } = await call('rpc_methods');
    assert.deepEqual(listed, served.filter((name) => OWN.test(name)).sort());
    assert.deepEqual(listed, Object.keys({ ...questions(), ...ELSEWHERE }).sort());
  });

  it('names the parameters that the methods take', async () => {
    const { methods } = await call('rpc_discover');
    for (const { name, params } of methods) {
      const given = ELSEWHERE[name] ?? Object.keys(questions()[name]);
      const required = params.filter(({ required }) => required).map(({ name }) => name);
      assert.deepEqual(required, given, name);
      assert.equal(params.at(-1).name, 'block', name);
    }
  });

  it('defines every schema it refers to', async () => {
    const document = await call('rpc_discover');
    const references = JSON.stringify(document).match(/#\/components\/[^"]+/g);
    assert.ok(references.length > 20);
    for (const reference of new Set(references)) {
      const found = reference.slice(2).split('/').reduce((at, part) => at?.[part], document);
      assert.ok(found, reference);
    }
  });
});

describe('every method', () => {
  it('answers by name and by position alike', async () => {
    for (const [method, params] of Object.entries(questions())) {
      const byName = await call(method, params);
      assert.deepEqual(await call(method, Object.values(params)), byName, method);
      const { hash, number, timestamp, finalized } = byName.at;
      assert.match(hash, /^0x[0-9a-f]{64}$/, method);
      assert.ok(number > 0 && finalized, method);
      assert.match(timestamp, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, method);
    }
  });

  it('answers as it was at an older block', async () => {
    for (const method of [
      'entities_get',
      'entities_byAccount',
      'entities_byAlias',
      'entities_didDocument',
      'products_get',
      'licensing_right',
      'licensing_get',
      'certificates_get',
      'customs_entry',
      'customs_case',
    ]) {
      const params = questions()[method];
      const { code, data } = await fault(method, { ...params, block: empty });
      assert.equal(code, 1002, method);
      assert.equal(data.name, 'NotFound', method);
    }
    const { at, items } = await call('customs_entriesBy', { lei: '999900CUSTOMSUS00196', block: empty });
    assert.deepEqual({ number: at.number, items }, { number: 0, items: [] });
    const { licensed } = await call('licensing_check', { ...questions().licensing_check, block: empty });
    assert.equal(licensed, null);
  });

  it('takes the block by position, too', async () => {
    const { at } = await call('customs_entry', [ENTRY]);
    assert.deepEqual((await call('customs_entry', [ENTRY, at.hash])).at, at);
    assert.equal((await call('entities_get', ['999900CUSTOMSUS00196', empty])).at.number, 0);
  });

  it('says that it knows no such block', async () => {
    for (const [method, params] of Object.entries(questions())) {
      const { code, data } = await fault(method, { ...params, block: NOTHING });
      assert.deepEqual({ code, ...data }, { code: 1003, name: 'UnknownBlock', field: 'block', value: NOTHING }, method);
    }
  });

  it('refuses a block that is no hash, a parameter too many, and one that it does not know', async () => {
    for (const [method, params] of Object.entries(questions())) {
      const block = await fault(method, { ...params, block: '0x12' });
      assert.deepEqual([block.code, block.data.field], [1001, 'block'], method);
      const many = await fault(method, [...Object.values(params), null, null, null, null]);
      assert.equal(many.code, -32602, method);
      const unknown = await fault(method, { ...params, color: 'red' });
      assert.deepEqual([unknown.code, unknown.data.field], [1001, 'color'], method);
    }
  });

  it('says which parameter is missing', async () => {
    for (const [method, params] of Object.entries(questions())) {
      for (const none of [{}, []]) {
        const { code, data } = await fault(method, none);
        // The fields of an object may be given themselves: then it is one of them that is missing.
        const objects = Object.values(params).filter((value) => typeof value === 'object');
        const within = objects.flatMap((value) => ['params', 'credential', ...Object.keys(value)]);
        const fields = [...Object.keys(params), ...within];
        assert.equal(code, 1001, method);
        assert.ok(fields.includes(data.field), `${method}: ${data.field}`);
      }
    }
  });
});

describe('what is asked', () => {
  it('is not found, by field and value', async () => {
    const cases = [
      ['entities_get', { lei: '5493006MHB84DD0ZWV18' }, '5493006MHB84DD0ZWV18'],
      ['entities_byAccount', { ss58: keyOf('//Nobody').address }, keyOf('//Nobody').address],
      ['entities_didDocument', { lei: '5493006MHB84DD0ZWV18' }, '5493006MHB84DD0ZWV18'],
      ['products_get', { gtin: '96385074' }, '00000096385074'],
      ['licensing_right', { id: 7 }, '7'],
      ['licensing_get', { id: NOTHING }, NOTHING],
      ['certificates_get', { id: NOTHING }, NOTHING],
      ['customs_entry', { number: 'ABC12345676' }, 'ABC-1234567-6'],
    ];
    for (const [method, params, value] of cases) {
      const { code, data } = await fault(method, params);
      assert.deepEqual(
        { code, ...data },
        { code: 1002, name: 'NotFound', field: Object.keys(params)[0], value },
        method,
      );
    }
  });

  it('cannot be read, by field and reason', async () => {
    const cases = [
      ['entities_get', { lei: 'HWUPKR0MPOU8FGXBT395' }, 'lei', /check digit/],
      ['entities_get', { lei: 5 }, 'lei', /text, in quotation marks/],
      ['entities_byAccount', { ss58: '5Gnothing' }, 'ss58', /./],
      [
        'entities_byAlias',
        { scheme: 'lei', value: MAKER },
        'scheme',
        /is `lei`, and must be `duns` or `gln`/,
      ],
      ['entities_byAlias', { scheme: 'gln', value: '9521234000007' }, 'value', /check digit/],
      ['entities_byAlias', { scheme: 'duns', value: '15-048-378' }, 'value', /./],
      ['entities_byAlias', { scheme: 'duns' }, 'value', /missing/],
      ['entities_didDocument', { lei: 'HWUPKR0MPOU8FGXBT395' }, 'lei', /check digit/],
      ['products_get', { gtin: '9521321000010' }, 'gtin', /check digit/],
      ['products_get', { gtin: '12345' }, 'gtin', /characters/],
      ['licensing_right', { id: -1 }, 'id', /./],
      ['licensing_get', { id: '0x12' }, 'id', /./],
      ['customs_entry', { number: 'BRK-2600001-6' }, 'number', /check digit/],
      ['customs_entriesBy', { lei: IMPORTER, limit: 101 }, 'limit', /1 to 100/],
      ['products_byOwner', { lei: MAKER, limit: 0 }, 'limit', /1 to 100/],
      ['products_byOwner', { lei: MAKER, cursor: '9521321000010' }, 'cursor', /check digit/],
      ['licensing_check', { goods: { gtin: SHIRT, country: 'XX' } }, 'country', /assigned/],
      ['licensing_check', { goods: { gtin: SHIRT } }, 'country', /missing/],
    ];
    for (const [method, params, field, reason] of cases) {
      const { code, message, data } = await fault(method, params);
      assert.deepEqual(
        [code, data.name, data.field],
        [1001, 'InvalidField', field],
        `${method} ${JSON.stringify(params)}`,
      );
      assert.match(message, reason);
    }
  });

  it('is refused on a dry run as on filing, by field', async () => {
    const { entry } = questions().customs_screen;
    const [line] = entry.lines;
    const cases = [
      [{ number: 'BRK-2600002-4' }, 'number', 'InvalidEntryNumber'],
      [{ number: ENTRY }, 'number', 'EntryExists'],
      [{ number: 'ABC-1234567-6' }, 'number', 'FilerCodeNotAssigned'],
      [{ importer: '999900RETAILERUS0168' }, 'importer', 'ImporterNotAccredited'],
      [{ lines: [] }, 'lines', 'EmptyLines'],
      [{ lines: [line, { ...line, hts: '77' }] }, 'lines[1].hts', 'InvalidHts'],
      [{ lines: [{ ...line, gtin: '1' }] }, 'lines[0].gtin', 'InvalidGtin'],
      [{ lines: [{ ...line, country: 'UK' }] }, 'lines[0].country', 'InvalidCountry'],
      [{ lines: [{ ...line, quantity: 0 }] }, 'lines[0].quantity', 'ZeroQuantity'],
      [{ lines: [{ ...line, licenses: [license, license] }] }, 'lines[0].licenses', 'DuplicateLicense'],
    ];
    for (const [given, field, error] of cases) {
      const { code, data } = await fault('customs_screen', { entry: { ...entry, ...given } });
      assert.deepEqual([code, data.name, data.field, data.error], [1004, 'Refused', field, error], error);
      assert.ok(data.reason, error);
    }
  });

  it('is checked many at once, where one fault is no fault of the others', async () => {
    const { checks } = questions().trade_verifyMany;
    const bad = [
      { goods: { gtin: SHIRT } },
      { license: {} },
      { color: 'red' },
      {},
      'all',
      { ...checks[0], ...checks[1] },
    ];
    const { items, at } = await call('trade_verifyMany', [[...checks, ...bad]]);
    const methods = ['licensing_check', 'certificates_verify', 'licensing_verify'];
    const alone = await Promise.all(methods.map((method, index) => call(method, { ...checks[index], block: at.hash })));
    assert.deepEqual(items.slice(0, 3), alone.map(({ at: _, ...result }) => ({ result })));
    for (const { error } of items.slice(3)) assert.deepEqual([error.code, error.data.name], [1001, 'InvalidField']);
    assert.deepEqual(items[4].error.data.field, 'credential');

    const hundred = Array.from({ length: 100 }, () => checks[0]);
    assert.equal((await call('trade_verifyMany', [hundred])).items.length, 100);
    const { code, data } = await fault('trade_verifyMany', [[...hundred, checks[0]]]);
    assert.deepEqual([code, data.field], [1001, 'checks']);
  });

  it('can be the fields of the entry themselves', async () => {
    const { entry } = questions().customs_screen;
    assert.deepEqual(await call('customs_screen', entry), await call('customs_screen', [entry]));
  });

  it('is the product of a GTIN in any spelling', async () => {
    const product = await call('products_get', [SHIRT]);
    assert.equal(product.gtin, '09521234000013');
    assert.deepEqual(await call('products_get', ['09521234000013']), product);
    // The shorter spellings are those of numbers with zeros in front: none is registered, and all are the same number.
    for (const spelling of ['036000291452', '0036000291452', '00036000291452']) {
      assert.equal((await fault('products_get', [spelling])).data.value, '00036000291452');
    }
    for (const spelling of ['96385074', '000096385074', '0000096385074', '00000096385074']) {
      assert.equal((await fault('products_get', [spelling])).data.value, '00000096385074');
    }
  });
});

describe('the answers', () => {
  it('name an entity with its roles and mandates', async () => {
    const entity = await call('entities_get', [IMPORTER]);
    assert.deepEqual(await call('entities_byAccount', [entity.controller]), entity);
    assert.equal(entity.controller, keyOf('//Importer').address);
    assert.deepEqual(
      [entity.standing, entity.roles, entity.admittedBy],
      ['good', ['importer'], '999900REGISTRAR00166'],
    );
    assert.deepEqual(entity.predecessors, []);
    assert.ok(0 < entity.allowanceLeft && entity.allowanceLeft <= 100);
    assert.ok(0 < entity.recordsLeft && entity.recordsLeft <= 40 * 1024);
    assert.deepEqual(entity.mandatesGiven, [{ with: '999900BROKERUS000175', scopes: ['file'], until: null }]);
  });

  it('name an entity by its alias, in any spelling', async () => {
    const maker = await call('entities_get', [MAKER]);
    assert.deepEqual(maker.aliases, [{ scheme: 'gln', value: PLANT, roles: ['manufacturer'] }]);
    assert.deepEqual(await call('entities_byAlias', ['gln', PLANT]), maker);
    for (const value of ['150483782', '15-048-3782']) {
      const { code, data } = await fault('entities_byAlias', { scheme: 'duns', value });
      assert.deepEqual({ code, ...data }, { code: 1002, name: 'NotFound', field: 'value', value: '150483782' });
    }
  });

  it('name the keys of an entity, as its DID document does', async () => {
    const { keys } = await call('entities_get', [MAKER]);
    assert.deepEqual(
      keys.map(({ number, kind, purpose, revokedAt }) => [number, kind, purpose, revokedAt]),
      [[1, 'ed25519', 'assertion', null]],
    );
    const { didDocument, url, at } = await call('entities_didDocument', [MAKER]);
    const did = `did:web:development.bonafide.example:${MAKER}`;
    assert.equal(url, `https://development.bonafide.example/${MAKER}/did.json`);
    const [{ publicKeyMultibase }] = didDocument.verificationMethod;
    assert.match(publicKeyMultibase, /^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/);
    assert.deepEqual(didDocument, {
      '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
      id: did,
      alsoKnownAs: [`urn:lei:${MAKER}`],
      verificationMethod: [{ id: `${did}#key-1`, type: 'Multikey', controller: did, publicKeyMultibase }],
      assertionMethod: [`${did}#key-1`],
    });
    assert.ok(keys[0].validFrom <= at.timestamp);
  });

  it('name a license with its chain and what is left', async () => {
    const { lines } = await call('customs_entry', [ENTRY]);
    const [, imports, sells] = lines[1].licenses;
    const sublicense = await call('licensing_get', [sells]);
    assert.deepEqual([sublicense.parent, sublicense.chain], [imports, [imports]]);
    assert.deepEqual([sublicense.role, sublicense.quota, sublicense.left], ['retailer', null, 400]);
    const above = await call('licensing_get', [imports]);
    assert.deepEqual([above.drawn, above.left, above.countries, above.products], [1_100, 400, ['MX'], null]);
    assert.deepEqual([above.excluded, (await call('licensing_right', [above.right])).excluded], [null, []]);
  });

  it('list the licenses of a product and of a licensee', async () => {
    const { items: ofMaker } = await call('licensing_byLicensee', [MAKER]);
    assert.equal(ofMaker.length, 1);
    const { items: ofProduct } = await call('licensing_byProduct', [SHIRT]);
    assert.ok(ofProduct.includes(ofMaker[0]));
    const { items: [first], nextCursor } = await call('licensing_byProduct', { gtin: SHIRT, limit: 1 });
    const { items: rest } = await call('licensing_byProduct', { gtin: SHIRT, cursor: nextCursor });
    assert.deepEqual([first, ...rest], ofProduct);
  });

  it('tell the public no more than what holds of the product line', async () => {
    assert.equal((await call('licensing_productLine', [SHIRT])).status, 'licensed');
    assert.equal((await call('licensing_productLine', ['9521234000051'])).status, 'unknown');
    assert.equal((await call('licensing_productLine', { gtin: SHIRT, block: empty })).status, 'unknown');
  });

  it('serve status lists of 131,072 entries as credentials', async () => {
    for (const purpose of ['revocation', 'suspension']) {
      const { credential, jwt } = await call('licensing_statusList', ['999900RIGHTS00000110', purpose]);
      assert.equal(jwt, null);
      assert.deepEqual(credential.type, ['VerifiableCredential', 'BitstringStatusListCredential']);
      const { statusPurpose, encodedList } = credential.credentialSubject;
      assert.equal(statusPurpose, purpose);
      assert.equal(encodedList[0], 'u');
      const bits = gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'));
      assert.deepEqual(bits, Buffer.alloc(131_072 / 8));
    }
  });

  it('say whether goods are licensed, and by what', async () => {
    const { goods } = questions().licensing_check;
    const check = async (given) => (await call('licensing_check', { ...goods, ...given }));
    const good = await check({});
    assert.equal(good.licensed, true);
    assert.deepEqual(good.rights[0].licenses.map(({ licensee }) => licensee).sort(), [IMPORTER, MAKER]);
    const elsewhere = await check({ country: 'VN' });
    assert.equal(elsewhere.licensed, false);
    assert.ok(elsewhere.rights[0].findings.some(({ code }) => code === 'LICENSE_COUNTRY_NOT_COVERED'));
    assert.equal((await check({ quantity: 10_000, manufacturer: null })).licensed, false);
    assert.equal((await check({ gtin: '9521234000051' })).licensed, null);
  });

  it('name a certificate with its goods and use', async () => {
    const { lines } = await call('customs_entry', [ENTRY]);
    const single = await call('certificates_get', [lines[6].claim.certificate]);
    assert.deepEqual(
      [single.blanket, single.usedBy, single.goods[0].used, single.producer.kind],
      [null, ENTRY, true, 'onRequest'],
    );
    const blanket = await call('certificates_get', [certificate]);
    assert.deepEqual(
      [blanket.blanket.length, blanket.usedBy, blanket.issuer, blanket.state],
      [2, null, MAKER, 'active'],
    );
    assert.equal((await fault('certificates_get', [lines[5].claim.certificate])).code, 1002);
  });

  it('list the products of an owner, in pages', async () => {
    const whole = await call('products_byOwner', [MAKER]);
    assert.deepEqual([...whole.items].sort(), [13, 20, 37, 44, 51].map((end) => `095212340000${end}`));
    assert.equal(whole.nextCursor, null);
    const found = [];
    let cursor = null;
    do {
      const page = await call('products_byOwner', { lei: MAKER, cursor, limit: 2 });
      assert.ok(page.items.length <= 2);
      found.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    assert.deepEqual(found, whole.items);
    assert.deepEqual((await call('products_byOwner', [IMPORTER])).items, []);
  });

  it('list the entries of importer and filer, in pages', async () => {
    for (const lei of [IMPORTER, '999900BROKERUS000175']) {
      const { items, nextCursor } = await call('customs_entriesBy', { lei, limit: 1 });
      assert.deepEqual([items, nextCursor], [[ENTRY], null]);
    }
    assert.deepEqual((await call('customs_entriesBy', [MAKER])).items, []);
  });

  it('are the same before filing and after', async () => {
    const filed = events.find((event) => api.events.customs.EntryFiled.is(event));
    const { hard, advice } = await call('customs_entry', [ENTRY]);
    assert.deepEqual([filed.data.hard.toNumber(), filed.data.advice.toNumber()], [hard, advice]);
  });
});

describe('events', () => {
  it('arrive where they are watched, in order and as text', () => {
    const told = events
      .filter(({ section }) => ['customs', 'cases'].includes(section))
      .map(({ method, data }) => [method, data.toHuman()]);
    assert.deepEqual(
      told.map(([method]) => method),
      [
        'FilerCodeAssigned',
        'EntryFiled',
        'EntryHeld',
        'EntryReleased',
        'CaseOpened',
        'InformationRequested',
        'AnswerReceived',
        'AnswerReceived',
        'CaseDetermined',
      ],
    );
    assert.deepEqual(told[1][1], {
      number: ENTRY, importer: IMPORTER, filer: '999900BROKERUS000175', lines: '9', hard: '8', advice: '1',
    });
  });

  it('tell that a single-shipment certificate is used once', () => {
    const used = events
      .filter((event) => api.events.certificates.CertificateUsed.is(event))
      .map(({ data }) => data.toHuman());
    assert.deepEqual(
      used.map(({ entry, good }) => [entry, good]),
      [[ENTRY, '0']],
    );
  });
});

describe('over plain HTTP', () => {
  const post = (body) =>
    fetch(node.url.replace('ws', 'http'), { method: 'POST', headers: { 'content-type': 'application/json' }, body });

  it('a batch is answered, each by its id', async () => {
    const batch = ['entities_get', 'products_get'].map((method, id) => ({
      jsonrpc: '2.0',
      id,
      method,
      params: questions()[method],
    }));
    const answers = await (await post(JSON.stringify(batch))).json();
    assert.deepEqual(
      answers.map(({ id, result }) => [id, result?.lei ?? result?.gtin]),
      [
        [0, IMPORTER],
        [1, `0${SHIRT}`],
      ],
    );
  });

  it('what is no JSON-RPC is told so, and an unknown method', async () => {
    assert.equal((await (await post('{"jsonrpc":"2.0"')).json()).error.code, -32700);
    assert.equal((await fault('customs_smuggle', [])).code, -32601);
  });
});

describe('dev_advanceTime', () => {
  it('refuses what is no number of milliseconds within reason', async () => {
    for (const params of [[], ['tomorrow'], [-1], [1e15]]) {
      const { code, data } = await fault('dev_advanceTime', params);
      assert.deepEqual([code, data.field], [1001, 'milliseconds'], JSON.stringify(params));
    }
  });
});
