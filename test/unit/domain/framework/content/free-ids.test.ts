/** Ids of norms that no other framework has. */
import { describe, expect, it } from 'vitest'
import { bareId, withFreeIds } from '../../../../../src/domain/framework/content/free-ids'
import { normsOf } from '../../../../../src/domain/question-set'
import { said, set, renamed } from './said-norms'

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

  it('gives each norm an id of its own, counting on where the cut ones are taken', () => {
    const long = 'x'.repeat(40)
    const kader = {
      ...set(...[1, 2, 3].map((last) => said(`${long.slice(1)}${String(last)}`, ''))),
      id: 'kader',
    }
    const ids = normsOf(withFreeIds(kader, new Set([`${long.slice(1)}1`]))).map(({ id }) => id)
    const cut = `kader.${'x'.repeat(34)}`
    expect(ids).toEqual([cut, `${cut.slice(0, 38)}-2`, `${cut.slice(0, 38)}-3`])
  })

  it('gives a norm whose id with the prefix is taken too another one, and leaves those that are free', () => {
    const kader = { ...set(said('kader.A', ''), said('kader.B', ''), said('B', '')), id: 'kader' }
    const ids = normsOf(withFreeIds(kader, new Set(['kader.A']))).map(({ id }) => id)
    expect(ids).toEqual(['kader.kader.A', 'kader.B', 'kader.B-2'])
    // Also when the one that keeps its id comes later in the framework.
    const turned = { ...set(said('B', ''), said('kader.B', '')), id: 'kader' }
    expect(normsOf(withFreeIds(turned, new Set(['B']))).map(({ id }) => id)).toEqual(['kader.B-2', 'kader.B'])
  })

  it('uses the first eighteen letters of a long id of the framework as prefix', () => {
    const long = { ...set(said('A', '')), id: 'een-heel-lang-kader-van-ons' }
    expect(normsOf(withFreeIds(long, new Set(['A']))).map(({ id }) => id)).toEqual(['een-heel-lang-kade.A'])
    expect(bareId(long, 'een-heel-lang-kade.A')).toBe('A')
    expect(bareId(long, 'een-heel-lang-kade.')).toBe('een-heel-lang-kade.')
    expect(bareId(long, 'een-andere-norm-met-een-lang-id')).toBe('een-andere-norm-met-een-lang-id')
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
