import { entryInNewShape, snapshotFor, withNewFields, type Fields } from './0003-shapes'
import type { Migration } from './migration'

/**
 * Assessments that are settled and followed by a next one, copies of documents, work that was handed out, and question sets of the
 * VSV itself; reports that were made, and apart from them what each was made from. A copy of a document is found by its dossier and the digest of its content;
 * `[dossierId+size]` tells what there is without reading the content, `[id+status]` whether
 * an assessment is locked without reading its framework.
 */
export const assessmentLife = {
  version: 3,
  stores: {
    assessments: 'id, dossierId, [id+status]',
    delegations: 'id, dossierId',
    ownSets: 'id, dossierId',
    madeReports: 'id, dossierId',
    madeReportSources: 'id, dossierId',
    attachments: '[dossierId+sha256], dossierId, [dossierId+size]',
  },
  async upgrade(transaction) {
    const records = (name: string) => transaction.table<Fields>(name)
    for (const name of ['dossiers', 'assessments', 'judgements', 'evidence', 'actions'])
      await records(name)
        .toCollection()
        .modify((record, held) => {
          held.value = withNewFields(name, record)
        })
    const snapshots = new Map<unknown, Fields>()
    const adopted = await records('assessments')
      .filter(({ status }) => status === 'adopted')
      .toArray()
    for (const assessment of adopted) {
      const { id, dossierId } = assessment
      if (typeof dossierId !== 'string') continue
      const snapshot = snapshotFor(assessment, {
        dossier: await records('dossiers').get(dossierId),
        evidence: await records('evidence').where({ dossierId }).toArray(),
        actions: await records('actions').where({ dossierId }).toArray(),
      })
      if (snapshot === null) continue
      snapshots.set(id, snapshot)
      await records('assessments').put({ ...assessment, snapshot })
    }
    await records('history')
      .toCollection()
      .modify((entry, held) => {
        held.value = entryInNewShape(entry, snapshots)
      })
  },
} as const satisfies Migration
