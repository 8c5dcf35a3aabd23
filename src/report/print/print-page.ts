/**
 * A report as a page to print, from the same blocks as the Word report. Imports nothing of docx: the page is there at once, and its part
 * of the application stays small.
 */
import type { DossierContent } from '../../domain/dossier/dossier'
import { reportModelOf } from '../../domain/report/report-gathering'
import { SECTIONS_OF, sectionsOf } from '../../domain/report/kinds/report-kinds'
import type { ReportModel } from '../../domain/report/report-model'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { reportPrint } from '../../texts/report/report-print'
import type { Block } from '../blocks'
import { nameOf } from '../chapters/cover'
import type { MakeOptions } from '../make-report'
import type { ReportDesign } from '../report-design'
import { OWN_HOUSE } from '../own-house'
import { oneLine } from '../plain-text'
import { partsOf, type Part } from '../sections'
import { drawBlocks, type Entry, type DrawingState } from './blocks'
import { el, type PrintNode, type PrintPage } from './element'
import { paperForm } from './paper-form'
import { colourOf, sheetOf } from './sheet'
import { idOf, lines, type Notes } from './text'

/** Gathers a dossier and lays it out. What it holds is decided by `reportModelOf`; rules of suppression are applied there. */
export function makePrintPage(content: DossierContent, options: MakeOptions): PrintPage {
  const { sections, house } = options
  const model = reportModelOf(content, { ...options, labels: { rest: labels.restGroup } })
  return printPageOf(model, {
    ...(sections !== undefined && { sections }),
    ...(house !== undefined && { house }),
  })
}

/** Lays out a model that was gathered before. Throws for a blank questionnaire without a round and without a mirror. */
function printPageOf(
  model: ReportModel,
  { sections = SECTIONS_OF[model.kind], house = OWN_HOUSE }: ReportDesign,
): PrintPage {
  const checked = {
    ...house,
    primary: colourOf(house.primary, OWN_HOUSE.primary),
    accent: colourOf(house.accent, OWN_HOUSE.accent),
  }
  return {
    title: `${nameOf(model)} – ${labels.reportKind[model.kind]}`,
    css: sheetOf(model, checked),
    body: el(
      'article',
      { class: 'report-paper', lang: 'nl' },
      ...(model.kind === 'blanco'
        ? [blank(model)]
        : drawParts(partsOf(model, sectionsOf(model.kind, sections)), checked)),
    ),
  }
}

function blank(model: ReportModel): PrintNode {
  if (model.blank === null) throw new Error('A blank questionnaire needs a round or a mirror')
  const { name, contact } = model.dossier
  return el('section', { class: 'part' }, ...paperForm({ vsv: name, contact, round: model.blank, codes: [] }))
}

function drawParts(parts: readonly Part[], house: DrawingState['house']): readonly PrintNode[] {
  const { notes, list } = collector()
  const ids = headingIds(parts.flatMap(({ blocks }) => blocks))
  const counts = { table: 0, figure: 0 }
  const state: DrawingState = {
    house,
    notes,
    entries: [...ids.values()],
    idOfHeading: (block) => ids.get(block)?.id ?? '',
    idOfCaption: () => idOf(`table-${String(counts.table)}`),
    numbered(of, text) {
      counts[of] += 1
      return `${report[of]} ${String(counts[of])}. ${oneLine(text)}`
    },
  }
  const drawn = parts.flatMap(({ orientation, blocks }) =>
    withoutCover(blocks).map((run) =>
      el(
        'section',
        {
          class: run[0]?.kind === 'cover' ? 'part front' : PART[orientation],
        },
        ...drawBlocks(run, state),
      ),
    ),
  )
  return [...drawn, ...list()]
}

const PART = { portrait: 'part', landscape: 'part wide', cards: 'part cards' } as const satisfies Record<
  Part['orientation'],
  string
>

/** The cover on a sheet of its own: it has no words in its margins. */
function withoutCover(blocks: readonly Block[]): readonly (readonly Block[])[] {
  return blocks[0]?.kind === 'cover' && blocks.length > 1 ? [[blocks[0]], blocks.slice(1)] : [blocks]
}

/** Every heading gets a place to go to: its bookmark, or its number. */
function headingIds(blocks: readonly Block[]): ReadonlyMap<Block, Entry> {
  return new Map(
    blocks.flatMap((block, index) =>
      block.kind === 'heading'
        ? [
            [
              block,
              {
                level: block.level,
                text: oneLine(block.text),
                id: idOf(block.bookmark ?? `h${String(index)}`),
              },
            ] as const,
          ]
        : [],
    ),
  )
}

/** Notes come at the end: this engine has no foot of the page for them. */
function collector(): { readonly notes: Notes; readonly list: () => readonly PrintNode[] } {
  const texts: string[] = []
  const noteId = (number: number): string => idOf(`note-${String(number)}`)
  const placeId = (number: number): string => idOf(`note-place-${String(number)}`)
  return {
    notes: {
      add(text) {
        texts.push(text)
        const number = texts.length
        return el(
          'sup',
          {},
          el(
            'a',
            { id: placeId(number), href: `#${noteId(number)}`, 'aria-label': reportPrint.note(number) },
            String(number),
          ),
        )
      },
    },
    list: () =>
      texts.length === 0
        ? []
        : [
            el(
              'section',
              { class: 'part notes', 'aria-label': reportPrint.notes },
              el('p', { class: 'contents-title' }, reportPrint.notes),
              el(
                'ol',
                {},
                ...texts.map((text, index) =>
                  el(
                    'li',
                    { id: noteId(index + 1) },
                    ...lines(text),
                    ' ',
                    el(
                      'a',
                      { class: 'back', href: `#${placeId(index + 1)}`, 'aria-label': reportPrint.back },
                      '↩',
                    ),
                  ),
                ),
              ),
            ),
          ],
  }
}
