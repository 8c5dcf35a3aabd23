/** A disk that refuses some writes, as a full one does: under the storage, so that everything above it is what users have. */
import { vi } from 'vitest'

/** @param refuses told the number of a transaction that writes, from 1; a refused one stores nothing. Reading goes on. */
export function refusingDisk(refuses: (write: number) => boolean): { readonly makeRoom: () => void } {
  let full = true
  let written = 0
  const refused = new WeakMap<IDBTransaction, boolean>()
  const isRefused = (transaction: IDBTransaction): boolean => {
    const known = refused.get(transaction)
    if (known !== undefined) return known
    written += 1
    refused.set(transaction, refuses(written))
    return isRefused(transaction)
  }
  for (const name of ['put', 'add', 'delete', 'clear'] as const) {
    const real: (...given: never[]) => unknown = IDBObjectStore.prototype[name]
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ): never {
      if (full && isRefused(this.transaction)) throw new DOMException('full', 'QuotaExceededError')
      return Reflect.apply(real, this, given) as never
    })
  }
  return { makeRoom: () => (full = false) }
}
