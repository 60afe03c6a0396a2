// A verification case at the desk: customs, importer and exporter with the command line.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { promisify } from 'node:util';
import { Node } from '../lib/node.mjs';
import { LIMIT } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { exampleCast, playExample } from '../lib/stage.mjs';

/** The line of the story's entry that claims under the exporter's certificate. */
const [ENTRY, LINE] = ['BRK-2600001-5', '7'];
const CUSTOMS = 'Ferdie';
const run = promisify(execFile);
let node, desk, cast, number;

before(
  async () => {
    node = await Node.start();
    await playExample(node.url);
    cast = await exampleCast();
    desk = await mkdtemp(join(tmpdir(), 'bonafide-case-'));
    await writeFile(join(desk, 'questions.pdf'), 'Where were they made?');
    const document = {
      kind: 'questionnaire',
      file: 'questions.pdf',
      uri: 'https://customs.example/1',
      mediaType: 'application/pdf',
      readers: 'parties',
    };
    await writeFile(join(desk, 'questions.json'), JSON.stringify([document]));
    await writeFile(join(desk, 'notice.json'), JSON.stringify({ ...document, kind: 'notice' }));
  },
  { timeout: LIMIT },
);
after(async () => {
  if (desk) await rm(desk, { recursive: true, force: true });
  await node?.stop();
});

/** Runs `bonafide case` with these arguments: `{ code, printed, said }`. */
async function bonafide(...args) {
  const command = ['case', ...args, '--node', node.url];
  const {
    code = 0,
    stdout,
    stderr,
  } = await run(process.env.BONAFIDE_CLI ?? 'bonafide', command, { cwd: desk }).catch((error) => error);
  return { code, printed: stdout && JSON.parse(stdout), said: stderr };
}

/** The output of the command sent as `who`, which must be done. */
async function done(who, ...args) {
  const { code, printed, said } = await bonafide(...args, '--dev-account', who);
  assert.equal(code, 0, said);
  return printed;
}

/** Asserts that the command sent as `who` is refused with the error `name`. */
async function refused(name, who, ...args) {
  const { code, printed, said } = await bonafide(...args, '--dev-account', who);
  assert.deepEqual([code, printed], [1, '']);
  assert.ok(said.startsWith(`refused: ${name}: `), said);
}

const theCase = async () => (await bonafide('show', number)).printed;

it('customs opens it, and its number is printed', { timeout: LIMIT }, async () => {
  const open = [
    'open',
    ENTRY,
    LINE,
    '--of',
    cast.Importer.lei,
    '--capacity',
    'importer',
    '--documents',
    'questions.json',
  ];
  await refused('cases.NotAuthorized(WithoutRole)', 'Importer', ...open);
  const { case: opened, block } = await done(CUSTOMS, ...open);
  number = String(opened);
  const { verification } = (await ask(node.url, 'customs_entry', [ENTRY, block])).lines[LINE - 1];
  assert.equal(verification.case, opened);
  const { requests: [{ addressee, documents: [{ kind, sha256 }] }] } = await theCase();
  assert.deepEqual([addressee, kind], [cast.Importer.lei, 'questionnaire']);
  assert.equal(sha256, `0x${createHash('sha256').update('Where were they made?').digest('hex')}`);
});

it('each party sees in its list for whom it waits', async () => {
  for (const { lei } of [cast.Importer, cast.Exporter, cast.Customs]) {
    const { printed } = await bonafide('list', lei);
    const { waitingFor } = printed.find(({ id }) => String(id) === number);
    assert.deepEqual(waitingFor.map(({ on, step }) => [on, step]), [[cast.Importer.lei, 'answer']], lei);
  }
});

it('whoever is asked answers, and nobody else', async () => {
  await refused('cases.NotRespondent', 'Exporter', 'answer', number, '1');
  await done('Importer', 'answer', number, '1', '--documents', 'questions.json');
  const { answers: [{ party, documents }] } = await theCase();
  assert.deepEqual([party, documents.length], [cast.Importer.lei, 1]);
});

it('customs asks more, gives time, and records what a sealed party answers', async () => {
  const before = await theCase();
  await done(
    CUSTOMS,
    'ask',
    number,
    '--capacity',
    'material-producer',
    '--documents',
    'questions.json',
    '--days',
    '45',
  );
  const {
    requests: [, { addressee, capacity, due }],
  } = await theCase();
  assert.deepEqual([addressee, capacity], [null, 'materialProducer']);
  await done(CUSTOMS, 'extend', number, '--request', '2', '--days', '10');
  assert.ok((await theCase()).requests[1].due > due);
  await done(CUSTOMS, 'record', number, '2', '--received', before.at.timestamp.slice(0, 10));
  await done('Exporter', 'lodge', number, cast.Exporter.lei, '--documents', 'questions.json');
  assert.deepEqual((await theCase()).answers.map(({ to, party }) => [to, party]), [
    ['request', cast.Importer.lei], ['request', null], ['nothing', cast.Exporter.lei],
  ]);
});

it('a denial is proposed, objected to, determined and taken up again', async () => {
  await done(
    CUSTOMS,
    'propose',
    number,
    'not-originating',
    '--reason',
    'The clay is not of the parties.',
    '--notice',
    'notice.json',
  );
  const { proposal: { reason, notice, until } } = await theCase();
  assert.deepEqual([reason, notice.kind], ['The clay is not of the parties.', 'notice']);
  await refused('cases.ObjectionPending', CUSTOMS, 'determine', number, 'not-originating', '--reason', 'As proposed.');
  await done(CUSTOMS, 'extend', number, '--days', '5');
  assert.ok((await theCase()).proposal.until > until);
  await done('Importer', 'object', number, cast.Importer.lei, '--documents', 'questions.json');
  await done('Exporter', 'object', number, cast.Exporter.lei);
  await done(CUSTOMS, 'determine', number, 'not-originating', '--reason', 'As proposed.');
  assert.equal((await theCase()).state, 'denied');
  await done(CUSTOMS, 'reopen', number, '--reason', 'The importer protests.');
  await done(CUSTOMS, 'determine', number, 'originating', '--reason', 'The records show it after all.');
  assert.equal((await theCase()).state, 'affirmed');
});

it('a case that there is not is told', async () => {
  const { code, said } = await bonafide('show', '999');
  assert.deepEqual([code, said], [1, 'refused: there is no case 999\n']);
});
