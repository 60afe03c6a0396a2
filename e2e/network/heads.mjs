// What the chains say of their blocks: the parachain's own nodes, and the relay chain, which alone makes them final.

import { compactFromU8a, hexToU8a, u8aToHex } from '@polkadot/util';
import { xxhashAsU8a } from '@polkadot/util-crypto';
import { until } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { PARACHAIN } from './specs.mjs';

/** The number of the block `hash`, of the best one without, of the chain of the node at `url`. */
export const height = async (url, hash) => Number((await ask(url, 'chain_getHeader', hash && [hash])).number);

/** The number of the last block that the node at `url` knows to be final. */
export const finalHeight = async (url) => height(url, await ask(url, 'chain_getFinalizedHead'));

/** The key of `Paras::Heads` for the parachain. */
function headsKey() {
  const number = Uint8Array.of(PARACHAIN & 0xff, PARACHAIN >> 8, 0, 0);
  const parts = [xxhashAsU8a('Paras', 128), xxhashAsU8a('Heads', 128), xxhashAsU8a(number, 64), number];
  return u8aToHex(Buffer.concat(parts));
}

/** The number of the parachain's last block that the relay chain, by its node at `url`, has finalized. */
export async function finalByRelayChain(url) {
  const block = await ask(url, 'chain_getFinalizedHead');
  const stored = hexToU8a(await ask(url, 'state_getStorage', [headsKey(), block]));
  // A head is bytes with their length before them: a header, whose number stands after the hash of its parent.
  const [lengthOf] = compactFromU8a(stored);
  const [, number] = compactFromU8a(stored.subarray(lengthOf + 32));
  return number.toNumber();
}

/** Waits until the node at `url` has a final block of at least `number`; answers its number. */
export function untilFinal(url, number = 1) {
  const high = async () => {
    const final = await finalHeight(url).catch(() => 0);
    return final >= number && final;
  };
  return until(high, `block ${number} final at ${url}`);
}

/** Waits until the node at `url` has a best block of at least `number`; answers its number. */
export function untilBlock(url, number) {
  const high = async () => {
    const best = await height(url).catch(() => 0);
    return best >= number && best;
  };
  return until(high, `block ${number} at ${url}`);
}
