/** A PDF as somebody else's program reads it (Debian's poppler-utils; a machine may lack it, then this is undefined). */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { pdfToText } from '../report/tools'

/** The text of each page, with its margins. */
async function pagesOf(program: string, path: string): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(program, ['-layout', path, '-'], { maxBuffer: 64 * 1024 ** 2 })
  return stdout.split('\f').slice(0, -1)
}

const program = pdfToText
export const readPdf = program === null ? undefined : (path: string) => pagesOf(program, path)
