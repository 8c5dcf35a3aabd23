import { linesOf, smallProfessions } from '../results/response-lines'
import type { CompositionLine } from './round-comparison'
import type { RoundResults } from '../results/round-results'

/**
 * Who took part in each round. Professions that are small in one of the two are counted together in both: side by side the counts would
 * give people away.
 */
export function compositionOf(before: RoundResults, after: RoundResults): readonly CompositionLine[] {
  const labels = new Map(
    [...after.professions, ...before.professions].map((one) => [one.professionId, one.label]),
  )
  for (const { professionId, label } of after.professions) labels.set(professionId, label)
  const small = new Set(
    [before, after].flatMap(({ professions, threshold }) => [...smallProfessions(professions, threshold)]),
  )
  const [earlier, later] = [linesOf(before, small), linesOf(after, small)]
  const find = ({ apart }: typeof earlier, id: string) =>
    apart.find(({ professionId }) => professionId === id) ?? null
  const apart = [...labels]
    .filter(([id]) => !small.has(id))
    .map(([professionId, label]) => ({
      professionId,
      label,
      earlier: find(earlier, professionId),
      later: find(later, professionId),
    }))
  if (small.size === 0) return apart
  const few = [...labels].filter(([id]) => small.has(id))
  return [
    ...apart,
    {
      professionId: few.map(([id]) => id).join('+'),
      label: few.map(([, label]) => label).join(', '),
      earlier: earlier.together,
      later: later.together,
    },
  ]
}
