// The links of one collator are cut, to the other nodes and to the relay chain, and healed. It lives in a network
// namespace of its own, whose one link to this machine goes down and up; root alone can make one.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, it } from 'node:test';
import { promisify } from 'node:util';
import { connect, disconnect } from '../../lib/chain.mjs';
import { LIMIT } from '../../lib/patience.mjs';
import { height, untilBlock } from '../heads.mjs';
import { blocksWithin, hashAt, openTrial, paceOf, secondsOf, untilAuthor } from '../trial.mjs';

const WHILE = 60;
const SPACE = `bonafide-${process.pid}`;
const [HERE, THERE] = ['10.213.0.1', '10.213.0.2'];
const [LINK, PEER] = [`bf${process.pid}a`.slice(0, 15), `bf${process.pid}b`.slice(0, 15)];
const ip = (...words) => promisify(execFile)('ip', words);
const within = (...words) => ip('netns', 'exec', SPACE, 'ip', ...words);
let network, api, url, industry;

before(async () => {
  await ip('netns', 'add', SPACE);
  await ip('link', 'add', LINK, 'type', 'veth', 'peer', 'name', PEER, 'netns', SPACE);
  await ip('address', 'add', `${HERE}/24`, 'dev', LINK);
  await ip('link', 'set', LINK, 'up');
  await within('address', 'add', `${THERE}/24`, 'dev', PEER);
  await within('link', 'set', 'lo', 'up');
  await within('link', 'set', PEER, 'up');
  network = await openTrial({
    prepare: ({ members, collators }) => {
      for (const member of members) member.card.host = HERE;
      Object.assign(collators[1].card, { host: THERE, wrapper: ['ip', 'netns', 'exec', SPACE] });
    },
  });
  ({ rpc: { url }, collators: [, industry] } = network);
  api = await connect(url);
}, { timeout: LIMIT });
after(async () => {
  if (api) await disconnect(api);
  await network?.purge();
  await ip('netns', 'delete', SPACE);
});

it('goes on without a collator that nobody reaches, which comes back by itself', { timeout: LIMIT }, async (t) => {
  await within('link', 'set', PEER, 'down');
  const { count, longest } = paceOf(await blocksWithin(url, WHILE), WHILE);
  assert.ok(count >= 2, `${count}`);
  const cut = await height(url);

  await within('link', 'set', PEER, 'up');
  const level = await secondsOf(() => untilBlock(industry.url, cut));
  const back = level + (await secondsOf(async () => untilAuthor(api, url, industry, await height(url))));
  t.diagnostic(`links of one collator cut for ${WHILE} s: ${count} blocks, the longest wait ${longest.toFixed(1)} s`);
  t.diagnostic(`healed: it has the others’ blocks after ${level.toFixed(1)} s, its own after ${back.toFixed(1)} s`);
  assert.equal(await hashAt(industry.url, cut), await hashAt(url, cut));
});
