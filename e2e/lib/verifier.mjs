// A verifier with nothing of ours: published packages, the credential, and status lists as somebody fetched them.

import { Bitstring } from '@digitalbazaar/bitstring';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { createVerifyCryptosuite } from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import { decode as fromBase58 } from 'base58-universal';
import { compactVerify, decodeProtectedHeader, importJWK } from 'jose';

/** The Ed25519 key that the URL of a `did:key` names, which says it itself. */
export async function keyNamed(url) {
  const [, publicKeyMultibase, fragment] = /^did:key:(z\w+)#(z\w+)$/.exec(url) ?? [];
  if (!publicKeyMultibase || fragment !== publicKeyMultibase) throw new Error(`${url} is no key of a did:key`);
  return Ed25519Multikey.from({ id: url, controller: url.split('#')[0], type: 'Multikey', publicKeyMultibase });
}

/** The same for `jose`. */
export const joseKey = async (url) => importJWK(await Ed25519Multikey.toJwk({ keyPair: await keyNamed(url) }), 'EdDSA');

/** The claims of a credential, and the DID that signed it. Rejects if nobody did. */
export async function open(credential) {
  return credential.trimStart().startsWith('{') ? openProof(JSON.parse(credential)) : openJwt(credential);
}

async function openJwt(jwt) {
  const { kid, typ } = decodeProtectedHeader(jwt);
  if (typ !== 'vc+jwt') throw new Error(`typ is ${typ}`);
  const { payload } = await compactVerify(jwt, await joseKey(kid), { algorithms: ['EdDSA', 'Ed25519'] });
  return { signer: kid.split('#')[0], claims: JSON.parse(new TextDecoder().decode(payload)) };
}

async function openProof({ proof, ...document }) {
  const cryptosuite = createVerifyCryptosuite();
  const { type, proofPurpose, verificationMethod, proofValue } = proof;
  if (type !== 'DataIntegrityProof' || proof.cryptosuite !== cryptosuite.name)
    throw new Error(`the proof is a ${type}, ${proof.cryptosuite}`);
  if (proofPurpose !== 'assertionMethod') throw new Error(`the proof is for ${proofPurpose}`);
  const key = await keyNamed(verificationMethod);
  const verifier = await cryptosuite.createVerifier({ verificationMethod: await key.export({ publicKey: true }) });
  const data = await cryptosuite.createVerifyData({ cryptosuite, document, proof });
  const signature = fromBase58(proofValue.replace(/^z/, ''));
  if (!(await verifier.verify({ data, signature }))) throw new Error('the key did not make the proof');
  return { signer: verificationMethod.split('#')[0], claims: document };
}

/** True if the bit of `entry` is set in its list, one of the signed `lists` that `believed` has issued. */
async function isSet({ statusListCredential, statusListIndex, statusPurpose }, lists, believed) {
  for (const list of lists) {
    const { signer, claims } = await open(list);
    const { encodedList, statusPurpose: purpose } = claims.credentialSubject;
    if (claims.id !== statusListCredential) continue;
    if (signer !== believed || claims.issuer !== signer)
      throw new Error(`${signer} signs the list, and is not believed`);
    if (purpose !== statusPurpose) throw new Error(`the list is for ${purpose}`);
    const buffer = await Bitstring.decodeBits({ encoded: encodedList.replace(/^u/, '') });
    return new Bitstring({ buffer }).get(Number(statusListIndex));
  }
  throw new Error(`no list ${statusListCredential}`);
}

/**
 * Verifies a license at the time `at`, by itself and by the status `lists` that the DID `believed` has signed: a line
 * for each check in `said`, and `holds` if all is well. The lists tell whether it stands, not what it covers.
 */
export async function verifyLicense(credential, { lists, believed, at }) {
  const { signer, claims } = await open(credential);
  const said = [`signed by ${signer.slice(0, 24)}…`];
  const wrong = [];
  const note = (holds, line) => (holds ? said : wrong).push(line);
  note(claims.issuer.id === signer, `issued by ${claims.issuer.lei}`);
  note(claims.type.includes('LicenseCredential'), `a ${claims.type.at(-1)}`);
  const { validFrom, validUntil } = claims;
  note(Date.parse(validFrom) <= at && at <= Date.parse(validUntil), `from ${validFrom} until ${validUntil}`);
  for (const entry of claims.credentialStatus) {
    const set = await isSet(entry, lists, believed);
    note(!set, `${entry.statusPurpose} at ${entry.statusListIndex}: ${set ? 'SET' : 'not set'}`);
  }
  return { holds: wrong.length === 0, said: [...said, ...wrong.map((line) => `NOT: ${line}`)] };
}

/** The DID of the Ed25519 key in a JWK. */
export async function didOf({ kty, crv, x }) {
  const { publicKeyMultibase } = await Ed25519Multikey.fromJwk({ jwk: { kty, crv, x } });
  return `did:key:${publicKeyMultibase}`;
}
