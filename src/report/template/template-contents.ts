/** A table of contents for a template: the library fills its own only in documents it makes itself. */
import {
  type FileChild,
  InternalHyperlink,
  LeaderType,
  PageReference,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import type { Block } from '../blocks'
import { oneLine } from '../plain-text'
import type { Part } from '../sections'
import { styles } from '../word/style'
import { runs } from '../word/text'

interface Entry {
  readonly level: 1 | 2
  readonly text: string
  readonly bookmark: string
}

/** Parts of which every heading of the first two levels can be linked to; those that cannot be yet get a bookmark. */
export function withBookmarks(groups: readonly (readonly Part[])[]): readonly (readonly Part[])[] {
  let count = 0
  const marked = (block: Block): Block =>
    block.kind === 'heading' && block.level <= 2 && block.bookmark === undefined
      ? { ...block, bookmark: `inhoud_${String((count += 1))}` }
      : block
  return groups.map((parts) => parts.map((part) => ({ ...part, blocks: part.blocks.map(marked) })))
}

/** The headings that {@link withBookmarks} made sure of. */
export function entriesOf(groups: readonly (readonly Part[])[]): readonly Entry[] {
  return groups
    .flat()
    .flatMap(({ blocks }) =>
      blocks.flatMap((block): Entry[] =>
        block.kind === 'heading' && (block.level === 1 || block.level === 2) && block.bookmark !== undefined
          ? [{ level: block.level, text: oneLine(block.text), bookmark: block.bookmark }]
          : [],
      ),
    )
}

/**
 * Draws it, with the chapters of the report; headings of the template itself come in when somebody updates the list in Word.
 *
 * @param width of the text, in twips
 */
export function contentsOf(
  { title, hint }: Extract<Block, { kind: 'contents' }>,
  entries: readonly Entry[],
  width: number,
): FileChild[] {
  return [
    new Paragraph({ style: styles.contentsTitle, children: runs(title) }),
    new TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: '1-2',
      contentChildren: entries.map(
        ({ level, text, bookmark }) =>
          new Paragraph({
            style: `TOC${String(level)}`,
            tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }],
            children: [
              new InternalHyperlink({
                anchor: bookmark,
                children: [
                  new TextRun(text),
                  new TextRun({ children: ['\t'] }),
                  new PageReference(bookmark, { hyperlink: true }),
                ],
              }),
            ],
          }),
      ),
    }),
    new Paragraph({ style: styles.note, children: runs(hint) }),
  ]
}
