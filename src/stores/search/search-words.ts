import type { RecordNames } from '../../domain/search/dossier-documents'
import { formatDate } from '../../texts/format'
import { nl } from '../../texts/nl'

const words = nl.search

/** What records are called in the results: as on their own pages. */
export function recordNames(norm: (normId: string) => string): RecordNames {
  return {
    action: ({ title, status, dueOn }) => ({
      title: title === '' ? nl.actions.untitled : title,
      note: words.stateUntil(nl.labels.actionStatus[status], formatDate(dueOn)),
    }),
    evidence: ({ number, title }) => ({ title: words.evidence(number, title), note: '' }),
    round: ({ title, status, form }) => ({
      title,
      note: `${nl.labels.form[form]}, ${nl.labels.roundStatus[status]}`,
    }),
    session: ({ heldOn, status }) => ({
      title: nl.sessions.nameOf(heldOn),
      note: nl.sessionSteps.status[status],
    }),
    region: words.region,
    norm,
  }
}
