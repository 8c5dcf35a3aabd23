/** Finds `{{words}}` in a template, also when Word split them over pieces of text, and judges whether blocks are where they can be filled. */
import { isTemplateBlock, presentWord } from '../../domain/report/template-placeholders'
import { failure, success, type Outcome } from '../../domain/outcome'
import { templateTexts } from '../../texts/report/template'
import { DOCUMENT, type TemplateParts } from './package'
import { localName, scanXml } from './xml-scan'

export interface Placeholder {
  /** As written between the braces. */
  readonly raw: string
  /** In small letters, without spaces around, and as it is called now. */
  readonly word: string
  /** Alone in a paragraph straight in the body of the document. */
  readonly alone: boolean
  /** Where its paragraph starts in the text of its part. */
  readonly start: number
}

const PATTERN = /\{\{([^{}]+)\}\}/g
const words = templateTexts.problems

/** Roots of parts a reader sees text of. */
const READ = new Set(['document', 'hdr', 'ftr', 'footnotes', 'endnotes'])
/** Whatever the prefix of Word; drawings have paragraphs of their own, which are not filled. */
const isParagraph = (name: string): boolean => localName(name) === 'p' && !name.startsWith('a:')

/** Every placeholder of a template, in the order of the text; the main text first. */
export function placeholdersIn(parts: TemplateParts): readonly Placeholder[] {
  const names = [...parts.keys()]
    .filter((name) => name.startsWith('word/') && name.endsWith('.xml'))
    .sort((one, other) => Number(other === DOCUMENT) - Number(one === DOCUMENT))
  return names.flatMap((name) => inPart(parts.get(name) ?? new Uint8Array(), name === DOCUMENT))
}

function inPart(bytes: Uint8Array, isMain: boolean): Placeholder[] {
  const found: Placeholder[] = []
  const path: string[] = []
  /** Paragraphs may be inside each other: a text box is inside one. */
  const paragraphs: OpenParagraph[] = []
  const pieces = scanXml(bytes) ?? []
  const root = pieces.find(({ kind }) => kind === 'open')
  if (root?.kind !== 'open' || !READ.has(localName(root.name))) return []
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      const paragraph = paragraphs.at(-1)
      if (paragraph !== undefined && path.at(-1) === 't') paragraph.text += piece.text
      continue
    }
    const name = localName(piece.name)
    if (piece.kind === 'open') {
      if (piece.empty) {
        const paragraph = paragraphs.at(-1)
        if (paragraph !== undefined && (name === 'tab' || name === 'br') && path.at(-1) === 'r')
          paragraph.text += ' '
        continue
      }
      if (isParagraph(piece.name))
        paragraphs.push({
          text: '',
          top: isMain && path.join('/') === 'document/body',
          start: piece.start,
        })
      path.push(name)
      continue
    }
    path.pop()
    if (!isParagraph(piece.name)) continue
    const paragraph = paragraphs.pop()
    if (paragraph !== undefined) found.push(...inParagraph(paragraph))
  }
  return found
}

interface OpenParagraph {
  text: string
  readonly top: boolean
  readonly start: number
}

function inParagraph({ text, top, start }: OpenParagraph): Placeholder[] {
  return [...text.matchAll(PATTERN)].map(([whole, raw = '']) => ({
    raw,
    word: presentWord(raw.trim().toLowerCase()),
    alone: top && text.trim() === whole,
    start,
  }))
}

/** The placeholders of a template of which every block can be drawn where it is. */
export function soundPlaceholders(parts: TemplateParts): Outcome<readonly Placeholder[]> {
  const found = placeholdersIn(parts)
  if (found.length === 0) return failure('template/no-placeholders', words.noPlaceholders)
  const blocks = found.filter(({ word }) => isTemplateBlock(word))
  const misplaced = blocks.find(({ alone }) => !alone)
  if (misplaced) return failure('template/block-place', words.blockPlace(misplaced.word))
  const twice = blocks.find(({ word }, index) => blocks.findIndex((one) => one.word === word) !== index)
  if (twice) return failure('template/block-twice', words.blockTwice(twice.word))
  return success(found)
}
