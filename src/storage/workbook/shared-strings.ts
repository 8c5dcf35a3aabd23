import { readXml } from '../../markup/read-xml'
import { sheetName } from './namespaces'

/** Signs that Excel writes as `_x000D_`, because XML cannot hold them. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_whole, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  )
}

/**
 * The texts that cells point at, by their number; `null` when the part is damaged. Text in several styles is one text; how it is
 * pronounced (Japanese) is not part of it.
 */
export function readSharedStrings(content: Uint8Array): readonly string[] | null {
  const texts: string[] = []
  let pieces: string[] = []
  let inText = false
  let aside = 0
  const fault = readXml(content, {
    open: (element) => {
      const name = sheetName(element)
      if (name === 'si') pieces = []
      else if (name === 'rPh') aside += 1
      else if (name === 't') inText = true
    },
    close: (element) => {
      const name = sheetName(element)
      if (name === 'si') texts.push(unescaped(pieces.join('')))
      else if (name === 'rPh') aside -= 1
      else if (name === 't') inText = false
    },
    text: (piece) => {
      if (inText && aside === 0) pieces.push(piece)
    },
  })
  return fault === null ? texts : null
}
