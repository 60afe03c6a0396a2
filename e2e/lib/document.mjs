// The commands of a document, typed in its order in an empty directory. Below each stands its output.

import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** The address of the node in the documents. */
const ADDRESS = '127.0.0.1:9944';
const run = promisify(execFile);

/**
 * Types the commands of `name`, a file of the documentation, against the node at `url`, in `place`, which is made.
 * `cli` is typed as `bonafide`. Answers how many there were.
 */
export async function typeDocument(name, { url, place, cli }) {
  const text = await readFile(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
  const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```$(?:\n```(json|text)\n(.*?)^```$)?/gms)];
  await mkdir(join(place, 'bin'), { recursive: true });
  if (cli.includes('/')) await symlink(resolve(cli), join(place, 'bin', 'bonafide'));
  const options = { cwd: place, env: { ...process.env, PATH: `${join(place, 'bin')}:${process.env.PATH}` } };

  for (const [, language, script, kind, shown] of blocks) {
    if (language !== 'sh') throw new Error(`a block of ${language} stands alone in ${name}`);
    const here = script.replaceAll(ADDRESS, url.replace('ws://', ''));
    const { code = 0, stdout, stderr } = await run('bash', ['-ec', here], options).catch((error) => error);
    if (code !== 0) throw new Error(`${script}\n${stderr}`);
    const isAsShown = {
      json: () => isShown(JSON.parse(stdout), JSON.parse(shown)),
      text: () => isPrinted(stdout, shown),
    }[kind];
    if (isAsShown && !isAsShown()) throw new Error(`${script}\n${stdout}`);
  }
  return blocks.length;
}

/** True if `printed` is as `shown`, where `…` stands for the rest of a line. */
export function isPrinted(printed, shown) {
  const [lines, expected] = [printed.split('\n'), shown.split('\n')];
  return (
    lines.length === expected.length &&
    expected.every((line, index) =>
      line.endsWith('…') ? lines[index].startsWith(line.slice(0, -1)) : lines[index] === line,
    )
  );
}

/**
 * True if `found` is as `shown`. In a text `…` stands for the rest of it, in a list for further elements, and as a name
 * for further members.
 */
export function isShown(found, shown) {
  if (typeof shown === 'string' && shown.endsWith('…'))
    return typeof found === 'string' && found.startsWith(shown.slice(0, -1));
  if (shown === null || typeof shown !== 'object') return found === shown;
  if (found === null || typeof found !== 'object' || Array.isArray(found) !== Array.isArray(shown)) return false;

  const { names, isShortened } = Array.isArray(shown)
    ? { names: [...shown.keys()].filter((index) => shown[index] !== '…'), isShortened: shown.at(-1) === '…' }
    : { names: Object.keys(shown).filter((name) => name !== '…'), isShortened: '…' in shown };
  return (
    (isShortened || Object.keys(found).length === names.length) &&
    names.every((name) => isShown(found[name], shown[name]))
  );
}
