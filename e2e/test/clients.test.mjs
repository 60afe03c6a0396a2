// Clients that know the chain from its metadata alone: @polkadot/api, as polkadot.js uses it, and PAPI.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createClient } from 'polkadot-api';
import { getWsProvider } from 'polkadot-api/ws';
import { WebSocket } from 'ws';
import { connect, keyOf, send } from '../lib/chain.mjs';
import { Node } from '../lib/node.mjs';
import { LIMIT } from '../lib/patience.mjs';

const LEI = '5493006MHB84DD0ZWV18';
const NAME = 'Société de l’Exemple';
let node, api, applicant;

before(async () => {
  node = await Node.start();
  api = await connect(node.url);
  applicant = keyOf('//Ferdie//applicant').address;
}, { timeout: LIMIT });
after(async () => {
  await api?.disconnect();
  await node?.stop();
});

describe('@polkadot/api', () => {
  it('knows the rooms', () => {
    for (const room of ['entities', 'products', 'licensing', 'certificates', 'customs', 'cases']) {
      assert.ok(api.tx[room] && api.query[room] && api.errors[room] && api.events[room], room);
    }
    assert.equal(api.tx.sudo, undefined);
  });

  it('takes text for every identifier, and shows it as text', async () => {
    await send(api, keyOf('//Ferdie//applicant'), api.tx.entities.apply(LEI, NAME, 'FR', ['Importer', 'Exporter']));

    const application = (await api.query.entities.applications(applicant)).unwrap();
    const { lei, name, country, roles } = application.toJSON();
    assert.deepEqual(
      { lei, name, country, roles },
      { lei: LEI, name: NAME, country: 'FR', roles: ['Importer', 'Exporter'] },
    );
    assert.equal(application.lei.toString(), LEI);
    assert.equal(application.toHuman().lei, LEI);
    assert.equal(application.toHuman().country, 'FR');
  });

  it('shows text in events and in the transaction, too', async () => {
    const hash = await api.rpc.chain.getBlockHash();
    const { block } = await api.rpc.chain.getBlock(hash);
    const call = block.extrinsics.map(({ method }) => method.toHuman()).find(({ section }) => section === 'entities');
    assert.deepEqual(call.args, { lei: LEI, name: NAME, country: 'FR', roles: ['Importer', 'Exporter'] });

    const events = await (await api.at(hash)).query.system.events();
    const applied = events.map(({ event }) => event).find((event) => api.events.entities.ApplicationFiled.is(event));
    assert.deepEqual(applied.toHuman().data, { applicant, lei: LEI });
  });

  it('finds text as the keys of the register', async () => {
    const founder = (await api.query.entities.entities('999900CUSTOMSUS00196')).unwrap();
    assert.equal(founder.name.toString(), 'Customs of the Test Network');
    const keys = (await api.query.entities.entities.keys()).map(({ args: [lei] }) => lei.toHuman());
    assert.deepEqual(keys.sort(), ['999900CUSTOMSUS00196', '999900GS1ORG00000158', '999900REGISTRAR00166']);
  });

  it('is asked for no identifier in bytes', () => {
    const texts = Object.entries({
      'entities.apply': ['lei', 'name', 'country'],
      'entities.admit': ['renewal'],
      'entities.renew': ['lei', 'until'],
      'products.assignRange': ['from', 'until', 'to'],
      'entities.offerMandate': ['broker'],
      'entities.acceptDelegation': ['lei'],
      'entities.proposeMerger': ['lei', 'successor'],
      'products.grantPrefix': ['prefix', 'holder'],
      'products.register': ['gtin', 'hs', 'description'],
      'certificates.setProfile': ['agreement'],
      'licensing.registerRight': ['office', 'number', 'expires'],
      'licensing.recordRight': ['number'],
      'licensing.mark': ['gtin'],
      'customs.assignFilerCode': ['code', 'filer'],
      'customs.hold': ['number', 'reason'],
    });
    for (const [name, expected] of texts) {
      const [room, call] = name.split('.');
      const { args } = api.tx[room][call].meta;
      for (const argument of expected) {
        const { type } = args.find(({ name }) => name.eq(argument));
        assert.match(type.toString(), /^(Option<)?Text>?$/, `${name} ${argument}`);
      }
    }
  });

  it('shows text wherever the state holds an identifier', () => {
    const { types } = api.registry.lookup;
    const fields = types.flatMap(({ type: { path, def } }) => {
      if (!/^(pallet_(entities|products|licensing|certificates|customs|cases)|bonafide_)/.test(path[0] ?? ''))
        return [];
      const own = def.isComposite
        ? [...def.asComposite.fields]
        : def.isVariant
          ? def.asVariant.variants.flatMap(({ fields }) => [...fields])
          : [];
      return own.map(({ name, type }) => ({ path: path.join('::'), name: name.unwrapOr('').toString(), type }));
    });
    const parties = 'holder|owner|licensor|licensee|importer|filer|issuer|manufacturer|retailer|broker|principal';
    const identifiers = new RegExp(`^(lei|gtin|hs|hts|prefix|${parties})$`);
    const found = fields.filter(({ name }) => identifiers.test(name));
    assert.ok(found.length > 40, `${found.length}`);
    for (const { path, name, type } of found) {
      const shown = api.registry.lookup.getTypeDef(type).type;
      const isParty = /::Certificate(Form|View)?$/.test(path) || /HolderKey/.test(shown);
      if (!isParty) assert.match(shown, /^(Option<)?Text>?$/, `${path} ${name}: ${shown}`);
    }
  });
});

describe('PAPI', () => {
  let client, api;

  before(() => {
    client = createClient(getWsProvider(node.url, { websocketClass: WebSocket }));
    api = client.getUnsafeApi();
  });
  after(() => client.destroy());

  it('reads the register', async () => {
    const founder = await api.query.Entities.Entities.getValue('999900GS1ORG00000158');
    assert.deepEqual([founder.name, founder.country, founder.standing.type], ['GS1 of the Test Network', 'US', 'Good']);
    assert.deepEqual(founder.roles.map(({ type }) => type), ['Gs1Organization']);
    assert.equal((await api.query.Entities.Applications.getValue(applicant)).lei, LEI);
  });

  it('asks the runtime APIs', async () => {
    const founder = await api.apis.EntitiesApi.entity('999900GS1ORG00000158');
    assert.deepEqual([founder.value.lei, founder.value.name], ['999900GS1ORG00000158', 'GS1 of the Test Network']);
  });
});
