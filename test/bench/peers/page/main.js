// eslint-disable-next-line @typescript-eslint/ban-ts-comment -- what it imports is not there on most computers
// @ts-nocheck -- the packages beside which it measures are installed only by who wants that
/** The page in which `peers.mjs` has SurveyJS Dashboard count the answers of a round, beside our results of it. */
import { Model } from 'survey-core'
import { VisualizationPanel } from 'survey-analytics'
import { resultsOf } from '../../../../src/domain/survey/results/results'
import { mirrorSet } from '../../../../src/storage/built-in-sets'
import { interleave, timeOfOne } from '../../interleave.mjs'
import { responsesTo, roundOf } from '../../made-answers.mjs'

const PEOPLE = 500
const CHOICES = [1, 2, 3, 4, 5, 'dont-know', 'not-applicable']

const round = roundOf(mirrorSet)
const statements = mirrorSet.themes.flatMap((theme) => theme.statements)
const responses = responsesTo(
  round,
  statements.map(({ id }) => id),
  PEOPLE,
)
const data = responses.map(({ answers }) => answers)
const questions = new Model({
  elements: statements.map(({ id, text }) => ({
    type: 'radiogroup',
    name: id,
    title: String(text),
    choices: CHOICES,
  })),
}).getAllQuestions()

const panelOf = () => new VisualizationPanel(questions, data, { allowDynamicLayout: false })
const tablesOf = (panel) => Promise.all(panel.visualizers.map((one) => one.getCalculatedValues()))
const ours = () => resultsOf(round, responses, { rest: 'rest' })

async function timeOf(work) {
  const began = performance.now()
  await work()
  return performance.now() - began
}

/** Of every statement both count the same; the dashboard lists its choices from the last to the first. */
async function checkSame() {
  const tables = await tablesOf(panelOf())
  const shown = ours().themes.flatMap((theme) => theme.statements)
  for (const [place, { counts }] of shown.entries()) {
    const theirs = tables[place].flat().map(Number).reverse().slice(0, counts.length)
    if (String(counts) !== String(theirs))
      throw new Error(`Statement ${String(place)} is counted otherwise: ${String(counts)}, ${String(theirs)}`)
  }
}

async function measure() {
  await checkSame()
  const oneResult = timeOfOne(ours)
  const panel = panelOf()
  const plan = { pairs: 15, warmUp: 5, ours: oneResult }
  return {
    whole: await interleave({ ...plan, beside: () => timeOf(() => tablesOf(panelOf())) }),
    tables: await interleave({
      ...plan,
      beside: () => {
        // What it remembers of before is let go.
        panel.updateData([...data])
        return timeOf(() => tablesOf(panel))
      },
    }),
  }
}

Object.assign(window, { peers: { measure } })
