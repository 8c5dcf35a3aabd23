/** What the schema of a draft cannot say: links that must lead somewhere, words that must stand for something, rows that must fit. */
import {
  DRAFT_VALUES,
  ROW_VALUES,
  wordsIn,
  type DraftDocument,
  type DraftPart,
  type RowSource,
} from '../../domain/drafts/draft-document'
import { draftFiles } from '../../texts/drafts/draft-files'
import type { Fault } from '../question-set-faults'

const { wrong } = draftFiles
type Path = Fault['path']

/** The ids that a draft may lead to. */
export interface LinkableIds {
  /** Of the inspection framework and the check lists. */
  readonly norms: ReadonlySet<string>
  /** Pages and sources of the Wegwijzer. */
  readonly pages: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
}

function unknownIn(
  given: readonly string[],
  known: ReadonlySet<string>,
  path: Path,
  wrongOf: (id: string) => string,
): readonly Fault[] {
  return given.flatMap((id, index) => (known.has(id) ? [] : [{ path: [...path, index], wrong: wrongOf(id) }]))
}

/** Words between braces that stand for nothing there; a brace that belongs to no word would stay in the document. */
function wordFaults(text: string, path: Path, source?: RowSource): readonly Fault[] {
  const known: readonly string[] = [...DRAFT_VALUES, ...(source === undefined ? [] : ROW_VALUES[source])]
  const unknown = wordsIn(text).find((word) => !known.includes(word))
  if (unknown !== undefined) return [{ path, wrong: wrong.unknownWord(unknown, known) }]
  return /[{}]/.test(text.replace(/\{[^{}]*\}/g, '')) ? [{ path, wrong: wrong.looseBrace }] : []
}

/** A brace where nothing is filled in. */
const plainFaults = (text: string, path: Path): readonly Fault[] =>
  /[{}]/.test(text) ? [{ path, wrong: wrong.noWords }] : []

const eachOf = (texts: readonly string[], path: Path): readonly Fault[] =>
  texts.flatMap((text, index) => wordFaults(text, [...path, index]))

function partFaults(part: DraftPart, path: Path): readonly Fault[] {
  switch (part.kind) {
    case 'text':
      return wordFaults(part.text, [...path, 'text'])
    case 'bullets':
    case 'questions':
      return eachOf(part.items, [...path, 'items'])
    case 'fields':
      return part.items.flatMap(({ label, value }, index) => [
        ...plainFaults(label, [...path, 'items', index, 'label']),
        ...wordFaults(value, [...path, 'items', index, 'value']),
      ])
    case 'table':
      return tableFaults(part, path)
  }
}

function tableFaults(
  { title, columns, rows, each }: Extract<DraftPart, { kind: 'table' }>,
  path: Path,
): readonly Fault[] {
  const size = columns.length
  if (rows.length === 0 && each === null) return [{ path: [...path, 'rows'], wrong: wrong.noRows }]
  return [
    ...wordFaults(title, [...path, 'title']),
    ...columns.flatMap((column, index) => plainFaults(column.title, [...path, 'columns', index, 'title'])),
    ...rows.flatMap((row, index) =>
      row.length === size
        ? eachOf(row, [...path, 'rows', index])
        : [{ path: [...path, 'rows', index], wrong: wrong.otherSize(row.length, size) }],
    ),
    ...(each === null
      ? []
      : each.cells.length === size
        ? each.cells.flatMap((cell, index) => wordFaults(cell, [...path, 'each', 'cells', index], each.of))
        : [{ path: [...path, 'each', 'cells'], wrong: wrong.otherSize(each.cells.length, size) }]),
  ]
}

/** Everything that is wrong with a draft of the right shape; empty when it can be offered. */
export function draftFaults(draft: DraftDocument, known: LinkableIds): readonly Fault[] {
  return [
    ...unknownIn(draft.normIds, known.norms, ['normIds'], wrong.unknownNorm),
    ...unknownIn(draft.pageIds, known.pages, ['pageIds'], wrong.unknownPage),
    ...(['title', 'summary'] as const).flatMap((key) => plainFaults(draft[key], [key])),
    ...draft.sections.flatMap(({ heading, intro, parts }, at) => [
      ...plainFaults(heading, ['sections', at, 'heading']),
      ...wordFaults(intro, ['sections', at, 'intro']),
      ...parts.flatMap((part, index) => partFaults(part, ['sections', at, 'parts', index])),
    ]),
    ...draft.facts.flatMap(({ sources, normIds, certainty }, index) =>
      sources.length + normIds.length === 0 && certainty !== 'own'
        ? [{ path: ['facts', index, 'sources'], wrong: wrong.noSource }]
        : [
            ...unknownIn(sources, known.sources, ['facts', index, 'sources'], wrong.unknownSource),
            ...unknownIn(normIds, known.norms, ['facts', index, 'normIds'], wrong.unknownNorm),
          ],
    ),
  ]
}
