/** Draws the blocks of a report as elements. Neighbours that belong together become one: a list, a figure with its caption. */
import type { HouseStyle } from '../../domain/report/house-style/house-style'
import { ballotSlips as slipWords } from '../../texts/session/printed-papers'
import type { Block, Slip } from '../blocks'
import { oneLine } from '../plain-text'
import { chartOf, keyOf, legend } from './charts/chart'
import { cover, titleBlock } from './cover'
import { el, type PrintNode } from './element'
import { tableOf } from './table'
import { idOf, inline, lines, type Notes } from './text'

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>

/** A heading the list of contents leads to. */
export interface Entry {
  readonly level: 1 | 2 | 3 | 4
  readonly text: string
  readonly id: string
}

/** What is counted through the whole document. */
export interface DrawingState {
  readonly house: HouseStyle
  readonly notes: Notes
  /** "Tabel 3. Titel" */
  readonly numbered: (of: 'table' | 'figure', text: string) => string
  /** The id of the caption of the table that was numbered last. */
  readonly idOfCaption: () => string
  readonly entries: readonly Entry[]
  /** The id of a heading. */
  readonly idOfHeading: (block: BlockOf<'heading'>) => string
}

/** What was drawn from a place in a list of blocks, and how many blocks went into it. */
interface Drawn {
  readonly nodes: readonly PrintNode[]
  readonly taken: number
}

/** The blocks of one section, in order; numbers and notes go on from those the state had. */
export function drawBlocks(blocks: readonly Block[], state: DrawingState): readonly PrintNode[] {
  const nodes: PrintNode[] = []
  for (let at = 0; at < blocks.length;) {
    const drawn = drawAt(blocks, at, state)
    nodes.push(...drawn.nodes)
    at += drawn.taken
  }
  return nodes
}

const one = (...nodes: readonly PrintNode[]): Drawn => ({ nodes, taken: 1 })

function drawAt(blocks: readonly Block[], at: number, state: DrawingState): Drawn {
  const block = blocks[at]
  if (block === undefined) return { nodes: [], taken: 1 }
  switch (block.kind) {
    case 'heading':
      return one(headingOf(block, state, at === 0))
    case 'paragraph':
      return isBullet(block) ? bullets(blocks, at, state) : one(paragraph(block, state))
    case 'field':
      return fields(blocks, at, state)
    case 'caption':
      return blocks[at + 1]?.kind === 'chart'
        ? figure(blocks, at, state)
        : captioned(block, blocks[at + 1], state)
    case 'table':
      return one(tableOf(block, null, state.notes))
    case 'key-figures':
      return one(keyFigures(block))
    case 'chart':
      return figure(blocks, at, state)
    case 'legend':
      return one(legend(block))
    case 'cover':
      return one(cover(block, state.house))
    case 'title-block':
      return one(titleBlock(block, state.house))
    case 'contents':
      return one(contents(block, state.entries))
    case 'lines':
      return one(el('div', { class: 'lines' }, ...Array.from({ length: block.count }, () => el('div', {}))))
    case 'cut':
      return one(el('p', { class: 'cut' }, block.text))
    case 'slips':
      return one(el('div', { class: 'slips' }, ...block.slips.map(slip)))
  }
}

const classOf = (...names: readonly (string | false | undefined)[]): { readonly class?: string } => {
  const used = names.filter((name) => typeof name === 'string' && name !== '')
  return used.length === 0 ? {} : { class: used.join(' ') }
}

function headingOf(block: BlockOf<'heading'>, state: DrawingState, first: boolean): PrintNode {
  return el(
    `h${block.level}`,
    {
      id: state.idOfHeading(block),
      ...classOf(block.compact && 'compact', block.newPage && !first && 'new-page'),
    },
    oneLine(block.text),
  )
}

const paragraph = ({ look, parts, keepNext }: BlockOf<'paragraph'>, { notes }: DrawingState): PrintNode =>
  el('p', classOf(look !== 'text' && look, keepNext && 'keep'), ...inline(parts, notes))

function captioned(block: BlockOf<'caption'>, next: Block | undefined, state: DrawingState): Drawn {
  const text = state.numbered(block.of, block.text)
  if (next?.kind !== 'table') return one(el('p', { class: 'caption' }, text))
  const id = state.idOfCaption()
  return {
    nodes: [el('p', { class: 'caption', id }, text), tableOf(next, id, state.notes)],
    taken: 2,
  }
}

const isBullet = (block: Block): block is BlockOf<'paragraph'> =>
  block.kind === 'paragraph' && (block.look === 'bullet' || block.look === 'compact-bullet')

/** The blocks from a place on that all belong to one thing. */
function runFrom<T extends Block>(
  blocks: readonly Block[],
  at: number,
  belongs: (block: Block) => block is T,
): readonly T[] {
  const found: T[] = []
  for (let place = at; place < blocks.length; place += 1) {
    const block = blocks[place]
    if (block === undefined || !belongs(block)) break
    found.push(block)
  }
  return found
}

function bullets(blocks: readonly Block[], at: number, { notes }: DrawingState): Drawn {
  const points = runFrom(blocks, at, isBullet)
  return {
    nodes: [
      el(
        'ul',
        classOf(points.every(({ look }) => look === 'compact-bullet') && 'compact'),
        ...points.map(({ parts, keepNext }) =>
          el('li', classOf(keepNext && 'keep'), ...inline(parts, notes)),
        ),
      ),
    ],
    taken: points.length,
  }
}

const isField = (block: Block): block is BlockOf<'field'> | BlockOf<'paragraph'> =>
  block.kind === 'field' || (block.kind === 'paragraph' && block.look === 'field-below')

/** Labels with what belongs to them; a label may have more than one line. */
function fields(blocks: readonly Block[], at: number, { notes }: DrawingState): Drawn {
  const all = runFrom(blocks, at, isField)
  return {
    nodes: [
      el(
        'dl',
        classOf('fields', all.at(-1)?.keepNext && 'keep'),
        ...all.flatMap((block) => {
          const keep = classOf(block.keepNext && 'keep')
          return [
            ...(block.kind === 'field' ? [el('dt', keep, block.label)] : []),
            el('dd', keep, ...inline(block.parts, notes)),
          ]
        }),
      ),
    ],
    taken: all.length,
  }
}

/** Large figures side by side, each with its meaning. */
const keyFigures = ({ figures, small }: BlockOf<'key-figures'>): PrintNode =>
  el(
    'dl',
    { class: small ? 'key-figures small' : 'key-figures' },
    ...figures.map(({ label, value, meaning }) =>
      el(
        'div',
        {},
        el('dt', {}, oneLine(label)),
        el('dd', { class: 'big' }, oneLine(value)),
        el('dd', {}, oneLine(meaning)),
      ),
    ),
  )

/** A chart with its caption above it and its key below. */
function figure(blocks: readonly Block[], at: number, state: DrawingState): Drawn {
  const [above, below] = [blocks[at], blocks[at + 1]]
  const caption = above?.kind === 'caption' ? above : null
  const [drawn, key] = caption === null ? [above, below] : [below, blocks[at + 2]]
  const legendBelow = key?.kind === 'legend' ? key : null
  return {
    nodes: [
      el(
        'figure',
        {},
        ...(caption === null ? [] : [el('figcaption', {}, state.numbered('figure', caption.text))]),
        ...(drawn?.kind === 'chart' ? [chartOf(drawn, state.house), ...keyOf(drawn.chart)] : []),
        ...(legendBelow === null ? [] : [legend(legendBelow)]),
      ),
    ],
    taken: 1 + (caption === null ? 0 : 1) + (legendBelow === null ? 0 : 1),
  }
}

const slip = ({ title, about, ask, choices, code, notes }: Slip): PrintNode =>
  el(
    'section',
    { class: 'slip' },
    el(
      'p',
      { class: 'slip-title' },
      [title, code]
        .filter((part) => part !== '')
        .map(oneLine)
        .join(' · '),
    ),
    el('p', { class: 'note' }, oneLine(about)),
    el('p', { class: 'bold' }, ask),
    el(
      'ul',
      { class: 'choices' },
      ...choices.map((choice) =>
        el('li', {}, el('span', { class: 'box' }, slipWords.box), ' ', oneLine(choice)),
      ),
    ),
    ...notes.map((text) => el('p', { class: 'note' }, text)),
  )

const IN_CONTENTS = 2

/** Paper has no clicks and this engine no page numbers here: the links serve the PDF. */
function contents({ title }: BlockOf<'contents'>, entries: readonly Entry[]): PrintNode {
  const titleId = idOf('contents')
  return el(
    'nav',
    { class: 'contents new-page', 'aria-labelledby': titleId },
    el('p', { id: titleId, class: 'contents-title' }, title),
    el(
      'ul',
      {},
      ...entries
        .filter(({ level }) => level <= IN_CONTENTS)
        .map(({ level, text, id }) =>
          el('li', { class: `level-${String(level)}` }, el('a', { href: `#${id}` }, ...lines(text))),
        ),
    ),
  )
}
