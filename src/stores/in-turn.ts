/**
 * Work that takes turns: each piece begins when the one before it is through, also when that one failed. What was asked for last is
 * then what is stored last, however long each takes.
 */
export function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}
