// An entry as a customs officer reads it: what the chain answers, in a page 120 columns wide.

import { ask } from './rpc.mjs';

const WIDTH = 120;
const RULE = '─'.repeat(WIDTH);

/** The page for the entry `number` on file. */
export async function entryPage(url, number) {
  const entry = await ask(url, 'customs_entry', { number });
  const { at, filer, filed, state, decidedBy, decided, reason } = entry;
  const decision =
    state === 'filed' ? 'not decided' : `${state} by ${await titled(url, decidedBy, at)}, ${clock(decided)}`;
  const head = [
    ['Filer', await titled(url, filer, at)],
    ['Filed', clock(filed)],
    ['Decision', reason ? `${decision}: ${reason}` : decision],
  ];
  return page(url, `ENTRY ${entry.number}`, head, entry);
}

/** The page for the answer to a dry run. */
export async function screeningPage(url, screening) {
  return page(url, `ENTRY ${screening.number}, SCREENED AND NOT FILED`, [], screening);
}

async function page(url, title, head, { at, importer, lines, hard, advice }) {
  const rows = [['Importer', await titled(url, importer, at)], ...head];
  const licenses = [...new Set(lines.flatMap((line) => line.licenses))];
  return [
    '',
    RULE,
    title.padEnd(WIDTH - 40) + `block ${at.number}, ${at.finalized ? 'final' : 'not final'}`.padStart(40),
    ...rows.flatMap(([name, text]) => wrap(text, name.padEnd(10))),
    RULE,
    ...lineTable(lines),
    RULE,
    totals(lines, hard, advice),
    ...(await quotas(url, licenses, at)),
    RULE,
  ].join('\n');
}

const LINE_COLUMNS = [
  { name: 'Line', of: ({ number }) => `${number}`, right: true },
  { name: 'HTS', of: ({ hts }) => hts },
  { name: 'GTIN', of: ({ gtin }) => gtin ?? '-' },
  { name: 'Made in', of: ({ country }) => country },
  { name: 'Quantity', of: ({ quantity }) => thousands(quantity), right: true },
  { name: 'Claim', of: ({ claim }) => (claim ? `${claim.agreement} ${claim.code}` : '-') },
  { name: 'Verdict', of: verdict },
];

/** Each line of the entry with, below it, what was found on it. */
function lineTable(lines) {
  const [head, ...rows] = table(LINE_COLUMNS, lines);
  const codes = lines.flatMap((line) => line.findings.map(({ code }) => code.length));
  const widest = Math.max(0, ...codes);
  const found = ({ severity, code, sentence }) =>
    wrap(sentence, `      ${severity.padEnd(6)}  ${code.padEnd(widest)}  `);
  return [head, ...rows.flatMap((row, index) => [row, ...lines[index].findings.flatMap(found)])];
}

function verdict({ findings }) {
  if (findings.some(({ severity }) => severity === 'hard')) return 'HARD';
  return findings.length ? 'advice' : 'clean';
}

function totals(lines, hard, advice) {
  const clean = lines.filter((line) => verdict(line) === 'clean').length;
  return `${lines.length} lines, ${clean} of them clean; ${hard} hard findings, ${advice} of advice`;
}

/** The licenses that the lines present, with what is left of their quotas. */
async function quotas(url, ids, at) {
  const answers = await Promise.allSettled(ids.map((id) => ask(url, 'licensing_get', { id, block: at.hash })));
  const licenses = answers.filter(({ status }) => status === 'fulfilled').map(({ value }) => value);
  if (licenses.length === 0) return [];
  const names = new Map();
  for (const { licensee } of licenses) names.set(licensee, await titled(url, licensee, at));
  const count = (units) => (units === null ? 'no limit' : thousands(units));
  return [
    '',
    ...table(
      [
        { name: 'License', of: ({ id }) => id.slice(0, 10) },
        { name: 'Role', of: ({ role }) => role },
        { name: 'Licensee', of: ({ licensee }) => names.get(licensee) },
        { name: 'Last day', of: ({ until }) => until },
        { name: 'Quota', of: ({ quota }) => count(quota), right: true },
        { name: 'Left', of: ({ left }) => count(left), right: true },
      ],
      licenses,
    ),
  ];
}

/** The LEI with the name that the register has for it. */
async function titled(url, lei, { hash }) {
  const entity = await ask(url, 'entities_get', { lei, block: hash }).catch(() => ({ name: 'not on the register' }));
  return `${lei} ${entity.name}`;
}

/** `rows` in columns as wide as their widest text, under their names. */
function table(columns, rows) {
  const texts = columns.map(({ name, of, right }) => {
    const column = [name, ...rows.map(of)];
    const width = Math.max(...column.map((text) => text.length));
    return column.map((text) => (right ? text.padStart(width) : text.padEnd(width)));
  });
  return [name(texts), ...rows.map((_, index) => texts.map((column) => column[index + 1]).join('  ').trimEnd())];
}

const name = (texts) => texts.map(([head]) => head).join('  ').trimEnd();

/** `text` after `label`, in as many lines as it takes. */
function wrap(text, label) {
  const room = WIDTH - label.length;
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line && line.length + 1 + word.length > room) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.map((line, index) => (index ? ' '.repeat(label.length) : label) + line);
}

/** A moment to the minute, in UTC: `2026-03-01 14:05 UTC`. */
const clock = (moment) => `${moment.slice(0, 16).replace('T', ' ')} UTC`;

const thousands = (count) => count.toLocaleString('en-US');
