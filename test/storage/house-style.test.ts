/** The house style of reports in storage: kept, found back after every road, and never shared further than it should be. */
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { DEFAULT_REPORT_STYLE, type ReportStyle } from '../../src/domain/report/house-style/house-style'
import type { ReportPreset } from '../../src/domain/report/kinds/report-kinds'
import { sharingCopyOf } from '../../src/domain/dossier/sharing-copy'
import { tones } from '../../src/report/colours'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import type { Storage } from '../../src/storage/storage'
import { attachmentsOf } from '../../src/stores/framework/evidence/attachment-copies'
import { openTest, refusal } from './open'
import { fillDossier } from './small-dossier'

const options = { appVersion: '1.2.3', now: new Date('2026-11-23T09:00:00.000Z') }
const preset: ReportPreset = {
  id: 'keuze',
  name: 'Voor de raad van bestuur',
  kind: 'bestuur',
  sections: ['summary'],
}

/** A dossier with a logo and a template, of which the first logo is only in the history any more. */
async function styled(storage: Storage) {
  const { dossierId } = await fillDossier(storage)
  const [old, logo, template] = await Promise.all(
    ['oud.png', 'logo.png', 'sjabloon.docx'].map((name) =>
      storage.attachments.keep(dossierId, name, strToU8(`inhoud van ${name}`)),
    ),
  )
  if (!old || !logo || !template) throw new Error('not kept')
  const reportStyle = {
    ...DEFAULT_REPORT_STYLE,
    primary: '7A1F3D',
    accent: 'C9A227',
    font: 'Arial',
    coverText: 'Samen voor een goede start',
    logo: { attachment: logo, kind: 'png', width: 400, height: 120 },
    template,
  } satisfies ReportStyle
  await storage.dossiers.change(dossierId, {
    reportStyle: { ...reportStyle, logo: { ...reportStyle.logo, attachment: old } },
  })
  await storage.dossiers.change(dossierId, { reportStyle, reportPresets: [preset] })
  const content = await storage.contentOf(dossierId)
  if (!content) throw new Error('no content')
  return { dossierId, content, reportStyle, digests: [old, logo, template].map(({ sha256 }) => sha256) }
}

test('a new dossier starts with the look of the application', async () => {
  const storage = await openTest()
  const { reportStyle, reportPresets } = await storage.dossiers.add({ name: 'VSV' })
  expect(reportStyle).toEqual(DEFAULT_REPORT_STYLE)
  expect(reportStyle.primary).toBe(tones.primary)
  expect(reportPresets).toEqual([])
})

test('house style, presets, logo and template go through a dossier file, also those only undo knows', async () => {
  const storage = await openTest()
  const { content, digests, reportStyle } = await styled(storage)
  const { attachments } = await attachmentsOf(storage, content)
  expect([...attachments.keys()].toSorted()).toEqual(digests.toSorted())
  const read = await readDossierFile(await writeDossierFile(content, { ...options, attachments }))
  if (!read.ok) throw new Error(read.problem.message)
  expect(read.value.content.dossier).toMatchObject({ reportStyle, reportPresets: [preset] })
  const elsewhere = await openTest()
  const { id } = await elsewhere.putContent(read.value.content, 'as-new', read.value.attachments)
  expect(await elsewhere.dossiers.get(id)).toMatchObject({ reportStyle, reportPresets: [preset] })
  for (const sha256 of digests)
    expect(await elsewhere.attachments.read(id, sha256)).toEqual(attachments.get(sha256))
})

test('a change of the house style can be undone', async () => {
  const storage = await openTest()
  const { dossierId, digests } = await styled(storage)
  expect(await storage.history.undo(dossierId)).toMatchObject({ ok: true })
  expect((await storage.dossiers.get(dossierId))?.reportStyle.logo?.attachment.sha256).toBe(digests[0])
})

test('a sharing copy has the colours, font and text, and neither logo nor template', async () => {
  const { content, reportStyle, digests } = await styled(await openTest())
  const copy = sharingCopyOf(content, {
    name: 'Deelkopie',
    madeAt: '2026-11-23T00:00:00.000Z',
    people: false,
    labels: { rest: 'overig', leftOut: '(weg)' },
  })
  expect(copy.dossier.reportStyle).toEqual({ ...reportStyle, logo: null, template: null })
  for (const sha256 of digests) expect(JSON.stringify(copy)).not.toContain(sha256)
})

test.each([
  { primary: 'rood' },
  { accent: '#0B5563' },
  { primary: '0b5563' },
  {
    logo: {
      attachment: { name: 'x.png', size: 1, sha256: '0'.repeat(64) },
      kind: 'png' as const,
      width: 4001,
      height: 1,
    },
  },
])('a house style that cannot be drawn is not stored: %o', async (wrong) => {
  const storage = await openTest()
  const { dossierId } = await fillDossier(storage)
  const change = storage.dossiers.change(dossierId, { reportStyle: { ...DEFAULT_REPORT_STYLE, ...wrong } })
  expect(await refusal(change)).toMatch(/^storage\//)
  expect((await storage.dossiers.get(dossierId))?.reportStyle).toEqual(DEFAULT_REPORT_STYLE)
})
