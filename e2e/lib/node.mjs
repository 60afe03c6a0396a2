// A development node of one's own: on free ports of this machine alone, in a directory that goes with it.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from './rpc.mjs';

/** How long a node may take to answer, in milliseconds: the first start of a runtime compiles it to native code. */
const PATIENCE = 120_000;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

export class Node {
  #process;
  #directory;
  #ports;
  #options;
  #log = '';

  /**
   * Starts the node whose binary is in BONAFIDE_NODE, on a new chain, and waits until it answers. `sealing` and `statusKey`, a file, are
   * as on its command line. Native code of runtimes is kept in BONAFIDE_WASM_CACHE, if that is set.
   */
  static async start({ sealing = 'instant', statusKey } = {}) {
    const node = new Node();
    const { BONAFIDE_WASM_CACHE: wasmCache } = process.env;
    const files = Object.entries({ '--status-key': statusKey, '--wasm-cache': wasmCache }).filter(([, file]) => file);
    node.#options = ['--sealing', sealing, ...files.flat()];
    node.#directory = await mkdtemp(join(tmpdir(), 'bonafide-node-'));
    node.#ports = [await freePort(), await freePort(), await freePort()];
    process.once('exit', () => node.#process?.kill('SIGKILL'));
    await node.#run();
    return node;
  }

  /** Where it answers. */
  get url() {
    return `ws://127.0.0.1:${this.#ports[0]}`;
  }

  /** Kills the node as a power failure would, and starts it again on the same chain and ports. */
  async restart() {
    await this.#kill('SIGKILL');
    await this.#run();
  }

  /** Stops the node and forgets its chain. */
  async stop() {
    await this.#kill('SIGTERM');
    await rm(this.#directory, { recursive: true, force: true });
  }

  async #run() {
    const [rpc, p2p, prometheus] = this.#ports;
    this.#process = spawn(
      process.env.BONAFIDE_NODE ?? 'bonafide-node',
      ['--dev', ...this.#options, '--base-path', this.#directory]
        .concat('--rpc-port', rpc, '--listen-addr', `/ip4/127.0.0.1/tcp/${p2p}`, '--prometheus-port', prometheus),
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    this.#process.stderr.on('data', (text) => (this.#log = `${this.#log}${text}`.slice(-20_000)));
    await Promise.race([this.#answers(), once(this.#process, 'error').then(([error]) => Promise.reject(error))]);
  }

  async #answers() {
    for (const until = Date.now() + PATIENCE; Date.now() < until; await sleep(100)) {
      if (this.#process.exitCode !== null) break;
      const health = await ask(this.url, 'system_health').catch(() => null);
      if (health) return;
    }
    throw new Error(`the node does not answer; the end of its log:\n${this.#log}`);
  }

  async #kill(signal) {
    const { exitCode, signalCode } = this.#process;
    if (exitCode !== null || signalCode !== null) return;
    const exited = once(this.#process, 'exit');
    this.#process.kill(signal);
    await exited;
  }
}
