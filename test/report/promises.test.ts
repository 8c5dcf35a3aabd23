/** What each kind of report promises its reader. */
import { beforeAll, describe, expect, test } from 'vitest'
import { isInHand } from '../../src/domain/actions/action-state'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import type { ReportKind } from '../../src/domain/report/kinds/report-kinds'
import { reportModelOf } from '../../src/domain/report/report-gathering'
import type { ReportModel } from '../../src/domain/report/report-model'
import { labels } from '../../src/texts/labels'
import { formatDate } from '../../src/texts/format'
import { exampleDossier, reportBytes, optionsFor } from './dossiers'
import { headingsOf, readDocx, tableUnder, type ReadDocx } from './read-docx'
import { office, pagesOf, pdfToText } from './tools'

let content: DossierContent
const read = new Map<ReportKind, ReadDocx>()
const docxOf = (kind: ReportKind): ReadDocx => {
  const docx = read.get(kind)
  if (docx === undefined) throw new Error(`no ${kind}`)
  return docx
}
const modelOf = (kind: ReportKind): ReportModel =>
  reportModelOf(content, { ...optionsFor(kind), labels: { rest: labels.restGroup } })

beforeAll(async () => {
  content = await exampleDossier()
  for (const kind of ['leden', 'clientenraad', 'verbeterplan', 'inspectie'] as const)
    read.set(kind, readDocx(await reportBytes(content, kind)))
}, 120_000)

describe.each(['leden', 'clientenraad'] as const)('the %s', (kind) => {
  /** Every part of the file, also what no reader sees: a workbook behind a chart would give it away too. */
  const holds = (text: string): boolean =>
    docxOf(kind).allText.includes(text) || Object.values(docxOf(kind).files).some((xml) => xml.includes(text))

  test('names no owner of an action or a norm', () => {
    const owners = [
      ...content.actions.flatMap(({ ownerName }) => ownerName),
      ...content.judgements.flatMap(({ owner }) => owner),
    ].filter((name) => name.trim() !== '')
    expect(owners.length).toBeGreaterThan(10)
    for (const owner of new Set(owners)) expect(holds(owner), owner).toBe(false)
  })

  test('does not compare professions', () => {
    const cells = docxOf(kind).tables.flatMap(({ rows }) => rows.flat())
    expect(cells.length).toBeGreaterThan(10)
    const professions = content.rounds.flatMap((round) => round.professions.map(({ label }) => label))
    for (const label of professions) expect(cells).not.toContain(label)
    expect(docxOf(kind).charts).toEqual([])
  })

  test('quotes no open answer, also not one the facilitator lets everybody see', () => {
    const texts = content.responses.flatMap(({ keep, improve }) => [keep, improve]).filter(Boolean)
    const shown = modelOf(kind).rounds.flatMap(({ results }) =>
      results?.openTexts ? [...results.openTexts.keep, ...results.openTexts.improve] : [],
    )
    for (const text of [...texts, ...shown]) expect(holds(text), text).toBe(false)
  })

  test('gives no verdict on a single norm: no number, title or reasoning of one', () => {
    const norms = modelOf(kind).assessments.flatMap(({ themes }) => themes.flatMap(({ norms }) => norms))
    expect(norms.length).toBeGreaterThan(50)
    for (const { norm, judgement } of norms) {
      expect(holds(norm.id), norm.id).toBe(false)
      expect(holds(norm.title), norm.title).toBe(false)
      if (judgement?.reasoning) expect(holds(judgement.reasoning)).toBe(false)
    }
  })
})

test('the improvement plan has a sheet for every owner, with all that person has in hand', () => {
  const docx = docxOf('verbeterplan')
  const inHand = content.actions.filter((action) => isInHand(action))
  const owners = new Set(inHand.map(({ ownerName }) => ownerName.trim()))
  expect(owners.size).toBeGreaterThan(4)
  for (const owner of owners) {
    const title = owner === '' ? 'Acties zonder eigenaar' : `Acties van ${owner}`
    const at = docx.blocks.findIndex((block) => block.kind === 'paragraph' && block.text === title)
    const sheet = docx.blocks.slice(at).find((block) => block.kind === 'table')
    expect(at, title).toBeGreaterThan(-1)
    const own = inHand.filter(({ ownerName }) => ownerName.trim() === owner)
    expect(sheet?.kind === 'table' ? sheet.rows.slice(1).map(([number]) => number) : []).toEqual(
      own.toSorted((one, other) => one.number - other.number).map(({ number }) => `A${String(number)}`),
    )
  }
})

describe('the inspection file, norm by norm', () => {
  /** The paragraphs of every norm of the current assessments, by the heading that opens it. */
  const partsOfNorms = () => {
    const { paragraphs } = docxOf('inspectie')
    const found = new Map<string, string>()
    let open: string | null = null
    for (const { style, text } of paragraphs) {
      if (/^Heading[123]$/.test(style)) open = / · /.test(text) && !found.has(text) ? text : null
      if (open !== null) found.set(open, `${found.get(open) ?? ''}\n${text}`)
    }
    return found
  }

  test('gives verdict, reasoning, open actions, and evidence with version, date, owner and place', () => {
    const parts = partsOfNorms()
    const norms = modelOf('inspectie')
      .assessments.filter(({ current }) => current)
      .flatMap(({ themes }) => themes.flatMap(({ norms }) => norms))
    let pieces = 0
    let actions = 0
    for (const { norm, verdict, judgement, evidence, actions: own } of norms) {
      const text = parts.get(`${norm.id} · ${norm.title}`) ?? ''
      expect(text, norm.id).toContain(`Oordeel\t`)
      expect(text).toContain(labels.verdict[verdict])
      if (judgement?.reasoning) expect(text).toContain(judgement.reasoning.split('\n')[0])
      for (const { evidence: piece } of evidence) {
        const line =
          text.split('\n').find((one) => one.includes(`B${String(piece.number)} ${piece.title}`)) ?? ''
        for (const sentence of [
          piece.version,
          piece.owner,
          piece.location,
          piece.date === null ? '' : formatDate(piece.date),
        ])
          expect(line, `${norm.id} ${piece.title}`).toContain(sentence)
        pieces += 1
      }
      for (const { action } of own.filter((one) => isInHand(one.action))) {
        const line =
          text.split('\n').find((one) => one.includes(`A${String(action.number)} ${action.title}`)) ?? ''
        for (const part of [action.ownerName, action.dueOn === null ? '' : formatDate(action.dueOn)])
          expect(line, `A${String(action.number)}`).toContain(part)
        expect(line).not.toBe('')
        actions += 1
      }
    }
    expect(norms.length).toBeGreaterThan(50)
    expect(pieces).toBeGreaterThan(40)
    expect(actions).toBeGreaterThan(3)
  })

  test('lists every piece of evidence under the number the norms give', () => {
    const rows = tableUnder(docxOf('inspectie'), 'Lijst van bewijsstukken').rows.slice(1)
    expect(rows.map(([number, title]) => `${String(number)} ${String(title)}`)).toEqual(
      modelOf('inspectie').evidence.map(
        ({ evidence }) => `B${String(evidence.number)} ${evidence.title.trim()}`,
      ),
    )
  })

  test('has the table of contents at the front and every norm as a heading', () => {
    const headings = headingsOf(docxOf('inspectie')).map(({ text }) => text)
    for (const { assessment } of modelOf('inspectie').assessments)
      for (const theme of assessment.questionSet.themes)
        for (const norm of theme.norms) expect(headings).toContain(`${norm.id} · ${norm.title}`)
  })
})

test.skipIf(office === null || pdfToText === null)(
  'the report for the board takes two to five pages, and all it has to decide on is on the first',
  async () => {
    const pages = await pagesOf(await reportBytes(content, 'bestuur', { pageNumbers: true }))
    expect(pages.length).toBeGreaterThanOrEqual(2)
    expect(pages.length).toBeLessThanOrEqual(5)
    for (const part of ['besluiten die wij u vragen', 'Namens het bestuur', 'geen oordeel van IGJ'])
      expect(pages[0]).toContain(part)
  },
)
