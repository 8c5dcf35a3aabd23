import type { ActionFilter, OriginKey } from '../../domain/actions/action-list'
import { nl } from '../../texts/nl'

/** What is known of the ids in a filter. */
interface FilterNames {
  readonly themeTitles: ReadonlyMap<string, string>
  readonly parties: readonly { readonly id: string; readonly name: string }[]
}

/** Where an action may come from, as the filter calls it. */
export function originWords(key: OriginKey, themeTitles: ReadonlyMap<string, string>): string {
  const words = nl.actions.filter
  const id = key.slice(key.indexOf(':') + 1)
  if (key.startsWith('theme:')) return words.theme(id, themeTitles.get(id) ?? '')
  if (key.startsWith('norm:')) return words.norm(id)
  return Object.entries(nl.labels.actionOrigin).find(([kind]) => kind === id)?.[1] ?? id
}

/** Each part of a filter that leaves something out, in words; none when everything is shown. */
export function actionFilterWords(filter: ActionFilter, names: FilterNames): readonly string[] {
  const words = nl.actions.filter
  const named = (name: string, value: string | undefined) => `${name}: ${value ?? ''}`
  return [
    filter.text.trim() === '' ? null : nl.paperSheets.searched(filter.text.trim()),
    filter.bucket === null ? null : named(words.bucket, nl.actions.bucket[filter.bucket]),
    filter.owner === null ? null : named(words.owner, filter.owner || words.noOwner),
    filter.status === null ? null : named(words.status, nl.labels.actionStatus[filter.status]),
    filter.priority === null
      ? null
      : named(
          words.priority,
          filter.priority === 'unweighed' ? words.unweighed : nl.actions.priority.word[filter.priority],
        ),
    filter.origin === null ? null : named(words.origin, originWords(filter.origin, names.themeTitles)),
    filter.partyId === null
      ? null
      : named(
          words.party,
          filter.partyId === '' ? words.noParty : names.parties.find(({ id }) => id === filter.partyId)?.name,
        ),
  ].filter((part) => part !== null)
}
