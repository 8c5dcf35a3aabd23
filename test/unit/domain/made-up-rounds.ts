/** Thousands of made-up rounds for the attacks on confidentiality, each from its seed. */
import type { Answer } from '../../../src/domain/question-set'
import type { Response } from '../../../src/domain/survey/round/response'
import type { Round, RoundProfession } from '../../../src/domain/survey/round/round'
import { cluster, mirrorSet, profession, response, round, statement } from './mirror-fixture'

export const ROUNDS = 3000
export const THEMES = { T: ['T-1', 'T-2'], U: ['U-1', 'U-2', 'U-3'] } as const
export const CORE = new Set(['U-1', 'U-2'])
export const CLIENTS = 'C-clienten'

/** mulberry32: small, seeded, so that a failing round can be made again. */
export function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function madeUp(seed: number): { readonly round: Round; readonly responses: readonly Response[] } {
  const chance = chanceFrom(seed)
  const upTo = (limit: number) => Math.floor(chance() * (limit + 1))
  const skips = chance() * 0.6
  const answer = (): Answer | undefined => {
    if (chance() >= skips) return ([1, 2, 3, 4, 5] as const)[upTo(4)] ?? 3
    return ([undefined, 'dont-know', 'not-applicable'] as const)[upTo(2)]
  }
  const professions = Array.from({ length: 1 + upTo(6) }, (_, index): RoundProfession => {
    const group = chance() < 0.3 ? 'external' : 'core'
    return profession(`P${String(index)}`, chance() < 0.15 ? CLIENTS : `C${String(upTo(3))}`, null, group)
  })
  const sizes = professions.map(() => (chance() < 0.5 ? upTo(6) : upTo(16)))
  const strangers = chance() < 0.1 ? upTo(6) : 0
  const answers = () =>
    Object.fromEntries(
      Object.values(THEMES)
        .flat()
        .flatMap((id): [string, Answer][] => {
          const given = answer()
          return given === undefined ? [] : [[id, given]]
        }),
    )
  return {
    round: round({
      form: chance() < 0.5 ? 'full' : 'quickscan',
      threshold: chance() < 0.7 ? 5 : upTo(8),
      questionSet: mirrorSet(
        Object.fromEntries(
          Object.entries(THEMES).map(([theme, ids]) => [
            theme,
            ids.map((id) => statement(id, CORE.has(id) ? 'core' : 'everyone')),
          ]),
        ),
      ),
      professions,
      clusters: [...['C0', 'C1', 'C2', 'C3'].map((id) => cluster(id)), cluster(CLIENTS, false)],
    }),
    responses: [
      ...professions.flatMap(({ id }, index) =>
        Array.from({ length: sizes[index] ?? 0 }, () => response(id, answers())),
      ),
      ...Array.from({ length: strangers }, () => response(null, answers())),
    ],
  }
}
