import type { Action } from './action'
import { dueBucketOf, isUnfinished } from './action-state'
import type { Party } from '../party'
import type { IsoDate } from '../question-set'
import { nameKey } from './owner-name'

/** More unfinished actions than this is too much for one person (method P3). */
export const MOST_PER_PERSON = 2

/** Unfinished actions of one person, profession or function, or party. */
export interface Load {
  /** As first spelled; empty for actions without an owner. */
  readonly name: string
  readonly open: number
  readonly overdue: number
  /** Due today or within 30 days. */
  readonly soon: number
}

interface Loads {
  readonly people: readonly Load[]
  readonly roles: readonly Load[]
  readonly parties: readonly Load[]
  /** Names with more than {@link MOST_PER_PERSON} unfinished actions. */
  readonly overloaded: readonly string[]
  /** The one profession or function that carries all unfinished actions that name a role, if there are at least two; otherwise `null`. */
  readonly allWithOneRole: string | null
}

/** Who carries the improvement plan, most open actions first. A removed party counts as not filled in. */
export function loadsOf(actions: readonly Action[], parties: readonly Party[], today: IsoDate): Loads {
  const unfinished = actions.filter(isUnfinished)
  const partyNames = new Map(parties.map(({ id, name }) => [id, name]))
  const people = loadsBy(unfinished, ({ ownerName }) => ownerName, today)
  const roles = loadsBy(unfinished, ({ ownerRole }) => ownerRole, today)
  const named = roles.filter(({ name }) => name !== '')
  const [only] = named
  return {
    people,
    roles,
    parties: loadsBy(unfinished, ({ ownerPartyId }) => partyNames.get(ownerPartyId ?? '') ?? '', today),
    overloaded: people
      .filter(({ name, open }) => name !== '' && open > MOST_PER_PERSON)
      .map(({ name }) => name),
    allWithOneRole: named.length === 1 && only !== undefined && only.open > 1 ? only.name : null,
  }
}

function loadsBy(
  unfinished: readonly Action[],
  nameOf: (action: Action) => string,
  today: IsoDate,
): readonly Load[] {
  const loads = new Map<string, { name: string; open: number; overdue: number; soon: number }>()
  for (const action of unfinished) {
    const name = nameOf(action).trim()
    const load = loads.get(nameKey(name)) ?? { name, open: 0, overdue: 0, soon: 0 }
    const bucket = dueBucketOf(action, today)
    load.open += 1
    if (bucket === 'overdue') load.overdue += 1
    if (bucket === 'soon') load.soon += 1
    loads.set(nameKey(name), load)
  }
  return [...loads.values()].sort(
    (one, other) => other.open - one.open || one.name.localeCompare(other.name, 'nl'),
  )
}
