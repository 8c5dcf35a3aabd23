/** The way back as the user meets it: what was undone is named, and what others go by is asked about. */
import { beforeEach, expect, test } from 'vitest'
import { useUndo } from '../../../src/stores/app/undo'
import { nl } from '../../../src/texts/nl'
import { clock, dossierId, openNewDossier, storage } from '../../storage/opened-dossier'
import { actionFields, assessmentFields } from '../../storage/small-dossier'

beforeEach(openNewDossier)

const YESTERDAY = 24 * 3_600_000

async function adoptedYesterday(): Promise<string> {
  const { id } = await storage.assessments.add(assessmentFields(dossierId))
  await storage.assessments.adopt(id, { on: '2026-11-23', by: 'Het bestuur' })
  clock.pass(YESTERDAY)
  return id
}

test('the message says what was undone', async () => {
  await storage.actions.plan(actionFields(dossierId, { title: 'Afspraak maken' }))
  await useUndo().undo()
  expect(useUndo().message).toBe(`${nl.app.undone}: actie ‘Afspraak maken’.`)
})

test('what others go by is asked about first: leaving it changes nothing, a reason takes it back', async () => {
  const id = await adoptedYesterday()
  const undo = useUndo()
  await undo.undo()
  expect(undo.asked).toMatchObject({ table: 'assessments', recordId: id })
  expect(undo.visible).toBe(false)
  undo.leave()
  expect(undo.asked).toBeNull()
  expect((await storage.assessments.get(id))?.status).toBe('adopted')

  await undo.undo()
  expect(await undo.undoBecause('Te vroeg.')).toBeNull()
  expect(undo.asked).toBeNull()
  expect(undo.message).toContain('Toetsing 2026')
  expect((await storage.assessments.get(id))?.status).toBe('draft')
})

test('a change that came in while the reason was asked stays, and the question says so', async () => {
  const id = await adoptedYesterday()
  const undo = useUndo()
  await undo.undo()
  await storage.dossiers.change(dossierId, { region: 'Midden' })
  expect((await undo.undoBecause('Te vroeg.'))?.code).toBe('storage/undo-moved-on')
  expect(undo.asked).not.toBeNull()
  expect((await storage.assessments.get(id))?.status).toBe('adopted')
  expect((await storage.dossiers.get(dossierId))?.region).toBe('Midden')
})
