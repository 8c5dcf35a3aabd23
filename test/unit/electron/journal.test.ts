/** The journal of the engine, torn as a full disk and a power cut tear it. */
import { describe, expect, it } from 'vitest'
import { crc32c, readJournal, writeJournal } from '../../../electron/journal'

/** Records of all lengths that matter: empty, short, to the edge of a block, over two and over three blocks. */
const LENGTHS = [5, 0, 900, 32_747, 1, 32_750, 40_000, 3, 70_000, 12, 32_761, 8]
const records = LENGTHS.map((length, index) => new Uint8Array(length).fill(index + 1))
const whole = writeJournal(records)
/** To compare: byte by byte takes minutes. */
const textsOf = (list: readonly Uint8Array[]) => list.map((one) => Buffer.from(one).toString('latin1'))
const read = (bytes: Uint8Array) => {
  const { records: found, state } = readJournal(bytes)
  return { texts: textsOf(found), state }
}
const texts = textsOf(records)
const joined = (...pieces: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(pieces))

it('has the checksum of the format', () => {
  // The vectors of RFC 3720, B.4, and the check value of the Rocksoft model.
  expect(crc32c(new TextEncoder().encode('123456789'))).toBe(0xe3069283)
  expect(crc32c(new Uint8Array(32))).toBe(0x8a9136aa)
  expect(crc32c(new Uint8Array(32).fill(0xff))).toBe(0x62a8ab43)
})

it('that is whole is read as it was written', () => {
  expect(read(whole)).toEqual({ texts, state: 'whole' })
  expect(readJournal(new Uint8Array())).toEqual({ records: [], state: 'whole' })
})

it('cut off anywhere keeps every record before that, and no other', () => {
  const ends = records.map((_, index) => writeJournal(records.slice(0, index + 1)).length)
  for (let cut = 1; cut < whole.length; cut += 997) {
    const kept = ends.filter((end) => end <= cut).length
    const found = read(whole.subarray(0, cut))
    expect(found.texts, `cut at ${String(cut)}`).toEqual(texts.slice(0, kept))
    expect(found.state === 'damaged', `cut at ${String(cut)}`).toBe(false)
  }
})

describe('written on after half a record', () => {
  const before = records.slice(0, 6)
  const torn = writeJournal([...before, new Uint8Array(3000).fill(99)])
  const start = writeJournal(before).length

  it('at the place where the engine thinks it is, as after a disk that was full, keeps all the others', () => {
    // The engine counts on as if all of it had been written.
    const after = writeJournal([...before, new Uint8Array(3000).fill(99), ...records.slice(6)])
    for (const written of [1, 6, 7, 8, 500, 2999]) {
      const bytes = joined(torn.subarray(0, start + written), after.subarray(torn.length))
      expect(read(bytes), String(written)).toEqual({ texts, state: 'torn' })
    }
  })

  it('at the end of the file, as after a power cut, keeps all the others', () => {
    for (const written of [1, 6, 7, 8, 500, 2999]) {
      const cut = torn.subarray(0, start + written)
      // The engine goes on with the blocks as they are in the file: as behind one record of that length.
      const lead = new Uint8Array((cut.length % 32_768) - 7)
      const after = writeJournal([lead, ...records.slice(6)]).subarray(lead.length + 7)
      expect(read(joined(cut, after)), String(written)).toEqual({ texts, state: 'torn' })
    }
  })
})

it('in which a letter was changed afterwards is not taken for a torn one', () => {
  for (const at of [10, 500, 33_000, 60_000]) {
    const bytes = whole.slice()
    bytes[at] = (bytes[at] ?? 0) ^ 1
    expect(readJournal(bytes).state, String(at)).toBe('damaged')
  }
})

it('of noise has nothing in it', () => {
  const noise = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919 + (index >> 3)) & 0xff)
  expect(readJournal(noise).records).toEqual([])
})
