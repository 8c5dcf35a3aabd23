/** Sent work on the real storage: the form that goes out, the file that comes back, and one step back. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import { readReturnFile, returnAsText, writeReturnFile } from '../../../src/contract/delegation-file'
import { WORK_ELEMENT, workPackageSchema, type WorkPackage } from '../../../src/contract/delegation-form'
import type { Platform } from '../../../src/contract/platform'
import type { DelegatedAction, DelegatedJudgement } from '../../../src/domain/delegation/delegation'
import { newRoundKeys } from '../../../src/contract/sealing'
import * as v from 'valibot'
import type { Storage } from '../../../src/storage/storage'
import { useDelegation } from '../../../src/stores/delegation/delegation'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { appServicesKey } from '../../../src/stores/app-services'
import { useReturnedWork } from '../../../src/stores/delegation/returned-work'
import { useUndo } from '../../../src/stores/app/undo'
import { nl } from '../../../src/texts/nl'
import { returnFile as sentences } from '../../../src/texts/delegation/return-file'
import { openTest } from '../../storage/open'
import { actionFields, fillDossier } from '../../storage/small-dossier'

let storage: Storage
let ids: { readonly dossierId: string; readonly roundId: string; readonly assessmentId: string }
let actionId: string
let saved: { readonly name: string; readonly text: string } | null
/** What the dialog for saving answers: `false` is a user who thinks better of it. */
let saves: boolean

const platform = {
  saveFile: ({ name }: { readonly name: string }, bytes: Uint8Array) => {
    saved = saves ? { name, text: new TextDecoder().decode(bytes) } : null
    return Promise.resolve({ ok: true, value: saves ? { name } : null })
  },
} as unknown as Platform

beforeEach(async () => {
  storage = await openTest()
  saved = null
  saves = true
  ids = await fillDossier(storage)
  await storage.dossiers.change(ids.dossierId, { contact: 'anja@vsv.example' })
  actionId = (await storage.actions.plan(actionFields(ids.dossierId, { title: 'Geheime andere actie' }))).id
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, { storage, platform, now: () => new Date(2026, 10, 23, 9), appVersion: '0' })
  setActivePinia(pinia)
  await useDossier().open(ids.dossierId)
})

const order = (changes: object = {}) => ({
  recipient: ' Mirjam ',
  note: 'Kijk je mee?',
  askedBefore: '2026-12-01',
  assessmentId: ids.assessmentId,
  normIds: ['N-1', 'N-2'],
  actionIds: [] as readonly string[],
  ...changes,
})

async function send(changes: object = {}): Promise<WorkPackage> {
  expect(await useDelegation().send(order(changes))).toMatchObject({ ok: true })
  await vi.waitFor(() => {
    expect(useDossier().delegations).not.toHaveLength(0)
  })
  const json = new RegExp(`id="${WORK_ELEMENT}">([^<]*)</script>`).exec(saved?.text ?? '')?.[1] ?? ''
  return v.parse(workPackageSchema, JSON.parse(json))
}

/** The return file of an owner who changed these fields. */
function returned(
  work: WorkPackage,
  judgements: Readonly<Record<string, Partial<DelegatedJudgement>>>,
  actions: Readonly<Record<string, Partial<DelegatedAction>>> = {},
): string {
  const { delegationId, dossierId, base, values } = work
  return writeReturnFile({
    delegationId,
    dossierId,
    base,
    from: 'Mirjam',
    filledOn: '2026-11-25',
    values: {
      judgements: Object.fromEntries(
        Object.entries(values.judgements).map(([id, one]) => [id, { ...one, ...judgements[id] }]),
      ),
      actions: Object.fromEntries(
        Object.entries(values.actions).map(([id, one]) => [id, { ...one, ...actions[id] }]),
      ),
    },
  })
}

const judgementOf = async (normId: string) =>
  (await storage.judgements.listOf(ids.dossierId)).find((one) => one.normId === normId)

describe('sending work', () => {
  test('saves one file with what was chosen, and keeps what it started from', async () => {
    const work = await send({ actionIds: [actionId] })
    expect(saved?.name).toBe('Werk-VSV-De-Test-Mirjam.html')
    expect(work).toMatchObject({
      vsv: 'VSV De Test',
      contact: 'anja@vsv.example',
      recipient: 'Mirjam',
      askedBefore: '2026-12-01',
      sentOn: '2026-11-23',
      assessment: 'Toetsing 2026',
    })
    expect(work.norms.map(({ id }) => id)).toEqual(['N-1', 'N-2'])
    expect(work.actions.map(({ title }) => title)).toEqual(['Geheime andere actie'])
    expect(work.values.judgements['N-1']).toMatchObject({ verdict: 'met', reasoning: 'Geregeld.' })
    const [sent] = useDelegation().sent
    expect(sent).toMatchObject({ state: 'out', norms: 2, actions: 1, delegation: { base: work.values } })
  })

  test('the file holds nothing of the dossier beyond what was chosen', async () => {
    const keys = await newRoundKeys()
    await storage.rounds.change(ids.roundId, { keys })
    await storage.judgements.judge(ids.assessmentId, 'N-3', { reasoning: 'Geheime onderbouwing' })
    await storage.judgements.judge(ids.assessmentId, 'N-1', { owner: 'Geheime eigenaar' })
    await send()
    const html = saved?.text ?? ''
    expect(html).toContain('Geregeld.')
    for (const secret of [
      'Geheime',
      'Het overleg',
      'T1-1',
      'Nulmeting',
      keys.privateKey.d,
      keys.publicKey.x,
      ids.roundId,
      'Protocol',
      'N-3',
    ])
      expect(html).not.toContain(secret)
  })

  test('thinking better of it sends nothing', async () => {
    saves = false
    expect(await useDelegation().send(order())).toEqual({ ok: true, value: null })
    expect(await storage.delegations.listOf(ids.dossierId)).toEqual([])
  })

  test('without a norm or action there is nothing to send', async () => {
    expect(await useDelegation().send(order({ normIds: [] }))).toMatchObject({
      ok: false,
      problem: { code: 'delegation/nothing-chosen' },
    })
  })

  test('the file can be saved again, with its original starting values', async () => {
    const work = await send()
    await storage.judgements.judge(ids.assessmentId, 'N-1', { reasoning: 'Intussen veranderd' })
    const [sent] = useDelegation().sent
    if (sent === undefined) throw new Error('nothing was sent')
    await useDelegation().saveForm(sent.delegation)
    expect(saved?.text).toContain('Geregeld.')
    expect(saved?.text).not.toContain('Intussen veranderd')
    expect(saved?.text).toContain(work.base)
  })
})

describe('merging what comes back', () => {
  test('takes over what only the owner changed, asks about what both changed, logs it, and is undone as a whole', async () => {
    const work = await send({ actionIds: [actionId] })
    await storage.judgements.judge(ids.assessmentId, 'N-1', { reasoning: 'Van ons' })
    await vi.waitFor(() => {
      expect(useDossier().judgements.some(({ reasoning }) => reasoning === 'Van ons')).toBe(true)
    })
    const store = useReturnedWork()
    const file = returned(
      work,
      { 'N-1': { reasoning: 'Van Mirjam' }, 'N-2': { verdict: 'largely-met' } },
      { [actionId]: { status: 'running' } },
    )
    expect(await store.readPasted(returnAsText(file))).toBe(true)
    expect(store.counts).toEqual({ taken: 2, conflicts: 1, undecided: 1, same: 0 })
    expect(await store.mergeNow()).toBe(false)
    expect((await judgementOf('N-2'))?.verdict).toBe('unmet')

    store.choose('norm N-1 reasoning', 'theirs')
    expect(await store.mergeNow()).toBe(true)
    expect(await judgementOf('N-1')).toMatchObject({ verdict: 'met', reasoning: 'Van Mirjam' })
    expect(await judgementOf('N-2')).toMatchObject({ verdict: 'largely-met' })
    expect(await storage.actions.get(actionId)).toMatchObject({ status: 'running' })
    const [sent] = await storage.delegations.listOf(ids.dossierId)
    expect(sent?.returns).toMatchObject([{ from: 'Mirjam', taken: 3, conflicts: 1 }])
    expect(useUndo().message).toBe(nl.delegation.merge.merged('Mirjam', 3))

    expect(await storage.history.undo(ids.dossierId)).toMatchObject({ ok: true })
    expect(await judgementOf('N-1')).toMatchObject({ reasoning: 'Van ons' })
    expect(await judgementOf('N-2')).toMatchObject({ verdict: 'unmet' })
    expect(await storage.actions.get(actionId)).toMatchObject({ status: 'planned' })
    expect((await storage.delegations.listOf(ids.dossierId))[0]?.returns).toEqual([])
  })

  test('the same file twice changes nothing the second time, also as text', async () => {
    const work = await send()
    const store = useReturnedWork()
    const file = returned(work, { 'N-2': { reasoning: 'Nieuw' } })
    await store.readPasted(file)
    await store.mergeNow()
    await vi.waitFor(() => {
      expect(useDossier().delegations[0]?.returns).toHaveLength(1)
    })
    expect(await store.readPasted(returnAsText(file))).toBe(false)
    expect(store.problem).toBe(sentences.alreadyMerged('23-11-2026'))
    expect(store.incoming).toBeNull()
  })

  test('one choice decides every conflict', async () => {
    const work = await send()
    await storage.judgements.judge(ids.assessmentId, 'N-1', { reasoning: 'Wij', answerIfAsked: 'Wij' })
    await vi.waitFor(() => {
      expect(useDossier().judgements.some(({ reasoning }) => reasoning === 'Wij')).toBe(true)
    })
    const store = useReturnedWork()
    await store.readPasted(returned(work, { 'N-1': { reasoning: 'Zij', answerIfAsked: 'Zij' } }))
    store.chooseAll('ours')
    expect(store.counts).toMatchObject({ taken: 0, undecided: 0 })
    store.chooseAll('theirs')
    await store.mergeNow()
    expect(await judgementOf('N-1')).toMatchObject({ reasoning: 'Zij', answerIfAsked: 'Zij' })
  })

  test.each([
    ['of another dossier', (file: string) => file.replace(ids.dossierId, 'ander'), sentences.otherDossier],
    [
      'of work that is not there',
      (file: string, work: WorkPackage) => file.replace(work.delegationId, 'weg'),
      sentences.gone,
    ],
    [
      'of a form that was changed on the way',
      (file: string, work: WorkPackage) => file.replace(work.base, 'ab'.repeat(32)),
      sentences.otherBase,
    ],
    ['of something else', () => 'Beste Anja', sentences.notAReturn],
  ])('a file %s is refused with its own reason', async (_, change, sentence) => {
    const work = await send()
    const store = useReturnedWork()
    expect(await store.readPasted(change(returned(work, {}), work))).toBe(false)
    expect(store.problem).toBe(sentence)
  })

  test('a file that is not text, and more than one file, are refused', async () => {
    const store = useReturnedWork()
    const photo = { name: 'foto.vsvretour', content: { ok: true as const, value: new Uint8Array([0, 1]) } }
    await store.readDropped([photo])
    expect(store.problem).toBe(sentences.notText)
    await store.readDropped([photo, photo])
    expect(store.problem).toBe(nl.delegation.read.oneFile)
  })

  test('judgements of an assessment adopted since are not merged; actions sent with them are', async () => {
    const work = await send()
    const withAction = await send({ actionIds: [actionId] })
    await storage.assessments.adopt(ids.assessmentId, { on: '2026-11-24', by: 'bestuur' })
    await vi.waitFor(() => {
      expect(useDossier().assessments[0]?.status).toBe('adopted')
    })
    const store = useReturnedWork()
    expect(await store.readPasted(returned(work, { 'N-2': { verdict: 'met' } }))).toBe(false)
    expect(store.problem).toBe(sentences.locked)
    const both = returned(withAction, { 'N-2': { verdict: 'met' } }, { [actionId]: { status: 'running' } })
    expect(await store.readPasted(both)).toBe(true)
    expect(store.merge.skipped.map(({ reason }) => reason)).toEqual(['locked', 'locked'])
    await store.mergeNow()
    expect((await judgementOf('N-2'))?.verdict).toBe('unmet')
    expect(await storage.actions.get(actionId)).toMatchObject({ status: 'running' })
  })

  test('an action that was removed since is reported when nothing else is left', async () => {
    const work = await send({ normIds: [], actionIds: [actionId] })
    await storage.actions.remove(actionId)
    await vi.waitFor(() => {
      expect(useDossier().actions.some(({ id }) => id === actionId)).toBe(false)
    })
    const store = useReturnedWork()
    await store.readPasted(returned(work, {}, { [actionId]: { status: 'done' } }))
    expect(store.problem).toBe(sentences.nothingLeft)
  })
})

test('what the form writes is what the application reads', async () => {
  const work = await send()
  expect(readReturnFile(returned(work, {}))).toMatchObject({ ok: true, value: { values: work.values } })
})
