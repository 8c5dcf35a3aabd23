/** Sections a report can have, in reading order. */
export const SECTION_IDS = [
  'cover',
  'title-block',
  'contents',
  'norm-index',
  'evidence-matrix',
  'invitation',
  'session',
  'session-handout',
  'table-cards',
  'agenda-attachment',
  'about',
  'summary',
  'participants',
  'mirror-short',
  'mirror-plain',
  'mirror',
  'comparison',
  'readiness-short',
  'readiness-plain',
  'readiness',
  'progress',
  'norms',
  'earlier-norms',
  'evidence-list',
  'visit',
  'prepared-answers',
  'quarters',
  'actions-plain',
  'actions-short',
  'action-table',
  'action-details',
  'owner-sheets',
  'norm-sheets',
  'sent-work',
  'terms',
  'method',
  'disclaimers',
  'changes',
  'blank-norms',
] as const
export type SectionId = (typeof SECTION_IDS)[number]

/** Kinds of report; the user types these words after `--soort`. */
export const REPORT_KINDS = [
  'bestuur',
  'spiegel',
  'inspectie',
  'voorbereiding',
  'verbeterplan',
  'sessie',
  'sessiepapier',
  'agendabijlage',
  'leden',
  'clientenraad',
  'volledig',
  'blanco',
  'uitnodiging',
] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** Who a report is for, in the order of the report page. */
export const REPORT_GROUPS = ['board', 'mirror', 'session', 'others', 'forms'] as const
export type ReportGroup = (typeof REPORT_GROUPS)[number]

/** The group under which a user finds a kind; within it the order is that of the lines here. */
const GROUP_OF: Readonly<Record<ReportKind, ReportGroup>> = {
  bestuur: 'board',
  inspectie: 'board',
  voorbereiding: 'board',
  verbeterplan: 'board',
  volledig: 'board',
  spiegel: 'mirror',
  sessiepapier: 'session',
  sessie: 'session',
  agendabijlage: 'session',
  leden: 'others',
  clientenraad: 'others',
  blanco: 'forms',
  uitnodiging: 'forms',
}

/** The kinds of a group. */
export function kindsIn(group: ReportGroup): readonly ReportKind[] {
  return (Object.keys(GROUP_OF) as ReportKind[]).filter((kind) => GROUP_OF[kind] === group)
}

/**
 * The sections a kind starts with; a user can leave some out and add others. `blanco` is the questionnaire on paper and has none: it
 * is a form, not a text.
 */
export const SECTIONS_OF: Readonly<Record<ReportKind, readonly SectionId[]>> = {
  bestuur: [
    'title-block',
    'summary',
    'mirror-short',
    'readiness-short',
    'progress',
    'quarters',
    'actions-short',
  ],
  spiegel: ['cover', 'contents', 'participants', 'mirror', 'comparison', 'method', 'disclaimers'],
  inspectie: [
    'cover',
    'contents',
    'norm-index',
    'evidence-matrix',
    'participants',
    'readiness',
    'norms',
    'evidence-list',
    'disclaimers',
  ],
  voorbereiding: ['cover', 'contents', 'visit', 'prepared-answers'],
  verbeterplan: ['title-block', 'quarters', 'action-table', 'action-details', 'owner-sheets', 'norm-sheets'],
  sessie: ['title-block', 'session'],
  sessiepapier: ['title-block', 'session-handout', 'table-cards'],
  agendabijlage: ['title-block', 'agenda-attachment'],
  leden: ['title-block', 'mirror-plain', 'actions-plain', 'terms'],
  clientenraad: ['title-block', 'about', 'mirror-plain', 'readiness-plain', 'actions-plain', 'terms'],
  volledig: [
    'cover',
    'contents',
    'summary',
    'participants',
    'mirror',
    'comparison',
    'readiness',
    'progress',
    'norms',
    'earlier-norms',
    'evidence-list',
    'action-table',
    'action-details',
    'visit',
    'sent-work',
    'method',
    'disclaimers',
    'changes',
  ],
  blanco: [],
  uitnodiging: ['invitation'],
}

/**
 * The lists of norms that a kind of report includes by default: all of them (`null`), but a report for an inspection includes only the
 * inspection framework. A list started for another purpose is not meant for an inspector.
 * @param framework id of the inspection framework
 */
export function ownLists(kind: ReportKind, framework: string): readonly string[] | null {
  return ABOUT_INSPECTION.includes(kind) ? [framework] : null
}

const ABOUT_INSPECTION: readonly ReportKind[] = ['inspectie', 'voorbereiding']

/** A saved choice of sections under a name, for making the same report again. */
export interface ReportPreset {
  readonly id: string
  readonly name: string
  readonly kind: ReportKind
  readonly sections: readonly SectionId[]
  /** Lists of norms it includes, by framework id; absent means the default of its kind. */
  readonly lists?: readonly string[]
}

/** Sections of what the VSV prepares among itself: what it will say, and who sits where. */
const PREPARATION: readonly SectionId[] = ['visit', 'prepared-answers']

/** Sections to work with among itself: what is still to be agreed and signed says nothing to somebody who judges the VSV. */
const WORKING: readonly SectionId[] = ['norm-sheets']

/** Sections that tell the prepared answers too, in a report that is not handed over. */
const WITH_ANSWERS: readonly SectionId[] = [...PREPARATION, 'norms', 'earlier-norms']

/** Whether it goes to somebody who judges the VSV by it: then it holds nothing of the preparation, whatever was chosen. */
export function isHandedOver(kind: ReportKind): boolean {
  return kind === 'inspectie'
}

/** Whether a report holds what the VSV prepared among itself: it says so on every page and in the name of its file. */
export function isInternal(kind: ReportKind, sections: readonly SectionId[]): boolean {
  return !isHandedOver(kind) && sections.some((id) => WITH_ANSWERS.includes(id))
}

/** The sections somebody can choose for a kind, in reading order. */
export function sectionsToChoose(kind: ReportKind): readonly SectionId[] {
  const kept = [...PREPARATION, ...WORKING]
  return isHandedOver(kind) ? SECTION_IDS.filter((id) => !kept.includes(id)) : SECTION_IDS
}

/** The sections of a report in reading order, each once: of those that were chosen, the ones its reader may have. */
export function sectionsOf(kind: ReportKind, chosen: readonly SectionId[]): readonly SectionId[] {
  return sectionsToChoose(kind).filter((id) => chosen.includes(id))
}
