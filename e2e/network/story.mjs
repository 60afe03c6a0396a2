// The story of the examples on a network: played through the node that serves RPC, and watched until it is final.

import { connect, disconnect, keyOf, send } from '../lib/chain.mjs';
import { until } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { exampleFiles, openStage } from '../lib/stage.mjs';
import { readStory } from '../lib/story.mjs';
import { entryPage } from '../lib/table.mjs';
import { finalByRelayChain } from './heads.mjs';

/** An entity that is there from the first block on. */
const FOUNDER = '999900REGISTRAR00166';

/** The findings on the entry while the license for caps is good: without that it has expired, and what follows. */
const FINDINGS = { hard: 6, advice: 1 };

/**
 * The stories of the examples as far as a network can play them: nobody sets its clock, so the license for caps does
 * not expire on the way, and the entry has two findings fewer.
 */
export async function networkStories() {
  const stories = await Promise.all((await exampleFiles()).map(readStory));
  return stories.map((story) => ({
    ...story,
    steps: story.steps
      .filter((step) => step.time === undefined)
      .map((step) => (step.ask === 'customs_screen' ? { ...step, note: 'would find this', expect: FINDINGS } : step)),
  }));
}

/** The steps of the last story that let the broker file: its code, and the importer's mandate, offered and accepted. */
const MANDATED = ['customs.assign_filer_code', 'entities.offer_mandate', 'entities.accept_mandate'];

/** As much of the story as the broker needs to file. */
export async function filingStories() {
  const stories = await networkStories();
  const last = stories.at(-1);
  return [stories[0], { ...last, steps: last.steps.filter(({ call, expect }) => MANDATED.includes(call) && !expect) }];
}

/** Plays the story through `network`'s RPC node, tells by `say`, and follows the entry until it is final. */
export async function playStory(network, say) {
  const { url } = network.rpc;
  const { player, close } = await openStage(url, say);
  try {
    for (const story of await networkStories()) await player.play(story);
    for (const number of player.entries) say(await entryPage(url, number));
  } finally {
    await close();
  }
  await followToFinality(network, say);
}

/**
 * Sends one more transaction and follows the block that it is in. The answers about that block must say
 * `finalized: false` until the relay chain has finalized it, and `true` after. Answers the seconds to either.
 */
export async function followToFinality({ rpc, validators: [{ url: relay }] }, say) {
  const { url } = rpc;
  const api = await connect(url);
  try {
    const sent = Date.now();
    const seconds = () => (Date.now() - sent) / 1000;
    const { block } = await send(api, keyOf('//Alice'), api.tx.system.remark('0x'));
    const included = seconds();
    const number = (await api.rpc.chain.getHeader(block)).number.toNumber();
    const at = async () => (await ask(url, 'entities_get', { lei: FOUNDER, block })).at;

    const isFinal = async () => {
      const { finalized } = await at();
      // Asked after the answer: what the relay chain has finalized only grows.
      if (finalized && (await finalByRelayChain(relay)) < number) throw new Error(`block ${number} is final too early`);
      return finalized;
    };

    const soon = await isFinal();
    say(`\nBlock ${number} has a new transaction after ${included.toFixed(1)} s. Answers say "finalized": ${soon}.`);
    await until(isFinal, `the finality of block ${number}`);
    const final = seconds();
    say(`The relay chain has finalized it after ${final.toFixed(1)} s. Answers say "finalized": true.`);
    return { included, final };
  } finally {
    await disconnect(api);
  }
}
