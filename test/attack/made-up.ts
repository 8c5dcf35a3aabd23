/** The rounds under attack, each from its seed: from one person to sixty, evenly spread or hardly, careful or careless. */
import type { Answer } from '../../src/domain/question-set'
import type { Response } from '../../src/domain/survey/round/response'
import type { Round, RoundProfession } from '../../src/domain/survey/round/round'
import { chanceFrom } from '../unit/domain/made-up-rounds'
import { cluster, mirrorSet, profession, response, round, statement } from '../unit/domain/mirror-fixture'

const CLIENTS = 'clienten'

/** Themes as they are in the questionnaire: for everyone, partly, or hardly; two statements of each in the quickscan. */
const QUESTIONS = mirrorSet({
  T: [statement('T1'), statement('T2'), statement('T3', 'everyone', false)],
  U: [
    statement('U1', 'core'),
    statement('U2'),
    statement('U3', 'core', false),
    statement('U4', 'core', false),
  ],
  V: [
    statement('V1'),
    statement('V2', 'core'),
    statement('V3', 'everyone', false),
    statement('V4', 'core', false),
    statement('V5', 'core', false),
  ],
})
const IDS = QUESTIONS.themes.flatMap(({ statements }) => statements.map(({ id }) => id))

interface MadeUp {
  readonly round: Round
  readonly responses: readonly Response[]
  /** One more answer to this round, of somebody of this profession. */
  readonly answer: (professionId: string | null) => Response
  readonly chance: () => number
}

const oneOf = <T>(chance: () => number, [first, ...others]: readonly [T, ...T[]]): T =>
  [first, ...others][Math.floor(chance() * (others.length + 1))] ?? first

export function madeUp(seed: number): MadeUp {
  const chance = chanceFrom(seed)
  const upTo = (limit: number) => Math.floor(chance() * (limit + 1))
  const skips = oneOf(chance, [0, 0.02, 0.05, 0.1, 0.2, 0.5])
  const value = (): Answer | undefined => {
    if (chance() >= skips) return ([1, 2, 3, 4, 5] as const)[upTo(4)] ?? 3
    return oneOf(chance, [undefined, 'dont-know', 'not-applicable'])
  }
  const externals = oneOf(chance, [0, 0.15, 0.4])
  const professions = Array.from({ length: 1 + upTo(6) }, (_, index): RoundProfession => {
    const clusterId = chance() < 0.15 ? CLIENTS : `C${String(upTo(3))}`
    const headCount = chance() < 0.1 ? null : 5 + upTo(40)
    return profession(`P${String(index)}`, clusterId, headCount, chance() < externals ? 'external' : 'core')
  })
  const taken = round({
    form: chance() < 0.5 ? 'full' : 'quickscan',
    threshold: chance() < 0.6 ? 5 : 5 + upTo(3),
    closesOn: '2026-03-01',
    questionSet: QUESTIONS,
    professions,
    clusters: [...[0, 1, 2, 3].map((index) => cluster(`C${String(index)}`)), cluster(CLIENTS, false)],
  })
  const answer = (professionId: string | null): Response =>
    response(
      professionId,
      Object.fromEntries(
        IDS.flatMap((id): [string, Answer][] => {
          const given = value()
          return given === undefined ? [] : [[id, given]]
        }),
      ),
    )
  // From one profession for nearly everyone to all alike.
  const skew = chance() * 4
  const weights = professions.map(() => chance() ** skew)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const drawn = () => {
    let left = chance() * all
    return professions.find((_, index) => (left -= weights[index] ?? 0) < 0)?.id ?? null
  }
  const strangers = chance() < 0.1 ? upTo(6) : 0
  const responses = [
    ...Array.from({ length: 1 + upTo(59) }, () => answer(drawn())),
    ...Array.from({ length: strangers }, () => answer(null)),
  ]
  return { round: taken, responses, answer, chance }
}
