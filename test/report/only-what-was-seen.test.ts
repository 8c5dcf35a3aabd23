/**
 * A report says nothing of the mirror or the toetsing that nobody saw: every claim about them has its ground in the dossier. Every kind,
 * of dossiers with everything, with one half, with results that may not be shown, and with nothing.
 */
import { describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { REPORT_KINDS } from '../../src/domain/report/kinds/report-kinds'
import { normsOf } from '../../src/domain/question-set'
import { frameworkSet, frameworkSets } from '../../src/storage/built-in-sets'
import { buildContent, emptyContent, type ContentShape } from '../fixtures/build-content'
import { reportBytes } from './dossiers'
import { readDocx } from './read-docx'

const TODAY = '2026-11-23'
const FEW = { VK1: 2, GYN: 2 }
const FOUR = 4

const mirrorOnly = (shape: ContentShape = {}): DossierContent => {
  const { rounds, responses, dossier } = buildContent(shape)
  return { ...emptyContent(), dossier, rounds, responses }
}
const assessmentOnly = (judged: number): DossierContent => ({
  ...buildContent({ judged }),
  rounds: [],
  responses: [],
})
/** One core norm of a check list judged as met, and nothing of the inspection framework. */
function checkListOnly(): DossierContent {
  const content = assessmentOnly(1)
  const set = frameworkSets[2] ?? frameworkSet
  return {
    ...content,
    assessments: content.assessments.map((one) => ({ ...one, title: 'Kansrijke Start', questionSet: set })),
    judgements: content.judgements.map((one) => ({
      ...one,
      normId: normsOf(set)[0]?.id ?? '',
      applicable: true,
      verdict: 'met' as const,
    })),
    evidence: [],
    actions: [],
  }
}
const everyNormMet = (content: DossierContent): DossierContent => ({
  ...content,
  judgements: content.judgements.map((one) => ({ ...one, applicable: true, verdict: 'met' as const })),
})

const dossiers: Readonly<Record<string, () => DossierContent>> = {
  'an empty dossier': emptyContent,
  'a mirror alone': mirrorOnly,
  'a mirror that is open': () => mirrorOnly({ roundStatus: 'open' }),
  'a mirror that nobody filled in': () => mirrorOnly({ respondents: {} }),
  'a mirror of four people': () => mirrorOnly({ respondents: FEW }),
  'a toetsing alone': () => assessmentOnly(40),
  'a toetsing without a verdict': () => assessmentOnly(0),
  'a check list alone': checkListOnly,
  'a toetsing beside a mirror of four people': () => everyNormMet(buildContent({ respondents: FEW })),
  'a toetsing beside a mirror that is open': () => everyNormMet(buildContent({ roundStatus: 'open' })),
  everything: () => buildContent({ judged: 53 }),
  'everything, with all actions in time': () => {
    const content = buildContent({ judged: 53 })
    return { ...content, actions: content.actions.map((one) => ({ ...one, dueOn: '2027-06-01' })) }
  },
  'everything, with nothing against it': () => everyNormMet(buildContent({ judged: 53 })),
  'everything in order, and nobody who comes to look': () => {
    const content = everyNormMet(buildContent({ judged: 53, actions: 0 }))
    return { ...content, dossier: { ...content.dossier, visitDate: null } }
  },
}

/** What is in a dossier, told from its records alone. */
interface Known {
  readonly closed: boolean
  readonly submitted: number
  readonly shown: boolean
  readonly inspection: boolean
  readonly judged: number
  readonly met: boolean
  readonly openActions: boolean
}

function knownOf({ rounds, responses, assessments, judgements, actions }: DossierContent): Known {
  const closed = rounds.some(({ status }) => status === 'closed')
  const inspection = assessments.some(({ questionSet }) => questionSet.id === frameworkSet.id)
  const mine = inspection ? judgements : []
  return {
    closed,
    submitted: closed ? responses.length : 0,
    shown: closed && responses.length > FOUR,
    inspection,
    judged: mine.filter(({ applicable, verdict }) => applicable && verdict !== null && verdict !== 'unknown')
      .length,
    met: mine.some(({ applicable, verdict }) => applicable && verdict === 'met'),
    openActions: actions.some(({ status }) => status === 'planned' || status === 'running'),
  }
}

/** A claim, and when it may be made. */
const CLAIMS: readonly (readonly [claim: RegExp, mayBeMade: (known: Known) => boolean])[] = [
  [/ervaren de leden|De leden ervaren|leden geven|ervaren het anders/u, ({ shown, met }) => shown && met],
  [/Stel de uitkomsten van/u, ({ shown }) => shown],
  [/Hoogste scores|Laagste scores|Score per thema/u, ({ shown }) => shown],
  [/vulden een vragenlijst in/u, ({ submitted }) => submitted > 0],
  [/vragenlijst over de samenwerking staat nog open/u, ({ closed }) => !closed],
  [/nog geen meting van de Samenwerkingsspiegel gesloten/u, ({ closed }) => !closed],
  [
    /minder dan 5 (mensen vulden|vragenlijsten)/u,
    ({ closed, submitted }) => closed && submitted > 0 && submitted < 5,
  ],
  [/niemand (vulde|heeft) de vragenlijst/u, ({ closed, submitted }) => closed && submitted === 0],
  [/hield (een deel van )?zijn afspraken naast/u, ({ judged }) => judged > 0],
  [/nog geen toetsing begonnen/u, ({ inspection }) => !inspection],
  [/Inspectiegereedheid = \(\d/u, ({ inspection }) => inspection],
  [/Stel de toetsing/u, ({ judged }) => judged > 0],
  [/aan elke (beoordeelde )?kernnorm|geen daarvan voldoet/u, ({ judged }) => judged > 0],
  [/Geen enkele actie is over de afgesproken datum/u, ({ openActions }) => openActions],
]

/** May be said of no dossier at all. */
const NEVER = [/vereist door/u, /noemt geen namen/u, /Doe dit uiterlijk op \d+-\d+-2026/u]

const said = new Set<RegExp>()

describe.each(Object.entries(dossiers))('of %s', (_, contentOf) => {
  test.each(REPORT_KINDS)('%s claims only what somebody saw', async (kind) => {
    const content = contentOf()
    const known = knownOf(content)
    const { allText } = readDocx(await reportBytes(content, kind, { today: TODAY }))
    for (const [claim, mayBeMade] of CLAIMS) {
      if (!claim.test(allText)) continue
      said.add(claim)
      expect(mayBeMade(known), String(claim)).toBe(true)
    }
    for (const claim of NEVER) expect(allText).not.toMatch(claim)
  })
})

test('every claim was made somewhere, so that none of them is guarded in name only', () => {
  expect(CLAIMS.filter(([claim]) => !said.has(claim)).map(([claim]) => String(claim))).toEqual([])
})

test('a board is told why there are no scores, and is not asked to adopt results that nobody may see', async () => {
  const { allText } = readDocx(await reportBytes(buildContent({ respondents: FEW }), 'bestuur'))
  expect(allText).toMatch(/zijn geen scores te zien: minder dan 5 mensen vulden de vragenlijst in/u)
  expect(allText).toContain('Niet te zeggen: de scores van de laatste meting zijn niet te zien.')
  expect(allText).not.toContain('Stel de uitkomsten van')
})
