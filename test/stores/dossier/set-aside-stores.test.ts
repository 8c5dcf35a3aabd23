/** "Vervang" and then "Terugzetten", with everything that was on its way to the dossier when it was replaced. */
import { createPinia, setActivePinia } from 'pinia'
import { expect, test, vi } from 'vitest'
import { createApp, watch } from 'vue'
import * as v from 'valibot'
import { readReturnFile, returnAsText, writeReturnFile } from '../../../src/contract/delegation-file'
import { WORK_ELEMENT, workPackageSchema } from '../../../src/contract/delegation-form'
import type { DossierMark } from '../../../src/contract/dossier-marks'
import type { Platform } from '../../../src/contract/platform'
import { newRoundKeys } from '../../../src/contract/sealing'
import { success } from '../../../src/domain/outcome'
import { writeDossierFile } from '../../../src/storage/dossier-file'
import type { Storage } from '../../../src/storage/storage'
import { useAttachments } from '../../../src/stores/framework/evidence/attachments'
import { useDelegation } from '../../../src/stores/delegation/delegation'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { useDossiers } from '../../../src/stores/dossier/dossiers'
import { appServicesKey } from '../../../src/stores/app-services'
import { useKeptDrafts } from '../../../src/stores/survey/filling/kept-drafts'
import { useReceiving } from '../../../src/stores/survey/receiving/receiving'
import { useReturnedWork } from '../../../src/stores/delegation/returned-work'
import { useSaving } from '../../../src/stores/app/saving'
import { dossierMarksKey, useVanished } from '../../../src/stores/dossier/vanished'
import { answerText, fileOf } from '../../storage/answer-files'
import { freshName, openTest, refusal, standingClock } from '../../storage/open'
import { evidenceFields, fillDossier } from '../../storage/small-dossier'

vi.setConfig({ testTimeout: 60_000 })

/** One window of the application; what it saves is kept. */
function windowOn(storage: Storage, dossierMarks: DossierMark[] = []) {
  const saved: string[] = []
  let marks: readonly DossierMark[] = dossierMarks
  const app = createApp({})
  app.use(createPinia())
  app.provide(appServicesKey, {
    storage,
    platform: {
      readAttachment: () => Promise.resolve(success(null)),
      saveFile: (_suggestion: unknown, bytes: Uint8Array) => {
        saved.push(new TextDecoder().decode(bytes))
        return Promise.resolve(success({ name: 'bestand' }))
      },
    } as unknown as Platform,
    now: standingClock().now,
    appVersion: '0',
  })
  app.provide(dossierMarksKey, {
    read: () => marks,
    write: (given) => (marks = given),
    askToStay: () => undefined,
  })
  return {
    saved,
    marks: () => marks,
    /** Makes the stores of this window the ones in use. */
    use: () => {
      setActivePinia(app.config.globalProperties.$pinia)
    },
    run: <T>(work: () => T) => app.runWithContext(work),
  }
}

async function fileOfDossier(storage: Storage, dossierId: string): Promise<Uint8Array> {
  const content = await storage.contentOf(dossierId)
  if (content === undefined) throw new Error('no content')
  return writeDossierFile(content, { appVersion: '0', now: new Date(0) })
}

/** Opens the file and chooses "Vervang". */
async function replaceBy(file: Uint8Array): Promise<void> {
  const dossiers = useDossiers()
  const taken = await dossiers.take(file)
  if (!taken.ok || !('existing' in taken.value)) throw new Error('not here yet')
  expect((await dossiers.settle(taken.value, 'replace')).ok).toBe(true)
}

/** Chooses "Terugzetten" at the only version in the bin. */
async function putBack(): Promise<void> {
  const dossiers = useDossiers()
  await vi.waitFor(() => {
    expect(dossiers.setAside).toHaveLength(1)
  })
  const [version] = dossiers.setAside
  if (version === undefined) throw new Error('nothing in the bin')
  await dossiers.putBack(version)
}

test('after "Vervang" and "Terugzetten" answers on their way, sent work, codes and documents fit as before', async () => {
  const storage = await openTest()
  const window = windowOn(storage)
  window.use()
  await window.run(async () => {
    const { dossierId, roundId, assessmentId } = await fillDossier(storage)
    const older = await fileOfDossier(storage, dossierId)

    const round = await storage.rounds.change(roundId, { keys: await newRoundKeys() })
    const [early, late] = [await answerText(round), await answerText(round)]
    const receiving = useReceiving()
    await receiving.takeFiles(roundId, [fileOf('vroeg', early)])
    expect(receiving.report).toMatchObject({ taken: 1 })

    const keptDrafts = useKeptDrafts()
    const draft = await storage.responses.start(round)
    await storage.responses.change(draft.id, { keep: 'Half af' })
    const code = await keptDrafts.keep(draft)

    const attachment = await storage.attachments.keep(dossierId, 'notulen.txt', new Uint8Array([1, 2]))
    await storage.evidence.add(evidenceFields(dossierId, { attachment }))

    await useDossier().open(dossierId)
    const order = { recipient: 'Mirjam', note: '', askedBefore: null, assessmentId }
    await useDelegation().send({ ...order, normIds: ['N-1'], actionIds: [] })
    const json = new RegExp(`id="${WORK_ELEMENT}">([^<]*)</script>`).exec(window.saved[0] ?? '')?.[1] ?? ''
    const work = v.parse(workPackageSchema, JSON.parse(json))
    const { judgements, actions } = work.values
    const returned = writeReturnFile({
      delegationId: work.delegationId,
      dossierId: work.dossierId,
      base: work.base,
      from: 'Mirjam',
      filledOn: '2026-11-25',
      values: {
        judgements: Object.fromEntries(
          Object.entries(judgements).map(([id, one]) => [id, { ...one, reasoning: 'Van Mirjam' }]),
        ),
        actions,
      },
    })
    expect(readReturnFile(returned).ok).toBe(true)
    const before = await storage.contentOf(dossierId)
    useDossier().close()

    await replaceBy(older)
    // Somebody leaves a code in the version that stands there now.
    await keptDrafts.keep(await storage.responses.start(round))
    expect(await keptDrafts.find(roundId, code)).toBeNull()
    await putBack()

    expect(await storage.contentOf(dossierId)).toEqual(before)
    await useDossier().open(dossierId)
    await receiving.takeFiles(roundId, [fileOf('laat', late), fileOf('vroeg', early)])
    expect(receiving.report).toMatchObject({ taken: 1, duplicates: 1, refused: [] })
    expect((await keptDrafts.find(roundId, code))?.keep).toBe('Half af')
    expect(await useAttachments().check(attachment)).toBe('intact')
    const returnedWork = useReturnedWork()
    expect(await returnedWork.readPasted(returnAsText(returned))).toBe(true)
    expect(returnedWork.counts).toMatchObject({ taken: 1, conflicts: 0 })
    expect(await returnedWork.mergeNow()).toBe(true)
    expect((await storage.judgements.listOf(dossierId)).map(({ reasoning }) => reasoning)).toContain(
      'Van Mirjam',
    )
  })
})

test('documents that only the version in the bin has are not offered to be erased', async () => {
  const storage = await openTest()
  const window = windowOn(storage)
  window.use()
  await window.run(async () => {
    const { dossierId } = await fillDossier(storage)
    const older = await fileOfDossier(storage, dossierId)
    const attachment = await storage.attachments.keep(dossierId, 'notulen.txt', new Uint8Array([1, 2]))
    await storage.evidence.add(evidenceFields(dossierId, { attachment }))
    await replaceBy(older)
    await useDossier().open(dossierId)
    const attachments = useAttachments()
    await attachments.refresh()
    await vi.waitFor(() => {
      expect(attachments.unused.size).toBe(0)
    })
    expect(attachments.total).toBe(2)
    await attachments.eraseUnused()
    const [version] = useDossiers().setAside
    if (version === undefined) throw new Error('nothing in the bin')
    // Without that version nothing speaks of it.
    const loose = await storage.attachments.keep(dossierId, 'los.txt', new Uint8Array([1, 2, 3]))
    await attachments.refresh()
    expect([...attachments.unused.keys()]).toEqual([loose.sha256])
    await putBack()
    await attachments.refresh()
    expect(await attachments.check(attachment)).toBe('intact')
  })
})

test('a dossier that is open in another window follows, and is never said to be gone', async () => {
  const name = freshName()
  const [here, there] = [await openTest(name), await openTest(name)]
  const [mine, theirs] = [windowOn(here), windowOn(there)]
  const { dossierId } = await fillDossier(here)
  const older = await fileOfDossier(here, dossierId)
  const added = await here.evidence.add(evidenceFields(dossierId, { title: 'Later toegevoegd' }))
  await here.dossiers.change(dossierId, { region: 'Elders' })
  mine.use()
  const dossier = mine.run(useDossier)
  const vanished = mine.run(useVanished)
  await vanished.start()
  await dossier.open(dossierId)
  const reports: boolean[] = []
  watch(
    () => dossier.missing || vanished.gone.length > 0,
    (isMissed) => reports.push(isMissed),
    { flush: 'sync' },
  )
  theirs.use()
  for (const [step, region, pieces] of [
    [() => replaceBy(older), 'Midden', 1],
    [putBack, 'Elders', 2],
  ] as const) {
    await theirs.run(step)
    await vi.waitFor(() => {
      expect(dossier.dossier?.region).toBe(region)
      expect(dossier.evidence).toHaveLength(pieces)
    })
  }
  expect(dossier.evidence.map(({ id }) => id)).toContain(added.id)
  expect(reports).toEqual([])
  expect(mine.marks().map(({ id }) => id)).toEqual([dossierId])
  // At the next start nothing is missed either.
  const next = windowOn(there, [...mine.marks()])
  next.use()
  const restarted = next.run(useVanished)
  await restarted.start()
  await vi.waitFor(() => {
    expect(restarted.known).toBe(true)
  })
  expect(restarted.gone).toEqual([])
})

test('a version that was erased in the meantime is reported as gone, and the current one stays', async () => {
  const storage = await openTest()
  const window = windowOn(storage)
  window.use()
  await window.run(async () => {
    const { dossierId } = await fillDossier(storage)
    await replaceBy(await fileOfDossier(storage, dossierId))
    const dossiers = useDossiers()
    await vi.waitFor(() => {
      expect(dossiers.setAside).toHaveLength(1)
    })
    const [version] = dossiers.setAside
    if (version === undefined) throw new Error('nothing in the bin')
    await dossiers.eraseSetAside(version)
    const saving = useSaving()
    expect(await refusal(dossiers.putBack(version))).toBe('storage/gone')
    expect(saving.problem?.code).toBe('storage/gone')
    expect((await storage.dossiers.list()).map(({ id }) => id)).toEqual([dossierId])
  })
})
