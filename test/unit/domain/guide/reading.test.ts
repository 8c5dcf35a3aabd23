import { describe, expect, test } from 'vitest'
import {
  chaptersOf,
  inReadingOrder,
  isAboutOrigin,
  neighboursOf,
  pagesAbout,
  sourcesOf,
} from '../../../../src/domain/guide/reading'
import { fact, laterPage, page, secondPage, smallGuide, source } from '../guide-fixture'

const idsOf = (pages: readonly { readonly id: string }[]) => pages.map(({ id }) => id)

describe('the way through the Wegwijzer', () => {
  test('goes by chapter, then by place, and between equal places by title', () => {
    const same = page({ id: 'a', title: 'Zo werkt het', order: 2 })
    const pages = [laterPage, same, secondPage, page()]
    expect(idsOf(inReadingOrder(pages))).toEqual(['wat-is-een-vsv', 'wie-doet-mee', 'a', 'roaz'])
  })

  test('a chapter without pages is not there', () => {
    expect(chaptersOf(smallGuide.pages).map(({ chapter }) => chapter)).toEqual(['vsv', 'chain'])
  })

  test('the page before and after stay in the chapter', () => {
    expect(neighboursOf(page(), smallGuide.pages)).toEqual({ previous: null, next: secondPage })
    expect(neighboursOf(secondPage, smallGuide.pages)).toEqual({ previous: page(), next: null })
    expect(neighboursOf(page({ id: 'unknown' }), smallGuide.pages)).toEqual({ previous: null, next: null })
  })
})

describe('the sources of a page', () => {
  test('stand in the order in which the facts name them, each once', () => {
    const named = page({
      sections: [
        { heading: 'A', intro: '', list: 'text', facts: [fact({ sources: ['ZON', 'S004'] }), fact()] },
      ],
    })
    expect(idsOf(sourcesOf(named, smallGuide.sources))).toEqual(['ZON', 'S004'])
    expect(idsOf(sourcesOf(named, [source()]))).toEqual(['S004'])
  })
})

describe('pages about what is at hand', () => {
  test('are found from a norm and from a statement, those that name most of it first', () => {
    expect(idsOf(pagesAbout({ normIds: ['ORG-01'] }, smallGuide))).toEqual(['wat-is-een-vsv', 'wie-doet-mee'])
    expect(idsOf(pagesAbout({ normIds: ['ORG-01', 'ORG-02'] }, smallGuide))).toEqual([
      'wie-doet-mee',
      'wat-is-een-vsv',
    ])
    expect(idsOf(pagesAbout({ statementIds: ['GEG-5'] }, smallGuide))).toEqual(['roaz'])
    expect(pagesAbout({ normIds: ['MEL-06'] }, smallGuide)).toEqual([])
  })
})

describe('a page is about an action', () => {
  const about = page({ normIds: ['ORG-01'], statementIds: ['NET-1'] })

  test('that began at one of its norms or statements', () => {
    expect(isAboutOrigin(about, { normId: 'ORG-01', statementId: null })).toBe(true)
    expect(isAboutOrigin(about, { normId: null, statementId: 'NET-1' })).toBe(true)
  })

  test('and about no other one', () => {
    expect(isAboutOrigin(about, { normId: 'ORG-02', statementId: 'NET-2' })).toBe(false)
    expect(isAboutOrigin(about, { normId: null, statementId: null })).toBe(false)
    expect(isAboutOrigin(page({ normIds: [], statementIds: [] }), { normId: '', statementId: '' })).toBe(
      false,
    )
  })
})
