/**
 * Gives a template the styles that chapters use and it does not have. Its own styles win, so that the report looks like its other
 * documents: the library finds Word's own (Heading 1, Caption, …) by name, also where Dutch Word calls them Kop1 and Bijschrift.
 */
import { Document, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import type { HouseStyle } from '../../domain/report/house-style/house-style'
import { isOurStyle, looksOf } from '../word/style'

const STYLES = 'word/styles.xml'
const STYLE = /<w:style\b[^>]*>[\s\S]*?<\/w:style>/g
/** Those chapters never refer to. */
const NOT_IN_CHAPTERS = ['Normal', 'TableNormal', 'Header', 'Footer']
const attributeIn = (xml: string, name: string): string =>
  new RegExp(`^<w:style\\b[^>]*\\sw:${name}="([^"]*)"`).exec(xml)?.[1] ?? ''
const childIn = (xml: string, name: string): string =>
  new RegExp(`<w:${name}\\b[^>]*\\sw:val="([^"]*)"`).exec(xml)?.[1] ?? ''

/** Kind and name of a style, as Word tells them apart: capitals do not count. */
const nameKey = (xml: string): string => `${attributeIn(xml, 'type')} ${childIn(xml, 'name').toLowerCase()}`

/** The parts of a template with our styles added to its own; unchanged when it has no styles at all. */
export async function withOurStyles(
  parts: ReadonlyMap<string, Uint8Array>,
  house: HouseStyle,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const bytes = parts.get(STYLES)
  if (bytes === undefined) return parts
  const xml = strFromU8(bytes)
  const theirs = xml.match(STYLE) ?? []
  const ids = new Set(theirs.map((style) => attributeIn(style, 'styleId')))
  const names = new Set(theirs.map(nameKey))
  const idOf = (key: string): string | null => {
    const found = theirs.find((style) => nameKey(style) === key)
    return found === undefined ? null : attributeIn(found, 'styleId')
  }
  const grounds = {
    Normal: idOf('paragraph normal'),
    TableNormal: idOf('table normal table'),
    DefaultParagraphFont: idOf('character default paragraph font'),
  }
  const added = (await ourStyles(house)).flatMap((style) => {
    const id = attributeIn(style, 'styleId')
    if (NOT_IN_CHAPTERS.includes(id) || ids.has(id)) return []
    if (!names.has(nameKey(style))) return [adapted(style, grounds)]
    // A name stands for one style only.
    return isOurStyle(id) ? [adapted(renamed(style), grounds)] : []
  })
  return new Map(parts).set(STYLES, strToU8(xml.replace('</w:styles>', `${added.join('')}</w:styles>`)))
}

async function ourStyles(house: HouseStyle): Promise<readonly string[]> {
  const empty = new Document({ ...looksOf(house, { forTemplate: true }), sections: [{ children: [] }] })
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(empty)))
  return strFromU8(parts[STYLES] ?? new Uint8Array()).match(STYLE) ?? []
}

const renamed = (style: string): string =>
  style.replace(/(<w:name\b[^>]*\sw:val="[^"]*)"/, '$1 (VSV Spiegel)"')

/** The ids by which a template has the styles that others are based on; `null` for one that it does not have. */
type Grounds = Readonly<Record<'Normal' | 'TableNormal' | 'DefaultParagraphFont', string | null>>

/** Based on what the template calls normal; its list is named in each paragraph, see `word/blocks.ts`. */
const adapted = (style: string, grounds: Grounds): string =>
  style
    .replace(/<w:numPr>[\s\S]*?<\/w:numPr>/, '')
    .replace(
      /<w:(basedOn|next) w:val="(Normal|TableNormal|DefaultParagraphFont)"\/>/g,
      (_, name: string, ground: keyof Grounds) =>
        grounds[ground] === null ? '' : `<w:${name} w:val="${grounds[ground]}"/>`,
    )
    .replace(/ w:default="(?:1|true|on)"/, '')
