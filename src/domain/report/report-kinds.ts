/** Parts a report can have, in the order in which they make sense. */
export const SECTION_IDS = [
  'cover',
  'contents',
  'summary',
  'participants',
  'mirror',
  'comparison',
  'norms',
  'evidence-list',
  'action-table',
  'action-details',
  'visit',
  'sent-work',
  'method',
  'disclaimers',
  'changes',
] as const
export type SectionId = (typeof SECTION_IDS)[number]

/** Kinds of report; the words are what a user types after `--soort`. */
export const REPORT_KINDS = ['volledig'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** The sections a kind starts with; a user can change them. */
export const SECTIONS_OF: Readonly<Record<ReportKind, readonly SectionId[]>> = {
  volledig: SECTION_IDS,
}
