// Answers of a node's own methods against its own document of them, `rpc_discover`.

import Ajv from 'ajv/dist/2019.js';

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const FORMATS = { 'date-time': MOMENT };

/** Parameters with parts that are read one by one, and may be at fault: each fault is in the answer. */
const IN_PARTS = ['trade_verifyMany takes checks'];

/**
 * The judge of calls by a node's `document`: `(method, params, answer) => faults`, where `answer` is `{ result }` or
 * `{ error }`.
 *
 * An answer must have the form that the document says, and no member that it does not name. A parameter that the node
 * has accepted must be one that the method takes by the document.
 */
export function judgeBy(document) {
  // Of types it is less strict: members are completed beside a `$ref`, which has the type. Of what is required, too:
  // `@context` is told by a pattern.
  const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, formats: FORMATS });
  const text = JSON.stringify(document).replaceAll('#/components/schemas/', 'schemas#/definitions/');
  const { methods, components: { schemas, errors } } = JSON.parse(text);
  const complete = completed(schemas);
  ajv.addSchema({ $id: 'schemas', definitions: mapped(schemas, complete.within) });
  const own = new Map(methods.map((method) => [method.name, method]));
  const judges = new Map();
  /** What judges `method`, made when it is first called: a test calls few of all. */
  const judgeOf = (method) => {
    if (!judges.has(method)) {
      const { params, result } = own.get(method);
      judges.set(method, {
        parameters: params.map(({ name, schema }) => [name, ajv.compile(schema)]),
        judge: ajv.compile(complete.whole(result.schema)),
      });
    }
    return judges.get(method);
  };

  return (method, params, { result, error }) => {
    if (!own.has(method)) return [];
    if (error) {
      const isListed = errors[error.data?.name]?.code === error.code;
      return isListed ? [] : [`${method}: no such error: ${JSON.stringify(error)}`];
    }
    const { parameters, judge } = judgeOf(method);
    const taken = parameters.flatMap(([name, judge], index) => {
      const value = Array.isArray(params) ? params[index] : params?.[name];
      const place = `${method} takes ${name}`;
      return value === undefined || IN_PARTS.includes(place) ? [] : faultsOf(place, judge, value);
    });
    return [...taken, ...faultsOf(`${method} answers`, judge, result)];
  };
}

function faultsOf(place, judge, value) {
  if (judge(value)) return [];
  const text = JSON.stringify(value);
  return judge.errors.map(({ instancePath, message, params }) =>
    `${place}: ${instancePath} ${message} ${JSON.stringify(params)} in ${text}`);
}

const mapped = (object, make) => Object.fromEntries(Object.entries(object).map(([name, value]) => [name, make(value)]));

/** Schemas that allow no member of an object but those they name; `schemas` are those referred to. */
function completed(schemas) {
  const BRANCHES = ['allOf', 'anyOf', 'oneOf'];

  const namesMembers = ({ $ref, properties, ...schema }) =>
    properties !== undefined
    || ($ref !== undefined && namesMembers(schemas[$ref.split('/').at(-1)]))
    || BRANCHES.some((name) => schema[name]?.some(namesMembers));

  /** A schema of part of an object, such as a branch: its members are completed, and others are left to the whole. */
  const within = (schema) => {
    if (typeof schema !== 'object') return schema;
    const { properties, patternProperties, items, additionalProperties, ...rest } = schema;
    return {
      ...rest,
      ...(properties && { properties: mapped(properties, whole) }),
      ...(patternProperties && { patternProperties: mapped(patternProperties, whole) }),
      ...(items !== undefined && { items: Array.isArray(items) ? items.map(whole) : whole(items) }),
      ...(additionalProperties !== undefined && { additionalProperties: whole(additionalProperties) }),
      ...Object.fromEntries(BRANCHES.filter((name) => rest[name]).map((name) => [name, rest[name].map(within)])),
    };
  };

  /** A schema of a whole value. */
  const whole = (schema) => {
    const isNamed = typeof schema === 'object' && namesMembers(schema);
    return isNamed ? { ...within(schema), unevaluatedProperties: false } : within(schema);
  };

  return { whole, within };
}
