// A development node of one's own: on free ports of this machine alone, in a directory that goes with it.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Gate } from './gate.mjs';
import { until } from './patience.mjs';
import { ask } from './rpc.mjs';

/** The development chain with its state spelled out, as `export-chain-spec --chain dev --raw` prints it. */
const RAW_CHAIN = process.env.BONAFIDE_RAW_CHAIN;

export class Node {
  #process;
  #directory;
  #options;
  #gate;
  #log = '';

  /**
   * Starts the node whose binary is in BONAFIDE_NODE_BINARY, on a new chain, and waits until it answers. It keeps the
   * state of every block: a test may ask about any, however fast they come. `sealing`, `statusKey`, a file, and
   * `adjustableClock` are as on its command line. Native code of runtimes is kept in BONAFIDE_WASM_CACHE, if that is set.
   * The chain is the raw one in the file `chain`, if that is given: the node need not compile the runtime to make it.
   */
  static async start({ sealing = 'instant', statusKey, adjustableClock = true, chain = RAW_CHAIN } = {}) {
    const node = new Node();
    const { BONAFIDE_WASM_CACHE: wasmCache } = process.env;
    const files = Object.entries({ '--chain': chain, '--status-key': statusKey, '--wasm-cache': wasmCache })
      .filter(([, file]) => file);
    node.#options = ['--sealing', sealing, ...(adjustableClock ? ['--adjustable-clock'] : []), ...files.flat()];
    node.#directory = await mkdtemp(join(tmpdir(), 'bonafide-node-'));
    node.#gate = await Gate.open();
    process.once('exit', () => node.#process?.kill('SIGKILL'));
    try {
      await node.#run();
      node.#gate.judgeBy(await ask(node.url, 'rpc_discover'));
      return node;
    } catch (error) {
      await node.stop();
      throw error;
    }
  }

  /** Its own address over HTTP, past the gate: for what is about connections, or too much for a judge. */
  get direct() {
    return `http://127.0.0.1:${this.#gate.port}`;
  }

  /** Its process. */
  get pid() {
    return this.#process.pid;
  }

  /** Its address, the same after a restart. Each of its answers is judged on the way. */
  get url() {
    return this.#gate.url;
  }

  /** Kills the node as a power failure would, and starts it again on the same chain. */
  async restart() {
    await this.#kill('SIGKILL');
    await this.#run();
  }

  /** Stops the node and forgets its chain. Rejects if an answer was not as the node describes it. */
  async stop() {
    await this.#kill('SIGTERM');
    await rm(this.#directory, { recursive: true, force: true });
    await this.#gate.close();
  }

  async #run() {
    this.#log = '';
    this.#process = spawn(
      process.env.BONAFIDE_NODE_BINARY ?? 'bonafide-node',
      ['--dev', ...this.#options, '--base-path', this.#directory]
        .concat('--state-pruning', 'archive', '--rpc-port', 0, '--no-prometheus'),
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    this.#process.stderr.on('data', (text) => (this.#log = `${this.#log}${text}`.slice(-20_000)));
    await Promise.race([this.#answers(), once(this.#process, 'error').then(([error]) => Promise.reject(error))]);
  }

  /** Waits until the node has said on which port it answers, and does. */
  async #answers() {
    try {
      this.#gate.port = await until(() => {
        if (this.#process.exitCode !== null) throw new Error('the node has ended');
        return /Running JSON-RPC server: addr=127\.0\.0\.1:(\d+)/.exec(this.#log)?.[1];
      }, 'the port of the node');
      await until(() => ask(this.url, 'system_health').catch(() => null), 'an answer of the node');
    } catch (error) {
      throw new Error(`${error.message}; the end of its log:\n${this.#log}`);
    }
  }

  async #kill(signal) {
    const { exitCode, signalCode } = this.#process;
    if (exitCode !== null || signalCode !== null) return;
    const exited = once(this.#process, 'exit');
    this.#process.kill(signal);
    await exited;
  }
}
