// A node that lies about the chain's metadata, so that a call would mean another than its signer means: nothing comes
// of it. The liar is a proxy before an honest node.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { after, before, it } from 'node:test';
import { promisify } from 'node:util';
import { WebSocket, WebSocketServer } from 'ws';
import { connect } from '../lib/chain.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { exampleCast, exampleFiles, openStage } from '../lib/stage.mjs';
import { readStory } from '../lib/story.mjs';

const CLI = process.env.BONAFIDE_CLI ?? 'bonafide';
const NUMBER = 'BRK-2600501-4';
const run = promisify(execFile);
const hex = (text) => Buffer.from(text).toString('hex');
let node, liar, api;
/** What the liar makes of an answer, as text. */
let twist = (answer) => answer;

before(async () => {
  node = await Node.start();
  const stage = await openStage(node.url);
  const [joining] = await exampleFiles();
  await stage.player.play(await readStory(joining));
  await stage.close();
  api = await connect(node.url);

  liar = new WebSocketServer({ host: '127.0.0.1', port: 0, maxPayload: 1e8 });
  liar.on('connection', (client) => {
    const honest = new WebSocket(node.url, { maxPayload: 1e8 });
    const waiting = [];
    client.on('message', (message) => {
      if (honest.readyState === WebSocket.OPEN) honest.send(String(message));
      else waiting.push(String(message));
    });
    honest.on('open', () => waiting.splice(0).forEach((message) => honest.send(message)));
    honest.on('message', (message) => client.send(twist(String(message))));
    for (const [one, other] of [[client, honest], [honest, client]]) {
      one.on('close', () => other.close());
      one.on('error', () => other.terminate());
    }
  });
  await once(liar, 'listening');
}, { timeout: LIMIT });
after(async () => {
  await api?.disconnect();
  liar?.clients.forEach((client) => client.terminate());
  liar?.close();
  await node?.stop();
});

/** Cancels an entry that is not on file, through the liar: `{ code, said }`. */
async function cancel() {
  const url = `ws://127.0.0.1:${liar.address().port}`;
  const command = ['entry', 'cancel', NUMBER, '--dev-account', 'Importer', '--node', url];
  const { code = 0, stderr } = await run(CLI, command).catch((error) => error);
  return { code, said: stderr };
}

const nonce = async () => (await api.rpc.system.accountNextIndex(await address())).toNumber();
const address = async () => {
  const { Importer } = await exampleCast();
  const { controller } = await ask(node.url, 'entities_get', [Importer.lei]);
  return controller;
};

it('signs what the chain means, where the node is honest', { timeout: LIMIT }, async () => {
  const before = await nonce();
  const { code, said } = await cancel();
  assert.deepEqual([code, await nonce()], [1, before + 1], said);
  assert.match(said, /^refused: customs\.EntryNotFound: /);
});

/** A name as it stands in metadata: its length before it. */
const named = (name) => hex(String.fromCharCode(name.length << 2)) + hex(name);
const OTHER = 'release';
for (const [lie, change] of [
  // Whoever cancels would release: the arguments are the same.
  ['that one call is another', (answer) =>
    answer
      .replaceAll(named('cancel_entry'), '<>')
      .replaceAll(named(OTHER), named('cancel_entry'))
      .replaceAll('<>', named(OTHER))],
  ['about a type that the call does not even use', (answer) =>
    answer.replaceAll(named('offer_mandate'), named('offer_mandata'))],
]) {
  it(`has nothing done, where the node lies ${lie}`, { timeout: LIMIT }, async () => {
    const before = await nonce();
    let lies = 0;
    twist = (answer) => {
      const twisted = change(answer);
      lies += Number(twisted !== answer);
      return twisted;
    };
    const { code, said } = await cancel();
    twist = (answer) => answer;
    assert.ok(lies > 0, 'it lied');
    assert.deepEqual([code, await nonce()], [1, before], said);
    assert.match(said, /^refused: the chain takes no transaction made by the metadata that this node tells: /);
  });
}
