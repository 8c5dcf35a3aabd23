/**
 * Structured clone over text: plain data, bytes and `undefined`. Anything else is refused, like Electron refuses what cannot be cloned.
 * Also runs in the preload's world (page/worlds.mjs), so each function stands on the language and the other one alone.
 */

/**
 * @param {unknown} value
 * @returns {unknown}
 */
export function pack(value) {
  if (value === undefined) return { $: 'undefined' }
  if (value instanceof Uint8Array) {
    let text = ''
    for (let at = 0; at < value.length; at += 8192)
      text += String.fromCharCode(...value.subarray(at, at + 8192))
    return { $: 'bytes', base64: btoa(text) }
  }
  if (Array.isArray(value)) return value.map(pack)
  if (typeof value === 'object' && value !== null) {
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error('An object could not be cloned.')
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pack(part)]))
  }
  if (typeof value === 'function' || typeof value === 'symbol')
    throw new Error('An object could not be cloned.')
  return value
}

/**
 * @param {unknown} packed
 * @returns {unknown}
 */
export function unpack(packed) {
  if (Array.isArray(packed)) return packed.map(unpack)
  if (typeof packed !== 'object' || packed === null) return packed
  if ('$' in packed && packed.$ === 'undefined') return undefined
  if ('$' in packed && packed.$ === 'bytes' && 'base64' in packed)
    return Uint8Array.from(atob(String(packed.base64)), (letter) => letter.charCodeAt(0))
  return Object.fromEntries(Object.entries(packed).map(([key, part]) => [key, unpack(part)]))
}
