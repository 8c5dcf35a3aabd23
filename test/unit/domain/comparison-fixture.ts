/** Two rounds of one small VSV, made from how people of each profession answered. */
import type { Answer, MirrorForm, Statement } from '../../../src/domain/question-set'
import type { Response } from '../../../src/domain/survey/round/response'
import { resultsOf } from '../../../src/domain/survey/results/results'
import type { Round } from '../../../src/domain/survey/round/round'
import type { ShownRound } from '../../../src/domain/survey/comparison/comparison'
import { cluster, mirrorSet, profession, response, round, statement } from './mirror-fixture'

/** Head count and the answers of one profession, the same to every statement: `[invited, [4, 4, 5]]`. */
export type Group = readonly [invited: number | null, answers: readonly Answer[]]

const STATEMENTS = ['T-1', 'T-2', 'T-3'] as const

interface Taking {
  readonly form?: MirrorForm
  readonly closesOn?: string | null
  readonly statements?: readonly Statement[]
  readonly scale?: Round['questionSet']['scale']
  readonly labels?: Readonly<Record<string, string>>
}

/** Each profession is a cluster of its own, so that nothing merges unless asked. */
export function taken(
  groups: Readonly<Record<string, Group>>,
  { form = 'full', closesOn = '2026-10-20', statements, scale = [], labels = {} }: Taking = {},
): ShownRound {
  const set = mirrorSet({
    T: statements ?? STATEMENTS.map((id, index) => statement(id, 'everyone', index === 0)),
  })
  const newRound = round({
    id: `ronde ${closesOn ?? ''}`,
    form,
    closesOn,
    questionSet: { ...set, scale },
    professions: Object.entries(groups).map(([id, [invited]]) => ({
      ...profession(id, id, invited),
      ...(labels[id] === undefined ? {} : { label: labels[id] }),
    })),
    clusters: Object.keys(groups).map((id) => cluster(id, false)),
  })
  const ids = set.themes.flatMap((theme) => theme.statements.map(({ id }) => id))
  const responses = Object.entries(groups).flatMap(([id, [, answers]]) =>
    answers.map((answer): Response => ({
      ...response(id, Object.fromEntries(ids.map((one) => [one, answer]))),
      roundId: newRound.id,
    })),
  )
  return { round: newRound, results: resultsOf(newRound, responses, { rest: 'Overige' }) }
}

/** `count` times the same answer. */
export const times = (count: number, answer: Answer): readonly Answer[] =>
  Array.from({ length: count }, () => answer)
