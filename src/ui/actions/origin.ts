import type { Action } from '../../domain/actions/action'
import { nl } from '../../texts/nl'

/** The origin of an action, in short: "spiegel · ZOR-6". */
export function originTextOf({ origin, mandatory }: Pick<Action, 'origin' | 'mandatory'>): string {
  const place = origin.normId ?? origin.statementId ?? origin.themeId
  return [nl.labels.actionOrigin[origin.kind], place, mandatory && nl.labels.mandatory]
    .filter(Boolean)
    .join(' · ')
}
