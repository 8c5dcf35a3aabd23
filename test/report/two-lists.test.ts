/** What a report says where two lists are about one subject: each verdict beside the other, and only of lists that the report holds. */
import { describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import type { Verdict } from '../../src/domain/framework/assessment/verdict'
import type { ReportKind } from '../../src/domain/report/kinds/report-kinds'
import { reportModelOf } from '../../src/domain/report/report-gathering'
import { frameworkSet, frameworkSets } from '../../src/storage/built-in-sets'
import { report } from '../../src/texts/report/report'
import { buildContent } from '../fixtures/build-content'
import { optionsFor, reportBytes } from './dossiers'
import { readDocx } from './read-docx'

const agreement = frameworkSets.find(({ id }) => id === 'vsv-overeenkomst') ?? frameworkSet
const SECOND = '00000000-0000-4000-8000-000000000077'

/** The inspection framework and the agreement, of which one norm each is about disputes. */
function withVerdicts(inspection: Verdict, other: Verdict): DossierContent {
  const content = buildContent({ judged: 53 })
  const [assessment] = content.assessments
  const [judgement] = content.judgements
  if (!assessment || !judgement) throw new Error('no content')
  const judged = { ...judgement, applicable: true, toConfirm: false }
  return {
    ...content,
    assessments: [
      { ...assessment, status: 'draft', adoptedOn: null, snapshot: null },
      {
        ...assessment,
        id: SECOND,
        title: 'Overeenkomst 2026',
        questionSet: agreement,
        status: 'draft',
        adoptedOn: null,
        snapshot: null,
      },
    ],
    judgements: [
      ...content.judgements.filter(({ normId }) => normId !== 'ORG-03'),
      { ...judged, id: 'oordeel-een', normId: 'ORG-03', verdict: inspection },
      { ...judged, id: 'oordeel-twee', assessmentId: SECOND, normId: 'OVE-22', verdict: other },
    ],
  }
}

function decisionsOf(content: DossierContent, kind: ReportKind = 'bestuur') {
  const { board } = reportModelOf(content, { ...optionsFor(kind), labels: { rest: 'Overig' } })
  return [...board.decisions.map(({ proposal }) => proposal), ...board.further]
}

describe('two lists that judge one subject differently', () => {
  test('are put before the board, once per norm', () => {
    const content = withVerdicts('largely-met', 'unmet')
    expect(decisionsOf(content)).toContainEqual({ kind: 'settle-lists', count: 1 })
    expect(decisionsOf(withVerdicts('met', 'largely-met')).map(({ kind }) => kind)).not.toContain(
      'settle-lists',
    )
  })

  test('stand beside each other in the report norm by norm, in both lists', async () => {
    const text = readDocx(await reportBytes(withVerdicts('largely-met', 'unmet'), 'volledig')).allText
    expect(text).toContain(report.norms.twinsDisagree)
    expect(text).toContain(
      'OVE-22 Geschillen en nakoming zijn geregeld (‘VSV-overeenkomst en inrichting’): voldoet niet',
    )
    expect(text).toContain('(‘Toetsingskader VSV (zelfevaluatie)’): voldoet grotendeels')
  })

  test('are not mentioned in what is made for an inspection: that holds one list', async () => {
    const content = withVerdicts('largely-met', 'unmet')
    expect(decisionsOf(content, 'inspectie').map(({ kind }) => kind)).not.toContain('settle-lists')
    const text = readDocx(await reportBytes(content, 'inspectie')).allText
    expect(text).not.toContain('OVE-22')
    expect(text).not.toContain(report.norms.twinsDisagree)
  })

  test('are left as they were once one of them is settled', () => {
    const content = withVerdicts('largely-met', 'unmet')
    const assessments = content.assessments.map((one, index) =>
      index === 0 ? { ...one, status: 'adopted' as const, adoptedOn: '2026-06-01' } : one,
    )
    expect(decisionsOf({ ...content, assessments }).map(({ kind }) => kind)).not.toContain('settle-lists')
  })
})
