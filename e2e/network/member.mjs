// A node of the network: its folder with keys, data, log and pid file, and how it is run.

import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ask } from '../lib/rpc.mjs';
import { finalHeight, height } from './heads.mjs';
import { insertSessionKeys, newAccount, newNodeKey, newSessionKeys } from './keys.mjs';
import { memory, running, start, stop } from './process.mjs';

/** Where nodes listen, unless told otherwise: nobody else's machine reaches it. */
const LOOPBACK = '127.0.0.1';

/** A port of this machine that nobody listens on: `wanted`, if it is given, or the next one that is free. */
export async function freePort(wanted = 0) {
  const server = createServer();
  try {
    await new Promise((resolve, reject) => server.once('error', reject).listen(wanted, LOOPBACK, resolve));
    return server.address().port;
  } catch (error) {
    if (!wanted || error.code !== 'EADDRINUSE') throw error;
    return freePort(wanted + 1);
  } finally {
    server.close();
  }
}

export class Member {
  /**
   * What the network keeps of it: `kind`, `name`, `ports` by use, `peer`, of those with session keys `account` and
   * `session`, and `host`, if that is not the loopback. `wrapper`, if there is one, is a command that runs its own.
   */
  card;
  folder;
  #binary;

  /** The member of the `card` with its files below `place`, run by `binary`. */
  constructor(card, place, binary) {
    this.card = card;
    this.folder = join(place, card.name);
    this.#binary = binary;
  }

  get name() {
    return this.card.name;
  }

  /** The address of this machine at which it is found. */
  get host() {
    return this.card.host ?? LOOPBACK;
  }

  get url() {
    return `ws://${this.host}:${this.card.ports.rpc}`;
  }

  /** The address at which it listens on `port`, as networks of nodes spell it. */
  listen(port) {
    return `/ip4/${this.host}/tcp/${port}`;
  }

  /** Its address for other nodes. */
  get address() {
    return `${this.listen(this.card.ports.p2p)}/p2p/${this.card.peer}`;
  }

  get log() {
    return join(this.folder, 'log');
  }

  get data() {
    return join(this.folder, 'data');
  }

  get #pidFile() {
    return join(this.folder, 'pid');
  }

  /** Makes its folder with its keys: with an account and session keys of `kind`, if it has any. */
  async furnish(kind) {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    this.card.peer = await newNodeKey(this.#binary, this.folder);
    if (!kind) return;
    this.card.account = await newAccount(this.folder);
    this.card.session = await newSessionKeys(kind, this.folder);
  }

  /** Puts its session keys of `kind` into its keystore, for the chain `spec`. */
  insertKeys(kind, spec, file) {
    return insertSessionKeys(this.#binary, kind, this.folder, spec, file);
  }

  /** Starts it with `options` behind those that all have, and more variables in its environment, `env`. */
  start(options, { env } = {}) {
    const { ports, wrapper = [] } = this.card;
    const rpc = this.host === LOOPBACK
      ? ['--rpc-port', ports.rpc, '--rpc-methods', 'safe']
      : ['--experimental-rpc-endpoint', `listen-addr=${this.host}:${ports.rpc},methods=safe`];
    const usual = ['--name', this.name, '--base-path', this.data, '--node-key-file', join(this.folder, 'node-key')]
      .concat('--listen-addr', this.listen(ports.p2p), '--public-addr', this.listen(ports.p2p))
      .concat('--prometheus-port', ports.metrics, rpc, '--allow-private-ip', '--no-mdns', '--no-telemetry');
    const command = [...wrapper, this.#binary, ...usual, ...options].map(String);
    return start(command, { log: this.log, pidFile: this.#pidFile, env });
  }

  /** Ends it by `signal`, if it runs. */
  stop(signal) {
    return stop(this.#pidFile, signal);
  }

  /** Its process, if it runs. */
  pid() {
    return running(this.#pidFile);
  }

  /** The answer of its RPC to the `method`. */
  ask(method, params) {
    return ask(this.url, method, params);
  }

  /** The end of its log. */
  async lastWords(lines = 15) {
    const log = await readFile(this.log, 'utf8').catch(() => '');
    return log.trimEnd().split('\n').slice(-lines).join('\n');
  }

  /** Its state: `{ pid, memory, best, final, peers }`, without the latter three while it does not answer. */
  async health() {
    const pid = await this.pid();
    if (!pid) return {};
    const used = { pid, memory: await memory(pid) };
    try {
      const [best, final, { peers }] = await Promise.all([
        height(this.url),
        finalHeight(this.url),
        this.ask('system_health'),
      ]);
      return { ...used, best, final, peers };
    } catch {
      return used;
    }
  }
}
