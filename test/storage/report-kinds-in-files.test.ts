/** An own choice of sections stores the kind of report it began as, so a kind is part of what a dossier file may hold. */
import { expect, test } from 'vitest'
import { REPORT_KINDS, SECTIONS_OF } from '../../src/domain/report/kinds/report-kinds'
import { FORMAT_VERSION } from '../../src/storage/dossier-formats'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import { openTest } from './open'
import { fillDossier } from './small-dossier'

/**
 * The format of dossier files in which a kind came. A version that does not know a kind refuses the whole dossier as wrong, unless the
 * format tells it first that the file is too new: a new kind gets a line of its own here, with a new format.
 */
const CAME_IN = [
  { format: 5, kinds: ['bestuur', 'spiegel', 'inspectie', 'verbeterplan', 'sessie', 'leden'] },
  { format: 5, kinds: ['clientenraad', 'volledig', 'blanco', 'uitnodiging'] },
  { format: 6, kinds: ['sessiepapier', 'agendabijlage'] },
  { format: 9, kinds: ['voorbereiding'] },
]

test('an older version is told that a dossier with a new kind of report is too new for it', () => {
  expect(CAME_IN.flatMap(({ kinds }) => kinds).toSorted()).toEqual(REPORT_KINDS.toSorted())
  expect(Math.max(...CAME_IN.map(({ format }) => format))).toBeLessThanOrEqual(FORMAT_VERSION)
})

test('an own choice of sections of every kind goes through a dossier file', async () => {
  const storage = await openTest()
  const { dossierId } = await fillDossier(storage)
  const reportPresets = REPORT_KINDS.map((kind) => ({
    id: `indeling-${kind}`,
    name: kind,
    kind,
    sections: SECTIONS_OF[kind],
  }))
  await storage.dossiers.change(dossierId, { reportPresets })
  const content = await storage.contentOf(dossierId)
  if (content === undefined) throw new Error('no content')
  const options = { appVersion: '1', now: new Date('2026-11-23T09:00:00.000Z') }
  expect(await readDossierFile(await writeDossierFile(content, options))).toMatchObject({
    ok: true,
    value: { content: { dossier: { reportPresets } }, manifest: { formatVersion: FORMAT_VERSION } },
  })
})
