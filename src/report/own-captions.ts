/** No two figures or tables of a report have the same title: where they would, it is said what the later one is about. Source: method F3. */
import { report } from '../texts/report/report'
import type { Block } from './blocks'
import { oneLine, shortened } from './plain-text'

interface WithBlocks {
  readonly blocks: readonly Block[]
}

/** Characters of a heading behind a title. */
const LONGEST_HEADING = 40

/**
 * The same parts, in which every caption is another. A title that came before gets the highest heading above it that the earlier one
 * does not stand under, such as the round or the owner; a number where no heading tells them apart.
 */
export function withOwnCaptions<T extends WithBlocks>(parts: readonly T[]): readonly T[] {
  const trails = new Map<string, readonly string[]>()
  let trail: readonly string[] = []
  const own = (block: Block): Block => {
    if (block.kind === 'heading')
      trail = [...Array.from({ length: block.level - 1 }, (_, level) => trail[level] ?? ''), block.text]
    if (block.kind !== 'caption') return block
    const text = untaken(oneLine(block.text), trail, trails)
    trails.set(text, trail)
    return text === block.text ? block : { ...block, text }
  }
  return parts.map((part) => ({ ...part, blocks: part.blocks.map(own) }))
}

function untaken(
  text: string,
  trail: readonly string[],
  taken: ReadonlyMap<string, readonly string[]>,
): string {
  const before = taken.get(text)
  if (before === undefined) return text
  const about = trail
    .filter((heading) => heading !== '' && !before.includes(heading))
    .map((heading) => report.messages.about(text, shortened(heading, LONGEST_HEADING)))
    .find((title) => !taken.has(title))
  return about ?? numbered(text, taken)
}

function numbered(text: string, taken: ReadonlyMap<string, readonly string[]>): string {
  let number = 2
  while (taken.has(report.messages.about(text, String(number)))) number += 1
  return report.messages.about(text, String(number))
}
