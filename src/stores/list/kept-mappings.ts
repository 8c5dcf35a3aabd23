import { hashOf } from '../../contract/hash'
import type { ListMapping } from '../../domain/list/list'
import { headingsKey } from '../../domain/list/list-words'
import type { Storage } from '../../storage/storage'

/** Most mappings that are remembered; the one used longest ago goes first. */
const MOST_MAPPINGS = 20

/**
 * How the columns of a list were read before, by a fingerprint of its headings: a second list of the same form needs no work.
 * @param what kind of list; the same headings mean something else in another kind. Empty for answers, whose fingerprints came first
 */
export function keptMappings({ settings }: Pick<Storage, 'settings'>, what: string) {
  const fingerprint = (headings: readonly string[]) => hashOf(`${what}${headingsKey(headings)}`)

  async function mappingOf(headings: readonly string[]): Promise<ListMapping | undefined> {
    const { listMappings } = await settings.get()
    return listMappings[await fingerprint(headings)]
  }

  async function keep(headings: readonly string[], mapping: ListMapping): Promise<void> {
    const key = await fingerprint(headings)
    await settings.change(({ listMappings }) => {
      const others = Object.entries(listMappings).filter(([other]) => other !== key)
      return { listMappings: Object.fromEntries([...others.slice(-(MOST_MAPPINGS - 1)), [key, mapping]]) }
    })
  }

  return { mappingOf, keep }
}
