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
 * The relay chain's configuration of parachains, which the containers' relay chain has, too. It is as on Polkadot where
 * the number of validators allows: blocks every six seconds, each backed by a group of one validator, so that two are
 * enough. Of the node features, assignments and candidate receipts of the second kind and elastic scaling are on. A
 * runtime upgrade waits for two blocks of the relay chain: on Polkadot for hours.
 */
const FILE = new URL('../../deploy/relay-configuration.json', import.meta.url);
const CONFIGURATION = JSON.parse(await readFile(FILE, 'utf8'));
