/** What the board's page says of the mirror: the newest closed round, as far as it may be shown, beside the one before it. */
import { compareRounds, type ShownRound } from '../survey/comparison/comparison'
import type { ChangeWord } from '../survey/comparison/round-comparison'
import { responseCounts, type ResponseCounts } from '../survey/results/response-lines'
import type { Band, ThemeResult, Withheld } from '../survey/results/round-results'
import type { MirrorForm } from '../question-set'
import type { Round } from '../survey/round/round'
import type { ShownThemes } from './board-standing'

export type BoardMirror =
  /** No round was closed; `open` is one that people are filling in, `null` without. */
  | { readonly kind: 'none'; readonly open: Pick<Round, 'title' | 'form'> | null }
  /** Closed, but nobody or too few answered: nothing of it is in any sentence but this one. */
  | (ClosedRound & { readonly kind: 'withheld'; readonly why: Withheld; readonly threshold: number })
  | (ClosedRound & {
      readonly kind: 'shown'
      /** The themes taken together by what is said of them, worst first; of those withheld only that and why. */
      readonly rows: readonly BoardMirrorRow[]
      readonly counts: ShownThemes
      /** Whether a theme was compared with the round before; without it no theme has a word for its change. */
      readonly compared: boolean
    })

interface ClosedRound {
  readonly title: string
  readonly form: MirrorForm
  readonly response: ResponseCounts
}

export interface BoardMirrorRow {
  readonly state: Band | Withheld
  /** Lowest score first. */
  readonly themes: readonly BoardMirrorTheme[]
}

export interface BoardMirrorTheme extends Pick<ThemeResult, 'themeId' | 'mean' | 'n'> {
  readonly title: string
  /** Since the round before (method R4); `null` when it may not or cannot be compared. */
  readonly change: { readonly word: ChangeWord; readonly delta: number; readonly from: number } | null
}

/**
 * The newest round that may show results, its themes by what is said of them.
 * @param shown rounds that may show results, earliest first
 * @param rounds all of them
 */
export function boardMirrorOf(shown: readonly ShownRound[], rounds: readonly Round[]): BoardMirror {
  const [before, latest] = [shown.at(-2), shown.at(-1)]
  if (latest === undefined) {
    const open = rounds.find(({ status }) => status === 'open')
    return { kind: 'none', open: open === undefined ? null : { title: open.title, form: open.form } }
  }
  const { round, results } = latest
  const closed = { title: round.title, form: round.form, response: responseCounts(results) }
  if (results.withheld !== null)
    return { kind: 'withheld', why: results.withheld, threshold: results.threshold, ...closed }
  const compared = before === undefined ? [] : compareRounds(before, latest).themes
  const changes = new Map(
    compared.flatMap(({ id, change }) => (change === null ? [] : [[id, change] as const])),
  )
  const titles = new Map(round.questionSet.themes.map(({ id, title }) => [id, title]))
  const found = results.themes.map(({ themeId, mean, n, band, withheld }) => {
    const change = withheld === null ? changes.get(themeId) : undefined
    return {
      state: withheld ?? band,
      theme: {
        themeId,
        title: titles.get(themeId) ?? themeId,
        mean,
        n,
        change: change === undefined ? null : { word: change.word, delta: change.delta, from: change.from },
      },
    }
  })
  const rows = STATES.map((state) => ({
    state,
    themes: found
      .flatMap((one) => (one.state === state ? one.theme : []))
      .toSorted((one, other) => (one.mean ?? 0) - (other.mean ?? 0)),
  })).filter(({ themes }) => themes.length > 0)
  return {
    kind: 'shown',
    ...closed,
    rows,
    counts: countsOf(results.themes),
    compared: found.some(({ theme }) => theme.change !== null),
  }
}

/** Worst first; what nobody may see comes last. */
const STATES = ['attention', 'discuss', 'strong', 'too-few', 'no-answers'] as const

/** A theme that may not be shown has no band: it counts in no sentence. */
function countsOf(themes: readonly ThemeResult[]): ShownThemes {
  const shown = themes.filter(({ withheld, band }) => withheld === null && band !== null)
  return { shown: shown.length, attention: shown.filter(({ band }) => band === 'attention').length }
}
