/**
 * Makes a Word file depend on its content alone. The library gives charts and links random ids, counts drawings and bookmarks on from
 * the document it made before, and writes the moment of writing into the properties and beside every part in a zip. Without
 * those, the same report is the same file. It also says of every chart that it is in American English; ours are in Dutch.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { IsoMoment } from '../../domain/question-set'

/** The library's random ids: nobody else's text can hold one. */
const RANDOM_ID = /="(rId[a-z0-9_-]{21})"/g
const MOMENT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(?=<)/g
const PROPERTIES = 'docProps/core.xml'
const RELATIONS = /^(.*)_rels\/([^/]*)\.rels$/
const CHART = /^word\/charts\/[^/]*\.xml$/
/** The library takes every chart for American English. */
const LANGUAGE = /(<(?:c:lang val|a:(?:endParaRPr|rPr)\b[^>]*? lang)=")en-US(?=")/g
/** The figures behind a chart: a zip in the zip. */
const WORKBOOK = /^word\/embeddings\/.*\.xlsx$/
const BODY_PART = /^word\/[^/]*\.xml$/

/** Where numbers stand that the library counts on; each is inside a tag or an instruction, never in a text. */
const DRAWING = /(<wp:docPr\b[^>]*? id=")(\d+)/g
const BOOKMARK = /(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)/g
const HEADING =
  /(<w:bookmarkStart\b[^>]*? w:name="_Toc|<w:hyperlink\b[^>]*? w:anchor="_Toc|<w:instrText\b[^>]*>\s*PAGEREF _Toc)(\d+)/g

/** The first moment a zip can name, everywhere the same. */
const NO_MOMENT = '1980-01-01T00:00:00'

/** The same document, dated at `moment`, with ids that follow from its parts and charts in Dutch. */
export function steady(bytes: Uint8Array, moment: IsoMoment): Uint8Array {
  const files = unzipSync(bytes)
  const rewrite = (path: string, change: (xml: string) => string): void => {
    const part = files[path]
    if (part !== undefined) files[path] = strToU8(change(strFromU8(part)))
  }
  const drawing = counter()
  const bookmark = counter()
  const heading = counter()
  for (const path of Object.keys(files)) {
    if (CHART.test(path)) rewrite(path, (xml) => xml.replace(LANGUAGE, '$1nl-NL'))
    if (BODY_PART.test(path))
      rewrite(path, (xml) =>
        counted(counted(counted(xml, DRAWING, drawing), BOOKMARK, bookmark), HEADING, heading),
      )
    const [, folder, name] = RELATIONS.exec(path) ?? []
    if (folder === undefined || name === undefined) continue
    const ids = randomIdsIn(strFromU8(files[path] ?? new Uint8Array()))
    const renamed = (xml: string) =>
      xml.replace(RANDOM_ID, (found, id: string) => (ids.has(id) ? `="${ids.get(id) ?? id}"` : found))
    if (ids.size === 0) continue
    rewrite(path, renamed)
    rewrite(`${folder}${name}`, renamed)
  }
  for (const [path, workbook] of Object.entries(files))
    if (WORKBOOK.test(path)) files[path] = zipSync(unzipSync(workbook), { mtime: NO_MOMENT })
  rewrite(PROPERTIES, (xml) => xml.replace(MOMENT, (_, tag: string) => `${tag}${moment}`))
  return zipSync(files, { mtime: NO_MOMENT })
}

/** Numbers from 1 in the order in which they are first met. */
function counter(): (number: string) => string {
  const numbers = new Map<string, string>()
  return (number) => {
    const known = numbers.get(number) ?? String(numbers.size + 1)
    numbers.set(number, known)
    return known
  }
}

function counted(xml: string, where: RegExp, newNumber: (number: string) => string): string {
  return xml.replace(where, (_, before: string, number: string) => `${before}${newNumber(number)}`)
}

/** A name in the order of appearance for each; `rIdV` so that none is one of the library's own `rId1`, `rId2`. */
function randomIdsIn(relations: string): ReadonlyMap<string, string> {
  const found = [...relations.matchAll(RANDOM_ID)].map(([, id = '']) => id)
  return new Map([...new Set(found)].map((id, index) => [id, `rIdV${String(index + 1)}`]))
}
