/** The plain text that goes with an inspection folder, for somebody without Excel. */
import type { ReportModel } from '../../domain/report/report-model'
import { formatDate } from '../../texts/format'
import { inspectionFolder } from '../../texts/report/inspection-folder'
import { oneLine } from '../plain-text'
import type { FolderEntry } from './folder-contents'

const { files, readMe: words, state, unnamed, untitled } = inspectionFolder

/** UTF-8 with a mark in front and Windows line ends, so that every Notepad shows it right. */
export function makeReadMe(
  { dossier, today, appVersion }: ReportModel,
  entries: readonly FolderEntry[],
): Uint8Array {
  const inFolder = entries.filter(({ path }) => path !== null)
  const bytes = inFolder.reduce((sum, { piece }) => sum + (piece.evidence.attachment?.size ?? 0), 0)
  const lines = [
    words.title(oneLine(dossier.name) || unnamed),
    words.producedOn(formatDate(today), appVersion),
    ...(dossier.example ? [words.example] : []),
    '',
    words.what,
    words.report(files.report),
    words.index(files.index),
    words.folder(files.evidence, inFolder.length, bytes),
    '',
    words.numbers,
    words.noChecks,
    '',
    words.list,
    ...(entries.length === 0 ? [words.none] : entries.flatMap(entryLines)),
    '',
    words.disclaimer,
  ]
  return new TextEncoder().encode(`\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`)
}

function entryLines({ piece: { evidence }, path, absence }: FolderEntry): readonly string[] {
  const place = oneLine(evidence.location)
  return [
    words.line(`B${String(evidence.number)}`, oneLine(evidence.title) || untitled),
    ...(path === null || evidence.attachment === null
      ? []
      : [`    ${words.inFolder(path, evidence.attachment.size)}`]),
    ...(absence === null ? [] : [`    ${state[absence]}`]),
    ...(place === '' ? [] : [`    ${words.location(place)}`]),
  ]
}
