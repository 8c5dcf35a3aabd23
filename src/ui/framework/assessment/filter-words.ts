import { NO_FILTER, NOBODY, type NormFilter } from '../../../domain/framework/norm-list/norm-list'
import { nl } from '../../../texts/nl'

/** What is known of the ids in a filter. */
interface FilterNames {
  readonly themes: readonly { readonly id: string; readonly title: string }[]
  readonly parties: readonly { readonly id: string; readonly name: string }[]
  /** How many norms the short test has. */
  readonly short: number
}

/** Each part of a filter that leaves something out, in words; none when everything is shown. */
export function filterWords(filter: NormFilter, names: FilterNames): readonly string[] {
  const words = nl.normList.filter
  const named = (name: string, value: string | undefined) => `${name}: ${value ?? ''}`
  const party = names.parties.find(({ id }) => id === filter.partyId)?.name
  return [
    filter.text.trim() === '' ? null : nl.paperSheets.searched(filter.text.trim()),
    filter.verdict === null ? null : named(words.verdict, nl.labels.verdict[filter.verdict]),
    filter.themeId === null
      ? null
      : named(words.theme, names.themes.find(({ id }) => id === filter.themeId)?.title),
    filter.workStatus === null ? null : named(words.workStatus, nl.labels.workStatus[filter.workStatus]),
    filter.severity === null ? null : named(words.severity, nl.labels.severity[filter.severity]),
    filter.owner === null ? null : named(words.owner, filter.owner === NOBODY ? words.noOwner : filter.owner),
    filter.partyId === null ? null : named(words.party, filter.partyId === NOBODY ? words.noParty : party),
    filter.core === NO_FILTER.core ? null : words.core,
    filter.short === NO_FILTER.short ? null : words.short(names.short),
    filter.withoutEvidence === NO_FILTER.withoutEvidence ? null : words.withoutEvidence,
    filter.attention === NO_FILTER.attention ? null : words.attention,
    filter.toConfirm === NO_FILTER.toConfirm ? null : words.toConfirm,
  ].filter((part) => part !== null)
}
