/** Two windows on one dossier: neither writes over what the other wrote, and neither takes it back unseen. */
import { describe, expect, test, vi } from 'vitest'
import { storedText, storeText } from '../../../src/stores/app/text-places'
import { freshName, openTest, standingClock } from '../../storage/open'
import { actionFields, assessmentFields } from '../../storage/small-dossier'
import { textPlaces } from './text-places'

async function twoWindows() {
  const clock = standingClock()
  const name = freshName()
  const one = await openTest(name, clock)
  clock.pass(1000)
  const other = await openTest(name, clock)
  clock.pass(1000)
  const { id: dossierId } = await one.dossiers.add({ name: 'VSV De Test' })
  return { one, other, dossierId, clock }
}

describe('a text that was typed on what stood there before', () => {
  test('does not take the place of what another window stored since, whatever it is about', async () => {
    const { one, other, dossierId, clock } = await twoWindows()
    const places = await textPlaces(one, dossierId)
    expect(places.length).toBeGreaterThan(8)
    for (const place of places) {
      clock.pass(1000)
      expect(await storeText(other, place, 'Van het andere venster', [''])).toBeNull()
      expect(await storeText(one, place, 'Van dit venster', [''])).toBe('Van het andere venster')
      expect(await storedText(one, place)).toBe('Van het andere venster')
      // Once its writer has seen the other text and says so, it does; the other is in the history.
      expect(await storeText(one, place, 'Van dit venster', ['Van het andere venster'])).toBeNull()
      expect(await storedText(other, place)).toBe('Van dit venster')
    }
    const history = JSON.stringify(await one.history.listOf(dossierId))
    expect(history.match(/"Van het andere venster"/g)?.length).toBeGreaterThanOrEqual(places.length - 1)
  })

  test('is stored when the other window wrote the same, or wrote in another field', async () => {
    const { one, other, dossierId } = await twoWindows()
    const { id: recordId } = await one.actions.plan(actionFields(dossierId, { problem: '', goal: '' }))
    const place = { kind: 'action', dossierId, recordId, field: 'problem' } as const
    await storeText(other, { ...place, field: 'goal' }, 'Doel', [''])
    expect(await storeText(one, place, 'Aanleiding', [''])).toBeNull()
    expect(await storeText(other, place, 'Aanleiding ', [''])).toBeNull()
    expect(await one.actions.get(recordId)).toMatchObject({ goal: 'Doel', problem: 'Aanleiding ' })
  })

  test('makes no judgement of a norm that another window took back in the meantime', async () => {
    const { one, dossierId } = await twoWindows()
    const { id: assessmentId } = await one.assessments.add(assessmentFields(dossierId))
    const place = {
      kind: 'judgement',
      dossierId,
      recordId: assessmentId,
      part: 'N-1',
      field: 'reasoning',
    } as const
    expect(await storeText(one, place, 'Getypt', ['Stond er'])).toBe('')
    expect(await one.judgements.listOf(dossierId)).toEqual([])
  })
})

describe('a choice about the same norm in two windows', () => {
  test('is seen in the other at once; the last one counts, and the history says what both chose', async () => {
    const { one, other, dossierId, clock } = await twoWindows()
    const { id: assessmentId } = await one.assessments.add(assessmentFields(dossierId))
    const seen: unknown[] = []
    other.judgements.watchOf(dossierId, (all) => void seen.push(all[0]?.verdict))
    await one.judgements.judge(assessmentId, 'N-1', { verdict: 'met' })
    await vi.waitFor(() => expect(seen.at(-1)).toBe('met'))
    clock.pass(1000)
    await other.judgements.judge(assessmentId, 'N-1', { verdict: 'unmet' })
    const [judgement] = await one.judgements.listOf(dossierId)
    const verdicts = (await one.history.listOfRecord(judgement?.id ?? '')).map(
      ({ after }) => after?.['verdict'],
    )
    expect(verdicts.toSorted()).toEqual(['met', 'unmet'])
    // Neither window takes back by key what the other chose.
    expect(await one.history.undo(dossierId, 'own')).toMatchObject({ ok: false })
  })
})

describe('undo', () => {
  test('never takes back unseen what another window changed; where it is seen, it does', async () => {
    const { one, other, dossierId, clock } = await twoWindows()
    const { id } = await one.actions.plan(actionFields(dossierId, { problem: 'Eerst' }))
    clock.pass(1000)
    await other.actions.change(id, { problem: 'Van het andere venster' })
    expect(await one.history.undo(dossierId, 'own')).toMatchObject({
      ok: false,
      problem: { code: 'storage/undo-elsewhere' },
    })
    expect((await one.actions.get(id))?.problem).toBe('Van het andere venster')
    expect(await other.history.undo(dossierId, 'own')).toMatchObject({ ok: true })
    expect((await one.actions.get(id))?.problem).toBe('Eerst')
    await other.actions.change(id, { problem: 'Nog eens' })
    expect(await one.history.undo(dossierId, 'any')).toMatchObject({ ok: true })
    expect((await one.actions.get(id))?.problem).toBe('Eerst')
  })

  test('goes on with what was done before this window began, as after a restart', async () => {
    const clock = standingClock()
    const name = freshName()
    const before = await openTest(name, clock)
    const { id: dossierId } = await before.dossiers.add({ name: 'VSV De Test' })
    const { id } = await before.actions.plan(actionFields(dossierId, { problem: 'Eerst' }))
    clock.pass(60_001)
    await before.actions.change(id, { problem: 'Gisteren' })
    before.close()
    clock.pass(1000)
    const after = await openTest(name, clock)
    expect(await after.history.undo(dossierId, 'own')).toMatchObject({ ok: true })
    expect((await after.actions.get(id))?.problem).toBe('Eerst')
  })
})
