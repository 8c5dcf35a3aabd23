import type { Change, ChangeWord, Photo } from '../../../domain/survey/comparison/round-comparison'
import { countOf, formatChange, formatMean } from '../../format'
import { compare } from './compare'

type People = Pick<Photo, 'title' | 'submitted'>

/** What a comparison of two rounds comes down to, in sentences; never "better", never a cause. */
export const comparisonConclusion = {
  people: (earlier: People, later: People) =>
    `${earlier.title}: ${countOf(earlier.submitted, 'deelnemer', 'deelnemers')}. ${later.title}: ${countOf(later.submitted, 'deelnemer', 'deelnemers')}.`,
  counts: (words: Readonly<Record<ChangeWord, number>>, compared: number, ofThemes: boolean) => {
    const said = (['clearly-higher', 'possibly-higher', 'clearly-lower', 'possibly-lower'] as const)
      .filter((word) => words[word] > 0)
      .map((word) => `${String(words[word])} ${compare.word[word]}`)
    const all = ofThemes
      ? countOf(compared, 'vergeleken thema', 'vergeleken thema’s')
      : countOf(compared, 'vergeleken stelling', 'vergeleken stellingen')
    return said.length === 0
      ? `Bij ${all} is er geen duidelijk verschil.`
      : `Van ${all}: ${[...said, `${String(words.none)} zonder duidelijk verschil`].join(', ')}.`
  },
  nothing: (ofThemes: boolean) =>
    ofThemes ? 'Geen enkel thema is te vergelijken.' : 'Geen enkele stelling is te vergelijken.',
  notCompared: (count: number, ofThemes: boolean) =>
    ofThemes
      ? `${countOf(count, 'thema is', 'thema’s zijn')} niet vergeleken.`
      : `${countOf(count, 'stelling is', 'stellingen zijn')} niet vergeleken.`,
  up: (text: string, change: Change) => `Het meest omhoog: ${named(text)} (${moved(change)}).`,
  down: (text: string, change: Change) => `Het meest omlaag: ${named(text)} (${moved(change)}).`,
}

/** A theme or a statement within a sentence. */
const named = (text: string) => `‘${text.replace(/\.$/u, '')}’`

function moved({ earlier, later, delta, from, word }: Change): string {
  return `van ${formatMean(earlier.mean)} naar ${formatMean(later.mean)}, ${formatChange(delta, from)}, ${compare.word[word]}`
}
