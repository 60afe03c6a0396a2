// What a request costs the node, at the dearest that its limits let through: a table for docs/costs.md.
//
//   BONAFIDE_NODE=… BONAFIDE_CLI=… node wire.mjs [METHOD…]
//
// Without METHODs, of all.
//
// Starts a node, plays the story in examples/ on it, and sends it each request a few times. Its CPU time and its memory are
// what the kernel counts for its process, so a busy machine does not change them much; both are those of the dearest time.

import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { Node } from './lib/node.mjs';
import { ask } from './lib/rpc.mjs';
import { exampleFiles, openStage } from './lib/stage.mjs';
import { readStory } from './lib/story.mjs';

const IMPORTER = '999900IMPORTERUS0166';
const MAKER = '999900MAKERMX0000118';
const SHIRT = '9521234000013';
const ENTRY = 'BRK-2600001-5';
const ZEROS = `0x${'00'.repeat(32)}`;
const MEGABYTE = 2 ** 20;
const TIMES = 5;
/** The kernel counts the time of a process in hundredths of a second: so many calls are measured together. */
const CALLS = 10;

const wanted = process.argv.slice(2);
const many = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const base64url = (text) => Buffer.from(text).toString('base64url');
/** A text of `length` characters or a few less, made of `part`s between `head` and `tail`. */
const filled = (length, head, part, tail) =>
  head + part.repeat(Math.floor((length - head.length - tail.length) / part.length)) + tail;
/** A JWS of `length` characters over `payload` of that length, which nobody signed. */
const jws = (header, payload) => `${base64url(JSON.stringify(header))}.${base64url(payload)}.${'A'.repeat(86)}`;
/** The most bytes of a payload whose JWS is shorter than a credential may be. */
const PAYLOAD = Math.floor((MEGABYTE * 3) / 4) - 4_000;

const HEADER = { alg: 'EdDSA', typ: 'vc+sd-jwt', kid: `did:web:development.bonafide.example:${MAKER}#key-1` };
/** A text that becomes much memory where every object in it is kept. */
const objects = (length) => filled(length, '{"a":[{"":0}', ',{"":0}', ']}');

/** The dearest requests, each `[method, what is dear in it, params]`. */
async function requests(node) {
  const { lines } = await ask(node.url, 'customs_entry', [ENTRY]);
  const { licenses: [license], claim: { certificate } } = lines[1];
  const opening = {
    license,
    terms: {
      licensee: IMPORTER,
      role: 'importer',
      products: { listed: many(16, (index) => gtin(index)) },
      countries: ['CA', 'CN', 'DE', 'FR', 'MX', 'US', 'VN'],
      salt: ZEROS,
    },
  };
  const line = { hts: '6109.10.0012', gtin: SHIRT, country: 'MX', manufacturer: MAKER, quantity: 1 };
  const entry = (of) => ({ number: 'BRK-2600002-3', importer: IMPORTER, lines: many(100, () => of) });
  const goods = { gtin: SHIRT, country: 'MX', manufacturer: MAKER, importer: IMPORTER };
  const blind = { lei: MAKER, limit: 100 };
  return [
    ['entities_get', 'an entity of the story', [MAKER]],
    ['entities_byAccount', 'an address of 254 characters', ['z'.repeat(254)]],
    ['entities_byAlias', 'a number of 254 digits', ['gln', '9'.repeat(254)]],
    ['entities_didDocument', 'an entity of the story', [MAKER]],
    ['products_get', 'a product of the story', [SHIRT]],
    ['products_byOwner', 'a page', blind],
    ['licensing_right', 'a right of the story', [0]],
    ['licensing_get', 'a license of the story', [license]],
    ['licensing_marks', 'a product of the story', [SHIRT]],
    ['licensing_byProduct', 'a page', { gtin: SHIRT, limit: 100 }],
    ['licensing_byLicensee', 'a page', blind],
    ['licensing_productLine', 'a product of the story', [SHIRT]],
    ['licensing_check', '100 private licenses shown', { goods, licenses: many(100, () => opening) }],
    ['licensing_statusList', '131,072 entries', [MAKER, 'revocation']],
    ['licensing_verify', 'a document of a megabyte, all small objects', [{ credential: { a: JSON.parse(objects(MEGABYTE - 100)) } }]],
    ['licensing_verify', 'a proof of a megabyte of base58', [{ credential: proven('proofValue', MEGABYTE - 2_000) }]],
    ['licensing_verify', 'a key of a megabyte of base58', [{ credential: proven('verificationMethod', MEGABYTE - 2_000) }]],
    ['certificates_get', 'a certificate of the story', [certificate]],
    ['certificates_byCertifier', 'a page', blind],
    ['certificates_claimPacket', '100 lines', [{ importer: IMPORTER, lines: many(100, () => ({ gtin: SHIRT, quantity: 1 })) }]],
    ['certificates_verify', 'a certificate on chain, by its id', [{ id: certificate }]],
    ['certificates_verify', 'a payload of a megabyte, all small objects', [{ credential: jws(HEADER, objects(PAYLOAD)) }]],
    ['certificates_verify', 'a long path before many withheld digests', [{ credential: jws(HEADER, paths()) }]],
    ['certificates_verify', 'a key of a megabyte of base58',
      [{ credential: jws({ ...HEADER, kid: `did:key:z${'z'.repeat(PAYLOAD - 1_000)}` }, '{}') }]],
    ['certificates_verify', '4,096 disclosures of nothing', [{ credential: jws(HEADER, '{}'), disclosures: many(4_096, disclosure) }]],
    ['customs_screen', '100 lines with two licenses each, 1,000 private ones shown',
      { entry: entry({ ...line, licenses: [license, certificate] }), licenses: many(1_000, () => opening) }],
    ['customs_screenSealed', 'the same', { entry: entry({ ...line, licenses: [license] }), licenses: many(1_000, () => opening) }],
    ['customs_entry', 'an entry of the story', [ENTRY]],
    ['customs_entriesByShipment', 'a parcel of the story', ['(00)106141412345678908']],
    ['customs_entriesBy', 'a page', { lei: IMPORTER, limit: 100 }],
    ['customs_examinationPack', 'a line of the story', [ENTRY, 2]],
    ['customs_case', 'a case of the story', [1]],
    ['customs_casesFor', 'a page', { lei: IMPORTER, limit: 100 }],
    ['trade_verifyMany', '100 goods', [many(100, () => ({ goods }))]],
    ['trade_verifyMany', '100 certificates on chain', [many(100, () => ({ certificate: { id: certificate } }))]],
    ['trade_verifyMany', 'two megabytes of small objects',
      [many(2, () => ({ certificate: { credential: jws(HEADER, objects(PAYLOAD - 2_000)) } }))]],
    ['trade_verifyMany', 'two megabytes that are no checks', [`${filled(2 * MEGABYTE - 100, '', 'z', '')}`]],
    ['rpc_discover', 'no parameters', []],
    ['system_accountNextIndex', 'an address of 250 characters', ['z'.repeat(250)]],
  ];
}

/** The GTIN-13 with the number `index`. */
function gtin(index) {
  const digits = `952123400${String(index).padStart(3, '0')}`;
  const sum = [...digits].reduce((sum, digit, place) => sum + Number(digit) * (place % 2 ? 3 : 1), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** A license with a proof in it, whose `member` is `z` and `length` letters. */
function proven(member, length) {
  const letters = `z${'z'.repeat(length)}`;
  const proof = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    proofPurpose: 'assertionMethod',
    verificationMethod: 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK#z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK',
    proofValue: `z${'1'.repeat(86)}`,
    [member]: member === 'proofValue' ? letters : `did:key:${letters.slice(0, length / 2)}#${letters.slice(0, length / 2)}`,
  };
  return { issuer: { id: `did:web:development.bonafide.example:${MAKER}` }, proof };
}

/** A member of a long name that withholds many digests. */
function paths() {
  const name = 'a'.repeat(PAYLOAD / 2);
  const digests = many(Math.floor(PAYLOAD / 2 / 6), (index) => index.toString(36).padStart(3, 'A'));
  return JSON.stringify({ [name]: { _sd: digests } });
}

const disclosure = (index) => base64url(JSON.stringify([String(index), 'name', 'value']));

/** The time that processors have worked for the process, in milliseconds. */
async function worked(pid) {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** `VmRSS`, the memory of the process now, or `VmHWM`, the most since it was last forgotten, in megabytes. */
async function memory(pid, kind) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`${kind}:\\s*(\\d+) kB`).exec(status)[1]) / 1_024;
}

async function send(url, body) {
  const headers = { 'content-type': 'application/json' };
  return (await fetch(url, { method: 'POST', headers, body })).text();
}

/** What `body` costs: CPU in milliseconds, memory in megabytes, and the bytes of the answer. */
async function cost(node, body) {
  let [cpu, peak, answer] = [0, 0, await send(node.direct, body)];
  for (let time = 0; time < TIMES; time += 1) {
    await writeFile(`/proc/${node.pid}/clear_refs`, '5');
    const rest = await memory(node.pid, 'VmRSS');
    const from = await worked(node.pid);
    for (let index = 0; index < CALLS; index += 1) answer = await send(node.direct, body);
    cpu = Math.max(cpu, ((await worked(node.pid)) - from) / CALLS);
    peak = Math.max(peak, (await memory(node.pid, 'VmHWM')) - rest);
  }
  return { cpu, peak, answered: answer.length, error: JSON.parse(answer).error };
}

const size = (bytes) => (bytes < 1_000 ? `${bytes} B` : bytes < MEGABYTE ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / MEGABYTE).toFixed(1)} MB`);

const node = await Node.start({ adjustableClock: true });
const stage = await openStage(node.url);
try {
  for (const file of await exampleFiles()) await stage.player.play(await readStory(file));
  const rows = [];
  const row = async (name, what, body, calls = 1) => {
    const { cpu, peak, answered, error } = await cost(node, body);
    // Each megabyte that is begun may cost as much, and each call: a batch is answered call by call.
    const allowed = Math.max(calls, Math.ceil(body.length / MEGABYTE));
    const isDear = cpu > 100 * allowed || peak > 16 * allowed;
    const told = error ? `error ${error.code}` : size(answered);
    rows.push(`| \`${name}\` | ${what} | ${size(body.length)} | ${told} | ${cpu.toFixed(0)} | ${peak.toFixed(1)} |${isDear ? ' !' : ''}`);
    console.error(rows.at(-1), error?.message?.slice(0, 120) ?? '');
  };
  const call = (method, params, id = 1) => ({ jsonrpc: '2.0', id, method, params });
  const batch = (method, params) => JSON.stringify(many(50, (id) => call(method, params, id)));
  const brackets = filled(5 * MEGABYTE, '{"jsonrpc":"2.0","id":1,"method":"products_get","params":[', '[],', '0]}');
  const bodies = [
    ...(await requests(node)).map(([method, what, params]) => [method, what, JSON.stringify(call(method, params))]),
    ['rpc_discover', 'a batch of 50', batch('rpc_discover', []), 50],
    ['licensing_statusList', 'a batch of 50', batch('licensing_statusList', [MAKER, 'revocation']), 50],
    ['customs_entry', 'a batch of 50', batch('customs_entry', [ENTRY]), 50],
    ['products_get', 'five megabytes of brackets', brackets],
  ];
  for (const body of bodies) if (!wanted.length || wanted.includes(body[0])) await row(...body);
  const { specVersion } = await ask(node.url, 'state_getRuntimeVersion');
  console.log(`Measured on ${new Date().toISOString().slice(0, 10)}, runtime ${specVersion}, ${cpus()[0].model.trim()}.\n`);
  console.log('| method | request | bytes | answer | CPU, ms | memory, MB |\n|---|---|---|---|---|---|');
  console.log(rows.join('\n'));
} finally {
  await stage.close();
  await node.stop();
}
