// Plays stories on a running node, and shows the entries they file as a customs officer reads them.
//
//   node play.mjs [--url ws://127.0.0.1:9944] [FILE…]
//
// A FILE is a story, or an entry form, which is screened and not filed. Without any, the story in examples/ is played.
// Exit status: 0 played to the end, 1 stopped, 2 not understood.

import { parseArgs } from 'node:util';
import { exampleFiles, openStage } from './lib/stage.mjs';
import { readStory } from './lib/story.mjs';
import { entryPage, screeningPage } from './lib/table.mjs';

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
  const stories = await Promise.all((files.length ? files : await exampleFiles()).map(readStory));
  const say = (text) => console.log(text);
  const { player, close } = await openStage(url, say);
  try {
    for (const story of stories) {
      if (story.entry) say(await screeningPage(url, await player.screen(story)));
      else await player.play(story);
    }
    for (const number of player.entries) say(await entryPage(url, number));
  } finally {
    await close();
  }
}

try {
  await main(options());
} catch (error) {
  console.error(`\n  ✗ ${error.message}`);
  process.exitCode = 1;
}
// A timer of polkadot.js would hold the process for almost two seconds more.
process.exit();
