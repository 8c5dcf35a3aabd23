import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { readDossierFile } from '../../src/storage/dossier-file'
import { lockFile, unlockFile } from '../../src/storage/locked-file/locked-file'
import { isLocked, openSlot } from '../../src/storage/locked-file/locked-zip'
import { deriveInLibrary } from '../../src/storage/locked-file/passphrase-stanza'
import {
  ageIn,
  deriveQuickly,
  flipped,
  lockedFile,
  PASSPHRASE,
  plainFile,
  QUICK,
  repacked,
  withHeader,
} from './locked-small'
import { streamedZip } from './streamed-zip'

let plain = new Uint8Array()
let locked = new Uint8Array()

beforeAll(async () => {
  plain = new Uint8Array(await plainFile())
  locked = new Uint8Array(await lockedFile(plain))
})

const open = (bytes: Uint8Array, passphrase = PASSPHRASE) => unlockFile(bytes, passphrase, deriveQuickly)

async function codeOf(bytes: Uint8Array, passphrase = PASSPHRASE): Promise<string> {
  const outcome = await open(bytes, passphrase)
  if (outcome.ok) return 'opened'
  expect(outcome.problem.message).toMatch(/Uw dossiers zijn niet veranderd\..* \S/)
  return outcome.problem.code
}

describe('a dossier file on slot', () => {
  test('opens with its passphrase, byte for byte as it was, and reads as any other', async () => {
    const opened = await open(locked)
    expect(opened).toEqual({ ok: true, value: plain })
    expect(await readDossierFile(opened.ok ? opened.value : locked)).toMatchObject({ ok: true })
  })

  test('says its hint before it is opened, and nothing about what is in it', () => {
    const slot = openSlot(locked)
    expect(slot).toMatchObject({ ok: true, value: { hint: 'in de kluis' } })
    const text = strFromU8(locked, true)
    const name = /"dossierName": "([^"]+)"/.exec(strFromU8(unzipSync(plain)['manifest.json'] ?? plain))?.[1]
    expect(name).toMatch(/\w/)
    expect(text).not.toContain(name)
    expect(Object.keys(unzipSync(locked))).toEqual(['slot.json', 'inhoud.age'])
  })

  test('is never the same twice, whatever is in it', async () =>
    expect(ageIn(await lockedFile(plain))).not.toEqual(ageIn(locked)))

  test('costs a guesser a quarter of a gigabyte for each guess, unless a test asks otherwise', async () => {
    const asked: number[] = []
    await lockFile(plain, { passphrase: PASSPHRASE, hint: '' }, async (passphrase, salt, factor) => {
      asked.push(factor)
      return deriveQuickly(passphrase, salt, QUICK)
    })
    expect(asked).toEqual([18, 18])
  })

  test('is not given when it does not open again', async () => {
    let times = 0
    const unreliable = async (passphrase: string, salt: Uint8Array, factor: number) => {
      const key = await deriveQuickly(passphrase, salt, factor)
      return (times += 1) === 1 ? flipped(key, 3) : key
    }
    expect(
      await lockFile(plain, { passphrase: PASSPHRASE, hint: '', factor: QUICK }, unreliable),
    ).toMatchObject({
      ok: false,
      problem: { code: 'locked/not-the-same' },
    })
  })

  test('that another program packed again is opened too', async () => {
    const parts = unzipSync(locked)
    for (const packed of [zipSync(parts, { level: 9 }), streamedZip(parts, { mark: true, long: false })])
      expect(await open(packed)).toEqual({ ok: true, value: plain })
  })

  test('opens with an accent typed the other way', async () => {
    const file = await lockedFile(plain, { passphrase: 'cafe\u0301 aan de haven' })
    expect(await codeOf(file, 'caf\u00e9 aan de haven')).toBe('opened')
  })

  test.each([
    ' boter-fiets-wolk-tak',
    'boter-fiets-wolk-tak ',
    'Boter-fiets-wolk-tak',
    'boter fiets wolk tak',
    '',
  ])('does not open with "%s"', async (passphrase) =>
    expect(await codeOf(locked, passphrase)).toBe('locked/wrong-passphrase'),
  )

  test('the key of the shell and that of the page are one', async () => {
    const salt = new Uint8Array(44).fill(7)
    for (const passphrase of [PASSPHRASE, 'één hééle 🌷 zin', ''])
      expect(await deriveInLibrary(passphrase, salt, 10)).toEqual(await deriveQuickly(passphrase, salt, 10))
  })

  test('a failure to make the key is no fault of the file', async () => {
    const noMemory = () => Promise.reject(new RangeError('Array buffer allocation failed'))
    await expect(unlockFile(locked, PASSPHRASE, noMemory)).rejects.toThrow(RangeError)
  })
})

test('a file that the first version locked still opens', async () => {
  const frozen = await readFile(new URL('../fixtures/locked/op-slot-1.vsv', import.meta.url))
  const bytes = new Uint8Array(frozen)
  expect(openSlot(bytes)).toMatchObject({ ok: true, value: { hint: 'het dier van de buren' } })
  expect(await open(bytes, 'één kat op de vensterbank')).toEqual({ ok: true, value: plain })
})

describe('whatever reads dossier files and asks for no passphrase', () => {
  test('says that a file is on slot', async () => {
    for (const file of [locked, ageIn(locked), locked.subarray(0, 4000)])
      expect(await readDossierFile(file)).toMatchObject({ ok: false, problem: { code: 'file/locked' } })
    expect(isLocked(plain)).toBe(false)
  })

  test('a lock within a lock is not opened in silence', async () => {
    const twice = await open(await lockedFile(locked))
    expect(await readDossierFile(twice.ok ? twice.value : plain)).toMatchObject({
      ok: false,
      problem: { code: 'file/locked' },
    })
  })
})

describe('a file as the age tool makes it', () => {
  test('is opened bare and under any name', async () => expect(await codeOf(ageIn(locked))).toBe('opened'))

  test('is opened as text, also with the line ends of Windows and white space around it', async () => {
    const text = armor.encode(ageIn(locked))
    for (const variant of [text, text.replaceAll('\n', '\r\n'), `\n\n  ${text}\n \n`])
      expect(await codeOf(new TextEncoder().encode(variant))).toBe('opened')
  })

  test('as text, damaged, cut or with something behind it, is refused', async () => {
    const text = armor.encode(ageIn(locked))
    const codes = [
      text.slice(0, text.length / 2),
      `${text}nog iets`,
      text.replace(/\n.{4}/, '\n'),
      `${text.slice(0, 500)}!${text.slice(501)}`,
    ].map((variant) => codeOf(new TextEncoder().encode(variant)))
    expect(await Promise.all(codes)).toEqual([
      'locked/cut-off',
      'locked/extra-bytes',
      'locked/damaged',
      'locked/damaged',
    ])
  })
})

describe('a file that is not whole', () => {
  test('with one bit changed is never opened, and said to be damaged, wherever it is', async () => {
    const age = ageIn(locked)
    const header = strFromU8(age, true).indexOf('\n---') + 1
    const places = [header + 10, header + 60, header + 70, 400, age.length >> 1, -1]
    for (const at of places) {
      expect(await codeOf(repacked(locked, { age: flipped(age, at) }))).toBe('locked/damaged')
      expect(await codeOf(flipped(age, at))).toBe('locked/damaged')
    }
    // In the part that age knows nothing of, the zip tells.
    expect(await codeOf(flipped(locked, -500))).toBe('locked/damaged')
  })

  test('with the bytes that hold the key damaged reads as a wrong passphrase, and the sentence says both', async () => {
    // Another letter of base64: any other sign is no header at all.
    const otherSalt = (header: string) =>
      header.replace(/(?<=scrypt ..)./, (letter) => (letter === 'A' ? 'B' : 'A'))
    const outcome = await open(repacked(locked, { age: withHeader(ageIn(locked), otherSalt) }))
    expect(outcome).toMatchObject({
      ok: false,
      problem: {
        code: 'locked/wrong-passphrase',
        message: expect.stringMatching(/wachtzin past niet.* of het begin van het bestand is beschadigd/),
      },
    })
  })

  test('is said to be cut off, and one with something added to have that', async () => {
    const age = ageIn(locked)
    expect(await codeOf(locked.subarray(0, locked.length - 40))).toBe('locked/cut-off')
    expect(await codeOf(locked.subarray(0, locked.length >> 1))).toBe('locked/cut-off')
    expect(await codeOf(repacked(locked, { age: age.subarray(0, -1) }))).toBe('locked/cut-off')
    expect(await codeOf(age.subarray(0, 60))).toBe('locked/cut-off')
    expect(await codeOf(age.subarray(0, 170))).toBe('locked/cut-off')
    expect(await codeOf(repacked(locked, { age: new Uint8Array([...age, 0]) }))).toBe('locked/extra-bytes')
    expect(await codeOf(new Uint8Array([...locked, ...strToBytes('nog iets')]))).toBe('locked/extra-bytes')
  })

  test('cut exactly between two pieces is not taken for whole', async () => {
    const large = new Uint8Array(200_000).map((_, at) => at % 251)
    const age = ageIn(await lockedFile(large))
    const start = strFromU8(age, true).indexOf('\n--- ') + 49 + 16
    for (const pieces of [1, 2])
      expect(await codeOf(age.subarray(0, start + pieces * (65_536 + 16)))).toBe('locked/damaged')
    expect(await codeOf(age)).toBe('opened')
  })
})

const strToBytes = (text: string) => new TextEncoder().encode(text)

describe('refused before it costs anything', () => {
  const derive = vi.fn(deriveQuickly)
  const refused = async (bytes: Uint8Array) => {
    derive.mockClear()
    const outcome = await unlockFile(bytes, PASSPHRASE, derive)
    expect(derive).not.toHaveBeenCalled()
    return outcome.ok ? 'opened' : outcome.problem.code
  }
  const factor = (to: string) =>
    withHeader(ageIn(locked), (header) => header.replace(` ${String(QUICK)}\n`, ` ${to}\n`))

  test('a work factor that would take a gigabyte, bare, in our zip, and as text', async () => {
    for (const to of ['19', '20', '31', '99999999999999999999']) {
      expect(await refused(factor(to))).toBe('locked/too-heavy')
      expect(await refused(repacked(locked, { age: factor(to), slot: { size: factor(to).length } }))).toBe(
        'locked/too-heavy',
      )
      expect(await refused(strToBytes(armor.encode(factor(to))))).toBe('locked/too-heavy')
    }
  })

  test.each(['0', '04', '-1', '1e1', '', 'x'])('a work factor that is no number: "%s"', async (to) =>
    expect(await refused(factor(to))).toBe('locked/damaged'),
  )

  test('a file for a key, of which the sentence says so', async () => {
    const encrypter = new Encrypter()
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()))
    const age = await encrypter.encrypt(plain)
    expect(await refused(age)).toBe('locked/for-a-key')
    const outcome = openSlot(repacked(locked, { age, slot: { size: age.length } }))
    expect(outcome).toMatchObject({ ok: false, problem: { message: expect.stringContaining('sleutel') } })
  })

  test('a passphrase beside something else, which age forbids', async () => {
    const body = '\n-> scrypt'
    const twice = withHeader(ageIn(locked), (header) => header + header.slice(header.indexOf(body)))
    expect(await refused(twice)).toBe('locked/damaged')
    const withKey = withHeader(ageIn(locked), (header) => `${header}\n-> X25519 abc\nabc`)
    expect(await refused(withKey)).toBe('locked/damaged')
  })

  test('a newer version of age, of our slot, or with parts we do not know', async () => {
    expect(await refused(strToBytes('age-encryption.org/v2\n-> scrypt x 1\n'))).toBe('locked/newer')
    expect(await refused(repacked(locked, { slot: { version: 2, more: true } }))).toBe('locked/newer')
    const parts = unzipSync(locked)
    expect(await refused(zipSync({ ...parts, 'meer.txt': strToBytes('x') }))).toBe('file/unknown-part')
  })

  test.each<[string, object]>([
    ['another format', { format: 'anders' }],
    ['something beside it', { extra: 1 }],
    ['an endless hint', { hint: 'a'.repeat(201) }],
    ['a hint that is no text', { hint: { text: 'x' } }],
    ['a size that is none', { size: -1 }],
    ['a version that is none', { version: 'een' }],
  ])('a slot with %s', async (_what, slot) =>
    expect(await refused(repacked(locked, { slot }))).toBe('locked/bad-slot'),
  )

  test('a header without an end', async () => {
    const endless = strToBytes(`age-encryption.org/v1\n${'-> scrypt a 1\n'.repeat(10_000)}`)
    expect(await refused(endless)).toBe('locked/damaged')
    expect(await refused(strToBytes(`age-encryption.org/v1\n${'a'.repeat(200_000)}`))).toBe('locked/damaged')
  })
})

test('a hint is shown without signs that turn or hide text', () => {
  const outcome = openSlot(repacked(locked, { slot: { hint: 'kluis\u202E evil\u0000' } }))
  expect(outcome).toMatchObject({ ok: true, value: { hint: 'kluis evil' } })
})
