/** A whole dossier with one quickscan in which everyone gave the same answer. */
import { NO_RECORDS, type DossierContent } from '../../src/domain/dossier/dossier'
import { DEFAULT_REPORT_STYLE } from '../../src/domain/report/house-style/house-style'
import { NO_BOARD_PLAN } from '../../src/domain/dossier/board-plan'
import { NO_VISIT_PLAN } from '../../src/domain/visit/visit-plan'
import { statementsOf } from '../../src/domain/question-set'
import type { Response } from '../../src/domain/survey/round/response'
import type { Round } from '../../src/domain/survey/round/round'
import { NEW_ROUND } from '../../src/domain/survey/round/round'
import { mirrorSet } from '../../src/storage/built-in-sets'

const MOMENT = '2026-11-01T08:00:00.000Z'

export function contentWithRound(
  id: string,
  value: 1 | 2 | 3 | 4 | 5,
  {
    example = false,
    status = 'closed',
    people = 6,
  }: { readonly example?: boolean; readonly status?: Round['status']; readonly people?: number } = {},
): DossierContent {
  const answers = Object.fromEntries(statementsOf(mirrorSet, 'quickscan').map((one) => [one.id, value]))
  return {
    ...NO_RECORDS,
    dossier: {
      id,
      name: `VSV ${id}`,
      region: '',
      contact: '',
      parties: [],
      roster: [],
      visitDate: null,
      visit: NO_VISIT_PLAN,
      board: NO_BOARD_PLAN,
      reportStyle: DEFAULT_REPORT_STYLE,
      reportPresets: [],
      example,
      createdAt: MOMENT,
      updatedAt: MOMENT,
      deletedAt: null,
    },
    rounds: [
      {
        ...NEW_ROUND,
        id: `ronde ${id}`,
        dossierId: id,
        title: 'Quickscan',
        form: 'quickscan',
        status,
        questionSet: mirrorSet,
        professions: mirrorSet.professions.slice(0, 1).map((one) => ({ ...one, headCount: 20 })),
        clusters: mirrorSet.clusters,
        threshold: 5,
        opensOn: '2026-10-01',
        closesOn: '2026-10-20',
        introduction: '',
      },
    ],
    responses: Array.from({ length: people }, (_, index): Response => ({
      id: `${id} ${String(index)}`,
      dossierId: id,
      roundId: `ronde ${id}`,
      status: 'submitted',
      professionId: mirrorSet.professions[0]?.id ?? null,
      roleId: null,
      answers,
      priorities: [],
      phaseId: null,
      keep: '',
      improve: '',
      screening: { keep: null, improve: null },
    })),
  }
}
