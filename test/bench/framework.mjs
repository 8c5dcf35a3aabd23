/** A large assessment: its list, search, readiness, checks and plan, beside a bare loop over the same records; and ten times as large. */
import { join } from 'node:path'
import { loadBundled } from './bundle.mjs'
import { interleave, timeOfOne } from './interleave.mjs'
import { largeDossier } from './large-dossier.mjs'
import { responsesTo, roundOf } from './made-answers.mjs'

/**
 * @typedef {ReturnType<typeof largeDossier>} Dossier
 * @typedef {typeof import('./measured-framework.js')} Measured
 * @typedef {{ what: string, beside: string, ours: (dossier: Dossier) => unknown, bare: (dossier: Dossier) => unknown }} Pair
 */

const TIMES = 10

/**
 * The least that looks at every record: how many pieces of evidence and open actions each norm has, and how many norms are met.
 * @param {Dossier} dossier
 */
function bareLoop({ norms, judgements, evidence, actions }) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  let met = 0
  for (const { id } of norms) counts.set(id, 0)
  for (const { verdict } of judgements) if (verdict === 'met') met += 1
  for (const { normIds } of evidence) for (const id of normIds) counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const { status, origin } of actions)
    if (origin.normId !== null && (status === 'planned' || status === 'running'))
      counts.set(origin.normId, (counts.get(origin.normId) ?? 0) + 1)
  return { counts, met }
}

/**
 * @template T
 * @param {readonly T[]} records
 * @param {(record: T) => boolean} holds
 */
function countOf(records, holds) {
  let count = 0
  for (const record of records) if (holds(record)) count += 1
  return count
}

/**
 * What a screen asks for, and the least that answers to the same records.
 * @param {Measured} measured
 * @returns {readonly Pair[]}
 */
export function pairsOf(measured) {
  const { normsOf, mirrorSet, resultsOf } = measured
  const round = roundOf(mirrorSet)
  const statementIds = mirrorSet.themes.flatMap(({ statements }) => statements.map(({ id }) => id))
  const results = resultsOf(round, responsesTo(round, statementIds, 60), { rest: 'rest' })
  /** @param {Dossier} dossier */
  const found = ({ norms, judgements, evidence, actions, today }) =>
    measured.findingsOf({ norms, judgements, evidence, actions, results, today })
  /** @param {Dossier} dossier */
  const rowsOf = (dossier) => measured.normRows({ ...dossier, findings: findingsFor(dossier), parties: [] })
  // Findings are made once for all screens: the list is given them.
  const findingsFor = onceFor(found)
  const rowsFor = onceFor(rowsOf)
  return [
    {
      what: 'the list of norms under its headings',
      beside: 'a bare loop over the same records',
      ours: (dossier) => measured.groupNorms(rowsOf(dossier), dossier.set, 'theme'),
      bare: bareLoop,
    },
    {
      what: 'searching the norms',
      beside: 'looking for the word in the same texts',
      ours: (dossier) =>
        measured.filterNorms(rowsFor(dossier), { ...measured.NO_FILTER, text: 'kraamzorg', core: true }),
      bare: ({ norms }) =>
        countOf(norms, ({ core, text, howToShow }) => core && `${text}${howToShow}`.includes('kraamzorg')),
    },
    {
      what: 'readiness of the whole and of every part',
      beside: 'a bare loop over the same records',
      ours: ({ set, norms, judgements, evidence, actions, today }) => [
        measured.readinessOf(norms, judgements),
        measured.readinessByTheme(set, judgements),
        measured.readinessByBuildingBlock(set, judgements),
        measured.evidenceFreshness(norms, judgements, evidence, today),
        measured.actionsStand(norms, actions, today),
      ],
      bare: bareLoop,
    },
    {
      what: 'all consistency checks',
      beside: 'a bare loop over the same records',
      ours: (dossier) => measured.checksOf(found(dossier), { kind: 'held', met: 1, held: 1 }, null),
      bare: bareLoop,
    },
    {
      what: 'what changed since the assessment before',
      beside: 'a bare loop over the norms and judgements of both',
      ours: ({ earlier, later }) => measured.readinessChange(earlier, later),
      bare: ({ earlier, later }) =>
        [earlier, later].map(
          ({ assessment, judgements }) =>
            countOf(normsOf(assessment.questionSet), ({ core }) => core) +
            countOf(judgements, ({ verdict }) => verdict === 'met'),
        ),
    },
    {
      what: 'what became of every norm in a newer framework',
      beside: 'writing out the norms with the same number to compare them',
      ours: ({ set, newer }) => measured.changesBetween(set, newer),
      bare: ({ set, newer }) => {
        const older = new Map(normsOf(set).map((norm) => [norm.id, norm]))
        return countOf(normsOf(newer), (norm) => JSON.stringify(older.get(norm.id)) === JSON.stringify(norm))
      },
    },
    {
      what: 'searching and sorting the register of evidence',
      beside: 'sorting the same titles',
      ours: ({ evidence, today }) =>
        measured.sortEvidence(
          measured.filterEvidence(evidence, { state: null, norms: null, text: 'zorgpaden' }, today),
          'title',
        ),
      bare: ({ evidence }) => evidence.map(({ title }) => title).sort(),
    },
    {
      what: 'filtering the improvement plan, by date',
      beside: 'sorting the same dates',
      ours: ({ actions, today }) =>
        measured.groupActions(
          measured.filterActions(actions, { ...measured.EVERY_ACTION, owner: 'Persoon 4' }, today),
          today,
        ),
      bare: ({ actions }) =>
        actions
          .filter(({ ownerName }) => ownerName === 'Persoon 4')
          .map(({ dueOn }) => dueOn ?? '')
          .sort(),
    },
    {
      what: 'verdicts that finished actions propose',
      beside: 'a bare loop over the same records',
      ours: ({ norms, judgements, actions }) => measured.proposalsOf(norms, judgements, actions),
      bare: bareLoop,
    },
    {
      what: 'the questions to expect at a visit',
      beside: 'a bare loop over the same records',
      ours: ({ set, judgements, evidence }) => measured.expectedQuestions(set, judgements, evidence, []),
      bare: bareLoop,
    },
  ]
}

/**
 * @template T
 * @param {(dossier: Dossier) => T} make
 * @returns {(dossier: Dossier) => T}
 */
function onceFor(make) {
  /** @type {Map<Dossier, T>} */
  const results = new Map()
  return (dossier) => {
    const known = results.get(dossier)
    if (known !== undefined) return known
    const fresh = make(dossier)
    results.set(dossier, fresh)
    return fresh
  }
}

/**
 * What is measured must be the work: every kind of check finds something, and no piece of evidence or open action is lost on its way.
 * @param {Measured} measured
 * @param {Dossier} dossier
 */
function mustBeWhole({ findingsOf, normRows, proposalsOf, filterNorms, NO_FILTER }, dossier) {
  const { norms, judgements, evidence, actions, today, set, judgementByNorm } = dossier
  const findings = findingsOf({ norms, judgements, evidence, actions, results: null, today })
  const rows = normRows({ set, judgementByNorm, evidence, actions, findings, parties: [] })
  const { counts } = bareLoop(dossier)
  for (const { norm, evidence: its, openActions } of rows)
    if (its.length + openActions.length !== counts.get(norm.id)) throw new Error(`${norm.id} lost a record`)
  const kinds = new Set(findings.map(({ kind }) => kind))
  if (kinds.size < 7) throw new Error(`Only ${[...kinds].join(', ')} were found`)
  if (proposalsOf(norms, judgements, actions).length === 0) throw new Error('Nothing was proposed')
  if (filterNorms(rows, { ...NO_FILTER, text: 'kraamzorg' }).length === 0)
    throw new Error('The word was not found')
}

/**
 * @param {{ folder: string }} place
 * @returns {Promise<readonly import('./interleave.mjs').Row[]>}
 */
export async function measureFramework({ folder }) {
  const measured = /** @type {Measured} */ (
    await loadBundled(join(import.meta.dirname, 'measured-framework.js'), join(folder, 'framework'))
  )
  const one = largeDossier(measured, 1)
  const ten = largeDossier(measured, TIMES)
  mustBeWhole(measured, one)
  mustBeWhole(measured, ten)
  const plan = { pairs: 9, warmUp: 2 }
  const short = { batches: 5, batchTime: 2 }
  /** @type {import('./interleave.mjs').Row[]} */
  const rows = []
  for (const { what, beside, ours, bare } of pairsOf(measured)) {
    /** @param {Dossier} dossier */
    const measure = (dossier) =>
      interleave({
        ...plan,
        ours: timeOfOne(() => ours(dossier), short),
        beside: timeOfOne(() => bare(dossier), short),
      })
    rows.push(
      { what: `${what} / ${beside}`, figures: await measure(one) },
      { what: `the same of ${String(TIMES)} times as much / that of as much`, figures: await measure(ten) },
    )
  }
  return rows
}
