/** The dossiers every kind of report is proved on. */
import { readFile } from 'node:fs/promises'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import type { ReportKind } from '../../src/domain/report/kinds/report-kinds'
import { makeReport, type MakeOptions } from '../../src/report/make-report'
import { readDossierFile } from '../../src/storage/dossier-file'
import { frameworkSet, frameworkSets, mirrorSet } from '../../src/storage/built-in-sets'

const EXAMPLE = 'questionnaires/voorbeeld/vsv-rijn-en-kromme.vsv'

/** The voorbeelddossier, read from the file people get. */
export async function exampleDossier(): Promise<DossierContent> {
  const file = await readDossierFile(new Uint8Array(await readFile(EXAMPLE)))
  if (!file.ok) throw new Error(file.problem.message)
  return file.value.content
}

/** As the application asks for it, on a fixed day; without page numbers, unless asked. */
export const optionsFor = (kind: ReportKind): MakeOptions => ({
  kind,
  today: '2026-11-23',
  appVersion: '9.9.9',
  professions: mirrorSet.professions,
  framework: frameworkSet.id,
  mirror: mirrorSet,
  builtIn: frameworkSets,
  pageNumbers: false,
})

export const reportBytes = (
  content: DossierContent,
  kind: ReportKind,
  changes: Partial<MakeOptions> = {},
): Promise<Uint8Array> => makeReport(content, { ...optionsFor(kind), ...changes })
