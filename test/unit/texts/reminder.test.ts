import { expect, test } from 'vitest'
import { responseLines } from '../../../src/domain/survey/results/response-lines'
import { professionResponse } from '../../../src/domain/survey/results/response-rate'
import { rounds } from '../../../src/texts/survey/round/rounds'

const facts = { title: 'Meting', vsv: 'VSV Oost', minutes: '4', closesOn: null, submitted: 9 }
const of = (label: string, submitted: number, headCount: number) =>
  professionResponse({ id: label, label, clusterId: 'c', group: 'core', headCount }, submitted)
const linesOf = (...professions: ReturnType<typeof of>[]) =>
  responseLines({ professions, submitted: facts.submitted, threshold: 5 })

test('a reminder to everybody asks a profession for more, and reveals to nobody how many of it answered', () => {
  const lagging = linesOf(of('Gynaecoloog', 2, 8), of('Kraamzorg', 7, 9)).filter(
    ({ responseLabel }) => responseLabel === 'low',
  )
  const text = rounds.reminder.text({ ...facts, lagging })
  expect(text).toContain('van deze beroepsgroepen horen we nog graag meer: Gynaecoloog.')
  expect(text).not.toMatch(/\d van \d/)
})

test('the words of a line say whose counts it holds', () => {
  const [line] = linesOf(of('Coördinator', 0, 1), of('ROS-adviseur', 1, 1))
  expect(line && rounds.monitor.lineOf(line)).toBe('Kleine beroepsgroepen samen')
  expect(line?.label).toBe('Coördinator, ROS-adviseur')
})
