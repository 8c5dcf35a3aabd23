/**
 * What may not be in a template. A report goes to a board and an inspector: opening it must run nothing and fetch nothing. Links to
 * the web and the name of the template a template was made from do no harm once they are taken out, and most letter paper has
 * them: those go, the text stays. Everything else of the kind is refused.
 */
import { failure, success, type Outcome } from '../../domain/outcome'
import { templateTexts } from '../../texts/template'
import { attributeOf, localName, scanXml, type XmlPiece } from './xml-scan'

export type TemplateParts = ReadonlyMap<string, Uint8Array>
type Pieces = readonly XmlPiece[]

const words = templateTexts.problems
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
export const DOCUMENT = 'word/document.xml'

const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name)
/** Parts that run, and parts that hold another file. */
const MACROS = /(?:^|\/)vba(?:Project|Data)/i
const EMBEDDED = /\/(?:embeddings|activeX|ctrlProps)\//i
/** Relationships that point outward and can go without a trace but a click. */
const HARMLESS = /\/(?:hyperlink|attachedTemplate)$/
const IMPORTED = /\/(?:aFChunk|subDocument)$/
/** Fields that fetch, run or ask, or that can be made to (QUOTE spells another field). A link inside the document may stay. */
const FIELD =
  /^\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|EMBED|DATABASE|MACROBUTTON|RD|GOTOBUTTON|AUTOTEXT|AUTOTEXTLIST|ADDIN|HTMLACTIVEX|CONTROL|FILLIN|ASK|MERGEFIELD|QUOTE|HYPERLINK(?!\s+\\l))\b/i

/** The template without what points outward; a problem for what may not be there at all. */
export function safeTemplate(parts: TemplateParts): Outcome<TemplateParts> {
  const scanned = new Map<string, Pieces>()
  for (const [name, bytes] of parts) {
    if (!isXml(name)) continue
    const pieces = scanXml(bytes)
    if (pieces === null) return failure('template/damaged', words.damaged)
    scanned.set(name, pieces)
  }
  const fault = faultIn([...parts.keys()], scanned)
  if (fault !== null) return fault
  return success(withoutOutward(parts, scanned))
}

function faultIn(names: readonly string[], scanned: ReadonlyMap<string, Pieces>) {
  const types = scanned.get('[Content_Types].xml')
  if (types === undefined || !scanned.has(DOCUMENT)) return failure('template/not-word', words.notWord)
  const kinds = types.flatMap((piece) =>
    piece.kind === 'open' ? [attributeOf(piece, 'ContentType') ?? ''] : [],
  )
  if (names.some((name) => MACROS.test(name)) || kinds.some((kind) => /macroEnabled|vbaProject/i.test(kind)))
    return failure('template/macros', words.macros)
  if (!kinds.includes(MAIN)) return failure('template/not-word', words.notWord)
  if (names.some((name) => EMBEDDED.test(name))) return failure('template/embedded', words.embedded)
  for (const [name, pieces] of scanned) {
    const fault = name.endsWith('.rels') ? faultOfRelationships(pieces) : faultOfContent(pieces)
    if (fault !== null) return fault
  }
  return null
}

function faultOfRelationships(pieces: Pieces) {
  for (const piece of pieces) {
    if (piece.kind !== 'open' || localName(piece.name) !== 'Relationship') continue
    const type = attributeOf(piece, 'Type') ?? ''
    if (IMPORTED.test(type)) return failure('template/imported', words.imported)
    if (/\/(?:oleObject|package|control)$/.test(type)) return failure('template/embedded', words.embedded)
    if (attributeOf(piece, 'TargetMode') === 'External' && !HARMLESS.test(type))
      return failure('template/external', words.external((attributeOf(piece, 'Target') ?? '').slice(0, 200)))
  }
  return null
}

function faultOfContent(pieces: Pieces) {
  // The instruction of a field may be cut in pieces, and fields may stand in each other: each has its own text.
  const fields: string[] = []
  let inInstruction = false
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      if (inInstruction && fields.length > 0) fields[fields.length - 1] += piece.text
      continue
    }
    const name = localName(piece.name)
    if (name === 'instrText') inInstruction = piece.kind === 'open' && !piece.empty
    if (piece.kind === 'close') continue
    if (name === 'altChunk' || name === 'subDoc') return failure('template/imported', words.imported)
    if (name === 'object' || name === 'control' || name === 'OLEObject')
      return failure('template/embedded', words.embedded)
    if (name === 'mailMerge') return failure('template/external', words.external(words.mailMerge))
    const instruction =
      name === 'fldSimple'
        ? attributeOf(piece, 'instr')
        : name === 'fldChar'
          ? stepOf(attributeOf(piece, 'fldCharType'))
          : undefined
    const field = FIELD.exec(instruction ?? '')?.[1]
    if (field !== undefined) return failure('template/field', words.field(field.toUpperCase()))
  }
  return null

  /** Begins a field, or gives the instruction of the one that is complete. */
  function stepOf(type: string | undefined): string | undefined {
    if (type === 'begin') fields.push('')
    if (type === 'separate') return fields.at(-1)
    return type === 'end' ? fields.pop() : undefined
  }
}

/** Takes links to the web and the attached template out of the markup and the relationships that carry them. */
function withoutOutward(parts: TemplateParts, scanned: ReadonlyMap<string, Pieces>): TemplateParts {
  const safe = new Map(parts)
  for (const [name, pieces] of scanned) {
    if (!name.endsWith('.rels')) continue
    const gone = new Set(
      pieces.flatMap((piece) =>
        piece.kind === 'open' && attributeOf(piece, 'TargetMode') === 'External'
          ? [attributeOf(piece, 'Id') ?? '']
          : [],
      ),
    )
    if (gone.size === 0) continue
    const source = name.replace(/_rels\/([^/]+)\.rels$/, '$1')
    safe.set(
      name,
      edited(parts, name, (xml) =>
        xml.replace(/<(?:\w+:)?Relationship\s[^<]*?\/>/g, (tag) => (/TargetMode\s*=/.test(tag) ? '' : tag)),
      ),
    )
    if (!parts.has(source)) continue
    safe.set(
      source,
      edited(parts, source, (xml) =>
        xml.replace(/<(?:\w+:)?attachedTemplate\s[^<]*?\/>/g, '').replace(
          // Of a link in text and of one on a picture.
          /(<(?:\w+:)?(?:hyperlink|hlinkClick|hlinkHover)\b[^<]*?)\s+\w+:id\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
          (whole, before: string, double?: string, single?: string) =>
            gone.has(double ?? single ?? '') ? withoutId(before) : whole,
        ),
      ),
    )
  }
  return safe
}

/** A link of a picture must have an id: it may be empty. One in text may do without. */
const withoutId = (before: string): string => (/hlink/.test(before) ? `${before} r:id=""` : before)

function edited(parts: TemplateParts, name: string, change: (xml: string) => string): Uint8Array {
  return new TextEncoder().encode(change(new TextDecoder().decode(parts.get(name))))
}
