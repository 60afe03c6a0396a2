// JSON-RPC over HTTP, as curl would. The node answers it on the port of its WebSocket.

/** An answer that is an error: `code`, `message` and, in `data`, its name and the field at fault. */
export class RpcRefusal extends Error {
  constructor({ code, message, data }) {
    super(message);
    this.code = code;
    this.data = data;
  }

  /** The error by name where it has one, else by number. */
  get title() {
    return this.data?.name ?? `error ${this.code}`;
  }
}

/** Asks the node at `url` (`ws:` or `http:`). `params` is a list, or an object of parameters by name. */
export async function ask(url, method, params = []) {
  const response = await fetch(url.replace(/^ws/, 'http'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  });
  const { error, result } = await response.json();
  if (error) throw new RpcRefusal(error);
  return result;
}
