import type { SectionId } from './report-kinds'

/** What a section is filled from; without it the section says little or nothing. */
export type ReportSubject =
  'mirror' | 'two-rounds' | 'assessment' | 'evidence' | 'actions' | 'visit' | 'sent-work'

/** Sections that are not here need nothing but the dossier itself. */
const SUBJECT_OF: Partial<Readonly<Record<SectionId, ReportSubject>>> = {
  session: 'mirror',
  'mirror-short': 'mirror',
  'mirror-plain': 'mirror',
  mirror: 'mirror',
  comparison: 'two-rounds',
  'readiness-short': 'assessment',
  'readiness-plain': 'assessment',
  readiness: 'assessment',
  norms: 'assessment',
  'earlier-norms': 'assessment',
  'evidence-list': 'evidence',
  visit: 'visit',
  'actions-plain': 'actions',
  'actions-short': 'actions',
  'action-table': 'actions',
  'action-details': 'actions',
  'owner-sheets': 'actions',
  'sent-work': 'sent-work',
}

/** What a section is filled from; `null` when it needs nothing but the dossier itself. */
export function subjectOf(section: SectionId): ReportSubject | null {
  return SUBJECT_OF[section] ?? null
}
