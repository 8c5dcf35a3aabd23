import { expect, test } from 'vitest'
import { houseStyle } from '../../../src/texts/report/house-style'

const passed = (problem: string) => ({
  wanted: { look: true, layouts: false },
  layouts: 0,
  entryId: problem === '' ? 'x' : null,
  takenBack: false,
  problem,
})
const [good, bad] = [passed(''), passed('De schijf is vol.')]

test.each([
  [[good, good], 'Klaar, in 2 dossiers.'],
  [[good, bad], 'Klaar, in 1 dossier. Niet gelukt: 1 dossier.'],
  [[bad, bad], 'Niet gelukt: 2 dossiers.'],
])('what was passed on is told without a nought: %#', (list, said) => {
  expect(houseStyle.giveOn.done(list)).toBe(said)
})
