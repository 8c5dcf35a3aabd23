/** The public half of a round's key, as WebCrypto writes it (JWK): it is in every questionnaire and encrypts the answers. */
export interface PublicKey {
  readonly kty: 'EC'
  readonly crv: 'P-256'
  /** Coordinates of the point, 32 bytes each, base64url. */
  readonly x: string
  readonly y: string
}

/** The private half: decrypts the answers. Never leaves the dossier. */
export interface PrivateKey extends PublicKey {
  /** 32 bytes, base64url. */
  readonly d: string
}

/** The pair of keys of one round, made when it opens. */
export interface RoundKeys {
  readonly publicKey: PublicKey
  readonly privateKey: PrivateKey
}
