/** Which lists of norms a report holds: what is made for an inspection holds the inspection framework, and other lists only when chosen. */
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { normsOf } from '../../src/domain/question-set'
import { REPORT_KINDS } from '../../src/domain/report/kinds/report-kinds'
import { makeInspectionFolder } from '../../src/report/inspection/inspection-folder'
import { makeDossierWorkbook } from '../../src/report/workbook/dossier-workbook'
import { frameworkSet, frameworkSets } from '../../src/storage/built-in-sets'
import { buildContent } from '../fixtures/build-content'
import { reportBytes, optionsFor } from './dossiers'
import { headingsOf, readDocx } from './read-docx'

const list = frameworkSets[2] ?? frameworkSet
const [listNorm] = normsOf(list)
const REASON = 'Uit nieuwsgierigheid begonnen.'

/** The inspection framework, and a check list that somebody started later out of curiosity, with one piece of evidence of its own. */
function withCheckList(): DossierContent {
  const content = buildContent()
  const [assessment] = content.assessments
  const [judgement] = content.judgements
  const [piece] = content.evidence
  if (!assessment || !judgement || !piece || !listNorm) throw new Error('no content')
  const id = '00000000-0000-4000-8000-000000000099'
  return {
    ...content,
    assessments: [
      { ...assessment, id, title: 'Kansrijke Start 2026', questionSet: list, startedOn: '2026-11-01' },
      ...content.assessments,
    ],
    judgements: [
      ...content.judgements,
      {
        ...judgement,
        id,
        assessmentId: id,
        normId: listNorm.id,
        applicable: true,
        verdict: 'unmet',
        reasoning: REASON,
      },
    ],
    evidence: [
      { ...piece, id, number: 99, title: 'AA alleen voor de lijst', normIds: [listNorm.id] },
      ...content.evidence.map((one) => ({ ...one, normIds: [...one.normIds, listNorm.id] })),
    ],
  }
}

const content = withCheckList()
const normHeadings = (text: readonly { readonly text: string }[]): number =>
  text.filter((heading) => /^[A-Z]{3}-\d\d · /u.test(heading.text)).length

describe('the inspection dossier', () => {
  test('holds the inspection framework alone, with its evidence under the numbers of the register', async () => {
    const docx = readDocx(await reportBytes(content, 'inspectie'))
    expect(normHeadings(headingsOf(docx))).toBe(53)
    for (const text of [listNorm?.id ?? '', list.title, 'Kansrijke Start 2026', REASON, 'AA alleen'])
      expect(docx.allText).not.toContain(text)
    for (const { number, title } of content.evidence.slice(1))
      expect(docx.allText).toContain(`B${String(number)} ${title}`)
  })

  test('holds another list when that is chosen, never as readiness for an inspection', async () => {
    const docx = readDocx(await reportBytes(content, 'inspectie', { lists: [frameworkSet.id, list.id] }))
    expect(normHeadings(headingsOf(docx))).toBe(53 + normsOf(list).length)
    expect(docx.allText).toContain(REASON)
    const titles = headingsOf(docx).filter(({ level }) => level <= 2)
    const own = titles.findIndex(({ text }) => text === 'Toetsing: Kansrijke Start 2026')
    expect(titles[own - 1]?.text).toBe('Andere lijsten')
    expect(docx.allText).toContain('Gereedheid = (0 × voldoet')
  })

  test('of a dossier with nothing but a check list says that the framework was not begun', async () => {
    const alone = { ...content, assessments: content.assessments.slice(0, 1) }
    const { allText } = readDocx(await reportBytes(alone, 'inspectie'))
    expect(allText).toContain('van het toetsingskader is nog geen toetsing begonnen')
    expect(allText).not.toContain(REASON)
  })

  test('as a folder leaves the same out of report, index and list', async () => {
    const options = optionsFor('inspectie')
    const files = unzipSync(await makeInspectionFolder(content, options, () => Promise.resolve(null)))
    expect(Object.keys(files)).toHaveLength(3)
    for (const [name, bytes] of Object.entries(files)) {
      const inside = name.endsWith('.txt')
        ? [strFromU8(bytes)]
        : Object.values(unzipSync(bytes)).map((file) => strFromU8(file))
      for (const text of inside) expect(text, name).not.toContain('AA alleen')
    }
  })
})

test('a folder holds another list, and its evidence, when that was chosen', async () => {
  const options = { ...optionsFor('inspectie'), lists: [frameworkSet.id, list.id] }
  const files = unzipSync(await makeInspectionFolder(content, options, () => Promise.resolve(null)))
  const readMe = Object.entries(files).find(([name]) => name.endsWith('.txt'))?.[1]
  expect(strFromU8(readMe ?? new Uint8Array())).toContain('AA alleen voor de lijst')
})

test('nowhere is another list called readiness for an inspection, whichever was started last', async () => {
  for (const kind of REPORT_KINDS) {
    const { allText } = readDocx(await reportBytes(content, kind))
    expect(allText, kind).not.toMatch(/Inspectiegereedheid = \(0 × voldoet \+ ½ × 0/u)
  }
  const options = optionsFor('volledig')
  const workbook = Object.values(unzipSync(await makeDossierWorkbook(content, options))).map((file) =>
    strFromU8(file),
  )
  const all = workbook.join('\n')
  expect(all).toContain('Inspectiegereedheid: Toetsing 2026')
  expect(all).toContain('>Gereedheid: Kansrijke Start 2026')
  expect(all).not.toContain('Inspectiegereedheid: Kansrijke Start 2026')
})
