/** A dossier with many norms, pieces of evidence and actions, the same in every run. */

/**
 * @typedef {import('../../src/domain/question-set').FrameworkSet} FrameworkSet
 * @typedef {import('../../src/domain/question-set').Norm} Norm
 * @typedef {import('../../src/domain/framework/assessment/assessment').Assessment} Assessment
 * @typedef {import('../../src/domain/framework/assessment/assessment').Judgement} Judgement
 * @typedef {import('../../src/domain/framework/evidence/evidence').Evidence} Evidence
 * @typedef {import('../../src/domain/actions/action').Action} Action
 * @typedef {typeof import('./measured-framework.js')} Measured
 */

/** At size 1; a larger dossier has as many times more of each. */
const NORMS = 200
const EVIDENCE = 1000
const ACTIONS = 2000
const NORMS_PER_THEME = 25
const TODAY = '2026-11-23'

const verdicts = /** @type {const} */ ([
  'met',
  'largely-met',
  'largely-unmet',
  'unmet',
  'unknown',
  'met',
  null,
])
const days = /** @type {const} */ ([
  '2026-01-31',
  '2026-10-15',
  '2026-11-30',
  '2026-12-20',
  '2027-02-01',
  '2027-09-01',
  null,
])
const running = /** @type {const} */ (['planned', 'running', 'done', 'effect-checked', 'secured', 'stopped'])
const finished = /** @type {const} */ (['done', 'effect-checked', 'secured'])

/**
 * The item at a place in a list that goes round.
 * @template T
 * @param {readonly T[]} list not empty
 * @param {number} index
 * @returns {T}
 */
function inTurn(list, index) {
  return /** @type {T} */ (list[index % list.length])
}

/**
 * @param {readonly Norm[]} models real norms, for texts of a real length
 * @param {FrameworkSet} like
 * @param {number} count
 * @returns {FrameworkSet}
 */
function frameworkOf(models, like, count) {
  const norms = Array.from({ length: count }, (_, index) => ({
    ...inTurn(models, index),
    id: `N-${String(index)}`,
    text: `${inTurn(models, index).text} (${String(index)})`,
    buildingBlockId: inTurn(like.buildingBlocks, index).id,
  }))
  return {
    ...like,
    id: 'large',
    themes: Array.from({ length: Math.ceil(count / NORMS_PER_THEME) }, (_, index) => ({
      id: `T-${String(index)}`,
      title: `Thema ${String(index)}`,
      norms: norms.slice(index * NORMS_PER_THEME, (index + 1) * NORMS_PER_THEME),
    })),
  }
}

/**
 * A newer version: every third norm has another number, every fourth another text.
 * @param {FrameworkSet} set
 * @returns {FrameworkSet}
 */
function newerThan(set) {
  let place = 0
  return {
    ...set,
    version: `${set.version}.1`,
    themes: set.themes.map((theme) => ({
      ...theme,
      norms: theme.norms.map((norm) => {
        place += 1
        return {
          ...norm,
          id: place % 3 === 0 ? `${norm.id}-b` : norm.id,
          text: place % 4 === 0 ? `Nieuw: ${norm.text}` : norm.text,
        }
      }),
    })),
  }
}

/**
 * @param {Measured} measured
 * @param {number} size how many times the 200 norms, 1,000 pieces of evidence and 2,000 actions
 */
export function largeDossier(measured, size) {
  const { frameworkSets, normsOf, NEW_ACTION, NEW_EVIDENCE, UNTOUCHED } = measured
  const [like] = frameworkSets
  if (like === undefined) throw new Error('There is a framework')
  const set = frameworkOf(frameworkSets.flatMap(normsOf), like, NORMS * size)
  const norms = normsOf(set)
  const normId = (/** @type {number} */ index) => inTurn(norms, index).id
  /** @param {string} assessmentId @returns {Judgement[]} */
  const judgementsOf = (assessmentId) =>
    norms.map(({ id }, index) => ({
      ...UNTOUCHED,
      id: `${assessmentId} ${id}`,
      dossierId: 'dossier',
      assessmentId,
      normId: id,
      applicable: index % 17 !== 0,
      verdict: inTurn(verdicts, index + (assessmentId === 'before' ? 1 : 0)),
      owner: `Persoon ${String(index % 12)}`,
      toConfirm: index % 23 === 0,
      judgedAt: `${inTurn(['2025-03-01', '2026-06-01'], index)}T09:00:00.000Z`,
    }))
  /** @type {readonly Evidence[]} */
  const evidence = Array.from({ length: EVIDENCE * size }, (_, index) => ({
    ...NEW_EVIDENCE,
    id: `evidence ${String(index)}`,
    dossierId: 'dossier',
    number: index + 1,
    title: `Bewijsstuk ${String((index * 7919) % (EVIDENCE * size))} over zorgpaden`,
    version: '1.0',
    date: '2026-01-10',
    owner: `Persoon ${String(index % 12)}`,
    location: `map ${String(index % 40)}`,
    reviewOn: inTurn(days, index),
    // Some norms have none, so that there is something to find.
    normIds: [index, index * 7].filter((place) => place % 10 !== 0).map(normId),
    missing: index % 11 === 0,
  }))
  /** @type {readonly Action[]} */
  const actions = Array.from({ length: ACTIONS * size }, (_, index) => ({
    ...NEW_ACTION,
    id: `action ${String(index)}`,
    dossierId: 'dossier',
    number: index + 1,
    origin: {
      kind: index % 8 === 5 ? 'own' : 'assessment',
      themeId: null,
      statementId: null,
      normId: index % 8 === 5 ? null : normId(index),
    },
    title: `Verbeter punt ${String(index)}`,
    problem: 'De afspraak ligt nog niet vast en wordt niet door iedereen gevolgd.',
    ownerName: index % 7 === 0 ? '' : `Persoon ${String(index % 12)}`,
    dueOn: inTurn(days, index),
    checkOn: inTurn(days, index + 3),
    // Of every third norm all actions are finished, so that there is a verdict to propose.
    status: index % 3 === 0 ? inTurn(finished, index) : inTurn(running, index),
  }))
  /** @param {string} id @param {string | null} previousId @returns {Assessment} */
  const assessment = (id, previousId) => ({
    id,
    dossierId: 'dossier',
    title: id,
    status: previousId === null ? 'replaced' : 'draft',
    questionSet: set,
    startedOn: TODAY,
    adoptedOn: null,
    adoptedBy: '',
    previousId,
    snapshot: null,
  })
  const judgements = judgementsOf('now')
  return {
    set,
    newer: newerThan(set),
    norms,
    judgements,
    judgementByNorm: new Map(judgements.map((judgement) => [judgement.normId, judgement])),
    evidence,
    actions,
    today: TODAY,
    earlier: { assessment: assessment('before', null), judgements: judgementsOf('before') },
    later: { assessment: assessment('now', 'before'), judgements },
  }
}
