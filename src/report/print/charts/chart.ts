/** A chart as a drawing, with what its colours and marks stand for. */
import type { HouseStyle } from '../../../domain/report/house-style/house-style'
import { labels } from '../../../texts/labels'
import type { Block, Chart } from '../../blocks'
import { scale, verdictInk } from '../../colours'
import { oneLine, printable } from '../../plain-text'
import { el, type PrintNode } from '../element'
import { chip } from '../text'
import { distribution, verdicts, verdictsIn } from './bars'
import { keyMark } from './marks'
import { dots, matrix } from './plots'
import { slope } from './slope'

/** The drawing. */
export function chartOf(
  { chart, description }: Extract<Block, { kind: 'chart' }>,
  { primary }: HouseStyle,
): PrintNode {
  const altText = printable(description)
  switch (chart.type) {
    case 'distribution':
      return distribution(chart, altText)
    case 'verdicts':
      return verdicts(chart, altText)
    case 'dots':
      return dots(chart, altText)
    case 'matrix':
      return matrix(chart, altText, primary)
    case 'slope':
      return slope(chart, altText)
  }
}

/** What the colours and marks of a chart stand for, where no block says so. */
export function keyOf(chart: Chart): readonly PrintNode[] {
  if (chart.type === 'verdicts')
    return [
      el(
        'p',
        { class: 'legend' },
        ...spaced(
          verdictsIn(chart).map((verdict) =>
            chip(`${labels.verdictSign[verdict]} ${labels.verdict[verdict]}`, verdictInk(verdict)),
          ),
        ),
      ),
    ]
  if (chart.type === 'dots')
    return [
      el(
        'ul',
        { class: 'marks' },
        ...chart.series.flatMap(({ name, means }, index) =>
          means.every((mean) => mean === null) ? [] : [el('li', {}, keyMark(index), ` ${oneLine(name)}`)],
        ),
      ),
    ]
  return []
}

const spaced = (nodes: readonly PrintNode[]): readonly PrintNode[] =>
  nodes.flatMap((node, index) => (index === 0 ? [node] : [' ', node]))

/** The key to a chart of answers. */
export const legend = ({ label, answers }: Extract<Block, { kind: 'legend' }>): PrintNode =>
  el(
    'p',
    { class: 'legend' },
    ...spaced([
      el('span', { class: 'tone-muted' }, label),
      ...answers.flatMap((answer, index) => {
        const ink = scale[index]
        return ink === undefined ? [] : [chip(answer, ink)]
      }),
    ]),
  )

/** A slip to cut out. */
