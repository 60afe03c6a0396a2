// A verification case between customs, an importer, its broker, an exporter and a producer that nobody may know:
// questions, answers, a denial, a protest. Blocks come by the clock, so that deadlines pass without anyone sending
// anything.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { carry, chainTime, connect, keyOf, send } from '../lib/chain.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT, until } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { day } from '../lib/words.mjs';

const DAY = 86_400_000;
const CUSTOMS = '999900CUSTOMSUS00196';
/** The days for each step, as the agreement has them. */
const [ANSWER, OBJECTION, DETERMINATION] = [30, 30, 120];

/** The LEI that begins with these 18 characters, with its check digits (ISO 17442). */
function leiOf(base) {
  const number = [...`${base}00`].map((character) => parseInt(character, 36)).join('');
  return `${base}${String(98n - (BigInt(number) % 97n)).padStart(2, '0')}`;
}

const [IMPORTER, BROKER, EXPORTER] = ['999900CASEIMPORT01', '999900CASEBROKER01', '999900CASEEXPORT01'].map(leiOf);
const sha256 = (content) => `0x${createHash('sha256').update(content).digest('hex')}`;
const CERTIFICATE = sha256('the exporter’s certificate');
const LINE = { hts: '6109.10.0012', country: 'MX', quantity: 100, licenses: [] };
const CLAIM = { agreement: 'USMCA', code: 'S', certificate: CERTIFICATE };

let node, api, registrar, customs, importer, broker, exporter;
let first, second;

before(async () => {
  node = await Node.start({ sealing: '200' });
  api = await connect(node.url);
  [registrar, customs] = ['//Dave', '//Ferdie'].map(keyOf);
  [importer, broker, exporter] = ['//Case//Importer', '//Case//Broker', '//Case//Exporter'].map(keyOf);
  await join(importer, IMPORTER, 'US', ['Importer']);
  await join(exporter, EXPORTER, 'MX', ['Exporter']);
  await join(broker, BROKER, 'US', ['Shipper']);
  await carry(api, ['//Alice', '//Bob', '//Charlie'].map(keyOf), api.tx.entities.accredit(BROKER, 'Broker'));
  await send(api, customs, api.tx.customs.assignFilerCode('CAS', IMPORTER));
  await send(api, customs, api.tx.entities.addKey({ X25519: sha256('the key of customs') }, null));
  await certify();
  first = await file('CAS-2600001', [{ ...LINE, claim: CLAIM }, LINE]);
  second = await file('CAS-2600002', [{ ...LINE, claim: CLAIM }]);
}, { timeout: LIMIT });
after(async () => {
  await api?.disconnect();
  await node?.stop();
});

async function join(key, lei, country, roles) {
  await send(api, key, api.tx.entities.apply(lei, lei, country, roles));
  const { since } = (await api.query.entities.applications(key.address)).unwrap();
  await send(api, registrar, api.tx.entities.admit(key.address, since, day(await chainTime(api), 3_000)));
}

/** Anchors a certificate of the exporter for all shipments of the year. */
async function certify() {
  const today = await chainTime(api);
  const named = (lei) => ({ Named: { lei, country: null } });
  await send(api, exporter, api.tx.certificates.issue(CERTIFICATE, {
    agreement: 'USMCA',
    certifier: 'Exporter',
    signedOn: day(today),
    exporter: named(EXPORTER),
    producer: 'OnRequest',
    importer: named(IMPORTER),
    cover: { Blanket: { from: day(today), until: day(today, 364) } },
    goods: [{ hs: '610910', gtin: null, criterion: 'B', origin: 'MX' }],
  }));
}

/** The entry number that begins so: its last digit is found by asking. */
async function numberOf(text) {
  for (let digit = 0; digit < 10; digit++) {
    const { code, data } = await ask(node.url, 'customs_entry', [`${text}-${digit}`]).catch((error) => error);
    if (code !== 1001) return data.value;
  }
  throw new Error(`${text} has no check digit`);
}

/** Files an entry of the importer, and returns its number. */
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

const document = (content, readers = 'Parties') => ({
  kind: 'Statement',
  uri: `https://documents.example/${encodeURIComponent(content)}`,
  sha256: sha256(content),
  mediaType: 'application/pdf',
  readers,
});
const sealed = (content) => document(content, { Customs: { customs: CUSTOMS, key: 1 } });
const asking = (addressee, capacity, days = null) => ({
  addressee, capacity, documents: [{ ...document(`questions to the ${capacity}`), kind: 'Questionnaire' }], days,
});
const NAMED = (lei) => ({ Named: lei });

const theCase = (id = 1) => ask(node.url, 'customs_case', { id });
const casesOf = async (lei) => (await ask(node.url, 'customs_casesFor', { lei })).items;
const waiting = ({ waitingFor }) => waitingFor.map(({ on, step, request, overdue }) => [on, step, request, overdue]);
const claim = async (number) => (await ask(node.url, 'customs_entry', { number })).lines[0].verification;
const refused = (key, call, full) => assert.rejects(send(api, key, call), { full });
const tx = (name, ...given) => api.tx.cases[name](...given);

/** The findings on a new entry that claims under the certificate. */
async function found() {
  const { lines } = await ask(node.url, 'customs_screen', {
    entry: { number: await numberOf('CAS-2600009'), importer: IMPORTER, lines: [{ ...LINE, claim: CLAIM }] },
  });
  return lines[0].findings.map(({ code, severity, case: id }) => [code, severity, id]);
}

describe('a case', () => {
  it('is opened on the claim of a line, with a first request', async () => {
    const open = (line) => tx('open', first, line, asking(NAMED(IMPORTER), 'Importer'));
    await refused(importer, open(1), 'cases.NotAuthorized(WithoutRole)');
    await refused(customs, open(2), 'cases.ClaimNotFound');
    await send(api, customs, open(1));
    await refused(customs, open(1), 'cases.CaseExists');

    const { id, entry, line, customs: by, certificate, certifier, state, requests: [request] } = await theCase();
    assert.deepEqual([id, entry, line, by, certificate, certifier], [1, first, 1, CUSTOMS, CERTIFICATE, EXPORTER]);
    assert.deepEqual([state, request.addressee, request.capacity], ['underVerification', IMPORTER, 'importer']);
    assert.equal(Date.parse(request.due) - Date.parse(request.asked), ANSWER * DAY);
    assert.deepEqual([request.documents[0].kind, request.documents[0].readers], ['questionnaire', 'parties']);
    assert.deepEqual(await claim(first), { case: 1, state: 'underVerification' });
  });

  it('tells importer, certifier and customs for whom it waits', async () => {
    for (const lei of [IMPORTER, EXPORTER, CUSTOMS]) {
      const [item, ...others] = await casesOf(lei);
      assert.deepEqual([waiting(item), item.overdue, others], [[[IMPORTER, 'answer', 1, false]], false, []], lei);
    }
    assert.deepEqual(await casesOf(BROKER), []);
    await assert.rejects(theCase(2), { code: 1002 });
  });

  it('is answered by the importer, and by nobody else', async () => {
    const answer = tx('answer', 1, 1, [document('purchase orders'), sealed('prices')]);
    await refused(exporter, answer, 'cases.NotRespondent');
    await refused(importer, tx('answer', 1, 2, []), 'cases.RequestNotFound');
    await refused(importer, tx('answer', 1, 1, [{ ...document('x'), uri: 'mailto:customs' }]), 'cases.InvalidUri');
    await send(api, importer, answer);

    const { answers: [{ party, by, late, documents }] } = await theCase();
    assert.deepEqual([party, by, late], [IMPORTER, IMPORTER, false]);
    assert.deepEqual(documents.map(({ readers, seal }) => [readers, seal]), [
      ['parties', null],
      ['customs', { customs: CUSTOMS, key: 1 }],
    ]);
    assert.equal(documents[1].sha256, sha256('prices'));
  });

  it('is answered by its broker under a mandate to respond', async () => {
    const answer = tx('answer', 1, 1, [document('transport records')]);
    await refused(broker, answer, 'cases.NotRespondent');
    await send(api, importer, api.tx.entities.offerMandate(BROKER, ['File', 'Respond'], null));
    await refused(broker, answer, 'cases.NotRespondent');
    await send(api, broker, api.tx.entities.acceptMandate(IMPORTER));
    await send(api, broker, answer);
    const { answers } = await theCase();
    assert.deepEqual(answers.map(({ party, by }) => [party, by]), [[IMPORTER, IMPORTER], [IMPORTER, BROKER]]);
  });

  it('waits for customs once all is answered', async () => {
    const [item] = await casesOf(IMPORTER);
    assert.deepEqual(waiting(item), [[CUSTOMS, 'determine', null, false]]);
    const { requests: [{ answered }] } = await theCase();
    assert.equal(Date.parse(item.waitingFor[0].due) - Date.parse(answered), DETERMINATION * DAY);
  });

  it('goes on with more information: of the exporter, and of a producer of whom only customs knows', async () => {
    await refused(customs, tx('ask', 1, asking(NAMED(EXPORTER), 'Exporter', 10)), 'cases.TooFewDays');
    await send(api, customs, tx('ask', 1, asking(NAMED(EXPORTER), 'Exporter')));
    await send(api, customs, tx('ask', 1, asking('Sealed', 'Producer', 45)));
    await pass(20);
    const today = day(await chainTime(api));
    await send(api, customs, tx('recordAnswer', 1, 3, today, [sealed('where the yarn was spun')]));

    const { requests, answers } = await theCase();
    assert.deepEqual(requests.map(({ addressee, capacity }) => [addressee, capacity]), [
      [IMPORTER, 'importer'], [EXPORTER, 'exporter'], [null, 'producer'],
    ]);
    const { party, by, to, request, documents: [{ readers }] } = answers.at(-1);
    assert.deepEqual([party, by, to, request, readers], [null, CUSTOMS, 'request', 3, 'customs']);
  });

  it('takes evidence that nobody asked for, for customs alone', async () => {
    await send(api, exporter, tx('lodgeEvidence', 1, EXPORTER, [sealed('bill of materials')]));
    const { to, party, request } = (await theCase()).answers.at(-1);
    assert.deepEqual([to, party, request], ['nothing', EXPORTER, null]);
    await refused(broker, tx('lodgeEvidence', 1, BROKER, [document('rumors')]), 'cases.NotParty');
  });

  it('is overdue by time alone', async () => {
    await refused(customs, tx('proposeDenial', 1, 'ClaimDenied', 'Too early', null), 'cases.RequestPending');
    const { at: before, overdue: wasOverdue } = await theCase();
    await pass(ANSWER - 20);
    const { at, overdue, waitingFor } = await theCase();
    assert.deepEqual([wasOverdue, overdue], [false, true]);
    // Between the two answers there is nothing in the blocks but what every block has.
    for (let number = before.number + 1; number <= at.number; number++) {
      const { block } = await api.rpc.chain.getBlock(await api.rpc.chain.getBlockHash(number));
      assert.ok(block.extrinsics.every(({ isSigned }) => !isSigned), `block ${number}`);
    }
    assert.deepEqual(waiting({ waitingFor }), [[EXPORTER, 'answer', 2, true], [CUSTOMS, 'determine', null, false]]);
    assert.equal((await casesOf(EXPORTER))[0].overdue, true);
  });

  it('gives more time, and takes a late answer as late', async () => {
    await send(api, exporter, tx('answer', 1, 2, []));
    const { answers, overdue } = await theCase();
    assert.deepEqual([answers.at(-1).late, answers.at(-1).documents, overdue], [true, [], false]);
    await send(api, customs, tx('extend', 1, { Answer: 2 }, 5));
    const { requests } = await theCase();
    assert.ok(Date.parse(requests[1].due) >= (await chainTime(api)) + 4 * DAY);
  });

  it('warns whoever claims under the same certificate', async () => {
    assert.deepEqual(await found(), [['CERTIFICATE_UNDER_VERIFICATION', 'advice', null]]);
  });
});

describe('a denial', () => {
  it('is proposed with reasons, and objected to', async () => {
    await send(
      api,
      customs,
      tx('proposeDenial', 1, 'NotOriginating', 'The yarn was spun elsewhere.', { ...document('notice'), kind: 'Notice' }),
    );
    const { state, proposal, waitingFor } = await theCase();
    assert.deepEqual(
      [state, proposal.reason, proposal.notice.kind],
      ['denialProposed', 'The yarn was spun elsewhere.', 'notice'],
    );
    assert.equal(Date.parse(proposal.until) - Date.parse(proposal.at), OBJECTION * DAY);
    assert.deepEqual(waiting({ waitingFor }), [[IMPORTER, 'object', null, false], [EXPORTER, 'object', null, false]]);
    assert.deepEqual(await claim(first), { case: 1, state: 'denialProposed' });

    const deny = tx('determine', 1, 'NotOriginating', 'As proposed.', null);
    await refused(customs, deny, 'cases.ObjectionPending');
    await send(api, exporter, tx('object', 1, EXPORTER, [sealed('spinning records')]));
    await refused(customs, deny, 'cases.ObjectionPending');
    await send(api, importer, tx('object', 1, IMPORTER, [document('a letter')]));
    assert.deepEqual((await theCase()).answers.slice(-2).map(({ to, party }) => [to, party]), [
      ['proposal', EXPORTER], ['proposal', IMPORTER],
    ]);
    await send(api, customs, deny);
  });

  it('is on the claim, and on every later claim under the certificate', async () => {
    const { state, determination, proposal, waitingFor, pruned } = await theCase();
    assert.deepEqual([state, determination.determination, determination.by, determination.reason], [
      'denied', 'notOriginating', CUSTOMS, 'As proposed.',
    ]);
    assert.deepEqual([proposal.reason, waitingFor, pruned], ['The yarn was spun elsewhere.', [], false]);
    assert.deepEqual(await claim(first), { case: 1, state: 'denied' });
    assert.equal(await claim(second), null);
    assert.deepEqual(await found(), [['CERTIFICATE_NOT_ORIGINATING', 'hard', 1]]);

    const third = await file('CAS-2600003', [{ ...LINE, claim: CLAIM }]);
    const { hard, cases } = await ask(node.url, 'customs_entry', [third]);
    assert.deepEqual([hard, cases], [1, []]);
  });

  it('comes by silence, too: two are a pattern on all that the exporter certifies', async () => {
    await send(api, customs, tx('open', second, 1, asking(NAMED(IMPORTER), 'Importer')));
    await pass(ANSWER + 1);
    // Nobody's certificate falls unheard.
    const propose = tx('proposeDenial', 2, 'NotOriginating', 'Nobody answered.', null);
    await refused(customs, propose, 'cases.CertifierNotHeard');
    await send(api, customs, tx('ask', 2, asking(NAMED(EXPORTER), 'Exporter')));
    await pass(ANSWER + 1);
    await send(api, customs, propose);
    await pass(OBJECTION + 1);
    assert.deepEqual(waiting(await theCase(2)), [[CUSTOMS, 'determine', null, false]]);
    await send(api, customs, tx('determine', 2, 'NotOriginating', 'Nobody answered.', null));
    const codes = (await found()).map(([code, severity]) => [code, severity]);
    assert.deepEqual(codes, [['CERTIFICATE_NOT_ORIGINATING', 'hard'], ['PATTERN_OF_FALSE_CLAIMS', 'advice']]);
  });

  it('is taken back on a protest', async () => {
    for (const id of [1, 2]) {
      await send(api, customs, tx('reopen', id, 'The importer protests.'));
      await refused(customs, tx('determine', id, 'NotOriginating', 'Again.', null), 'cases.NotProposed');
      await send(api, customs, tx('determine', id, 'Originating', 'The records show it after all.', null));
      const { state, reopenedFor } = await theCase(id);
      assert.deepEqual([state, reopenedFor], ['affirmed', 'The importer protests.']);
    }
    assert.deepEqual(await found(), []);
    assert.deepEqual(await claim(first), { case: 1, state: 'affirmed' });
  });

  it('was told to whoever watched, step by step', async () => {
    const told = [];
    const head = await api.rpc.chain.getHeader();
    for (let number = 1; number <= head.number.toNumber(); number++) {
      const events = await api.query.system.events.at(await api.rpc.chain.getBlockHash(number));
      told.push(...events.map(({ event }) => event).filter(({ section }) => section === 'cases'));
    }
    const ofFirst = told.filter(({ data }) => data.case?.toNumber() === 1).map(({ method }) => method);
    assert.deepEqual(ofFirst, [
      'CaseOpened',
      'InformationRequested',
      'AnswerReceived',
      'AnswerReceived',
      'InformationRequested',
      'InformationRequested',
      'AnswerReceived',
      'AnswerReceived',
      'AnswerReceived',
      'DeadlineExtended',
      'DenialProposed',
      'AnswerReceived',
      'AnswerReceived',
      'CaseDetermined',
      'CaseReopened',
      'CaseDetermined',
    ]);
  });
});
