// Stories as files: who does what, step by step.

import { Misfit } from './misfit.mjs';
import { readJson } from './words.mjs';

/** The members of a story. Once the chain has the entry `skipIfFiled`, the story has been played. */
const MEMBERS = ['title', 'about', 'cast', 'skipIfFiled', 'steps'];

/** The members a step of each kind can have, besides `note`. The first names the kind. */
const KINDS = {
  call: ['as', 'with', 'name', 'expect'],
  admit: ['as', 'renewal'],
  council: ['with', 'expect'],
  sign: ['as', 'document', 'name', 'expect'],
  ask: ['with', 'name', 'expect'],
  time: [],
};

/** The end of a play before its end: `place` is the file and the step, if there is one. */
export class Stopped extends Error {
  constructor(place, cause) {
    super(`${place}: ${cause.message}`, { cause });
  }
}

/** The story in `file`, or the entry form: `{ file, title, about, cast, skipIfFiled, steps }` or `{ file, entry }`. */
export async function readStory(file) {
  try {
    const content = await readJson(file);
    if (content?.lines !== undefined) return { file, entry: content };
    checkStory(content);
    return { file, ...content };
  } catch (error) {
    throw new Stopped(file, error);
  }
}

function checkStory(content) {
  if (!Array.isArray(content?.steps)) throw new Misfit('steps', 'is missing: a story has steps, an entry has lines');
  const unknown = Object.keys(content).find((name) => !MEMBERS.includes(name));
  if (unknown) throw new Misfit(unknown, `is unknown; known are ${MEMBERS.join(', ')}`);
}

/** The kind of `step`, which has every member it needs and none it cannot have. */
export function kindOf(step) {
  const kinds = Object.keys(KINDS).filter((kind) => step?.[kind] !== undefined);
  if (kinds.length !== 1) throw new Misfit('step', `is one of ${Object.keys(KINDS).join(', ')}`);
  const [kind] = kinds;
  const members = [kind, ...KINDS[kind], 'note'];
  const unknown = Object.keys(step).find((name) => !members.includes(name));
  if (unknown) throw new Misfit(unknown, `is unknown; known are ${members.join(', ')}`);
  for (const needed of ['as', 'document', 'renewal']) {
    if (members.includes(needed) && step[needed] === undefined) throw new Misfit(needed, 'is missing');
  }
  return kind;
}

/** True if `found` says all that `expected` says. */
export function says(found, expected) {
  if (expected === null || typeof expected !== 'object') return found === expected;
  return (
    found !== null &&
    typeof found === 'object' &&
    Object.entries(expected).every(([name, value]) => says(found[name], value))
  );
}
