/** What a table holds itself under this id, if anything: `toString` is an id like any other, and not the one every object has. */
export function ownValue<T>(table: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(table, id) ? table[id] : undefined
}
