/**
 * Sealing bytes for the owner of a key pair: ECDH on P-256 with a key made for this one message, HKDF-SHA-256, AES-256-GCM. All
 * of it is WebCrypto, the same in every browser, in Electron and in Node.
 */
import type { PrivateKey, PublicKey, RoundKeys } from '../domain/survey/round/round-keys'
import { fromBase64, toBase64 } from './base64'

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const
const utf8 = new TextEncoder()

interface Sealed {
  /** Public half of the key made for this message. */
  readonly key: PublicKey
  /** 12 bytes, base64. */
  readonly iv: string
  /** base64 */
  readonly sealed: string
}

/** Coordinates as WebCrypto exports them; JWK leaves them optional for other kinds of keys. */
interface ExportedKey {
  readonly x?: string
  readonly y?: string
  readonly d?: string
}

const publicPart = ({ x = '', y = '' }: ExportedKey): PublicKey => ({ kty: 'EC', crv: 'P-256', x, y })

/** A new pair of keys. */
export async function newRoundKeys(): Promise<RoundKeys> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  const exported = await crypto.subtle.exportKey('jwk', pair.privateKey)
  const publicKey = publicPart(exported)
  return { publicKey, privateKey: { ...publicKey, d: exported.d ?? '' } }
}

/**
 * Encrypts for the owner of a key alone, with a key of its own for each message.
 * @param outside everything that stands beside the sealed bytes; opening fails when a letter of it differs. Gets the key of the
 * message, which is part of it.
 */
export async function seal(
  plain: Uint8Array<ArrayBuffer>,
  outside: (key: PublicKey) => string,
  owner: PublicKey,
): Promise<Sealed> {
  // The private half cannot leave this call: only the owner opens the message.
  const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits'])
  const key = publicPart(await crypto.subtle.exportKey('jwk', pair.publicKey))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const ownerKey = await crypto.subtle.importKey('jwk', owner, curve, false, [])
  const secret = await messageKey(pair.privateKey, ownerKey, key, owner)
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: utf8.encode(outside(key)) },
    secret,
    plain,
  )
  return { key, iv: toBase64(iv), sealed: toBase64(new Uint8Array(sealed)) }
}

/** The bytes that were sealed, or `null`: made for another key, or changed since. */
export async function unseal(
  { key, iv, sealed }: Sealed,
  outside: string,
  owner: RoundKeys,
): Promise<Uint8Array | null> {
  const ivBytes = fromBase64(iv)
  const bytes = fromBase64(sealed)
  if (ivBytes === null || bytes === null) return null
  try {
    const theirs = await crypto.subtle.importKey('jwk', key, curve, false, [])
    const ours = await ownKey(owner.privateKey)
    const secret = await messageKey(ours, theirs, key, owner.publicKey)
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: ivBytes, additionalData: utf8.encode(outside) },
      secret,
      bytes,
    )
    return new Uint8Array(plain)
  } catch {
    // WebCrypto deliberately tells no more: a point off the curve and a wrong seal are refused alike.
    return null
  }
}

/** By the key as it is stored: a heap of answers is opened with one. Gone with the round it belongs to. */
const ownKeys = new WeakMap<PrivateKey, ReturnType<typeof importOwn>>()

const importOwn = (key: PrivateKey) =>
  crypto.subtle.importKey('jwk', jwkOf(key), curve, false, ['deriveBits'])

function ownKey(key: PrivateKey) {
  const known = ownKeys.get(key) ?? importOwn(key)
  ownKeys.set(key, known)
  return known
}

const jwkOf = ({ kty, crv, x, y, d }: PrivateKey) => ({ kty, crv, x, y, d })

/** Both public keys go into the derivation, so that a secret never serves for another pair (as RFC 9180 does). */
async function messageKey(
  ours: Parameters<typeof crypto.subtle.deriveBits>[1],
  theirs: Parameters<typeof crypto.subtle.deriveBits>[1],
  message: PublicKey,
  owner: PublicKey,
) {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, ours, 256)
  const material = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
  const info = utf8.encode(['vsv-antwoord 1', message.x, message.y, owner.x, owner.y].join(' '))
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}
