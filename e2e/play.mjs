// Plays stories on a running node, and shows the entries they file as a customs officer reads them.
//
//   node play.mjs [--url ws://127.0.0.1:9944] [FILE…]
//
// A FILE is a story, or an entry form, which is screened and not filed. Without any, the story in examples/ is played.
// Exit status: 0 played to the end, 1 stopped, 2 not understood.

import { readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { connect } from './lib/chain.mjs';
import { Desk } from './lib/desk.mjs';
import { Player } from './lib/player.mjs';
import { readStory } from './lib/story.mjs';
import { entryPage, screeningPage } from './lib/table.mjs';
import { readJson } from './lib/words.mjs';

const EXAMPLES = join(dirname(fileURLToPath(import.meta.url)), '..', 'examples');

/** The files of the example, in order. */
async function example() {
  const names = await readdir(join(EXAMPLES, 'story'));
  const files = names.filter((name) => name.endsWith('.json')).sort();
  return files.map((name) => relative(process.cwd(), join(EXAMPLES, 'story', name)));
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      options: { url: { type: 'string', default: 'ws://127.0.0.1:9944' } },
      allowPositionals: true,
    });
    return { url: values.url, files: positionals };
  } catch (error) {
    console.error(`${error.message}\nusage: node play.mjs [--url ws://HOST:PORT] [FILE…]`);
    process.exit(2);
  }
}

async function main({ url, files }) {
  const stories = await Promise.all((files.length ? files : await example()).map(readStory));
  const cast = await readJson(join(EXAMPLES, 'cast.json'));
  const api = await connect(url);
  const desk = await Desk.open();
  const say = (line) => console.log(line);
  try {
    const player = new Player({ api, url, desk, cast, say });
    for (const story of stories) {
      if (story.entry) say(await screeningPage(url, await player.screen(story)));
      else await player.play(story);
    }
    for (const number of player.entries) say(await entryPage(url, number));
  } finally {
    await desk.close();
    await api.disconnect();
  }
}

try {
  await main(options());
} catch (error) {
  console.error(`\n  ✗ ${error.message}`);
  process.exitCode = 1;
}
