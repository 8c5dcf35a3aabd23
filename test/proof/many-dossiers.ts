/** Dossier files that are all different, to open one after another. */
import { writeDossierFile } from '../../src/storage/dossier-file'
import { underNewIds } from '../../src/storage/under-new-ids'
import { fullFile, options } from '../storage/full-dossier'

/** Gives another dossier each time. */
export async function dossierMaker() {
  const { content, attachments } = await fullFile()
  let number = 0
  return async () => {
    number += 1
    const other = underNewIds(content, () => crypto.randomUUID())
    const named = {
      ...other,
      dossier: { ...other.dossier, name: `Ingelezen ${String(number)}` },
      // Nobody adopts what only begins next year.
      assessments: other.assessments.map((one) =>
        one.status === 'draft' ? { ...one, startedOn: '2026-01-05' } : one,
      ),
    }
    return { content: named, bytes: await writeDossierFile(named, { ...options, attachments }) }
  }
}
