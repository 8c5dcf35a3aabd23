/** The sheets that people take along: two short ones on a page, each whole, and no page for what a page holds already. */
import { describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { reportModelOf } from '../../src/domain/report/report-gathering'
import type { Block } from '../../src/report/blocks'
import { makePrintPage } from '../../src/report/print/print-page'
import { partsOf } from '../../src/report/sections'
import { report } from '../../src/texts/report/report'
import { buildContent } from '../fixtures/build-content'
import { optionsFor, reportBytes } from './dossiers'
import { readPrint } from './read-print'
import { office, pagesOf, pdfToText } from './tools'

const GOAL = 'Elke overdracht van verloskundige naar kraamzorg is binnen een dag compleet. '

/** Owners with so many actions each, in alphabetical order. */
function ownedBy(counts: readonly number[], goal = GOAL): DossierContent {
  const content = buildContent({ actions: counts.reduce((sum, count) => sum + count, 0) })
  const owners = counts.flatMap((count, index) =>
    Array.from({ length: count }, () => `Eigenaar ${index + 1}`),
  )
  return {
    ...content,
    actions: content.actions.map((action, index) => ({
      ...action,
      status: 'running' as const,
      ownerName: owners[index] ?? '',
      goal,
    })),
  }
}

const only = { sections: ['owner-sheets'] as const }

function blocksOf(content: DossierContent): readonly Block[] {
  const model = reportModelOf(content, { ...optionsFor('verbeterplan'), labels: { rest: '' } })
  return partsOf(model, only.sections).flatMap(({ blocks }) => blocks)
}

/** How many sheets are on each page. */
function perPage(content: DossierContent): readonly number[] {
  const pages: number[] = []
  for (const block of blocksOf(content)) {
    if (block.kind !== 'heading') continue
    if (block.newPage === true || pages.length === 0) pages.push(0)
    pages[pages.length - 1] = (pages.at(-1) ?? 0) + 1
  }
  return pages
}

describe('the sheets of the owners', () => {
  test('are two on a page when both are short, with a line to cut along between them', () => {
    expect(perPage(ownedBy([1, 1, 1, 1, 1]))).toEqual([2, 2, 1])
    const cuts = blocksOf(ownedBy([3, 3])).flatMap((block) => (block.kind === 'cut' ? [block.text] : []))
    expect(cuts).toEqual([report.cut])
  })

  test('keep a page of their own when they are long, in rows or in texts', () => {
    expect(perPage(ownedBy([1, 9, 1]))).toEqual([1, 1, 1])
    expect(perPage(ownedBy([2, 2], GOAL.repeat(8)))).toEqual([1, 1])
  })

  test('have rows that are high enough to write more than a line in', async () => {
    const tables = blocksOf(ownedBy([1, 2])).filter((block) => block.kind === 'table')
    expect(tables.map(({ forPen }) => forPen)).toEqual(['more', 'more'])
    const page = readPrint(makePrintPage(ownedBy([1, 2]), { ...optionsFor('verbeterplan'), ...only }))
    expect(page.elements.filter(({ attributes }) => attributes.class === 'pen more')).toHaveLength(3)
  })

  test.skipIf(office === null || pdfToText === null)(
    'are never cut off by the end of a page',
    { timeout: 120_000 },
    async () => {
      const content = ownedBy([1, 2, 3, 3, 1, 1, 4, 2, 2])
      const pages = await pagesOf(await reportBytes(content, 'verbeterplan', only))
      expect(pages.map((page) => page.split('Acties van').length - 1)).toEqual(perPage(content))
      // As many rows below the headings of a page as its owners have.
      const rows = pages.map((page) => (page.match(/^\s*A\d+\s/gm) ?? []).length)
      expect(rows.reduce((sum, count) => sum + count, 0)).toBe(content.actions.length)
      pages.forEach((page, index) => {
        const told = [...page.matchAll(/(\d+) acties? op uw naam/g)].map(([, count]) => Number(count))
        expect(rows[index], `page ${String(index + 1)}`).toBe(told.reduce((sum, count) => sum + count, 0))
      })
    },
  )
})
