import { expect, test } from 'vitest'
import { bullet, heading, paragraph, type Block } from '../../../src/report/blocks'
import { OWN_HOUSE } from '../../../src/report/own-house'
import { drawBlocks, type DrawingState } from '../../../src/report/print/blocks'

const state: DrawingState = {
  house: OWN_HOUSE,
  notes: { add: (text) => text },
  numbered: (_of, text) => text,
  idOfCaption: () => '',
  entries: [],
  idOfHeading: () => '',
}

/** How often a block is looked at while a list of them is drawn. */
function looksAt(blocks: readonly Block[]): number {
  let looks = 0
  const watched = new Proxy(blocks, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks += 1
      return Reflect.get(target, key, receiver) as unknown
    },
  })
  drawBlocks(watched, state)
  return looks
}

const norm = [heading(2, 'Norm'), paragraph('Wat er staat.'), bullet('een'), bullet('twee')]

test('a report that is ten times as long asks ten times as much of the page to print, not a hundred times', () => {
  const report = (norms: number): readonly Block[] => Array.from({ length: norms }, () => norm).flat()

  expect(looksAt(report(200)) / looksAt(report(20))).toBeCloseTo(10, 0)
})
