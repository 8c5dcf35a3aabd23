/** A statement on a slide, with figures that are made up. */
import type { StatementRow } from '../../src/domain/session/slide'

type Counts = readonly [number, number, number, number, number]

/** About an experience; without a distribution it has only a mean. */
export const statement = (text: string, counts: Counts | null, dontKnowShare: number | null) => ({
  text,
  n: counts === null ? 7 : counts.reduce((sum, count) => sum + count, 0),
  mean: 3.4,
  counts,
  dontKnowShare,
  unknownToMany: (dontKnowShare ?? 0) >= 0.25,
  known: null,
})

/** About a fact that many do not know. */
export const fact = (text: string, counts: Counts): StatementRow => ({
  ...statement(text, counts, 0.43),
  known: { dontKnowShare: 0.43, agreeShare: 0.13, standing: 'unknown' },
})
