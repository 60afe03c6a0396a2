// JSON as a person writes it, fitted to the types that the runtime's metadata tells.
//
// The API would take an unknown field for none and a missing one for zero. Here, either is named.

import { decodeAddress } from '@polkadot/keyring';
import { stringCamelCase } from '@polkadot/util';
import { Misfit } from './misfit.mjs';

/** The call `name` (`pallet.call`, such as `entities.admit`) with the arguments `given` by name. */
export function makeCall(api, name, given = {}, place = 'with') {
  const [pallet, call] = String(name).split('.').map((part) => stringCamelCase(part));
  const make = api.tx[pallet]?.[call];
  if (!make) throw new Misfit('call', `the chain has no call ${name}`);
  return make(...fitFields(api, named(make.meta.fields), given, place));
}

/** Fits the members of the object `given` to `fields`, in their order. */
function fitFields(api, fields, given, place) {
  if (given === null || typeof given !== 'object' || Array.isArray(given)) {
    throw new Misfit(place, `is no object of ${names(fields)}`);
  }
  const members = new Map(Object.entries(given).map(([name, value]) => [stringCamelCase(name), value]));
  for (const name of members.keys()) {
    if (!fields.some((field) => field.name === name)) {
      throw new Misfit(`${place}.${name}`, `is unknown; known are ${names(fields)}`);
    }
  }
  return fields.map(({ name, type }) => fit(api, type, members.get(name), `${place}.${name}`));
}

/** The fields of a type or call, by the names they have in JSON. A field may have none. */
const named = (fields) =>
  fields.map(({ name, type }) => ({ name: name.isSome && stringCamelCase(name.unwrap().toString()), type }));

const names = (fields) => fields.map(({ name }) => name).join(', ') || 'nothing';

/** Fits `value`, found at `place`, to the type numbered `id` in the metadata. */
function fit(api, id, value, place) {
  const { path, def, params } = api.registry.lookup.getSiType(id);
  const type = path.at(-1)?.toString();

  if (type === 'Option') return value == null ? null : fit(api, params[0].type.unwrap(), value, place);
  if (value === undefined || value === null) throw new Misfit(place, 'is missing');

  switch (type) {
    case 'RuntimeCall':
      return makeCall(api, value.call, value.with, `${place}.with`);
    case 'AccountId32':
    case 'MultiAddress':
      return fitAccount(value, place);
    default:
  }
  if (def.isPrimitive) return fitPrimitive(def.asPrimitive.type, value, place);
  if (def.isCompact) return fit(api, def.asCompact.type, value, place);
  if (def.isArray) return fitBytes(def.asArray.len.toNumber(), value, place);
  if (def.isSequence) return fitList(api, def.asSequence.type, value, place);
  if (def.isTuple) return fitTuple(api, def.asTuple, value, place);
  if (def.isComposite) return fitComposite(api, def.asComposite.fields, value, place);
  if (def.isVariant) return fitVariant(api, def.asVariant.variants, value, place);
  throw new Misfit(place, `cannot be given in a file: it is of type ${type}`);
}

function fitAccount(value, place) {
  try {
    decodeAddress(value);
  } catch {
    throw new Misfit(place, `${JSON.stringify(value)} is no account`);
  }
  return value;
}

function fitPrimitive(type, value, place) {
  const shown = JSON.stringify(value);
  if (type === 'Str') {
    if (typeof value !== 'string') throw new Misfit(place, `${shown} is no text: put it in quotes`);
    return value;
  }
  if (type === 'Bool') {
    if (typeof value !== 'boolean') throw new Misfit(place, `${shown} is neither true nor false`);
    return value;
  }
  const bits = Number(/^U(\d+)$/.exec(type)?.[1]);
  const isWhole = Number.isSafeInteger(value) || (typeof value === 'string' && /^\d+$/.test(value));
  if (!bits || !isWhole || BigInt(value) < 0n || BigInt(value) >= 1n << BigInt(bits)) {
    throw new Misfit(place, `${shown} is no number from 0 to 2^${bits} - 1`);
  }
  return value;
}

function fitBytes(length, value, place) {
  const isHex = typeof value === 'string' && /^0x[0-9a-f]*$/i.test(value) && value.length === 2 + 2 * length;
  if (!isHex) throw new Misfit(place, `${JSON.stringify(value)} is not 0x and ${2 * length} hexadecimal digits`);
  return value;
}

function fitList(api, item, value, place) {
  const { def } = api.registry.lookup.getSiType(item);
  if (def.isPrimitive && def.asPrimitive.type === 'U8' && /^0x([0-9a-f]{2})*$/i.test(value)) return value;
  if (!Array.isArray(value)) throw new Misfit(place, `${JSON.stringify(value)} is no list`);
  return value.map((element, index) => fit(api, item, element, `${place}[${index}]`));
}

function fitTuple(api, items, value, place) {
  if (!Array.isArray(value) || value.length !== items.length) {
    throw new Misfit(place, `${JSON.stringify(value)} is no list of ${items.length}`);
  }
  return items.map((item, index) => fit(api, item, value[index], `${place}[${index}]`));
}

function fitComposite(api, fields, value, place) {
  const known = named(fields);
  // One field without a name is a wrapper, such as a bounded list; JSON does not show it.
  if (known.length === 1 && !known[0].name) return fit(api, known[0].type, value, place);
  const fitted = fitFields(api, known, value, place);
  return Object.fromEntries(known.map(({ name }, index) => [name, fitted[index]]));
}

function fitVariant(api, variants, value, place) {
  const isNested = typeof value === 'object' && Object.keys(value).length === 1;
  const [given, inner] = isNested ? Object.entries(value)[0] : [value];
  const variant = variants.find(({ name }) => name.toString().toLowerCase() === String(given).toLowerCase());
  if (!variant) {
    const known = variants.map(({ name }) => name.toString()).join(', ');
    throw new Misfit(place, `${JSON.stringify(given)} is none of ${known}`);
  }
  const name = variant.name.toString();
  if (variant.fields.length === 0) return name;
  return { [name]: fitComposite(api, variant.fields, inner, `${place}.${name}`) };
}
