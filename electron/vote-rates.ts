/** How often one address, and all together, may ask something. Nothing is remembered for longer than the minute it is about. */

/** What happened per address in the running stretch of time. */
export function countPer(stretch: number, now: () => number): (address: string) => number {
  let began = now()
  let counts = new Map<string, number>()
  return (address) => {
    const at = now()
    if (at - began >= stretch || at < began) {
      began = at
      counts = new Map()
    }
    const count = (counts.get(address) ?? 0) + 1
    counts.set(address, count)
    return count
  }
}
