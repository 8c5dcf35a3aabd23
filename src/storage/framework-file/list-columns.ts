/** What the columns of a list hold that somebody else published: recognised by their headings, and else by what is in them. */
import type { ListMapping, ListRow } from '../../domain/list/list'
import { likeliestHeadings, type HeadingRows } from '../../domain/list/heading-rows'
import { comparable } from '../../domain/list/list-words'
import { frameworkFile, type NormColumn } from '../../texts/framework/content/framework-file'

/** A column of our own workbook, or one that is not read. */
export type ListColumn = NormColumn | 'ignore'

/** Headings that published lists use, as {@link comparable} words; the likeliest first. What is looked for first comes first too. */
const HEADINGS: Readonly<Record<NormColumn, string>> = {
  number:
    'nummer|nr|normnummer|norm nr|no|id|code|kenmerk|controlnummer|maatregelnummer|artikel|paragraaf|referentie|ref|number',
  text: 'norm|normtekst|tekst|eis|omschrijving|beschrijving|norm omschrijving|beheersmaatregel|maatregel|overheidsmaatregel|vereiste|criterium|toetsingscriterium|inhoud|statement|requirement|description|text',
  theme:
    'thema|hoofdstuk|domein|categorie|rubriek|groep|onderdeel|aspect|cluster|chapter|category|theme|domain',
  title: 'titel|korte titel|onderwerp|naam|beheersmaatregel|maatregel|control|title|subject|name',
  howToShow: 'zo toont u dit aan|aantonen|toelichting|implementatierichtlijn|richtlijn|uitleg|guidance',
  evidence: 'bewijsstukken|bewijs|bewijslast|bewijsmiddelen|evidence',
  action: 'voorbeeldactie|actie|voorbeeldmaatregel',
  ownerRole: 'wie|verantwoordelijke|eigenaar|functie|rol',
  term: 'termijn|doorlooptijd',
  actionEvidence: 'bewijs van de actie',
  source: 'bron|bronnen|herkomst|grondslag|source',
  year: 'jaar|jaartal',
  url: 'webadres|url|link|website',
  certainty: 'zekerheid',
  lastChecked: 'laatst gecontroleerd|gecontroleerd op',
  buildingBlock: 'bouwsteen',
  core: 'kern|kernnorm|core',
  statements: 'stellingen',
  replaces: 'vervangt|oud nummer|vorig nummer|nummer vorige versie|oude nummer',
  short: 'korte toets',
  seeAlso: 'zie ook',
}

const known = (Object.entries(HEADINGS) as [NormColumn, string][]).map(
  ([column, words]) => [column, words.split('|')] as const,
)

/** Shortest word that is recognised inside a longer heading; "nr" and "no" are inside many. */
const TELLING = 4

const NUMBER = /^\p{L}{0,6}[\s.-]{0,2}\d[\d\p{L}.\-()/]{0,15}$/u

/** Whether nearly all cells hold a number of a norm ("5.1.2", "U.01", "A-3") and nothing else. */
function areNumbers(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length > 0 && filled.filter((cell) => NUMBER.test(cell)).length >= 0.8 * filled.length
}

/** Rows looked at to tell what a column holds. */
const LOOKED_AT = 200

/** Characters; a column of texts has more on average. */
const SENTENCE = 25

/**
 * A proposal for what each column holds; every meaning once.
 * @param rows the list under the headings, when it is there
 */
export function proposeListColumns(
  headings: readonly string[],
  rows: readonly ListRow[] = [],
): readonly ListColumn[] {
  const names = headings.map(comparable)
  const valuesOf = (place: number) => rows.slice(0, LOOKED_AT).map(({ cells }) => cells[place] ?? '')
  const columns = headings.map((): ListColumn => 'ignore')
  const isFree = (place: number) => columns[place] === 'ignore'
  /** A column called "Norm" or "Maatregel" may hold their numbers. */
  const fits = (column: NormColumn, place: number) =>
    column !== 'text' || rows.length === 0 || !areNumbers(valuesOf(place))
  const give = (column: NormColumn, isIt: (name: string) => boolean) => {
    if (columns.includes(column)) return
    const place = names.findIndex((name, at) => name !== '' && isFree(at) && isIt(name) && fits(column, at))
    if (place >= 0) columns[place] = column
  }
  for (const [column, { name }] of Object.entries(frameworkFile.columns))
    give(column as NormColumn, (heading) => heading === comparable(name))
  for (const [column, words] of known) for (const word of words) give(column, (heading) => heading === word)
  for (const [column, words] of known)
    for (const word of words.filter(({ length }) => length >= TELLING || column === 'number'))
      give(column, (heading) => ` ${heading} `.includes(` ${word} `))

  if (!columns.includes('text')) {
    const lengthOf = (place: number) =>
      valuesOf(place).reduce((sum, cell) => sum + cell.length, 0) /
      Math.max(1, Math.min(rows.length, LOOKED_AT))
    const [longest] = headings
      .map((_heading, place) => place)
      .filter((place) => isFree(place) && lengthOf(place) > SENTENCE)
      .toSorted((one, other) => lengthOf(other) - lengthOf(one))
    if (longest !== undefined) columns[longest] = 'text'
  }
  if (!columns.includes('number')) {
    const first = headings.findIndex((_heading, place) => isFree(place) && areNumbers(valuesOf(place)))
    if (first >= 0) columns[first] = 'number'
  }
  return columns
}

/** The rows that most likely hold the headings; see {@link likeliestHeadings}. */
export function proposeListHeadings(rows: readonly ListRow[]): HeadingRows | null {
  return likeliestHeadings(
    rows,
    (headings) => proposeListColumns(headings).filter((column) => column !== 'ignore').length,
    ({ cells }) => cells.some((cell) => cell.length > LONGEST_HEADING),
  )
}

/** Characters; what is longer is a norm, and not the heading of a column. */
const LONGEST_HEADING = 120

/** The columns of a mapping that was kept; `null` when it does not fit these headings. */
export function keptListColumns(
  { columns }: ListMapping,
  headings: readonly string[],
): readonly ListColumn[] | null {
  if (columns.length !== headings.length) return null
  return columns.map((column) => (isListColumn(column) ? column : 'ignore'))
}

/** Whether a text names a meaning that a column can have. */
export function isListColumn(text: string): text is ListColumn {
  return text === 'ignore' || Object.hasOwn(frameworkFile.columns, text)
}

/** Why a choice of columns cannot be used. */
type ListColumnFault =
  { readonly kind: 'no-number' | 'no-text' } | { readonly kind: 'twice'; readonly column: NormColumn }

/** Every reason why these columns cannot be read; none when a number and a text are there, and nothing twice. */
export function listColumnFaults(columns: readonly ListColumn[]): readonly ListColumnFault[] {
  const chosen = columns.filter((column) => column !== 'ignore')
  const twice = new Set(chosen.filter((column, place) => chosen.indexOf(column) !== place))
  return [
    ...(chosen.includes('number') ? [] : [{ kind: 'no-number' as const }]),
    ...(chosen.includes('text') ? [] : [{ kind: 'no-text' as const }]),
    ...[...twice].map((column) => ({ kind: 'twice' as const, column })),
  ]
}
