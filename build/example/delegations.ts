import {
  type DelegatedAction,
  type DelegatedJudgement,
  type Delegation,
} from '../../src/domain/delegation/delegation'
import { delegatedAction, delegatedJudgement } from '../../src/domain/delegation/merge'
import { actions } from './actions'
import { assessmentId, carriedFrom2025, judgementsNow } from './assessments'
import { sha256 } from './attachments'
import { idFor } from './chance'
import { people } from './people'
import { dossierId } from './profile'

/** The values of an action that has not changed since it was sent. */
function sentAction(number: number): Readonly<Record<string, DelegatedAction>> {
  const action = actions.find((one) => one.number === number)
  if (action === undefined) throw new Error(`The example has no action ${number}.`)
  return { [action.id]: delegatedAction(action) }
}

/** The values of norms that have not changed since they were sent. */
function sentNorms(normIds: readonly string[]): Readonly<Record<string, DelegatedJudgement>> {
  return Object.fromEntries(
    normIds.map((id) => [id, delegatedJudgement(judgementsNow.find(({ normId }) => normId === id))]),
  )
}

/** When the file of youth health care was merged: five fields taken, and one that both sides had changed. */
export const mergedAt = '2026-10-15T13:30:00.000Z'

/** Two files that were sent: one came back, of the other the day has passed. */
export const delegations: readonly Delegation[] = [
  {
    id: idFor('delegation:jgz'),
    dossierId,
    assessmentId,
    recipient: people.youthHealth,
    note: 'Wilt u deze twee normen invullen zoals de JGZ ze ziet? Noem aantallen, geen namen.',
    askedBefore: '2026-10-16',
    sentAt: '2026-09-28T09:10:00.000Z',
    base: {
      judgements: {
        'PRE-05': delegatedJudgement(undefined),
        'OVD-04': delegatedJudgement(carriedFrom2025('OVD-04') ?? undefined),
      },
      actions: {},
    },
    returns: [
      {
        at: mergedAt,
        fileName: 'Retour-VSV-Rijn-en-Kromme-mw-Oranje-2026-10-14.vsvretour',
        from: 'mw. Oranje',
        digest: sha256('vsv-rijn-en-kromme/retour/jgz'),
        taken: 5,
        conflicts: 1,
      },
    ],
  },
  {
    id: idFor('delegation:kraamzorg'),
    dossierId,
    assessmentId,
    recipient: people.maternityCare,
    note: 'Klopt ons beeld van de overdracht en de partusassistentie? En hoe ver zijn de afspraken met de JGZ?',
    askedBefore: '2026-11-16',
    sentAt: '2026-11-02T15:20:00.000Z',
    base: { judgements: sentNorms(['OVD-03', 'OVD-05']), actions: sentAction(9) },
    returns: [],
  },
]
