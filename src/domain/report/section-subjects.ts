import type { SectionId } from './kinds/report-kinds'
import type { ReportModel } from './report-model'

/** What a section is based on; without it the section says little or nothing. */
export type ReportSubject =
  'mirror' | 'two-rounds' | 'assessment' | 'failing-norms' | 'evidence' | 'actions' | 'visit' | 'sent-work'

/** Sections that are not listed here need nothing but the dossier itself. */
const SUBJECT_OF: Partial<Readonly<Record<SectionId, ReportSubject>>> = {
  session: 'mirror',
  'table-cards': 'mirror',
  'agenda-attachment': 'actions',
  'mirror-short': 'mirror',
  'mirror-plain': 'mirror',
  mirror: 'mirror',
  comparison: 'two-rounds',
  'readiness-short': 'assessment',
  'readiness-plain': 'assessment',
  readiness: 'assessment',
  progress: 'assessment',
  norms: 'assessment',
  'norm-index': 'assessment',
  'evidence-matrix': 'assessment',
  'earlier-norms': 'assessment',
  'evidence-list': 'evidence',
  visit: 'visit',
  'prepared-answers': 'assessment',
  'actions-plain': 'actions',
  'actions-short': 'actions',
  'action-table': 'actions',
  'action-details': 'actions',
  'owner-sheets': 'actions',
  'norm-sheets': 'failing-norms',
  'sent-work': 'sent-work',
}

/** What a section is based on; `null` when it needs nothing but the dossier itself. */
export function subjectOf(section: SectionId): ReportSubject | null {
  return SUBJECT_OF[section] ?? null
}

const OF_SESSION: readonly SectionId[] = ['session', 'session-handout', 'table-cards', 'agenda-attachment']

/** Whether one of these sections tells of a spiegelsessie, so that it matters which one. */
export function tellsOfSession(sections: readonly SectionId[]): boolean {
  return sections.some((id) => OF_SESSION.includes(id))
}

/**
 * How many judged norms of the current lists, and how many actions, the sections of a report are about; `null` for what none covers.
 */
export function heldIn(
  { assessments, actions }: Pick<ReportModel, 'assessments' | 'actions'>,
  sections: readonly SectionId[],
): { readonly norms: number | null; readonly actions: number | null } {
  const subjects = new Set(sections.map(subjectOf))
  // The version in plain words is about the inspection framework only.
  const others = sections.some((id) => subjectOf(id) === 'assessment' && id !== 'readiness-plain')
  const judged = assessments
    .filter(({ current, inspection }) => current && (inspection || others))
    .reduce((sum, { figures }) => sum + figures.assessed, 0)
  return {
    norms: subjects.has('assessment') ? judged : null,
    actions: subjects.has('actions') ? actions.length : null,
  }
}
