// Malformed calls and wrong callers, typed as a person types them: each refused by name, and nothing stored.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { keyOf, send } from '../lib/chain.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { exampleCast, exampleFiles, openStage } from '../lib/stage.mjs';
import { readStory } from '../lib/story.mjs';

const DIGEST = `0x${'ab'.repeat(32)}`;
const IMPORTER = '999900IMPORTERUS0166';
const SHIRT = '9521234000013';
let node, stage, api, keys, licenses;

before(async () => {
  node = await Node.start();
  stage = await openStage(node.url);
  ({ api } = stage);
  for (const file of await exampleFiles()) await stage.player.play(await readStory(file));
  const cast = Object.entries(await exampleCast());
  keys = Object.fromEntries(cast.map(([name, { key }]) => [name, keyOf(key)]));
  keys.Stranger = keyOf('//Stranger');
  await send(api, keys.Alice, api.tx.balances.transferKeepAlive(keys.Stranger.address, 10n ** 14n));
  licenses = (await api.query.licensing.licenses.keys()).map(({ args: [id] }) => id.toHex());
}, { timeout: LIMIT });
after(async () => {
  await stage?.close();
  await node?.stop();
});

/** All that the rooms have in state. */
async function state() {
  const rooms = ['Entities', 'Products', 'Licensing', 'Certificates', 'Customs'];
  const stored = await Promise.all(rooms.map(async (room) => {
    const keys = await api.rpc.state.getKeysPaged(twox128(room), 1000);
    const values = await api.rpc.state.queryStorageAt([...keys]);
    return keys.map((key, index) => [key.toHex(), values[index].toHex()]);
  }));
  return stored.flat();
}

const twox128 = (room) =>
  api.query[room.toLowerCase()][Object.keys(api.query[room.toLowerCase()])[0]].keyPrefix().slice(0, 34);

/** Asserts that `call`, signed as `who`, is refused with the error `full`, and changes nothing in the rooms. */
async function refused(who, call, full) {
  const before = await state();
  await assert.rejects(send(api, keys[who], call), (refusal) => {
    assert.equal(refusal.full, full);
    assert.ok(refusal.sentence || refusal.name === 'BadOrigin', `${full} has a sentence`);
    return true;
  });
  assert.deepEqual(await state(), before);
}

const line = (given) => ({ hts: '6109.10.0012', gtin: SHIRT, country: 'MX', quantity: 1, licenses: [], ...given });
const entry = (given) =>
  api.tx.customs.fileEntry({ number: 'BRK-2600002-3', importer: IMPORTER, lines: [line()], ...given });
const terms = (given) => ({
  licensee: IMPORTER,
  role: 'Importer',
  products: 'All',
  countries: [],
  quota: null,
  from: '2026-01-01',
  until: '2099-12-31',
  sublicensing: 0,
  ...given,
});
const certificate = (given) => ({
  agreement: 'USMCA',
  certifier: 'Producer',
  signedOn: '2026-01-15',
  exporter: 'Unknown',
  producer: { Named: { lei: '999900MAKERMX0000118', country: null } },
  importer: { Named: { lei: IMPORTER, country: 'US' } },
  cover: 'Single',
  goods: [{ hs: '6109.10', gtin: SHIRT, criterion: 'B', origin: 'MX' }],
  ...given,
});
const good = (given) => ({ hs: '6109.10', gtin: SHIRT, criterion: 'B', origin: 'MX', ...given });

describe('a misspelled identifier is refused with the reason', () => {
  it('LEI', async () => {
    const apply = (lei) => api.tx.entities.apply(lei, 'Stranger', 'US', ['Importer']);
    await refused('Stranger', apply('5493006MHB84DD0ZWV19'), 'entities.InvalidLei(CheckDigit)');
    await refused('Stranger', apply('HWUPKR0MPOU8FGXBT395'), 'entities.InvalidLei(CheckDigit)');
    await refused('Stranger', apply('5493006mhb84dd0zwv18'), 'entities.InvalidLei(LowerCase)');
    await refused('Stranger', apply('5493006MHB84DD0ZWV1'), 'entities.InvalidLei(Length)');
    await refused('Stranger', apply('5493006MHB84DD0ZWV188'), 'entities.InvalidLei(Length)');
    await refused('Stranger', apply(''), 'entities.InvalidLei(Empty)');
    await refused('Stranger', apply('5'.repeat(64)), 'entities.InvalidLei(Length)');
  });

  it('of any length', async () => {
    const apply = (lei, name) => api.tx.entities.apply(lei, name, 'US', []);
    await refused('Stranger', apply('5'.repeat(65), 'Stranger'), 'entities.InvalidLei(Length)');
    await refused('Stranger', apply('5'.repeat(5_000), 'Stranger'), 'entities.InvalidLei(TooLong)');
    await refused('Stranger', apply('5493006MHB84DD0ZWV18', '株'.repeat(667)), 'entities.InvalidName(TooLong)');
    await refused('Stranger', apply('5493006MHB84DD0ZWV18', 'Acme\u202e'), 'entities.InvalidName(Character)');
    await refused('Registrar', api.tx.entities.suspend(IMPORTER, 'x'.repeat(257)), 'entities.InvalidReason(TooLong)');
  });

  it('country', async () => {
    await refused(
      'Stranger',
      api.tx.entities.apply('5493006MHB84DD0ZWV18', 'Stranger', 'XX', []),
      'entities.InvalidCountry(Unassigned)',
    );
  });

  it('GTIN, HS code, prefix', async () => {
    const register = (gtin, hs) => api.tx.products.register(gtin, hs, 'Thing', []);
    await refused('Maker', register('9521321000010', '6109.10'), 'products.InvalidGtin(CheckDigit)');
    await refused('Maker', register('952123400006', '6109.10'), 'products.InvalidGtin(CheckDigit)');
    await refused('Maker', register('95212340000', '6109.10'), 'products.InvalidGtin(Length)');
    await refused('Maker', register('9521234000068', '7701.00'), 'products.InvalidHsCode(Unassigned)');
    await refused('Maker', register('9521234000068', '102210010'), 'products.InvalidHsCode(LeadingZero)');
    await refused('Maker', register('9521234000068', '61.0910'), 'products.InvalidHsCode(Form)');
    await refused('GS1', api.tx.products.grantPrefix('952', IMPORTER), 'products.InvalidPrefix(Length)');
    await refused('GS1', api.tx.products.grantPrefix('9531234', IMPORTER), 'products.NotGranter');
    await refused('GS1', api.tx.products.grantPrefix('2012345', IMPORTER), 'products.NotCompanyPrefix');
  });

  it('dates and countries of a license', async () => {
    const grant = (given) => api.tx.licensing.grant(DIGEST, 0, terms(given));
    await refused('RightsHolder', grant({ until: '2027-02-29' }), 'licensing.InvalidDate(NoSuchDay)');
    await refused('RightsHolder', grant({ until: '31.12.2027' }), 'licensing.InvalidDate(Character)');
    await refused('RightsHolder', grant({ countries: ['MX', 'UK'] }), 'licensing.InvalidCountry(OtherCode)');
    await refused(
      'RightsHolder',
      grant({ products: { Listed: ['9521234000014'] } }),
      'licensing.InvalidGtin(CheckDigit)',
    );
  });

  it('entry number, filer code, lines of an entry', async () => {
    await refused('Customs', api.tx.customs.assignFilerCode('br!', IMPORTER), 'customs.InvalidFilerCode(Character)');
    await refused('Broker', entry({ number: 'BRK-2600002-4' }), 'customs.InvalidEntryNumber(CheckDigit)');
    await refused('Broker', entry({ lines: [line(), line({ hts: '6109.10.00123' })] }), 'customs.InvalidHts(Length)');
    await refused(
      'Broker',
      entry({ lines: [line({ manufacturer: 'HWUPKR0MPOU8FGXBT395' })] }),
      'customs.InvalidLei(CheckDigit)',
    );
    const zero = `0x${'0'.repeat(64)}`;
    await refused('Broker', entry({ lines: [line({ licenses: [zero] })] }), 'customs.ZeroDigest');
    await refused('Broker', entry({ lines: [line({ gtin: '0' })] }), 'customs.InvalidGtin(Length)');
  });
});

describe('a certificate is refused by the element at fault', () => {
  const issue = (given) => api.tx.certificates.issue(DIGEST, certificate(given));
  const faults = {
    'AgreementNotFound': { agreement: 'UMSCA' },
    'AgreementNotInForce': { agreement: 'NAFTA' },
    'InvalidSignedOn(NoSuchDay)': { signedOn: '2026-02-30' },
    'SignedInFuture': { signedOn: '2099-01-01' },
    'TooOld': { signedOn: '2021-01-01' },
    'MissingExporter': { exporter: 'OnRequest' },
    'ExporterNotFound': { exporter: { Named: { lei: '5493006MHB84DD0ZWV18', country: 'MX' } } },
    'ExporterOutsideParties': { exporter: { Named: { lei: '999900EXPORTERMX0119', country: 'VN' } } },
    'ContradictoryProducer': { producer: { Named: { lei: '999900EXPORTERMX0119', country: 'MX' } } },
    'MissingImporter': { importer: 'OnRequest' },
    'MissingHolderKey': { importer: 'Unknown' },
    'InvalidHolderKey': { importer: 'Unknown', holder: `0x${'00'.repeat(32)}` },
    'TooLongBlanket': { cover: { Blanket: { from: '2026-01-15', until: '2027-01-15' } } },
    'ReversedBlanket': { cover: { Blanket: { from: '2026-01-15', until: '2026-01-14' } } },
    'EmptyGoods': { goods: [] },
    'CriterionNotFound(1)': { goods: [good(), good({ criterion: 'E' })] },
    'ChapterExcluded(0)': { goods: [good({ criterion: 'D' })] },
    'InvalidHsCode(0, Length)': { goods: [good({ hs: '6109' })] },
    'InvalidGtin(0, CheckDigit)': { goods: [good({ gtin: '9521321000010' })] },
    'OriginOutsideParties(0)': { goods: [good({ origin: 'VN' })] },
    'DuplicateGood(1)': { goods: [good(), good()] },
  };
  for (const [error, given] of Object.entries(faults)) {
    it(error, () => refused('Maker', issue(given), `certificates.${error}`));
  }
});

describe('a wrong caller is refused with the reason', () => {
  it('a stranger', async () => {
    await refused(
      'Stranger',
      api.tx.products.register(SHIRT, '610910', 'Shirt', []),
      'products.NotAuthorized(NoEntity)',
    );
    await refused(
      'Stranger',
      api.tx.licensing.registerRight('Trademark', 'US', '1', [], null),
      'licensing.NotAuthorized(NoEntity)',
    );
    await refused('Stranger', api.tx.certificates.issue(DIGEST, certificate()), 'certificates.NotAuthorized(NoEntity)');
    await refused('Stranger', entry(), 'customs.NotAuthorized(NoEntity)');
    await refused('Stranger', api.tx.customs.release('BRK-2600001-5'), 'customs.NotAuthorized(NoEntity)');
    await refused(
      'Stranger',
      api.tx.entities.admit(keys.Stranger.address, 0, '2099-12-31'),
      'entities.NotAuthorized(NoEntity)',
    );
  });

  it('a member without the role', async () => {
    await refused(
      'Importer',
      api.tx.certificates.issue(DIGEST, certificate()),
      'certificates.NotAuthorized(WithoutRole)',
    );
    await refused('Broker', api.tx.customs.hold('BRK-2600001-5', 'no'), 'customs.NotAuthorized(WithoutRole)');
    await refused('Maker', api.tx.products.grantPrefix('9529999', IMPORTER), 'products.NotAuthorized(WithoutRole)');
    await refused(
      'Importer',
      api.tx.entities.accredit('999900RETAILERUS0168', 'Importer'),
      'entities.NotAuthorized(WithoutRole)',
    );
  });

  it('who is not the owner, the licensor, the certifier', async () => {
    await refused('RightsHolder', api.tx.products.recall(SHIRT, 'no'), 'products.NotOwner');
    await refused('Retailer', api.tx.licensing.revoke(licenses[0]), 'licensing.NotLicensor');
    await refused('Retailer', api.tx.licensing.mark(SHIRT, 0), 'licensing.NotOwnerOrHolder');
    const [id] = (await api.query.certificates.byCertifier.keys('999900EXPORTERMX0119')).map(({ args }) => args[1]);
    await refused('Maker', api.tx.certificates.withdraw(id), 'certificates.NotIssuer');
  });

  it('a filer under another one’s code or without mandate', async () => {
    await refused('Importer', entry(), 'customs.NotFiler');
    await refused('Broker', entry({ importer: '999900RETAILERUS0168' }), 'customs.ImporterNotAccredited');
    await refused('Broker', entry({ number: 'ABC-1234567-6' }), 'customs.FilerCodeNotAssigned');
  });

  it('nobody but the council sets an agreement or accredits public trust', async () => {
    await refused('Registrar', api.tx.entities.accredit(IMPORTER, 'Customs'), 'entities.NotCouncil');
    const usmca = (await api.query.certificates.profiles('USMCA', 1)).unwrap().toJSON();
    await refused('Registrar', api.tx.certificates.setProfile('USMCA', usmca), 'BadOrigin');
    await refused('GS1', api.tx.products.assignRange('953', '953', '999900GS1ORG00000158'), 'BadOrigin');
  });
});

describe('an entry is filed all or nothing', () => {
  it('one bad line, and no quota is drawn by the good ones', async () => {
    const quotas = () => Promise.all(licenses.map(async (id) => (await ask(node.url, 'licensing_get', { id })).left));
    const before = await quotas();
    const lines = [
      line({ manufacturer: '999900MAKERMX0000118', licenses: licenses.slice(0, 2), quantity: 7 }),
      line({ quantity: 0 }),
    ];
    await refused('Broker', entry({ lines }), 'customs.ZeroQuantity');
    assert.deepEqual(await quotas(), before);
    await assert.rejects(ask(node.url, 'customs_entry', { number: 'BRK-2600002-3' }), { code: 1002 });
  });

  it('a batch that fails later takes the entry back, with what it drew', async () => {
    const batch = api.tx.utility.batchAll([entry({ lines: [line({ licenses })] }), entry()]);
    await refused('Broker', batch, 'customs.EntryExists');
  });
});
