/**
 * The inspection folder: the report, the index and the copies of the evidence in one zip, under the numbers of the report. Runs in a worker
 * and in Node; copies are asked for one by one, so that no more than the folder itself is ever in memory.
 */
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import type { DossierContent } from '../../domain/dossier'
import { MOST_ATTACHED } from '../../domain/framework/evidence'
import type { ReportModel } from '../../domain/report/report-model'
import { inspectionFolder as words } from '../../texts/inspection-folder'
import { layOut, sourceOf, type MakeOptions } from '../make-report'
import type { ReportProgress } from '../report-steps'
import { entryOf, FolderTooBig, plannedFileOf, type FolderEntry } from './folder-contents'
import { makeIndex } from './index-workbook'
import { makeReadMe } from './read-me'

export type FolderOptions = Omit<MakeOptions, 'kind' | 'sections'>

/** The content of a copy; `null` when it is no longer there. */
export type ReadAttachment = (sha256: string) => Promise<Uint8Array | null>

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
  const { model, design } = sourceOf(content, { ...options, kind: 'inspectie' })
  const planned = model.evidence.map((piece) => plannedFileOf(piece, model.evidence.length))
  const files = planned.filter((file) => file !== null)
  const bytes = files.reduce((sum, { attachment }) => sum + attachment.size, 0)
  if (bytes > most) throw new FolderTooBig(bytes)

  const total = REPORT_SHARE + files.length + 1
  const folder = openFolder(model)
  const report = await layOut(model, design, (done, steps) =>
    progress((done / steps) * REPORT_SHARE, total, words.steps.report),
  )
  folder.add(words.files.report, report, 'packed')

  const entries: FolderEntry[] = []
  let done = REPORT_SHARE
  for (const [place, piece] of model.evidence.entries()) {
    const file = planned[place] ?? null
    const copy = file === null ? null : await read(file.attachment.sha256)
    if (file !== null) {
      progress(done, total, words.steps.evidence(piece.number ?? place + 1))
      done += 1
    }
    if (file !== null && copy !== null) folder.add(file.path, copy, 'as-is')
    entries.push(entryOf(piece, copy === null ? null : (file?.path ?? null)))
  }

  progress(done, total, words.steps.write)
  folder.add(words.files.index, await makeIndex(entries), 'packed')
  folder.add(words.files.readMe, makeReadMe(model, entries), 'packed')
  const made = folder.close()
  progress(total, total, '')
  return made
}

/** A zip that grows file by file. Copies go in as they are: documents and pictures hardly get smaller. */
function openFolder({ today }: Pick<ReportModel, 'today'>) {
  const pieces: Uint8Array[] = []
  let fault: Error | null = null
  const zip = new Zip((error, piece) => {
    // fflate gives one or the other, whatever its types say.
    if (error) fault = error
    else pieces.push(piece)
  })
  const [year = 1980, month = 1, day = 1] = today.split('-').map(Number)
  const mtime = new Date(year, month - 1, day, 12)
  return {
    add(name: string, content: Uint8Array, how: 'packed' | 'as-is'): void {
      const file = how === 'packed' ? new ZipDeflate(name) : new ZipPassThrough(name)
      file.mtime = mtime
      zip.add(file)
      file.push(content, true)
    },
    close(): Uint8Array {
      zip.end()
      if (fault !== null) throw fault
      const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
      let at = 0
      for (const piece of pieces) {
        whole.set(piece, at)
        at += piece.length
      }
      return whole
    },
  }
}
