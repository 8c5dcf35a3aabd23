/**
 * Stands in the built application for the curves of `age-encryption` that only keys need which we neither make nor open: post-quantum ones,
 * and those of security tokens. They are more than half of the library, and a passphrase needs none of them. Used all the same, they fail.
 */
export const MLKEM768P256 = undefined
export const MLKEM768X25519 = undefined
export const p256 = undefined
