import type { Dossier } from '../../domain/dossier/dossier'
import type { Round } from '../../domain/survey/round/round'
import type { waysOn } from '../../texts/dossier/ways-on'

type Words = Exclude<keyof typeof waysOn, 'label'>

interface WayOn {
  /** The name of the page it leads to, in the same dossier and of the same round. */
  readonly to: string
  readonly words: Words
}

/** What the way on depends on. */
interface Where {
  readonly dossier: Pick<Dossier, 'visitDate'> | null
  readonly rounds: readonly Pick<Round, 'id' | 'status'>[]
  /** The round the page is about, if it is about one. */
  readonly roundId: string | null
}

const way = (to: string, words: Words): WayOn => ({ to, words })

/** Between the norms and a document for somebody else lies the visit, when there is one. */
const afterPlanning = ({ dossier }: Where): WayOn =>
  dossier?.visitDate ? way('visit', 'to-visit') : way('report', 'to-report')

/** A draft has its own step on top of the page. */
function afterRound({ rounds, roundId }: Where): WayOn | null {
  const round = rounds.find(({ id }) => id === roundId)
  if (round === undefined || round.status === 'draft') return null
  return round.status === 'open' ? way('receive', 'to-receive') : way('results', 'to-results')
}

/**
 * What usually comes after each page of a dossier, by the name of its route; `null` where the page ends in a step of its own. A page
 * outside a dossier is not here: it has its own way back.
 */
export const WAYS_ON: Readonly<Record<string, WayOn | ((where: Where) => WayOn | null) | null>> = {
  // The next step is the first thing on it.
  overview: null,
  // Two steps, with a button to the next.
  begin: null,
  'begin-round': null,
  profile: ({ rounds }) =>
    rounds.length === 0 ? way('begin', 'to-first-round') : way('rounds', 'to-rounds'),
  history: way('overview', 'to-next-step'),
  rounds: way('assessment', 'to-norms'),
  compare: way('actions', 'to-actions'),
  benchmark: way('sessions', 'to-session'),
  round: afterRound,
  'answer-list': way('round', 'to-round'),
  receive: way('round', 'to-round'),
  'paper-entry': way('round', 'to-round'),
  results: way('sessions', 'to-session'),
  'theme-results': way('results', 'to-themes'),
  'open-answers': way('results', 'to-results'),
  assessment: way('readiness', 'to-readiness'),
  // Has the next norm, and the list when there is none.
  focus: null,
  norm: null,
  'blank-list': way('assessment', 'to-norms'),
  readiness: way('actions', 'to-actions'),
  evidence: way('readiness', 'to-readiness'),
  piece: way('readiness', 'to-readiness'),
  sessions: way('actions', 'to-actions'),
  session: way('actions', 'to-actions'),
  actions: afterPlanning,
  action: way('actions', 'to-actions'),
  visit: way('report', 'to-report'),
  delegations: way('merge-work', 'to-merge'),
  'send-work': way('delegations', 'to-sent'),
  'merge-work': way('delegations', 'to-sent'),
  content: way('assessment', 'to-norms'),
  'framework-list': way('content', 'to-content'),
  set: way('content', 'to-content'),
  'framework-changes': way('assessment', 'to-norms'),
  report: way('overview', 'to-next-step'),
  'board-page': way('report', 'to-report'),
  'house-style': way('report', 'to-report'),
  // What stands here is paper; the way back stands above it.
  'report-print': null,
}

/** The way on from a page; `null` when the page has its own, or is none of a dossier. */
export function wayOnFrom(name: string, where: Where): WayOn | null {
  const found = Object.hasOwn(WAYS_ON, name) ? WAYS_ON[name] : null
  return typeof found === 'function' ? found(where) : (found ?? null)
}
