import type { DossierContent } from '../domain/dossier'
import type { HistoryEntry } from '../domain/history'

/** Fields of a record as the history keeps it that hold the id of a record; all other ids are of content. */
const recordIds = ['id', 'dossierId', 'assessmentId'] as const

/**
 * The same dossier with a new id for every record; references between records follow. Ids of content (statements, norms, themes,
 * professions) stay.
 */
export function underNewIds(content: DossierContent, newId: () => string): DossierContent {
  const given = new Map<string, string>()
  const renew = (id: string) => {
    const known = given.get(id)
    if (known !== undefined) return known
    const fresh = newId()
    given.set(id, fresh)
    return fresh
  }
  const owned = <T extends { readonly id: string; readonly dossierId: string }>(record: T): T => ({
    ...record,
    id: renew(record.id),
    dossierId: renew(record.dossierId),
  })
  const snapshot = (record: HistoryEntry['before']) =>
    record === null ? null : { ...record, ...renewed(record, renew) }
  return {
    dossier: { ...content.dossier, id: renew(content.dossier.id) },
    rounds: content.rounds.map((round) => ({
      ...owned(round),
      keptResults:
        round.keptResults === null
          ? null
          : { ...round.keptResults, roundId: renew(round.keptResults.roundId) },
    })),
    responses: content.responses.map((response) => ({
      ...owned(response),
      roundId: renew(response.roundId),
    })),
    // Its id is that of the form: it stays, so that the same form is recognised.
    receipts: content.receipts.map((receipt) => ({
      ...receipt,
      dossierId: renew(receipt.dossierId),
      roundId: renew(receipt.roundId),
    })),
    assessments: content.assessments.map(owned),
    judgements: content.judgements.map((judgement) => ({
      ...owned(judgement),
      assessmentId: renew(judgement.assessmentId),
    })),
    evidence: content.evidence.map(owned),
    actions: content.actions.map(owned),
    history: content.history.map((entry) => ({
      ...owned(entry),
      recordId: renew(entry.recordId),
      before: snapshot(entry.before),
      after: snapshot(entry.after),
      ...(entry.undoes === undefined ? {} : { undoes: renew(entry.undoes) }),
      ...(entry.group === undefined ? {} : { group: renew(entry.group) }),
    })),
  }
}

function renewed(record: Readonly<Record<string, unknown>>, renew: (id: string) => string) {
  return Object.fromEntries(
    recordIds.flatMap((field) => {
      const id = record[field]
      return typeof id === 'string' ? [[field, renew(id)] as const] : []
    }),
  )
}
