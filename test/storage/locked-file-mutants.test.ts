import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { armor } from 'age-encryption'
import { readDossierFile } from '../../src/storage/dossier-file'
import { unlockFile } from '../../src/storage/locked-file/locked-file'
import { isLocked } from '../../src/storage/locked-file/locked-zip'
import { ageIn, deriveQuickly, lockedFile, PASSPHRASE, plainFile, repacked } from './locked-small'

/** Whole numbers from 0 to below `limit`; the same every run (mulberry32). */
function seeded(seed: number) {
  let state = seed
  return (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

type Draw = ReturnType<typeof seeded>

const CHANGES: readonly ((bytes: Uint8Array, draw: Draw) => Uint8Array)[] = [
  (bytes, draw) => bytes.with(draw(bytes.length), draw(256)),
  (bytes, draw) => {
    const at = draw(bytes.length)
    return bytes.with(at, (bytes[at] ?? 0) ^ (1 << draw(8)))
  },
  (bytes, draw) => bytes.slice(0, draw(bytes.length)),
  (bytes, draw) => bytes.slice(draw(bytes.length)),
  (bytes, draw) => {
    const at = draw(bytes.length)
    const more = Array.from({ length: 1 + draw(40) }, () => draw(256))
    return new Uint8Array([...bytes.slice(0, at), ...more, ...bytes.slice(at)])
  },
  (bytes, draw) => {
    const [from, to] = [draw(bytes.length), draw(bytes.length)]
    return new Uint8Array([...bytes.slice(0, from), ...bytes.slice(to)])
  },
]

function mutated(bytes: Uint8Array, draw: Draw): Uint8Array {
  let changed = bytes
  for (let times = 1 + draw(3); times > 0 && changed.length > 0; times -= 1)
    changed = CHANGES[draw(CHANGES.length)]?.(changed, draw) ?? changed
  return changed
}

/** Only in the head, where every byte means something. */
function mutatedHead(bytes: Uint8Array, draw: Draw): Uint8Array {
  return new Uint8Array([...mutated(bytes.slice(0, 200), draw), ...bytes.slice(200)])
}

const isSame = (one: Uint8Array, other: Uint8Array) => Buffer.from(one).equals(other)

const KNOWN = /^(locked|file)\/[a-z-]+$/

describe('of 2,000 files made from a locked one by chance', () => {
  const draw = seeded(20_261_129)
  const seen = new Map<string, number>()

  /** Gives what the whole dossier may be after opening it: all of it, or nothing. */
  async function tryToOpen(bytes: Uint8Array, plain: Uint8Array): Promise<void> {
    if (!isLocked(bytes)) {
      const read = await readDossierFile(bytes)
      expect(read.ok).toBe(false)
      seen.set('not locked', (seen.get('not locked') ?? 0) + 1)
      return
    }
    const outcome = await unlockFile(bytes, PASSPHRASE, deriveQuickly)
    const code = outcome.ok ? 'opened' : outcome.problem.code
    seen.set(code, (seen.get(code) ?? 0) + 1)
    if (outcome.ok) expect(isSame(outcome.value, plain)).toBe(true)
    else expect(code).toMatch(KNOWN)
  }

  test('none breaks anything, and each opens whole or not at all', async () => {
    const plain = await plainFile()
    const locked = await lockedFile(plain)
    const age = ageIn(locked)
    const slot = unzipSync(locked)['slot.json'] ?? locked
    const text = strToU8(armor.encode(age))
    for (let round = 0; round < 400; round += 1) {
      const otherAge = mutated(age, draw)
      const files = [
        mutated(locked, draw),
        // With every checksum of the zip right.
        repacked(locked, { age: otherAge, slot: round % 2 === 0 ? { size: otherAge.length } : {} }),
        mutatedHead(age, draw),
        zipSync({ 'slot.json': mutated(slot, draw), 'inhoud.age': age }, { level: 0 }),
        mutated(text, draw),
      ]
      for (const file of files) await tryToOpen(file, plain)
    }
    // They reach every refusal that a changed file can meet.
    expect([...seen.keys()]).toEqual(
      expect.arrayContaining(
        ['wrong-passphrase', 'damaged', 'cut-off', 'extra-bytes', 'bad-slot'].map((code) => `locked/${code}`),
      ),
    )
    expect([...seen.values()].reduce((sum, count) => sum + count, 0)).toBe(2000)
  })
})

test('whatever a file is and whatever the passphrase, it comes out as it went in, and not with another one', async () => {
  const draw = seeded(7)
  const letters = [...'abcxyzéñ🌷 -_!"\\0', 'e\u0301', '\u200D']
  const sizes = [0, 1, 65_535, 65_536, 65_537, 131_072, 131_073]
  for (let round = 0; round < 60; round += 1) {
    const size = sizes[round] ?? draw(5000)
    const file = Uint8Array.from({ length: size }, () => draw(256))
    const passphrase = Array.from({ length: 1 + draw(40) }, () => letters[draw(letters.length)]).join('')
    const locked = await lockedFile(file, { passphrase, hint: passphrase.slice(0, 3) })
    const opened = await unlockFile(locked, passphrase, deriveQuickly)
    expect(opened.ok && isSame(opened.value, file)).toBe(true)
    expect(await unlockFile(locked, `${passphrase}x`, deriveQuickly)).toMatchObject({
      ok: false,
      problem: { code: 'locked/wrong-passphrase' },
    })
  }
})
