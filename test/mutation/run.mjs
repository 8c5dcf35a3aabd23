/**
 * `npm run mutate -- domain/results electron`: breaks the code of these rooms in small ways, one at a time, and tells which breaks no
 * test noticed. By hand, and slow: without a name it takes hours. `--only=history,undo` breaks only these files of the rooms.
 * docs/mutation.md holds the last scores and how to read them.
 */
import { mkdir, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Stryker } from '@stryker-mutator/core'

const inDomain = ['test/unit/domain/**/*.test.ts']

/**
 * Room -> what is broken, and who is asked. Only the tests nearest to it: what a distant test notices by accident is no promise.
 * @type {Readonly<Record<string, { mutate: string, tests: readonly string[] }>>}
 */
const rooms = {
  'domain/results': { mutate: 'src/domain/results/*.ts', tests: inDomain },
  'domain/survey': {
    mutate: 'src/domain/survey/*.ts',
    tests: [...inDomain, 'test/storage/{reopening,answer-list*,open-answers-store}.test.ts'],
  },
  'domain/framework': { mutate: 'src/domain/framework/*.ts', tests: inDomain },
  'domain/actions': { mutate: 'src/domain/actions/*.ts', tests: inDomain },
  'domain/delegation': {
    mutate: 'src/domain/delegation/*.ts',
    tests: [...inDomain, 'test/storage/delegation-store.test.ts'],
  },
  'domain/visit': { mutate: 'src/domain/visit/*.ts', tests: inDomain },
  'domain/report': {
    mutate: 'src/domain/report/*.ts',
    tests: [...inDomain, 'test/unit/report/**/*.test.ts'],
  },
  domain: { mutate: 'src/domain/*.ts', tests: [...inDomain, 'test/storage/sharing-copy.test.ts'] },
  // Nearly every test of the storage passes through these; only the nearest are asked, or it would take days.
  'storage/history': {
    mutate: 'src/storage/{history,undo,change-together,same-value}.ts',
    tests: [
      'test/storage/{history,change-together,quick-changes,unreal-moments,reopening,assessment-life}.test.ts',
    ],
  },
  'storage/gates': {
    mutate:
      'src/storage/{round-rules,references,attachment-references,assessment-lock,check-content,check-record,guarded-json}.ts',
    tests: [
      'test/storage/{round-rules,references,attachment-references,assessment-life,guarded-json,check-content}.test.ts',
    ],
  },
  'storage/files': {
    mutate:
      'src/storage/{whole-dossier,under-new-ids,dossier-file,dossier-zip,dossier-manifest,dossier-formats,zip-parts,zip-directory,checksum}.ts',
    tests: [
      'test/storage/{whole-dossier,dossier-file,dossier-attachments,ids-elsewhere,refused-files,zip-parts,reopening}.test.ts',
    ],
  },
  'storage/rest': {
    mutate:
      'src/storage/{attachment-name,benchmark-file,database,digest,dossier-schema,intent,open-storage,question-set-*,question-sets,receiving,results-schema,round-secrets-schema,storage-problems,template-parts}.ts',
    tests: ['test/storage/**/*.test.ts', 'test/unit/content/**/*.test.ts'],
  },
  'storage/repositories': { mutate: 'src/storage/repositories/*.ts', tests: ['test/storage/**/*.test.ts'] },
  'storage/answer-list': {
    mutate: 'src/storage/{answer-list,framework-file}/*.ts',
    tests: ['test/storage/{answer-list*,framework-file*}.test.ts'],
  },
  // Without what only runs inside Electron: that is for test/shell and test/electron.
  electron: {
    mutate: 'electron/!(main|preload|app-protocol|pdf).ts',
    tests: ['test/unit/electron/**/*.test.ts'],
  },
}

const given = process.argv.slice(2)
const chosen = given.filter((word) => !word.startsWith('--'))
const only = given.find((word) => word.startsWith('--only='))?.slice('--only='.length)
/** @param {string} all */
const filesOf = (all) =>
  only === undefined ? all : `${dirname(all)}/${only.includes(',') ? `{${only}}` : only}.ts`
const unknown = chosen.filter((name) => !Object.hasOwn(rooms, name))
if (unknown.length > 0) {
  console.error(`No such room: ${unknown.join(', ')}. There are: ${Object.keys(rooms).join(', ')}.`)
  process.exit(1)
}

const folder = 'test-results/mutation'
await mkdir(folder, { recursive: true })
/** @type {Record<string, string>} */
const scores = {}
for (const name of chosen.length > 0 ? chosen : Object.keys(rooms)) {
  const room = rooms[name]
  if (room === undefined) continue
  process.env.MUTATION_TESTS = room.tests.join(' ')
  const results = await new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/mutation/vitest.config.ts' },
    mutate: [filesOf(room.mutate)],
    coverageAnalysis: 'perTest',
    // Run once when a module loads: tables of constants. Each would cost a run of all tests.
    ignoreStatic: true,
    // Words are read by people, not by tests.
    mutator: { excludedMutations: ['StringLiteral'] },
    reporters: ['clear-text', 'json', 'progress-append-only'],
    clearTextReporter: { logTests: false },
    jsonReporter: { fileName: `${folder}/last.json` },
    tempDirName: 'test-results/stryker',
    timeoutMS: 20_000,
    concurrency: 2,
  }).runMutationTest()
  await rename(`${folder}/last.json`, `${folder}/${name.replace('/', '-')}.json`)
  const counted = results.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError')
  const noticed = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout')
  scores[name] =
    `${((noticed.length / counted.length) * 100).toFixed(1)} % (${String(noticed.length)} of ${String(counted.length)})`
}
console.table(scores)
