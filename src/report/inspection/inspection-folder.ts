/**
 * The inspection folder: the report, the index and the copies of the evidence in one zip, under the numbers of the report. Runs in a worker
 * and in Node; copies are asked for one by one.
 */
import { zipSync, type Zippable } from 'fflate'
import type { DossierContent } from '../../domain/dossier/dossier'
import { MOST_ATTACHED } from '../../domain/framework/evidence/attachment'
import { inspectionFolder as words } from '../../texts/report/inspection-folder'
import { gather, layOut, type MakeOptions } from '../make-report'
import type { ReportProgress } from '../report-steps'
import { entryOf, FolderTooBig, plannedFileOf, type FolderEntry } from './folder-contents'
import { makeIndex } from './index-workbook'
import { makeReadMe } from './read-me'

export type FolderOptions = Omit<MakeOptions, 'kind' | 'sections'>

/** The content of a copy; `null` when it is no longer there. */
type ReadAttachment = (sha256: string) => Promise<Uint8Array | null>

/** Of the progress, counted in copies: making the report takes about as long as reading three. */
const REPORT_SHARE = 3

/**
 * Makes the folder. Throws {@link FolderTooBig} before anything is read when the copies are more than `most` bytes together.
 * @param most bytes of all copies in the folder together
 */
export async function makeInspectionFolder(
  content: DossierContent,
  options: FolderOptions,
  read: ReadAttachment,
  progress: ReportProgress = () => undefined,
  most: number = MOST_ATTACHED,
): Promise<Uint8Array> {
  const model = gather(content, { ...options, kind: 'inspectie' })
  const highest = Math.max(0, ...model.evidence.map(({ evidence }) => evidence.number))
  const planned = model.evidence.map((piece) => plannedFileOf(piece, highest))
  const files = planned.filter((file) => file !== null)
  const bytes = files.reduce((sum, { attachment }) => sum + attachment.size, 0)
  if (bytes > most) throw new FolderTooBig(bytes)

  const total = REPORT_SHARE + files.length + 1
  const report = await layOut(model, options, (done, steps) =>
    progress((done / steps) * REPORT_SHARE, total, words.steps.report),
  )
  const folder: Zippable = { [words.files.report]: report }

  const entries: FolderEntry[] = []
  let done = REPORT_SHARE
  for (const [place, piece] of model.evidence.entries()) {
    const file = planned[place] ?? null
    const copy = file === null ? null : await read(file.attachment.sha256)
    if (file !== null) {
      progress(done, total, words.steps.evidence(piece.evidence.number))
      done += 1
    }
    // Documents and pictures are packed already, and packing them again takes long.
    if (file !== null && copy !== null) folder[file.path] = [copy, { level: 0 }]
    entries.push(entryOf(piece, copy === null ? null : (file?.path ?? null)))
  }

  progress(done, total, words.steps.write)
  folder[words.files.index] = await makeIndex(model.dossier.name, entries)
  folder[words.files.readMe] = makeReadMe(model, entries)
  const zipped = zipSync(folder, { mtime: noonOf(model.today) })
  progress(total, total, '')
  return zipped
}

/** Zip stores a moment without a zone: noon on the day of the report, for every file. */
function noonOf(today: string): Date {
  const [year = 1980, month = 1, day = 1] = today.split('-').map(Number)
  return new Date(year, month - 1, day, 12)
}
