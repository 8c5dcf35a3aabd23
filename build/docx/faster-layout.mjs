/**
 * Counting the pages of a report faster: changes the layout of docx while the application is built. Nine tenths of the time went into it,
 * a fifth of that into copies of objects by the helpers of an old build target, and much of the rest into finding the same font again for
 * every word. Measured in docs/speed.md. Plain JavaScript, because the configuration of Vite imports it.
 */
import { parseAst } from 'vite'
import { EDITS } from './layout-edits.mjs'

/** The helper by which an old target copies objects: `_objectSpread2(_objectSpread2({}, a), {}, { b })`. */
const COPY = '_objectSpread2'

/** @typedef {{ type: string, start: number, end: number, [key: string]: unknown }} Node */

/** @param {unknown} value @returns {value is Node} */
const isNode = (value) =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** @param {Node} node @returns {readonly Node[]} those right under it, in the order of the text */
function childrenOf(node) {
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
    .sort((one, other) => one.start - other.start)
}

/** @param {Node} node @returns {readonly Node[] | null} what is given to the helper; `null` for anything else */
function givenToCopy({ type, callee, arguments: given }) {
  return type === 'CallExpression' && isNode(callee) && callee['name'] === COPY && Array.isArray(given)
    ? given
    : null
}

/** Whether it makes an object that nobody else holds, so that the helper only fills it. @param {Node | undefined} node @returns {boolean} */
function isFresh(node) {
  if (node === undefined) return false
  return node.type === 'ObjectExpression' || isFresh(givenToCopy(node)?.[0])
}

/**
 * Copies by the helper become one literal of today: `{ ...a, b }`.
 * @param {string} code
 * @returns {string}
 */
export function withNativeCopies(code) {
  /** @param {Node} node @returns {string} */
  function textOf(node) {
    if (givenToCopy(node) !== null && isFresh(node)) return `({ ${partsOf(node).join(', ')} })`
    let text = ''
    let at = node.start
    for (const child of childrenOf(node)) {
      // Of `{ font }` the name and the value are one place.
      if (child.start < at) continue
      text += code.slice(at, child.start) + textOf(child)
      at = child.end
    }
    return text + code.slice(at, node.end)
  }
  /** @param {Node} copy @returns {readonly string[]} what stands between the braces */
  function partsOf(copy) {
    return (givenToCopy(copy) ?? []).flatMap((given, index) => {
      if (index === 0 && givenToCopy(given) !== null && isFresh(given)) return partsOf(given)
      if (given.type === 'ObjectExpression') return childrenOf(given).map(textOf)
      return [`...(${textOf(given)})`]
    })
  }
  const program = /** @type {Node} */ (/** @type {unknown} */ (parseAst(code)))
  return code.slice(0, program.start) + textOf(program) + code.slice(program.end)
}

/**
 * The layout of docx with every change made. Throws when a text is not there exactly once: then docx is another version, and this has to
 * be looked at again.
 * @param {string} code
 * @returns {string}
 */
export function fasterLayout(code) {
  const edited = EDITS.reduce((text, { from, to }) => {
    const pieces = text.split(from)
    if (pieces.length !== 2)
      throw new Error(`docx has changed: ${String(pieces.length - 1)} times "${from.slice(0, 60)}"`)
    return pieces.join(to)
  }, code)
  return withNativeCopies(edited)
}

/** @returns {import('vite').Plugin} */
export function fasterPageNumbers() {
  return {
    name: 'vsv-faster-page-numbers',
    transform: {
      filter: { id: /docx[\\/]dist[\\/]layout\.mjs$/u },
      handler: (code) => ({ code: fasterLayout(code), map: null }),
    },
  }
}
