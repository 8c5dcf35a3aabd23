/** Tables and voters that do not exist, for a rehearsal. */
import type { RandomBelow } from '../survey/round/short-code'
import type { Prediction } from './session'
import { VOTES_PER_PERSON } from './vote'

function oneOf(ids: readonly string[], random: RandomBelow): string | null {
  return ids.length === 0 ? null : (ids[random(ids.length)] ?? null)
}

/** What each of some tables might guess. @param tables whole number >= 0 */
export function madeUpGuesses(
  themeIds: readonly string[],
  tables: number,
  random: RandomBelow,
): readonly Prediction[] {
  return Array.from({ length: tables }, (_, index) => ({
    table: index + 1,
    highestThemeId: oneOf(themeIds, random),
    lowestThemeId: oneOf(themeIds, random),
    gapThemeId: oneOf(themeIds, random),
  }))
}

/** One ballot: different points, the first ones of the list a little more often. */
export function madeUpBallot(pointIds: readonly string[], random: RandomBelow): readonly string[] {
  const chosen = new Set<string>()
  while (chosen.size < Math.min(VOTES_PER_PERSON, pointIds.length)) {
    const half = random(2) === 0 ? Math.ceil(pointIds.length / 2) : pointIds.length
    const id = pointIds[random(half)]
    if (id !== undefined) chosen.add(id)
  }
  return [...chosen]
}
