// The programs that a network is made of, as `scripts/network` finds them.

/**
 * From the environment `env`: the paths of the `node`, of the relay chain's node `polkadot` and of its `runtime`, and
 * `wasmCache`, the directory for native code of runtimes, which may be missing.
 */
export function toolsOf({
  BONAFIDE_NODE_BINARY: node,
  BONAFIDE_POLKADOT: polkadot,
  BONAFIDE_RELAY_RUNTIME: runtime,
  BONAFIDE_WASM_CACHE: wasmCache,
}) {
  const missing = Object.entries({ node, polkadot, runtime }).filter(([, path]) => !path).map(([tool]) => tool);
  if (missing.length) throw new Error(`${missing.join(', ')} not given: run scripts/network, which finds them`);
  return { node, polkadot, runtime, wasmCache };
}
