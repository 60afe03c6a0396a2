// Plays stories on a chain, and tells what happens as it happens.

import { dirname } from 'node:path';
import { carry, chainTime, keyOf, lastEvent, send } from './chain.mjs';
import { makeCall } from './forms.mjs';
import { Misfit } from './misfit.mjs';
import { Refusal } from './refusal.mjs';
import { ask, RpcRefusal } from './rpc.mjs';
import { kindOf, says, Stopped } from './story.mjs';
import { putIn } from './words.mjs';

/** The council of a development chain; the first proposes, the others vote. */
const COUNCIL = ['Alice', 'Bob', 'Charlie'];

const MILLISECONDS = { second: 1_000, minute: 60_000, hour: 3_600_000, day: 86_400_000 };

export class Player {
  /** Numbers of the entries that the stories filed, now or when they were played before. */
  entries = new Set();

  #api;
  #url;
  #desk;
  #say;
  #cast;
  #kept = {};

  /** Plays on the chain of `api`, whose node is at `url`. Has documents signed at `desk`, and prints by `say`. */
  constructor({ api, url, desk, cast, say }) {
    this.#api = api;
    this.#url = url;
    this.#desk = desk;
    this.#cast = cast;
    this.#say = say;
  }

  /** Plays `story` to its end, or rejects with `Stopped`. */
  async play(story) {
    this.#cast = { ...this.#cast, ...story.cast };
    this.#say(`\n${story.title ?? story.file}`);
    if (story.about) this.#say(story.about);
    if (await this.#wasPlayed(story)) return this.#say('  - played on this chain before');

    for (const [index, step] of story.steps.entries()) {
      try {
        await this.#play(story, step);
      } catch (error) {
        throw new Stopped(`${story.file}, step ${index + 1}`, error);
      }
    }
  }

  /** The findings that filing the entry in the file of `story` would have. */
  async screen({ file, entry }) {
    try {
      return await ask(this.#url, 'customs_screen', { entry: await this.#putIn(file, entry, 'entry') });
    } catch (error) {
      throw new Stopped(file, error);
    }
  }

  /** True if the chain has the entry by which one knows that the story has been played. */
  async #wasPlayed({ file, skipIfFiled }) {
    if (!skipIfFiled) return false;
    try {
      const { number } = await ask(this.#url, 'customs_entry', { number: skipIfFiled });
      this.entries.add(number);
      return true;
    } catch (error) {
      if (error instanceof RpcRefusal && error.title === 'NotFound') return false;
      throw new Stopped(file, error);
    }
  }

  async #play(story, step) {
    const kind = kindOf(step);
    const given = step.with && (await this.#putIn(story.file, step.with, 'with'));
    const parts = {
      call: () => this.#call(step, given),
      admit: () => this.#admit(story, step),
      council: () => this.#council(step, given),
      sign: () => this.#sign(story, step),
      ask: () => this.#ask(step, given),
      time: () => this.#pass(step),
    };
    const [who, what] = {
      admit: [step.as, `admits ${step.admit}`],
      council: ['Council', step.council],
      sign: [step.as, `signs a ${step.sign}`],
      ask: ['Anyone', step.ask],
      time: ['Time', step.time],
    }[kind] ?? [step.as, step.call];

    const note = await this.#expecting(step, what, parts[kind]);
    this.#say(`  ✓ ${who.padEnd(12)} ${what.padEnd(25)} ${note}`.trimEnd());
  }

  /** Does `act` and keeps what it makes. If the step expects a refusal, by name, that one must come. */
  async #expecting({ expect, name, note = '' }, what, act) {
    if (typeof expect !== 'string') {
      const made = await act();
      if (expect && !says(made, expect)) throw new Misfit('expect', `the answer is ${JSON.stringify(made)}`);
      if (name) this.#keep(name, made);
      return note;
    }
    try {
      await act();
    } catch (error) {
      const named = error.cause ?? error;
      if (!(named instanceof Refusal && named.is(expect)) && !(named instanceof RpcRefusal && named.title === expect))
        throw error;
      return `refused, as it must be: ${named.full ?? named.message}`;
    }
    throw new Misfit('expect', `${what} is not refused with ${expect}: it is done`);
  }

  async #call(step, given = {}) {
    const call = makeCall(this.#api, step.call, given);
    const { section, method } = call.method;
    const isEntry = section === 'customs' && method === 'fileEntry';
    try {
      const { events } = await send(this.#api, this.#party('as', step.as), call);
      const made = lastEvent(events, section);
      if (isEntry) this.entries.add(made.number);
      return made;
    } catch (error) {
      if (isEntry && error instanceof Refusal) throw await this.#located(error, given.form);
      throw error;
    }
  }

  /** The refusal of the entry `form`, with the field that it is for: the dry run tells. */
  async #located(refusal, form) {
    try {
      await ask(this.#url, 'customs_screen', { entry: form });
      return refusal;
    } catch ({ data }) {
      if (!data?.field) return refusal;
      return Object.assign(new Misfit(`with.form.${data.field}`, refusal.message), { cause: refusal });
    }
  }

  async #admit(story, step) {
    const applicant = this.#party('admit', step.admit).address;
    const application = await this.#api.query.entities.applications(applicant);
    if (application.isNone) throw new Misfit('admit', `${step.admit} has not applied`);
    const renewal = await this.#putIn(story.file, step.renewal, 'renewal');
    const call = makeCall(
      this.#api,
      'entities.admit',
      { applicant, since: application.unwrap().since.toNumber(), renewal },
      'admit',
    );
    await send(this.#api, this.#party('as', step.as), call);
  }

  async #council(step, given) {
    const call = makeCall(this.#api, step.council, given);
    await carry(this.#api, COUNCIL.map((name) => this.#party('council', name)), call);
  }

  async #sign(story, step) {
    this.#party('as', step.as);
    const document = await this.#putIn(story.file, { file: step.document }, 'document');
    try {
      return await this.#desk.sign(step.sign, document, step.as);
    } catch (error) {
      throw new Misfit('document', `${step.document}: ${error.message}`);
    }
  }

  async #ask(step, given) {
    return ask(this.#url, step.ask, given);
  }

  /** Lets time pass: the clock is set forward, and a block made, as chain time is the time of the last block. */
  async #pass({ time }) {
    const [, count, unit] = /^\+(\d+) (second|minute|hour|day)s?$/.exec(time) ?? [];
    if (!unit) throw new Misfit('time', `${JSON.stringify(time)} is not like "+2 days"`);
    await ask(this.#url, 'dev_advanceTime', [Number(count) * MILLISECONDS[unit]]);
    await send(this.#api, this.#party('time', COUNCIL[0]), this.#api.tx.system.remark('0x'));
  }

  /** The key of the party that the step's member `place` calls `name`. */
  #party(place, name) {
    const party = this.#cast[name];
    if (!party)
      throw new Misfit(place, `${JSON.stringify(name)} is not in the cast: ${Object.keys(this.#cast).join(', ')}`);
    return keyOf(party.key);
  }

  async #putIn(file, value, place) {
    const today = Math.max(Date.now(), await chainTime(this.#api));
    const parties = Object.entries(this.#cast).map(([name, party]) => [name, this.#known(name, party)]);
    const known = { ...Object.fromEntries(parties), ...this.#kept };
    return putIn(value, { known, today, directory: dirname(file) }, place);
  }

  /** A party as files may speak of it. Its signing key is made when a file first does. */
  #known(name, party) {
    const desk = this.#desk;
    return {
      ...party,
      account: keyOf(party.key).address,
      get signingKey() {
        return desk.publicKeyOf(name);
      },
    };
  }

  #keep(name, made) {
    if (!/^\$\w+$/.test(name)) throw new Misfit('name', `${JSON.stringify(name)} is not like "$shirts"`);
    this.#kept[name.slice(1)] = made;
  }
}
