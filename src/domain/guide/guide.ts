/**
 * The Wegwijzer (guide): what a VSV needs to know, as pages of facts that each name their sources and say how they were seen. It is
 * content in `questionnaires/wegwijzer`, the same for every dossier; nothing of it is stored.
 */
import type { IsoDate } from '../question-set'

/** The chapters, in the order in which they are read. */
export const CHAPTERS = [
  'vsv',
  'agreements',
  'inspection',
  'chain',
  'kansrijke-start',
  'learning',
  'terms',
] as const
export type Chapter = (typeof CHAPTERS)[number]

/**
 * How a fact was seen: `read` in the source, `partly` (second hand, broken off, or read long ago), `heading` (only a title or an
 * announcement was seen), `own`: worked out by the makers, and in no source.
 */
export const FACT_CERTAINTIES = ['read', 'partly', 'heading', 'own'] as const
export type FactCertainty = (typeof FACT_CERTAINTIES)[number]

/** How the facts of a section stand: as sentences, as points, as steps with a number, or as addresses to choose from. */
export const SECTION_LISTS = ['text', 'bullets', 'steps', 'addresses'] as const
export type SectionList = (typeof SECTION_LISTS)[number]

/** How much of a source was seen. */
export const SOURCE_EXTENTS = ['whole', 'part', 'fragment'] as const
export type SourceExtent = (typeof SOURCE_EXTENTS)[number]

export interface GuideFact {
  readonly text: string
  /** Ids of sources; empty only for what is `own`. */
  readonly sources: readonly string[]
  readonly certainty: FactCertainty
  /** It rests on one fragment of its source that was kept, not on the whole text. */
  readonly fragment: boolean
}

export interface GuideSection {
  readonly heading: string
  /** One sentence above the facts; may be empty. */
  readonly intro: string
  readonly list: SectionList
  readonly facts: readonly GuideFact[]
}

export interface GuidePage {
  readonly kind: 'wegwijzer'
  /** Also the name of its file, and its address on the screen. */
  readonly id: string
  readonly title: string
  readonly chapter: Chapter
  /** Its place in the chapter, from 1; pages with the same place stand by title. */
  readonly order: number
  /** One sentence: why somebody reads this. */
  readonly summary: string
  readonly lastChecked: IsoDate
  /** Empty only in the chapter `terms`, whose page shows the terms. */
  readonly sections: readonly GuideSection[]
  /** What was not found or not read, as sentences for the reader. */
  readonly cautions: readonly string[]
  readonly statementIds: readonly string[]
  /** Norms of the inspection framework and points of the check lists. */
  readonly normIds: readonly string[]
  readonly pageIds: readonly string[]
  /** What people would search for, in words that need not be on the page. */
  readonly keywords: readonly string[]
}

export interface GuideTerm {
  readonly id: string
  readonly term: string
  /** Written out; empty when it is no abbreviation. */
  readonly long: string
  /** Other forms in which it is found in a text. */
  readonly forms: readonly string[]
  readonly meaning: string
  readonly sources: readonly string[]
  readonly certainty: FactCertainty
  /** The page that tells more. */
  readonly pageId: string | null
}

export interface GuideSource {
  readonly id: string
  readonly publisher: string
  readonly title: string
  /** `yyyy`, `yyyy-mm` or `yyyy-mm-dd`, as precise as the source says; empty only with a {@link dateNote}. */
  readonly date: string
  /** What is known instead of the date, for the reader ("geen datum vermeld"). */
  readonly dateNote?: string
  /** Address on the web, shown as text and never opened; may be empty. */
  readonly address: string
  readonly extent: SourceExtent
}

/** Where a point of the source texts is found in the product. */
export type PointPlace =
  { readonly page: string } | { readonly norm: string } | { readonly statement: string }

/** One point of the source texts of the project: each has a place, or a reason why it was left out. */
export interface GuidePoint {
  /** The source text it comes from. */
  readonly seed: string
  readonly point: string
  readonly places: readonly PointPlace[]
  /** Why it stands nowhere; empty when it has a place. */
  readonly leftOut: string
}

/** Everything that was fit to be shown. */
export interface Guide {
  /** By chapter, and within one by place. */
  readonly pages: readonly GuidePage[]
  readonly terms: readonly GuideTerm[]
  readonly sources: readonly GuideSource[]
}
