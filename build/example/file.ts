import { failure, success, type Outcome } from '../../src/domain/outcome'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import { frameworkSet, mirrorSet } from '../../src/storage/built-in-sets'
import { attachments } from './attachments'
import { exampleContent } from './content'

/** Where the example lies, from the root of the project. */
export const EXAMPLE_PATH = 'questionnaires/voorbeeld/vsv-rijn-en-kromme.vsv'

/** Fixed, so that a release or another day does not change a single byte of the file. */
const MADE = { appVersion: '0.1.0', now: new Date('2026-11-23T08:00:00.000Z') }

/** The bytes of the example file, read back and found whole; a problem when the application itself would refuse it. */
export async function exampleFile(): Promise<Outcome<Uint8Array>> {
  const bytes = await writeDossierFile(exampleContent(mirrorSet, frameworkSet), { ...MADE, attachments })
  const readBack = await readDossierFile(bytes)
  return readBack.ok ? success(bytes) : failure(readBack.problem.code, readBack.problem.message)
}
