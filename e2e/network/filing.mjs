// A trade system that files entries without end, as one must on a chain that upgrades, forks and loses nodes: each
// entry has its number before it is sent, and is sent again under the same number until the chain has it.

import { setTimeout as sleep } from 'node:timers/promises';
import { connect, keyOf } from '../lib/chain.mjs';
import { ask, RpcRefusal } from '../lib/rpc.mjs';

/**
 * The time between two entries, about what comes back of an allowance, and the time after which one that no block
 * has is sent again, in milliseconds.
 */
const PACE = { pause: 2_000, overdue: 90_000 };

/** The entry number of the filer `BRK` for its own number `own`. */
export function entryNumber(own) {
  const digits = `292${String(own).padStart(7, '0')}`;
  const sum = [...digits].reduce((total, digit, index) => {
    const product = Number(digit) * (1 + (index % 2));
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return `BRK-${String(own).padStart(7, '0')}-${(10 - (sum % 10)) % 10}`;
}

export class Filing {
  /** Each entry by number: `sent`, how often, and `filed`, true once it is in a final block. */
  entries = new Map();
  #url;
  #importer;
  #key;
  #pace;
  #over = false;
  #run;

  /** Files for the `importer`, by LEI, signed by `key`, through the node at `url`. */
  constructor(url, importer, key, pace = PACE) {
    this.#pace = pace;
    this.#url = url;
    this.#importer = importer;
    this.#key = keyOf(key);
  }

  /** Files from now on: entries from the filer's number `first` on. */
  begin(first) {
    this.#run = this.#file(first);
  }

  /** Files no new entry any more; resolves when the chain has each. */
  async end() {
    this.#over = true;
    await this.#run;
  }

  async #file(own) {
    while (!this.#over || !this.#isDone()) {
      let api;
      try {
        // polkadot.js tells at length of a node that is away.
        await ask(this.#url, 'system_health');
        api = await connect(this.#url);
        while (!this.#over || !this.#isDone()) {
          if (!this.#over) this.entries.set(entryNumber(own++), { sent: 0, last: 0 });
          await this.#sendDue(api);
          await sleep(this.#pace.pause);
        }
      } catch {
        // The node is away, or has another runtime than the client: it begins anew.
        await sleep(this.#pace.pause);
      } finally {
        await api?.disconnect();
      }
    }
  }

  #isDone() {
    return [...this.entries.values()].every(({ filed }) => filed);
  }

  /** Sends those that no block has: first asks for each, as the one sent last may have come in. */
  async #sendDue(api) {
    for (const [number, entry] of this.entries) {
      if (entry.filed || (entry.sent > 0 && Date.now() - entry.last < this.#pace.pause)) continue;
      const at = await this.#foundAt(number);
      if (at) entry.filed = at.finalized;
      else if (Date.now() - entry.last > this.#pace.overdue) {
        entry.last = Date.now();
        const form = { number, importer: this.#importer, lines: [{ hts: '6912.00', country: 'MX', quantity: 1 }] };
        await api.tx.customs.fileEntry(form).signAndSend(this.#key, { nonce: -1 });
        entry.sent += 1;
      }
    }
  }

  /** The block of the answer that has the entry, final if the entry is in it for good; none if no block has it. */
  async #foundAt(number) {
    const block = await ask(this.#url, 'chain_getFinalizedHead');
    for (const at of [{ block }, {}]) {
      try {
        return (await ask(this.#url, 'customs_entry', { number, ...at })).at;
      } catch (error) {
        if (!(error instanceof RpcRefusal && error.title === 'NotFound')) throw error;
      }
    }
    return undefined;
  }
}
