/** What a report says fits the dossier and the kind: no letter with a day gone by, no adopted plan, no view of today on a verdict of then. */
import { describe, expect, test } from 'vitest'
import type { DossierContent } from '../../../src/domain/dossier/dossier'
import { reportModelOf } from '../../../src/domain/report/report-gathering'
import type { ReportOptions } from '../../../src/domain/report/report-model'
import { SECTIONS_OF, type ReportKind } from '../../../src/domain/report/kinds/report-kinds'
import { marginLine } from '../../../src/report/chapters/cover'
import { paperForm } from '../../../src/report/print/paper-form'
import { partsOf } from '../../../src/report/sections'
import { report } from '../../../src/texts/report/report'
import { buildContent } from '../../fixtures/build-content'

const modelOf = (
  content: DossierContent,
  kind: ReportKind,
  today = '2026-07-01',
  options: Partial<ReportOptions> = {},
) => reportModelOf(content, { ...options, kind, today, appVersion: '1', labels: { rest: 'Overig' } })

/** Every word of a report, as one text. */
const wordsOf = (content: DossierContent, kind: ReportKind, today?: string): string =>
  JSON.stringify(partsOf(modelOf(content, kind, today), SECTIONS_OF[kind]))

/** As {@link buildContent}, with its round changed. */
function withRound(changes: Partial<DossierContent['rounds'][number]>): DossierContent {
  const content = buildContent()
  return { ...content, rounds: content.rounds.map((round) => ({ ...round, ...changes })) }
}

function withAction(changes: Partial<DossierContent['actions'][number]>): DossierContent {
  const content = buildContent({ actions: 1 })
  return { ...content, actions: content.actions.map((action) => ({ ...action, ...changes })) }
}

const settled: DossierContent = {
  ...withRound({ status: 'adopted' }),
  assessments: buildContent().assessments.map((assessment) => ({
    ...assessment,
    status: 'adopted',
    adoptedOn: '2026-05-01',
  })),
}

describe('the invitation', () => {
  test('gives the last day, and asks for a new one when it has passed', () => {
    const open = withRound({ status: 'open', closesOn: '2026-07-01' })
    expect(wordsOf(open, 'uitnodiging', '2026-07-01')).toContain('Invullen kan tot en met 1-7-2026.')
    const late = wordsOf(open, 'uitnodiging', '2026-07-02')
    expect(late).not.toContain('Invullen kan')
    expect(late).toContain('Kies eerst een nieuwe einddatum')
  })

  test('is about the round that the questionnaire on paper is of', () => {
    const [round] = buildContent().rounds
    if (round === undefined) throw new Error('no round')
    const rounds = [
      { ...round, id: 'old', title: 'Oud', status: 'open' as const, closesOn: '2026-08-01' },
      { ...round, id: 'new', title: 'Nieuw', status: 'open' as const, closesOn: '2026-09-01' },
    ]
    const content = { ...buildContent(), rounds }
    expect(wordsOf(content, 'uitnodiging')).toContain('1-9-2026')
    expect(modelOf(content, 'blanco').blank?.title).toBe('Nieuw')
    const chosen = modelOf(content, 'blanco', '2026-07-01', { round: 'old' })
    expect(chosen.blank).toMatchObject({ title: 'Oud', closesOn: '2026-08-01' })
    expect(chosen.toFill?.id).toBe('old')
  })
})

describe('the questionnaire on paper', () => {
  test.each(['closed', 'adopted'] as const)(
    'when every round is over (%s) has no title, day or introduction of one',
    (status) => {
      const { blank } = modelOf(withRound({ status, closesOn: '2026-06-01', introduction: 'Hoi' }), 'blanco')
      expect(blank).toMatchObject({ title: null, closesOn: null, introduction: '' })
      if (blank === null) throw new Error('no form')
      const printed = JSON.stringify(paperForm({ vsv: 'VSV', contact: '', round: blank, codes: [] }))
      expect(printed).toContain('Dit is een voorbeeld.')
    },
  )

  test('of a round whose last day is over asks for no day', () => {
    const late = withRound({ status: 'open', closesOn: '2026-06-30', title: 'Loopt nog' })
    const { blank } = modelOf(late, 'blanco')
    expect(blank).toMatchObject({ title: 'Loopt nog', closesOn: null })
    if (blank === null) throw new Error('no form')
    const printed = JSON.stringify(paperForm({ vsv: 'VSV', contact: '', round: blank, codes: [] }))
    expect(printed).not.toContain('Dit is een voorbeeld.')
  })
})

describe('the status in the margin', () => {
  test('is vastgesteld for what the board adopted', () => {
    expect(marginLine(modelOf(settled, 'bestuur'))).toBe(
      'Bestuursrapport · vastgesteld op 1-5-2026 · 1-7-2026',
    )
  })

  test.each(['verbeterplan', 'sessie'] as const)('of %s stays concept', (kind) => {
    expect(marginLine(modelOf(settled, kind))).toContain(' · concept · 1-7-2026')
  })

  test('is left out of a letter', () => {
    expect(marginLine(modelOf(settled, 'uitnodiging'))).toBe('Uitnodiging · 1-7-2026')
  })
})

test('an action that is late is not said to be ready on a day that has gone by', () => {
  const late = withAction({ status: 'running', dueOn: '2026-06-01' })
  expect(wordsOf(late, 'leden')).toContain('te laat: had gereed moeten zijn op 1-6-2026')
  expect(wordsOf(late, 'leden', '2026-06-01')).toContain(', gereed op 1-6-2026)')
})

test('the sheet of an owner gives the baseline and the target, and one without an owner has no name', () => {
  const measured = { status: 'running', measure: 'Telling', baseline: '3 van 9', target: '9 van 9' } as const
  expect(wordsOf(withAction({ ...measured, ownerName: 'mw. Proef' }), 'verbeterplan')).toContain(
    'op uw naam. Neem',
  )
  const nobody = wordsOf(withAction({ ...measured, ownerName: '' }), 'verbeterplan')
  expect(nobody).not.toContain('op uw naam')
  // Once in the table of the plan, once on the sheet.
  expect(nobody.split('Telling (3 van 9 → 9 van 9)')).toHaveLength(3)
})

test('the board is asked at most five things, to adopt a round among them, and the rest is on the next page', () => {
  const content = buildContent({ actions: 12, judged: 40 })
  const actions = content.actions.map((action, index) => ({
    ...action,
    status: index === 0 ? ('planned' as const) : ('running' as const),
    dueOn: '2026-01-01',
    ownerName: '',
  }))
  const { board } = modelOf({ ...content, actions }, 'bestuur')
  expect(board.decisions).toHaveLength(5)
  expect(board.further.length).toBeGreaterThan(0)
  const words = wordsOf({ ...content, actions }, 'bestuur')
  expect(words).toContain('Stel de uitkomsten van ‘Proefronde 2026’ vast.')
  for (const decision of board.further) expect(words).toContain(report.boardPage.proposal(decision))
})

test('an earlier assessment is shown with what people said then, not with a later round', () => {
  const content = withRound({ closesOn: '2026-03-15' })
  const [earlier] = content.assessments
  if (earlier === undefined) throw new Error('no assessment')
  const lockedOn = (takenAt: string): DossierContent => ({
    ...content,
    assessments: [
      {
        ...earlier,
        status: 'adopted',
        adoptedOn: takenAt.slice(0, 10),
        snapshot: { takenAt, evidence: [], actions: [], parties: [] },
      },
      { ...earlier, id: 'next', title: 'Toetsing 2027', startedOn: '2026-06-01', previousId: earlier.id },
    ],
  })
  const perceived = (takenAt: string): number =>
    modelOf(lockedOn(takenAt), 'volledig')
      .assessments.filter(({ current }) => !current)
      .flatMap(({ themes }) => themes.flatMap(({ norms }) => norms))
      .reduce((sum, { perception }) => sum + perception.length, 0)
  expect(perceived('2026-04-01T10:00:00.000Z')).toBeGreaterThan(0)
  expect(perceived('2026-03-01T10:00:00.000Z')).toBe(0)
})

test('the board report sends a reader who wants more to a report that has it', () => {
  const content = buildContent({ judged: 53 })
  const judgements = content.judgements.map((one) => ({ ...one, applicable: true, verdict: 'met' as const }))
  const responses = content.responses.map((one) => ({
    ...one,
    answers: Object.fromEntries(Object.keys(one.answers).map((id) => [id, 2 as const])),
  }))
  expect(wordsOf({ ...content, judgements, responses }, 'bestuur')).toMatch(
    /en nog \d+; zie ‘Inspectiedossier’/,
  )
  expect(wordsOf({ ...content, judgements, responses }, 'volledig')).toMatch(
    /en nog \d+; zie ‘Toetsing norm voor norm’/,
  )
})
