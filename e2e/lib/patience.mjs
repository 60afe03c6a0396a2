// Waiting: always for a condition. The deadlines end a test that stands still; they measure nothing.

import { setTimeout as sleep } from 'node:timers/promises';

/** The time for a condition to come, in milliseconds: many times that of a busy machine. */
export const PATIENCE = 300_000;

/** The time for a test, in milliseconds. */
export const LIMIT = 1_800_000;

/** Waits until `condition` holds, asked again and again. Answers its value; rejects if `what` never comes. */
export async function until(condition, what) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(20)) {
    const found = await condition();
    if (found) return found;
  }
  throw new Error(`${what}: not after ${PATIENCE / 1000} s`);
}
