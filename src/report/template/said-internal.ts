import { report } from '../../texts/report/report'
import { warning, type Block } from '../blocks'
import type { Part } from '../sections'

const words = report.internal.warning

/**
 * Chapters of an internal report as they go into a template, whose pages have headers of its own: the first of them says that it is
 * internal, as the margin does in our own layout. A table of contents comes out alone, so it does not count.
 */
export function saidInternal(groups: readonly (readonly Part[])[]): readonly (readonly Part[])[] {
  const first = groups.findIndex((parts) => parts.some(({ blocks }) => !isContents(blocks)))
  return groups.map((parts, index) => (index === first ? saidIn(parts) : parts))
}

const isContents = ([block]: readonly Block[]): boolean => block?.kind === 'contents'

function saidIn(parts: readonly Part[]): readonly Part[] {
  const place = parts.findIndex(({ blocks }) => !isContents(blocks))
  return parts.map((part, index) =>
    index !== place || part.blocks.slice(0, 3).some(isSaid)
      ? part
      : { ...part, blocks: withWarning(part.blocks) },
  )
}

const isSaid = (block: Block): boolean =>
  (block.kind === 'cover' && block.warnings.includes(words)) ||
  (block.kind === 'paragraph' && block.parts.includes(words))

/** Below a title, which may begin a page. */
function withWarning([first, ...rest]: readonly Block[]): readonly Block[] {
  if (first === undefined) return []
  const isTitle = first.kind === 'heading' || first.kind === 'title-block'
  return isTitle ? [first, warning(words), ...rest] : [warning(words), first, ...rest]
}
