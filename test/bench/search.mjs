/** Searching in 71 dossiers, a key at a time, beside looking for the same letters in the same texts; and building the index. */
import { join } from 'node:path'
import { loadBundled } from './bundle.mjs'
import { interleave } from './interleave.mjs'

/** @typedef {typeof import('./measured-search.js')} Measured */
/** @typedef {import('../../src/domain/search/search-document').SearchDocument} SearchDocument */

const DOSSIERS = 71
const ACTIONS = 60
const EVIDENCE = 60
const QUESTIONS = [
  'geschillenregeling',
  'kraamzorg wachtlijst',
  'wie bellen bij een stop',
  'klagten van clienten',
]
const NOWHERE = { recent: [], dossierId: null }

/** Every piece of a question that is on the screen while it is typed. */
const KEYS = QUESTIONS.flatMap((asked) => Array.from(asked, (_letter, at) => asked.slice(0, at + 1)))

/**
 * How long one call takes (ms): a key is pressed once, not over and over.
 * @param {() => unknown} work
 */
async function timed(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

/**
 * The documents of one VSV, with texts of a real length.
 * @param {Measured} measured
 * @param {number} place
 * @returns {readonly SearchDocument[]}
 */
export function documentsOf({ dossierDocuments, frameworkSets, normsOf, recordNames, ...fields }, place) {
  const norms = frameworkSets.flatMap(normsOf)
  const dossierId = `d${String(place)}`
  /** @param {number} index */
  const norm = (index) => /** @type {(typeof norms)[number]} */ (norms[(index * 7 + place) % norms.length])
  return dossierDocuments(
    {
      dossier: {
        id: dossierId,
        name: `VSV Nummer ${String(place)}`,
        region: `Regio ${String(place % 12)}`,
        contact: '',
        updatedAt: '2026-11-23T09:00:00.000Z',
        parties: [],
      },
      rounds: [],
      sessions: [],
      judgements: norms.slice(0, 53).map(({ id, howToShow }) => ({
        ...fields.UNTOUCHED,
        normId: id,
        reasoning: `${howToShow} (${String(place)})`,
      })),
      actions: Array.from({ length: ACTIONS }, (_, index) => ({
        ...fields.NEW_ACTION,
        id: `a${String(index)}`,
        number: index + 1,
        origin: { kind: 'own', themeId: null, statementId: null, normId: null },
        title: norm(index).suggestion.text,
        problem: norm(index).text,
        ownerName: `Persoon ${String(index % 12)}`,
      })),
      evidence: Array.from({ length: EVIDENCE }, (_, index) => ({
        ...fields.NEW_EVIDENCE,
        id: `b${String(index)}`,
        number: index + 1,
        title: norm(index).evidence[0] ?? norm(index).title,
        location: `map ${String(index % 40)}`,
      })),
    },
    recordNames((id) => id),
  )
}

/** @param {{ folder: string }} place @returns {Promise<readonly import('./interleave.mjs').Row[]>} */
export async function measureSearch({ folder }) {
  const measured = /** @type {Measured} */ (
    await loadBundled(join(import.meta.dirname, 'measured-search.js'), join(folder, 'search'))
  )
  const given = await Promise.all(
    measured.providers.map(async ({ scope, documents }) => ({ scope, documents: await documents() })),
  )
  const all = [
    ...given,
    ...Array.from({ length: DOSSIERS }, (_, at) => ({
      scope: `dossier ${String(at)}`,
      documents: documentsOf(measured, at),
    })),
  ]
  const documents = all.flatMap((one) => one.documents)
  const count = documents.length.toLocaleString('nl')
  const textOf = (/** @type {SearchDocument} */ { title, keywords, body }) => `${title} ${keywords} ${body}`

  const build = () => {
    const engine = measured.createEngine()
    engine.learn(given.flatMap((one) => one.documents).map(textOf))
    for (const { scope, documents: put } of all) engine.put(scope, put)
    return engine
  }
  const engine = build()
  const texts = documents.map((one) => textOf(one).toLowerCase())
  const scan = (/** @type {string} */ asked) =>
    texts.reduce((found, text) => (text.includes(asked) ? found + 1 : found), 0)

  let at = 0
  const keys = await interleave({
    pairs: KEYS.length,
    warmUp: KEYS.length,
    ours: () => timed(() => engine.find(KEYS[at % KEYS.length] ?? '', NOWHERE)),
    beside: () => timed(() => scan(KEYS[at++ % KEYS.length] ?? '')),
  })
  /** @type {number[]} */
  const each = []
  for (const key of KEYS) each.push(await timed(() => engine.find(key, NOWHERE)))
  const worst = Math.max(...each).toFixed(0)
  return [
    {
      what: `a key in the search, ${String(DOSSIERS)} dossiers, ${count} texts (slowest ${worst} ms) / a bare scan of the same texts`,
      figures: keys,
    },
    {
      what: `building that index / the same texts without capitals`,
      figures: await interleave({
        pairs: 3,
        warmUp: 1,
        ours: () => timed(build),
        beside: () =>
          timed(() =>
            documents.map((one) =>
              textOf(one)
                .toLowerCase()
                .split(/[^a-z]+/),
            ),
          ),
      }),
    },
  ]
}
