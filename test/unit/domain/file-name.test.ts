import { describe, expect, it } from 'vitest'
import { otherFileName, safeFileName } from '../../../src/domain/file-name'

describe('a suggested name', () => {
  it.each([
    ['Rapport VSV Rijn', 'Rapport VSV Rijn.docx'],
    ['Rapport.docx', 'Rapport.docx'],
    ['Rapport.DOCX', 'Rapport.docx'],
    ['2026-11-23 Verslag: overleg <concept>?', '2026-11-23 Verslag overleg concept.docx'],
    ['../../etc/passwd', 'etc passwd.docx'],
    ['C:\\Windows\\x', 'C Windows x.docx'],
    ['a\u0000b\nc\td', 'a b c d.docx'],
    ['foto\u202Ecod.exe', 'foto cod.exe.docx'],
    ['lone \uD800 half', 'lone half.docx'],
    ['...', 'document.docx'],
    ['', 'document.docx'],
    ['CON', 'document CON.docx'],
    ['aux.verslag', 'document aux.verslag.docx'],
    ['VSV 👶 Zuid', 'VSV 👶 Zuid.docx'],
  ])('%j becomes %j: a name on every system', (suggested, name) =>
    expect(safeFileName(suggested, 'docx')).toBe(name),
  )

  it('is cut to a length every disk takes, not through the middle of a letter', () => {
    const name = safeFileName('👶'.repeat(500), 'docx')
    expect(() => encodeURIComponent(name)).not.toThrow() // no half letters
    expect([...name].length).toBe(125)
  })
})

describe('another name', () => {
  it.each([
    ['Rapport.docx', 'Rapport (2).docx'],
    ['Rapport (2).docx', 'Rapport (3).docx'],
    ['Rapport (9).DOCX', 'Rapport (10).docx'],
    ['Rapport (concept)', 'Rapport (concept) (2).docx'],
    ['(2).docx', '(2) (2).docx'],
    ['NUL.docx', 'NUL (2).docx'],
    ['', '(2).docx'],
  ])('for %j is %j', (name, other) => expect(otherFileName(name, 'docx')).toBe(other))

  it('differs from a long name too, and is no longer', () => {
    const first = safeFileName('👶'.repeat(500), 'docx')
    const other = otherFileName(first, 'docx')
    expect(other).toMatch(/ \(2\)\.docx$/)
    expect([...other]).toHaveLength([...first].length)
    expect(otherFileName(other, 'docx')).toMatch(/👶 \(3\)\.docx$/u)
  })
})
