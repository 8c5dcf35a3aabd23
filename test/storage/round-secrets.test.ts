/** What opens answers, and what proves that somebody's came in, goes along in the dossier and in nothing else the application makes. */
import { strFromU8, unzipSync } from 'fflate'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../src/contract/platform'
import { newRoundKeys } from '../../src/contract/sealing'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { success } from '../../src/domain/outcome'
import type { Round } from '../../src/domain/survey/round/round'
import { makePaperForm } from '../../src/report/paper/paper-form'
import { makeReport } from '../../src/report/make-report'
import type { Storage } from '../../src/storage/storage'
import { useBenchmark } from '../../src/stores/survey/benchmark/benchmark'
import { useDossier } from '../../src/stores/dossier/dossier'
import { useDossiers } from '../../src/stores/dossier/dossiers'
import { appServicesKey } from '../../src/stores/app-services'
import { useResultsWorkbook } from '../../src/stores/survey/results/results-workbook'
import { useRounds } from '../../src/stores/survey/round/rounds'
import { useSending } from '../../src/stores/survey/receiving/sending'
import { buildContent } from '../fixtures/build-content'
import { freshName, openTest, rawRows } from './open'

const CODE_HASH = 'c0de'.repeat(16)
const DIGEST = 'd16e'.repeat(16)

let databaseName: string
let storage: Storage
let content: DossierContent
let round: Round
let secrets: readonly string[]
let saved: Uint8Array[]

beforeEach(async () => {
  const built = buildContent({ respondents: { VK1: 14, GYN: 11, KRZ: 9 }, roundStatus: 'closed' })
  const [closed] = built.rounds
  if (closed === undefined) throw new Error('no round')
  const keys = await newRoundKeys()
  round = { ...closed, keys, usesCodes: true, codeHashes: [CODE_HASH] }
  const receipt = {
    id: '7d4f2a10-9f1c-4b7e-8a55-0c1d2e3f4a5b',
    dossierId: built.dossier.id,
    roundId: round.id,
    digest: DIGEST,
    codeHash: CODE_HASH,
  }
  content = { ...built, rounds: [round], receipts: [receipt] }
  secrets = [keys.privateKey.d, CODE_HASH, DIGEST, receipt.id]
  databaseName = freshName()
  storage = await openTest(databaseName)
  await storage.putContent(content, 'replace')
  saved = []
  const platform: Pick<Platform, 'saveFile'> = {
    saveFile: async ({ name }, bytes) => {
      saved.push(bytes)
      return success({ name })
    },
  }
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  const now = () => new Date(2026, 10, 23)
  app.provide(appServicesKey, { storage, platform: platform as Platform, now, appVersion: '9.9.9' })
  setActivePinia(pinia)
  await useDossier().open(content.dossier.id)
})

/** Everything readable in a file: of a zip the names and the text of all parts. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return strFromU8(bytes)
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${strFromU8(part)}`)
    .join('\n')
}

function onlySaved(): string {
  expect(saved).toHaveLength(1)
  return textOf(saved[0] ?? new Uint8Array())
}

function expectNone(text: string): void {
  // A file that says nothing would keep every secret.
  expect(text.length).toBeGreaterThan(200)
  // Only what was found is told: a whole file on the screen helps nobody.
  const ids = content.responses.map(({ id }) => id)
  expect([...secrets, ...ids].filter((secret) => text.includes(secret))).toEqual([])
}

test('the dossier file holds them: it is what takes answers in on another computer', async () => {
  await useDossiers().saveFile(content.dossier.id)
  const text = onlySaved()
  expect(secrets.filter((secret) => !text.includes(secret))).toEqual([])
})

test('the stand-alone questionnaire holds the public key, and none of them', async () => {
  await useSending().saveQuestionnaire(round.id, 'a@b.example')
  const text = onlySaved()
  expect(text.includes(round.keys?.publicKey.x ?? '?')).toBe(true)
  expectNone(text)
})

test('the report holds none of them', async () => {
  const how = { kind: 'volledig', today: '2026-11-23', appVersion: '9.9.9', pageNumbers: false } as const
  const text = textOf(await makeReport(content, how))
  expectNone(text)
  expect(text.includes(round.keys?.publicKey.x ?? '')).toBe(false)
})

test('the paper form holds none of them', async () => {
  expectNone(textOf(await makePaperForm({ vsv: 'VSV', contact: '', round, codes: ['222222'] })))
})

test('the results in Excel hold none of them', async () => {
  await useResultsWorkbook().save(round.id)
  expectNone(onlySaved())
})

test('the sharing copy holds none of them', async () => {
  await useDossiers().saveSharingCopy(content.dossier.id, true)
  expectNone(onlySaved())
})

test('the benchmark file holds none of them', async () => {
  await useBenchmark().saveFile(round.id, true)
  expectNone(onlySaved())
})

test('the history holds none of them, whatever happens to the round', async () => {
  await useRounds().adopt(round.id)
  await storage.history.undo(content.dossier.id)
  await storage.rounds.remove(round.id)
  const { history = [] } = await rawRows(databaseName)
  expect(history.length).toBeGreaterThan(content.history.length)
  expectNone(JSON.stringify(history))
})
