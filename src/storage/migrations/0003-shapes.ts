/**
 * What a record of version 2 looks like in version 3. The steps of the database and of the dossier file both go by this file; like
 * every released step it never changes again, so the new fields are written out here, not imported.
 */

export type Fields = Readonly<Record<string, unknown>>

const newFields: Readonly<Record<string, Fields>> = {
  dossiers: {
    visit: { team: [], questions: [], stepsDone: [], laidReady: [] },
    reportStyle: {
      primary: '0B5563',
      accent: '0B5563',
      font: 'Calibri',
      coverText: '',
      logo: null,
      template: null,
    },
    reportPresets: [],
  },
  assessments: { adoptedBy: '', previousId: null, snapshot: null },
  judgements: { severity: null, ownerPartyId: null, toConfirm: false, carriedFrom: [] },
  evidence: { missing: false, attachment: null, revisions: [] },
  actions: { ownerPartyId: null, impact: null, effort: null, dependsOn: [], verdictDecision: null },
}

/** The record with the fields that its table did not have yet. */
export function withNewFields(table: unknown, record: Fields): Fields {
  return { ...(typeof table === 'string' ? newFields[table] : undefined), ...record }
}

/** What stood beside the judgements of a dossier; its records are of the new shape already. */
interface Surroundings {
  readonly dossier: Fields | undefined
  readonly evidence: unknown
  readonly actions: unknown
}

/**
 * The snapshot of an assessment that was adopted when nothing of the kind was kept yet: what the dossier holds when it is brought
 * over, which is as it was left at its last change. `null` for any other assessment.
 */
export function snapshotFor(assessment: Fields, { dossier, evidence, actions }: Surroundings): Fields | null {
  if (assessment['status'] !== 'adopted' || dossier === undefined) return null
  return { takenAt: dossier['updatedAt'], parties: dossier['parties'], evidence, actions }
}

/**
 * An entry of the history with both records in the new shape. An adopted assessment gets the snapshot that the assessment itself
 * got (by id), or undo would take it for changed.
 */
export function entryInNewShape(entry: Fields, snapshots: ReadonlyMap<unknown, Fields>): Fields {
  const reshaped = (record: unknown) => {
    if (typeof record !== 'object' || record === null) return record
    const fields = withNewFields(entry['table'], { ...record })
    return entry['table'] === 'assessments' && fields['status'] === 'adopted'
      ? { ...fields, snapshot: snapshots.get(entry['recordId']) ?? null }
      : fields
  }
  return { ...entry, before: reshaped(entry['before']), after: reshaped(entry['after']) }
}
