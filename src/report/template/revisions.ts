/**
 * Tracked changes and comments of a template: of people among themselves, not for readers of the report. Changes are taken over, as
 * "accept all" in Word does; comments go, with the names of who made them.
 */
import { relationshipsOf, withoutRelationships, type OpenPackage } from './package'
import { below, childrenOf, replaced, type XmlElement, type XmlNode } from './xml-tree'

/** What did not come along, to be reported. */
export interface LeftOut {
  readonly comments: number
  readonly changes: number
}

const COMMENTS = /\/comments(?:Extended|Ids|Extensible)?$|\/(?:people|documenttasks)$/

/** Invisible marks where something begins or ends. */
const MARK =
  /^w:(?:comment(?:RangeStart|RangeEnd|Reference)|annotationRef|move(?:From|To)Range(?:Start|End)|customXml(?:Ins|Del|MoveFrom|MoveTo)Range(?:Start|End)|perm(?:Start|End))$|^w14:customXmlConflict(?:Ins|Del)Range(?:Start|End)$/
/** What it was before, kept with what it is now. */
const BEFORE = /^w:\w+Change$/
const CHANGE = /^w:(?:ins|del|moveTo|cell(?:Ins|Del|Merge)|\w+Change)$|^w14:conflict(?:Ins|Del)$/

/** Changes the package. */
export function withoutRevisions({ trees, main }: OpenPackage): LeftOut {
  let comments = 0
  let changes = 0
  for (const { type, target } of relationshipsOf(trees, main))
    if (type.endsWith('/comments')) comments += childrenOf(trees.get(target)?.root, 'w:comment').length
  withoutRelationships(trees, main, ({ type }) => COMMENTS.test(type))
  for (const { root } of trees.values()) {
    if (!root.name.startsWith('w:') || root.name === 'w:comments') continue
    for (const { name } of below(root)) if (CHANGE.test(name)) changes += 1
    joinParagraphs(root)
    replaced(root, taken)
    root.children = root.children.filter(
      (child) => typeof child === 'string' || child.name !== 'w:trackRevisions',
    )
  }
  return { comments, changes }
}

function taken(element: XmlElement): readonly XmlNode[] {
  const { name, children } = element
  if (MARK.test(name) || BEFORE.test(name)) return []
  switch (name) {
    case 'w:ins':
    case 'w:moveTo':
    // What two people wrote at the same time in a document they share.
    case 'w14:conflictIns':
      return children
    case 'w14:conflictDel':
    case 'w:del':
    case 'w:moveFrom':
    case 'w:cellIns':
    case 'w:cellMerge':
      return []
    case 'w:tbl':
      return childrenOf(element, 'w:tr').some((row) => !isGone(row)) ? [element] : []
    case 'w:tr':
    case 'w:tc':
      return isGone(element) ? [] : [element]
    default:
      return [element]
  }
}

/** A row or cell that was deleted. */
const isGone = (element: XmlElement): boolean =>
  hasIn(element, 'w:trPr', 'w:del') || hasIn(element, 'w:tcPr', 'w:cellDel')

/** Before anything goes: a paragraph whose end was deleted joins the next one, which keeps its own look. */
function joinParagraphs(element: XmlElement): void {
  let carried: XmlNode[] = []
  const kept: XmlNode[] = []
  for (const child of element.children) {
    if (typeof child === 'string') {
      kept.push(child)
      continue
    }
    joinParagraphs(child)
    if (child.name === 'w:p') {
      const properties = childrenOf(child, 'w:pPr')
      const rest = child.children.filter((one) => typeof one === 'string' || one.name !== 'w:pPr')
      if (endIsGone(child) && followedByParagraph(element, child)) {
        carried.push(...rest)
        continue
      }
      child.children = [...properties, ...carried, ...rest]
      carried = []
    }
    kept.push(child)
  }
  element.children = kept
}

function endIsGone(paragraph: XmlElement): boolean {
  const [properties] = childrenOf(paragraph, 'w:pPr')
  if (properties === undefined || childrenOf(properties, 'w:sectPr').length > 0) return false
  return hasIn(properties, 'w:rPr', 'w:del') || hasIn(properties, 'w:rPr', 'w:moveFrom')
}

function followedByParagraph({ children }: XmlElement, paragraph: XmlElement): boolean {
  const next = children
    .slice(children.indexOf(paragraph) + 1)
    .find((child) => typeof child !== 'string' && !MARK.test(child.name))
  return typeof next === 'object' && next.name === 'w:p'
}

const hasIn = (element: XmlElement, inside: string, name: string): boolean =>
  childrenOf(element, inside).some((one) => childrenOf(one, name).length > 0)
