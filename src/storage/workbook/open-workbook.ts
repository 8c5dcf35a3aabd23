/**
 * Opening an Excel workbook from a source nobody vouches for. Every part is found by its relationship: what it is called says
 * nothing. What cannot be read in one sheet leaves the others as they are.
 */
import { attributeOf, readXml } from '../../markup/read-xml'
import { isOfKind, RELATION_IDS, sheetName } from './namespaces'
import { readDateStyles } from './number-formats'
import { openPackage, type OfficePackage } from './package-parts'
import { readSheet, type SheetContent, type SheetContext, type SheetSize } from './read-sheet'
import { readSharedStrings } from './shared-strings'

export interface Sheet {
  readonly name: string
  readonly hidden: boolean
}

export interface OpenSheet extends Sheet {
  /** Its cells; see {@link readSheet}. */
  read(most: SheetSize): ReturnType<typeof readSheet>
}

export type { SheetContent }

interface Workbook {
  /** The sheets with cells, in the order of their tabs. */
  readonly sheets: readonly OpenSheet[]
  /** Names of the others: sheets that are a chart, a dialog or a macro. */
  readonly others: readonly string[]
}

/** `binary` is Excel's own format without XML (.xlsb). */
export type WorkbookFault = 'too-big' | 'not-excel' | 'binary' | 'damaged'

/** The sheets of a workbook, or why it cannot be opened. */
export function openWorkbook(bytes: Uint8Array): Workbook | WorkbookFault {
  const office = openPackage(bytes)
  if (typeof office === 'string') return office
  // A file without a list of its own parts can only have the usual names.
  const main =
    office.relationsOf('').find(({ type }) => isOfKind(type, 'officeDocument'))?.part ?? 'xl/workbook.xml'
  if (main.toLowerCase().endsWith('.bin')) return 'binary'
  const content = office.unpack([main]).get(main)
  if (content === undefined) return 'not-excel'
  const index = readIndex(content)
  if (typeof index === 'string') return index
  const relations = office.relationsOf(main)
  const sheetContext = sheetContextOf(office, relations, index.from1904)
  const kindOf = new Map(relations.map((relation) => [relation.id, relation]))
  const sheets: OpenSheet[] = []
  const others: string[] = []
  for (const { name, hidden, relation } of index.sheets) {
    const { type, part } = kindOf.get(relation) ?? { type: '', part: '' }
    if (type !== '' && !isOfKind(type, 'worksheet')) {
      others.push(name)
      continue
    }
    const read = (most: SheetSize) => {
      const cells = office.unpack([part]).get(part)
      const parts = sheetContext()
      return cells === undefined || parts === null ? 'damaged' : readSheet(cells, parts, most)
    }
    sheets.push({ name, hidden, read })
  }
  return sheets.length === 0 && others.length === 0 ? 'damaged' : { sheets, others }
}

interface Index {
  readonly sheets: readonly (Sheet & { readonly relation: string })[]
  readonly from1904: boolean
}

function readIndex(content: Uint8Array): Index | 'not-excel' | 'damaged' {
  const sheets: (Sheet & { readonly relation: string })[] = []
  let from1904 = false
  let root = ''
  const fault = readXml(content, {
    open: (element) => {
      if (root === '') root = element.local
      const name = sheetName(element)
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/iu.test(attributeOf(element, 'date1904') ?? '')
      if (name !== 'sheet') return
      const relation = RELATION_IDS.map((uri) => attributeOf(element, 'id', uri)).find(
        (id) => id !== undefined,
      )
      sheets.push({
        name: attributeOf(element, 'name') ?? '',
        hidden: (attributeOf(element, 'state') ?? 'visible') !== 'visible',
        relation: relation ?? '',
      })
    },
  })
  if (root !== '' && root !== 'workbook') return 'not-excel'
  return fault === null ? { sheets, from1904 } : 'damaged'
}

/** What the sheets need besides, read once and only when a sheet is; `null` when it is damaged. */
function sheetContextOf(
  office: OfficePackage,
  relations: ReturnType<OfficePackage['relationsOf']>,
  from1904: boolean,
): () => SheetContext | null {
  let sheetContext: SheetContext | null | undefined
  const contentOf = (kind: 'sharedStrings' | 'styles') => {
    const part = relations.find(({ type }) => isOfKind(type, kind))?.part
    return part === undefined ? undefined : office.unpack([part]).get(part)
  }
  const read = (): SheetContext | null => {
    const strings = contentOf('sharedStrings')
    const styles = contentOf('styles')
    const texts = strings === undefined ? [] : readSharedStrings(strings)
    return texts && { texts, dateStyles: styles === undefined ? [] : readDateStyles(styles), from1904 }
  }
  return () => (sheetContext === undefined ? (sheetContext = read()) : sheetContext)
}
