import type { DossierContent } from '../dossier/dossier'
import { NO_VISIT_PLAN } from '../visit/visit-plan'
import { NO_BOARD_PLAN } from '../dossier/board-plan'

/**
 * The same dossier without what the VSV prepared among itself: for a visit its answers, its own questions, who sits at the table, what is
 * laid out; and what it puts to its board. For what is handed over: what was never gathered cannot be laid out by any section, template or sheet. So it goes everywhere
 * where a record holds it, also where a report only counts (sent work) or reads verdicts (history): a section that will read more cannot
 * tell what is not there.
 */
export function withoutPreparation(content: DossierContent): DossierContent {
  return {
    ...content,
    dossier: { ...content.dossier, visit: NO_VISIT_PLAN, board: NO_BOARD_PLAN },
    judgements: content.judgements.map((judgement) => ({ ...judgement, answerIfAsked: '' })),
    delegations: content.delegations.map((sent) => ({
      ...sent,
      base: { ...sent.base, judgements: withoutAnswers(sent.base.judgements) },
    })),
    history: content.history.map((entry) => ({
      ...entry,
      before: entry.before && blanked(entry.before),
      after: entry.after && blanked(entry.after),
    })),
  }
}

type SentJudgements = DossierContent['delegations'][number]['base']['judgements']

const withoutAnswers = (sent: SentJudgements): SentJudgements =>
  Object.fromEntries(Object.entries(sent).map(([id, judgement]) => [id, { ...judgement, answerIfAsked: '' }]))

/** The history keeps records of every version as they were, so what is in them is known by its name alone. */
const BLANK: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['answerIfAsked', ''],
  ['visit', NO_VISIT_PLAN],
  ['board', NO_BOARD_PLAN],
])

const blanked = (record: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) => [
      name,
      BLANK.has(name) ? BLANK.get(name) : blankedIn(value),
    ]),
  )

function blankedIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(blankedIn)
  return typeof value === 'object' && value !== null ? blanked({ ...value }) : value
}
