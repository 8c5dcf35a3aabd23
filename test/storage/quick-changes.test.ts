/** Whoever goes quickly from one thing to another gets what was asked last, whole, and writes in nothing else. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../src/contract/platform'
import type { Round } from '../../src/domain/survey/round/round'
import type { Storage } from '../../src/storage/storage'
import { useAssessment } from '../../src/stores/framework/assessment/assessment'
import { useAttachments } from '../../src/stores/framework/evidence/attachments'
import { useDelegation } from '../../src/stores/delegation/delegation'
import { useDossier } from '../../src/stores/dossier/dossier'
import { useAssessments } from '../../src/stores/framework/assessment/assessments'
import { useEvidence } from '../../src/stores/framework/evidence/evidence'
import { useFilling } from '../../src/stores/survey/filling/filling'
import { useFrameworkChange } from '../../src/stores/framework/content/framework-change'
import { appServicesKey } from '../../src/stores/app-services'
import { useOwnSets } from '../../src/stores/framework/content/own-sets'
import { useSending } from '../../src/stores/survey/receiving/sending'
import { useSetEditor } from '../../src/stores/framework/content/set-editor'
import { useUndo } from '../../src/stores/app/undo'
import { smallFramework } from './framework-workbook'
import { fixedChance, rest, storageWith } from './late-storage'
import { openTest, standingClock } from './open'
import { actionFields, evidenceFields, roundFields } from './small-dossier'

const clock = standingClock()
let storage: Storage
let a: string
let b: string

/** What every answer of the storage waits for. */
let before: () => Promise<void>
let asked: string[]
let saved: string[]

const platform = {
  saveFile: ({ name }: { readonly name: string }, bytes: Uint8Array) => {
    saved.push(name, new TextDecoder().decode(bytes))
    return Promise.resolve({ ok: true, value: { name } })
  },
} as unknown as Platform

beforeEach(async () => {
  storage = await openTest(undefined, clock)
  before = () => Promise.resolve()
  asked = []
  a = (await storage.dossiers.add({ name: 'A' })).id
  b = (await storage.dossiers.add({ name: 'B' })).id
  for (const [id, count] of [[a, 5] as const, [b, 2] as const])
    for (let number = 0; number < count; number += 1) {
      await storage.actions.plan(actionFields(id, {}))
      await storage.evidence.add(evidenceFields(id, {}))
    }
  saved = []
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, {
    storage: storageWith(storage, (what) => {
      asked.push(what)
      return before()
    }),
    platform,
    now: clock.now,
    appVersion: '0',
  })
  setActivePinia(pinia)
})

describe('going quickly from one dossier to another', () => {
  const holdsOnly = (id: string): void => {
    const store = useDossier()
    expect(store.dossier?.id).toBe(id)
    const lists = [store.actions, store.evidence].flat()
    expect(lists).toHaveLength(id === a ? 10 : 4)
    expect(lists.filter(({ dossierId }) => dossierId !== id)).toEqual([])
  }

  test.each([1, 2, 3, 4, 5, 6])(
    'shows the last one, whole, and nothing of the other (row %i)',
    async (seed) => {
      const chance = fixedChance(seed)
      before = () => rest(chance() * 60)
      const opened: Promise<[string, boolean]>[] = []
      let wanted = a
      for (let change = 0; change < 16; change += 1) {
        wanted = change % 2 === 0 ? a : b
        const id = wanted
        opened.push(
          useDossier()
            .open(id)
            .then((result) => [id, result]),
        )
        const store = useDossier()
        // At no moment something of one beside something of the other.
        for (const { dossierId } of [store.actions, store.evidence].flat())
          expect(dossierId).toBe(store.dossier?.id)
        if (store.dossier !== null) expect(store.dossier.id).toBe(wanted)
        await rest(chance() * 80)
      }
      const result = await Promise.all(opened)
      expect(result.at(-1)).toEqual([wanted, true])
      await rest(120)
      holdsOnly(wanted)
    },
  )

  test('follows only the one it shows', async () => {
    const chance = fixedChance(7)
    before = () => rest(chance() * 20)
    void useDossier().open(a)
    await useDossier().open(b)
    await storage.actions.plan(actionFields(a, { title: 'Van A' }))
    await storage.actions.plan(actionFields(b, { title: 'Van B' }))
    await vi.waitFor(() => expect(useDossier().actions.map(({ title }) => title)).toContain('Van B'))
    expect(useDossier().actions.map(({ title }) => title)).not.toContain('Van A')
  })

  test('asked for twice at once, it is opened once and both callers hear of it', async () => {
    expect(await Promise.all([useDossier().open(a), useDossier().open(a)])).toEqual([true, true])
    expect(asked.filter((what) => what === 'recordsOf')).toHaveLength(1)
  })

  test('left for the list of dossiers, it does not come back', async () => {
    before = () => rest(20)
    const opened = useDossier().open(a)
    useDossier().close()
    expect(await opened).toBe(false)
    expect(useDossier().dossier).toBeNull()
    expect(useDossier().actions).toEqual([])
  })
})

describe('what was begun in a dossier that was left since', () => {
  const framework = () => new TextEncoder().encode(JSON.stringify(smallFramework()))

  /** Begins something in A and goes to B while the storage is still thinking. */
  async function leaving<T>(begin: () => Promise<T>): Promise<T> {
    await useDossier().open(a)
    before = () => rest(10)
    const begun = begin()
    void useDossier().open(b)
    const [done] = await Promise.all([begun, rest(120)])
    before = () => Promise.resolve()
    await vi.waitFor(() => expect(useDossier().dossier?.id).toBe(b))
    return done
  }

  test('a framework that was being read is put in neither', async () => {
    await leaving(() => useOwnSets().take('kader.json', framework()))
    expect(await storage.ownSets.listOf(b)).toEqual([])
    expect(useOwnSets().added).toBeNull()
  })

  test('work that was being sent holds nothing of the next dossier', async () => {
    const action = await storage.actions.plan(actionFields(a, { title: 'Van A' }))
    await storage.dossiers.change(a, { name: 'VSV Alpha' })
    await storage.dossiers.change(b, { name: 'VSV Bravo' })
    const order = { recipient: 'Mirjam', note: '', askedBefore: null, assessmentId: null, normIds: [] }
    const sent = await leaving(() => useDelegation().send({ ...order, actionIds: [action.id] }))
    expect(sent.ok).toBe(true)
    expect(saved.join().includes('VSV Alpha')).toBe(true)
    expect(saved.join().includes('VSV Bravo')).toBe(false)
    expect(await storage.delegations.listOf(a)).toHaveLength(1)
    expect(await storage.delegations.listOf(b)).toEqual([])
  })

  test('the questionnaire that was being made carries the name of its own VSV', async () => {
    await storage.dossiers.change(a, { name: 'VSV Alpha' })
    const round = await storage.rounds.add(roundFields(a, { status: 'open' }))
    await leaving(() => useSending().saveQuestionnaire(round.id, ''))
    expect(saved.join().includes('VSV Alpha')).toBe(true)
  })

  test('the next assessment keeps every judgement that comes along', async () => {
    await useDossier().open(a)
    await useOwnSets().take('kader.json', framework())
    await vi.waitFor(() => expect(useOwnSets().own).toHaveLength(1))
    const { id } = await useAssessment().start('Toetsing 2026', smallFramework())
    await vi.waitFor(() => expect(useAssessments().assessment?.id).toBe(id))
    await useAssessment().judge('A-1', { verdict: 'met', reasoning: 'Geregeld.' })
    await useOwnSets().take(
      'nieuw.json',
      new TextEncoder().encode(JSON.stringify({ ...smallFramework(), version: '2.0' })),
    )
    await vi.waitFor(() => expect(useOwnSets().own).toHaveLength(2))
    await vi.waitFor(() => expect(useAssessments().judgementByNorm.size).toBe(1))
    useFrameworkChange().show(useOwnSets().added?.id ?? '', id)
    const next = await leaving(() => useFrameworkChange().start('Toetsing 2027'))
    const judgements = await storage.judgements.listOf(a)
    expect(judgements.filter(({ assessmentId }) => assessmentId === next.id)).toMatchObject([
      { normId: 'A-1', verdict: 'met', reasoning: 'Geregeld.' },
    ])
    expect(useAssessments().assessment).toBeNull()
  })

  test('a document that was being kept is kept, and nothing breaks off when no dossier is open by then', async () => {
    await useDossier().open(a)
    before = () => rest(10)
    const kept = useAttachments().keep({ name: 'a.pdf', bytes: new Uint8Array([1, 2]), sha256: '' })
    useDossier().close()
    expect(await kept).toMatchObject({ ok: true })
    expect(await storage.attachments.listOf(a)).toHaveLength(1)
  })

  test('its message takes nothing back in the next dossier', async () => {
    await useDossier().open(a)
    const [piece] = useDossier().evidence
    if (piece === undefined) throw new Error('no evidence')
    void useUndo()
    await leaving(() => useEvidence().remove(piece))
    expect(useUndo().undoable).toBe(false)
  })

  test('a message that offers undo stops offering it in the next dossier', async () => {
    await useDossier().open(a)
    const [piece] = useDossier().evidence
    if (piece === undefined) throw new Error('no evidence')
    await useEvidence().remove(piece)
    expect(useUndo().undoable).toBe(true)
    await useDossier().open(b)
    expect(useUndo().undoable).toBe(false)
  })
})

test('a step in one question set is not taken in the next one', async () => {
  await useDossier().open(a)
  await useOwnSets().take('een.json', new TextEncoder().encode(JSON.stringify(smallFramework())))
  const first = useOwnSets().added?.id ?? ''
  await useOwnSets().take(
    'twee.json',
    new TextEncoder().encode(JSON.stringify({ ...smallFramework(), version: '2.0' })),
  )
  const second = useOwnSets().added?.id ?? ''
  await vi.waitFor(() => expect(useOwnSets().own).toHaveLength(2))
  const editor = useSetEditor()
  editor.show(first)
  const added = editor.addTheme()
  editor.show(second)
  await added
  const themes = async (id: string) => (await storage.ownSets.get(id))?.questionSet.themes.length
  expect([await themes(first), await themes(second)]).toEqual([2, 1])
  // Nor does the next one go to a theme that only the first has.
  expect(editor.selection).toEqual({ theme: 0, part: 0 })
})

describe('one person after another on this device', () => {
  async function round(): Promise<Round> {
    return storage.rounds.add(roundFields(a, { status: 'open' }))
  }

  test('somebody who leaves while their draft is being made leaves nothing for the next person', async () => {
    const here = await round()
    const filling = useFilling()
    before = () => rest(20)
    filling.prepare(here)
    const chosen = filling.chooseProfession('GYN')
    filling.prepare(here)
    await chosen
    expect(filling.response).toBeNull()
    expect(await storage.responses.listOfRound(here.id)).toEqual([])
  })

  test('handing in does not clear the screen of the next', async () => {
    const here = await round()
    const filling = useFilling()
    filling.prepare(here)
    await filling.chooseProfession('GYN')
    await filling.answer('S-1', 4)
    before = () => rest(20)
    const handedIn = filling.submit()
    filling.prepare(here)
    await filling.chooseProfession('HA')
    await handedIn
    await rest(40)
    expect(filling.response?.professionId).toBe('HA')
  })
})
