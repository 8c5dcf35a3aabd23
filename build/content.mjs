// Checks the content in questionnaires/ and prints what is in it; `npm run content`.
//   node build/content.mjs               checks everything, also the links from norms to statements and to norms of other lists, ids
//                                        that two frameworks share, and the JSON Schemas
//   node build/content.mjs file.json …   checks only these files, for instance a framework of your own
//   node build/content.mjs --guide map   checks a folder with files of the Wegwijzer instead
//   node build/content.mjs --drafts map  checks a folder with drafts of documents instead
//   node build/content.mjs --write       writes the JSON Schemas anew from the rules in src/storage (question-set-schema.ts, guide/, drafts/)
// What is old in the Wegwijzer is said, and is no fault. A broken file gives one line per fault (file, path, sentence) and exit code 1.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { toJsonSchema } from '@valibot/to-json-schema'
import { checkDrafts, draftJsonSchema, ownDrafts } from './draft-content.mjs'
import { checkGuide, guideSchema, ownGuide } from './guide-content.mjs'
import { load, root } from './load.mjs'

const folder = join(root, 'questionnaires')

/** @type {typeof import('../src/storage/question-set-schema')} */
const { inspectQuestionSet, frameworkSetSchema } = await load('src/storage/question-set-schema.ts')
/** @type {typeof import('../src/storage/mirror-schema')} */
const { mirrorSetSchema } = await load('src/storage/mirror-schema.ts')
/** @type {typeof import('../src/storage/question-set-consistency')} */
const { danglingLinksOf, linkCountOf, openFieldsIn, strayTwinsIn, takenIdsIn } = await load(
  'src/storage/question-set-consistency.ts',
)
/** @type {typeof import('../src/storage/question-set-faults')} */
const { describedFault } = await load('src/storage/question-set-faults.ts')
/** @type {typeof import('../src/storage/guarded-json')} */
const { parseGuardedJson } = await load('src/storage/guarded-json.ts')
/** @type {typeof import('../src/texts/framework/content/content')} */
const { content } = await load('src/texts/framework/content/content.ts')
/** @type {typeof import('../src/domain/question-set')} */
const { normsOf, statementsOf } = await load('src/domain/question-set.ts')

/** @typedef {import('../src/domain/question-set').QuestionSet} QuestionSet */
/** @typedef {import('../src/domain/question-set').MirrorSet} MirrorSet */
/** @typedef {{ file: string, path: string, message: string }} Finding */
/** @typedef {{ file: string, set: QuestionSet | null, findings: Finding[] }} Checked */

/** @param {string} file */
const shortName = (file) => {
  const fromHere = relative(process.cwd(), file)
  return fromHere.startsWith('..') ? file : fromHere
}

/**
 * The line on which the parser gave up; the last one when the text just stops.
 * @param {string} text
 */
function brokenLine(text) {
  const before = (/** @type {number} */ position) => text.slice(0, position).split('\n').length
  try {
    JSON.parse(text)
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1]
    return before(position === undefined ? text.length : Number(position))
  }
  return before(text.length)
}

/**
 * @param {string} file
 * @returns {Promise<{ value: unknown, findings: Finding[] }>} a value of `undefined` comes with what is wrong
 */
async function readJson(file) {
  /** @param {string} path @param {string} message */
  const refused = (path, message) => ({ value: undefined, findings: [{ file, path, message }] })
  const read = await readFile(file, 'utf8').catch(() => null)
  if (read === null) return refused('', content.summary.notFound)
  // Windows editors may write a byte order mark, which JSON does not allow.
  const text = read.replace(/^\uFEFF/, '')
  const parsed = parseGuardedJson(text)
  if (!parsed.ok && parsed.problem.code === 'json/broken')
    return refused(content.summary.line(brokenLine(text)), content.summary.brokenJson)
  return parsed.ok ? { value: parsed.value, findings: [] } : refused('', parsed.problem.message)
}

/**
 * @param {string} file
 * @param {MirrorSet | null} mirror the mirror that norms may link to
 * @returns {Promise<Checked>}
 */
async function check(file, mirror) {
  const { value, findings } = await readJson(file)
  if (value === undefined) return { file, set: null, findings }
  const inspection = inspectQuestionSet(value)
  if (inspection.set === null)
    return { file, set: null, findings: inspection.faults.map((fault) => ({ file, ...fault })) }
  const { set } = inspection
  const dangling = set.kind === 'kader' && mirror !== null ? danglingLinksOf(set, mirror) : []
  return { file, set, findings: dangling.map((fault) => ({ file, ...describedFault(value, fault) })) }
}

/** @param {QuestionSet} set */
function summaryOf(set) {
  if (set.kind === 'spiegel') {
    const statements = statementsOf(set, 'full')
    return content.summary.mirror(`${set.id} ${set.version}`, {
      themes: set.themes.length,
      statements: statements.length,
      quickscan: statements.filter((statement) => statement.quickscan).length,
      external: statements.filter((statement) => statement.audience === 'everyone').length,
      professions: set.professions.length,
    })
  }
  const norms = normsOf(set)
  return content.summary.framework(`${set.id} ${set.version}`, {
    themes: set.themes.length,
    norms: norms.length,
    core: norms.filter((norm) => norm.core).length,
    short: norms.filter((norm) => norm.short === true).length,
    buildingBlocks: set.buildingBlocks.length,
    links: linkCountOf(set),
    seeAlso: norms.reduce((count, { seeAlso = [] }) => count + seeAlso.length, 0),
  })
}

// A check is code (a day of the calendar, a reserved name): no JSON Schema can say it, and `npm run content` still runs it.
/** @param {import('valibot').GenericSchema} schema */
const jsonSchema = (schema) => toJsonSchema(schema, { typeMode: 'input', ignoreActions: ['check'] })
const schemas = [
  { name: 'spiegel', schema: jsonSchema(mirrorSetSchema) },
  { name: 'kader', schema: jsonSchema(frameworkSetSchema) },
  { name: 'wegwijzer', schema: guideSchema },
  { name: 'concept', schema: draftJsonSchema },
].map(({ name, schema }) => ({
  file: join(folder, 'schema', `${name}.schema.json`),
  text: `${JSON.stringify(schema, null, 2)}\n`,
}))

/** @returns {Promise<Finding[]>} */
async function outdatedSchemas() {
  const committed = await Promise.all(schemas.map(({ file }) => readFile(file, 'utf8').catch(() => '')))
  return schemas
    .filter(({ text }, index) => committed[index] !== text)
    .map(({ file }) => ({ file, path: '', message: content.summary.schemaOutdated }))
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: 'boolean', default: false },
    guide: { type: 'string' },
    drafts: { type: 'string' },
  },
})

if (values.write) {
  await mkdir(join(folder, 'schema'), { recursive: true })
  for (const { file, text } of schemas) {
    await writeFile(file, text)
    console.log(`${shortName(file)}: ${content.summary.schemaWritten}`)
  }
}

/**
 * Ids are used without the name of their framework, so no two frameworks here may share one.
 * @param {readonly Checked[]} all in the order in which ids are given out
 * @returns {Finding[]}
 */
function sharedIds(all) {
  /** @type {Set<string>} */
  const taken = new Set()
  return all.flatMap(({ file, set }) => {
    if (set?.kind !== 'kader') return []
    const shared = takenIdsIn(set, taken).map((fault) => ({ file, ...describedFault(set, fault) }))
    for (const { id } of normsOf(set)) taken.add(id)
    return shared
  })
}

/**
 * References between lists that lead to no norm of another list.
 * @param {readonly Checked[]} all those to check
 * @param {readonly Checked[]} lists the lists they may refer to
 * @returns {Finding[]}
 */
function strayTwins(all, lists) {
  return all.flatMap(({ file, set }) => {
    if (set?.kind !== 'kader') return []
    const others = lists.flatMap((one) =>
      one.set?.kind === 'kader' && one.set.id !== set.id ? [one.set] : [],
    )
    const elsewhere = new Set(others.flatMap(normsOf).map(({ id }) => id))
    return strayTwinsIn(set, elsewhere).map((fault) => ({ file, ...describedFault(set, fault) }))
  })
}

/**
 * What our own lists say, they say whole; a list of somebody else may leave fields open.
 * @param {readonly Checked[]} all
 * @returns {Finding[]}
 */
const openFields = (all) =>
  all.flatMap(({ file, set }) =>
    set?.kind === 'kader' ? openFieldsIn(set).map((fault) => ({ file, ...describedFault(set, fault) })) : [],
  )

const mirrorFile = join(folder, 'samenwerkingsspiegel.json')
const inspectionFile = join(folder, 'toetsingskader.json')

/** The inspection framework first, then the check lists by name. */
async function ownFrameworks() {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  const others = names
    .map((name) => join(folder, name))
    .filter((file) => file !== mirrorFile && file !== inspectionFile)
  return [inspectionFile, ...others]
}

const ownMirror = await check(mirrorFile, null)
const mirror = ownMirror.set?.kind === 'spiegel' ? ownMirror.set : null
const own = [ownMirror, ...(await Promise.all((await ownFrameworks()).map((file) => check(file, mirror))))]
const { guide: givenGuide, drafts: givenDrafts } = values
const isOwn = positionals.length === 0 && givenGuide === undefined && givenDrafts === undefined
const checked = isOwn ? own : await Promise.all(positionals.map((file) => check(resolve(file), mirror)))
const norms = new Set(
  own.flatMap(({ set }) => (set?.kind === 'kader' ? normsOf(set) : [])).map(({ id }) => id),
)
const statements = new Set(mirror === null ? [] : statementsOf(mirror, 'full').map(({ id }) => id))
/** @param {string} folder */
const guideIn = (folder) => checkGuide(folder, readJson, { norms, statements })
const ownGuideRead = await guideIn(ownGuide)
const guide = isOwn ? ownGuideRead : givenGuide === undefined ? null : await guideIn(resolve(givenGuide))
const draftsAt = isOwn ? ownDrafts : givenDrafts === undefined ? null : resolve(givenDrafts)
const drafts =
  draftsAt === null
    ? null
    : await checkDrafts(draftsAt, readJson, {
        norms,
        pages: ownGuideRead?.pages ?? new Set(),
        sources: ownGuideRead?.sources ?? new Set(),
      })
const findings = [
  ...checked.flatMap((one) => one.findings),
  ...strayTwins(checked, own),
  ...(isOwn ? [...sharedIds(checked), ...openFields(checked), ...(await outdatedSchemas())] : []),
  ...(guide?.findings ?? []),
  ...(drafts?.findings ?? []),
]

for (const { set } of checked) if (set !== null) console.log(summaryOf(set))
for (const part of [guide, drafts])
  for (const line of part === null ? [] : [part.summary, ...part.warnings]) console.log(line)
for (const { file, path, message } of findings)
  console.error([shortName(file), path, message].filter((part) => part !== '').join(' · '))
process.exitCode = findings.length > 0 ? 1 : 0
