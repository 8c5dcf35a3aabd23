import type { Migration } from './migration'

type Fields = Readonly<Record<string, unknown>>

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function recordsIn(list: unknown): readonly Fields[] {
  return Array.isArray(list) ? list.filter(isFields) : []
}

/** Every record of a list reshaped; what is no list of records stays as it is, for the check that comes after. */
function each(list: unknown, reshaped: (record: Fields) => Fields): unknown {
  return Array.isArray(list)
    ? list.map((record: unknown) => (isFields(record) ? reshaped(record) : record))
    : list
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** As version 6 numbered the register each time anew: by title as a reader sorts it, then by date and id. */
function inRegisterOrder(pieces: readonly Fields[]): readonly Fields[] {
  return [...pieces].sort(
    (one, other) =>
      textOf(one['title']).localeCompare(textOf(other['title']), 'nl', { numeric: true }) ||
      textOf(one['date']).localeCompare(textOf(other['date'])) ||
      textOf(one['id']).localeCompare(textOf(other['id'])),
  )
}

function piecesOfSnapshot(assessment: unknown): readonly Fields[] {
  const snapshot = isFields(assessment) ? assessment['snapshot'] : null
  return isFields(snapshot) ? recordsIn(snapshot['evidence']) : []
}

/** Pieces as an entry of the history holds them. */
function piecesOfEntry({ table, before, after }: Fields): readonly Fields[] {
  const sides = [before, after]
  if (table === 'evidence') return sides.filter(isFields)
  return table === 'assessments' ? sides.flatMap(piecesOfSnapshot) : []
}

/**
 * Evidence, assessments and history of one dossier, with a number for every piece of evidence in them: first the register, as it was
 * numbered so far; after that what only snapshots or the history still know, so that nothing else gets a number that is theirs.
 */
function withNumbers({ evidence, assessments, history }: Fields): Fields {
  const numbers = new Map<unknown, number>()
  const known = [
    ...recordsIn(assessments).flatMap(piecesOfSnapshot),
    ...recordsIn(history).flatMap(piecesOfEntry),
  ]
  for (const { id } of [...inRegisterOrder(recordsIn(evidence)), ...inRegisterOrder(known)])
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1)

  const numbered = (piece: Fields): Fields => ({ ...piece, number: numbers.get(piece['id']) })
  const settled = (assessment: Fields): Fields => {
    const { snapshot } = assessment
    if (!isFields(snapshot)) return assessment
    return { ...assessment, snapshot: { ...snapshot, evidence: each(snapshot['evidence'], numbered) } }
  }
  const entry = (given: Fields): Fields => {
    const { table, before, after } = given
    if (table !== 'evidence' && table !== 'assessments') return given
    const side = (record: unknown) =>
      isFields(record) ? (table === 'evidence' ? numbered(record) : settled(record)) : record
    return { ...given, before: side(before), after: side(after) }
  }
  return {
    evidence: each(evidence, numbered),
    assessments: each(assessments, settled),
    history: each(history, entry),
  }
}

/**
 * A piece of evidence has a number that stays, as an action has. What was printed before keeps its numbers as far as the register stayed
 * what it was. Dossiers that were set aside get theirs by the step of their file, when they are put back.
 */
export const evidenceNumbers = {
  version: 7,
  stores: {},
  async upgrade(transaction) {
    const records = (name: string) => transaction.table<Fields>(name)
    for (const dossierId of await records('dossiers').toCollection().primaryKeys()) {
      const before = {
        evidence: await records('evidence').where({ dossierId }).toArray(),
        assessments: await records('assessments').where({ dossierId }).toArray(),
        history: await records('history')
          .where('[dossierId+table]')
          .anyOf([
            [dossierId, 'evidence'],
            [dossierId, 'assessments'],
          ])
          .toArray(),
      }
      for (const [name, after] of Object.entries(withNumbers(before)))
        await records(name).bulkPut([...recordsIn(after)])
    }
  },
  dossierFile: (data) => ({ ...data, ...withNumbers(data) }),
} as const satisfies Migration
