import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { FrameworkSet, MirrorSet, QuestionSet } from '../../../src/domain/question-set'

const root = join(import.meta.dirname, '../../..')
const textOf = (page: string) => readFileSync(join(root, page), 'utf8').replace(/\s+/g, ' ')
const setOf = (name: string) =>
  JSON.parse(readFileSync(join(root, 'questionnaires', `${name}.json`), 'utf8')) as QuestionSet

const statementsIn = (set: MirrorSet) => set.themes.flatMap(({ statements }) => statements)
const quickscanOf = (set: MirrorSet) => statementsIn(set).filter(({ quickscan }) => quickscan)

function countsOf(set: QuestionSet): string {
  const themes = String(set.themes.length)
  if (set.kind === 'spiegel')
    return `${themes} themes, ${String(statementsIn(set).length)} statements (${String(quickscanOf(set).length)} of them quickscan)`
  const norms = set.themes.flatMap((theme) => theme.norms)
  const what = set.id === 'toetsingskader' ? 'norms' : 'points'
  const core = norms.filter((norm) => norm.core).length
  return `${String(norms.length)} ${what} in ${themes} themes, ${String(core)} of them core`
}

test.each([
  'samenwerkingsspiegel',
  'toetsingskader',
  'vsv-overeenkomst',
  'kansrijke-start',
  'keten-gegevens-capaciteit',
])('the page about the content says how much is in %s', (name) => {
  const row = textOf('questionnaires/README.md').split(`\`${name}.json\``)[1] ?? ''
  expect(row.split(' | ').slice(0, 2).join('')).toContain(countsOf(setOf(name)))
})

test('the method says how many statements the mirror has, and the quickscan of them', () => {
  const mirror = setOf('samenwerkingsspiegel') as MirrorSet
  const counts = `(${String(statementsIn(mirror).length)}; ${String(quickscanOf(mirror).length)} of them form the quickscan`
  expect(textOf('docs/method/scores.md')).toContain(counts)
})

test('the type of a norm says how many are core', () => {
  const framework = setOf('toetsingskader') as FrameworkSet
  const core = framework.themes.flatMap(({ norms }) => norms).filter((norm) => norm.core).length
  expect(textOf('src/domain/question-set.ts')).toContain(`Part of the core of ${String(core)} norms.`)
})
