/** What went forward and back since the last time, per theme: lines from then to now, and the same in words (method F4). */
import {
  mirrorProgressOf,
  normsProgressOf,
  progressCounts,
  type ProgressWord,
  type ThemeProgress,
} from '../../domain/report/progress'
import type { ReportModel } from '../../domain/report/report-model'
import type { ChangeWord, RoundComparison } from '../../domain/survey/comparison/round-comparison'
import { formatChange } from '../../texts/format'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { compare } from '../../texts/survey/comparison/compare'
import { caption, chart, heading, introducing, table, type Block } from '../blocks'
import { oneLine, shortened } from '../plain-text'
import { themesChangeTitle } from '../titles'
import { mean, share } from '../words'

const words = report.progress

/** Of the inspection framework and of the mirror; empty without anything to compare. */
export function progress(model: ReportModel): Block[] {
  const blocks = [...norms(model), ...mirror(model.comparison)]
  return blocks.length === 0 ? [] : [heading(1, words.title), ...blocks]
}

const GOES = {
  forward: 'up',
  back: 'down',
  level: 'level',
  mixed: 'level',
} as const satisfies Record<Exclude<ProgressWord, 'few-norms'>, string>

/** Characters beside the end of a line, and behind a theme in the table. */
const LONGEST_CODE = 10

function norms({ inspection, board: { since } }: ReportModel): Block[] {
  const rows = inspection === null ? null : normsProgressOf(inspection)
  if (rows === null) return []
  const message = words.norms(progressCounts(rows))
  const drawn = rows.flatMap((row) =>
    row.shares === null || row.word === 'few-norms' ? [] : [{ ...row, word: row.word, shares: row.shares }],
  )
  return [
    heading(2, words.normsTitle, { compact: true }),
    introducing(`${words.normsNote(shortened(since?.title ?? '', 40))} ${words.key}`, 'note'),
    caption('figure', message),
    chart(
      {
        type: 'slope',
        moments: words.moments,
        unit: 'share',
        rows: drawn.map(({ id, title, shares, word }) => ({
          label: oneLine(title),
          code: shortened(id, LONGEST_CODE),
          from: shares.before,
          to: shares.after,
          goes: GOES[word],
        })),
      },
      words.alt(
        message,
        words.altNorms,
        drawn.map(({ title, shares, word }) =>
          words.altLine(oneLine(title), share(shares.before), share(shares.after), words.word[word]),
        ),
      ),
    ),
    caption(
      'table',
      words.normsTable(
        rows.reduce((sum, { both }) => sum + both, 0),
        rows.reduce((sum, { applicable }) => sum + applicable, 0),
      ),
    ),
    table(
      [
        { title: words.columns.theme, width: 6 },
        { title: words.columns.before, width: 1.7, align: 'center' },
        { title: words.columns.after, width: 1.4, align: 'center' },
        { title: words.columns.word, width: 4.4 },
        { title: words.columns.norms, width: 1.6, align: 'center' },
      ],
      rows.map((row) => [
        named(row),
        share(row.shares?.before ?? null),
        share(row.shares?.after ?? null),
        wordOf(row),
        words.of(row.both, row.applicable),
      ]),
      { dense: true },
    ),
  ]
}

const named = ({ id, title }: { readonly id: string; readonly title: string }): string =>
  `${shortened(title, 42)} (${shortened(id, LONGEST_CODE)})`

function wordOf({ word, better, worse }: ThemeProgress): string {
  const moved = words.moved(better, worse)
  return `${words.sign[word]} ${words.word[word]}${moved === '' ? '' : `: ${moved}`}`
}

const CHANGE_GOES = {
  none: 'level',
  'possibly-higher': 'up',
  'clearly-higher': 'up',
  'possibly-lower': 'down',
  'clearly-lower': 'down',
} as const satisfies Record<ChangeWord, string>

function mirror(comparison: RoundComparison | null): Block[] {
  const rows = mirrorProgressOf(comparison)
  if (comparison === null || rows.length === 0) return []
  const message = themesChangeTitle(comparison, compare.themesCaption)
  const titleOf = ({ title, form }: RoundComparison['earlier']) =>
    shortened(oneLine(title) || labels.form[form], 40)
  const [earlier, later] = [titleOf(comparison.earlier), titleOf(comparison.later)]
  return [
    heading(2, words.mirrorTitle, { compact: true }),
    introducing(`${words.mirrorNote} ${words.key}`, 'note'),
    caption('figure', message),
    chart(
      {
        type: 'slope',
        moments: [earlier, later],
        unit: 'mean',
        rows: rows.map(({ id, text, change }) => ({
          label: oneLine(text),
          code: shortened(id, LONGEST_CODE),
          from: change.earlier.mean,
          to: change.later.mean,
          goes: CHANGE_GOES[change.word],
        })),
      },
      words.alt(
        message,
        words.altMirror,
        rows.map(({ text, change }) =>
          words.altLine(
            oneLine(text),
            mean(change.earlier.mean),
            mean(change.later.mean),
            compare.word[change.word],
          ),
        ),
      ),
    ),
    caption('table', words.mirrorTable(comparison.earlier.submitted, comparison.later.submitted)),
    table(
      [
        { title: words.columns.theme, width: 6 },
        { title: words.columns.before, width: 1.8, align: 'center' },
        { title: words.columns.after, width: 1.4, align: 'center' },
        { title: words.columns.word, width: 6 },
      ],
      rows.map(({ id, text, change }) => [
        named({ id, title: text }),
        mean(change.earlier.mean),
        mean(change.later.mean),
        `${compare.sign[change.word]} ${compare.word[change.word]} (${formatChange(change.delta, change.from)})`,
      ]),
      { dense: true },
    ),
  ]
}
