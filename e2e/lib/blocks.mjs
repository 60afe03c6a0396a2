// The blocks of a node that makes them when asked, for a test that must hold the chain still.

import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from './rpc.mjs';

/** The time from one block to the next, in milliseconds. */
const PAUSE = 100;

export class Blocks {
  #url;
  #flow;
  #flows = false;

  constructor(url) {
    this.#url = url;
  }

  /** Has one block made. */
  async one() {
    await ask(this.#url, 'engine_createBlock', [true, true]);
  }

  /** Has one block made after another from now on. */
  flow() {
    this.#flows = true;
    this.#flow = this.#run();
  }

  /** No block is made any more when this resolves. */
  async hold() {
    this.#flows = false;
    await this.#flow;
  }

  async #run() {
    while (this.#flows) {
      await this.one();
      await sleep(PAUSE);
    }
  }
}
