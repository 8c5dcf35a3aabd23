/**
 * Walks the markup of a part of a Word file, piece by piece. Enough XML to judge a template by and to find text in; what is not
 * well-formed, or has a document type (the way in for entities), gives `null`.
 */

export type XmlPiece =
  | {
      readonly kind: 'open'
      readonly name: string
      readonly attributes: ReadonlyMap<string, string>
      /** `<a/>`: no close follows. */
      readonly empty: boolean
      /** Where it starts in the text of the part. */
      readonly start: number
    }
  | {
      readonly kind: 'close'
      readonly name: string
      /** Just behind it. */
      readonly end: number
    }
  | { readonly kind: 'text'; readonly text: string }

const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.:-]*`
const TAG = new RegExp(
  String.raw`<(?<close>/)?(?<name>${NAME})(?<attributes>(?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>/)?>`,
  'uy',
)
const ATTRIBUTE = new RegExp(String.raw`(${NAME})\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'gu')
/** Declarations, comments and CDATA; the first two say nothing. */
const OTHER = /<\?[^>]*\?>|<!--[\s\S]*?-->|<!\[CDATA\[(?<raw>[\s\S]*?)\]\]>/y
const TEXT = /[^<]+/y

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )

/** The pieces of a part in their order; `null` when it is no sound XML. */
export function scanXml(bytes: Uint8Array): readonly XmlPiece[] | null {
  const xml = markupOf(bytes)
  return xml === null ? null : piecesOf(xml)
}

/** The text of a part; `null` when its bytes are no text. */
export function markupOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function piecesOf(xml: string): readonly XmlPiece[] | null {
  const pieces: XmlPiece[] = []
  const open: string[] = []
  let at = 0
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(xml)
    if (found !== null) at = pattern.lastIndex
    return found
  }
  while (at < xml.length) {
    const text = match(TEXT)
    if (text !== null) {
      pieces.push({ kind: 'text', text: plain(text[0]) })
      continue
    }
    const other = match(OTHER)
    if (other !== null) {
      if (other.groups?.['raw'] !== undefined) pieces.push({ kind: 'text', text: other.groups['raw'] })
      continue
    }
    const start = at
    const tag = match(TAG)?.groups
    const name = tag?.['name']
    if (tag === undefined || name === undefined) return null
    if (tag['close'] !== undefined) {
      if (open.pop() !== name) return null
      pieces.push({ kind: 'close', name, end: at })
      continue
    }
    const empty = tag['empty'] !== undefined
    pieces.push({ kind: 'open', name, attributes: attributesIn(tag['attributes'] ?? ''), empty, start })
    if (!empty) open.push(name)
  }
  return open.length === 0 ? pieces : null
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [
      name ?? '',
      plain(double ?? single ?? ''),
    ]),
  )
}

/** Word writes UTF-8; others may write UTF-16, which starts with a mark. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

/** Name without its prefix: prefixes are free to choose. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** An attribute by its local name. */
export function attributeOf(piece: Extract<XmlPiece, { kind: 'open' }>, name: string): string | undefined {
  for (const [key, value] of piece.attributes) if (localName(key) === name) return value
  return undefined
}
