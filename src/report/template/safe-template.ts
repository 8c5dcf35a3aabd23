/**
 * What may not be in a template. A report goes to a board and an inspector: opening it must run nothing and fetch nothing. Links to
 * the web, the name of the template a template was made from and texts that come out of the properties of a file do no harm once they are
 * taken out, and most letter paper has them: those go, the text stays. Everything else of the kind is refused.
 */
import { failure, type Outcome } from '../../domain/outcome'
import { templateTexts } from '../../texts/report/template'
import { relationshipsOf, withoutRelationships, type OpenPackage } from './package'
import { below, replaced, type XmlElement } from './xml-tree'

const words = templateTexts.problems

/** Parts that run, and parts that hold another file. */
const MACROS = /(?:^|\/)vba(?:Project|Data)/i
const EMBEDDED = /\/(?:embeddings|activeX|ctrlProps)\//i
const EMBEDDING = /\/(?:oleObject|package|control)$/i
const IMPORTED = /\/(?:aFChunk|subDocument)$/i
/** Relationships that point outward and can go without a trace but a click. */
const HARMLESS = /\/(?:hyperlink|attachedTemplate)$/i
/** Of who made the template: its data, building blocks, the picture of its first page, and what it says about author and company. */
const OF_THE_MAKER =
  /\/(?:customXml|glossaryDocument|thumbnail|(?:core|extended|custom)-properties|classificationlabels)$/i
/** Fields that fetch, run or ask, or that can be made to (QUOTE spells another field). */
const FIELD =
  /^\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|EMBED|DATABASE|MACROBUTTON|RD|GOTOBUTTON|AUTOTEXT|AUTOTEXTLIST|ADDIN|HTMLACTIVEX|CONTROL|FILLIN|ASK|MERGEFIELD|QUOTE)\b/i
const LINK = /^\s*HYPERLINK\b/i
/** Shows a property that goes, or a variable; those every file has are ours by then. */
const PROPERTY =
  /^\s*(?:DOCVARIABLE\b|DOCPROPERTY\b(?!\s+"?(?:Title|Subject|Author|Keywords|Comments|LastSavedBy|CreateTime|LastSavedTime|Pages|Words)\b))/i
/** A link to a place in the document itself, with what is shown when somebody points at it. */
const LINK_INSIDE = /^\s*HYPERLINK(?:\s+\\(?:[lo]\s+(?:"[^"]*"|[^\s"\\]+)|[a-z]))*\s*$/i
/** Addresses of old pictures, besides those in the list of relationships. */
const ADDRESS = /^(?:src|o:(?:href|althref))$/

/** Takes out what can go; a problem for what may not be there at all. */
export function withoutOutward({ trees, bytes }: OpenPackage): Outcome<never> | null {
  const names = [...bytes.keys()]
  if (names.some((name) => MACROS.test(name))) return failure('template/macros', words.macros)
  if (names.some((name) => EMBEDDED.test(name))) return failure('template/embedded', words.embedded)
  for (const part of ['', ...names]) {
    const fault = faultOfRelationships(trees, part)
    if (fault !== null) return fault
    const gone = new Set(relationshipsOf(trees, part).flatMap(({ id, outside }) => (outside ? [id] : [])))
    withoutRelationships(trees, part, ({ outside, type }) => outside || OF_THE_MAKER.test(type))
    const tree = trees.get(part)
    if (tree === undefined || part.endsWith('.rels')) continue
    const inside = faultOfContent(tree.root)
    if (inside !== null) return inside
    replaced(tree.root, (element) => withoutLinks(element, gone))
  }
  return null
}

function faultOfRelationships(trees: OpenPackage['trees'], part: string) {
  for (const { type, target, outside } of relationshipsOf(trees, part)) {
    if (IMPORTED.test(type)) return failure('template/imported', words.imported)
    if (EMBEDDING.test(type)) return failure('template/embedded', words.embedded)
    if (outside && !HARMLESS.test(type))
      return failure('template/external', words.external(target.slice(0, 200)))
  }
  return null
}

/** Also takes away fields that lead to the web or show a property that goes. */
function faultOfContent(root: XmlElement) {
  const links = new Set<XmlElement>()
  const fields: { instruction: string; complete: boolean; readonly marks: XmlElement[] }[] = []
  for (const element of below(root)) {
    const { name, attributes } = element
    const field = fields.at(-1)
    switch (name) {
      case 'w:altChunk':
      case 'w:subDoc':
        return failure('template/imported', words.imported)
      case 'w:object':
      case 'w:control':
      case 'o:OLEObject':
        return failure('template/embedded', words.embedded)
      case 'w:mailMerge':
        return failure('template/external', words.external(words.mailMerge))
      case 'w:instrText':
        // The instruction may be cut in pieces, and fields may be inside each other: each has its own text.
        if (field === undefined || field.complete) break
        field.instruction += element.children.filter((child) => typeof child === 'string').join('')
        field.marks.push(element)
        break
      case 'w:fldSimple': {
        const fault = faultOfField(attributes.get('w:instr') ?? '')
        if (fault !== null) return fault
        break
      }
      case 'w:fldChar': {
        const step = attributes.get('w:fldCharType')
        if (step === 'begin') fields.push({ instruction: '', complete: false, marks: [element] })
        if (step === 'begin' || field === undefined) break
        field.marks.push(element)
        field.complete = true
        const fault = faultOfField(field.instruction)
        if (fault !== null) return fault
        if (step !== 'end') break
        fields.pop()
        if (isUnfolded(field.instruction)) for (const mark of field.marks) links.add(mark)
        break
      }
      default: {
        const address = name.startsWith('v:') ? addressOf(element) : undefined
        if (address !== undefined) return failure('template/external', words.external(address.slice(0, 200)))
      }
    }
  }
  if (links.size > 0) replaced(root, (element) => (links.has(element) ? [] : [element]))
  return null
}

function faultOfField(instruction: string) {
  const name = FIELD.exec(instruction)?.[1]
  return name === undefined ? null : failure('template/field', words.field(name.toUpperCase()))
}

/** Whether what a field shows stays, and the field itself goes. */
const isUnfolded = (instruction: string): boolean =>
  PROPERTY.test(instruction) || (LINK.test(instruction) && !LINK_INSIDE.test(instruction))

/** Where an old picture comes from, when that is nowhere in the file. Where it is, its address goes. */
function addressOf({ attributes }: XmlElement): string | undefined {
  const found = [...attributes].find(([name, value]) => ADDRESS.test(name) && value.trim() !== '')
  if (found === undefined) return undefined
  const inFile = ['r:id', 'r:pict', 'o:relid'].some((name) => attributes.has(name))
  if (!inFile) return found[1]
  for (const name of [...attributes.keys()]) if (ADDRESS.test(name)) attributes.delete(name)
  return undefined
}

/** @param gone ids of relationships that were taken out */
function withoutLinks(element: XmlElement, gone: ReadonlySet<string>) {
  const { name, attributes, children } = element
  switch (name) {
    case 'w:attachedTemplate':
    case 'w:docVars':
    case 'w:dataBinding':
    case 'w15:dataBinding':
      return []
    case 'w:fldSimple':
      return isUnfolded(attributes.get('w:instr') ?? '') ? children : [element]
    case 'w:hyperlink':
      return gone.has(attributes.get('r:id') ?? '') ? children : [element]
    case 'a:hlinkClick':
    case 'a:hlinkHover':
    case 'a:hlinkMouseOver':
      return gone.has(attributes.get('r:id') ?? '') ? [] : [element]
  }
  // A drawing of old Word that is a link.
  if (name.startsWith('v:')) attributes.delete('href')
  return [element]
}
