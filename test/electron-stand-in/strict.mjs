/** What Node and the language look up of their own accord, on any object. */
const asked = new Set([
  'then',
  'toJSON',
  'constructor',
  'prototype',
  'inspect',
  'domain',
  'captureRejections',
])

/**
 * An object that throws when someone asks for a member it does not have.
 * @template {object} T
 * @param {string} name
 * @param {T} members
 * @returns {T}
 */
export function strict(name, members) {
  return new Proxy(members, {
    get(target, key) {
      // `_events` and the like belong to Node's own EventEmitter.
      const isKnown = key in target || typeof key === 'symbol' || asked.has(key) || key.startsWith('_')
      if (!isKnown) throw new Error(`stand-in lacks ${name}.${String(key)}`)
      const member = Reflect.get(target, key)
      // Private fields are only there on the object itself.
      return typeof member === 'function' ? member.bind(target) : member
    },
  })
}
