// A network to try a fault on: in a folder that goes with it, and what is measured on it.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { finalHeight, height, untilFinal } from './heads.mjs';
import { Network } from './network.mjs';
import { toolsOf } from './tools.mjs';

/** Starts a new network of so many `validators`, and waits until it has a final block. `purge` it in the end. */
export async function openTrial({ validators, prepare = () => {} } = {}) {
  const place = await mkdtemp(join(tmpdir(), 'bonafide-trial-'));
  let network;
  try {
    network = await Network.create(place, toolsOf(process.env), { validators });
    await prepare(network);
    const abandon = () => network.purge().finally(() => process.exit(1));
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, abandon);
    await network.start();
    await untilFinal(network.rpc.url);
    return network;
  } catch (error) {
    const told = async (member) => `${member.name}:\n${await member.lastWords()}`;
    const words = await Promise.all((network?.members ?? []).map(told));
    await (network ? network.purge() : rm(place, { recursive: true, force: true }));
    throw new Error(`${error.message}\n${words.join('\n')}`, { cause: error });
  }
}

/** The blocks that the node at `url` gets in the next `seconds`: `{ number, at }`, with the seconds till each. */
export async function blocksWithin(url, seconds) {
  const blocks = [];
  const began = Date.now();
  const elapsed = () => (Date.now() - began) / 1000;
  let last = await height(url);
  while (elapsed() < seconds) {
    const best = await height(url);
    if (best > last) blocks.push({ number: best, at: elapsed() });
    last = Math.max(last, best);
    await sleep(100);
  }
  return blocks;
}

/** The blocks in `blocks`, and the longest time without one in the `seconds` that they were watched for. */
export function paceOf(blocks, seconds) {
  const moments = [0, ...blocks.map(({ at }) => at), seconds];
  const gaps = moments.slice(1).map((moment, index) => moment - moments[index]);
  return { count: blocks.length, longest: Math.max(...gaps) };
}

/** The number of blocks by which the final one of the node at `url` is behind its best. */
export async function lagOf(url) {
  const final = await finalHeight(url);
  return (await height(url)) - final;
}

/** The hash that the node at `url` has for the block `number`. */
export const hashAt = (url, number) => ask(url, 'chain_getBlockHash', [number]);

/** Waits for a block of `collator` above `number`, on the chain of the node at `url`, to which `api` is connected. */
export const untilAuthor = (api, url, collator, number) =>
  until(async () => {
    const { author, number: at } = await api.derive.chain.getHeader(await hashAt(url));
    return at.toNumber() > number && author?.toString() === collator.card.account;
  }, `a block of ${collator.name}`);

/** The seconds that `act` takes. */
export async function secondsOf(act) {
  const began = Date.now();
  await act();
  return (Date.now() - began) / 1000;
}
