// The desk: signs trade documents with the command line `bonafide`, whose path is in BONAFIDE_CLI.

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A place with a key for each signer, for as long as a play lasts. */
export class Desk {
  #directory;
  #files = 0;
  #keys = new Map();

  static async open() {
    const desk = new Desk();
    desk.#directory = await mkdtemp(join(tmpdir(), 'bonafide-desk-'));
    return desk;
  }

  /**
   * Signs `document` of the `kind` `certificate` or `license`: `{ id, credential, form }`, where the form is for the
   * chain to record. A license has `terms`, too: the form but for `right`, `parent` and `amends`, which the chain
   * takes apart from them. One that is for whoever holds it has `holder`, too: the file with its key. `options` are
   * those of the command line beside.
   */
  async sign(kind, document, signer, options = []) {
    const [file, holder] = [this.#newFile(), this.#newFile()];
    await writeFile(file, JSON.stringify(document));
    const key = await this.keyFileOf(signer);
    const held = kind === 'certificate' || document.private ? ['--holder', holder] : [];
    const printed = await bonafide([kind, 'sign', file, '--key', key, ...held, ...options], file);
    const signed = JSON.parse(printed);
    if (signed.form.holder) signed.holder = holder;
    const { right, parent, amends, ...terms } = signed.form;
    return kind === 'license' ? { ...signed, terms } : signed;
  }

  /** What shows that `filer` holds what was `signed`, each with its `holder`, for the entry `number`. */
  async present(signed, number, filer) {
    const held = signed.flatMap(({ holder }) => ['--holder', holder]);
    return JSON.parse(await bonafide(['entry', 'present', number, '--filer', filer, ...held], number));
  }

  /** The Ed25519 public key with which the documents of `signer` are signed, in hexadecimal. */
  async publicKeyOf(signer) {
    const { x } = JSON.parse(await readFile(await this.keyFileOf(signer), 'utf8'));
    return `0x${Buffer.from(x, 'base64url').toString('hex')}`;
  }

  /** The file with the private key of `signer`, which is made when it is first asked for. */
  async keyFileOf(signer) {
    if (!this.#keys.has(signer)) {
      const file = this.#newFile();
      await bonafide(['key', 'new', '--out', file], file);
      this.#keys.set(signer, file);
    }
    return this.#keys.get(signer);
  }

  async close() {
    await rm(this.#directory, { recursive: true, force: true });
  }

  #newFile() {
    return join(this.#directory, `${++this.#files}.json`);
  }
}

/** The output of the command line. Rejects with its complaint about `file`. */
async function bonafide(args, file) {
  try {
    const { stdout } = await run(process.env.BONAFIDE_CLI ?? 'bonafide', args);
    return stdout;
  } catch (error) {
    const said = error.stderr?.trim().replace(/^refused: /, '').replace(`${file}: `, '');
    throw new Error(said || `cannot run bonafide: ${error.message}`);
  }
}
