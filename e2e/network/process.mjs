// A process that outlives the one that started it: found again by its pid file, and never taken for another.

import { spawn } from 'node:child_process';
import { open, readFile, rm, writeFile } from 'node:fs/promises';
import { until } from '../lib/patience.mjs';

/** The moment that the process `pid` began, in ticks since the machine did: pids are used again, and this is not. */
async function beginning(pid) {
  try {
    const line = await readFile(`/proc/${pid}/stat`, 'utf8');
    const [state, ...rest] = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? undefined : rest[18];
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return undefined;
    throw error;
  }
}

/** The pid in the file `pidFile`, if its process still runs. */
export async function running(pidFile) {
  const [pid, began] = (await readFile(pidFile, 'utf8').catch(() => '')).trim().split(' ');
  return pid && (await beginning(pid)) === began ? Number(pid) : undefined;
}

/** Starts `command` on its own: its output is appended to `log`, and `pidFile` tells which it is. Answers its pid. */
export async function start([program, ...options], { log, pidFile, env = {} }) {
  if (await running(pidFile)) throw new Error(`${pidFile}: runs already`);
  const output = await open(log, 'a');
  try {
    const child = spawn(program, options, {
      detached: true, stdio: ['ignore', output.fd, output.fd], env: { ...process.env, ...env },
    });
    await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    child.unref();
    await writeFile(pidFile, `${child.pid} ${await beginning(child.pid)}\n`);
    return child.pid;
  } finally {
    await output.close();
  }
}

/** Ends the process of `pidFile`, if it runs, by `signal`. Resolves when it has gone. */
export async function stop(pidFile, signal = 'SIGTERM') {
  const pid = await running(pidFile);
  if (pid) {
    process.kill(pid, signal);
    await until(async () => !(await running(pidFile)), `the end of process ${pid}`);
  }
  await rm(pidFile, { force: true });
}

/** The memory in use by the process `pid`, in MB. */
export async function memory(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1000);
}
