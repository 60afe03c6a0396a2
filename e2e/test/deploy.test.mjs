// What watches a node and runs it in containers, against the node and the tree that it is for.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { Node } from '../lib/node.mjs';
import { LIMIT, until } from '../lib/patience.mjs';
import { ask } from '../lib/rpc.mjs';
import { playExample } from '../lib/stage.mjs';

const TREE = fileURLToPath(new URL('../../', import.meta.url));
const textOf = (name) => readFile(join(TREE, name), 'utf8');
const yamlOf = async (name) => parse(await textOf(name), { merge: true });

/** Metrics of a node that has a relay chain, which the one here has not. */
const OF_NETWORKS = [
  'parachain_block_backed_duration',
  'parachain_unincluded_segment_size',
  'polkadot_parachain_collations_sent_total',
  'relay_chain_rpc_interface',
];
const exporter = await yamlOf('deploy/prometheus/json-exporter.yml');
const { groups: [{ rules }] } = await yamlOf('deploy/prometheus/alerts.yml');

describe('deploy/prometheus', () => {
  let node;
  before(async () => {
    node = await Node.start();
    await playExample(node.url);
  }, { timeout: LIMIT });
  after(() => node?.stop());

  /** The values at `path` in `answer`, as Kubernetes spells paths: `{ .result.items[*] }`. */
  function valuesAt(answer, path) {
    const [, steps] = /^\{ \.(.+) \}$/.exec(path);
    return steps.split('.').reduce((found, step) => {
      const [, name, all] = /^(\w+)(\[\*\])?$/.exec(step);
      return found.flatMap((value) => (all ? value[name] : [value[name]]));
    }, [answer]);
  }

  /** The answer of the node to what the exporter's `module` asks about `lei`. */
  async function answerTo(module, lei) {
    const { method, params } = JSON.parse(module.body.content.replace('{{ .lei | first }}', lei));
    return { result: await ask(node.url, method, params) };
  }

  it('asks for what the node answers', async () => {
    for (const metric of exporter.modules.member.metrics) {
      const [value] = valuesAt(await answerTo(exporter.modules.member, '999900IMPORTERUS0166'), metric.path);
      assert.ok(Number.isFinite(value), `${metric.name} is ${value}`);
    }
    const [{ path, labels, values }] = exporter.modules.case.metrics;
    const cases = valuesAt(await answerTo(exporter.modules.case, '999900CUSTOMSUS00196'), path);
    assert.ok(cases.length > 0);
    for (const one of cases) {
      assert.ok(valuesAt(one, labels.case).every(Number.isInteger));
      assert.equal(typeof valuesAt(one, values.overdue)[0], 'boolean');
    }
  });
});

/** A port of this machine that nobody listens on. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** The metrics of a development node that has made a block and answered a call, as Prometheus gets them. */
async function metricsOfNode() {
  const folder = await mkdtemp(join(tmpdir(), 'bonafide-metrics-'));
  const [rpc, prometheus] = [await freePort(), await freePort()];
  const cache = process.env.BONAFIDE_WASM_CACHE;
  const options = ['--dev', '--base-path', folder, '--rpc-port', rpc, '--prometheus-port', prometheus]
    .concat(cache ? ['--wasm-cache', cache] : []);
  const node = spawn(process.env.BONAFIDE_NODE_BINARY ?? 'bonafide-node', options, { stdio: 'ignore' });
  process.once('exit', () => node.kill('SIGKILL'));
  try {
    await until(() => ask(`http://127.0.0.1:${rpc}`, 'system_health').catch(() => undefined), 'an answer of the node');
    return await until(async () => {
      const answer = await fetch(`http://127.0.0.1:${prometheus}/metrics`);
      const text = await answer.text();
      return /^substrate_proposer_block_constructed_count\S* [1-9]/m.test(text) && text;
    }, 'a block of the node in its metrics');
  } finally {
    node.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
}

describe('the alarms and the dashboard', () => {
  /** The words of an expression in PromQL that name metrics. */
  const named = (expression) => expression
    .replace(/\{[^}]*\}|\[\w+\]/g, ' ')
    .match(/\b(?:substrate|parachain|polkadot|relay_chain|bonafide|up)(?:_\w+)?\b/g);

  it('use metrics that there are', { timeout: LIMIT }, async () => {
    const { panels } = JSON.parse(await textOf('deploy/grafana/dashboards/bonafide.json'));
    const expressions = [...rules.map(({ expr }) => expr), ...panels.flatMap(({ targets }) => targets.map(({ expr }) => expr))];
    assert.ok(expressions.length > 30, `${expressions.length}`);
    const exported = [...(await metricsOfNode()).matchAll(/^# TYPE (\w+) /gm)].map(([, name]) => name);
    const asked = Object.values(exporter.modules).flatMap(({ metrics }) => metrics)
      .flatMap(({ name, values }) => (values ? Object.keys(values).map((value) => `${name}_${value}`) : [name]));
    const known = new Set([...exported, ...asked, ...OF_NETWORKS, 'up']);
    for (const expression of expressions) {
      const names = named(expression);
      assert.ok(names, expression);
      for (const name of names) assert.ok(known.has(name) || known.has(name.replace(/_(bucket|count|sum)$/, '')), name);
    }
  });

  it('are each told about in docs/partners.md', async () => {
    const text = await textOf('docs/partners.md');
    for (const { alert } of rules) assert.ok(new RegExp(`^\\|.*\`${alert}\``, 'm').test(text), alert);
  });
});

describe('docker-compose.yml', async () => {
  const { services } = await yamlOf('docker-compose.yml');
  const pins = Object.fromEntries((await textOf('.env')).match(/^\w+=.*$/gm).map((line) => line.split('=')));

  it('starts one node unless the network is asked for', () => {
    const usual = Object.keys(services).filter((name) => !services[name].profiles);
    assert.deepEqual(usual, ['node']);
  });

  it('runs images that are built here or pinned by version', () => {
    for (const [name, { image, build }] of Object.entries(services)) {
      if (build) continue;
      const [, pin] = /^\$\{(\w+)\}$/.exec(image) ?? [];
      assert.match(pins[pin] ?? '', /:v?[\w.-]*\d[\w.-]*(@sha256:[0-9a-f]{64})?$/, name);
    }
  });

  it('mounts files that there are, and publishes no port beyond this machine', async () => {
    for (const { volumes = [], ports = [] } of Object.values(services)) {
      for (const mount of volumes.filter((mount) => mount.startsWith('./'))) await access(join(TREE, mount.split(':')[0]));
      for (const port of ports) assert.match(port, /^127\.0\.0\.1:/);
    }
  });

  it('gives containers no rights that they do not need', () => {
    for (const [name, service] of Object.entries(services)) {
      assert.deepEqual(service.cap_drop, ['ALL'], name);
      assert.deepEqual(service.security_opt, ['no-new-privileges:true'], name);
      assert.ok(service.read_only || service.restart === 'no', name);
      assert.doesNotMatch(`${service.command}`, /--node-key[ =]|--suri|--password[ =]|unsafe(?!-validator)/, name);
    }
  });
});
