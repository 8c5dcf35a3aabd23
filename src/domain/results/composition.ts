import { countedTogether, smallProfessions } from './response-lines'
import type { CompositionLine } from './round-comparison'
import type { RoundResults } from './round-results'

/** Who made up each photo. What is small in one of the two is counted together in both: side by side they would tell. */
export function compositionOf(before: RoundResults, after: RoundResults): readonly CompositionLine[] {
  const find = ({ professions }: RoundResults, id: string) =>
    professions.find(({ professionId }) => professionId === id) ?? null
  const labels = new Map(
    [...after.professions, ...before.professions].map((one) => [one.professionId, one.label]),
  )
  for (const { professionId, label } of after.professions) labels.set(professionId, label)
  const small = new Set(
    [before, after].flatMap(({ professions, threshold }) => [...smallProfessions(professions, threshold)]),
  )
  const apart = [...labels]
    .filter(([id]) => !small.has(id))
    .map(([professionId, label]) => ({
      professionId,
      label,
      earlier: find(before, professionId),
      later: find(after, professionId),
    }))
  if (small.size === 0) return apart
  const together = ({ professions }: RoundResults) => {
    const found = professions.filter(({ professionId }) => small.has(professionId))
    return found.length === 0 ? null : countedTogether(found)
  }
  const names = [...labels].filter(([id]) => small.has(id)).map(([, label]) => label)
  return [
    ...apart,
    {
      professionId: [...small].join('+'),
      label: names.join(', '),
      earlier: together(before),
      later: together(after),
    },
  ]
}
