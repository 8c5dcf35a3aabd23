/**
 * Small VSV's as they are: nine to forty people of two to four professions, mostly agreeing, one or two people from outside, and now
 * and then somebody who skips. Quickscan and full, each from its seed.
 */
import type { Answer } from '../../src/domain/question-set'
import type { Response } from '../../src/domain/survey/round/response'
import type { Round, RoundProfession } from '../../src/domain/survey/round/round'
import { chanceFrom } from '../unit/domain/made-up-rounds'
import { cluster, mirrorSet, profession, response, round, statement } from '../unit/domain/mirror-fixture'

/** Themes as in the Samenwerkingsspiegel: one or two statements for everyone, the others for the core; two in the quickscan. */
const QUESTIONS = mirrorSet({
  BEL: [statement('BEL-1'), statement('BEL-5', 'core'), statement('BEL-2', 'core', false)],
  REL: [statement('REL-1'), statement('REL-2'), statement('REL-3', 'everyone', false)],
  GEG: [statement('GEG-1', 'core'), statement('GEG-4', 'core'), statement('GEG-3', 'everyone', false)],
})
const IDS = QUESTIONS.themes.flatMap(({ statements }) => statements.map(({ id }) => id))

interface SmallVsv {
  readonly round: Round
  readonly responses: readonly Response[]
}

/** @param skips part of the statements somebody leaves open, 0..1 */
export function smallVsv(
  seed: number,
  { externals, skips }: { readonly externals: number; readonly skips: number },
): SmallVsv {
  const chance = chanceFrom(seed)
  const upTo = (limit: number) => Math.floor(chance() * (limit + 1))
  // What people answer lies around a mean of the statement and of their profession.
  const middle = new Map(IDS.map((id) => [id, 2.3 + chance() * 2]))
  const professions: RoundProfession[] = Array.from({ length: 2 + upTo(2) }, (_, index) =>
    profession(`P${String(index)}`, `C${String(index)}`),
  )
  const shift = new Map(professions.map(({ id }) => [id, (chance() - 0.5) * 1.2]))
  const answers = (id: string) =>
    Object.fromEntries(
      IDS.flatMap((statementId): [string, Answer][] => {
        if (chance() < skips) return chance() < 0.5 ? [] : [[statementId, 'dont-know']]
        const around =
          (middle.get(statementId) ?? 3) + (shift.get(id) ?? 0) + (chance() + chance() + chance() - 1.5) * 1.6
        return [
          [statementId, ([1, 2, 3, 4, 5] as const)[Math.min(4, Math.max(0, Math.round(around) - 1))] ?? 3],
        ]
      }),
    )
  const people = professions.flatMap(({ id }) =>
    Array.from({ length: 4 + upTo(8) }, () => response(id, answers(id))),
  )
  return {
    round: round({
      form: chance() < 0.5 ? 'quickscan' : 'full',
      questionSet: QUESTIONS,
      professions: [...professions, ...(externals > 0 ? [profession('JGZ', 'C9', null, 'external')] : [])],
      clusters: ['C0', 'C1', 'C2', 'C3', 'C9'].map((id) => cluster(id)),
    }),
    responses: [...people, ...Array.from({ length: externals }, () => response('JGZ', answers('JGZ')))],
  }
}
