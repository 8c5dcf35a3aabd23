/** How many answers are opened at the same time: the cipher of the browser works beside the page, on every core there is. */
export const AT_ONCE = 8

/**
 * What comes of each item, in the order of the items. The work on a few of them goes on at the same time, so the next items are taken from
 * the list before this one's outcome is given; never more than `atOnce`.
 */
export async function* inOrder<T, Result>(
  items: Iterable<T>,
  atOnce: number,
  work: (item: T) => Promise<Result>,
): AsyncGenerator<Result, void, void> {
  const begun: Promise<Result>[] = []
  for (const item of items) {
    const result = work(item)
    // Waited for in its turn, which may never come when an earlier one fails or the caller stops.
    result.catch(() => undefined)
    begun.push(result)
    if (begun.length >= atOnce) yield* begun.splice(0, 1)
  }
  yield* begun
}
