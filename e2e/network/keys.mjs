// The keys of a network's nodes. Each secret is made here, in a file that its owner alone reads: none is ever on a
// command line.

import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { encodeAddress, Keyring } from '@polkadot/keyring';
import { u8aToHex } from '@polkadot/util';
import { cryptoWaitReady } from '@polkadot/util-crypto';

const run = promisify(execFile);

/** The session keys of a validator of the relay chain: each by its member in the genesis, key type and scheme. */
export const VALIDATOR = [
  ['grandpa', 'gran', 'ed25519'],
  ['babe', 'babe', 'sr25519'],
  ['para_validator', 'para', 'sr25519'],
  ['para_assignment', 'asgn', 'sr25519'],
  ['authority_discovery', 'audi', 'sr25519'],
  ['beefy', 'beef', 'ecdsa'],
];

/** The session key of a collator. */
export const COLLATOR = [['aura', 'aura', 'sr25519']];

/** Keeps a new secret in `file`. */
async function newSecret(file) {
  await writeFile(file, u8aToHex(randomBytes(32)), { mode: 0o600, flag: 'wx' });
}

async function pair(file, type) {
  await cryptoWaitReady();
  return new Keyring({ type }).addFromUri(await readFile(file, 'utf8'));
}

/** A new key for the network in `folder`/node-key. Answers the peer id, which `binary` computes. */
export async function newNodeKey(binary, folder) {
  const file = join(folder, 'node-key');
  await writeFile(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  const { stdout } = await run(binary, ['key', 'inspect-node-key', '--file', file]);
  return stdout.trim();
}

/** A new secret in `folder`/account for the account that a node works for. Answers its address. */
export async function newAccount(folder) {
  await newSecret(join(folder, 'account'));
  return (await accountOf(folder)).address;
}

/** The key of the account that the node in `folder` works for. */
export const accountOf = (folder) => pair(join(folder, 'account'), 'sr25519');

/** A new secret in `folder`, in `file`, for all session keys of `kind`. Answers their public halves by name. */
export async function newSessionKeys(kind, folder, file = 'session') {
  await newSecret(join(folder, file));
  return publicHalves(kind, join(folder, file));
}

async function publicHalves(kind, file) {
  const halves = kind.map(async ([name, , scheme]) => [name, await publicHalf(file, scheme)]);
  return Object.fromEntries(await Promise.all(halves));
}

/** A public key as a genesis has it. ECDSA's is longer than others, and stands whole in base 58 all the same. */
async function publicHalf(file, scheme) {
  const { publicKey } = await pair(file, scheme);
  return encodeAddress(publicKey);
}

/** Puts the session keys of `kind` into the keystore of the node in `folder`, by `binary` for the chain `spec`. */
export async function insertSessionKeys(binary, kind, folder, spec, file = 'session') {
  const data = join(folder, 'data');
  await mkdir(data, { recursive: true });
  for (const [, type, scheme] of kind) {
    const key = ['--key-type', type, '--scheme', scheme, '--suri', join(folder, file)];
    await run(binary, ['key', 'insert', '--chain', spec, '--base-path', data, ...key]);
  }
}
