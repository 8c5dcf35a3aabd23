/** Roads on which a quality officer could lose or mix up work, each driven on the real storage. */
import { unzipSync } from 'fflate'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { baseDigest, writeReturnFile } from '../../src/contract/delegation-file'
import type { Norm } from '../../src/domain/question-set'
import { changeNorm } from '../../src/domain/framework/content/set-editing'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import { useAssessment } from '../../src/stores/framework/assessment/assessment'
import { useAssessmentLife } from '../../src/stores/framework/assessment/assessment-life'
import { useAttachments } from '../../src/stores/framework/evidence/attachments'
import { useDelegation } from '../../src/stores/delegation/delegation'
import { useDossier } from '../../src/stores/dossier/dossier'
import { useAssessments } from '../../src/stores/framework/assessment/assessments'
import { useFrameworkChange } from '../../src/stores/framework/content/framework-change'
import { useOwnSets } from '../../src/stores/framework/content/own-sets'
import { useReturnedWork } from '../../src/stores/delegation/returned-work'
import { useSaving } from '../../src/stores/app/saving'
import { useSetEditor } from '../../src/stores/framework/content/set-editor'
import { useUndo } from '../../src/stores/app/undo'
import { smallFramework, smallNorm } from './framework-workbook'
import { refusal } from './open'
import { clock, dossierId, openNewDossier, saveNowhere, saved, storage, take } from './opened-dossier'
import { actionFields, evidenceFields } from './small-dossier'

beforeEach(openNewDossier)

/** An assessment with a loaded framework, its first norm met. */
async function assessed(): Promise<{ readonly key: string; readonly assessmentId: string }> {
  const key = await take(smallFramework())
  const set = useOwnSets().entryOf(key)?.set
  if (set?.kind !== 'kader') throw new Error('no framework')
  const { id } = await useAssessment().start('Toetsing 2026', set)
  await vi.waitFor(() => expect(useAssessments().assessment?.id).toBe(id))
  await useAssessment().judge('A-1', { verdict: 'met', reasoning: 'Geregeld.' })
  await vi.waitFor(() => expect(useAssessments().judgementByNorm.size).toBe(1))
  return { key, assessmentId: id }
}

const judgementIn = async (assessmentId: string, normId: string) =>
  (await storage.judgements.listOf(dossierId)).find(
    (one) => one.assessmentId === assessmentId && one.normId === normId,
  )

describe('what is still being typed when the next assessment starts', () => {
  /** A field that was typed in and not stored yet, as useTextDraft announces it. */
  function typing(assessmentId: string): void {
    const done = useSaving().announce(async () => {
      await storage.judgements.judge(assessmentId, 'A-1', { reasoning: 'Net getypt.' })
      done()
    })
  }

  test('comes along with the same framework', async () => {
    const { assessmentId } = await assessed()
    typing(assessmentId)
    const next = await useAssessmentLife().startNext('Toetsing 2027')
    expect((await judgementIn(assessmentId, 'A-1'))?.reasoning).toBe('Net getypt.')
    expect((await judgementIn(next.id, 'A-1'))?.reasoning).toBe('Net getypt.')
  })

  test('comes along with a newer framework', async () => {
    const { assessmentId } = await assessed()
    const newer = await take({ ...smallFramework(), version: '2.0' })
    useFrameworkChange().show(newer, assessmentId)
    expect(useFrameworkChange().counts.standing).toBe(1)
    typing(assessmentId)
    const next = await useFrameworkChange().start('Toetsing 2027')
    expect((await judgementIn(next.id, 'A-1'))?.reasoning).toBe('Net getypt.')
  })
})

describe('an assessment that was continued in a next one', () => {
  test('is continued once: asking again changes nothing', async () => {
    const { assessmentId } = await assessed()
    const next = () =>
      storage.assessments.startNext({
        previousId: assessmentId,
        title: 'Toetsing 2027',
        questionSet: smallFramework(),
        startedOn: '2026-11-23',
        judgements: [],
        renamed: new Map(),
      })
    await next()
    expect(await refusal(next())).toBe('storage/assessment-followed')
    expect(await storage.assessments.listOf(dossierId)).toHaveLength(2)
  })

  test('can be continued again once that was undone', async () => {
    const { assessmentId } = await assessed()
    await useAssessmentLife().startNext('Verkeerd')
    expect((await storage.history.undo(dossierId)).ok).toBe(true)
    await vi.waitFor(() => expect(useDossier().assessments).toHaveLength(1))
    await useAssessmentLife().startNext('Toetsing 2027')
    expect((await storage.assessments.get(assessmentId))?.status).toBe('replaced')
  })

  test('makes place for one with a framework of another name too', async () => {
    const { assessmentId } = await assessed()
    const official = await take({
      ...smallFramework([smallNorm('Z-1')]),
      id: 'officieel',
      title: 'Officieel',
    })
    useFrameworkChange().show(official, assessmentId)
    const next = await useFrameworkChange().start('Met het officiële kader')
    await vi.waitFor(() => expect(useDossier().assessments).toHaveLength(2))
    expect(useAssessments().currentAssessments.map(({ id }) => id)).toEqual([next.id])
    expect(useAssessmentLife().earlier.map(({ assessment }) => assessment.id)).toEqual([assessmentId])
    useAssessments().chooseAssessment(assessmentId)
    useAssessmentLife().toCurrent()
    expect(useAssessments().assessment?.id).toBe(next.id)
  })
})

describe('a framework that was changed under the version it was assessed with', () => {
  test('is what the next assessment is made with, and can be held against what it was', async () => {
    const { key } = await assessed()
    useSetEditor().show(key)
    await useSetEditor().edit((set) =>
      changeNorm(set, { theme: 0, part: 0 }, (norm) => ({ ...norm, text: 'Een andere tekst.' })),
    )
    await vi.waitFor(() => {
      expect(JSON.stringify(useOwnSets().entryOf(key)?.set)).toContain('Een andere tekst.')
    })
    const choice = useAssessmentLife().frameworks.find((one) => one.key === key)
    if (choice === undefined) throw new Error('no framework')
    const next = await useAssessmentLife().begin('Toetsing 2027', choice)
    expect(next.questionSet.themes[0]?.norms[0]?.text).toBe('Een andere tekst.')
    expect(await judgementIn(next.id, 'A-1')).toMatchObject({ verdict: 'met', toConfirm: true })
  })
})

test('a framework is not held against itself', async () => {
  const { id } = await useAssessment().start('Toetsing 2026')
  await vi.waitFor(() => expect(useAssessments().assessment?.id).toBe(id))
  useFrameworkChange().show(useOwnSets().builtIn[0]?.key ?? '')
  expect(useFrameworkChange().candidates).toEqual([])
})

test('a link to a norm that has disappeared since loses neither judgement nor evidence', async () => {
  const { assessmentId } = await assessed()
  await storage.evidence.add(evidenceFields(dossierId, { normIds: ['A-1'] }))
  const newer = await take({
    ...smallFramework([smallNorm('A-1'), smallNorm('A-9', { text: 'Iets nieuws' })]),
    version: '2.0',
  })
  const change = useFrameworkChange()
  change.show(newer, assessmentId)
  change.link('A-1', ['A-9'])
  useSetEditor().show(newer)
  await useSetEditor().edit((set) =>
    changeNorm(set, { theme: 0, part: 1 }, (norm) => ({ ...norm, id: 'A-10' })),
  )
  await vi.waitFor(() => expect(JSON.stringify(useOwnSets().entryOf(newer)?.set)).toContain('A-10'))
  const next = await change.start('Toetsing 2027')
  expect(await judgementIn(next.id, 'A-1')).toMatchObject({ verdict: 'met' })
  expect((await storage.evidence.listOf(dossierId))[0]?.normIds).toEqual(['A-1'])
})

describe('a number that comes back after a version without it', () => {
  const other = smallNorm('A-2', { text: 'Heel iets anders.', replaces: [] })

  async function throughThree(third: Norm) {
    const { assessmentId } = await assessed()
    await storage.evidence.add(evidenceFields(dossierId, { normIds: ['A-1', 'A-2'] }))
    await storage.actions.plan(
      actionFields(dossierId, {
        origin: { kind: 'assessment', themeId: null, statementId: null, normId: 'A-2' },
      }),
    )
    const change = useFrameworkChange()
    const goOn = async (previousId: string, version: string, norms: readonly Norm[]) => {
      change.show(await take({ ...smallFramework(norms), version }), previousId)
      const next = await change.start(`Met versie ${version}`)
      await vi.waitFor(() => expect(useAssessments().assessment?.id).toBe(next.id))
      return next.id
    }
    const second = await goOn(assessmentId, '2.0', [smallNorm('A-1')])
    expect((await storage.evidence.listOf(dossierId))[0]?.normIds).toEqual(['A-1', 'A-2'])
    await goOn(second, '3.0', [smallNorm('A-1'), third])
    const [evidence] = await storage.evidence.listOf(dossierId)
    const [action] = await storage.actions.listOf(dossierId)
    return { evidence: evidence?.normIds, action: action?.origin.normId }
  }

  test('for something else gets no evidence and no action of the norm that had it before', async () => {
    expect(await throughThree(other)).toEqual({ evidence: ['A-1'], action: null })
  })

  test('for the same norm finds its evidence and its action again', async () => {
    expect(await throughThree(smallNorm('A-2'))).toEqual({ evidence: ['A-1', 'A-2'], action: 'A-2' })
  })
})

test('a message offers to take back its own change, and never something that was typed since', async () => {
  const { assessmentId } = await assessed()
  const undo = useUndo()
  await useAssessment().changeMany(['A-1'], { owner: 'Bram' })
  expect(undo.undoable).toBe(true)
  await storage.settings.change({ appearance: 'dark' })
  expect(undo.undoable).toBe(true)
  await storage.judgements.judge(assessmentId, 'A-2', { reasoning: 'Net getypt.' })
  expect(undo.undoable).toBe(false)
})

test('undo after thinking better of sending takes back the last real change, and sends nothing', async () => {
  const { assessmentId } = await assessed()
  saveNowhere()
  await useDelegation().send({
    recipient: 'Mirjam',
    note: '',
    askedBefore: null,
    assessmentId,
    normIds: ['A-1'],
    actionIds: [],
  })
  await useUndo().undo()
  expect(await storage.delegations.listOf(dossierId)).toEqual([])
  expect(await judgementIn(assessmentId, 'A-1')).toBeUndefined()
})

test('the name of a document out of a strange dossier file leads to no other folder and hides no ending', async () => {
  const { sha256, size } = await storage.attachments.keep(dossierId, 'x', new Uint8Array([1, 2, 3]))
  for (const name of ['../../Opstarten/start.exe', 'factuur\u202Efdp.exe']) {
    const { attachment } = await storage.evidence.add(
      evidenceFields(dossierId, { attachment: { name, size, sha256 } }),
    )
    if (attachment === null) throw new Error('no attachment')
    await useAttachments().save(attachment)
  }
  expect(saved.map(({ name, bytes }) => [name, Object.keys(unzipSync(bytes))])).toEqual([
    ['start.exe.zip', ['start.exe']],
    ['factuur fdp.exe.zip', ['factuur fdp.exe']],
  ])
})

test('a draft in a file made by hand cannot bring evidence of its own to look ready with', async () => {
  const { assessmentId } = await assessed()
  const content = await storage.contentOf(dossierId)
  if (content === undefined) throw new Error('no dossier')
  const snapshot = { takenAt: '2026-11-23T09:00:00.000Z', parties: [], evidence: [], actions: [] }
  const forged = {
    ...content,
    assessments: content.assessments.map((one) => (one.id === assessmentId ? { ...one, snapshot } : one)),
  }
  const file = await writeDossierFile(forged, { appVersion: '0', now: clock.now() })
  expect(await readDossierFile(file)).toMatchObject({ ok: false, problem: { code: 'file/invalid-record' } })
})

test('a number that no dossier can keep answers or work by is refused where the framework comes in', async () => {
  for (const id of ['constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']) {
    await useOwnSets().take(
      'kader.json',
      new TextEncoder().encode(JSON.stringify(smallFramework([smallNorm(id)]))),
    )
    expect(useOwnSets().problem?.code).toBe('set-file/faults')
  }
})

test('an action that comes back as still running is decided about anew once it is done', async () => {
  await assessed()
  const decision = { decision: 'declined', verdict: 'met', decidedOn: '2026-11-01' } as const
  const { id } = await storage.actions.plan(
    actionFields(dossierId, { status: 'done', verdictDecision: decision }),
  )
  await vi.waitFor(() => expect(useDossier().actions).toHaveLength(1))
  await useDelegation().send({
    recipient: 'Mirjam',
    note: '',
    askedBefore: null,
    assessmentId: null,
    normIds: [],
    actionIds: [id],
  })
  await vi.waitFor(() => expect(useDossier().delegations).toHaveLength(1))
  const [delegation] = useDossier().delegations
  const sent = delegation?.base.actions[id]
  if (delegation === undefined || sent === undefined) throw new Error('nothing was sent')
  const text = writeReturnFile({
    delegationId: delegation.id,
    dossierId,
    base: await baseDigest(delegation.base),
    from: 'Mirjam',
    filledOn: '2026-11-25',
    values: { judgements: {}, actions: { [id]: { ...sent, status: 'running' } } },
  })
  expect(await useReturnedWork().readPasted(text)).toBe(true)
  expect(await useReturnedWork().mergeNow()).toBe(true)
  expect(await storage.actions.get(id)).toMatchObject({ status: 'running', verdictDecision: null })
})
