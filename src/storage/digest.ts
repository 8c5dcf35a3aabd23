/** SHA-256 in hexadecimal. Takes a moment of its own: never to be awaited inside a transaction. */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  // A copy: what is shared with another thread cannot be digested.
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
