/** Answers as a bar inside a cell; the figures are next to it. */
import { light } from '../../look/tokens'
import type { AnswerBar } from '../blocks'
import { scale } from '../colours'
import { svg, type PrintNode } from './element'

const [WIDTH, HEIGHT] = [200, 16]

/** The middle of the middle answer is in the middle of the bar. */
export function answerBar({ shares, reach }: AnswerBar): PrintNode {
  const unit = WIDTH / 2 / reach
  const [lowest, low, middle] = shares
  let from = WIDTH / 2 - (lowest + low + middle / 2) * unit
  const pieces = shares.flatMap((share, index) => {
    const x = from
    from += share * unit
    const ink = scale[index]
    return share === 0 || ink === undefined
      ? []
      : [
          svg('rect', {
            x: rounded(x),
            y: 1,
            width: rounded(share * unit),
            height: HEIGHT - 2,
            fill: `#${ink.fill}`,
            stroke: light.muted,
            'stroke-width': 0.5,
          }),
        ]
  })
  const line = svg('line', {
    x1: WIDTH / 2,
    x2: WIDTH / 2,
    y1: 0,
    y2: HEIGHT,
    stroke: light.ink,
    'stroke-width': 0.75,
    'stroke-dasharray': '2 2',
  })
  return svg(
    'svg',
    { class: 'answer-bar', 'aria-hidden': 'true', viewBox: `0 0 ${String(WIDTH)} ${String(HEIGHT)}` },
    ...pieces,
    line,
  )
}

const rounded = (value: number): number => Math.round(value * 100) / 100
