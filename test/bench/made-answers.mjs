/** A round and answers to it, the same in every run, and the least that can be done with them: one pass over bare numbers. */

/**
 * @typedef {import('../../src/domain/question-set').MirrorSet} MirrorSet
 * @typedef {import('../../src/domain/question-set').Answer} Answer
 * @typedef {import('../../src/domain/survey/round/response').Response} Response
 * @typedef {import('../../src/domain/survey/round/round').Round} Round
 */

/** Most answers in the middle and above, a few of the two exits, and a few statements skipped. */
const drawn = /** @type {const} */ ([
  1,
  2,
  2,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  'dont-know',
  'not-applicable',
  null,
])

/** The same draws in every run (a linear congruential generator; its high bits are good enough to draw answers). */
function drawing() {
  let state = 20261123
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return drawn[state >>> 28] ?? null
  }
}

/**
 * @param {MirrorSet} questionSet
 * @returns {Round} everyone in it sees every statement, so that both sides go over the same numbers
 */
export function roundOf(questionSet) {
  return {
    id: 'round',
    dossierId: 'dossier',
    title: '',
    form: 'full',
    status: 'closed',
    questionSet,
    professions: questionSet.professions
      .filter(({ group }) => group === 'core')
      .map((profession) => ({ ...profession, headCount: 100 })),
    clusters: questionSet.clusters,
    threshold: 5,
    opensOn: null,
    closesOn: null,
    introduction: '',
    keys: null,
    usesCodes: false,
    codeSalt: '',
    codeHashes: [],
    erased: null,
    keptResults: null,
    closings: [],
  }
}

/**
 * @param {Round} round
 * @param {readonly string[]} statementIds
 * @param {number} people
 * @returns {Response[]}
 */
export function responsesTo({ id: roundId, dossierId, professions }, statementIds, people) {
  const draw = drawing()
  return Array.from({ length: people }, (_, person) => ({
    id: String(person),
    dossierId,
    roundId,
    status: 'submitted',
    professionId: professions[person % professions.length]?.id ?? null,
    roleId: null,
    answers: Object.fromEntries(
      statementIds.flatMap((id) => {
        const answer = draw()
        return answer === null ? [] : [[id, answer]]
      }),
    ),
    priorities: [],
    phaseId: null,
    keep: '',
    improve: '',
    screening: { keep: null, improve: null },
  }))
}

/**
 * The bare limit: 1-5, and 0 for what does not count, one respondent after another.
 * @param {readonly Response[]} responses
 * @param {readonly string[]} statementIds
 */
export function numbersOf(responses, statementIds) {
  return Uint8Array.from(
    responses.flatMap(({ answers }) =>
      statementIds.map((id) => {
        const answer = answers[id]
        return typeof answer === 'number' ? answer : 0
      }),
    ),
  )
}

/**
 * @param {Uint8Array} numbers
 * @param {number} statements
 */
export function barePass(numbers, statements) {
  const sums = new Float64Array(statements)
  const counts = new Uint32Array(statements)
  for (let start = 0; start < numbers.length; start += statements) {
    for (let statement = 0; statement < statements; statement += 1) {
      const number = numbers[start + statement] ?? 0
      if (number === 0) continue
      sums[statement] = (sums[statement] ?? 0) + number
      counts[statement] = (counts[statement] ?? 0) + 1
    }
  }
  return sums.map((sum, statement) => sum / (counts[statement] ?? 0))
}
