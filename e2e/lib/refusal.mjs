// The chain's refusal of a call: the error by name, with the reason inside it.

/** A call refused by the runtime. `name` is `pallet.Error`; `full` has the inner reason, such as `(CheckDigit)`. */
export class Refusal extends Error {
  constructor(name, reason, sentence) {
    const full = `${name}${reason}`;
    super(sentence ? `${full}: ${sentence}` : full);
    this.name = name;
    this.full = full;
    this.sentence = sentence;
  }

  /** True if it is the error `expected`, named with its inner reason or without. */
  is(expected) {
    return expected === this.name || expected === this.full;
  }
}

/** The refusal that the runtime's `DispatchError` tells. */
export function refusalOf(api, error) {
  if (!error.isModule) return new Refusal(error.toString(), '', '');
  const { index, error: bytes } = error.asModule;
  const pallet = api.registry.metadata.pallets.find((pallet) => pallet.index.eq(index));
  const { section, name, docs } = api.registry.findMetaError(error.asModule);
  const type = api.registry.createLookupType(pallet.errors.unwrap().type);
  const variant = api.registry.createTypeUnsafe(type, [bytes]).toHuman();
  return new Refusal(`${section}.${name}`, inner(variant), docs.join(' ').trim());
}

/** The content of an enum's variant, in parentheses. One that holds nothing is shown by its name alone. */
function inner(variant) {
  if (typeof variant === 'string') return '';
  const [held] = Object.values(variant);
  return `(${held !== null && typeof held === 'object' ? Object.values(held).join(', ') : held})`;
}
