/** Changes to JSON by somebody who knows its structure: types, extremes, ids, days, depth, names of prototypes, encodings. */
import { oneOf, type Draw } from './draw'

type Path = readonly (string | number)[]
type Holder = Record<string | number, unknown>

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)

/** What a field may turn out to hold. */
const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e-7, 1e21, 1e308, 2 ** 53, -0, 100_001],
  ...['', ' ', 'x', '\u0000', '\uD800', '\uFFFF', '\u202Eabc', '0', 'null', '-1', '🩺'.repeat(50)],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '../../x', 'C:\\x', '<script>', '=1+1'],
  ...['2026-02-31', '2024-02-29', '2023-02-29', '0000-01-01', '9999-12-31', '10000-01-01', '1969-12-31'],
  ...['2099-99-99T99:99:99.999Z', '9999-12-31T23:59:59.999Z', '+010000-01-01T00:00:00.000Z'],
  ...['1970-01-01T00:00:00.000Z', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00.000+14:00'],
  ...['00000000-0000-4000-8000-000000000000', 'A'.repeat(10_000)],
  ...[[], {}, [[]], [null], { id: 'x' }, { length: 5 }, nested(100), nested(2000)],
]

/** `structuredClone` cannot go as deep. */
const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
/** A copy, because a later change may change it. */
const anything = (draw: Draw): unknown => copyOf(oneOf(draw, VALUES))

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'id', 'extra', '', 'length', '0']

/** Where something can be changed, by the kind of place: a list of a thousand norms counts as one. */
function placesIn(root: unknown): readonly (readonly Path[])[] {
  const kinds = new Map<string, Path[]>()
  const walk = (value: unknown, path: Path): void => {
    if (!isHolder(value)) return
    for (const key of Object.keys(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key]
      const kind = at.map((step) => (typeof step === 'number' ? '*' : step)).join('.')
      kinds.set(kind, [...(kinds.get(kind) ?? []), at])
      walk(value[key], at)
    }
  }
  walk(root, [])
  return [...kinds.values()]
}

function holderAt(root: unknown, path: Path): Holder | null {
  let value = root
  for (const step of path.slice(0, -1)) value = isHolder(value) ? value[step] : undefined
  return isHolder(value) ? value : null
}

function valueAt(root: unknown, path: Path): unknown {
  return holderAt(root, path)?.[path.at(-1) ?? '']
}

/** As a key of its own, `__proto__` too. */
const give = (holder: Holder, key: string | number, value: unknown) =>
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })

type Change = (holder: Holder, key: string | number, draw: Draw, another: () => unknown) => void

const near: Change = (holder, key, draw) => {
  const value = holder[key]
  if (typeof value === 'number')
    give(holder, key, oneOf(draw, [value + 1, value - 1, value * 10, -value, value + 0.5]))
  else if (typeof value === 'boolean') give(holder, key, !value)
  else if (typeof value === 'string')
    give(
      holder,
      key,
      oneOf(draw, [`${value}x`, value.slice(1), value.toUpperCase(), ` ${value}`, value + value]),
    )
  else if (Array.isArray(value))
    give(holder, key, oneOf(draw, [value.toReversed(), [...value, ...value.slice(0, 1)], value.slice(1), []]))
  else give(holder, key, { ...(isHolder(value) ? value : {}), extra: 1 })
}

const CHANGES: readonly Change[] = [
  near,
  near,
  (holder, key, draw) => give(holder, key, anything(draw)),
  (holder, key, draw) => give(holder, key, anything(draw)),
  // What stands elsewhere: an id of something else, a record in another list.
  (holder, key, _draw, another) => give(holder, key, another()),
  (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1)
    else Reflect.deleteProperty(holder, key)
  },
  (holder, key) => {
    if (Array.isArray(holder)) holder.push(copyOf(holder[Number(key)]))
  },
  (holder, key, draw) => {
    if (Array.isArray(holder))
      holder.push(...Array.from({ length: draw(300) }, () => holder[Number(key)] as unknown))
    else give(holder, oneOf(draw, KEYS), anything(draw))
  },
  (holder, _key, draw) => {
    const keys = Object.keys(holder)
    const [one, other] = [oneOf(draw, keys), oneOf(draw, keys)]
    const kept = holder[one]
    give(holder, one, holder[other])
    give(holder, other, kept)
  },
  (holder, key, draw) => {
    const value = holder[key]
    if (isHolder(value) && !Array.isArray(value)) give(value, oneOf(draw, KEYS), anything(draw))
    else give(holder, key, [value])
  },
]

/** Gives mutants of one JSON text: the values, before they are written. */
export function jsonMutator(text: string): (draw: Draw) => unknown {
  const kinds = placesIn(JSON.parse(text))
  return (draw) => {
    const root: unknown = JSON.parse(text)
    const place = () => oneOf(draw, oneOf(draw, kinds))
    for (let times = 1 + (draw(3) === 0 ? draw(3) : 0); times > 0; times -= 1) {
      const path = place()
      const holder = holderAt(root, path)
      const key = path.at(-1)
      // An earlier change may have taken the place away.
      if (holder === null || key === undefined || !(key in holder)) continue
      oneOf(draw, CHANGES)(holder, key, draw, () => copyOf(valueAt(root, place()) ?? null))
    }
    return root
  }
}

/** Written as programs write it; now and then as they should not. */
export function written(value: unknown, draw: Draw): Uint8Array {
  const text = JSON.stringify(value, null, draw(4) === 0 ? 2 : 0)
  const utf8 = (changed: string) => new TextEncoder().encode(changed)
  switch (draw(24)) {
    case 0:
      return utf8(`\uFEFF${text}`)
    case 1:
      return new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))
    case 2:
      return new Uint8Array(Buffer.from(text, 'latin1'))
    case 3:
      return utf8(text.replace(/"(\w+)":/u, (field, name: string) => `${field}null,"${name}":`))
    case 4:
      return utf8(text.replace(/:(\d+)/u, oneOf(draw, [':1e999', ':-1e999', ':0x10', ':01', ':NaN'])))
    case 5:
      return utf8(text.replace(/\}$/u, ',}'))
    case 6:
      return utf8(`${' '.repeat(draw(5000))}${text}${'\n'.repeat(draw(5000))}`)
    case 7:
      return utf8(text.slice(0, draw(text.length)))
    case 8:
      return utf8(`${'['.repeat(draw(50_000))}${text}`)
    default:
      return utf8(text)
  }
}
