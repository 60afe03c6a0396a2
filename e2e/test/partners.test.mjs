// The steps of docs/partners.md, typed on an empty server, as far as one machine can: there is no relay chain, so the node makes the
// blocks of its chain by itself. What it needs besides stands in deploy/.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { connect, disconnect } from '../lib/chain.mjs';
import { isPrinted, isShown } from '../lib/document.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT } from '../lib/patience.mjs';
import { typeOnServer, whyNoServer } from '../lib/server.mjs';

const TREE = fileURLToPath(new URL('../../', import.meta.url));
const MEGABYTE = 1024 * 1024;
const binary = process.env.BONAFIDE_NODE_BINARY ?? 'bonafide-node';
const run = promisify(execFile);
const text = await readFile(join(TREE, 'docs/partners.md'), 'utf8');
const reason = await whyNoServer();

/** The commands in the document: each block with what it prints, if that is shown. */
const blocks = [...text.matchAll(/^```sh( elsewhere)?\n(.*?)^```$(?:\n```(json|text)\n(.*?)^```$)?/gms)]
  .map(([, elsewhere, script, kind, shown]) => ({ isElsewhere: Boolean(elsewhere), script, kind, shown }));

/** The script, for a machine on which there is no relay chain. */
const withoutRelayChain = (script) => script
  .replace(/ --relay-chain-rpc-urls [^"]*/, '')
  .replace(/^RELAY_OPTIONS=.*$/m, 'RELAY_OPTIONS=')
  .replace("'s/^NODE_OPTIONS=\"/&--collator /'", "'s/^NODE_OPTIONS=\"/&/'");

/** Puts what a partner has copied to its server into `home`. */
async function furnish(home) {
  await copyFile(await realBinary(), join(home, 'bonafide-node'));
  await cp(join(TREE, 'deploy'), join(home, 'deploy'), { recursive: true });
  const { stdout: spec } = await run(binary, ['export-chain-spec', '--chain', 'dev', '--raw'], { maxBuffer: 64 * MEGABYTE });
  for (const name of ['chain.json', 'relay.json']) await writeFile(join(home, name), spec);
  const { stdout: sum } = await run('b2sum', ['bonafide-node'], { cwd: home });
  await writeFile(join(home, 'bonafide-node.b2sum'), sum);
}

async function realBinary() {
  const { stdout } = await run('bash', ['-c', 'realpath "$(command -v "$1")"', 'bash', binary]);
  return stdout.trim();
}

describe('docs/partners.md', () => {
  it('takes an empty server to a node with session keys, and back', { timeout: LIMIT, skip: reason }, async () => {
    const typed = blocks.filter(({ isElsewhere }) => !isElsewhere);
    assert.ok(typed.length > 12, `${typed.length}`);
    const scripts = typed.map(({ script }) => withoutRelayChain(script));
    const { begun, journal } = await typeOnServer(scripts, { furnish, unit: 'bonafide-node', timeout: LIMIT });
    for (const [index, { isDone, printed, complained }] of begun.entries()) {
      const { script, kind, shown } = typed[index];
      const told = `${script}\nprinted:\n${printed}\ncomplained:\n${complained}\nthe node:\n${(journal ?? '').slice(-3000)}`;
      assert.ok(isDone, `fails: ${told}`);
      if (kind === 'json') assert.ok(isShown(JSON.parse(printed), JSON.parse(shown)), `prints otherwise: ${told}`);
      if (kind === 'text') assert.ok(isPrinted(printed, shown), `prints otherwise: ${told}`);
    }
    assert.equal(begun.length, typed.length);
  });

  it('has no command that Bash cannot read, and no secret on a command line', async () => {
    for (const { script } of blocks) {
      await run('bash', ['-nc', script]);
      assert.doesNotMatch(script, /--node-key[ =]|--suri[ =](?!secret\b)|--password[ =]/, script);
    }
  });

  it('uses options that the node has', async () => {
    const helps = [['--help'], ['key', 'insert', '--help'], ['key', 'inspect', '--help'], ['key', 'generate', '--help']]
      .concat([['key', 'inspect-node-key', '--help'], ['key', 'generate-node-key', '--help'], ['sign', '--help']]);
    const known = (await Promise.all(helps.map((help) => run(binary, help)))).map(({ stdout }) => stdout).join('\n');
    const settings = /^NODE_OPTIONS=.*\n.*$/m.exec(text)[0];
    const lines = blocks.flatMap(({ script }) => script.replaceAll('\\\n', ' ').split('\n'));
    const commands = lines.filter((line) => /\bbonafide-node (key|sign)\b/.test(line)).map((line) => line.split('|')[0]);
    const table = [...text.matchAll(/^\| `(--.*?)` \|/gm)].map(([, options]) => options);
    const used = [settings, ...commands, ...table].flatMap((line) => [...line.matchAll(/(?<= |^|")--[a-z][a-z-]+/g)].map(String));
    assert.ok(used.length > 20, `${used.length}`);
    const others = ['--user', '--characters'];
    const unknown = used.filter((option) => !others.includes(option) && !new RegExp(`${option}\\b`).test(known));
    assert.deepEqual([...new Set(unknown)], []);
  });
});

describe('docs/partners.md and the chain', () => {
  let node, api;
  before(async () => {
    node = await Node.start();
    api = await connect(node.url);
  }, { timeout: LIMIT });
  after(async () => {
    if (api) await disconnect(api);
    await node?.stop();
  });

  it('names calls and errors that there are', () => {
    const calls = [...text.matchAll(/`(\w+)\.(\w+)\(([^)]*)\)`/g)];
    assert.ok(calls.length >= 8, `${calls.length}`);
    for (const [whole, pallet, name, given] of calls) {
      const call = api.tx[pallet]?.[name];
      assert.ok(call, whole);
      assert.deepEqual(given.split(', ').filter(Boolean), call.meta.args.map(({ name }) => api.registry.createType('Text', name).toString())
        .map((name) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase())), whole);
    }
    for (const [whole, pallet, name] of text.matchAll(/`(\w+)\.([A-Z]\w+)`/g)) assert.ok(api.errors[pallet]?.[name], whole);
  });
});
