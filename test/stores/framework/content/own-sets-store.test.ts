/** Frameworks and questionnaires of a VSV on the real storage: in, out, changed, and the next assessment with a newer one. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../../src/contract/platform'
import { reportModelOf } from '../../../../src/domain/report/report-gathering'
import { normsOf, type FrameworkSet, type QuestionSet } from '../../../../src/domain/question-set'
import { changeNorm, changeStatement, renumbered } from '../../../../src/domain/framework/content/set-editing'
import { frameworkSet, mirrorSet } from '../../../../src/storage/built-in-sets'
import type { Storage } from '../../../../src/storage/storage'
import { useAssessment } from '../../../../src/stores/framework/assessment/assessment'
import { useDossier } from '../../../../src/stores/dossier/dossier'
import { useAssessments } from '../../../../src/stores/framework/assessment/assessments'
import { useFrameworkChange } from '../../../../src/stores/framework/content/framework-change'
import { appServicesKey } from '../../../../src/stores/app-services'
import { useOwnSets } from '../../../../src/stores/framework/content/own-sets'
import { useRounds } from '../../../../src/stores/survey/round/rounds'
import { useSetEditor } from '../../../../src/stores/framework/content/set-editor'
import { useUndo } from '../../../../src/stores/app/undo'
import { smallFramework, smallNorm } from '../../../storage/framework-workbook'
import { openTest, standingClock } from '../../../storage/open'
import { actionFields, evidenceFields } from '../../../storage/small-dossier'

const clock = standingClock()
let storage: Storage
let dossierId: string
let saved: { name: string; bytes: Uint8Array }[]

const platform = {
  saveFile: ({ name }: { name: string }, bytes: Uint8Array) => {
    saved.push({ name, bytes })
    return Promise.resolve({ ok: true, value: { name } })
  },
} as unknown as Platform

beforeEach(async () => {
  storage = await openTest(undefined, clock)
  dossierId = (await storage.dossiers.add({ name: 'VSV De Test' })).id
  saved = []
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, { storage, platform, now: clock.now, appVersion: '0' })
  setActivePinia(pinia)
  await useDossier().open(dossierId)
})

const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

async function take(set: QuestionSet): Promise<string> {
  await useOwnSets().take('kader.json', json(set))
  const { added, problem, faults } = useOwnSets()
  if (added === null) throw new Error([problem?.message, ...faults].join('\n'))
  await vi.waitFor(() => expect(useOwnSets().entryOf(added.id)).not.toBeNull())
  return added.id
}

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

describe('the editor', () => {
  async function editing(key: string) {
    const outcome = await useOwnSets().copy(key)
    if (!outcome.ok) throw new Error(outcome.problem.message)
    const editor = useSetEditor()
    await vi.waitFor(() => expect(useOwnSets().entryOf(outcome.value.id)).not.toBeNull())
    editor.show(outcome.value.id)
    return editor
  }
  const now = async () => {
    const [own] = await stored()
    if (own === undefined) throw new Error('no own set')
    return own.questionSet
  }

  test('a change is stored when the set stays sound, and refused with the reason when not', async () => {
    const editor = await editing(frameworkSet.id)
    const place = { theme: 0, part: 0 }
    expect(
      await editor.edit((set) => changeNorm(set, place, (norm) => ({ ...norm, text: 'Beter.' }))),
    ).toBeNull()
    expect(await editor.edit((set) => changeNorm(set, place, (norm) => ({ ...norm, text: ' ' })))).toBe(
      'is leeg; vul dit in',
    )
    const [, second] = normsOf(frameworkSet)
    expect(
      await editor.edit((set) => changeNorm(set, place, (norm) => renumbered(norm, second?.id ?? ''))),
    ).toContain('komt vaker voor')
    expect(await editor.edit((set) => ({ ...set, version: frameworkSet.version }))).toContain('bestaat al')
    const set = await now()
    expect(set.kind === 'kader' ? normsOf(set)[0] : null).toEqual({
      ...normsOf(frameworkSet)[0],
      text: 'Beter.',
    })
  })

  test('a number that changes keeps the road back, and one of another framework is refused', async () => {
    const editor = await editing(frameworkSet.id)
    await take(smallFramework())
    const place = { theme: 0, part: 0 }
    expect(await editor.edit((set) => changeNorm(set, place, (norm) => renumbered(norm, 'A-1')))).toContain(
      'A-1',
    )
    await editor.edit((set) => changeNorm(set, place, (norm) => renumbered(norm, 'X')))
    await editor.edit((set) => changeNorm(set, place, (norm) => renumbered(norm, 'X-1')))
    const set = (await stored()).find(({ questionSet }) => questionSet.id === frameworkSet.id)?.questionSet
    expect(set?.kind === 'kader' ? normsOf(set)[0] : null).toMatchObject({
      id: 'X-1',
      replaces: [normsOf(frameworkSet)[0]?.id],
    })
  })

  test('norms and themes come, move and go; the last one of a theme stays', async () => {
    const editor = await editing(frameworkSet.id)
    const themes = frameworkSet.themes.length
    await editor.addTheme()
    await vi.waitFor(() => expect(editor.set?.themes).toHaveLength(themes + 1))
    await editor.addPart()
    await vi.waitFor(() => expect(editor.part).not.toBeNull())
    expect(editor.selection).toEqual({ theme: themes, part: 1 })
    await editor.move(-1)
    await vi.waitFor(() => expect(editor.selection).toEqual({ theme: themes, part: 0 }))
    await editor.moveTo(0)
    await vi.waitFor(() => expect(editor.selection?.theme).toBe(0))
    editor.select({ theme: themes, part: 0 })
    await editor.remove()
    expect(useUndo().message).toContain('Er is niets veranderd')
    editor.select({ theme: themes, part: null })
    await editor.remove()
    await vi.waitFor(() => expect(editor.set?.themes).toHaveLength(themes))
    const set = await now()
    expect(set.kind === 'kader' ? normsOf(set).length : 0).toBe(normsOf(frameworkSet).length + 1)
  })

  test('own statements go into rounds made from then on, and into no round that is there', async () => {
    const rounds = useRounds()
    const fields = { title: 'Meting', form: 'full', opensOn: null, closesOn: null, introduction: '' } as const
    const before = await rounds.make(fields)
    const editor = await editing(mirrorSet.id)
    await editor.edit((set) =>
      changeStatement(set, { theme: 0, part: 0 }, (statement) => ({
        ...statement,
        text: 'Onze eigen stelling.',
      })),
    )
    const [, own] = useOwnSets().mirrors
    await vi.waitFor(() =>
      expect(useOwnSets().mirrorOf(own?.key ?? '').themes[0]?.statements[0]?.text).toBe(
        'Onze eigen stelling.',
      ),
    )
    const after = await rounds.make(fields, useOwnSets().mirrorOf(own?.key ?? ''))
    expect(after.questionSet.themes[0]?.statements[0]?.text).toBe('Onze eigen stelling.')
    expect((await storage.rounds.get(before.id))?.questionSet).toEqual(mirrorSet)
    expect(after.questionSet.version).not.toBe(mirrorSet.version)
  })

  test('removing an own set leaves the assessment made with it as it is', async () => {
    const key = await take(smallFramework())
    await useAssessment().start('Toetsing', smallFramework())
    await useOwnSets().remove(key)
    expect((await storage.assessments.listOf(dossierId))[0]?.questionSet).toEqual(smallFramework())
  })
})
