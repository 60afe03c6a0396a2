// A network on this machine: validators of a relay chain, collators of two partners, and a full node that serves RPC.

import { access, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../lib/patience.mjs';
import { COLLATOR, VALIDATOR } from './keys.mjs';
import { freePort, Member } from './member.mjs';
import { writeParachain, writeRelayChain } from './specs.mjs';

/** The partners whose collators make the blocks. */
const PARTNERS = ['customs', 'industry'];

/** The port of the RPC node, or the next that is free: where clients look first. */
const RPC_PORT = 9944;

export class Network {
  validators;
  collators;
  /** The full node that serves RPC. */
  rpc;
  #place;
  #tools;

  /** The network in the folder `place`, of which `cards` tells. */
  constructor(place, cards, tools) {
    this.#place = place;
    this.#tools = tools;
    const members = (kind, binary) =>
      cards.filter((card) => card.kind === kind).map((card) => new Member(card, place, binary));
    this.validators = members('validator', tools.polkadot);
    this.collators = members('collator', tools.node);
    [this.rpc] = members('rpc', tools.node);
  }

  /** All nodes, in the order in which they start. */
  get members() {
    return [...this.validators, ...this.collators, this.rpc];
  }

  get relaySpec() {
    return join(this.#place, 'relay.json');
  }

  get parachainSpec() {
    return join(this.#place, 'parachain.json');
  }

  /** The member called `name`. */
  member(name) {
    const found = this.members.find((member) => member.name === name);
    if (!found) throw new Error(`no node is called ${name}: ${this.members.map((member) => member.name).join(', ')}`);
    return found;
  }

  /** True if there is a network in the folder `place`. */
  static exists(place) {
    return access(join(place, 'network.json')).then(() => true, () => false);
  }

  /** The network in the folder `place`. For `tools` see `toolsOf`. */
  static async open(place, tools) {
    return new Network(place, JSON.parse(await readFile(join(place, 'network.json'), 'utf8')), tools);
  }

  /** A new network in the folder `place`, with so many `validators`: its keys and both chains' genesis are made. */
  static async create(place, tools, { validators = 2 } = {}) {
    await mkdir(place, { recursive: true, mode: 0o700 });
    const card = (kind) => (name) => ({ kind, name, ports: {} });
    const cards = [
      ...Array.from({ length: validators }, (_, index) => card('validator')(`validator-${index + 1}`)),
      ...PARTNERS.map(card('collator')),
      card('rpc')('rpc'),
    ];
    const network = new Network(place, cards, tools);
    const keys = { validator: VALIDATOR, collator: COLLATOR };
    await Promise.all(network.members.map((member) => member.furnish(keys[member.card.kind])));

    await writeParachain(tools.node, network.collators.map(({ card }) => card), network.parachainSpec);
    await writeRelayChain({
      ...tools,
      validators: network.validators.map(({ card }) => card),
      parachain: network.parachainSpec,
      file: network.relaySpec,
    });
    await Promise.all([
      ...network.validators.map((member) => member.insertKeys(VALIDATOR, network.relaySpec)),
      ...network.collators.map((member) => member.insertKeys(COLLATOR, network.parachainSpec)),
    ]);
    await network.#keep();
    return network;
  }

  /** Starts all that do not run: first those of the relay chain, as a collator needs one of them to answer. */
  async start() {
    await this.#choosePorts();
    await this.startAll(this.validators);
    await until(
      () => Promise.any(this.validators.map((validator) => validator.ask('system_health'))).catch(() => null),
      'an answer of the relay chain',
    );
    await this.startAll([...this.collators, this.rpc]);
  }

  /** Starts those of the `members` that do not run. */
  async startAll(members) {
    for (const member of members) if (!(await member.pid())) await this.startOne(member);
  }

  /** Starts `member`; `more` is as for `Member.start`. */
  startOne(member, more) {
    const kind = member.card.kind;
    return member.start(kind === 'validator' ? this.#validatorOptions(member) : this.#parachainOptions(member), more);
  }

  /** Stops all, those of the relay chain last. */
  async stop() {
    await Promise.all([...this.collators, this.rpc].map((member) => member.stop()));
    await Promise.all(this.validators.map((member) => member.stop()));
  }

  /** Stops all and deletes the folder with all their keys and data. */
  async purge() {
    await this.stop();
    await rm(this.#place, { recursive: true, force: true });
  }

  /** Rejects, with the end of its log, if one of the members has ended. */
  async allRun() {
    for (const member of this.members) {
      if (!(await member.pid())) throw new Error(`${member.name} has ended; its log:\n${await member.lastWords()}`);
    }
  }

  #validatorOptions(member) {
    return ['--chain', this.relaySpec, '--validator', ...this.#bootNodes(this.validators, member)]
      // One machine lacks what keeps a stranger's validation code apart from a validator's keys: the code is ours.
      .concat('--insecure-validator-i-know-what-i-do', '--no-hardware-benchmarks', '--database', 'paritydb')
      .concat('--execute-workers-max-num', 1, '--prepare-workers-hard-max-num', 1, '--keep-finalized-for', 1);
  }

  #parachainOptions(member) {
    const { kind, ports } = member.card;
    const { wasmCache } = this.#tools;
    return [...(kind === 'collator' ? ['--collator'] : ['--state-pruning', 'archive', '--blocks-pruning', 'archive'])]
      .concat('--chain', this.parachainSpec, this.#bootNodes([...this.collators, this.rpc], member))
      .concat(wasmCache ? ['--wasm-cache', wasmCache] : [])
      .concat('--relay-chain-rpc-urls', this.validators.map(({ url }) => url))
      .concat('--', '--chain', this.relaySpec, this.#bootNodes(this.validators, member))
      .concat('--listen-addr', member.listen(ports.relay), '--public-addr', member.listen(ports.relay))
      .concat('--allow-private-ip', '--no-mdns', '--no-prometheus');
  }

  /** The others of the `members`, for `member` to find the rest by. */
  #bootNodes(members, member) {
    const others = members.filter((other) => other !== member);
    return others.length ? ['--bootnodes', ...others.map(({ address }) => address)] : [];
  }

  /** Gives those that do not run the ports that they had, if these are free still, or others. */
  async #choosePorts() {
    for (const member of this.members) {
      if (await member.pid()) continue;
      const { ports, kind } = member.card;
      ports.rpc = await freePort(ports.rpc ?? (kind === 'rpc' ? RPC_PORT : 0));
      const uses = ['p2p', 'metrics', ...(kind === 'validator' ? [] : ['relay'])];
      for (const use of uses) ports[use] = await freePort(ports[use]);
    }
    await this.#keep();
  }

  async #keep() {
    const cards = this.members.map(({ card }) => card);
    await writeFile(join(this.#place, 'network.json'), JSON.stringify(cards, null, 2));
  }
}
