// Others read our documents, and we read theirs: the command line against independent implementations from npm.

import { Bitstring } from '@digitalbazaar/bitstring';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { createSignCryptosuite } from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import { Chacha20Poly1305 } from '@hpke/chacha20poly1305';
import { CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { SDJwtInstance } from '@sd-jwt/core';
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { encode as toBase58 } from 'base58-universal';
import canonicalize from 'canonicalize';
import { CompactSign, compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import { joseKey, keyNamed, open, verifyLicense } from '../lib/verifier.mjs';
import { readJson } from '../lib/words.mjs';

const DOCUMENTS = new URL('../../examples/story/documents/', import.meta.url);
const CUSTOMS = '999900CUSTOMSUS00196';
const CONTEXTS = ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/undefined-terms/v2'];
const NOON = Date.parse('2026-03-01T12:00:00Z');

let directory, issuer, license, certificate;
let files = 0;

before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bonafide-interop-'));
  issuer = await newKey();
  const days = { from: '2026-03-01', until: '2027-02-28', signedOn: '2026-03-01' };
  license = { ...(await readJson(new URL('license-maker.json', DOCUMENTS))), right: 0, ...days };
  certificate = { ...(await readJson(new URL('certificate-shipment.json', DOCUMENTS))), signedOn: days.signedOn };
});
after(() => rm(directory, { recursive: true, force: true }));

/** The path of a new file with `content`. */
async function file(content) {
  const path = join(directory, `${++files}`);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content), { mode: 0o600 });
  return path;
}

/** The output of the command line. If there is none, rejects with its complaint. */
const bonafide = (...args) =>
  new Promise((resolve, reject) => {
    execFile(process.env.BONAFIDE_CLI ?? 'bonafide', args, (error, stdout, stderr) =>
      stdout ? resolve(stdout) : reject(new Error(stderr || error?.message)),
    );
  });

/** A key of the command line’s, as it keeps it: the file and the JWK in it. */
async function newKey(purpose = 'signing') {
  const path = join(directory, `${++files}`);
  await bonafide('key', 'new', '--purpose', purpose, '--out', path);
  return { path, jwk: JSON.parse(await readFile(path, 'utf8')) };
}

const sign = async (kind, document, ...options) => {
  const held = kind === 'certificate' ? ['--holder', join(directory, `${++files}`)] : [];
  return JSON.parse(await bonafide(kind, 'sign', await file(document), '--key', issuer.path, ...held, ...options));
};
const verify = async (kind, credential) =>
  JSON.parse(await bonafide(kind, 'verify', await file(credential), '--at', '2026-03-01'));

/** The names of the checks that did not pass. */
const flaws = ({ checks }) => checks.filter(({ result }) => result !== 'passed').map(({ check }) => check);

/** A key made by the other side, with the DID that it is called by. */
async function theirKey() {
  const pair = await Ed25519Multikey.generate();
  const did = `did:key:${pair.publicKeyMultibase}`;
  // They keep the public key behind the secret one; RFC 8037 has the secret one alone.
  const d = Buffer.from(pair.secretKey).subarray(0, 32).toString('base64url');
  return {
    pair,
    did,
    kid: `${did}#${pair.publicKeyMultibase}`,
    jwk: { ...(await Ed25519Multikey.toJwk({ keyPair: pair })), d },
  };
}

/** The claims of a credential of `type` about `subject` that the other side issues as `did`. */
const claims = (did, type, subject, lei) => ({
  '@context': CONTEXTS,
  type: ['VerifiableCredential', type],
  issuer: { id: did, lei },
  validFrom: '2026-03-01T00:00:00Z',
  validUntil: '2027-02-28T23:59:59Z',
  credentialSubject: subject,
});

describe('a license as vc+jwt', () => {
  it('of ours verifies with jose', async (t) => {
    const { id, credential } = await sign('license', license);
    const { kid } = decodeProtectedHeader(credential);
    const { payload, protectedHeader } = await compactVerify(credential, await joseKey(kid));
    assert.deepEqual([protectedHeader.alg, protectedHeader.typ], ['EdDSA', 'vc+jwt']);
    const { credentialSubject, issuer } = JSON.parse(new TextDecoder().decode(payload));
    assert.deepEqual(credentialSubject.products, license.products.map((gtin) => gtin.padStart(14, '0')));
    assert.equal(id, `0x${createHash('sha256').update(credential).digest('hex')}`, 'the id is the SHA-256 of the text');
    t.diagnostic(
      `jose: ${protectedHeader.alg} by ${issuer.id}, ${credentialSubject.licensee.name} is ${credentialSubject.role}`,
    );

    const [head, body, signature] = credential.split('.');
    const forged = Buffer.from(
      JSON.stringify({ ...JSON.parse(new TextDecoder().decode(payload)), validUntil: '2099-01-01T00:00:00Z' }),
    );
    assert.notEqual(body, forged.toString('base64url'));
    await assert.rejects(
      compactVerify([head, forged.toString('base64url'), signature].join('.'), await joseKey(kid)),
      /signature/,
    );
  });

  it('made by jose verifies with ours', async (t) => {
    const { did, kid, jwk } = await theirKey();
    const payload = JSON.stringify(claims(did, 'LicenseCredential', license, license.licensor.lei));
    const signed = await new CompactSign(new TextEncoder().encode(payload))
      .setProtectedHeader({ alg: 'EdDSA', typ: 'vc+jwt', kid })
      .sign(await importJWK(jwk, 'EdDSA'));
    const report = await verify('license', signed);
    assert.deepEqual([report.verdict, flaws(report)], ['notShown', ['lei']], 'a did:key is nobody’s');
    assert.equal(report.form.licensee, license.licensee.lei);
    const passed = report.checks.filter(({ result }) => result === 'passed').map(({ check }) => check);
    t.diagnostic(`bonafide license verify: ${passed.join(', ')}: passed`);

    const other = await theirKey();
    const stolen = await new CompactSign(new TextEncoder().encode(payload))
      .setProtectedHeader({ alg: 'EdDSA', typ: 'vc+jwt', kid })
      .sign(await importJWK(other.jwk, 'EdDSA'));
    assert.deepEqual(flaws(await verify('license', stolen)), ['signature', 'lei']);
  });
});

describe('a license with an eddsa-jcs-2022 proof', () => {
  it('of ours verifies with Digital Bazaar’s cryptosuite', async (t) => {
    const { credential } = await sign('license', license, '--as', 'eddsa-jcs-2022', '--status-host', 'id.example');
    const { signer, claims: said } = await open(credential);
    assert.equal(signer, said.issuer.id);
    assert.equal(said.credentialSubject.licensee.lei, license.licensee.lei);
    t.diagnostic(`eddsa-jcs-2022-cryptosuite: proof by ${signer}`);
    const changed = JSON.parse(credential);
    changed.credentialSubject.quantity += 1;
    await assert.rejects(open(JSON.stringify(changed)), /did not make the proof/);
  });

  it('made by theirs verifies with ours', async () => {
    const { pair, did, kid } = await theirKey();
    const document = claims(did, 'LicenseCredential', license, license.licensor.lei);
    const cryptosuite = createSignCryptosuite();
    const created = '2026-03-01T00:00:00Z';
    const proof = {
      type: 'DataIntegrityProof',
      cryptosuite: cryptosuite.name,
      created,
      verificationMethod: kid,
      proofPurpose: 'assertionMethod',
    };
    const data = await cryptosuite.createVerifyData({ cryptosuite, document, proof });
    proof.proofValue = `z${toBase58(await pair.signer().sign({ data }))}`;
    const report = await verify('license', { ...document, proof });
    assert.deepEqual([report.verdict, flaws(report)], ['notShown', ['lei']]);

    const changed = { ...document, validUntil: '2099-01-01T00:00:00Z', proof };
    assert.ok(flaws(await verify('license', changed)).includes('signature'));
  });
});

describe('a status list', () => {
  it('made by Digital Bazaar’s and signed by jose tells ours whether a license holds', async () => {
    const { did, kid, jwk } = await theirKey();
    const signed = await sign('license', license, '--status-host', 'id.example');
    const { claims: { credentialStatus: entries } } = await open(signed.credential);

    /** Our answer on the license, if the bits of the purposes in `set` are set. */
    const told = async (...set) => {
      const lists = await Promise.all(
        entries.map(async ({ statusPurpose, statusListIndex, statusListCredential: id }) => {
          const bits = new Bitstring({ length: 131_072 });
          if (set.includes(statusPurpose)) bits.set(Number(statusListIndex), true);
          const credentialSubject = {
            type: 'BitstringStatusList',
            statusPurpose,
            encodedList: `u${await bits.encodeBits()}`,
          };
          const { validUntil: _, ...list } = {
            ...claims(did, 'BitstringStatusListCredential', credentialSubject),
            id,
            issuer: did,
          };
          const text = new TextEncoder().encode(JSON.stringify(list));
          return new CompactSign(text)
            .setProtectedHeader({ alg: 'EdDSA', typ: 'vc+jwt', kid })
            .sign(await importJWK(jwk, 'EdDSA'));
        }),
      );
      const options = (await Promise.all(lists.map(file))).flatMap((path) => ['--status-list', path]);
      const verified = [
        'license',
        'verify',
        await file(signed.credential),
        '--at',
        '2026-03-01',
        ...options,
        '--status-issuer',
        did,
      ];
      const { checks } = JSON.parse(await bonafide(...verified));
      const ours = checks.find(({ check }) => check === 'status');
      const { holds } = await verifyLicense(signed.credential, { lists, believed: did, at: NOON });
      assert.equal(ours.result === 'passed', holds);
      return ours.reason ?? ours.result;
    };
    assert.deepEqual(
      [await told(), await told('revocation'), await told('suspension')],
      ['passed', 'is revoked', 'is suspended'],
    );
  });
});

describe('a certificate of origin as vc+sd-jwt', () => {
  const hasher = (data, name) =>
    createHash(name.replace('-', ''))
      .update(typeof data === 'string' ? data : Buffer.from(data))
      .digest();

  /** An instance of the other side’s, which verifies and signs with `key`. */
  const instance = async (key) =>
    new SDJwtInstance({
      hasher,
      hashAlg: 'sha-256',
      saltGenerator: (length) => randomBytes(length).toString('base64url'),
      signAlg: 'EdDSA',
      signer: async (data) => Buffer.from(await key.signer().sign({ data: Buffer.from(data) })).toString('base64url'),
      verifier: async (data, signature) =>
        key.verifier().verify({ data: Buffer.from(data), signature: Buffer.from(signature, 'base64url') }),
    });

  it('of ours is verified and shown in part by @sd-jwt/core', async (t) => {
    const { credential, id } = await sign('certificate', certificate);
    const theirs = await instance(await keyNamed(decodeProtectedHeader(credential.split('~')[0]).kid));
    const { payload: { credentialSubject } } = await theirs.verify(credential);
    assert.deepEqual(
      [credentialSubject.agreement, credentialSubject.importer.lei, credentialSubject.goods[0].criterion],
      ['USMCA', certificate.importer.lei, 'A'],
    );

    const shown = await theirs.present(credential, {
      credentialSubject: { agreement: true, goods: { 0: { hs: true } } },
    });
    const { payload } = await theirs.verify(shown);
    assert.equal(payload.credentialSubject.importer, undefined);
    assert.equal(payload.credentialSubject.goods[0].criterion, undefined);
    const report = await verify('certificate', shown);
    assert.equal(report.id, id, 'what is withheld changes no id');
    assert.ok(report.verdict === 'notShown' && report.withheld > 0);
    assert.deepEqual(flaws(report), ['lei', 'document']);
    t.diagnostic(
      `@sd-jwt/core shows ${JSON.stringify(payload.credentialSubject)}; ` +
        `bonafide certificate verify: ${report.withheld} withheld, ${report.verdict}`,
    );

    const [jwt, ...rest] = credential.split('~');
    const other = await instance((await theirKey()).pair);
    await assert.rejects(other.verify([jwt, ...rest].join('~')));
  });

  it('issued by @sd-jwt/core verifies with ours', async () => {
    const { pair, did, kid } = await theirKey();
    const theirs = await instance(pair);
    const { validUntil: _, ...payload } = claims(did, 'CertificateOfOrigin', certificate, certificate.certifier.lei);
    const frame = {
      credentialSubject: {
        _sd: ['certifier', 'importer', 'goods', 'invoice'],
        importer: { _sd: ['lei', 'address'] },
        goods: { _sd: [0] },
      },
    };
    const issued = await theirs.issue(payload, frame, { header: { typ: 'vc+sd-jwt', kid } });
    const whole = await verify('certificate', issued);
    assert.deepEqual([whole.verdict, flaws(whole), whole.withheld], ['notShown', ['lei'], 0]);

    const shown = await theirs.present(issued, { credentialSubject: { goods: { 0: true } } });
    const part = await verify('certificate', shown);
    assert.deepEqual([part.verdict, flaws(part), part.withheld > 0], ['notShown', ['lei', 'document'], true]);
  });
});

describe('what is sealed to customs', () => {
  const suite = new CipherSuite({
    kem: new DhkemX25519HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Chacha20Poly1305(),
  });
  const info = new TextEncoder().encode('bonafide certificate of origin: sealed party, version 2');
  const bytes = (hex) => Buffer.from(hex.slice(2), 'hex');
  const digest = (text) => createHash('sha256').update(text).digest();
  const beside = (commitment, place) => Buffer.concat([commitment, Buffer.from(canonicalize(place))]);
  let customs, written, place;

  before(async () => {
    const { agreement, certifier, signedOn } = certificate;
    place = { agreement, certifier: certifier.lei, signedOn, capacity: 'importer' };
    customs = await newKey('sealing');
    const publicKey = `0x${Buffer.from(customs.jwk.x, 'base64url').toString('hex')}`;
    written = await file({ lei: CUSTOMS, key: 1, publicKey });
  });

  it('by ours is opened by @hpke/core, and is what the certificate commits to', async () => {
    const hidden = { ...certificate, importer: { sealed: certificate.importer } };
    const openings = join(directory, 'openings');
    const { credential } = await sign('certificate', hidden, '--customs', written, '--openings', openings);
    const theirs = new SDJwtInstance({ hasher: (data) => createHash('sha256').update(data).digest() });
    const { credentialSubject: { importer: { commitment, envelope } } } = await theirs.getClaims(credential);

    const sealed = bytes(envelope.sealed);
    const recipientKey = await suite.kem.importKey('jwk', { ...customs.jwk, key_ops: ['deriveBits'] }, false);
    const opened = await suite.open(
      { recipientKey, enc: sealed.subarray(0, 32), info },
      sealed.subarray(32),
      beside(bytes(commitment), place),
    );
    const opening = JSON.parse(new TextDecoder().decode(opened));
    assert.deepEqual(opening.place, place);
    assert.equal(opening.party.name, certificate.importer.name);
    assert.deepEqual(digest(canonicalize(opening)), bytes(commitment));
  });

  it('by @hpke/core is opened by ours', async () => {
    const salt = randomBytes(32).toString('base64url');
    const opening = canonicalize({ place, party: certificate.importer, salt });
    const commitment = digest(opening);
    const recipientPublicKey = await suite.kem.importKey(
      'jwk',
      { kty: 'OKP', crv: 'X25519', x: customs.jwk.x, key_ops: [] },
      true,
    );
    const text = Buffer.from(opening.padEnd(2048 - 48 - (Buffer.byteLength(opening) - opening.length)));
    const { ct, enc } = await suite.seal({ recipientPublicKey, info }, text, beside(commitment, place));
    const sealed = `0x${Buffer.concat([Buffer.from(enc), Buffer.from(ct)]).toString('hex')}`;
    const importer = {
      commitment: `0x${commitment.toString('hex')}`,
      envelope: { seal: { customs: CUSTOMS, key: 1 }, sealed },
    };
    const { credential } = await sign('certificate', { ...certificate, importer });
    const opened = await bonafide(
      'certificate',
      'open',
      await file(credential),
      '--key',
      customs.path,
      '--at',
      '2026-03-01',
    );
    assert.equal(JSON.parse(opened).importer.name, certificate.importer.name);
  });
});
