import { describe, expect, test } from 'vitest'
import { readGuide, readPoints } from '../../../src/storage/guide/read-guide'
import { fact, laterPage, page, secondPage, source, term } from '../domain/guide-fixture'

const linkable = {
  norms: new Set(['ORG-01', 'ORG-02']),
  statements: new Set(['AMB-1', 'GEG-5']),
}

interface Given {
  readonly pages?: readonly (readonly [string, unknown])[]
  readonly terms?: readonly unknown[]
  readonly sources?: readonly unknown[]
}

const read = ({ pages = [], terms = [], sources = [source()] }: Given) =>
  readGuide(
    {
      pages: new Map(pages),
      terms: { kind: 'wegwijzer-terms', terms },
      sources: { kind: 'wegwijzer-sources', sources },
    },
    linkable,
  )

const named = (...pages: readonly object[]) =>
  pages.map((one) => ['id' in one ? String(one.id) : '', one] as const)

/** What is left out of a guide with a good page beside one with this fault, and what is told about it. */
function told(wrong: unknown, id = 'wie-doet-mee') {
  const { guide, leftOut, findings } = read({ pages: [...named(page()), [id, wrong]] })
  expect(guide.pages.map((one) => one.id)).toEqual(['wat-is-een-vsv'])
  expect(leftOut).toHaveLength(1)
  return findings
}

describe('a page of the Wegwijzer that is right', () => {
  test('is read, in the order of the chapters, without what is for editors', () => {
    const { guide, leftOut, findings } = read({
      pages: named(laterPage, { ...secondPage, $schema: '../x.json' }, page()),
      terms: [term()],
    })
    expect(guide.pages).toEqual([page(), secondPage, laterPage])
    expect(guide.terms).toEqual([term()])
    expect([leftOut, findings]).toEqual([[], []])
  })
})

describe('a page with a fault is left out and named, the others stay', () => {
  test.each([
    ['an unknown norm', { normIds: ['ORG-99'] }, 'normIds[0]', 'norm ‘ORG-99’'],
    ['an unknown statement', { statementIds: ['AMB-1', 'REL-99'] }, 'statementIds[1]', 'stelling ‘REL-99’'],
    ['an unknown page', { pageIds: ['niets'] }, 'pageIds[0]', 'pagina ‘niets’'],
    [
      'an unknown source',
      { sections: [{ ...page().sections[0], facts: [fact(), fact({ sources: ['S004', 'XYZ'] })] }] },
      'sections[0].facts[1].sources[1]',
      'bron ‘XYZ’',
    ],
    [
      'a fact without a source that is not our own',
      { sections: [{ ...page().sections[0], facts: [fact({ sources: [], certainty: 'partly' })] }] },
      'sections[0].facts[0].sources',
      'geen eigen uitwerking',
    ],
    [
      'markup in a text',
      { sections: [{ ...page().sections[0], facts: [fact({ text: 'Een <b>VSV</b> is' })] }] },
      'sections[0].facts[0].text',
      'bevat opmaak',
    ],
    ['Markdown in the title', { title: '**Wie**' }, 'title', 'bevat opmaak'],
    ['an id that is not its file', { id: 'anders' }, 'id', 'naam van het bestand'],
    ['the id of another page', { id: 'wat-is-een-vsv' }, 'id', 'ook van een andere pagina'],
    ['a day that does not exist', { lastChecked: '2026-02-30' }, 'lastChecked', 'moet een datum zijn'],
    ['no sections', { sections: [] }, 'sections', 'is leeg'],
    ['an unknown chapter', { chapter: 'overig' }, 'chapter', 'onbekende waarde'],
    ['an unknown field', { body: 'x' }, 'body', 'kennen we niet'],
  ])('%s', (_name, changes, path, says) => {
    const [first] = told({ ...secondPage, ...changes })
    expect(first).toMatchObject({ file: 'pages/wie-doet-mee.json', path })
    expect(first?.message).toContain(says)
  })

  test('a file that is no page at all', () => {
    expect(told(['a'])[0]?.message).toContain('is geen bestand van de Wegwijzer')
  })

  test('a link to a page that was left out is no fault of the one that links', () => {
    const { guide } = read({
      pages: named(page({ pageIds: ['wie-doet-mee'] }), { ...secondPage, normIds: ['ORG-99'] }),
    })
    expect(guide.pages.map(({ id }) => id)).toEqual(['wat-is-een-vsv'])
  })

  test('the reader hears the name of the page, the first fault and how many more there are', () => {
    const { leftOut } = read({ pages: named(page({ normIds: ['X-1', 'X-2', 'X-3'] })) })
    expect(leftOut[0]).toMatchObject({ what: 'page', name: 'Wat is een VSV?' })
    expect(leftOut[0]?.why).toMatch(/norm ‘X-1’.* Er zijn nog 2 fouten\.$/u)
  })
})

describe('a source', () => {
  test('without a date says why, or is left out with every page that leans on it', () => {
    const { guide, leftOut, findings } = read({ pages: named(page()), sources: [source({ date: '' })] })
    expect(guide).toEqual({ pages: [], terms: [], sources: [] })
    expect(leftOut.map(({ what }) => what)).toEqual(['source', 'page'])
    expect(findings[0]).toMatchObject({ file: 'sources.json', path: 'sources[0].date' })
    const noted = source({ date: '', dateNote: 'geen datum vermeld' })
    expect(read({ pages: named(page()), sources: [noted] }).guide.pages).toHaveLength(1)
  })

  test.each(['2021-13', '18-11-2021', 'voorjaar', '2021-02-30'])('is not dated %s', (date) => {
    expect(read({ sources: [source({ date })] }).findings[0]?.path).toBe('sources[0].date')
  })

  test('has a date or a reason for none, not both', () => {
    const both = source({ dateNote: 'ongeveer' })
    expect(read({ sources: [both] }).findings[0]?.path).toBe('sources[0].dateNote')
  })

  test('is there once, and its address is one of the web', () => {
    const { guide, findings } = read({
      sources: [source(), source(), source({ id: 'X', address: 'javascript:alert(1)' })],
    })
    expect(guide.sources).toEqual([source()])
    expect(findings.map(({ path }) => path)).toEqual(['sources[1].id', 'sources[2].address'])
  })
})

describe('a term', () => {
  test('leads to a page and to sources that exist', () => {
    const { guide, findings } = read({
      pages: named(page()),
      terms: [term(), term({ id: 'a', pageId: 'weg' }), term({ id: 'b', sources: ['X'] })],
    })
    expect(guide.terms).toEqual([term()])
    expect(findings.map(({ path }) => path)).toEqual(['terms[1].pageId', 'terms[2].sources[0]'])
  })
})

describe('hostile input', () => {
  test('a file nested a hundred thousand deep is refused, not followed', () => {
    let deep: unknown = 'x'
    for (let level = 0; level < 100_000; level += 1) deep = [deep]
    expect(told({ ...secondPage, sections: deep })).toHaveLength(1)
  })

  test('a list that is something else takes only itself along', () => {
    const { leftOut, guide } = readGuide(
      { pages: new Map(), terms: { kind: 'wegwijzer-sources', terms: [] }, sources: 7 },
      linkable,
    )
    expect(leftOut.map(({ name }) => name)).toEqual(['sources.json', 'terms.json'])
    expect(guide.pages).toEqual([])
  })
})

describe('the points of the source texts', () => {
  const pages = new Set(['wat-is-een-vsv'])
  const findingsOf = (point: object) =>
    readPoints(
      { kind: 'wegwijzer-points', points: [{ seed: 'S000', point: 'x', places: [], leftOut: '', ...point }] },
      pages,
      linkable,
    ).findings.map(({ path }) => path)

  test('have a place that exists, or a reason', () => {
    expect(findingsOf({ places: [{ page: 'wat-is-een-vsv' }, { norm: 'ORG-01' }] })).toEqual([])
    expect(findingsOf({ leftOut: 'Adres van een persoon.' })).toEqual([])
    expect(findingsOf({})).toEqual(['points[0].places'])
    expect(findingsOf({ places: [{ page: 'weg' }] })).toEqual(['points[0].places[0].page'])
    expect(findingsOf({ places: [{ norm: 'ORG-99' }] })).toEqual(['points[0].places[0].norm'])
    expect(findingsOf({ places: [{ statement: 'X' }] })).toEqual(['points[0].places[0].statement'])
    expect(findingsOf({ places: [{ norm: 'ORG-01' }], leftOut: 'toch niet' })).toEqual(['points[0].leftOut'])
  })
})
