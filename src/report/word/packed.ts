/** Writes a document as a Word file: packed once, with its charts in Dutch. */
import { strToU8, zipSync } from 'fflate'
import { Packer, type Document } from 'docx'
import { NO_MOMENT } from '../../domain/zip-moment'
import { inDutch, isChart } from './chart-language'

/**
 * What the library does to a document before it packs the parts. Private there, and docx is pinned: packing is most of what writing takes,
 * and to change a part afterwards all would be unpacked and packed again.
 */
interface Compiler {
  compile(document: Document): ReadonlyMap<string, string | Uint8Array>
}

const { compiler } = Packer as unknown as { readonly compiler: Compiler }

/** The document as a .docx file. */
export function packed(document: Document): Uint8Array {
  const files: Record<string, Uint8Array> = {}
  for (const [path, content] of compiler.compile(document))
    files[path] = typeof content === 'string' ? strToU8(isChart(path) ? inDutch(content) : content) : content
  return zipSync(files, { mtime: NO_MOMENT })
}
