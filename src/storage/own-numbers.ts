/** The numbers of actions (A3) and evidence (B12): within a dossier no two records have the same one. */
import type { DossierContent } from '../domain/dossier/dossier'

/** Lists whose records have a number. */
export type Numbered = 'actions' | 'evidence'

/** The highest number given out so far, of each list. */
export type GivenNumbers = Readonly<Record<Numbered, number>>

export const NONE_GIVEN: GivenNumbers = { actions: 0, evidence: 0 }

type Fields = Readonly<Record<string, unknown>>
type Numbers = readonly { readonly number: number }[]
type Past = Pick<DossierContent, 'history' | 'assessments'>

/**
 * The highest number that a list ever had: the history still knows those of removed records, and the snapshots of assessments those that
 * were settled.
 */
export function highestNumber(name: Numbered, records: Numbers, { history, assessments }: Past): number {
  const settled = assessments.flatMap(({ snapshot }): Numbers => (snapshot === null ? [] : snapshot[name]))
  const numbers = [
    ...[...records, ...settled].map(({ number }) => number),
    ...history.flatMap(({ table, before, after }) =>
      table === name ? [before?.['number'], after?.['number']] : [],
    ),
  ].filter((number) => typeof number === 'number')
  return numbers.reduce((highest, number) => Math.max(highest, number), 0)
}

/**
 * A dossier from outside, in which no two records of a list have one number: the first in the file keeps it, and every other gets the
 * next that was never given out, in snapshots and history too. A dossier that is right already stays as it is.
 * @param given on this computer, before this version came
 */
export function withNumbersApart(content: DossierContent, given = NONE_GIVEN): DossierContent {
  return numbersApart('evidence', numbersApart('actions', content, given), given)
}

function numbersApart(name: Numbered, content: DossierContent, given: GivenNumbers): DossierContent {
  const taken = new Set<number>()
  const others = content[name].filter(({ number }) => taken.size === taken.add(number).size)
  if (others.length === 0) return content
  const from = Math.max(highestNumber(name, content[name], content), given[name]) + 1
  const fresh = new Map<unknown, number>(others.map(({ id }, place) => [id, from + place]))

  const numbered = <T extends object>(record: T): T => {
    const number = 'id' in record ? fresh.get(record.id) : undefined
    return number === undefined ? record : { ...record, number }
  }
  const inHistory = (table: string, record: Fields | null): Fields | null => {
    if (record === null || table === name) return record && numbered(record)
    const { snapshot } = record
    if (table !== 'assessments' || !isFields(snapshot)) return record
    const list: unknown = snapshot[name]
    if (!Array.isArray(list)) return record
    const renumbered = list.map((piece: unknown) => (isFields(piece) ? numbered(piece) : piece))
    return { ...record, snapshot: { ...snapshot, [name]: renumbered } }
  }
  return {
    ...content,
    [name]: content[name].map((record) => numbered(record)),
    assessments: content.assessments.map((assessment) =>
      assessment.snapshot === null
        ? assessment
        : {
            ...assessment,
            snapshot: {
              ...assessment.snapshot,
              [name]: assessment.snapshot[name].map((record) => numbered(record)),
            },
          },
    ),
    history: content.history.map((entry) => ({
      ...entry,
      before: inHistory(entry.table, entry.before),
      after: inHistory(entry.table, entry.after),
    })),
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
