/** What is kept outside the database can only be read by whoever has the database open. */
import { describe, expect, test, vi } from 'vitest'
import type { TextSeal } from '../../../src/domain/dossier/text-seal'
import { browserDossierMarks } from '../../../src/platform/dossier-marks'
import { browserTextKeep } from '../../../src/platform/text-keep'

/** A seal that turns texts round, and says whose it is. */
const sealNamed = (name: string): TextSeal => ({
  seal: (place, text) => JSON.stringify([name, place, [...text].reverse().join('')]),
  open(place, sealed) {
    if (!sealed.startsWith('[')) return null
    const [whose, where, text] = JSON.parse(sealed) as [string, string, string]
    return whose === name && where === place ? [...text].reverse().join('') : null
  },
})

function fakeWindow() {
  const kept: Record<string, string> = {}
  const place = Object.assign(
    Object.create({
      getItem: (key: string) => kept[key] ?? null,
      setItem(key: string, value: string) {
        kept[key] = value
        Object.assign(place, { [key]: value })
      },
      removeItem(key: string) {
        Reflect.deleteProperty(kept, key)
        Reflect.deleteProperty(place, key)
      },
    }) as Storage,
  )
  const locks = { request: (_name: string, work: () => unknown) => Promise.resolve(work()) }
  const window = { localStorage: place, sessionStorage: place, navigator: { locks } } as unknown as Window
  return { window, kept }
}

describe('text that waits', () => {
  const words = 'Mevrouw Jansen zei het'

  test('is not in clear in the browser, and is handed over to the next window of the same database', async () => {
    const { window, kept } = fakeWindow()
    browserTextKeep(window, 'een', sealNamed('a')).keep('veld', words, false)
    expect(JSON.stringify(kept)).not.toContain('Jansen')
    const take = vi.fn((_text: string, forget: () => void) => Promise.resolve(forget()))
    browserTextKeep(window, 'twee', sealNamed('a')).onLeft(take)
    await vi.waitFor(() => expect(take).toHaveBeenCalledWith(words, expect.any(Function)))
    expect(kept).toEqual({})
  })

  test('of another database is not handed over, and stays', async () => {
    const { window, kept } = fakeWindow()
    browserTextKeep(window, 'een', sealNamed('a')).keep('veld', words, false)
    browserTextKeep(window, 'twee', sealNamed('a')).keep('ander', words, false)
    const before = { ...kept }
    const take = vi.fn(() => Promise.resolve())
    browserTextKeep(window, 'drie', sealNamed('b')).onLeft(take)
    await new Promise((resolve) => setTimeout(resolve))
    expect(take).not.toHaveBeenCalled()
    expect(kept).toEqual(before)
  })

  test('that an earlier version left in clear is handed over, and is not left behind for anybody to read', async () => {
    const { window, kept } = fakeWindow()
    const inClear = JSON.stringify({ text: words })
    window.localStorage.setItem('vsv-wachtende-tekst/een/veld', inClear)
    const take = vi.fn((_text: string, forget: () => void) => Promise.resolve(forget()))
    browserTextKeep(window, 'twee', sealNamed('a')).onLeft(take)
    await vi.waitFor(() => expect(take).toHaveBeenCalledWith(inClear, expect.any(Function)))
    expect(kept).toEqual({})
  })
})

describe('the mark of a dossier', () => {
  const seal = sealNamed('a')
  const marks = [
    {
      id: 'd1',
      name: 'VSV Rijn en Kromme',
      savedAt: '2026-11-29T09:00:00.000Z',
      hereSince: '2026-11-01T09:00:00.000Z',
    },
  ]

  test('has its name sealed behind a lock, and tells without a key that the dossier was here', () => {
    const { window, kept } = fakeWindow()
    browserDossierMarks(window, seal, true).write(marks)
    expect(JSON.stringify(kept)).not.toContain('Kromme')
    expect(browserDossierMarks(window, seal, true).read()).toEqual(marks)
    expect(browserDossierMarks(window).read()).toEqual([{ ...marks[0], name: '' }])
  })

  test('keeps the sealed name when it is written by somebody who cannot read it', () => {
    const { window } = fakeWindow()
    browserDossierMarks(window, seal, true).write(marks)
    const without = browserDossierMarks(window, sealNamed('b'))
    without.write(without.read().map((mark) => ({ ...mark, savedAt: null })))
    expect(browserDossierMarks(window, seal, true).read()).toEqual([{ ...marks[0], savedAt: null }])
  })

  test('takes the form that the lock asks for, whichever it was in', () => {
    const { window, kept } = fakeWindow()
    const clear = browserDossierMarks(window, seal)
    const sealed = browserDossierMarks(window, seal, true)
    clear.write(marks)
    expect(JSON.stringify(kept)).toContain('Kromme')
    sealed.write(sealed.read())
    expect(JSON.stringify(kept)).not.toContain('Kromme')
    clear.write(clear.read())
    expect(JSON.stringify(kept)).toContain('Kromme')
    expect(clear.read()).toEqual(marks)
  })
})
