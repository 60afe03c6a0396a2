// Everything a play needs: the connection to a node, a desk, the cast and the example.

import { readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect, disconnect } from './chain.mjs';
import { Desk } from './desk.mjs';
import { Player } from './player.mjs';
import { readStory } from './story.mjs';
import { readJson } from './words.mjs';

const EXAMPLES = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'examples');

/** The files of the example, in order, as one would type them here. */
export async function exampleFiles() {
  const names = await readdir(join(EXAMPLES, 'story'));
  const stories = names.filter((name) => name.endsWith('.json')).sort();
  return stories.map((name) => relative(process.cwd(), join(EXAMPLES, 'story', name)));
}

/** The parties of the examples by name, each with its key and LEI. */
export const exampleCast = () => readJson(join(EXAMPLES, 'cast.json'));

/** A player on the chain of the node at `url`, who tells by `say`. `close` it in the end. */
export async function openStage(url, say = () => {}) {
  const api = await connect(url);
  const desk = await Desk.open();
  const player = new Player({ api, url, desk, cast: await exampleCast(), say });
  const close = async () => {
    await desk.close();
    await disconnect(api);
  };
  return { api, desk, player, close };
}

/** Plays the whole example on the chain of the node at `url`. */
export async function playExample(url) {
  const stage = await openStage(url);
  for (const file of await exampleFiles()) await stage.player.play(await readStory(file));
  await stage.close();
}
