/**
 * `npm run mutate -- domain/survey/results electron`: breaks the code of these parts in small ways, one at a time, and tells which breaks no
 * test noticed. By hand, and slow: without a name it takes hours. `--only=history,undo` breaks only these files of the parts;
 * `--at-once=1` keeps a core free; `--every=6` breaks only what stands on one of every six lines: a sample, for when there is no time.
 * What nobody noticed stands in test-results/mutation, while it runs too. docs/mutation.md holds the last scores and how to read them.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { nameOf, placeOf, wasNoticed } from './left.mjs'

/** Thousands of made-up rounds: seconds for each break. Asked only about what the others did not notice. */
const attacks = ['test/unit/domain/survey/results/{confidentiality,joint-attack,hidden-reasons}.test.ts']
/** @param {string} room */
const inDomain = (room) => [`test/unit/domain/${room}/!(confidentiality|joint-attack|hidden-reasons).test.ts`]

/**
 * Part of the code -> what is broken, which tests are asked, and which when none of these noticed. A part is a room, some rooms
 * together, or files of a floor. Only the tests nearest to it: what a distant test notices by accident is no promise.
 * @type {Readonly<Record<string, { mutate: string, tests: readonly string[], slowTests?: readonly string[] }>>}
 */
const parts = {
  'domain/survey/results': {
    mutate: 'src/domain/survey/{results,comparison,benchmark}/*.ts',
    tests: inDomain('survey/{results,comparison,benchmark}'),
    slowTests: [
      ...attacks,
      'test/storage/{reopening,reopening-older-file}.test.ts',
      'test/stores/survey/results/open-answers-store.test.ts',
    ],
  },
  'domain/survey': {
    mutate: 'src/domain/survey/{thresholds,round/*,filling/*,receiving/*}.ts',
    tests: [...inDomain('survey/{round,filling,receiving}'), 'test/unit/domain/survey/*.test.ts'],
    slowTests: ['test/storage/{reopening,answer-list*}.test.ts', 'test/stores/survey/receiving/*.test.ts'],
  },
  'domain/framework': {
    mutate: 'src/domain/framework/{assessment,evidence,readiness,content,norm-list}/*.ts',
    tests: inDomain('framework/*'),
  },
  'domain/actions': { mutate: 'src/domain/actions/*.ts', tests: inDomain('actions') },
  'domain/delegation': {
    mutate: 'src/domain/delegation/*.ts',
    tests: inDomain('delegation'),
    slowTests: ['test/stores/delegation/delegation-store.test.ts'],
  },
  'domain/search': {
    mutate: 'src/domain/search/*.ts',
    tests: [...inDomain('search'), 'test/unit/stores/search/*.test.ts'],
  },
  'domain/guide': {
    mutate: 'src/{domain,storage}/guide/!(guide|built-in-guide).ts',
    tests: [...inDomain('guide'), 'test/unit/content/read-guide.test.ts'],
  },
  'domain/visit': { mutate: 'src/domain/visit/*.ts', tests: inDomain('visit') },
  'domain/session': {
    mutate: 'src/domain/session/*.ts',
    tests: ['test/unit/domain/session/!(slides-confidential).test.ts'],
    slowTests: [
      'test/unit/domain/session/slides-confidential.test.ts',
      'test/storage/{sessions,session-rules}.test.ts',
    ],
  },
  'domain/report': {
    mutate: 'src/domain/report/**/*.ts',
    tests: [...inDomain('report'), 'test/unit/report/**/*.test.ts'],
  },
  domain: {
    mutate: 'src/domain/*.ts',
    // Not those of the calendar: Stryker runs tests in threads, and a thread has the time zone of its process.
    tests: [
      'test/unit/domain/{!(calendar),framework/evidence/client-{data,record},survey/results/open-answers}.test.ts',
    ],
    slowTests: ['test/storage/sharing-copy.test.ts'],
  },
  'domain/dossier': {
    mutate: 'src/domain/dossier/*.ts',
    tests: inDomain('dossier'),
    slowTests: ['test/storage/sharing-copy.test.ts'],
  },
  // Nearly every test of the storage passes through these; only the nearest are asked, or it would take days.
  'storage/history': {
    mutate: 'src/storage/{history,undo,change-together}.ts',
    tests: [
      'test/storage/{history,change-together,quick-changes,unreal-moments,reopening,assessment-life,next-assessment}.test.ts',
    ],
  },
  'storage/gates': {
    mutate:
      'src/storage/{round-rules,references,attachment-references,assessment-lock,check-content,check-record,guarded-json}.ts',
    tests: [
      'test/storage/{round-rules,references,attachment-references,assessment-life,next-assessment,guarded-json,check-content}.test.ts',
    ],
  },
  'storage/files': {
    mutate:
      'src/storage/{whole-dossier,under-new-ids,dossier-file,dossier-zip,dossier-manifest,dossier-formats,zip-parts,zip-directory,checksum}.ts',
    tests: [
      'test/storage/{whole-dossier,dossier-file,dossier-attachments,hostile-attachments,ids-elsewhere,refused-files,refused-records,zip-parts,reopening,reopening-older-file}.test.ts',
    ],
  },
  'storage/rest': {
    mutate:
      'src/storage/{attachment-name,benchmark-file,database,digest,dossier-schema,intent,open-storage,question-set-*,built-in-sets,receiving,results-schema,round-secrets-schema,storage-problems,template-parts}.ts',
    tests: ['test/storage/**/*.test.ts', 'test/unit/content/**/*.test.ts'],
  },
  'storage/repositories': { mutate: 'src/storage/repositories/*.ts', tests: ['test/storage/**/*.test.ts'] },
  'storage/list': {
    mutate: 'src/storage/{list,framework-file,workbook}/*.ts',
    tests: ['test/storage/{answer-list*,framework-file*,workbook-cells}.test.ts'],
  },
  // Without what only runs inside Electron: that is for test/shell and test/electron.
  electron: {
    mutate:
      'electron/!(main|preload|app-protocol|pdf|print|problems-at-start|projector-window|restart|window-votes).ts',
    tests: ['test/unit/electron/**/!(attacks|false-ballots).test.ts'],
    slowTests: ['test/unit/electron/vote/{attacks,false-ballots}.test.ts'],
  },
}

const given = process.argv.slice(2)
const chosen = given.filter((word) => !word.startsWith('--'))
/** @param {string} name */
const option = (name) => given.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3)
const only = option('only')
const every = Number(option('every') ?? 1)
/**
 * The files of a part; with `--only` those alone.
 * @param {string} all
 */
async function filesOf(all) {
  const sources = new RegExp(
    `^${all
      .replaceAll('.', String.raw`\.`)
      .replaceAll(/\*\*\/|\*/g, (stars) => (stars === '*' ? '[^/]*' : '(?:.*/)?'))
      .replace(/!\((.*?)\)/, String.raw`(?!(?:$1)\.)[^/]*`)
      .replace(/\{(.*?)\}/, (_, names) => `(?:${names.replaceAll(',', '|')})`)}$`,
  )
  const folder = all.startsWith('src') ? 'src' : 'electron'
  const found = (await readdir(folder, { recursive: true })).map(
    (name) => `${folder}/${name.replaceAll('\\', '/')}`,
  )
  return found.filter(
    (name) => sources.test(name) && (only === undefined || only.split(',').includes(basename(name, '.ts'))),
  )
}
/**
 * The files, or one of every few of their lines. A break that runs over several lines is in no sample; most of these are noticed (a block
 * that is empty), so a sample flatters nobody.
 * @param {readonly string[]} files
 */
async function sampleOf(files) {
  if (every === 1) return files
  const ranges = files.map(async (name) => {
    const { length } = (await readFile(name, 'utf8')).split('\n')
    return Array.from({ length: Math.floor(length / every) }, (_, at) => (at + 1) * every).map(
      (line) => `${name}:${String(line)}-${String(line)}`,
    )
  })
  return (await Promise.all(ranges)).flat()
}
const unknown = chosen.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`)
  process.exit(1)
}

const folder = 'test-results/mutation'
await mkdir(folder, { recursive: true })

/**
 * @param {readonly string[]} mutate files, or ranges of files
 * @param {readonly string[]} tests
 * @param {string} left file for what nobody noticed
 */
async function breakAndAsk(mutate, tests, left) {
  process.env.MUTATION_TESTS = tests.join(' ')
  process.env.MUTATION_LEFT = left
  const results = await new Stryker({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', './test/mutation/left.mjs'],
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    mutate: [...mutate],
    coverageAnalysis: 'perTest',
    // Run once when a module loads: tables of constants. Each would cost a run of all tests.
    ignoreStatic: true,
    // Words are read by people, not by tests.
    mutator: { excludedMutations: ['StringLiteral'] },
    reporters: ['left', 'progress-append-only'],
    tempDirName: 'test-results/stryker',
    timeoutMS: 20_000,
    concurrency: Number(option('at-once') ?? 2),
  }).runMutationTest()
  return results.filter(({ status }) => status !== 'Ignored' && status !== 'CompileError')
}

/** @type {Record<string, string>} */
const scores = {}
for (const name of chosen.length > 0 ? chosen : Object.keys(parts)) {
  const part = parts[name]
  if (part === undefined) continue
  const file = `${folder}/${name.replace('/', '-')}`
  const breaks = await breakAndAsk(await sampleOf(await filesOf(part.mutate)), part.tests, `${file}.txt`)
  let left = breaks.filter((one) => !wasNoticed(one))
  if (part.slowTests !== undefined && left.length > 0) {
    const again = await breakAndAsk([...new Set(left.map(placeOf))], part.slowTests, `${file}-again.txt`)
    const noticed = new Set(again.filter(wasNoticed).map(nameOf))
    left = left.filter((one) => !noticed.has(nameOf(one)))
  }
  await writeFile(`${file}.txt`, left.map((one) => `${nameOf(one)}\n`).join(''))
  const kept = breaks.length - left.length
  scores[name] =
    `${((kept / breaks.length) * 100).toFixed(1)} % (${String(kept)} of ${String(breaks.length)})`
}
console.table(scores)
