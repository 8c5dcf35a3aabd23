/**
 * Turns the Markdown of the manual into plain data (`src/domain/manual/manual.ts`). Plain JavaScript, because the configurations of Vite
 * import it. Whatever it does not know (HTML, a picture in a sentence) stops the build, so that no page silently lacks something.
 */
import { posix } from 'node:path'
import { lexer } from 'marked'

/** @typedef {import('../../src/domain/manual/manual').Block} Block */
/** @typedef {import('../../src/domain/manual/manual').Inline} Inline */
/** @typedef {import('../../src/domain/manual/manual').Section} Section */
/** @typedef {import('../../src/domain/manual/manual').Chapter} Chapter */
/** @typedef {import('marked').Token} Token */
/** @typedef {import('marked').Tokens.ListItem} ListItem */
/** @typedef {import('marked').Tokens.Table} Table */

/**
 * A page of the manual before it is read.
 * @typedef {object} Page
 * @property {string} id
 * @property {string} path from the root of the repository, with slashes
 * @property {string} text
 */

/**
 * What a page knows of the others.
 * @typedef {object} Around
 * @property {Page} page
 * @property {ReadonlyMap<string, string>} chapters the id of the chapter by the path of its file
 * @property {(path: string) => { readonly src: string, readonly width: number, readonly height: number }} pictureAt by its path from the root
 */

/**
 * The name GitHub gives to a heading in an address.
 * @param {string} heading
 */
function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
}

/** A line of the file ends where its writer had no more room. */
const plain = (/** @type {string} */ text) => text.replace(/\s+/g, ' ')

/**
 * @param {Page} page
 * @param {Token} token
 * @returns {never}
 */
function unknown(page, token) {
  throw new Error(`${page.path}: the manual cannot show "${token.type}": ${token.raw.slice(0, 80)}`)
}

/**
 * @param {readonly Token[] | undefined} tokens
 * @param {Around} around
 * @returns {Inline[]}
 */
function inlines(tokens, around) {
  return (tokens ?? []).flatMap((token) => inline(token, around))
}

/**
 * @param {Token} token
 * @param {Around} around
 * @returns {Inline[]}
 */
function inline(token, around) {
  switch (token.type) {
    case 'text':
      if ('tokens' in token && token.tokens !== undefined) return inlines(token.tokens, around)
      return [{ kind: 'text', text: plain(token.text) }]
    case 'escape':
      return [{ kind: 'text', text: plain(token.text) }]
    case 'codespan':
      return [{ kind: 'code', text: plain(token.text) }]
    case 'br':
      return [{ kind: 'text', text: ' ' }]
    case 'strong':
      return [{ kind: 'strong', parts: inlines(token.tokens, around) }]
    case 'em':
      return [{ kind: 'emphasis', parts: inlines(token.tokens, around) }]
    case 'link':
      return link(/** @type {import('marked').Tokens.Link} */ (token), around)
    default:
      return unknown(around.page, token)
  }
}

/**
 * A link inside the manual leads there; any other one is its words.
 * @param {import('marked').Tokens.Link} token
 * @param {Around} around
 * @returns {Inline[]}
 */
function link({ href, tokens }, around) {
  const parts = inlines(tokens, around)
  const [path = '', anchor = ''] = decodeURI(href).split('#')
  if (/^[a-z]+:/i.test(path)) return parts
  const file = path === '' ? around.page.path : posix.join(posix.dirname(around.page.path), path)
  const chapter = around.chapters.get(file)
  return chapter === undefined ? parts : [{ kind: 'link', chapter, anchor, parts }]
}

/**
 * @param {import('marked').Tokens.Image} token
 * @param {Around} around
 * @returns {Block}
 */
function picture({ href, text }, { page, pictureAt }) {
  const path = posix.join(posix.dirname(page.path), decodeURI(href))
  return { kind: 'picture', ...pictureAt(path), alt: plain(text) }
}

/**
 * @param {Token} token
 * @param {Around} around
 * @returns {Block[]}
 */
function blocksOf(token, around) {
  const { page } = around
  switch (token.type) {
    case 'space':
      return []
    case 'text':
    case 'paragraph': {
      const only = token.tokens?.length === 1 ? token.tokens[0] : undefined
      if (only?.type === 'image')
        return [picture(/** @type {import('marked').Tokens.Image} */ (only), around)]
      const own = token.tokens ?? [{ type: 'text', raw: token.raw, text: token.text }]
      return [{ kind: 'paragraph', parts: inlines(own, around) }]
    }
    case 'code':
      return [{ kind: 'code', text: token.text }]
    case 'blockquote':
      return [{ kind: 'quote', blocks: blocks(token.tokens, around) }]
    case 'list':
      return [
        {
          kind: 'list',
          from: token.ordered === true ? Number(token.start) : null,
          items: token.items.map((/** @type {ListItem} */ item) => blocks(item.tokens, around)),
        },
      ]
    case 'table': {
      const { header, rows } = /** @type {Table} */ (token)
      return [
        {
          kind: 'table',
          head: header.map((cell) => inlines(cell.tokens, around)),
          rows: rows.map((row) => row.map((cell) => inlines(cell.tokens, around))),
        },
      ]
    }
    default:
      return unknown(page, token)
  }
}

/**
 * @param {readonly Token[] | undefined} tokens
 * @param {Around} around
 * @returns {Block[]}
 */
function blocks(tokens, around) {
  return (tokens ?? []).flatMap((token) => blocksOf(token, around))
}

/**
 * @param {readonly Inline[]} parts
 * @returns {string}
 */
function wordsIn(parts) {
  return parts.map((part) => ('parts' in part ? wordsIn(part.parts) : part.text)).join('')
}

/**
 * @param {readonly Block[]} some
 * @returns {string}
 */
function textOf(some) {
  return some
    .map((block) => {
      if (block.kind === 'paragraph') return wordsIn(block.parts)
      if (block.kind === 'code') return block.text
      if (block.kind === 'picture') return block.alt
      if (block.kind === 'quote') return textOf(block.blocks)
      if (block.kind === 'list') return block.items.map(textOf).join(' ')
      return [block.head, ...block.rows].map((row) => row.map(wordsIn).join(' ')).join(' ')
    })
    .join(' ')
}

/**
 * @param {Page} page
 * @param {Omit<Around, 'page'>} others
 * @returns {Chapter}
 */
function readChapter(page, others) {
  const around = { page, ...others }
  /** @type {{ title: string, anchor: string, level: Section['level'], blocks: Block[] }[]} */
  const sections = []
  for (const token of lexer(page.text)) {
    if (token.type === 'heading') {
      const level = /** @type {Section['level']} */ (token.depth)
      if (level > 4 || (sections.length === 0) !== (level === 1)) unknown(page, token)
      const title = wordsIn(inlines(token.tokens, around))
      sections.push({ title, anchor: level === 1 ? '' : anchorOf(title), level, blocks: [] })
    } else sections.at(-1)?.blocks.push(...blocksOf(token, around))
  }
  const [first] = sections
  if (first === undefined) throw new Error(`${page.path}: a chapter of the manual begins with its title`)
  return {
    id: page.id,
    title: first.title,
    sections: sections.map((section) => ({
      id: `${page.id}#${section.anchor}`,
      ...section,
      text: textOf(section.blocks).trim(),
    })),
  }
}

/**
 * @param {readonly Page[]} pages in the order of the manual
 * @param {Around['pictureAt']} pictureAt
 * @returns {Chapter[]}
 */
export function readManual(pages, pictureAt) {
  const chapters = new Map(pages.map(({ path, id }) => [path, id]))
  return pages.map((page) => readChapter(page, { chapters, pictureAt }))
}
