/**
 * LibreOffice as a second reader: it opens the .docx with code of its own and writes what it understood as OpenDocument, which is read
 * here. It has nothing in common with the library that wrote the file, nor with read-docx.ts.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { office } from './tools'

export interface SecondReading {
  readonly headings: readonly { readonly level: number; readonly text: string }[]
  /** Tables with the texts of their cells, header rows included. */
  readonly tables: readonly (readonly (readonly string[])[])[]
  readonly charts: number
  readonly footnotes: number
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Text without mark-up; every run of spaces, tabs and line ends one space. */
export const plain = (xml: string): string =>
  xml
    .replace(/<text:(?:s|tab|line-break)\b[^>]*>/g, ' ')
    .replace(/<\/text:p>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    // The hyphen of a date, which does not break.
    .replaceAll('\u2011', '-')
    .replace(/\s+/g, ' ')
    .trim()

function readingOf(xml: string): SecondReading {
  const whole = xml.slice(xml.indexOf('<office:body>'))
  const charts = (whole.match(/<office:chart[ >]/g) ?? []).length
  const footnotes = (whole.match(/<text:note [^>]*text:note-class="footnote"/g) ?? []).length
  // Charts hold tables of their own figures, footnotes paragraphs.
  const body = whole
    .replace(/<draw:object>.*?<\/draw:object>/gs, '')
    .replace(/<text:note [^>]*>.*?<\/text:note>/gs, '')
  return {
    headings: [...body.matchAll(/<text:h [^>]*text:outline-level="(\d)"[^>]*>(.*?)<\/text:h>/gs)].map(
      ([, level, text]) => ({ level: Number(level), text: plain(text ?? '') }),
    ),
    tables: (body.match(/<table:table [^>]*>.*?<\/table:table>/gs) ?? []).map((table) =>
      (table.match(/<table:table-row\b.*?<\/table:table-row>/gs) ?? []).map((row) =>
        [...row.matchAll(/<table:table-cell\b[^>]*?(?:\/>|>(.*?)<\/table:table-cell>)/gs)].map(([, cell]) =>
          plain(cell ?? ''),
        ),
      ),
    ),
    charts,
    footnotes,
  }
}

/** What LibreOffice reads in each of these files, in one start of the program. */
export async function secondReadings(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, SecondReading>>> {
  const folder = await mkdtemp(join(tmpdir(), 'vsv-lezer-'))
  try {
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(folder, `${name}.docx`), bytes)
    await promisify(execFile)(
      office ?? '',
      [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--convert-to',
        'fodt',
        '--outdir',
        folder,
        ...Object.keys(files).map((name) => join(folder, `${name}.docx`)),
      ],
      { timeout: 170_000 },
    )
    const read = await Promise.all(
      Object.keys(files).map(
        async (name) => [name, readingOf(await readFile(join(folder, `${name}.fodt`), 'utf8'))] as const,
      ),
    )
    return Object.fromEntries(read)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
