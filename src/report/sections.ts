/** What each section of a report is made of, and how they are laid end to end. Which of them a kind has: domain/report/kinds/report-kinds.ts. */
import type { ReportModel } from '../domain/report/report-model'
import type { SectionId } from '../domain/report/kinds/report-kinds'
import { report } from '../texts/report/report'
import { paragraph, type Block, type Cell, type Inline, type Orientation } from './blocks'
import { actionDetails, actionTable } from './chapters/action-plan'
import { blankNorms } from './chapters/blank-norms'
import { actionsShort, mirrorShort, titleBlock } from './chapters/board'
import { changes, disclaimers, method, sentWork } from './chapters/closing'
import { comparison } from './chapters/comparison'
import { contents, cover, participants } from './chapters/cover'
import { evidenceList } from './chapters/evidence-list'
import { evidenceMatrix } from './chapters/evidence-matrix'
import { invitation } from './chapters/invitation'
import { mirror } from './chapters/mirror'
import { earlierNorms, norms } from './chapters/norms'
import { normIndex } from './chapters/norm-index'
import { normSheets } from './chapters/norm-sheets'
import { ownerSheets } from './chapters/owner-sheets'
import { about, actionsPlain, mirrorPlain, readinessPlain, terms } from './chapters/plain'
import { preparedAnswers } from './chapters/prepared-answers'
import { visit } from './chapters/visit'
import { quarters } from './chapters/quarters'
import { progress } from './chapters/progress'
import { readiness } from './chapters/readiness'
import { readinessShort } from './chapters/readiness-short'
import { agendaAttachment } from './chapters/session/agenda-attachment'
import { handout } from './chapters/session/handout'
import { session } from './chapters/session/minutes'
import { tableCards } from './chapters/session/table-cards'
import { sources } from './chapters/sources'
import { summary } from './chapters/summary'
import { withOwnCaptions } from './own-captions'
import { NOTHING } from './words'

/** A run of blocks on sheets of one orientation. */
export interface Part {
  readonly orientation: Orientation
  readonly blocks: readonly Block[]
}

const portrait = (blocks: readonly Block[]): Part => ({ orientation: 'portrait', blocks })
const cards = (blocks: readonly Block[]): Part => ({ orientation: 'cards', blocks })
const landscape = (blocks: readonly Block[]): Part => ({ orientation: 'landscape', blocks })

/** No assessment at all; the board's page, on top of the summary, says so. */
const hasNoList = ({ inspection, assessments }: ReportModel): boolean =>
  inspection === null && assessments.length === 0

const isPlan = ({ kind }: ReportModel): boolean => kind === 'verbeterplan'

/** `chosen`: all sections of the report, for one that leaves out what another tells. */
const sections: Readonly<Record<SectionId, (model: ReportModel, chosen: readonly SectionId[]) => Part>> = {
  cover: (model) => portrait(cover(model)),
  'title-block': (model) => portrait(titleBlock(model)),
  contents: () => portrait(contents()),
  'norm-index': (model) => portrait(normIndex(model)),
  'evidence-matrix': (model) => landscape(evidenceMatrix(model)),
  invitation: (model) => portrait(invitation(model)),
  session: (model) => portrait(session(model)),
  'session-handout': (model) => portrait(handout(model)),
  'table-cards': (model) => cards(tableCards(model)),
  'agenda-attachment': (model) => portrait(agendaAttachment(model)),
  about: (model) => portrait(about(model)),
  summary: (model, chosen) => portrait(summary(model, chosen.includes('actions-short'))),
  participants: (model) => portrait(participants(model)),
  'mirror-short': (model) => portrait(mirrorShort(model)),
  'mirror-plain': (model) => portrait(mirrorPlain(model)),
  mirror: (model) => portrait(mirror(model)),
  comparison: (model) => portrait(comparison(model.comparison)),
  'readiness-short': (model, chosen) =>
    portrait(chosen.includes('summary') && hasNoList(model) ? [] : readinessShort(model)),
  'readiness-plain': (model) => portrait(readinessPlain(model)),
  readiness: (model) => portrait(readiness(model)),
  progress: (model) => portrait(progress(model)),
  norms: (model) => portrait(norms(model)),
  'earlier-norms': (model) => portrait(earlierNorms(model)),
  'evidence-list': (model) => landscape(evidenceList(model)),
  visit: (model) => portrait(visit(model)),
  'prepared-answers': (model) => portrait(preparedAnswers(model)),
  'actions-plain': (model) => portrait(actionsPlain(model)),
  'actions-short': (model, chosen) =>
    portrait(chosen.includes('summary') && model.actions.length === 0 ? [] : actionsShort(model)),
  quarters: (model) =>
    isPlan(model) ? landscape(quarters(model, 'landscape')) : portrait(quarters(model, 'portrait')),
  'action-table': (model) => landscape(actionTable(model)),
  'action-details': (model) => portrait(actionDetails(model)),
  'owner-sheets': (model) => landscape(ownerSheets(model)),
  'norm-sheets': (model) => portrait(normSheets(model)),
  'sent-work': (model) => portrait(sentWork(model)),
  terms: () => portrait(terms()),
  method: () => portrait(method()),
  disclaimers: (model) => portrait([...disclaimers(model), ...sources(model)]),
  changes: (model) => portrait(changes(model)),
  'blank-norms': (model) => portrait(blankNorms(model)),
}

/**
 * The chosen sections laid end to end; neighbours on the same kind of sheet become one part, empty ones go. A title block goes on the
 * page of what follows it. Sections that have nothing to say at all give a page that says so. `onSection` hears after each how many
 * sections are laid out.
 */
export function partsOf(
  model: ReportModel,
  chosen: readonly SectionId[],
  onSection: (done: number) => void = () => undefined,
): readonly Part[] {
  const parts = laidEndToEnd(model, chosen, chosen, onSection)
  // A blank sheet would look like a fault.
  return parts.length === 0
    ? [portrait([...titleBlock(model), paragraph(report.noData)])]
    : withLiveLinks(withOwnCaptions(parts))
}

/** Groups of sections apart, for a template that puts them where it wants; links lead to any of them. */
export function partsApart(
  model: ReportModel,
  groups: readonly (readonly SectionId[])[],
): readonly (readonly Part[])[] {
  const laid = groups.map((chosen) => laidEndToEnd(model, chosen, groups.flat(), () => undefined))
  const liveLink = withLiveLinks(withOwnCaptions(laid.flat()))
  const starts = laid.map((_, index) => laid.slice(0, index).flat().length)
  return laid.map((parts, index) => liveLink.slice(starts[index], (starts[index] ?? 0) + parts.length))
}

function laidEndToEnd(
  model: ReportModel,
  chosen: readonly SectionId[],
  all: readonly SectionId[],
  onSection: (done: number) => void,
): readonly Part[] {
  return chosen
    .map((id, index) => {
      const part = sections[id](model, all)
      onSection(index + 1)
      return part
    })
    .filter(({ blocks }) => blocks.length > 0)
    .reduce<readonly Part[]>((parts, part) => {
      const last = parts.at(-1)
      if (last?.blocks[0]?.kind === 'title-block' && last.blocks.every(opensPage))
        return [...parts.slice(0, -1), { ...part, blocks: [...last.blocks, ...staying(part.blocks)] }]
      return last?.orientation === part.orientation
        ? [...parts.slice(0, -1), { ...last, blocks: [...last.blocks, ...part.blocks] }]
        : [...parts, part]
    }, [])
}

/** Part of the opening of a page: a title block and the note below it. */
function opensPage(block: Block): boolean {
  return block.kind === 'title-block' || (block.kind === 'paragraph' && block.look === 'note')
}

/** The same blocks, of which the first does not start a page. */
function staying([first, ...rest]: readonly Block[]): readonly Block[] {
  if (first === undefined) return []
  return [first.kind === 'heading' ? { ...first, newPage: false } : first, ...rest]
}

/** A link to what is not in this report becomes plain text: a click that goes nowhere looks broken. */
function withLiveLinks(parts: readonly Part[]): readonly Part[] {
  const targets = new Set(parts.flatMap(({ blocks }) => blocks.flatMap(anchorsIn)))
  const liveLink = (inline: Inline): Inline =>
    typeof inline === 'object' &&
    (inline.kind === 'link' || inline.kind === 'page') &&
    !targets.has(inline.anchor)
      ? inline.kind === 'link'
        ? inline.text
        : NOTHING
      : inline
  const cell = (content: Cell): Cell =>
    typeof content === 'object' && content.parts !== undefined
      ? { ...content, parts: content.parts.map(liveLink) }
      : content
  const withLinks = (block: Block): Block => {
    if (block.kind === 'paragraph' || block.kind === 'field')
      return { ...block, parts: block.parts.map(liveLink) }
    return block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map(cell)) } : block
  }
  return parts.map((part) => ({ ...part, blocks: part.blocks.map(withLinks) }))
}

function anchorsIn(block: Block): readonly string[] {
  if (block.kind === 'heading') return block.bookmark === undefined ? [] : [block.bookmark]
  if (block.kind !== 'table') return []
  return block.rows.flatMap((row) =>
    row.flatMap((content) => (typeof content === 'object' ? (content.parts ?? []).flatMap(anchorOf) : [])),
  )
}

const anchorOf = (inline: Inline): readonly string[] =>
  typeof inline === 'object' && inline.kind === 'anchor' ? [inline.id] : []
