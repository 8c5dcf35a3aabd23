/** What earlier versions of the application wrote, in the shape of today. Nothing is checked here: that comes after. */
import { entryInNewShape, snapshotFor, withNewFields, type Fields } from './migrations/0003-shapes'
import { roundWithReasons } from './migrations/0004-shapes'
import { migrations } from './migrations/all-migrations'

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every record of a list reshaped; anything that is not a list of records stays for the check. */
function each(list: unknown, reshaped: (record: Fields) => Fields): unknown {
  return Array.isArray(list)
    ? list.map((record: unknown) => (isFields(record) ? reshaped(record) : record))
    : list
}

/** Format 1 knew no receipts, keys, codes or screening. */
function fromFormat1(data: Fields): Fields {
  const round = { keys: null, usesCodes: false, codeHashes: [], keptResults: null, closings: [] }
  return {
    receipts: [],
    ...data,
    rounds: each(data['rounds'], (record) => ({ ...round, ...record })),
    responses: each(data['responses'], (record) => ({ screening: { keep: null, improve: null }, ...record })),
  }
}

/** Format 2 knew no snapshots, attachments, delegations or sets of the VSV itself. */
function fromFormat2(data: Fields): Fields {
  const dossier = isFields(data['dossier']) ? withNewFields('dossiers', data['dossier']) : undefined
  const evidence = each(data['evidence'], (record) => withNewFields('evidence', record))
  const actions = each(data['actions'], (record) => withNewFields('actions', record))
  const snapshots = new Map<unknown, Fields>()
  const assessments = each(data['assessments'], (record) => {
    const assessment = withNewFields('assessments', record)
    const snapshot = snapshotFor(assessment, { dossier, evidence, actions })
    if (snapshot === null) return assessment
    snapshots.set(assessment['id'], snapshot)
    return { ...assessment, snapshot }
  })
  return {
    delegations: [],
    ownSets: [],
    ...data,
    ...(dossier === undefined ? {} : { dossier }),
    assessments,
    judgements: each(data['judgements'], (record) => withNewFields('judgements', record)),
    evidence,
    actions,
    history: each(data['history'], (entry) => entryInNewShape(entry, snapshots)),
  }
}

/** Format 3 kept no reasons with the results of a sharing copy. */
function fromFormat3(data: Fields): Fields {
  return { ...data, rounds: each(data['rounds'], roundWithReasons) }
}

/** Place in the list is the format it starts from, counting from 1. From format 4 on a step is in the file of its migration. */
const steps = [
  fromFormat1,
  fromFormat2,
  fromFormat3,
  ...migrations.flatMap(({ dossierFile = null }) => (dossierFile === null ? [] : [dossierFile])),
]

/** Format of the dossier files that are written now. Higher as soon as an older version of the application would read one wrongly. */
export const FORMAT_VERSION = steps.length + 1

/** Steps of the first formats, which are here; each was that of the migration with its number. */
const FIRST = 4

/**
 * Format of the dossier files that were written by an application with this version of the schema: a database and a file of the same time
 * hold records of the same shape.
 */
export function formatOfSchema(schemaVersion: number): number {
  const later = migrations.filter(
    ({ version, dossierFile }) => version > FIRST && version <= schemaVersion && dossierFile !== undefined,
  )
  return Math.min(schemaVersion, FIRST) + later.length
}

/** The data of a dossier file of any format we have had; of the newest it stays as it is. */
export function inNewestFormat(data: unknown, formatVersion: number): unknown {
  if (!isFields(data)) return data
  return steps.slice(formatVersion - 1).reduce((fields, step) => step(fields), data)
}
