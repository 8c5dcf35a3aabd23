import { expect, test } from 'vitest'
import type { DossierContent } from '../../../../src/domain/dossier/dossier'
import { withoutPreparation } from '../../../../src/domain/report/without-preparation'
import { NO_BOARD_PLAN } from '../../../../src/domain/dossier/board-plan'
import { NO_VISIT_PLAN } from '../../../../src/domain/visit/visit-plan'
import { buildContent } from '../../../fixtures/build-content'

const SECRET = 'alleen onder elkaar'
const built = buildContent({ judged: 2 })
const { dossier } = built
const judgements = built.judgements.map((one) => ({
  ...one,
  answerIfAsked: SECRET,
  reasoning: 'staat er wel',
}))
const visit = { ...NO_VISIT_PLAN, team: [{ id: 'a', name: SECRET, role: '', themeIds: [] }] }
const board = {
  ...NO_BOARD_PLAN,
  proposals: [{ id: 'b', text: SECRET, owner: SECRET, before: null }],
}
const entry = { dossierId: dossier.id, at: '2026-11-01T10:00:00.000Z', who: 'mw. Blauw', before: null }

const content: DossierContent = {
  ...built,
  dossier: { ...dossier, visit, board },
  judgements,
  history: [
    {
      ...entry,
      id: '1',
      table: 'judgements',
      recordId: 'n',
      before: { ...judgements[0] },
      after: { ...judgements[1] },
    },
    { ...entry, id: '2', table: 'dossiers', recordId: dossier.id, after: { ...dossier, visit, board } },
    {
      ...entry,
      id: '3',
      table: 'delegations',
      recordId: 'd',
      after: { base: { judgements: { 'N-1': judgements[0] } } },
    },
  ],
}

test('what is handed over is made without the preparation, also where the history kept it', () => {
  expect(JSON.stringify(content).split(SECRET).length).toBeGreaterThan(6)
  expect(JSON.stringify(withoutPreparation(content))).not.toContain(SECRET)
})

test('nothing else goes with it: every record and every change is still there', () => {
  const rest = withoutPreparation(content)
  expect(rest.judgements.map(({ reasoning }) => reasoning)).toEqual(
    judgements.map(({ reasoning }) => reasoning),
  )
  expect(rest.history.map(({ id, who, at }) => [id, who, at])).toEqual(
    content.history.map(({ id, who, at }) => [id, who, at]),
  )
  expect(rest.history[0]?.after).toEqual({ ...judgements[1], answerIfAsked: '' })
})
