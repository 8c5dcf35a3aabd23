/** What happened to every norm between two versions of a framework. */
import { describe, expect, it } from 'vitest'
import {
  changedIdsOf,
  changesBetween,
  recognisable,
  renamesOf,
} from '../../../../../src/domain/framework/content/framework-changes'
import { normsOf, type FrameworkSet } from '../../../../../src/domain/question-set'
import { framework, norm } from '../../framework-fixture'
import { said, set, renamed } from './said-norms'

/** What became of every norm, as `kind from>to`. */
function changeLines(older: FrameworkSet, newer: FrameworkSet): readonly string[] {
  return changesBetween(older, newer).map(
    ({ kind, from, to }) => `${kind} ${from.map(({ id }) => id).join()}>${to.map(({ id }) => id).join()}`,
  )
}

describe('changes between two versions of a framework', () => {
  it('lists per norm what stayed, changed, was added or dropped, and which fields differ', () => {
    const older = set(said('A', 'een'), said('B', 'twee'), said('C', 'drie'))
    const newer = set(
      said('A', 'een'),
      norm('B', { text: 'twee, maar anders', core: false }),
      said('D', 'vier'),
    )
    expect(changeLines(older, newer)).toEqual(['unchanged A>A', 'changed B>B', 'new >D', 'dropped C>'])
    expect(changesBetween(older, newer)[1]?.fields).toEqual(['text', 'core'])
    expect(renamed(older, newer)).toEqual({})
  })

  it('follows what the newer version says it replaces: a number, a split, a merger', () => {
    const older = set(said('A', 'een'), said('B', 'twee'), said('C', 'drie'), said('D', 'vier'))
    const newer = set(
      said('X', 'een, scherper', ['A']),
      said('B1', 'twee, eerste helft', ['B']),
      said('B2', 'twee, tweede helft', ['B']),
      said('CD', 'drie en vier', ['C', 'D']),
    )
    expect(changeLines(older, newer)).toEqual(['renumbered A>X', 'split B>B1,B2', 'merged C,D>CD'])
    expect(renamed(older, newer)).toEqual({ A: ['X'], B: ['B1', 'B2'], C: ['CD'], D: ['CD'] })
  })

  it('sees a norm that kept its id and text while others came in, and names it for the carry-over', () => {
    const older = set(said('A', 'een'), said('B', 'twee'))
    const newer = set(said('A', 'een', ['B']))
    expect(changeLines(older, newer)).toEqual(['merged A,B>A'])
    expect(renamed(older, newer)).toEqual({ A: ['A'], B: ['A'] })
  })

  it('loses nothing in an own version of a framework whose norms say what they replaced before it', () => {
    const older = set(said('A', 'een', ['oud-1']), said('B', 'twee', []), said('C', 'drie', ['oud-3']))
    const newer = set(
      said('A', 'een, anders gezegd', ['oud-1']),
      said('B', 'twee', []),
      said('C9', 'drie', ['oud-3']),
    )
    expect(changeLines(older, newer)).toEqual(['changed A>A', 'unchanged B>B', 'renumbered C>C9'])
    expect(renamed(older, newer)).toEqual({ C: ['C9'] })
    expect(changeLines(older, set(said('B', 'twee, anders gezegd', [])))).toContain('changed B>B')
  })

  it('sees a split in which one part kept the id', () => {
    const older = set(said('A', 'een en twee'))
    const newer = set(said('A', 'een'), said('A2', 'twee', ['A']))
    expect(changeLines(older, newer)).toEqual(['split A>A,A2'])
    expect(renamed(older, newer)).toEqual({ A: ['A', 'A2'] })
  })

  it('recognises a text under another id as a new number, whatever its capitals and punctuation', () => {
    const older = set(said('A', 'Elke client krijgt een plan.'), said('B', 'twee'))
    const newer = set(said('B', 'twee'), said('Z', 'elke  client krijgt een plan'))
    expect(changeLines(older, newer)).toEqual(['unchanged B>B', 'renumbered A>Z'])
    expect(recognisable(' Één,\n  twee! ')).toBe('één twee')
  })

  it('does not take a reused id for the old norm when its old text moved', () => {
    const older = set(said('A', 'een'), said('B', 'twee'))
    const newer = set(said('A', 'iets heel anders'), said('B', 'twee'), said('C', 'een'))
    expect(changeLines(older, newer)).toEqual(['new >A', 'unchanged B>B', 'renumbered A>C'])
    expect(renamed(older, newer)).toEqual({ A: ['C'] })
  })

  it('does so too when the newer version says itself where the text went', () => {
    const older = set(said('A', 'een'))
    const newer = set(said('A', 'iets heel anders'), said('C', 'een', ['A']))
    expect(changeLines(older, newer)).toEqual(['new >A', 'renumbered A>C'])
  })

  it('keeps two norms apart that swapped their ids, and a row of norms that all moved up one', () => {
    const older = set(said('A', 'een'), said('B', 'twee'), said('C', 'drie'))
    expect(renamed(older, set(said('A', 'twee'), said('B', 'een'), said('C', 'drie')))).toEqual({
      A: ['B'],
      B: ['A'],
    })
    const up = set(said('A', 'nieuw'), said('B', 'een'), said('C', 'twee'), said('D', 'drie'))
    expect(changeLines(older, up)).toEqual(['new >A', 'renumbered A>B', 'renumbered B>C', 'renumbered C>D'])
    expect(renamed(older, up)).toEqual({ A: ['B'], B: ['C'], C: ['D'] })
  })

  it('lets nothing hang on a new norm that got the id of one that was dropped', () => {
    const older = set(said('A', 'een'))
    const newer = set(said('A', 'iets heel anders', []))
    expect(changeLines(older, newer)).toEqual(['new >A', 'dropped A>'])
    expect(renamed(older, newer)).toEqual({ A: [] })
  })

  it('lays the links a user lays, instead of its own', () => {
    const older = set(said('A', 'een'), said('B', 'twee'))
    const newer = set(said('C', 'drie'), said('D', 'vier'))
    const links = new Map([
      ['A', ['C', 'D']],
      ['B', ['D']],
    ])
    expect(changesBetween(older, newer, links).map(({ kind }) => kind)).toEqual(['regrouped'])
    expect(Object.fromEntries(renamesOf(links, newer))).toEqual({ A: ['C', 'D'], B: ['D'] })
  })

  it('tells of two norms with one text by their titles which is which', () => {
    const twice = (...titles: readonly string[]) =>
      titles.map((title, index) => norm(`${title.slice(0, 1)}${String(index)}`, { title, text: 'hetzelfde' }))
    const older = set(...twice('Bevalling', 'Kraambed'))
    const newer = set(
      norm('Y', { title: 'kraambed', text: 'hetzelfde' }),
      norm('Z', { title: 'Bevalling', text: 'hetzelfde' }),
    )
    expect(renamed(older, newer)).toEqual({ B0: ['Z'], K1: ['Y'] })
  })

  it('does not take a text that said itself where it went for a second one', () => {
    const older = set(said('A', 'een'))
    const newer = set(said('B', 'een', ['A']), said('C', 'een'))
    expect(changeLines(older, newer)).toEqual(['renumbered A>B', 'new >C'])
  })

  it('takes a text that stayed under its id for nothing else, and each moved text once', () => {
    expect(changeLines(set(said('A', 'een')), set(said('A', 'een'), said('B', 'een')))).toEqual([
      'unchanged A>A',
      'new >B',
    ])
    expect(changeLines(set(said('A', 'een')), set(said('B', 'een'), said('C', 'een')))).toEqual([
      'renumbered A>B',
      'new >C',
    ])
  })

  it('lets a norm that took in another lose its own past when its text is another now', () => {
    const older = set(said('A', 'een'), said('B', 'twee'))
    expect(changeLines(older, set(said('A', 'iets anders', ['B'])))).toEqual(['renumbered B>A', 'dropped A>'])
  })

  it('believes what a norm says it replaces over a text it happens to share', () => {
    const older = set(said('A', 'een'), said('B', 'twee'))
    expect(changeLines(older, set(said('C', 'twee', ['A', 'onbekend'])))).toEqual([
      'renumbered A>C',
      'dropped B>',
    ])
    expect(changeLines(older, set(said('C', 'twee', []), said('A', 'een')))).toEqual([
      'new >C',
      'unchanged A>A',
      'dropped B>',
    ])
    // Names only norms of another version: then its text may tell.
    expect(changeLines(older, set(said('C', 'twee', ['onbekend'])))).toEqual(['renumbered B>C', 'dropped A>'])
  })

  it('sees that what a norm replaces was said of other ids before', () => {
    const older = set(said('A', 'een', ['oud-1']), said('B', 'twee'))
    const newer = set(said('A', 'iets heel anders', ['B']), said('C', 'een'))
    expect(changeLines(older, newer)).toEqual(['renumbered B>A', 'renumbered A>C'])
  })

  it('leaves out links to norms that are not there, and knows no difference between unlike kinds', () => {
    const older = set(said('A', 'een'))
    const changes = changesBetween(older, set(said('C', 'drie')), new Map([['A', ['C', 'weg']]]))
    expect(changes.map(({ kind, to }) => [kind, to.map(({ id }) => id)])).toEqual([['renumbered', ['C']]])
    expect(changesBetween(older, set(said('C', 'drie')), new Map())).toMatchObject([
      { kind: 'new', from: [], fields: [] },
      { kind: 'dropped', to: [], fields: [] },
    ])
    const merged = changesBetween(
      set(said('A', 'een'), said('B', 'twee')),
      set(said('C', 'drie')),
      new Map([
        ['A', ['C']],
        ['B', ['C']],
      ]),
    )
    expect(merged).toMatchObject([{ kind: 'merged', fields: [] }])
    expect([...changedIdsOf(merged)]).toEqual(['C'])
    expect(
      changesBetween(older, set(said('C', ''), said('D', '')), new Map([['A', ['C', 'D']]])),
    ).toMatchObject([{ kind: 'split', fields: [] }])
  })

  it('sees the same theme in one that got another name, or another id', () => {
    const older = framework({ T: [said('A', 'een')] })
    const fieldsIn = (id: string, title: string) =>
      changesBetween(older, { ...older, themes: older.themes.map((theme) => ({ ...theme, id, title })) })[0]
        ?.fields
    expect(fieldsIn('T', 'anders genoemd')).toEqual([])
    expect(fieldsIn('U', 'thema T')).toEqual([])
    expect(fieldsIn('U', 'anders genoemd')).toEqual(['theme'])
  })

  it('ignores replaced ids that the older version does not know', () => {
    expect(changeLines(set(said('A', 'een')), set(said('B', 'twee', ['Q'])))).toEqual([
      'new >B',
      'dropped A>',
    ])
  })

  it('asks to confirm again what asks something else, and leaves alone what only moved or got another source', () => {
    const older = set(said('A', 'een'), said('B', 'twee'), said('C', 'drie'), said('D', 'vier'))
    const newer = framework({
      T: [
        said('A', 'een, scherper'),
        said('X', 'twee', ['B']),
        said('C1', 'drie a', ['C']),
        said('C2', 'drie b', ['C']),
      ],
      U: [norm('D', { text: 'vier', certainty: 'read' })],
    })
    const changes = changesBetween(older, newer)
    expect(changes.find(({ to }) => to[0]?.id === 'D')?.fields).toEqual(['certainty', 'theme'])
    expect([...changedIdsOf(changes)]).toEqual(['A', 'C1', 'C2'])
  })

  it('names every norm of both versions exactly once', () => {
    const older = set(
      ...Array.from({ length: 60 }, (_, index) => said(`A${String(index)}`, `tekst ${String(index)}`)),
    )
    const newer = set(
      ...Array.from({ length: 60 }, (_, index) =>
        said(`A${String((index * 7) % 60)}`, `tekst ${String(index + (index % 3 === 0 ? 100 : 0))}`),
      ),
    )
    const changes = changesBetween(older, newer)
    const ids = (side: 'from' | 'to') =>
      changes.flatMap((change) => change[side].map(({ id }) => id)).toSorted()
    expect(ids('from')).toEqual(
      normsOf(older)
        .map(({ id }) => id)
        .toSorted(),
    )
    expect(ids('to')).toEqual(
      normsOf(newer)
        .map(({ id }) => id)
        .toSorted(),
    )
  })
})
