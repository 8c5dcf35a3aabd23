/** One row of the sheet with norms as a norm, as far as it can be read; the check of the content judges the rest. */
import type { Certainty } from '../../domain/question-set'
import { frameworkFile as words, type NormColumn } from '../../texts/framework/content/framework-file'
import type { PlacedFault } from './faults'
import { isoDate } from './iso-date'
import { plainName, type TableRow } from './sheet-table'

interface ReadNorm {
  readonly norm: object
  readonly faults: readonly PlacedFault[]
}

/**
 * A norm as its row says it, with every fault in that row; whether the norm is sound is judged with the whole framework.
 * @param blockIdOf the id of the building block of this name; `null` when there is none
 */
export function normOf(
  { number, cells }: TableRow<NormColumn>,
  blockIdOf: (name: string) => string | null,
): ReadNorm {
  const faults: PlacedFault[] = []
  const blame = (column: NormColumn, wrong: string) => {
    faults.push({
      place: { sheet: words.sheets.norms, row: number, column: words.columns[column].name },
      wrong,
    })
  }
  for (const column of REQUIRED) if (cells[column] === '') blame(column, words.wrong.empty)
  /** What a cell says; nothing when it says that nobody knows. */
  const said = (column: NormColumn) => (isUnknown(cells[column]) ? '' : cells[column])

  const titles = linesOf(said('source'))
  const linesPerSource = (column: 'year' | 'url') => {
    const lines = said(column) === '' ? [] : cells[column].split('\n')
    if (lines.length > titles.length) blame(column, words.wrong.moreLines)
    return lines.map((line) => (isUnknown(line) ? '' : line.trim().replaceAll('⏎', '\n')))
  }
  const [years, urls] = [linesPerSource('year'), linesPerSource('url')]

  const certainty = certaintyOf(cells.certainty)
  if (certainty === null) blame('certainty', words.wrong.certainty)
  const core = yesNo(cells.core)
  if (core === null) blame('core', words.wrong.yesNo)
  const short = cells.short === '' ? undefined : yesNo(cells.short)
  if (short === null) blame('short', words.wrong.yesNo)
  const blockId = blockIdOf(cells.buildingBlock)
  if (blockId === null) blame('buildingBlock', words.wrong.unknownBlock(cells.buildingBlock.slice(0, 40)))

  return {
    norm: {
      id: cells.number,
      title: cells.title,
      text: cells.text,
      howToShow: said('howToShow'),
      evidence: linesOf(said('evidence')),
      suggestion: {
        text: said('action'),
        ownerRole: said('ownerRole'),
        term: said('term'),
        evidence: said('actionEvidence'),
      },
      sources: titles.map((title, index) => ({ title, year: years[index] ?? '', url: urls[index] ?? '' })),
      certainty: certainty ?? 'own',
      lastChecked: isoDate(said('lastChecked')),
      buildingBlockId: blockId ?? cells.buildingBlock,
      core: core ?? false,
      statementIds: idsOf(cells.statements),
      ...replacedBy(cells.replaces),
      ...(short === undefined ? {} : { short: short ?? false }),
      ...(cells.seeAlso === '' ? {} : { seeAlso: idsOf(cells.seeAlso) }),
    },
    faults,
  }
}

/**
 * Columns that must hold something; the others may be empty, or are judged by what they must hold. An empty cell may have been forgotten;
 * a dash says that it is not known.
 */
const REQUIRED = [
  'number',
  'title',
  'text',
  'howToShow',
  'evidence',
  'action',
  'ownerRole',
  'term',
  'actionEvidence',
  'source',
  'certainty',
  'lastChecked',
  'buildingBlock',
  'core',
] as const satisfies readonly NormColumn[]

const isUnknown = (cell: string): boolean => /^[-–]$/u.test(cell.trim())

function linesOf(cell: string): readonly string[] {
  return cell
    .split('\n')
    .map((line) => line.trim().replaceAll('⏎', '\n'))
    .filter((line) => line !== '')
}

function idsOf(cell: string): readonly string[] {
  return cell.split(/[\s,;]+/u).filter((id) => id !== '')
}

function replacedBy(cell: string): { readonly replaces?: readonly string[] } {
  if (cell === '') return {}
  return { replaces: plainName(cell) === words.none ? [] : idsOf(cell) }
}

function certaintyOf(cell: string): Certainty | null {
  if (isUnknown(cell)) return 'unknown'
  const name = plainName(cell)
  if (name === words.certainty.read) return 'read'
  if (name === words.certainty.partly) return 'partly'
  // "eigen" alone says as much.
  return name !== '' && words.certainty.own.startsWith(name) ? 'own' : null
}

function yesNo(cell: string): boolean | null {
  const name = plainName(cell)
  return name === words.yes ? true : name === words.no ? false : null
}

const columnsByField: ReadonlyMap<string, NormColumn> = new Map([
  ['id', 'number'],
  ['title', 'title'],
  ['text', 'text'],
  ['howToShow', 'howToShow'],
  ['evidence', 'evidence'],
  ['suggestion.text', 'action'],
  ['suggestion.ownerRole', 'ownerRole'],
  ['suggestion.term', 'term'],
  ['suggestion.evidence', 'actionEvidence'],
  ['sources', 'source'],
  ['sources.title', 'source'],
  ['sources.year', 'year'],
  ['sources.url', 'url'],
  ['certainty', 'certainty'],
  ['lastChecked', 'lastChecked'],
  ['buildingBlockId', 'buildingBlock'],
  ['core', 'core'],
  ['statementIds', 'statements'],
  ['replaces', 'replaces'],
  ['short', 'short'],
  ['seeAlso', 'seeAlso'],
])

/** Which column a field of a norm was read from, by its path in the norm: `sources[1].url`. */
export function columnOfField(path: string): NormColumn | undefined {
  return columnsByField.get(path.replace(/\[\d+\]/gu, ''))
}
