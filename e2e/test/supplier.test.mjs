// A supplier from abroad, as its people, a registrar, the council and a thief type it: it joins without a coin,
// certifies origin, loses its key, recovers and certifies again; its LEI lapses; others join beside it, fifty at
// once.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { carry, chainTime, connect, keyOf, send } from '../lib/chain.mjs';
import { Desk } from '../lib/desk.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { day, readJson } from '../lib/words.mjs';

const DAY = 86_400_000;
const REGISTRAR = '999900REGISTRAR00166';
const DUNS = '150483782';
const DID = (lei) => `did:web:development.bonafide.example:${lei}`;
const EXAMPLE = new URL('../../examples/story/documents/certificate-shipment.json', import.meta.url);

/** The LEI that begins with these 18 characters, with its check digits (ISO 17442). */
function leiOf(base) {
  const number = [...`${base}00`].map((character) => parseInt(character, 36)).join('');
  return `${base}${String(98n - (BigInt(number) % 97n)).padStart(2, '0')}`;
}

const SUPPLIER = leiOf('999900SUPPLIERMX00');
let node, desk, api, alice, registrar, customs, council, supplier, rescued, thief;

before(async () => {
  node = await Node.start();
  desk = await Desk.open();
  api = await connect(node.url);
  council = ['//Alice', '//Bob', '//Charlie'].map(keyOf);
  [alice] = council;
  [registrar, customs] = ['//Dave', '//Ferdie'].map(keyOf);
  [supplier, rescued, thief] = ['//Supplier', '//Supplier//anew', '//Thief'].map(keyOf);
}, { timeout: LIMIT });
after(async () => {
  await api?.disconnect();
  await desk?.close();
  await node?.stop();
});

const entity = (block) => ask(node.url, 'entities_get', { lei: SUPPLIER, block });
const didDocument = async (block) =>
  (await ask(node.url, 'entities_didDocument', { lei: SUPPLIER, block })).didDocument;
const account = (key) => api.query.system.account(key.address);

/** Asserts that `call`, signed by `key`, is refused with the error `full`, reason included. */
const refused = (key, call, full) => assert.rejects(send(api, key, call), { full });

/** Asserts that the pool does not take `call`: its signer is nobody and has no coins. */
const refusedByPool = (key, call) =>
  assert.rejects(send(api, key, call), { name: 'pool.Refused', message: /pay some fees/ });

/** Lets `milliseconds` pass on chain, whose time may be ahead of the clock. */
async function pass(milliseconds) {
  const until = (await chainTime(api)) + milliseconds;
  const { now } = await ask(node.url, 'dev_advanceTime', [0]);
  await ask(node.url, 'dev_advanceTime', [Math.max(0, until - Date.parse(now))]);
  await send(api, alice, api.tx.system.remark('0x'));
}

/** The call that anchors a certificate for one shipment, signed at the desk with the key of `signer`, and its id. */
async function certify(signer, invoice) {
  const { importer: _, certifier, goods: [{ gtin: __, ...good }], ...example } = await readJson(EXAMPLE);
  const signedOn = day(await chainTime(api));
  const document = { ...example, certifier: { ...certifier, lei: SUPPLIER }, goods: [good], invoice, signedOn };
  const { id, form } = await desk.sign('certificate', document, signer);
  return { id, call: api.tx.certificates.issue(id, form) };
}

/** A key as `addKey` takes it, good at once: that of the desk's `signer`. */
const signingKey = async (signer) => api.tx.entities.addKey({ Ed25519: await desk.publicKeyOf(signer) }, null);

/** Signs a certificate and anchors it as `key`; its id, and the block it is anchored in. */
async function issue(key, signer, invoice) {
  const { id, call } = await certify(signer, invoice);
  const { block } = await send(api, key, call);
  return { id, block };
}

describe('a supplier from abroad', () => {
  it('applies from an account that never held a coin, for free', async () => {
    const { data, providers } = await account(supplier);
    assert.ok(data.free.isZero() && providers.isZero());
    const call = api.tx.entities.apply(SUPPLIER, 'Alfarería del Ejemplo S.A. de C.V.', 'MX', ['Exporter', 'Importer']);
    assert.ok((await call.paymentInfo(supplier)).partialFee.isZero());
    await send(api, supplier, call);
    const { sufficients, nonce } = await account(supplier);
    // The application keeps it, and for a while its number.
    assert.equal(sufficients.toNumber(), 2);
    assert.ok(nonce.toNumber() > 0);
  });

  it('can do nothing else yet', async () => {
    await refusedByPool(supplier, (await certify('Supplier', 'F-1')).call);
    await refusedByPool(supplier, api.tx.system.remark('0x'));
  });

  it('is admitted by a registrar, who says until when its LEI is good', async () => {
    const { since } = (await api.query.entities.applications(supplier.address)).unwrap();
    const now = await chainTime(api);
    await refused(registrar, api.tx.entities.admit(supplier.address, since, day(now, -1)), 'entities.RenewalPast');
    await refused(
      registrar,
      api.tx.entities.admit(supplier.address, since, '2027-02-29'),
      'entities.InvalidDate(NoSuchDay)',
    );
    await send(api, registrar, api.tx.entities.admit(supplier.address, since, day(now, 90)));

    const { at: _, ...found } = await entity();
    assert.deepEqual({ ...found, since: null }, {
      lei: SUPPLIER,
      name: 'Alfarería del Ejemplo S.A. de C.V.',
      country: 'MX',
      standing: 'good',
      suspension: null,
      renewal: day(now, 90),
      successor: null,
      roles: ['importer', 'exporter'],
      controller: supplier.address,
      delegates: [],
      delegationsOffered: [],
      recoveries: [],
      mergers: [],
      keys: [],
      aliases: [],
      mandatesGiven: [],
      mandatesHeld: [],
      mandatesOffered: [],
      mandatesToAccept: [],
      predecessors: [],
      allowanceLeft: 100,
      recordsLeft: 40_960,
      admittedBy: REGISTRAR,
      since: null,
    });
    assert.deepEqual(await didDocument(), {
      '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
      id: DID(SUPPLIER),
      alsoKnownAs: [`urn:lei:${SUPPLIER}`],
    });
  });

  it('is known by its D-U-N-S number, too: found by either', async () => {
    await send(api, supplier, api.tx.entities.addAlias({ Duns: '15-048-3782' }, ['Exporter']));
    const { aliases, ...found } = await entity();
    assert.deepEqual(aliases, [{ scheme: 'duns', value: DUNS, roles: ['exporter'] }]);
    for (const spelling of [DUNS, '15-048-3782']) {
      assert.deepEqual(await ask(node.url, 'entities_byAlias', ['duns', spelling]), { ...found, aliases });
    }
    await refused(supplier, api.tx.entities.addAlias({ Gln: '9521234000006' }, ['Seller']), 'entities.NotAccredited');
    await refused(
      supplier,
      api.tx.entities.addAlias({ Gln: '9521234000007' }, ['Exporter']),
      'entities.InvalidAlias(CheckDigit)',
    );
  });
});

describe('a stolen key', () => {
  let first, forged;

  it('follows honest work: a credential key on the register, a certificate anchored', async () => {
    await send(api, supplier, await signingKey('Supplier'));
    first = await issue(supplier, 'Supplier', 'F-1');
    const { verificationMethod: [{ publicKeyMultibase, ...method }], assertionMethod } = await didDocument();
    assert.match(publicKeyMultibase, /^z6Mk/);
    assert.deepEqual(method, { id: `${DID(SUPPLIER)}#key-1`, type: 'Multikey', controller: DID(SUPPLIER) });
    assert.deepEqual(assertionMethod, [method.id]);
  });

  it('is the thief’s to use', async () => {
    await send(api, supplier, await signingKey('Thief'));
    await send(api, supplier, api.tx.entities.offerDelegation(thief.address, ['Certify', 'Manage'], null));
    const { delegates, delegationsOffered } = await entity();
    assert.deepEqual([delegates, delegationsOffered.map(({ account }) => account)], [[], [thief.address]]);
    // Without a coin: who is offered a place takes it for free.
    await send(api, thief, api.tx.entities.acceptDelegation(SUPPLIER));
    forged = await issue(thief, 'Thief', 'F-666');
    assert.deepEqual((await entity()).delegates, [
      { account: thief.address, scopes: ['certify', 'manage'], until: null },
    ]);
  });

  it('is stopped by the registrar, at once', async () => {
    await send(api, registrar, api.tx.entities.suspend(SUPPLIER, 'Its director reports the key stolen.'));
    const { standing, suspension } = await entity();
    assert.deepEqual(
      [standing, suspension.reason, suspension.by],
      ['suspended', 'Its director reports the key stolen.', REGISTRAR],
    );
    for (const key of [supplier, thief]) {
      await refused(key, (await certify('Thief', 'F-667')).call, 'certificates.NotAuthorized(NotInGoodStanding)');
    }
  });

  it('cannot veto that the registrar proposes another account', async () => {
    await send(api, registrar, api.tx.entities.proposeRecovery(SUPPLIER, rescued.address));
    const { recoveries: [recovery] } = await entity();
    assert.deepEqual({ ...recovery, proposedAt: null }, {
      to: rescued.address, proposedBy: REGISTRAR, proposedAt: null, approvedAt: null, due: null,
    });
    await refused(supplier, api.tx.entities.vetoRecovery(REGISTRAR), 'entities.NotAuthorized(NotInGoodStanding)');
    await refused(registrar, api.tx.entities.completeRecovery(SUPPLIER), 'entities.NotApproved');
  });

  it('stays in place for a day after the council has approved', async () => {
    const { recoveries: [{ proposedAt }] } = await entity();
    const since = Date.parse(proposedAt);
    await carry(api, council, api.tx.entities.approveRecovery(SUPPLIER, REGISTRAR, rescued.address, since));
    const { recoveries: [recovery] } = await entity();
    assert.equal(Date.parse(recovery.due) - Date.parse(recovery.approvedAt), DAY);
    await refused(registrar, api.tx.entities.completeRecovery(SUPPLIER), 'entities.NotDue');
    await refusedByPool(rescued, api.tx.entities.completeRecovery(SUPPLIER));
  });

  it('gives way to the new account, which never held a coin either', async () => {
    await pass(DAY);
    assert.ok((await account(rescued)).data.free.isZero());
    await send(api, rescued, api.tx.entities.completeRecovery(SUPPLIER));
    const { controller, delegates, recoveries, standing } = await entity();
    assert.deepEqual([controller, delegates, recoveries, standing], [rescued.address, [], [], 'suspended']);
    await send(api, registrar, api.tx.entities.reinstate(SUPPLIER));
    assert.equal((await entity()).standing, 'good');
  });

  it('is good for nothing from then on', async () => {
    const { call } = await certify('Thief', 'F-668');
    for (const key of [supplier, thief]) {
      await assert.rejects(ask(node.url, 'entities_byAccount', [key.address]), { code: 1002 });
      await refusedByPool(key, call);
      await send(api, alice, api.tx.balances.transferKeepAlive(key.address, 10n ** 13n));
      await refused(key, call, 'certificates.NotAuthorized(NoEntity)');
    }
  });

  it('leaves credential keys to revoke, and a forged certificate to withdraw', async () => {
    await send(api, rescued, api.tx.utility.batchAll([
      api.tx.entities.revokeKey(1),
      api.tx.entities.revokeKey(2),
      await signingKey('Supplier anew'),
      api.tx.certificates.withdraw(forged.id),
    ]));
    await refused(rescued, api.tx.entities.revokeKey(1), 'entities.AlreadyRevoked');
    assert.equal((await ask(node.url, 'certificates_get', { id: forged.id })).state, 'withdrawn');

    const { keys } = await entity();
    assert.deepEqual(
      keys.map(({ number, revokedAt }) => [number, revokedAt !== null]),
      [
        [1, true],
        [2, true],
        [3, false],
      ],
    );
    const { verificationMethod, assertionMethod } = await didDocument();
    assert.deepEqual(verificationMethod.map(({ revoked = null }) => revoked), keys.map(({ revokedAt }) => revokedAt));
    assert.deepEqual(assertionMethod, [`${DID(SUPPLIER)}#key-3`]);
  });

  it('does not touch what was signed before: the certificate holds, and its key was good then', async () => {
    const { state, anchored } = await ask(node.url, 'certificates_get', { id: first.id });
    assert.equal(state, 'active');
    const [key] = (await entity()).keys;
    assert.equal(key.publicKey, await desk.publicKeyOf('Supplier'));
    assert.ok(key.validFrom <= anchored && anchored < key.revokedAt);
    assert.deepEqual((await didDocument(first.block)).assertionMethod, [`${DID(SUPPLIER)}#key-1`]);
  });

  it('is not the end: the supplier certifies again', async () => {
    const { id } = await issue(rescued, 'Supplier anew', 'F-2');
    const { state, issuer } = await ask(node.url, 'certificates_get', { id });
    assert.deepEqual([state, issuer], ['active', SUPPLIER]);
  });
});

describe('an LEI that is not renewed', () => {
  const entry = (number) => api.tx.customs.fileEntry({
    number, importer: SUPPLIER, lines: [{ hts: '6912.00.3500', country: 'MX', quantity: 10, licenses: [] }],
  });

  before(() => send(api, customs, api.tx.customs.assignFilerCode('SUP', SUPPLIER)));

  it('is good to the end of its last day, and lapses after', async () => {
    const { renewal } = await entity();
    await pass(Date.parse(renewal) + DAY / 2 - await chainTime(api));
    assert.deepEqual([day(await chainTime(api)), (await entity()).standing], [renewal, 'good']);
    await pass(DAY);
    assert.equal((await entity()).standing, 'lapsed');
  });

  it('issues nothing new', async () => {
    await refused(rescued, (await certify('Supplier anew', 'F-3')).call, 'certificates.NotAuthorized(LeiLapsed)');
  });

  it('stops no goods: its holder files, and keeps its record', async () => {
    await send(api, rescued, entry('SUP-2600001-1'));
    assert.equal((await ask(node.url, 'customs_entry', ['SUP-2600001-1'])).importer, SUPPLIER);
    await send(api, rescued, api.tx.entities.addAlias({ Duns: DUNS }, ['Exporter']));
  });

  it('issues again once a registrar has renewed it', async () => {
    const until = day(await chainTime(api), 365);
    await refused(rescued, api.tx.entities.renew(SUPPLIER, until), 'entities.NotAuthorized(WithoutRole)');
    await send(api, registrar, api.tx.entities.renew(SUPPLIER, until));
    const { standing, renewal } = await entity();
    assert.deepEqual([standing, renewal], ['good', until]);
    const { id } = await issue(rescued, 'Supplier anew', 'F-3');
    assert.equal((await ask(node.url, 'certificates_get', { id })).state, 'active');
  });
});

describe('fifty companies', () => {
  const companies = Array.from({ length: 50 }, (_, index) => ({
    lei: leiOf(`999900BATCH00000${String(index).padStart(2, '0')}`), uri: `//Company${index}`,
  }));
  const FAULTY = 24;
  let keys, calls;

  const apply = (index, name = `Company ${index}`) =>
    send(api, keys[index], api.tx.entities.apply(companies[index].lei, name, 'MX', ['Exporter']));
  const admitted = async () => (await Promise.all(keys.map(({ address }) =>
    ask(node.url, 'entities_byAccount', [address]).catch(({ code }) => code)))).filter((found) => found !== 1002);

  it('apply, each from an account without coins', { timeout: LIMIT }, async () => {
    keys = companies.map(({ uri }) => keyOf(uri));
    for (const index of companies.keys()) await apply(index);
    const applications = await api.query.entities.applications.multi(keys.map(({ address }) => address));
    const renewal = day(await chainTime(api), 365);
    calls = applications.map((application, index) =>
      api.tx.entities.admit(keys[index].address, application.unwrap().since, renewal));
  });

  it('are admitted all or none, where the registrar wants that', async () => {
    // One of them changes its application after the registrar has looked at it.
    await send(api, keys[FAULTY], api.tx.entities.withdrawApplication());
    await apply(FAULTY, 'Another Company');
    await refused(registrar, api.tx.utility.batchAll(calls), 'entities.ApplicationChanged');
    assert.equal((await admitted()).length, 0);
  });

  it('are admitted in one transaction, but for the one at fault', async () => {
    const { events } = await send(api, registrar, api.tx.utility.forceBatch(calls));
    const count = (kind) => events.filter(({ event }) => kind.is(event)).length;
    const { ItemCompleted, ItemFailed, BatchCompletedWithErrors } = api.events.utility;
    assert.deepEqual([ItemCompleted, ItemFailed, BatchCompletedWithErrors].map(count), [49, 1, 1]);

    const found = await admitted();
    const expected = companies.filter((_, index) => index !== FAULTY).map(({ lei }) => lei);
    assert.deepEqual(found.map(({ lei }) => lei), expected);
    assert.ok(found.every(({ standing, admittedBy }) => standing === 'good' && admittedBy === REGISTRAR));
  });

  it('act at once, the one at fault after a second look', async () => {
    await refusedByPool(keys[FAULTY], await signingKey('Company'));
    const { since } = (await api.query.entities.applications(keys[FAULTY].address)).unwrap();
    await send(api, registrar, api.tx.entities.admit(keys[FAULTY].address, since, day(await chainTime(api), 365)));
    for (const key of [keys[0], keys[FAULTY], keys[49]]) await send(api, key, await signingKey('Company'));
    assert.equal((await admitted()).length, 50);
  });
});
