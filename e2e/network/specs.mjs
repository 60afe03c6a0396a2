// The two chains of a network, as their nodes are told them: the relay chain with the parachain in its genesis, and
// the parachain.

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { u8aToHex } from '@polkadot/util';

/** The parachain's number on its relay chain. */
export const PARACHAIN = 4242;

/** The name by which files speak of the relay chain. */
export const RELAY_CHAIN = 'bonafide_relay';

const MEGABYTE = 1024 * 1024;
/** The balance of an account in the genesis, in the smallest unit of either chain: a million. */
const ENDOWMENT = 1_000_000_000_000_000_000;
const execute = promisify(execFile);

/** What `binary` prints, which may be long. */
async function printed(binary, options) {
  const { stdout } = await execute(binary, options, { maxBuffer: 64 * MEGABYTE });
  return stdout;
}

/** Writes the chain `plain` raw, as all its nodes need it, to `file`, with `more` that the binary does not know. */
async function writeRaw(binary, plain, file, more = {}) {
  const draft = file.replace(/\.json$/, '.plain.json');
  await writeFile(draft, JSON.stringify(plain, null, 2));
  const raw = JSON.parse(await printed(binary, ['export-chain-spec', '--chain', draft, '--raw']));
  await writeFile(file, JSON.stringify({ ...raw, ...more }, null, 2));
}

/**
 * Writes the parachain to `file`. It is the local test network of the node `binary`, but `collators` make its blocks:
 * each with its `account` and `session` keys.
 */
export async function writeParachain(binary, collators, file) {
  const spec = JSON.parse(await printed(binary, ['export-chain-spec', '--chain', 'local']));
  const { patch } = spec.genesis.runtimeGenesis;
  patch.balances.balances.push(...collators.map(({ account }) => [account, ENDOWMENT]));
  patch.collatorSelection.invulnerables = collators.map(({ account }) => account);
  patch.session.keys = collators.map(({ account, session }) => [account, account, session]);
  const plain = { ...spec, name: 'Bonafide Network', id: 'bonafide_network', chainType: 'Live' };
  // Light clients find the relay chain by these.
  await writeRaw(binary, plain, file, { relay_chain: RELAY_CHAIN, para_id: PARACHAIN });
}

/** The Wasm of the relay chain's runtime: in `file` as it is, or in a specification in JSON. */
async function runtimeOf(file) {
  if (!file.endsWith('.json')) return u8aToHex(await readFile(file));
  return JSON.parse(await readFile(file, 'utf8')).genesis.runtimeGenesis.code;
}

/**
 * Writes the relay chain to `file`: with the runtime in `runtime`, `validators`, each with its `account` and `session`
 * keys, and the parachain of the specification `parachain` from the first block on, as `node` exports it.
 */
export async function writeRelayChain({ polkadot, node, runtime, validators, parachain, file }) {
  const scratch = await mkdtemp(join(tmpdir(), 'bonafide-genesis-'));
  const head = await printed(node, ['export-genesis-head', '--chain', parachain, '--base-path', scratch]);
  const code = await printed(node, ['export-genesis-wasm', '--chain', parachain]);
  await rm(scratch, { recursive: true });
  const patch = {
    balances: { balances: validators.map(({ account }) => [account, ENDOWMENT]) },
    session: { keys: validators.map(({ account, session }) => [account, account, session]) },
    babe: { epochConfig: { c: [1, 4], allowed_slots: 'PrimaryAndSecondaryVRFSlots' } },
    configuration: { config: CONFIGURATION },
    paras: { paras: [[PARACHAIN, { genesis_head: head.trim(), validation_code: code.trim(), parachain: true }]] },
  };
  const spec = {
    name: 'Bonafide Relay Chain',
    id: RELAY_CHAIN,
    chainType: 'Local',
    bootNodes: [],
    telemetryEndpoints: null,
    protocolId: 'bonafide-relay',
    properties: { ss58Format: 42, tokenDecimals: 12, tokenSymbol: 'ROC' },
    codeSubstitutes: {},
    genesis: { runtimeGenesis: { code: await runtimeOf(runtime), patch } },
  };
  await writeRaw(polkadot, spec, file);
}

/**
 * The relay chain's configuration of parachains, as on Polkadot where the number of validators allows: blocks every six
 * seconds, each backed by a group of one validator, so that two are enough.
 */
const CONFIGURATION = {
  async_backing_params: { max_candidate_depth: 3, allowed_ancestry_len: 2 },
  // Assignments of the second kind, elastic scaling and candidate receipts of the second kind.
  node_features: { order: 'bitvec::order::Lsb0', head: { width: 8, index: 0 }, bits: 8, data: [0b1011] },
  scheduler_params: {
    lookahead: 5,
    group_rotation_frequency: 20,
    paras_availability_period: 4,
    max_validators_per_core: 1,
  },
  needed_approvals: 2,
  n_delay_tranches: 25,
  no_show_slots: 2,
  relay_vrf_modulo_samples: 2,
  // A runtime upgrade waits for as many blocks of the relay chain: on Polkadot for hours.
  validation_upgrade_cooldown: 2,
  validation_upgrade_delay: 2,
  minimum_validation_upgrade_delay: 5,
  code_retention_period: 1200,
  max_code_size: 3 * MEGABYTE,
  max_pov_size: 10 * MEGABYTE,
  max_head_data_size: 32 * 1024,
  max_upward_queue_count: 8,
  max_upward_queue_size: MEGABYTE,
  max_upward_message_size: 50 * 1024,
  max_upward_message_num_per_candidate: 5,
  max_downward_message_size: MEGABYTE,
};
