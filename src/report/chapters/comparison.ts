/** The last two rounds side by side. Words of method R4; what may not be compared has its reason instead of a figure. */
import type {
  Compared,
  CompositionLine,
  EqualComposition,
  Photo,
  RoundComparison,
  Shot,
} from '../../domain/survey/comparison/round-comparison'
import type { ResponseLine } from '../../domain/survey/results/response-lines'
import { formatChange } from '../../texts/format'
import { compare } from '../../texts/survey/comparison/compare'
import { labels } from '../../texts/labels'
import { bullet, caption, heading, lead, note, paragraph, table, warning, type Block } from '../blocks'
import { oneLine, shortened } from '../plain-text'
import { photosTitle, statementsChangeTitle, themesChangeTitle } from '../titles'
import { mean, NOTHING, share } from '../words'

const words = compare.report
const { columns } = compare

/** Empty when there are no two rounds to compare. */
export function comparison(compared: RoundComparison | null): Block[] {
  if (compared === null) return []
  return [
    heading(1, words.title, { newPage: true }),
    lead(words.pair(titleOf(compared.earlier), titleOf(compared.later))),
    paragraph(compare.intro),
    ...photos(compared),
    ...composition(compared),
    ...(compared.obstacle === null
      ? changes(compared)
      : [paragraph(compare.obstacle[compared.obstacle].text)]),
    heading(2, compare.methodHeading),
    ...compare.method.map((line) => bullet(line)),
  ]
}

const titleOf = ({ title, form }: Photo) => oneLine(title) || labels.form[form]

function photos(compared: RoundComparison): Block[] {
  const { photo } = compare
  return [
    heading(2, compare.photosHeading),
    note(compare.interval(compared.months)),
    ...(compared.tooSoon ? [warning(compare.tooSoon)] : []),
    caption('table', photosTitle(compared)),
    table(
      [
        { title: words.round, width: 5 },
        { title: photo.form, width: 3 },
        { title: photo.period, width: 2.4 },
        { title: photo.n, width: 2.4, align: 'right' },
        { title: photo.rate, width: 1.8, align: 'right' },
        { title: photo.label, width: 3.4 },
      ],
      [compared.earlier, compared.later].map((one) => [
        titleOf(one),
        labels.form[one.form],
        compare.dateOf(one.closesOn),
        compare.filledOf(one),
        share(one.rate),
        labels.response[one.responseLabel],
      ]),
    ),
  ]
}

function composition({ earlier, later, composition: lines, moved }: RoundComparison): Block[] {
  const partOf = (line: ResponseLine | null, { submitted }: Photo) =>
    submitted === 0 ? NOTHING : share((line?.submitted ?? 0) / submitted)
  const filledText = (line: ResponseLine | null) =>
    line === null ? compare.notTakenPart : compare.filledOf(line)
  const row = (line: CompositionLine) => [
    line.label,
    filledText(line.earlier),
    partOf(line.earlier, earlier),
    filledText(line.later),
    partOf(line.later, later),
  ]
  return [
    heading(2, compare.compositionHeading),
    note(`${compare.compositionIntro} ${words.compositionColumns}`),
    caption('table', compare.compositionCaption),
    table(
      [
        { title: compare.profession, width: 5 },
        { title: titleOf(earlier), width: 2.6, align: 'right' },
        { title: '%', width: 1.2, align: 'right' },
        { title: titleOf(later), width: 2.6, align: 'right' },
        { title: '%', width: 1.2, align: 'right' },
      ],
      [...lines.map(row), [compare.total, compare.filledOf(earlier), '', compare.filledOf(later), '']],
      { totalRow: true },
    ),
    ...moved.map((one) => bullet(compare.moved({ ...one, label: oneLine(one.label) }))),
  ]
}

/** From this many rows a table starts on a page of its own: its heading would be left behind at the foot of the page before. */
const LONG = 6

function changes(compared: RoundComparison): Block[] {
  const { statements, themes, themesComparable } = compared
  const changed = statements.filter(({ change }) => change !== null && change.word !== 'none')
  const same = statements.filter(({ change }) => change?.word === 'none').length
  const apart = statements.filter(({ notCompared }) => notCompared !== null)
  return [
    ...(themesComparable
      ? [
          heading(2, compare.themesHeading),
          note(words.tableIntro),
          caption('table', themesChangeTitle(compared, compare.themesCaption)),
          changesTable(columns.theme, themes, compared),
        ]
      : []),
    heading(2, words.changedHeading, { newPage: changed.length >= LONG }),
    ...(themesComparable ? [] : [paragraph(compare.commonOnly(statements.length))]),
    ...(statements.length === 0
      ? [paragraph(compare.noneCommon)]
      : changed.length === 0
        ? [paragraph(words.noneChanged)]
        : [
            note(words.tableIntro),
            caption('table', statementsChangeTitle(compared, words.changedHeading)),
            changesTable(columns.statement, changed, compared),
            ...(same > 0 ? [note(words.unchanged(same))] : []),
          ]),
    ...notCompared(apart),
    ...(compared.onlyEarlier + compared.onlyLater > 0
      ? [note(compare.notInBoth(compared.onlyEarlier, compared.onlyLater))]
      : []),
    ...ownStatements(compared),
    ...groups(compared, themesComparable ? themes : changed),
  ]
}

/** Those asked in the same words both times, each with its change or why it has none. */
function ownStatements(compared: RoundComparison): Block[] {
  if (compared.ownStatements.length === 0) return []
  const { heading: title, caption: name, intro } = compare.ownStatements
  return [
    heading(2, title),
    note(intro),
    caption('table', name),
    changesTable(columns.statement, compared.ownStatements, compared),
  ]
}

const equalOf = (equal: EqualComposition | null) =>
  equal === null ? NOTHING : `${formatChange(equal.delta, null)} (${share(equal.share)})`

function changesTable(what: string, rows: readonly Compared[], { earlier, later }: RoundComparison) {
  const shot = ({ mean: value, n }: Shot) => compare.meanOf(mean(value), n)
  return table(
    [
      { title: what, width: 4.7 },
      { title: titleOf(earlier), width: 2.2, align: 'right' },
      { title: titleOf(later), width: 2.2, align: 'right' },
      { title: columns.change, width: 1.5, align: 'right' },
      { title: columns.equal, width: 2.6, align: 'right' },
      { title: columns.margin, width: 1.4, align: 'right' },
      { title: columns.word, width: 3.1 },
    ],
    rows.map((row) => {
      const { change } = row
      const wording = change === null ? null : compare.noteOf(row)
      const text = `${shortened(row.text, 200)}${wording === null ? '' : ` (${wording})`}`
      if (change === null)
        return [
          text,
          NOTHING,
          NOTHING,
          NOTHING,
          NOTHING,
          NOTHING,
          row.notCompared === null ? NOTHING : compare.notCompared[row.notCompared],
        ]
      return [
        text,
        shot(change.earlier),
        shot(change.later),
        formatChange(change.delta, change.from),
        equalOf(change.equalComposition),
        change.margin === null ? NOTHING : compare.margin(change.margin),
        `${compare.sign[change.word]} ${compare.word[change.word]}`,
      ]
    }),
  )
}

function notCompared(rows: readonly Compared[]): Block[] {
  if (rows.length === 0) return []
  return [
    heading(2, words.notComparedHeading),
    ...rows.map(({ text, earlierText, notCompared: reason }) =>
      bullet(
        [
          `${shortened(text, 200)}: ${reason === null ? '' : compare.notCompared[reason]}.`,
          ...(earlierText === null ? [] : [compare.earlierText(shortened(earlierText, 200))]),
        ].join(' '),
      ),
    ),
  ]
}

function groups(compared: RoundComparison, rows: readonly Compared[]): Block[] {
  const shown = rows.filter(({ change }) => change !== null && change.groups.length > 0)
  const { uncompared } = compared
  return [
    heading(2, compare.groupsHeading),
    ...(shown.length === 0
      ? [paragraph(compared.groups.length === 0 ? compare.noGroups : words.noGroupsHere)]
      : [
          note(compare.groupsIntro),
          caption('table', compare.groupsCaption),
          table(
            [
              { title: compared.themesComparable ? columns.theme : columns.statement, width: 5 },
              { title: compare.profession, width: 4 },
              { title: words.means, width: 2.2, align: 'right' },
              { title: columns.change, width: 1.5, align: 'right' },
            ],
            shown.flatMap(({ text, change }) =>
              (change?.groups ?? []).map((group, index) => [
                index === 0 ? shortened(text, 160) : '',
                group.label,
                compare.fromTo(mean(group.earlier.mean), mean(group.later.mean)),
                formatChange(group.delta, null),
              ]),
            ),
          ),
        ]),
    ...(uncompared.length === 0
      ? []
      : [
          heading(3, compare.uncomparedHeading),
          ...uncompared.map(({ label, reason }) => bullet(`${label}: ${compare.uncompared[reason]}.`)),
        ]),
  ]
}
