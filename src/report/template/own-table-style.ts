/** The style that a template gives its own tables, so that those of the report look the same. */
import { strFromU8 } from 'fflate'
import { DOCUMENT, type TemplateParts } from './package'

const STYLES = 'word/styles.xml'

/**
 * The id of the table style that most tables of the template have, if that makes a first row stand out; `null` otherwise: without heads
 * that differ from the rows below, our own style is the better one.
 */
export function ownTableStyle(parts: TemplateParts): string | null {
  const counts = new Map<string, number>()
  for (const [, id] of textIn(parts, DOCUMENT).matchAll(/<w:tblStyle\b[^>]*\sw:val="([^"]*)"/g))
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  return most !== undefined && hasHeads(tableStylesIn(textIn(parts, STYLES)), most[0]) ? most[0] : null
}

const textIn = (parts: TemplateParts, name: string): string => strFromU8(parts.get(name) ?? new Uint8Array())

function tableStylesIn(xml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [style, attributes = ''] of xml.matchAll(/<w:style\b([^>]*)>[\s\S]*?<\/w:style>/g)) {
    const id = /\sw:styleId="([^"]*)"/.exec(attributes)?.[1]
    if (id !== undefined && /\sw:type="table"/.test(attributes)) found.set(id, style)
  }
  return found
}

/** Whether it, or a style it is based on, has bold words or a ground in its first row. */
function hasHeads(styles: ReadonlyMap<string, string>, id: string): boolean {
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
    seen.add(at)
    const style = styles.get(at)
    if (style === undefined) return false
    const first =
      /<w:tblStylePr\b[^>]*\sw:type="firstRow"[^>]*>([\s\S]*?)<\/w:tblStylePr>/.exec(style)?.[1] ?? ''
    if (/<w:(?:b|shd)\b/.test(first)) return true
    at = /<w:basedOn\b[^>]*\sw:val="([^"]*)"/.exec(style)?.[1]
  }
  return false
}
