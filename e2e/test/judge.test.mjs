// The judge of every answer in these tests: it must find what is wrong.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeBy } from '../lib/judge.mjs';

const ref = (name) => ({ $ref: `#/components/schemas/${name}` });
const judge = judgeBy({
  methods: [{
    name: 'room_get',
    params: [
      { name: 'id', required: true, schema: { type: 'string', pattern: '^[0-9]+$' } },
      { name: 'at', required: false, schema: { type: ['string', 'null'] } },
    ],
    result: { name: 'answer', schema: ref('Answer') },
  }],
  components: {
    schemas: {
      Answer: {
        type: 'object',
        properties: {
          at: { type: 'string', format: 'date-time' },
          count: { type: 'integer', minimum: 0, maximum: 255 },
          checks: { type: 'array', items: ref('Check') },
          seal: { anyOf: [ref('Seal'), { type: 'null' }] },
          document: true,
        },
        required: ['at', 'count', 'checks', 'seal', 'document'],
      },
      Check: {
        type: 'object',
        properties: { check: { type: 'string' } },
        required: ['check'],
        oneOf: [
          { type: 'object', properties: { result: { const: 'passed' } }, required: ['result'] },
          {
            type: 'object',
            properties: { result: { const: 'failed' }, reason: { type: 'string' } },
            required: ['result', 'reason'],
          },
        ],
      },
      Seal: { type: 'object', properties: { key: { type: 'integer' } }, required: ['key'] },
    },
    errors: { NotFound: { code: 1002, message: 'There is nothing of this value.' } },
  },
});

const RIGHT = {
  at: '2026-03-01T00:00:00.000Z',
  count: 3,
  checks: [{ check: 'key', result: 'passed' }, { check: 'status', result: 'failed', reason: 'is revoked' }],
  seal: { key: 1 },
  document: { any: ['thing'] },
};
const faults = (answer, params = ['7']) => judge('room_get', params, answer);

describe('an answer', () => {
  it('passes as the document describes it', () => {
    for (const result of [RIGHT, { ...RIGHT, seal: null }, { ...RIGHT, checks: [] }])
      assert.deepEqual(faults({ result }), []);
    assert.deepEqual(judge('system_health', [], { result: { peers: 0 } }), [], 'of a method of others');
  });

  it('is at fault with a member too many or too few, or with another type', () => {
    const { count: _, ...short } = RIGHT;
    const wrong = [
      short,
      { ...RIGHT, color: 'red' },
      { ...RIGHT, count: 256 },
      { ...RIGHT, at: '2026-03-01' },
      { ...RIGHT, seal: { key: 1, customs: 'X' } },
      { ...RIGHT, checks: [{ check: 'key', result: 'skipped' }] },
      { ...RIGHT, checks: [{ check: 'key', result: 'passed', color: 'red' }] },
      null,
    ];
    for (const result of wrong) assert.equal(faults({ result }).length > 0, true, JSON.stringify(result));
  });

  it('is at fault to parameters that the method is not said to take', () => {
    assert.deepEqual(faults({ result: RIGHT }, { id: '7', at: null }), []);
    assert.equal(faults({ result: RIGHT }, ['seven']).length, 1);
    assert.equal(faults({ result: RIGHT }, { id: 7 }).length, 1);
  });
});

describe('an error', () => {
  it('is one that the document lists, by name and number', () => {
    assert.deepEqual(faults({ error: { code: 1002, data: { name: 'NotFound', field: 'id' } } }), []);
    assert.equal(faults({ error: { code: 1003, data: { name: 'NotFound' } } }).length, 1);
    assert.equal(faults({ error: { code: -32602 } }).length, 1);
  });
});
