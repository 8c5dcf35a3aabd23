/**
 * Words a VSV can put in its own Word template, as `{{word}}`. Plain: a value or a block, never an expression. A user types these words,
 * as with the kinds of report; the texts explain what they mean.
 */
import type { SectionId } from './kinds/report-kinds'

/** Each stands for one value, anywhere in the text, also in headers and footers. */
export const TEMPLATE_VALUES = [
  'vsv',
  'regio',
  'contact',
  'soort',
  'datum',
  'status',
  'vastgesteld',
  'bezoekdatum',
  'toetsing',
  'kader',
  'gereedheid',
  'dekking',
  'meting',
  'respons',
  'acties-open',
  'acties-te-laat',
  'versie',
] as const
export type TemplateValue = (typeof TEMPLATE_VALUES)[number]

/** Each stands for whole sections, on a line of its own in the main text. */
export const BLOCK_SECTIONS = {
  voorblad: ['cover', 'title-block'],
  inhoudsopgave: ['contents'],
  uitnodiging: ['invitation'],
  sessie: ['session'],
  uitdeelblad: ['session-handout'],
  gesprekskaarten: ['table-cards'],
  agendabijlage: ['agenda-attachment'],
  over: ['about'],
  samenvatting: ['summary'],
  deelnemers: ['participants'],
  spiegel: ['mirror-short', 'mirror-plain', 'mirror'],
  vergelijking: ['comparison'],
  stand: ['readiness-short', 'readiness-plain', 'readiness', 'progress'],
  normenlijst: ['norm-index'],
  'bewijs-per-norm': ['evidence-matrix'],
  normen: ['norms'],
  'eerdere-toetsingen': ['earlier-norms'],
  bewijs: ['evidence-list'],
  bezoek: ['visit'],
  antwoorden: ['prepared-answers'],
  acties: ['quarters', 'actions-plain', 'actions-short', 'action-table'],
  actiekaarten: ['action-details'],
  eigenaarsbladen: ['owner-sheets'],
  normbladen: ['norm-sheets'],
  'verdeeld-werk': ['sent-work'],
  begrippen: ['terms'],
  werkwijze: ['method'],
  kanttekeningen: ['disclaimers'],
  wijzigingen: ['changes'],
  'blanco-normen': ['blank-norms'],
} as const satisfies Readonly<Record<string, readonly SectionId[]>>

/** Everything in the report that has no block of its own in the template, except the cover and the table of contents. */
export const WHOLE_REPORT = 'rapport'

export type TemplateBlock = keyof typeof BLOCK_SECTIONS | typeof WHOLE_REPORT
export const TEMPLATE_BLOCKS: readonly TemplateBlock[] = [
  WHOLE_REPORT,
  ...(Object.keys(BLOCK_SECTIONS) as (keyof typeof BLOCK_SECTIONS)[]),
]

/** What blocks were called before: a template that a VSV made then keeps working. */
const EARLIER_WORDS: ReadonlyMap<string, TemplateBlock> = new Map([['uitgezet-werk', 'verdeeld-werk']])

/** The word that stands between braces as it is called now. */
export const presentWord = (word: string): string => EARLIER_WORDS.get(word) ?? word

/** Sections that are included only when the template asks for them: a template has its own cover, and often its own table of contents. */
const ONLY_ASKED: readonly SectionId[] = ['cover', 'title-block', 'contents']

/** Whether a word between braces stands for one line of text. */
export const isTemplateValue = (word: string): word is TemplateValue =>
  TEMPLATE_VALUES.some((known) => known === word)
/** Whether a word between braces stands for whole sections. */
export const isTemplateBlock = (word: string): word is TemplateBlock =>
  TEMPLATE_BLOCKS.some((known) => known === word)

/** The sections a block draws, in a report of `sections` and a template that holds `blocks`. */
export function sectionsOfBlock(
  block: TemplateBlock,
  sections: readonly SectionId[],
  blocks: readonly TemplateBlock[],
): readonly SectionId[] {
  const of = (one: TemplateBlock): readonly SectionId[] => (one === WHOLE_REPORT ? [] : BLOCK_SECTIONS[one])
  if (block !== WHOLE_REPORT) return sections.filter((id) => of(block).includes(id))
  const placed = new Set(blocks.flatMap(of))
  return sections.filter((id) => !placed.has(id) && !ONLY_ASKED.includes(id))
}

/** What a template will do with a report, worked out before anything is made. */
export interface TemplatePreview {
  /** Known words in the template that this report fills, in the order of the lists above. */
  readonly used: readonly string[]
  /** Known words for which this report has no content: they leave an empty line. */
  readonly empty: readonly string[]
  /** Words between {{ and }} that mean nothing here: they stay as they are. */
  readonly unknown: readonly string[]
  /** Blocks this report offers and the template does not use, not even through the whole report. */
  readonly missing: readonly TemplateBlock[]
  /** Values the template does not use. */
  readonly unusedValues: readonly TemplateValue[]
}

/**
 * What a template would do with a report: which of its words are filled, stay empty or mean nothing, and what it leaves out.
 * @param words those between braces in the template, each once
 * @param sections of the report
 */
export function previewOf(words: readonly string[], sections: readonly SectionId[]): TemplatePreview {
  const blocks = words.filter(isTemplateBlock)
  const drawn = (block: TemplateBlock) => sectionsOfBlock(block, sections, blocks)
  const inTemplate = new Set(blocks.flatMap(drawn))
  return {
    used: [
      ...TEMPLATE_VALUES.filter((value) => words.includes(value)),
      ...TEMPLATE_BLOCKS.filter((block) => blocks.includes(block) && drawn(block).length > 0),
    ],
    empty: TEMPLATE_BLOCKS.filter((block) => blocks.includes(block) && drawn(block).length === 0),
    unknown: words.filter((word) => !isTemplateValue(word) && !isTemplateBlock(word)),
    missing: TEMPLATE_BLOCKS.filter(
      (block) =>
        block !== WHOLE_REPORT &&
        BLOCK_SECTIONS[block].some((id) => sections.includes(id) && !inTemplate.has(id)),
    ),
    unusedValues: TEMPLATE_VALUES.filter((value) => !words.includes(value)),
  }
}
