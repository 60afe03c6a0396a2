// The commands that the documents show, typed: each answer is the one shown.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { isShown, typeDocument } from '../lib/document.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { playExample } from '../lib/stage.mjs';

const DOCUMENTS = ['README.md', 'docs/rpc.md'];
/** The address of the node in the documents. */
const ADDRESS = 'http://127.0.0.1:9944';
const run = promisify(execFile);
let node;

before(async () => {
  node = await Node.start();
  await playExample(node.url);
}, { timeout: LIMIT });
after(() => node?.stop());

/** The examples in `text`: the method asked, the script with the functions it uses, and the answer right below. */
function examples(text) {
  const blocks = [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(({ 1: language, 2: content, 0: whole, index }) => ({
    language, content, from: index, to: index + whole.length,
  }));
  const shells = blocks.filter(({ language }) => language === 'sh');
  const functions = shells.filter(({ content }) => content.includes('() {')).map(({ content }) => content);
  return shells.flatMap((shell) => {
    const answer = blocks.find(({ language, from }) => language === 'json' && from === shell.to + 1);
    if (!answer) return [];
    const [, method] = [...shell.content.matchAll(/(?:"method": "|ask )(\w+)/g)].at(-1);
    return [{ method, script: [...functions, shell.content].join('\n'), shown: JSON.parse(answer.content) }];
  });
}

for (const document of DOCUMENTS) {
  const text = await readFile(new URL(`../../${document}`, import.meta.url), 'utf8');
  describe(document, () => {
    for (const { method, script, shown } of examples(text)) {
      it(method, async () => {
        const here = script.replaceAll(ADDRESS, node.url.replace('ws:', 'http:'));
        const { stdout } = await run('bash', ['-c', here]);
        const { result, error } = JSON.parse(stdout);
        assert.ok(isShown(result ?? error, shown), `the answer is ${stdout}`);
      });
    }

    it('has examples', () => assert.ok(examples(text).length >= 5, `${examples(text).length}`));
  });
}

describe('docs/rpc.md', () => {
  it('has every method in its index and under a heading', async () => {
    const text = await readFile(new URL('../../docs/rpc.md', import.meta.url), 'utf8');
    const { methods } = await ask(node.url, 'rpc_discover');
    const missing = methods.map(({ name }) => name).filter((name) =>
      !text.includes(`[\`${name}\`](#${name.toLowerCase()})`) || !text.includes(`\n### ${name}\n`));
    assert.deepEqual(missing, []);
  });
});

describe('docs/border.md', () => {
  it('says what comes of every command in it', { timeout: LIMIT }, async () => {
    const desk = await mkdtemp(join(tmpdir(), 'bonafide-border-'));
    try {
      const place = join(desk, 'document');
      const count = await typeDocument('border.md', {
        url: node.url,
        place,
        cli: process.env.BONAFIDE_CLI ?? 'bonafide',
      });
      assert.ok(count >= 6, `${count}`);
    } finally {
      await rm(desk, { recursive: true, force: true });
    }
  });
});
