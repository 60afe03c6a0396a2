// The chain as a wallet meets it: through @polkadot/api, with nothing but what the runtime's metadata tells.

import { ApiPromise, Keyring, WsProvider } from '@polkadot/api';
import { DEV_SEED } from '@polkadot/keyring/defaults';
import { PATIENCE, until } from './patience.mjs';
import { Refusal, refusalOf } from './refusal.mjs';

/** Connects to the node at `url`. Rejects if it does not answer. */
export async function connect(url) {
  const provider = new WsProvider(url, false);
  await provider.connect();
  return ApiPromise.create({ provider, noInitWarn: true, throwOnConnect: true });
}

/** Leaves the node once it has answered all that it was asked: what is cut off, polkadot.js reports as an error. */
export async function disconnect(api) {
  await until(() => api.stats.active.requests === 0, 'the answers of the node');
  await api.disconnect();
}

const keyring = new Keyring({ type: 'sr25519' });
const keys = new Map();

/** The key of a secret URI, such as `//Alice`. Ready after `connect`. */
export function keyOf(uri) {
  // From the seed of the development phrase: from the phrase itself, each key would take thousands of hashes.
  if (!keys.has(uri)) keys.set(uri, keyring.addFromUri(uri.startsWith('//') ? `${DEV_SEED}${uri}` : uri));
  return keys.get(uri);
}

/** For good: where blocks come fast, a signature that ends after some of them may be over before it is sent. */
const IMMORTAL = { era: 0 };

/** The ends of a transaction that is in no final block, and may be in none. */
const LOST = ['Invalid', 'Dropped', 'Usurped', 'FinalityTimeout'];

/**
 * Sends `call`, signed by `key` unless that is `null`. Resolves when it is in a final block, to that block and the
 * events, however often blocks that have it are taken back before: until then nothing is certain, nor a refusal.
 * Rejects with a `Refusal`.
 */
export async function send(api, key, call) {
  let sent, timer;
  let at = 'in no block';
  const final = new Promise((resolve, reject) => {
    const late = () => reject(new Error(`${at} after ${PATIENCE / 1000} s: does the node make blocks?`));
    timer = setTimeout(late, PATIENCE);
    const watch = ({ status, events, dispatchError }) => {
      if (status.isInBlock) at = 'in no final block';
      else if (status.isRetracted) at = `in no block since ${status.value.toHex()} was taken back`;
      else if (LOST.includes(status.type)) reject(new Refusal(`pool.${status.type}`, '', ''));
      else if (status.isFinalized && dispatchError) reject(refusalOf(api, dispatchError));
      else if (status.isFinalized) resolve({ block: status.value.toHex(), events });
    };
    sent = key ? call.signAndSend(key, { nonce: -1, ...IMMORTAL }, watch) : call.send(watch);
    sent.catch((error) => reject(poolRefusal(error)));
  });
  try {
    return await final;
  } finally {
    clearTimeout(timer);
    // The call may be in a block before polkadot.js says how to stop watching it.
    sent.then((stop) => stop(), () => {});
  }
}

/** A transaction that the pool did not take, as a refusal; other troubles as they are. */
function poolRefusal(error) {
  if (error.code === undefined) return error;
  return new Refusal('pool.Refused', '', `${error.message}`);
}

/** The last of the pallet's own `events`, by field. */
export function lastEvent(events, pallet) {
  const own = events.map(({ event }) => event).filter(({ section }) => section === pallet);
  return own.at(-1) && fields(own.at(-1));
}

function fields({ data }) {
  return Object.fromEntries((data.names ?? []).map((name, index) => [name, data[index].toJSON()]));
}

/** The council's motion for `call`: proposed by the first of `members`, voted for by all others, closed. */
export async function carry(api, members, call) {
  const [proposer, ...voters] = members;
  const { weight } = await call.paymentInfo(proposer);
  const length = call.method.encodedLength;
  const proposed = await send(api, proposer, api.tx.council.propose(voters.length, call, length));
  const { proposalIndex, proposalHash } = lastEvent(proposed.events, 'council');
  for (const voter of voters) await send(api, voter, api.tx.council.vote(proposalHash, proposalIndex, true));
  const closed = await send(api, proposer, api.tx.council.close(proposalHash, proposalIndex, weight, length));
  const executed = closed.events.find(({ event }) => event.section === 'council' && event.method === 'Executed');
  const result = executed?.event.data.result;
  if (result?.isErr) throw refusalOf(api, result.asErr);
  return closed;
}

/** The time on chain, in milliseconds since 1970; 0 before the first block. */
export async function chainTime(api) {
  return (await api.query.timestamp.now()).toNumber();
}
