// The bounds of what the node takes from a caller, and of what it does for one.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { WebSocket } from 'ws';
import { Node } from '../lib/node.mjs';
import { LIMIT, until } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';

const CUSTOMS = '999900CUSTOMSUS00196';
const NOBODY = '5493006MHB84DD0ZWV18';
const GOODS = { goods: { gtin: '9521234000013', country: 'MX' } };
/** A call whose answer takes a while. */
const HEAVY = { method: 'trade_verifyMany', params: [Array.from({ length: 100 }, () => GOODS)] };
const MEGABYTE = 2 ** 20;

let node;

before(async () => {
  node = await Node.start();
}, { timeout: LIMIT });
after(() => node?.stop());

/** What the node answers to `body`, past the gate. */
async function post(body, options = {}) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(node.direct, { method: 'POST', headers, body, ...options });
  return { status: response.status, answer: await response.json() };
}

const call = ({ method, params }, id = 1) => ({ jsonrpc: '2.0', id, method, params });

/** The error that the node answers to `params`, which are sent as they are written. */
async function fault(method, params) {
  const { answer } = await post(`{"jsonrpc": "2.0", "id": 1, "method": "${method}", "params": ${params}}`);
  assert.ok(answer.error, `${method} answers ${JSON.stringify(answer)}`);
  return answer.error;
}

/** The parameters of every method that are one text or number. */
async function texts() {
  const { methods, components: { schemas } } = await ask(node.url, 'rpc_discover');
  const resolved = ({ $ref, anyOf, ...schema }) => {
    if ($ref) return resolved(schemas[$ref.split('/').at(-1)]);
    return anyOf ? resolved(anyOf[0]) : schema;
  };
  const isText = ({ type }) => ![type].flat().some((kind) => ['array', 'object'].includes(kind));
  return methods.flatMap(({ name, params }) =>
    params.filter(({ schema }) => isText(resolved(schema))).map((parameter) => [name, parameter.name]));
}

describe('a parameter', () => {
  it('that is a text is measured before it is read', async () => {
    const found = await texts();
    assert.ok(found.length > 40, `${found.length}`);
    for (const [method, name] of found) {
      const { code, data } = await fault(method, JSON.stringify({ [name]: 'z'.repeat(300) }));
      assert.deepEqual([code, data.field, data.reason], [1001, name, 'longer than 256 bytes'], method);
    }
  });

  it('that is an address is, in the methods of Substrate, too', async () => {
    for (const method of ['system_accountNextIndex', 'account_nextIndex']) {
      const { code, message } = await fault(method, JSON.stringify(['z'.repeat(300)]));
      assert.deepEqual([code, message], [-32602, 'the parameters are longer than 256 bytes'], method);
    }
    assert.equal(await ask(node.url, 'system_accountNextIndex', ['5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY']), 0);
  });

  it('is refused where all together are too long, too many, given twice or no parameters', async () => {
    const credential = JSON.stringify('z'.repeat(2 * MEGABYTE));
    assert.match((await fault('licensing_verify', `[{"credential": ${credential}}]`)).message, /longer than 2097152/);
    assert.match((await fault('products_get', `["1", ${JSON.stringify('z'.repeat(5000))}]`)).message, /longer than/);
    for (const params of ['5', '"x"', 'true']) assert.equal((await fault('products_get', params)).code, -32602, params);
    const twice = await fault('entities_get', `{"lei": "${CUSTOMS}", "lei": "${NOBODY}"}`);
    assert.deepEqual([twice.code, twice.data.field, twice.data.reason], [1001, 'lei', 'given twice']);
  });

  it('that is a list has a bound, which rpc_discover tells', async () => {
    const opening = {
      license: `0x${'00'.repeat(32)}`,
      terms: { licensee: NOBODY, role: 'importer', products: 'all', countries: [], salt: `0x${'00'.repeat(32)}` },
    };
    const { methods } = await ask(node.url, 'rpc_discover');
    for (const [method, first] of [['licensing_check', GOODS], ['customs_screen', { entry: {} }]]) {
      const { maxItems } = methods.find(({ name }) => name === method).params[1].schema;
      const licenses = Array.from({ length: maxItems + 1 }, () => opening);
      const { data } = await fault(method, JSON.stringify({ ...first, licenses }));
      if (method === 'licensing_check') {
        assert.deepEqual([data.field, data.reason], ['licenses', `more than ${maxItems} are given`]);
        assert.equal((await ask(node.url, method, { ...first, licenses: licenses.slice(1) })).refused.length, maxItems);
      }
    }
    const { data } = await fault('trade_verifyMany', JSON.stringify([Array.from({ length: 101 }, () => GOODS)]));
    assert.deepEqual([data.field, data.reason], ['checks', 'more than 100 are given']);
  });

  it('is told by its beginning where it is at fault', async () => {
    const long = 'z'.repeat(100_000);
    for (const [method, params] of [
      ['licensing_check', { goods: { ...GOODS.goods, country: long } }],
      ['licensing_check', { goods: { ...GOODS.goods, [long]: 1 } }],
      ['licensing_verify', { [long]: 1 }],
    ]) {
      const error = await fault(method, JSON.stringify(params));
      assert.equal(error.code, 1001);
      assert.ok(JSON.stringify(error).length < 2_000, JSON.stringify(error).slice(0, 3_000));
    }
  });
});

describe('an LEI that is nobody’s', () => {
  it('is told where a list is asked for, or a status list', async () => {
    for (const method of [
      'products_byOwner', 'licensing_byLicensee', 'certificates_byCertifier', 'customs_entriesBy', 'customs_casesFor',
    ]) {
      const { code, data } = await fault(method, JSON.stringify([NOBODY]));
      assert.deepEqual([code, data.field, data.value], [1002, 'lei', NOBODY], method);
      assert.deepEqual((await ask(node.url, method, [CUSTOMS])).items, [], method);
    }
    const { code, data } = await fault('licensing_statusList', JSON.stringify([NOBODY, 'revocation']));
    assert.deepEqual([code, data.field], [1002, 'issuer']);
    for (const method of ['licensing_byProduct', 'licensing_marks']) {
      assert.equal((await fault(method, '["9521234000013"]')).data.field, 'gtin', method);
    }
  });
});

describe('a request', () => {
  it('holds fifty calls', async () => {
    const calls = (count) => JSON.stringify(Array.from({ length: count }, (_, id) => call({ method: 'system_name' }, id)));
    assert.equal((await post(calls(50))).answer.length, 50);
    assert.equal((await post(calls(51))).answer.error.code, -32010);
  });

  it('has five megabytes', async () => {
    const longest = JSON.stringify(call({ method: 'system_name' }));
    assert.equal((await post(longest.padEnd(5 * MEGABYTE))).status, 200);
    // The node may hang up on more before all of it is sent.
    const more = await post(longest.padEnd(5 * MEGABYTE + 1)).catch(() => ({ status: 413 }));
    assert.equal(more.status, 413);
  });
});

/** The time that processors have worked for the node, in milliseconds. */
async function worked() {
  const fields = (await readFile(`/proc/${node.pid}/stat`, 'utf8')).split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

describe('heavy calls', () => {
  it('wait for each other, some are put off, and the light ones are answered meanwhile', { timeout: LIMIT }, async () => {
    const socket = new WebSocket(node.direct.replace('http', 'ws'));
    await once(socket, 'open');
    const answers = [];
    socket.on('message', (data) => answers.push(JSON.parse(data.toString())));
    const flood = Array.from({ length: 300 }, (_, id) => JSON.stringify(call(HEAVY, id)));
    for (const one of flood) socket.send(one);
    const made = () => answers.filter(({ result }) => result).length;
    await until(() => made() > 0, 'an answer in the flood');
    await assert.rejects(ask(node.url, 'products_get', ['9521234000013']), { code: 1002 });
    await until(() => answers.length === flood.length, 'every answer');
    const putOff = answers.filter(({ error }) => error?.code === 1006 && error.data.name === 'Busy');
    assert.ok(putOff.length > 0, 'the room for those that wait has an end');
    assert.equal(putOff.length + made(), flood.length, JSON.stringify(answers.find(({ error }) => error)));
    socket.close();
  });

  it('end for a client that has left', { timeout: LIMIT }, async () => {
    const before = await worked();
    const { answer } = await post(JSON.stringify(call(HEAVY)));
    assert.equal(answer.result.items.length, 100);
    const one = (await worked()) - before;

    const left = Array.from({ length: 60 }, () => new AbortController());
    const calls = left.map(({ signal }) => post(JSON.stringify(call(HEAVY)), { signal }).catch(() => null));
    await Promise.race(calls);
    const from = await worked();
    left.forEach((client) => client.abort());
    await Promise.all(calls);
    await until(async () => (await post(JSON.stringify(call(HEAVY)))).answer.result, 'the answer to somebody else');
    const since = (await worked()) - from;
    assert.ok(since < 20 * one + 500, `${since} ms of work after all had left, where one call takes ${one} ms`);
  });
});
