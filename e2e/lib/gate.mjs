// The gate to a test's node, over HTTP and WebSocket: all messages pass as they are, and every answer of the node's own
// methods is judged.

import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { WebSocket, WebSocketServer } from 'ws';
import { judgeBy } from './judge.mjs';

/** No connection is closed on a client that is slow, as one is that signs thousands of transactions. */
const PATIENT = { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 };

export class Gate {
  /** The port of the node behind. */
  port;
  #server = createServer(PATIENT, (request, response) => this.#post(request, response).catch(() => response.destroy()));
  #sockets = new WebSocketServer({ server: this.#server });
  #judge = () => [];
  #faults = new Set();

  /** Opens a gate on a free port of this machine alone. */
  static async open() {
    const gate = new Gate();
    gate.#sockets.on('connection', (client) => gate.#connect(client));
    gate.#server.listen(0, '127.0.0.1');
    await once(gate.#server, 'listening');
    return gate;
  }

  /** The address of the gate. */
  get url() {
    return `ws://127.0.0.1:${this.#server.address().port}`;
  }

  /** Judges answers from now on by the node's `document` of its methods. */
  judgeBy(document) {
    this.#judge = judgeBy(document);
  }

  /** Closes the gate. Rejects if an answer was not as the node describes it. */
  async close() {
    for (const client of this.#sockets.clients) client.terminate();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
    const faults = [...this.#faults].join('\n');
    if (faults) throw new Error(`answers are not as rpc_discover describes them:\n${faults}`);
  }

  async #post(request, response) {
    const asked = await text(request);
    const { method, headers: { 'content-type': type = 'text/plain' } } = request;
    const answer = await fetch(`http://127.0.0.1:${this.port}${request.url}`, {
      method, headers: { 'content-type': type }, body: asked || undefined,
    });
    const answered = await answer.text();
    const calls = new Calls();
    calls.note(asked);
    this.#judgeAll(calls, answered);
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? type }).end(answered);
  }

  #connect(client) {
    const node = new WebSocket(`ws://127.0.0.1:${this.port}`);
    const calls = new Calls();
    // A node that is away has closed the connection by then.
    const opened = once(node, 'open').catch(() => {});
    client.on('message', async (data) => {
      const asked = data.toString();
      calls.note(asked);
      await opened;
      if (node.readyState === WebSocket.OPEN) node.send(asked);
    });
    node.on('message', (data) => {
      const answered = data.toString();
      this.#judgeAll(calls, answered);
      client.send(answered);
    });
    client.on('close', () => node.terminate());
    node.on('close', () => client.terminate());
    node.on('error', () => client.terminate());
  }

  #judgeAll(calls, answered) {
    for (const { id, ...answer } of messages(answered)) {
      const { method, params } = calls.take(id) ?? {};
      if (method) for (const fault of this.#judge(method, params, answer)) this.#faults.add(fault);
    }
  }
}

/** The calls that wait for their answers. */
class Calls {
  #byId = new Map();

  note(asked) {
    for (const { id, method, params } of messages(asked)) {
      if (method) this.#byId.set(JSON.stringify(id), { method, params });
    }
  }

  take(id) {
    const key = JSON.stringify(id);
    const call = this.#byId.get(key);
    this.#byId.delete(key);
    return call;
  }
}

/** The messages in a text: one, or a batch. A text that is no JSON has none. */
function messages(text) {
  try {
    return [JSON.parse(text)].flat();
  } catch {
    return [];
  }
}
