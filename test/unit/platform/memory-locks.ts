/** `navigator.locks`, as far as it is used: one after another. */
export function locksInMemory(): Pick<LockManager, 'request'> {
  let last: Promise<unknown> = Promise.resolve()
  return {
    request: (_name: string, step: unknown) => {
      const turn = last.then(step as () => Promise<unknown>)
      last = turn.catch(() => undefined)
      return turn as Promise<never>
    },
  }
}
