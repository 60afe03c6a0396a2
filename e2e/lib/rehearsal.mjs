// The means to rehearse a runtime upgrade: a runtime to upgrade to, and a check of the state it finds and leaves.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { u8aToHex } from '@polkadot/util';
import { ask } from './rpc.mjs';

/** The code in the file BONAFIDE_NEXT_RUNTIME, a Wasm of the runtime with its feature `next`. */
export async function nextRuntime() {
  return u8aToHex(await readFile(process.env.BONAFIDE_NEXT_RUNTIME));
}

/** The whole state that the node at `url` has at the block `at`, as pairs of key and value. */
export const stateAt = (url, at) => ask(url, 'state_getPairs', ['0x', at]);

/** The faults of the `state`, by lines: what cannot be read, and the complaints of each pallet's `try_state`. */
export async function faultsOf(state) {
  const check = spawn(process.env.BONAFIDE_CHECK_STATE ?? 'check-state', { stdio: ['pipe', 'ignore', 'pipe'] });
  check.stdin.end(JSON.stringify(state));
  const [said, [status]] = await Promise.all([text(check.stderr), once(check, 'close')]);
  const faults = said.split('\n').filter(Boolean);
  if (status !== 0 && faults.length === 0) throw new Error(`the check of the state ended with status ${status}`);
  return faults;
}
