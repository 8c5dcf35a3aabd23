/**
 * A Word file as a package: which part is the document, what belongs to it, and what each part is. Programs call their parts as they like;
 * only the lists of the package tell (ECMA-376 part 2).
 */
import { failure, success, type Outcome } from '../../domain/outcome'
import { templateTexts } from '../../texts/report/template'
import { readTree, STRICT, writtenTree, type XmlElement, type XmlTree } from './xml-tree'

export type TemplateParts = ReadonlyMap<string, Uint8Array>

/** What fills a template looks for the document here. */
export const DOCUMENT = 'word/document.xml'
const TYPES = '[Content_Types].xml'
const ROOT = '_rels/.rels'

const OF_WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
const MAIN = `${OF_WORD}document.main+xml`
/** A template differs from a document in this alone. */
const MAIN_OF_TEMPLATE = `${OF_WORD}template.main+xml`
const MACROS = /macroEnabled|vbaProject/i

const words = templateTexts.problems
const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name)
const isList = (name: string): boolean => name.endsWith('.rels')

/** A package that is being cleaned: trees of what is markup, bytes of the rest. */
export interface OpenPackage {
  readonly trees: Map<string, XmlTree>
  readonly bytes: TemplateParts
  /** Name of the document. */
  readonly main: string
}

/** Reads every part that is markup. Problems: damaged, too complicated, not a Word file, macros, the strict kind. */
export function openPackage(parts: TemplateParts): Outcome<OpenPackage> {
  const trees = new Map<string, XmlTree>()
  for (const [name, bytes] of parts) {
    if (!isXml(name)) continue
    const tree = readTree(bytes)
    if (tree === 'too-deep') return failure('template/too-deep', words.tooDeep)
    if (tree === 'unsound') return failure('template/damaged', words.damaged)
    trees.set(name, tree)
  }
  const types = trees.get(TYPES)
  const start = relationshipsOf(trees, '').find(({ type }) => type.endsWith('/officeDocument'))
  const document = start === undefined ? undefined : trees.get(start.target)
  if (types === undefined || start === undefined || document === undefined)
    return failure('template/not-word', words.notWord)
  if ([...typesIn(types)].some(([, type]) => MACROS.test(type)))
    return failure('template/macros', words.macros)
  if (document.namespace.startsWith(STRICT)) return failure('template/strict', words.strict)
  const type = typeOf(types, start.target)
  // Filled are the parts in this folder; Word puts them there.
  const inFolder = start.target.startsWith('word/') && !start.target.slice(5).includes('/')
  if ((type !== MAIN && type !== MAIN_OF_TEMPLATE) || document.root.name !== 'w:document' || !inFolder)
    return failure('template/not-word', words.notWord)
  return success({ trees, bytes: parts, main: start.target })
}

/** The package with its document where it is looked for, as a document, and without parts that nothing in it points to. */
export function closedPackage({ trees, bytes, main }: OpenPackage): TemplateParts {
  const reached = new Set<string>([TYPES])
  const reach = (part: string): void => {
    const list = listOf(part)
    if (trees.has(list)) reached.add(list)
    for (const { target } of relationshipsOf(trees, part)) {
      if (reached.has(target) || !bytes.has(target)) continue
      reached.add(target)
      reach(target)
    }
  }
  reach('')
  const types = trees.get(TYPES)
  if (types !== undefined)
    types.root.children = types.root.children.filter((child) => {
      if (typeof child === 'string' || child.name !== 'Override') return true
      const name = (child.attributes.get('PartName') ?? '').replace(/^\//, '')
      if (name === main) {
        child.attributes.set('PartName', `/${DOCUMENT}`)
        child.attributes.set('ContentType', MAIN)
      }
      return reached.has(name)
    })
  for (const child of trees.get(ROOT)?.root.children ?? [])
    if (typeof child !== 'string' && /\/officeDocument$/.test(child.attributes.get('Type') ?? ''))
      child.attributes.set('Target', DOCUMENT)
  return new Map(
    [...bytes].flatMap(([name, content]): [string, Uint8Array][] => {
      if (!reached.has(name)) return []
      const tree = trees.get(name)
      const written = tree === undefined || !isOurs(tree, name, content) ? content : writtenTree(tree)
      return [[name === main ? DOCUMENT : name === listOf(main) ? listOf(DOCUMENT) : name, written]]
    }),
  )
}

/** Parts that are cleaned and filled, and those that do not start as markup in eight bits does; of the rest nothing changes. */
const isOurs = ({ root }: XmlTree, name: string, [first]: Uint8Array): boolean =>
  isList(name) || name === TYPES || root.name.startsWith('w:') || first !== '<'.charCodeAt(0)

interface Relationship {
  readonly element: XmlElement
  readonly id: string
  readonly type: string
  /** Name of a part; an address outside the package stays as written. */
  readonly target: string
  readonly outside: boolean
}

/** What a part points to; the package itself is ''. */
export function relationshipsOf(trees: ReadonlyMap<string, XmlTree>, part: string): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  return (trees.get(listOf(part))?.root.children ?? []).flatMap((element) => {
    if (typeof element === 'string' || element.name !== 'Relationship') return []
    const { attributes } = element
    const target = attributes.get('Target') ?? ''
    const outside =
      (attributes.get('TargetMode') ?? '').trim().toLowerCase() === 'external' ||
      /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\)/i.test(target)
    return [
      {
        ...{ element, outside },
        id: attributes.get('Id') ?? '',
        type: attributes.get('Type') ?? '',
        target: outside ? target : placeOf(target, folder),
      },
    ]
  })
}

/** Takes what it points to out of its list; what nothing points to any more goes with it, see {@link closedPackage}. */
export function withoutRelationships(
  trees: ReadonlyMap<string, XmlTree>,
  part: string,
  goes: (one: Relationship) => boolean,
): void {
  const list = trees.get(listOf(part))
  if (list === undefined) return
  const gone = new Set<unknown>(
    relationshipsOf(trees, part)
      .filter(goes)
      .map(({ element }) => element),
  )
  list.root.children = list.root.children.filter((child) => !gone.has(child))
}

/** The list of what a part points to. */
const listOf = (part: string): string => part.replace(/[^/]*$/, (name) => `_rels/${name}.rels`)

/** A target as the name of a part. */
function placeOf(target: string, folder: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** Kind of every part that has one of its own, and of every ending. */
function* typesIn(types: XmlTree): Generator<readonly [string, string]> {
  for (const child of types.root.children)
    if (typeof child !== 'string')
      yield [
        child.attributes.get('PartName') ?? `.${child.attributes.get('Extension') ?? ''}`,
        child.attributes.get('ContentType') ?? '',
      ]
}

function typeOf(types: XmlTree, part: string): string {
  const all = new Map([...typesIn(types)].map(([name, type]) => [name.toLowerCase(), type]))
  const ending = `.${part.slice(part.lastIndexOf('.') + 1)}`
  return all.get(`/${part}`.toLowerCase()) ?? all.get(ending.toLowerCase()) ?? ''
}
