import { describe, expect, it } from 'vitest'
import {
  changedIdsOf,
  changesBetween,
  linksBetween,
  recognisable,
  renamesOf,
} from '../../../../src/domain/framework/framework-changes'
import { bareId, withFreeIds } from '../../../../src/domain/framework/free-ids'
import { normsOf, type FrameworkSet, type Norm } from '../../../../src/domain/question-set'
import { framework, norm } from '../framework-fixture'

const said = (id: string, text: string, replaces?: readonly string[]): Norm =>
  norm(id, { text, ...(replaces === undefined ? {} : { replaces }) })

const set = (...norms: readonly Norm[]): FrameworkSet => framework({ T: norms })

/** What became of every norm, as `kind from>to`. */
function told(older: FrameworkSet, newer: FrameworkSet): readonly string[] {
  return changesBetween(older, newer).map(
    ({ kind, from, to }) => `${kind} ${from.map(({ id }) => id).join()}>${to.map(({ id }) => id).join()}`,
  )
}

const renamed = (older: FrameworkSet, newer: FrameworkSet) =>
  Object.fromEntries(renamesOf(linksBetween(older, newer), newer))

describe('changes between two versions of a framework', () => {
  it('tells per norm what stayed, changed, came and went, and which fields differ', () => {
    const older = set(said('A', 'een'), said('B', 'twee'), said('C', 'drie'))
    const newer = set(
      said('A', 'een'),
      norm('B', { text: 'twee, maar anders', core: false }),
      said('D', 'vier'),
    )
    expect(told(older, newer)).toEqual(['unchanged A>A', 'changed B>B', 'new >D', 'dropped C>'])
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
    expect(told(older, newer)).toEqual(['renumbered A>X', 'split B>B1,B2', 'merged C,D>CD'])
    expect(renamed(older, newer)).toEqual({ A: ['X'], B: ['B1', 'B2'], C: ['CD'], D: ['CD'] })
  })

  it('sees a norm that kept its id and text while others came in, and names it for the carry-over', () => {
    const older = set(said('A', 'een'), said('B', 'twee'))
    const newer = set(said('A', 'een', ['B']))
    expect(told(older, newer)).toEqual(['merged A,B>A'])
    expect(renamed(older, newer)).toEqual({ A: ['A'], B: ['A'] })
  })

  it('loses nothing in an own version of a framework whose norms say what they replaced before it', () => {
    const older = set(said('A', 'een', ['oud-1']), said('B', 'twee', []), said('C', 'drie', ['oud-3']))
    const newer = set(
      said('A', 'een, anders gezegd', ['oud-1']),
      said('B', 'twee', []),
      said('C9', 'drie', ['oud-3']),
    )
    expect(told(older, newer)).toEqual(['changed A>A', 'unchanged B>B', 'renumbered C>C9'])
    expect(renamed(older, newer)).toEqual({ C: ['C9'] })
    expect(told(older, set(said('B', 'twee, anders gezegd', [])))).toContain('changed B>B')
  })

  it('sees a split in which one part kept the id', () => {
    const older = set(said('A', 'een en twee'))
    const newer = set(said('A', 'een'), said('A2', 'twee', ['A']))
    expect(told(older, newer)).toEqual(['split A>A,A2'])
    expect(renamed(older, newer)).toEqual({ A: ['A', 'A2'] })
  })

  it('recognises a text under another id as a new number, whatever its capitals and punctuation', () => {
    const older = set(said('A', 'Elke client krijgt een plan.'), said('B', 'twee'))
    const newer = set(said('B', 'twee'), said('Z', 'elke  client krijgt een plan'))
    expect(told(older, newer)).toEqual(['unchanged B>B', 'renumbered A>Z'])
    expect(recognisable(' Één,\n  twee! ')).toBe('één twee')
  })

  it('does not take a reused id for the old norm when its old text moved', () => {
    const older = set(said('A', 'een'), said('B', 'twee'))
    const newer = set(said('A', 'iets heel anders'), said('B', 'twee'), said('C', 'een'))
    expect(told(older, newer)).toEqual(['new >A', 'unchanged B>B', 'renumbered A>C'])
    expect(renamed(older, newer)).toEqual({ A: ['C'] })
  })

  it('does so too when the newer version says itself where the text went', () => {
    const older = set(said('A', 'een'))
    const newer = set(said('A', 'iets heel anders'), said('C', 'een', ['A']))
    expect(told(older, newer)).toEqual(['new >A', 'renumbered A>C'])
  })

  it('keeps two norms apart that swapped their ids, and a row of norms that all moved up one', () => {
    const older = set(said('A', 'een'), said('B', 'twee'), said('C', 'drie'))
    expect(renamed(older, set(said('A', 'twee'), said('B', 'een'), said('C', 'drie')))).toEqual({
      A: ['B'],
      B: ['A'],
    })
    const up = set(said('A', 'nieuw'), said('B', 'een'), said('C', 'twee'), said('D', 'drie'))
    expect(told(older, up)).toEqual(['new >A', 'renumbered A>B', 'renumbered B>C', 'renumbered C>D'])
    expect(renamed(older, up)).toEqual({ A: ['B'], B: ['C'], C: ['D'] })
  })

  it('lets nothing hang on a new norm that got the id of one that was dropped', () => {
    const older = set(said('A', 'een'))
    const newer = set(said('A', 'iets heel anders', []))
    expect(told(older, newer)).toEqual(['new >A', 'dropped A>'])
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

  it('ignores replaced ids that the older version does not know', () => {
    expect(told(set(said('A', 'een')), set(said('B', 'twee', ['Q'])))).toEqual(['new >B', 'dropped A>'])
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

describe('ids of norms that no other framework has', () => {
  const own = { ...set(said('A', 'een'), said('B', 'twee')), id: 'landelijk' }

  it('leaves a framework alone whose ids are free', () => {
    expect(withFreeIds(own, new Set(['C']))).toBe(own)
  })

  it('gives all norms the same prefix when one id is taken, and knows them again without it', () => {
    const free = withFreeIds(own, new Set(['B']))
    expect(normsOf(free).map(({ id }) => id)).toEqual(['landelijk.A', 'landelijk.B'])
    expect(bareId(free, 'landelijk.A')).toBe('A')
    expect(withFreeIds(free, new Set(['B']))).toEqual(free)
  })

  it('keeps the prefix in later versions, also in what they say they replace', () => {
    const earlier = new Set(['landelijk.A', 'landelijk.B'])
    const later = { ...set(said('C', 'drie', ['A', 'Q'])), id: 'landelijk' }
    expect(normsOf(withFreeIds(later, new Set(), earlier))[0]).toMatchObject({
      id: 'landelijk.C',
      replaces: ['landelijk.A', 'Q'],
    })
  })

  it('cuts what grows too long and stays unique', () => {
    const long = 'x'.repeat(38)
    const free = withFreeIds(
      { ...set(said(`${long}1`, ''), said(`${long}2`, '')), id: 'kader' },
      new Set([`${long}1`]),
    )
    const ids = normsOf(free).map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
    expect(ids.every((id) => id.length <= 40)).toBe(true)
  })

  it('recognises the norms of another framework it takes the place of, behind the prefix', () => {
    const older = set(said('A', 'een'), said('B', 'twee'))
    const newer = withFreeIds(
      { ...set(said('A', 'een, anders'), said('B', 'twee')), id: 'nieuw' },
      new Set(['A', 'B']),
    )
    expect(renamed(older, newer)).toEqual({ A: ['nieuw.A'], B: ['nieuw.B'] })
  })
})
