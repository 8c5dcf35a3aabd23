/** Ten rounds of 500 respondents x 50 statements: opening them, going to another theme, comparing two; beside one bare pass. */
import { join } from 'node:path'
import { loadBundled } from './bundle.mjs'
import { interleave, timeOfOne } from './interleave.mjs'
import { barePass, numbersOf, responsesTo, roundOf } from './made-answers.mjs'

const ROUNDS = 10
const PEOPLE = 500

/**
 * @param {{ folder: string }} place
 * @returns {Promise<readonly import('./interleave.mjs').Row[]>}
 */
export async function measureSurvey({ folder }) {
  const { compareRounds, formatMean, resultsOf, mirrorSet } =
    /** @type {typeof import('./measured-survey.js')} */ (
      await loadBundled(join(import.meta.dirname, 'measured-survey.js'), join(folder, 'survey'))
    )
  const statementIds = mirrorSet.themes.flatMap(({ statements }) => statements.map(({ id }) => id))
  const labels = { rest: 'rest' }
  const taken = Array.from({ length: ROUNDS }, (_, index) => {
    const round = {
      ...roundOf(mirrorSet),
      id: `round ${String(index)}`,
      closesOn: `${String(2016 + index)}-10-01`,
    }
    const responses = responsesTo(round, statementIds, PEOPLE)
    return { round, responses, numbers: numbersOf(responses, statementIds) }
  })
  const openAll = () => taken.map(({ round, responses }) => resultsOf(round, responses, labels))
  const bareAll = () => taken.map(({ numbers }) => barePass(numbers, statementIds.length))

  const shown = openAll().map((results, index) => ({
    round: taken[index]?.round ?? roundOf(mirrorSet),
    results,
  }))
  const [earlier, later] = shown.slice(-2)
  const last = taken.at(-1)
  if (earlier === undefined || later === undefined || last === undefined)
    throw new Error('Two rounds at least')
  const changes = compareRounds(earlier, later).statements.filter(({ change }) => change !== null)
  if (changes.length !== statementIds.length) throw new Error('Not every statement was compared')

  let turn = 0
  /** What a page looks up of another theme when its round is open already; nothing of it is computed again. */
  const switchTheme = () => {
    const theme = later.results.themes[(turn += 1) % later.results.themes.length]
    return theme?.statements.map(({ mean, groups }) =>
      [mean, ...groups.map((group) => group.mean)].map((one) => (one === null ? '' : formatMean(one))),
    )
  }
  const bareLast = timeOfOne(() => barePass(last.numbers, statementIds.length))
  const bareTwo = timeOfOne(() =>
    taken.slice(-2).map(({ numbers }) => barePass(numbers, statementIds.length)),
  )
  const plan = { pairs: 15, warmUp: 5 }
  const few = taken[0]?.responses.slice(0, 50) ?? []
  const many = responsesTo(later.round, statementIds, 5000)
  const ofFew = timeOfOne(() => resultsOf(taken[0]?.round ?? later.round, few, labels))
  const ofMany = timeOfOne(() => resultsOf(later.round, many, labels))
  return [
    {
      what: `results of ${String(ROUNDS)} rounds of ${String(PEOPLE)} x ${String(statementIds.length)} / one pass over their bare numbers`,
      figures: await interleave({ ...plan, ours: timeOfOne(openAll), beside: timeOfOne(bareAll) }),
    },
    {
      what: 'the figures of another theme / one pass over the bare numbers of its round',
      figures: await interleave({ ...plan, ours: timeOfOne(switchTheme), beside: bareLast }),
    },
    {
      what: 'comparing two rounds / one pass over the bare numbers of both',
      figures: await interleave({
        ...plan,
        ours: timeOfOne(() => compareRounds(earlier, later)),
        beside: bareTwo,
      }),
    },
    {
      what: `results per respondent, of ${String(many.length)} / of ${String(few.length)}`,
      figures: await interleave({
        ...plan,
        ours: async () => (await ofMany()) / many.length,
        beside: async () => (await ofFew()) / few.length,
      }),
    },
  ]
}
