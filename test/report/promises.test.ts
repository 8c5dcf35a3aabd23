/** What each kind of report promises its reader. */
import { beforeAll, describe, expect, test } from 'vitest'
import { isInHand } from '../../src/domain/actions/action-state'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import {
  LONGEST_PROPOSAL,
  NO_BOARD_PLAN,
  withChange,
  type BoardPlan,
} from '../../src/domain/dossier/board-plan'
import { subjectOf } from '../../src/domain/report/board-proposals'
import type { ReportKind } from '../../src/domain/report/kinds/report-kinds'
import { reportModelOf } from '../../src/domain/report/report-gathering'
import type { ReportModel } from '../../src/domain/report/report-model'
import { brief } from '../../src/report/chapters/board-page'
import { labels } from '../../src/texts/labels'
import { formatDate } from '../../src/texts/format'
import { report } from '../../src/texts/report/report'
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
    const rows = tableUnder(docxOf('inspectie'), /^\d+ bewijsstuk/u).rows.slice(1)
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
  'the report for the board takes two to six pages, and all it has to decide on is on the first',
  async () => {
    const pages = await pagesOf(await reportBytes(content, 'bestuur', { pageNumbers: true }))
    expect(pages.length).toBeGreaterThanOrEqual(2)
    expect(pages.length).toBeLessThanOrEqual(6)
    for (const part of ['besluiten die wij u vragen', 'Namens het bestuur', 'geen oordeel van IGJ'])
      expect(pages[0]).toContain(part)
  },
)

/** As many letters as a proposal may have, in words of an ordinary length. */
const longest = (last: string): string =>
  `${'besluit over de formatie van coördinatoren '.repeat(4).slice(0, LONGEST_PROPOSAL - last.length)}${last}`

describe.skipIf(office === null || pdfToText === null)('what the VSV puts on the page of its board', () => {
  const withPlan = (board: BoardPlan): DossierContent => ({
    ...content,
    dossier: { ...content.dossier, board },
  })
  const pagesWith = async (board: BoardPlan) =>
    pagesOf(await reportBytes(withPlan(board), 'bestuur', { pageNumbers: true }))

  test('five proposals as long as they may be, and the day it meets, stand on the first page with room to sign', async () => {
    const proposals = [1, 2, 3, 4, 5].map((number) => ({
      id: String(number),
      text: longest(`EIND${String(number)}`),
      owner: 'mevrouw Van der Meulen-Brouwer',
      before: number === 1 ? '2027-01-20' : null,
    }))
    const [first, second] = await pagesWith({ ...NO_BOARD_PLAN, meetsOn: '2026-12-10', proposals })
    for (const { text } of proposals) expect(first).toContain(text.slice(-5))
    for (const part of ['op 10-12-2026', '20-1-2027', 'Namens het bestuur', 'geen oordeel van IGJ'])
      expect(first).toContain(part)
    expect(second).toContain(report.boardPage.further)
  })

  test('what is left out is nowhere, and what is in other words is in those alone', async () => {
    const { ruled } = modelOf('bestuur').board
    const [out, other, third] = ruled.map(({ proposal }) => proposal)
    if (out === undefined || other === undefined || third === undefined) throw new Error('too few proposals')
    const left = withChange(NO_BOARD_PLAN, subjectOf(out), { leftOut: true }, () => 'a')
    const plan = withChange(left, subjectOf(other), { text: longest('GEZEGD') }, () => 'b')
    const { board } = reportModelOf(withPlan(plan), { ...optionsFor('bestuur'), labels: { rest: '' } })
    expect(board.decisions.map(({ proposal }) => proposal).slice(0, 2)).toEqual([
      { kind: 'reworded', text: longest('GEZEGD') },
      third,
    ])
    const pages = await pagesWith(plan)
    expect(pages[0]).toContain('GEZEGD')
    expect(pages[0]).toContain('geen oordeel van IGJ')
    const text = readDocx(await reportBytes(withPlan(plan), 'bestuur')).allText
    for (const gone of [out, other]) expect(text).not.toContain(report.boardPage.proposal(brief(gone)))
  })

  test('none of it goes to the inspectorate', async () => {
    const proposals = [{ id: 'a', text: 'Alleen voor ons bestuur', owner: '', before: null }]
    const bytes = await reportBytes(withPlan({ ...NO_BOARD_PLAN, proposals }), 'inspectie')
    expect(readDocx(bytes).allText).not.toContain('Alleen voor ons bestuur')
  })
})
