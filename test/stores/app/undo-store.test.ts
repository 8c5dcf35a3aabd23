/** The way back and forth as the user meets it: what was done is named, and what they may not have in mind is asked about. */
import { beforeEach, describe, expect, test } from 'vitest'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { useUndo } from '../../../src/stores/app/undo'
import { nl } from '../../../src/texts/nl'
import { ANSWERED, actionFields, assessmentFields, roundFields } from '../../storage/small-dossier'
import { clock, dossierId, openNewDossier, storage } from '../../storage/opened-dossier'

beforeEach(openNewDossier)

const YESTERDAY = 24 * 3_600_000

async function adoptedYesterday(): Promise<string> {
  const { id } = await storage.assessments.add(assessmentFields(dossierId))
  await storage.assessments.adopt(id, { on: '2026-11-23', by: 'Het bestuur' })
  clock.pass(YESTERDAY)
  return id
}

async function judged(...verdicts: readonly ('met' | 'largely-met' | 'unmet')[]): Promise<void> {
  const { id } = await storage.assessments.add(assessmentFields(dossierId))
  for (const verdict of verdicts) {
    clock.pass(120_000)
    await storage.judgements.judge(id, 'N-1', { verdict })
  }
}

const verdict = async () => (await storage.judgements.listOf(dossierId))[0]?.verdict

describe('the message', () => {
  test('says which verdict was taken back, from what to what, and offers it again', async () => {
    await judged('largely-met', 'met')
    const undo = useUndo()
    await undo.undo()
    expect(undo.message).toBe(
      `${nl.app.undone}: oordeel N-1, van ‘voldoet’ terug naar ‘voldoet grotendeels’.`,
    )
    expect([undo.redoable, undo.undoable, undo.told?.table]).toEqual([true, false, 'judgements'])
    await undo.redo()
    expect(undo.message).toBe('Opnieuw gedaan: oordeel N-1, van ‘voldoet grotendeels’ naar ‘voldoet’.')
    expect([undo.redoable, undo.undoable]).toEqual([false, true])
    expect(await verdict()).toBe('met')
    await undo.takeBack()
    expect(await verdict()).toBe('largely-met')
  })

  test('says what came or went as it was done', async () => {
    const action = await storage.actions.plan(actionFields(dossierId, { title: 'Afspraak maken' }))
    await storage.actions.remove(action.id)
    const undo = useUndo()
    await undo.undo()
    expect(undo.message).toBe(`${nl.app.undone}: verwijderen van actie ‘Afspraak maken’.`)
    await undo.undo()
    expect(undo.message).toBe(`${nl.app.undone}: toevoegen van actie ‘Afspraak maken’.`)
    await undo.redo()
    expect(undo.message).toBe('Opnieuw gedaan: toevoegen van actie ‘Afspraak maken’.')
  })

  test('offers nothing any more after another change, nor in another dossier', async () => {
    await judged('met')
    const undo = useUndo()
    await undo.undo()
    await storage.dossiers.change(dossierId, { region: 'Midden' })
    expect(undo.redoable).toBe(false)
    await undo.redo()
    expect(undo.message).toBe(nl.history.nothingToRedo)
    await undo.undo()
    expect(undo.redoable).toBe(true)
    const { id: other } = await storage.dossiers.add({ name: 'Een ander' })
    await useDossier().open(other)
    expect([undo.redoable, undo.told]).toEqual([false, null])
  })
})

describe('asks first', () => {
  test('about what others go by: leaving it changes nothing, a reason takes it back', async () => {
    const id = await adoptedYesterday()
    const undo = useUndo()
    await undo.undo()
    expect(undo.asked).toMatchObject({ asksReason: true, entry: { table: 'assessments', recordId: id } })
    expect(undo.visible).toBe(false)
    undo.leave()
    expect(undo.asked).toBeNull()
    expect((await storage.assessments.get(id))?.status).toBe('adopted')

    await undo.undo()
    expect(await undo.confirm('Te vroeg.')).toBeNull()
    expect(undo.asked).toBeNull()
    expect(undo.message).toContain('Toetsing 2026')
    expect((await storage.assessments.get(id))?.status).toBe('draft')
  })

  test('a change that came in while it was asked stays, and the question says so', async () => {
    const id = await adoptedYesterday()
    const undo = useUndo()
    await undo.undo()
    await storage.dossiers.change(dossierId, { region: 'Midden' })
    expect((await undo.confirm('Te vroeg.'))?.code).toBe('storage/undo-moved-on')
    expect(undo.asked).not.toBeNull()
    expect((await storage.assessments.get(id))?.status).toBe('adopted')
    expect((await storage.dossiers.get(dossierId))?.region).toBe('Midden')
  })

  test('about what was adopted just now, but not from the message that says so', async () => {
    const { id } = await storage.assessments.add(assessmentFields(dossierId))
    await storage.assessments.adopt(id, { on: '2026-11-23', by: 'Het bestuur' })
    const undo = useUndo()
    await undo.undo()
    expect(undo.asked).toMatchObject({ because: 'weighs', asksReason: false })
    undo.leave()
    undo.tell('Vastgesteld.', true)
    await undo.takeBack()
    expect(undo.asked).toBeNull()
    expect((await storage.assessments.get(id))?.status).toBe('draft')
  })

  test('when the user last changed something in another dossier', async () => {
    await storage.dossiers.change(dossierId, { region: 'Midden' })
    const { id: other } = await storage.dossiers.add({ name: 'Een ander' })
    const undo = useUndo()
    await storage.dossiers.change(other, { region: 'Elders' })
    await undo.undo()
    expect(undo.asked).toMatchObject({ because: 'dossier', asksReason: false })
    expect((await storage.dossiers.get(dossierId))?.region).toBe('Midden')
    expect(await undo.confirm()).toBeNull()
    expect((await storage.dossiers.get(dossierId))?.region).not.toBe('Midden')
    expect((await storage.dossiers.get(other))?.region).toBe('Elders')
  })

  test('when questionnaires came in after it, which stay', async () => {
    const round = await storage.rounds.add(roundFields(dossierId))
    await storage.rounds.change(round.id, { status: 'open' })
    await storage.dossiers.change(dossierId, { region: 'Midden' })
    await storage.responses.receive(round.id, [
      {
        form: { ...ANSWERED, roleId: null, priorities: [], phaseId: null, keep: '', improve: '' },
        receipt: { id: 'formulier', digest: 'a'.repeat(64), codeHash: null },
      },
    ])
    const undo = useUndo()
    await undo.undo()
    expect(undo.asked).toMatchObject({ because: 'forms' })
    expect(await undo.confirm()).toBeNull()
    expect(await storage.responses.listOfRound(round.id)).toHaveLength(1)
    // Asked once: what is taken back next is known to be older.
    await undo.redo()
    expect(undo.asked).toBeNull()
    expect((await storage.dossiers.get(dossierId))?.region).toBe('Midden')
  })

  test('not on the page of the history, where the change is seen', async () => {
    const { id: other } = await storage.dossiers.add({ name: 'Een ander' })
    await storage.dossiers.change(dossierId, { region: 'Midden' })
    const undo = useUndo()
    await storage.dossiers.change(other, { region: 'Elders' })
    await undo.undo('any')
    expect(undo.asked).toBeNull()
    expect((await storage.dossiers.get(dossierId))?.region).not.toBe('Midden')
  })
})
