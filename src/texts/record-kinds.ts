/** What each kind of record is called, on whichever screen or in whichever message it is named. */
import type { ListName } from '../domain/dossier-lists'
import type { HistoryTable } from '../domain/history'

/** The dossier itself, and each of its lists. */
export type RecordKind = 'dossiers' | ListName

interface RecordWords {
  /** In a sentence: "het veld ‘titel’ van een meting". */
  readonly one: string
}

interface HistoryWords extends RecordWords {
  /** Before the name of the record, on the page of the history. */
  readonly what: string
  /** In the report. */
  readonly label: string
}

export const recordKinds = {
  dossiers: { one: 'het dossier', what: 'gegevens van het VSV', label: 'Dossier' },
  rounds: { one: 'een meting', what: 'meting', label: 'Meting' },
  responses: { one: 'een ingevulde vragenlijst' },
  receipts: { one: 'een ontvangstbewijs' },
  assessments: { one: 'een toetsing', what: 'toetsing', label: 'Toetsing' },
  judgements: { one: 'een oordeel', what: 'oordeel over norm', label: 'Oordeel' },
  evidence: { one: 'een bewijsstuk', what: 'bewijsstuk', label: 'Bewijsstuk' },
  actions: { one: 'een verbeteractie', what: 'actie', label: 'Verbeteractie' },
  delegations: { one: 'verdeeld werk', what: 'verdeeld werk', label: 'Verdeeld werk' },
  ownSets: {
    one: 'een eigen vragenlijst of kader',
    what: 'eigen kader of vragenlijst',
    label: 'Eigen kader of vragenlijst',
  },
  sessions: { one: 'een spiegelsessie', what: 'spiegelsessie', label: 'Spiegelsessie' },
  history: { one: 'de geschiedenis' },
} satisfies Readonly<Record<RecordKind, RecordWords> & Record<HistoryTable, HistoryWords>>
