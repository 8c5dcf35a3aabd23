import { describe, expect, test } from 'vitest'
import { readDrafts } from '../../../src/storage/drafts/read-drafts'
import { draft, section } from '../domain/draft-fixture'

const known = {
  norms: new Set(['ORG-02', 'ORG-03']),
  pages: new Set(['wat-is-een-vsv']),
  sources: new Set(['S004']),
}
const good = draft({ id: 'goed', order: 2 })
const read = (wrong: unknown, name = 'fout') =>
  readDrafts(
    new Map<string, unknown>([
      ['goed', good],
      [name, wrong],
    ]),
    known,
  )

test('drafts are read by their place, without what is for editors', () => {
  const first = draft({ id: 'eerste', order: 1, title: 'Eerste' })
  expect(read({ ...first, $schema: '../x.json' }, 'eerste')).toEqual({
    drafts: [first, good],
    leftOut: [],
    findings: [],
  })
})

const table = {
  kind: 'table',
  title: 'Partijen',
  columns: [
    { title: 'Partij', width: 2 },
    { title: 'Naam', width: 1 },
  ],
  rows: [],
  each: { of: 'parties', cells: ['{partij}', '{naam}'], spare: 2 },
  forPen: false,
}
const inPart = (part: object) => ({ sections: [{ ...section(), parts: [part] }] })

describe('a draft with a fault is left out and named, the others stay', () => {
  test.each([
    ['an unknown norm', { normIds: ['ORG-02', 'ORG-99'] }, 'normIds[1]', 'norm ‘ORG-99’'],
    ['no norm that asks for it', { normIds: [] }, 'normIds', 'is leeg'],
    ['an unknown page', { pageIds: ['niets'] }, 'pageIds[0]', 'pagina ‘niets’'],
    ['nothing to decide', { decide: [] }, 'decide', 'is leeg'],
    ['nothing for a lawyer', { lawyer: [] }, 'lawyer', 'is leeg'],
    ['markup', { summary: 'Een <b>opzet</b>' }, 'summary', 'bevat opmaak'],
    [
      'a section without a line below its heading',
      { sections: [section({ intro: '' })] },
      'sections[0].intro',
      'is leeg',
    ],
    [
      'an unknown word to fill in',
      inPart({ kind: 'text', text: 'Voor {wie}.' }),
      'sections[0].parts[0].text',
      '‘{wie}’',
    ],
    [
      'a word of a row outside it',
      { sections: [section({ intro: 'Voor {partij}.' })] },
      'sections[0].intro',
      '‘{partij}’',
    ],
    [
      'a word of another row',
      inPart({ ...table, each: { ...table.each, cells: ['{gemeente}', ''] } }),
      'sections[0].parts[0].each.cells[0]',
      '‘{gemeente}’',
    ],
    [
      'a loose brace',
      inPart({ kind: 'text', text: 'Voor {naam.' }),
      'sections[0].parts[0].text',
      'losse accolade',
    ],
    [
      'a word to fill in in a heading',
      { sections: [section({ heading: 'Voor {naam}' })] },
      'sections[0].heading',
      'hier wordt niets ingevuld',
    ],
    [
      'an unknown word in the title of a table',
      inPart({ ...table, title: 'Voor {wie}' }),
      'sections[0].parts[0].title',
      '‘{wie}’',
    ],
    [
      'a row that does not fit',
      inPart({ ...table, rows: [['a']] }),
      'sections[0].parts[0].rows[0]',
      '1 cel bij 2 kolommen',
    ],
    [
      'a table without rows',
      inPart({ ...table, each: null }),
      'sections[0].parts[0].rows',
      'geen herhaalde rij',
    ],
    ['an unknown kind of part', inPart({ kind: 'video' }), 'sections[0].parts[0].kind', 'onbekende soort'],
    [
      'a fact without a source',
      { facts: [{ ...draft().facts[0], sources: [] }] },
      'facts[0].sources',
      'geen eigen uitwerking',
    ],
    [
      'a fact of an unknown source',
      { facts: [{ ...draft().facts[0], sources: ['X'] }] },
      'facts[0].sources[0]',
      'bron ‘X’',
    ],
    [
      'a fact of an unknown norm',
      { facts: [{ ...draft().facts[0], normIds: ['X'] }] },
      'facts[0].normIds[0]',
      'norm ‘X’',
    ],
    ['an id that is not its file', { id: 'anders' }, 'id', 'naam van het bestand'],
    ['the id of another draft', { id: 'goed' }, 'id', 'ook van een ander concept'],
    ['a day that does not exist', { lastChecked: '2026-02-30' }, 'lastChecked', 'moet een datum zijn'],
    ['an unknown field', { body: 'x' }, 'body', 'kennen we niet'],
  ])('%s', (_name, changes, path, says) => {
    const { drafts, leftOut, findings } = read({ ...draft({ id: 'fout', title: 'Met fout' }), ...changes })
    expect(drafts).toEqual([good])
    expect(findings[0]).toMatchObject({ file: 'fout.json', path })
    expect(findings[0]?.message).toContain(says)
    expect(leftOut[0]).toMatchObject({ name: 'Met fout' })
    expect(leftOut[0]?.why).toContain(says)
  })

  test('a file that is no draft at all, or nested a hundred thousand deep', () => {
    expect(read(['a']).findings[0]?.message).toContain('is geen bestand met een concept')
    let deep: unknown = 'x'
    for (let level = 0; level < 100_000; level += 1) deep = [deep]
    expect(read({ ...good, sections: deep }).drafts).toEqual([good])
  })

  test('a file that could not be parsed was told by whoever parsed it', () => {
    expect(read(undefined)).toEqual({ drafts: [good], leftOut: [], findings: [] })
  })
})
