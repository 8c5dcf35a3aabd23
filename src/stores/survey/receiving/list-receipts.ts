import { hashOf } from '../../../contract/hash'
import { occurrencesOf, type readRows } from '../../../domain/survey/receiving/answer-list-rows'
import type { Storage } from '../../../storage/storage'
import type { Arrival } from '../../../storage/stored-survey'
import { randomHex } from '../secrets'

type AcceptedRows = ReturnType<typeof readRows>['accepted']

/** The receipts by which rows of a list are recognised when the list comes again. */
export function listReceipts(storage: Pick<Storage, 'settings' | 'receipts'>) {
  /** The secret of this computer; see `Settings.listSecret`. */
  async function secret(): Promise<string> {
    const fresh = randomHex(32)
    const settings = await storage.settings.change(({ listSecret }) =>
      listSecret === '' ? { listSecret: fresh } : null,
    )
    return settings.listSecret
  }

  /**
   * The accepted rows as they go in. A receipt is made of a row's content and its occurrence within the list, so that the same list
   * counts once however often it is read, also when it has grown since.
   * @param known ids of receipts the round has
   * @param asOthers as other people: rows that are known already get the next occurrence that is free
   */
  async function arrivals(
    roundId: string,
    known: ReadonlySet<string>,
    accepted: AcceptedRows,
    asOthers: boolean,
  ): Promise<readonly Arrival[]> {
    const salt = await secret()
    const digestOf = (content: string, occurrence: number) =>
      hashOf(JSON.stringify([salt, roundId, occurrence, content]))
    const used = new Set(known)
    const list: Arrival[] = []
    for (const { form, content, occurrence } of occurrencesOf(accepted)) {
      let digest = await digestOf(content, occurrence)
      for (let next = occurrence + 1; asOthers && used.has(digest); next += 1)
        digest = await digestOf(content, next)
      used.add(digest)
      list.push({ form, receipt: { id: digest, digest, codeHash: null } })
    }
    return list
  }

  /** Ids of the receipts a round has. */
  async function receivedBefore(roundId: string): Promise<ReadonlySet<string>> {
    return new Set((await storage.receipts.listOf(roundId)).map(({ id }) => id))
  }

  return { arrivals, receivedBefore }
}
