// The words that stand for values in files: `$name.field` for what an earlier step made, `{"file": …}` for the
// content of another file, `today+30` for a day.

import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Misfit } from './misfit.mjs';

const DAY = 86_400_000;

/** The JSON in the file `path`. */
export async function readJson(path) {
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Misfit('JSON', error.message);
  }
}

/** The day of `time` (milliseconds since 1970), `days` later: `2026-03-01`. */
export const day = (time, days = 0) => new Date(time + days * DAY).toISOString().slice(0, 10);

/**
 * `value`, found at `place`, with the values in place of the words. `known` has the meaning of `$names`, `today` is the
 * time of the chain, and in `directory` files are looked for.
 */
export async function putIn(value, { known, today, directory }, place) {
  const within = { known, today, directory };
  if (typeof value === 'string') return word(value, within, place);
  if (Array.isArray(value)) {
    return Promise.all(value.map((element, index) => putIn(element, within, `${place}[${index}]`)));
  }
  if (value === null || typeof value !== 'object') return value;

  if (typeof value.file === 'string' && Object.keys(value).length === 1) {
    const path = resolve(directory, value.file);
    const content = await readJson(path).catch((error) => {
      throw new Misfit(place, `${value.file}: ${error.message}`);
    });
    return putIn(content, { ...within, directory: dirname(path) }, place);
  }
  const members = Object.entries(value).map(async ([name, member]) => [
    name,
    await putIn(member, within, `${place}.${name}`),
  ]);
  return Object.fromEntries(await Promise.all(members));
}

function word(text, { known, today }, place) {
  const relative = /^today(?:([+-]\d+))?$/.exec(text);
  if (relative) return day(today, Number(relative[1] ?? 0));
  if (!text.startsWith('$')) return text;

  // The value found may be a promise.
  return text.slice(1).split('.').reduce((found, part) => {
    const next = found !== null && typeof found === 'object' ? found[part] : undefined;
    if (next === undefined) throw new Misfit(place, `${text}: nothing before this step is called so`);
    return next;
  }, known);
}
