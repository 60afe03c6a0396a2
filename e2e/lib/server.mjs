// An empty server on this machine, to type commands on: what it is like, and what it needs, stands in `server.sh`.

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SCRIPT = fileURLToPath(new URL('server.sh', import.meta.url));
const run = promisify(execFile);

/** The reason why this machine cannot boot a server, if there is one. */
export async function whyNoServer() {
  if (process.getuid() !== 0) return 'only root boots a server';
  const missing = ['systemd-nspawn', 'nft'].map(async (name) => {
    const found = await run('bash', ['-c', `command -v ${name}`]).then(() => true, () => false);
    return found ? [] : [name];
  });
  const names = (await Promise.all(missing)).flat();
  return names.length ? `it needs ${names.join(' and ')}: scripts/setup systemd-container nftables` : undefined;
}

/**
 * Types `scripts` one after the other in one shell, as root on an empty server, until one fails. `furnish` puts files into the
 * home that it is given. Answers what each that was begun printed, `{ isDone, printed, complained }`, and the `journal` of `unit`.
 */
export async function typeOnServer(scripts, { furnish, unit, timeout }) {
  const place = await mkdtemp(join(tmpdir(), 'bonafide-server-'));
  try {
    const home = join(place, 'home');
    await mkdir(home);
    await furnish(home);
    await Promise.all(scripts.map((script, index) => writeFile(join(place, `${index}.sh`), script)));
    const typed = scripts.map((_, index) => `. /typed/${index}.sh >/typed/${index}.out 2>/typed/${index}.err; touch /typed/${index}.done`);
    const leave = `trap 'journalctl --no-pager --unit ${unit} >/typed/journal' EXIT`;
    await writeFile(join(place, 'session'), ['set -e', leave, ...typed].join('\n'));
    await run('unshare', ['--mount', 'bash', SCRIPT, place, home], { timeout });

    const file = (name) => readFile(join(place, name), 'utf8').catch(() => undefined);
    const results = await Promise.all(scripts.map(async (_, index) => ({
      isDone: (await file(`${index}.done`)) !== undefined,
      printed: await file(`${index}.out`),
      complained: await file(`${index}.err`),
    })));
    const begun = results.filter(({ printed }) => printed !== undefined);
    if (begun.length === 0) throw new Error(`the server did not come up:\n${await file('console')}`);
    return { begun, journal: await file('journal') };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
