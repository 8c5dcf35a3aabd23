/** A zip is what its list says: read in 64 bits too, and nothing beside the list, or other than it says, comes in. */
import { strFromU8, strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { zipDirectory } from '../../src/storage/zip-directory'
import { hidesNothing, namesInZip, unpackParts } from '../../src/storage/zip-parts'
import { streamedZip } from './streamed-zip'
import { zip64Of } from './zip64'

const ROOM = 1000
const parts = { 'a.txt': strToU8('een'), 'map/é.txt': strToU8('twee'), 'leeg.txt': new Uint8Array() }
const everything = () => true
const read = (bytes: Uint8Array, room = ROOM) => {
  const unpacked = unpackParts(bytes, everything, room)
  return typeof unpacked === 'string'
    ? unpacked
    : Object.fromEntries([...unpacked].map(([name, content]) => [name, strFromU8(content)]))
}
const texts = { 'a.txt': 'een', 'map/é.txt': 'twee', 'leeg.txt': '' }

/** The zip with something else put in where `at` says. */
const inserted = (zip: Uint8Array, at: number, more: Uint8Array): Uint8Array =>
  Uint8Array.from([...zip.subarray(0, at), ...more, ...zip.subarray(at)])

/** A zip whose list was moved along with what lies before it. */
function withHidden(zip: Uint8Array, hidden: Uint8Array): Uint8Array {
  const at = new DataView(zip.buffer).getUint32(zip.length - 6, true)
  const changed = inserted(zip, at, hidden)
  new DataView(changed.buffer).setUint32(changed.length - 6, at + hidden.length, true)
  return changed
}

describe.each([
  ['packed', zipSync(parts)],
  ['not packed', zipSync(parts, { level: 0 })],
  ['in 64 bits', zip64Of(parts)],
  ['in 64 bits but for its end', zip64Of(parts, false)],
  ['written as it goes', streamedZip(parts, { mark: true, long: false })],
  ['written as it goes, without marks', streamedZip(parts, { mark: false, long: false })],
  ['written as it goes, in 64 bits', streamedZip(parts, { mark: true, long: true })],
])('a zip that is %s', (_, zip) => {
  test('is read whole', () => {
    expect(namesInZip(zip, ROOM)).toEqual(Object.keys(parts))
    expect(read(zip)).toEqual(texts)
    expect(hidesNothing(zip)).toBe(true)
  })

  test('is not larger than there is room', () => {
    expect(namesInZip(zip, 7)).toHaveLength(3)
    expect(namesInZip(zip, 6)).toBe('too-big')
    expect(read(zip, 7)).toEqual(texts)
    expect(read(zip, 6)).toBe('too-big')
  })

  test('has no byte that can change unnoticed in what it holds', () => {
    const directory = zipDirectory(zip)
    const start = typeof directory === 'string' ? 0 : (directory.entries[0]?.start ?? 0)
    for (let at = start; at < start + 3; at += 1) {
      const changed = zip.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(read(changed)).toBe('damaged')
    }
  })

  test('is recognised as cut off, wherever that was', () => {
    for (let length = 2; length < zip.length; length += 1)
      expect(namesInZip(zip.slice(0, length), ROOM)).toMatch(/^(?:truncated|damaged)$/)
    expect(namesInZip(zip.slice(0, zip.length - 1), ROOM)).toBe('truncated')
  })
})

describe('what is not on the list', () => {
  test('is no part, and is seen', () => {
    const hidden = zipSync({ 'verborgen.txt': strToU8('x') }, { level: 0 })
    const header = hidden.subarray(0, 30 + 'verborgen.txt'.length + 1)
    const zip = withHidden(zipSync(parts), header)
    expect(read(zip)).toEqual(texts)
    expect(hidesNothing(zip)).toBe(false)
  })

  test('is seen between a part and the sizes behind it, and instead of them', () => {
    const zip = streamedZip(parts, { mark: true, long: false }, strToU8('verborgen'))
    expect(read(zip)).toEqual(texts)
    expect(hidesNothing(zip)).toBe(false)
  })

  test('is seen when two parts are one and the same bytes', () => {
    const zip = zipSync({ a: strToU8('x'), b: strToU8('x') }, { level: 0 })
    const view = new DataView(zip.buffer)
    const list = view.getUint32(zip.length - 6, true)
    // Where the second part lies, in its line of the list.
    view.setUint32(list + 47 + 42, 0, true)
    expect(hidesNothing(zip)).toBe(false)
  })
})

test.each(['\\map', 'map\\..', 'C:evil', 'a:b', '/wortel', '../boven', 'a/../../b'])(
  'a part that is called %s would leave its folder',
  (name) => {
    expect(namesInZip(zipSync({ [name]: strToU8('x') }), ROOM)).toBe('unsafe-name')
  },
)

test.each(['a..b', '..a/b', 'map/...', 'é/ü'])('a part that is called %s would not', (name) => {
  expect(namesInZip(zipSync({ [name]: strToU8('x') }), ROOM)).toEqual([name])
})
