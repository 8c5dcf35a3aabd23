/**
 * Making a report faster: changes docx while the application is built. Nine tenths of the time went into its layout, which counts the pages:
 * a fifth of that into copies of objects by the helpers of an old build target, and much of the rest into finding the same font again for
 * every word. Measured in docs/speed.md. Plain JavaScript, because the configuration of Vite imports it.
 */
import { parseAst } from 'vite'
import { EDITS } from './layout-edits.mjs'
import { WRITING_EDITS } from './writing-edits.mjs'

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
 * The same program with some of its expressions written otherwise.
 * @param {string} code
 * @param {string} word what stands in each of them: where it does not stand nothing is looked at
 * @param {(node: Node, textOf: (node: Node) => string, isInFunction: boolean) => string | null} otherwise what stands for a node; `null`
 * leaves it to what is under it
 * @returns {string}
 */
function rewritten(code, word, otherwise) {
  /** @param {boolean} isInFunction @returns {(node: Node) => string} */
  const writer = (isInFunction) => (node) => {
    const own = code.slice(node.start, node.end)
    if (!own.includes(word)) return own
    const inside = writer(isInFunction || /Function/u.test(node.type))
    const given = otherwise(node, inside, isInFunction)
    if (given !== null) return given
    let text = ''
    let at = node.start
    for (const child of childrenOf(node)) {
      // Of `{ font }` the name and the value are one place.
      if (child.start < at) continue
      text += code.slice(at, child.start) + inside(child)
      at = child.end
    }
    return text + code.slice(at, node.end)
  }
  const program = /** @type {Node} */ (/** @type {unknown} */ (parseAst(code)))
  return code.slice(0, program.start) + writer(false)(program) + code.slice(program.end)
}

/**
 * Copies by the helper become one literal of today: `{ ...a, b }`.
 * @param {string} code
 * @returns {string}
 */
export function withNativeCopies(code) {
  /** @param {Node} node @param {(node: Node) => string} textOf @returns {readonly string[]} what stands between the braces */
  function partsOf(node, textOf) {
    return (givenToCopy(node) ?? []).flatMap((given, index) => {
      if (index === 0 && givenToCopy(given) !== null && isFresh(given)) return partsOf(given, textOf)
      if (given.type === 'ObjectExpression') return childrenOf(given).map(textOf)
      return [`...(${textOf(given)})`]
    })
  }
  return rewritten(code, COPY, (node, textOf) =>
    givenToCopy(node) !== null && isFresh(node) ? `({ ${partsOf(node, textOf).join(', ')} })` : null,
  )
}

/**
 * Fields that an old target defines one by one are assigned: `this.root = []`.
 * @param {string} code
 * @returns {string}
 */
export function withNativeFields(code) {
  return rewritten(code, '_defineProperty', (node, textOf) => {
    const { type, callee, arguments: given } = node
    if (type !== 'CallExpression' || !isNode(callee) || callee['name'] !== '_defineProperty') return null
    const [object, name, value] = /** @type {readonly Node[]} */ (given)
    if (object?.type !== 'ThisExpression' || name?.type !== 'Literal' || value === undefined) return null
    return `this.${String(name['value'])} = ${textOf(value)}`
  })
}

/**
 * Patterns without a memory, made anew at each call, are made once.
 * @param {string} code
 * @returns {string}
 */
export function withLastingPatterns(code) {
  /** @type {Map<string, string>} */
  const names = new Map()
  const text = rewritten(
    code,
    'RegExp',
    ({ type, callee, arguments: given, start, end }, _, isInFunction) => {
      if (!isInFunction || type !== 'NewExpression' || !isNode(callee) || callee['name'] !== 'RegExp')
        return null
      const [pattern, flags] = /** @type {readonly Node[]} */ (given)
      if (pattern?.type !== 'Literal' || /[gy]/u.test(String(flags?.['value'] ?? ''))) return null
      const made = code.slice(start, end)
      const name = names.get(made) ?? `PATTERN_${String(names.size)}`
      names.set(made, name)
      return name
    },
  )
  return [...names].map(([made, name]) => `var ${name} = ${made};\n`).join('') + text
}

/**
 * A text with every change made. Throws when one is not there exactly once: then docx is another version, and this has to be looked at
 * again.
 * @param {string} code
 * @param {readonly import('./layout-edits.mjs').Edit[]} edits
 * @returns {string}
 */
function edited(code, edits) {
  return edits.reduce((text, { from, to }) => {
    const pieces = text.split(from)
    if (pieces.length !== 2)
      throw new Error(`docx has changed: ${String(pieces.length - 1)} times "${from.slice(0, 60)}"`)
    return pieces.join(to)
  }, code)
}

/**
 * The layout of docx, which counts the pages, with every change made.
 * @param {string} code
 * @returns {string}
 */
export const fasterLayout = (code) => withNativeCopies(withLastingPatterns(edited(code, EDITS)))

/**
 * docx itself, which makes a document and writes it, with every change made.
 * @param {string} code
 * @returns {string}
 */
export const fasterWriting = (code) => withNativeCopies(withNativeFields(edited(code, WRITING_EDITS)))

/** @returns {import('vite').Plugin} */
export function fasterPageNumbers() {
  return {
    name: 'vsv-faster-page-numbers',
    transform: {
      filter: { id: /docx[\\/]dist[\\/](?:layout|index)\.mjs$/u },
      handler: (code, id) => ({
        code: /layout\.mjs$/u.test(id) ? fasterLayout(code) : fasterWriting(code),
        map: null,
      }),
    },
  }
}
