/** Frameworks and questionnaires of a VSV on the real storage: in, out, and the next assessment with a newer one. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { reportModelOf } from '../../../../src/domain/report/report-gathering'
import { normsOf, type FrameworkSet, type QuestionSet } from '../../../../src/domain/question-set'
import { frameworkSet } from '../../../../src/storage/built-in-sets'
import { useAssessment } from '../../../../src/stores/framework/assessment/assessment'
import { useAssessments } from '../../../../src/stores/framework/assessment/assessments'
import { useFrameworkChange } from '../../../../src/stores/framework/content/framework-change'
import { useOwnSets } from '../../../../src/stores/framework/content/own-sets'
import { useUndo } from '../../../../src/stores/app/undo'
import { smallFramework, smallNorm } from '../../../storage/framework-workbook'
import { dossierId, openNewDossier, saved, storage, take, json } from '../../../storage/opened-dossier'
import { actionFields, evidenceFields } from '../../../storage/small-dossier'

beforeEach(openNewDossier)

const stored = () => storage.ownSets.listOf(dossierId)

describe('a norm number belongs to one framework in a dossier, whichever way it is stored', () => {
  const add = (questionSet: QuestionSet) =>
    storage.ownSets.add({
      dossierId,
      fileName: 'kader.json',
      addedAt: '2026-01-01T00:00:00.000Z',
      questionSet,
    })
  const refused = { problem: { code: 'storage/norm-taken' } }
  const numbered = (id: string, norm: string) => ({ ...smallFramework([smallNorm(norm)]), id })

  test('a framework with a number of the inspection framework is not stored', async () => {
    await expect(add(numbered('eigen', normsOf(frameworkSet)[0]?.id ?? ''))).rejects.toMatchObject(refused)
    expect(await stored()).toEqual([])
  })

  test('nor is one with a number of another own framework, added or changed into it', async () => {
    await add(numbered('een', 'EIG-01'))
    await expect(add(numbered('twee', 'EIG-01'))).rejects.toMatchObject(refused)
    const { id } = await add(numbered('twee', 'EIG-02'))
    await expect(
      storage.ownSets.change(id, { questionSet: numbered('twee', 'EIG-01') }),
    ).rejects.toMatchObject(refused)
    expect((await storage.ownSets.get(id))?.questionSet).toEqual(numbered('twee', 'EIG-02'))
  })

  test('another version of the same framework has the same numbers', async () => {
    await add(numbered('een', 'EIG-01'))
    await add({ ...numbered('een', 'EIG-01'), version: '2.0' })
    expect(await stored()).toHaveLength(2)
  })
})

describe('loading and saving', () => {
  test('a framework that was loaded is there after Excel too, and can be taken back', async () => {
    const sets = useOwnSets()
    const key = await take(smallFramework())
    await sets.save(key, 'xlsx')
    await sets.save(key, 'json')
    expect(saved.map(({ name }) => name)).toEqual(['proef-1.0.xlsx', 'proef-1.0.json'])
    const bytes = saved[0]?.bytes ?? new Uint8Array()
    await sets.remove(key)
    await vi.waitFor(() => expect(sets.own).toEqual([]))
    await sets.take('proef-1.0.xlsx', bytes)
    expect(sets.problem).toBeNull()
    expect((await stored())[0]).toMatchObject({
      fileName: 'proef-1.0.xlsx',
      questionSet: smallFramework(),
    })
    await useUndo().undo()
    // Read from a file: asked first.
    expect(await useUndo().confirm()).toBeNull()
    expect(await stored()).toEqual([])
  })

  test('a file with faults changes nothing, and all faults are listed', async () => {
    const sets = useOwnSets()
    await sets.take('kader.json', json(smallFramework([smallNorm('A-1'), smallNorm('A-1', { text: '' })])))
    expect(sets.problem?.code).toBe('set-file/faults')
    expect(sets.faults).toHaveLength(1)
    expect(sets.added).toBeNull()
    expect(await stored()).toEqual([])
  })

  test('the same framework again, or another under its version, is refused', async () => {
    const sets = useOwnSets()
    await take(smallFramework())
    await sets.take('kader.json', json(smallFramework()))
    expect(sets.problem?.code).toBe('own-set/known')
    await sets.take('kader.json', json({ ...smallFramework(), title: 'Ander kader' }))
    expect(sets.problem?.code).toBe('own-set/same-version')
    await sets.take('kader.json', json(frameworkSet))
    expect(sets.problem?.code).toBe('own-set/known')
    expect(await stored()).toHaveLength(1)
  })

  test('numbers that another framework uses get a prefix, and the user is told', async () => {
    const sets = useOwnSets()
    const [first] = normsOf(frameworkSet)
    const key = await take(smallFramework([smallNorm(first?.id ?? ''), smallNorm('A-2')]))
    const { set } = sets.entryOf(key) ?? {}
    expect(set?.kind === 'kader' ? normsOf(set).map(({ id }) => id) : []).toEqual([
      `proef.${first?.id ?? ''}`,
      'proef.A-2',
    ])
    expect(sets.notices).toEqual([expect.stringContaining('voorvoegsel')])
  })

  test('links to statements that do not exist are reported', async () => {
    await take(smallFramework([smallNorm('A-1', { statementIds: ['NIET-1'] })]))
    expect(useOwnSets().notices).toEqual([expect.stringContaining('NIET-1')])
  })

  test('a newer version of the inspection framework keeps its numbers', async () => {
    const key = await take({ ...frameworkSet, version: '2.0' })
    const { set } = useOwnSets().entryOf(key) ?? {}
    expect(set).toEqual({ ...frameworkSet, version: '2.0' })
  })
})

describe('continuing with a newer framework', () => {
  const first: FrameworkSet = smallFramework([
    smallNorm('A-1', { text: 'een' }),
    smallNorm('A-2', { text: 'twee en drie' }),
    smallNorm('A-3', { text: 'vier' }),
    smallNorm('A-4', { text: 'vijf' }),
  ])
  const second: FrameworkSet = {
    ...smallFramework([
      smallNorm('A-1', { text: 'een' }),
      smallNorm('A-2a', { text: 'twee', replaces: ['A-2'] }),
      smallNorm('A-2b', { text: 'drie', replaces: ['A-2'] }),
      // The number of a norm that was dropped, for something else; and a norm that moved to a new number.
      smallNorm('A-3', { text: 'heel iets anders', replaces: [] }),
      smallNorm('B-4', { text: 'vijf' }),
    ]),
    version: '2.0',
  }

  async function migrated(confirm: 'all' | 'changed') {
    await take(first)
    const assessment = useAssessment()
    const assessments = useAssessments()
    await assessment.start('Toetsing 1', first)
    await vi.waitFor(() => expect(assessments.assessment?.title).toBe('Toetsing 1'))
    const old = assessments.assessment?.id ?? ''
    for (const [id, verdict] of [
      ['A-1', 'met'],
      ['A-2', 'largely-met'],
      ['A-3', 'unmet'],
      ['A-4', 'met'],
    ] as const)
      await storage.judgements.judge(old, id, { verdict, reasoning: `Omdat ${id}` })
    await storage.evidence.add({ ...evidenceFields(dossierId), normIds: ['A-2', 'A-3', 'A-4'] })
    const action = actionFields(dossierId)
    await storage.actions.plan({ ...action, origin: { ...action.origin, normId: 'A-4' } })
    const before = await storage.judgements.listOf(dossierId)

    const key = await take(second)
    const change = useFrameworkChange()
    change.show(key)
    change.confirm = confirm
    await vi.waitFor(() => expect(change.older?.assessment?.id).toBe(old))
    return { old, before, change }
  }

  const linksNow = async () => ({
    evidence: (await storage.evidence.listOf(dossierId)).map(({ normIds }) => normIds),
    action: (await storage.actions.listOf(dossierId)).map(({ origin }) => origin.normId),
  })

  test('what will happen is announced, and that is what happens', async () => {
    const { old, before, change } = await migrated('changed')
    expect(change.changes.map(({ kind }) => kind)).toEqual([
      'unchanged',
      'split',
      'new',
      'renumbered',
      'dropped',
    ])
    expect(change.counts).toEqual({ standing: 2, toConfirm: 2, left: 1, empty: 1 })
    const started = await change.start('Toetsing 2')
    const judgements = await storage.judgements.listOf(dossierId)
    expect(judgements.filter(({ assessmentId }) => assessmentId === old)).toEqual(before)
    const next = judgements.filter(({ assessmentId }) => assessmentId === started.id)
    expect(
      next
        .map(({ normId, verdict, toConfirm, reasoning }) => [normId, verdict, toConfirm, reasoning])
        .toSorted(),
    ).toEqual([
      ['A-1', 'met', false, 'Omdat A-1'],
      ['A-2a', 'largely-met', true, 'Omdat A-2'],
      ['A-2b', 'largely-met', true, 'Omdat A-2'],
      ['B-4', 'met', false, 'Omdat A-4'],
    ])
    expect(await linksNow()).toEqual({ evidence: [['A-2a', 'A-2b', 'B-4']], action: ['B-4'] })
    const kept = await storage.assessments.get(old)
    expect(kept).toMatchObject({ status: 'replaced', questionSet: first })
    expect(kept?.snapshot?.evidence[0]?.normIds).toEqual(['A-2', 'A-3', 'A-4'])
    await vi.waitFor(() => expect(useAssessments().assessment?.id).toBe(started.id))
  })

  test('the report of the old assessment stays the same', async () => {
    const { old, change } = await migrated('all')
    const reported = async () => {
      const content = await storage.contentOf(dossierId)
      if (content === undefined) throw new Error('no dossier')
      const model = reportModelOf(content, {
        kind: 'volledig',
        today: '2026-11-23',
        appVersion: '0',
        labels: { rest: '' },
      })
      const report = model.assessments.find(({ assessment }) => assessment.id === old)
      return { figures: report?.figures, byTheme: report?.byTheme, themes: report?.themes }
    }
    const before = await reported()
    expect(before.themes?.[0]?.norms).toHaveLength(4)
    await change.start('Toetsing 2')
    expect(await reported()).toEqual(before)
  })

  test('one undo takes all of it back', async () => {
    const { old, before, change } = await migrated('all')
    expect(change.counts).toEqual({ standing: 0, toConfirm: 4, left: 1, empty: 1 })
    await change.start('Toetsing 2')
    await useUndo().undo()
    expect(await storage.judgements.listOf(dossierId)).toEqual(before)
    expect(await linksNow()).toEqual({ evidence: [['A-2', 'A-3', 'A-4']], action: ['A-4'] })
    expect(await storage.assessments.get(old)).toMatchObject({ status: 'draft', snapshot: null })
  })

  test('links made by the user decide what is carried over, and can be undone', async () => {
    const { change } = await migrated('changed')
    change.link('A-3', ['A-3'])
    change.link('A-2', ['A-2a'])
    expect(change.counts).toMatchObject({ left: 0 })
    const started = await change.start('Toetsing 2')
    const next = (await storage.judgements.listOf(dossierId)).filter(
      ({ assessmentId }) => assessmentId === started.id,
    )
    expect(next.map(({ normId }) => normId).toSorted()).toEqual(['A-1', 'A-2a', 'A-3', 'B-4'])
    expect(next.find(({ normId }) => normId === 'A-3')).toMatchObject({ verdict: 'unmet', toConfirm: true })
    expect((await linksNow()).evidence).toEqual([['A-2a', 'A-3', 'B-4']])
    change.unlink()
    expect(change.corrected.size).toBe(0)
  })
})
