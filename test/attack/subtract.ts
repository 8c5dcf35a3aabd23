/**
 * The sums an attacker can make: every combination of shown figures, in whole numbers. He wins when one is about fewer than `k`
 * people: everybody else falls out of it, and what is left says something about these few. However wide the rounding: a rounded figure
 * has a place on the scale, and of a few answers 1 to 5 there is often but one that leads to that place.
 */

/** Somebody of whom figures are shown: the values of what is added up, by the id of the question. */
export interface Person {
  readonly values: ReadonlyMap<string, number>
  /** Whether this person has a score of his own: the mean of his values. */
  readonly scored: boolean
}

/** A shown figure: a sum over some people. */
export interface Row {
  /** Values of one or more questions, or the people's own scores. */
  readonly of: readonly string[] | 'scores'
  /** Indices of the people it is about. */
  readonly who: ReadonlySet<number>
  /** How far apart the smallest and the largest sum are that are shown as this figure; 0 when it tells the sum itself. */
  readonly slack: number
}

/** What the attacker learned about a few people. */
interface Breach {
  readonly people: readonly number[]
  /** Part of the range their answers could have had that is still possible: 0 when he knows it to the digit. */
  readonly open: number
}

/** All scores are means of at most six values: times this they are whole. */
const WHOLE = 60
const RANGE = 4

/** People no row tells apart: in the same rows, with the same questions answered. */
interface Kind {
  readonly people: readonly number[]
  /** Same for all kinds that are in the same rows. */
  readonly block: number
  readonly ids: readonly string[]
  readonly scored: boolean
}

/** What a row comes to, when the answers are known. */
export function sumOf(people: readonly Person[], { of, who }: Row): number {
  return [...who].reduce((total, index) => {
    const { values, scored } = people[index] ?? { values: new Map<string, number>(), scored: false }
    const sum = [...values].reduce(
      (left, [id, value]) => (of === 'scores' || of.includes(id) ? left + value : left),
      0,
    )
    return total + (of !== 'scores' ? sum : scored ? sum / values.size : 0)
  }, 0)
}

/** Every breach, one per set of people; empty when no combination of `rows` is about fewer than `k` of them. */
export function breachesOf(people: readonly Person[], rows: readonly Row[], k: number): readonly Breach[] {
  // Rounded figures are used up first, so that what remains rests on as few of them as can be.
  const ordered = rows.toSorted((one, other) => Number(other.slack > 0) - Number(one.slack > 0))
  const kinds = kindsOf(people, ordered)
  return fewPeople(kinds, k).flatMap((few): readonly Breach[] => {
    const found = combinationsAbout(few, kinds, ordered)
    return found.length === 0
      ? []
      : [{ people: few.flatMap((kind) => kind.people), open: Math.min(...found) }]
  })
}

function kindsOf(people: readonly Person[], rows: readonly Row[]): readonly Kind[] {
  const blocks = new Map<string, number>()
  const kinds = new Map<string, { people: number[]; block: number; ids: string[]; scored: boolean }>()
  people.forEach(({ values, scored }, index) => {
    if (values.size === 0) return
    const inRows = rows.map(({ who }) => (who.has(index) ? '1' : '0')).join('')
    const block = blocks.get(inRows) ?? blocks.size
    blocks.set(inRows, block)
    const ids = [...values.keys()]
    const key = `${String(block)} ${String(scored)} ${ids.join(' ')}`
    const kind = kinds.get(key) ?? { people: [], block, ids, scored }
    kind.people.push(index)
    kinds.set(key, kind)
  })
  return [...kinds.values()]
}

/**
 * The few people a sum may leave over. In some of the blocks: those who answered one question, those whose number of answers is not
 * the usual one (a score weighs their answers otherwise than those of the rest), or both together.
 */
function fewPeople(kinds: readonly Kind[], k: number): readonly (readonly Kind[])[] {
  const questions = [null, ...new Set(kinds.flatMap(({ ids }) => ids))]
  const usual = [null, ...new Set(kinds.map(({ ids }) => ids.length))]
  const chosen = new Map<string, readonly Kind[]>()
  const parts = questions.flatMap((question) =>
    usual.map((count) =>
      kinds.filter(
        ({ ids, scored }) =>
          (question === null && count === null) ||
          (question !== null && ids.includes(question)) ||
          (count !== null && (ids.length !== count || !scored)),
      ),
    ),
  )
  for (const part of parts) {
    const blocks = [...new Set(part.map(({ block }) => block))]
      .map((block) => part.filter((kind) => kind.block === block))
      .filter((some) => sizeOf(some) < k)
    for (const some of unionsUnder(blocks, k)) {
      const key = some.map((kind) => kinds.indexOf(kind)).join(' ')
      chosen.set(key, some)
    }
  }
  return [...chosen.values()]
}

const sizeOf = (kinds: readonly Kind[]) => kinds.reduce((sum, { people }) => sum + people.length, 0)

/** Every union of parts that is one person or more, and fewer than `k`. */
function unionsUnder(parts: readonly (readonly Kind[])[], k: number): readonly (readonly Kind[])[] {
  return parts
    .reduce<readonly (readonly Kind[])[]>(
      (unions, part) => [
        ...unions,
        ...unions.map((one) => [...one, ...part]).filter((one) => sizeOf(one) < k),
      ],
      [[]],
    )
    .filter((one) => one.length > 0)
}

/** For each independent combination of rows that is about nobody but `few`: which part of the range it leaves open. */
function combinationsAbout(
  few: readonly Kind[],
  kinds: readonly Kind[],
  rows: readonly Row[],
): readonly number[] {
  const others = kinds.filter((kind) => !few.includes(kind))
  const mine = columnsOf(few, rows)
  return withoutOthers(columnsOf(others, rows), rows.length).flatMap((factors) => {
    const reach = mine.reduce((sum, { column, answers }) => {
      const weight = factors.reduce((total, factor, row) => total + factor * (column[row] ?? 0), 0)
      return sum + Math.abs(weight) * answers * RANGE
    }, 0)
    if (reach === 0) return []
    const slack = factors.reduce(
      (sum, factor, row) => sum + Math.abs(factor) * (rows[row]?.slack ?? 0) * WHOLE,
      0,
    )
    return [Math.min(1, slack / reach)]
  })
}

interface Column {
  /** How much one answer counts in each row, times {@link WHOLE}. */
  readonly column: readonly number[]
  readonly answers: number
}

function columnsOf(kinds: readonly Kind[], rows: readonly Row[]): readonly Column[] {
  const columns = new Map<string, { column: readonly number[]; answers: number }>()
  for (const { people, block, ids, scored } of kinds) {
    const [person] = people
    if (person === undefined) continue
    for (const id of ids) {
      const key = `${String(block)} ${id} ${String(scored ? ids.length : 0)}`
      const same = columns.get(key)
      if (same !== undefined) same.answers += people.length
      else {
        const column = rows.map(({ of, who }) => {
          if (!who.has(person)) return 0
          if (of === 'scores') return scored ? WHOLE / ids.length : 0
          return of.includes(id) ? WHOLE : 0
        })
        columns.set(key, { column, answers: people.length })
      }
    }
  }
  return [...columns.values()]
}

/** The combinations of rows in which all these columns add up to nothing, as factors per row. Whole numbers all the way. */
function withoutOthers(columns: readonly Column[], rows: number): readonly (readonly number[])[] {
  let left: readonly Combination[] = Array.from({ length: rows }, (_, row) => ({
    values: columns.map(({ column }) => column[row] ?? 0),
    factors: Array.from({ length: rows }, (_unused, other) => Number(row === other)),
  }))
  for (let at = 0; at < columns.length && left.length > 0; at += 1) {
    const pivot = left.find(({ values }) => values[at] !== 0)
    if (pivot === undefined) continue
    const lead = pivot.values[at] ?? 0
    left = left.flatMap((row) => {
      if (row === pivot) return []
      const own = row.values[at] ?? 0
      if (own === 0) return [row]
      const shared = greatestDivisor(lead, own)
      return [lowestTerms(row, pivot, lead / shared, own / shared)]
    })
  }
  return left.map(({ factors }) => factors)
}

interface Combination {
  readonly values: readonly number[]
  readonly factors: readonly number[]
}

/** `row × times − pivot × less`, divided by what all its numbers share. */
function lowestTerms(row: Combination, pivot: Combination, times: number, less: number): Combination {
  const values = row.values.map((value, at) => value * times - (pivot.values[at] ?? 0) * less)
  const factors = row.factors.map((value, at) => value * times - (pivot.factors[at] ?? 0) * less)
  const shared = Math.abs([...values, ...factors].reduce(greatestDivisor, 0))
  const all = [...values, ...factors].map((value) => value / shared)
  if (!all.every(Number.isSafeInteger)) throw new Error('The numbers grew beyond what is exact')
  return { values: all.slice(0, values.length), factors: all.slice(values.length) }
}

function greatestDivisor(one: number, other: number): number {
  let [a, b] = [Math.abs(one), Math.abs(other)]
  while (b !== 0) [a, b] = [b, a % b]
  return a
}
