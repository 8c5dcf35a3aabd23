/** A PDF says of itself that this application made it, and nothing of the computer it was made on. */
import { expect, test } from 'vitest'
import { withProducer } from '../../../electron/pdf-maker'

const START = '%PDF-1.4\n1 0 obj\n<</Title (Rapport)\n'
const pdfBy = (creator: string) =>
  new TextEncoder().encode(`${START}${creator}\n/Producer (Skia/PDF m143)>>\nendobj\nxref\n0 2\n`)
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const AGENT = String.raw`/Creator (Mozilla/5.0 \(X11; Linux x86_64\) AppleWebKit/537.36 Electron/33.2.1)`

test.each([
  ['with its brackets marked', AGENT],
  ['with brackets in pairs', '/Creator (Mozilla/5.0 (Windows NT 10.0; Win64; x64) Electron/33.2.1)'],
])('the user agent goes, %s', (_, creator) => {
  const before = pdfBy(creator)
  const changed = textOf(withProducer(before, 'VSV Spiegel & Toets'))
  expect(changed).toMatch(/\/Creator \(VSV Spiegel & Toets *\)\n\/Producer \(Skia\/PDF m143\)>>/)
  expect(changed).not.toMatch(/Mozilla|Linux|Windows|Electron/)
  // The list at the end of a PDF counts bytes.
  expect(changed).toHaveLength(before.length)
})

test('a name that is too long for its place is left out, and nothing moves', () => {
  expect(textOf(withProducer(pdfBy('/Creator (Chromium)'), 'VSV Spiegel & Toets'))).toBe(
    textOf(pdfBy('/Creator (        )')),
  )
})

test.each(['', '/Creator <FEFF0048>', '/Creator (never closed'])(
  'a PDF with %j stays as it is',
  (creator) => {
    expect(textOf(withProducer(pdfBy(creator), 'VSV').subarray(0, START.length))).toBe(START)
    expect(withProducer(pdfBy(creator), 'VSV')).toHaveLength(pdfBy(creator).length)
  },
)
