/** The benchmark on the real storage: other dossiers, files, and what stays after a restart. */
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, test } from 'vitest'
import { createApp } from 'vue'
import type { Platform } from '../../../../src/contract/platform'
import type { BenchmarkContribution } from '../../../../src/domain/survey/benchmark/benchmark'
import type { Round } from '../../../../src/domain/survey/round/round'
import type { Storage } from '../../../../src/storage/storage'
import { mirrorSet } from '../../../../src/storage/built-in-sets'
import { readBenchmarkFile, writeBenchmarkFile } from '../../../../src/storage/benchmark-file'
import { useBenchmark } from '../../../../src/stores/survey/benchmark/benchmark'
import { useDossier } from '../../../../src/stores/dossier/dossier'
import { appServicesKey } from '../../../../src/stores/app-services'
import { openTest } from '../../../storage/open'
import { contentWithRound } from '../../../storage/benchmark-dossier'

let storage: Storage
let files: { toOpen: Uint8Array | null; saved: { name: string; bytes: Uint8Array } | null }

/** Only the two dialogs of files; anything else would be a surprise. */
const platform = (): Platform =>
  new Proxy(
    {
      openFile: () =>
        Promise.resolve({
          ok: true,
          value: files.toOpen === null ? null : { name: 'b.json', bytes: files.toOpen },
        }),
      saveFile: ({ name }: { name: string }, bytes: Uint8Array) => {
        files.saved = { name, bytes }
        return Promise.resolve({ ok: true, value: { name } })
      },
    } as unknown as Platform,
    {
      get: (target, key: keyof Platform) => {
        if (key in target) return target[key]
        throw new Error(`the benchmark does not need ${key}`)
      },
    },
  )

/** A new application on the same storage: what a restart is to the stores. */
async function startApplication() {
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, {
    storage,
    platform: platform(),
    now: () => new Date(2026, 10, 23, 9),
    appVersion: '0',
  })
  setActivePinia(pinia)
  await useDossier().open('eigen')
  const store = useBenchmark()
  await store.load()
  return store
}

const put = (
  id: string,
  value: 1 | 2 | 3 | 4 | 5,
  changes: { example?: boolean; status?: Round['status']; people?: number } = {},
) => storage.putContent(contentWithRound(id, value, changes), 'replace')

function fileOf(contributor: string): BenchmarkContribution {
  return {
    contributor,
    name: null,
    year: 2026,
    form: 'quickscan',
    questionSet: { id: mirrorSet.id, version: mirrorSet.version },
    n: 12,
    themes: [],
    statements: [{ id: 'AMB-1', n: 12, mean: 3 }],
  }
}

beforeEach(async () => {
  storage = await openTest()
  files = { toOpen: null, saved: null }
  await put('eigen', 4)
})

test('other dossiers on this computer take part; the fictional example only when chosen', async () => {
  await put('a', 3)
  await put('b', 2)
  await put('voorbeeld', 5, { example: true })
  const store = await startApplication()
  expect(store.chosen.toSorted()).toEqual(['a', 'b'])
  expect(store.benchmarkFor('ronde eigen')?.vsvs).toBe(3)
  store.choose('voorbeeld', true)
  expect(store.benchmarkFor('ronde eigen')).toMatchObject({ vsvs: 4, enough: true })
  store.choose('voorbeeld', false)
  expect(store.benchmarkFor('ronde eigen')?.enough).toBe(false)
})

test('a round that is still open, or has too few answers, brings nothing in', async () => {
  await put('open', 3, { status: 'open' })
  await put('weinig', 3, { people: 4 })
  const store = await startApplication()
  expect(store.localVsvs).toEqual([])
})

test('an added file stays after a restart and can be taken away', async () => {
  const store = await startApplication()
  files.toOpen = writeBenchmarkFile(fileOf('x'))
  expect((await store.addFile()).ok).toBe(true)
  const again = await startApplication()
  expect(again.added).toEqual([fileOf('x')])
  const [first] = again.added
  if (first === undefined) throw new Error('no file')
  await again.remove(first)
  expect((await startApplication()).added).toEqual([])
})

test('the same file twice, the own file and a broken one are refused, and nothing is added', async () => {
  const store = await startApplication()
  const codeOf = async (bytes: Uint8Array) => {
    const outcome = await store.take(bytes)
    return outcome.ok ? 'taken' : outcome.problem.code
  }
  expect(await codeOf(writeBenchmarkFile(fileOf('x')))).toBe('taken')
  expect(await codeOf(writeBenchmarkFile(fileOf('x')))).toBe('benchmark/known')
  expect(await codeOf(writeBenchmarkFile(fileOf('eigen')))).toBe('benchmark/own')
  expect(await codeOf(new Uint8Array([1, 2, 3]))).toBe('benchmark/unreadable')
  expect(store.added).toHaveLength(1)
})

test('a newer file of the same VSV takes the place of the older one', async () => {
  const store = await startApplication()
  await store.take(writeBenchmarkFile(fileOf('x')))
  await store.take(writeBenchmarkFile({ ...fileOf('x'), n: 14 }))
  expect(store.added.map(({ n }) => n)).toEqual([14])
})

test('a shared file holds no name unless asked, and can be read by another', async () => {
  const store = await startApplication()
  await store.saveFile('ronde eigen', false)
  expect(files.saved?.name).toBe('benchmark vsv 2026.json')
  const read = readBenchmarkFile(files.saved?.bytes ?? new Uint8Array())
  expect(read.ok && read.value).toMatchObject({ contributor: 'eigen', name: null, n: 6 })
  await store.saveFile('ronde eigen', true)
  const named = readBenchmarkFile(files.saved?.bytes ?? new Uint8Array())
  expect(named.ok && named.value.name).toBe('VSV eigen')
})
