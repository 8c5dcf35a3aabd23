/** What is in a file that somebody gives: every file ends in an answer or in a sentence. */
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { answersInFile } from '../../../../../src/stores/survey/receiving/answer-texts'
import { nl } from '../../../../../src/texts/nl'

const problems = nl.receive.problems
const saidOf = (bytes: Uint8Array) =>
  answersInFile('antwoorden.zip', bytes).map(({ name, text }) => [name, text.ok || text.problem.message])

it.each([
  ['nothing', {}],
  ['only what a Mac adds', { '__MACOSX/._een': strToU8('x'), '.DS_Store': strToU8('x') }],
  ['only a folder', { 'map/': new Uint8Array() }],
])('a zip with %s in it is refused with a sentence', (_what, parts) => {
  expect(saidOf(zipSync(parts))).toEqual([['antwoorden.zip', problems.emptyZip]])
})

it('a zip whose list was damaged so that it has no parts any more is refused too', () => {
  const zip = zipSync({ 'een.vsvantwoord': strToU8('{}') })
  // The last 22 bytes say how many parts there are, and where their list is.
  zip.fill(0, zip.length - 18)
  expect(saidOf(zip)).toEqual([['antwoorden.zip', problems.emptyZip]])
})
