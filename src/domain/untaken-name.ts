/**
 * A proposed name that nothing else has: with a number behind it when there is one already.
 * @param others the names that are there
 * @param alike what two names are compared by; the letters themselves when left out
 */
export function untakenName(
  name: string,
  others: readonly string[],
  alike: (name: string) => string = (same) => same,
): string {
  const taken = new Set(others.map(alike))
  if (!taken.has(alike(name))) return name
  let number = 2
  while (taken.has(alike(`${name} (${String(number)})`))) number += 1
  return `${name} (${String(number)})`
}
