import { describe, expect, test } from 'vitest'
import {
  benchmarkFileOf,
  benchmarkOf,
  type BenchmarkContribution,
} from '../../../../../src/domain/survey/benchmark/benchmark'
import { figureIn, figuresIn, vectorsOf, wordIn } from '../../../docs/method-rules'
import { taken, times } from '../../comparison-fixture'
import { mirrorSet, round, statement } from '../../mirror-fixture'

const OWN = round({
  dossierId: 'eigen',
  questionSet: mirrorSet({ T: [statement('T-1'), statement('T-2')] }),
})
const vsv = (
  contributor: string,
  mean: number,
  fields: Partial<BenchmarkContribution> = {},
): BenchmarkContribution => ({
  contributor,
  name: null,
  year: 2026,
  form: 'full',
  questionSet: { id: 'proef', version: '1' },
  n: 20,
  themes: [{ id: 'T', n: 20, mean }],
  statements: [{ id: 'T-1', n: 20, mean }],
  ...fields,
})
const own = vsv('eigen', 3.5)
const others = (...means: readonly number[]) => means.map((mean, index) => vsv(`v${String(index)}`, mean))
const benchmarkWith = (given: readonly BenchmarkContribution[]) => benchmarkOf(own, OWN, given)

test.each(vectorsOf('R7', 'own', 'others', 'low', 'high', 'median', 'position'))(
  '$own beside $others: $low to $high with $median in the middle, $position',
  (vector) => {
    const given = others(...figuresIn(vector.others))
    const [line] = benchmarkOf(vsv('eigen', Number(vector.own)), OWN, given).themes
    const { low = null, high = null, median = null } = line?.band ?? {}
    expect([low, high, median]).toEqual([vector.low, vector.high, vector.median].map(figureIn))
    expect(line?.position ?? null).toBe(wordIn(vector.position))
  },
)

describe('one VSV beside others', () => {
  test('needs four VSV’s, the own one included: with three nothing is shown', () => {
    const three = benchmarkWith(others(3, 4))
    expect(three).toMatchObject({ vsvs: 3, enough: false, themes: [], statements: [] })
    expect(benchmarkWith(others(3, 4, 4)).enough).toBe(true)
  })

  test('the middle half, worked out by hand', () => {
    // 2.0 3.0 3.4 4.0 5.0: a quarter lies under 3.0, a quarter over 4.0, and 3.4 is in the middle.
    const [line] = benchmarkWith(others(5, 3, 2, 4, 3.4)).themes
    expect(line?.band).toEqual({ others: 5, low: 3, high: 4, median: 3.4 })
    expect(line?.own).toEqual({ id: 'T', n: 20, mean: 3.5 })
    expect(line?.position).toBe('within')
  })

  test.each([
    [2.9, 'below'],
    [3, 'within'],
    [4, 'within'],
    [4.1, 'above'],
  ] as const)('%f beside 3.0 to 4.0 is %s', (mean, position) => {
    const mine = vsv('eigen', mean)
    expect(benchmarkOf(mine, OWN, others(5, 3, 2, 4, 3.4)).themes[0]?.position).toBe(position)
  })

  test('the lowest and the highest of the others are nowhere in it', () => {
    const shown = JSON.stringify(benchmarkWith(others(1.1, 3, 3.2, 4, 4.9)))
    expect(shown).not.toContain('1.1')
    expect(shown).not.toContain('4.9')
  })

  test('with three others the band does not reveal the three figures: other figures give the same band', () => {
    const one = benchmarkWith(others(2, 3, 4)).themes[0]?.band
    const other = benchmarkWith(others(1.5, 3.5, 3.5)).themes[0]?.band
    expect(one).toEqual({ others: 3, low: 2.5, high: 3.5, median: null })
    expect(other).toEqual(one)
  })

  test('a sharing copy under another id counts with its own VSV, with all its rounds', () => {
    const statements = Array.from({ length: 12 }, (_, index) => ({
      id: `T-${String(index)}`,
      n: 20,
      mean: 2 + index / 10,
    }))
    const mine = vsv('eigen', 3.5, { statements })
    const copy = [vsv('kopie', 3.5, { statements }), vsv('kopie', 2, { year: 2027 })]
    const theirs = vsv('v0', 4, { statements, n: 30 })
    const given = [...copy, theirs, { ...theirs, contributor: 'kopie van v0' }, vsv('v1', 3)]
    const { vsvs, leftOut } = benchmarkOf(mine, OWN, given)
    expect(vsvs).toBe(3)
    expect(leftOut.map(({ contribution, reason }) => [contribution.contributor, reason])).toEqual([
      ['kopie', 'own'],
      ['kopie', 'own'],
      // Of equals the last given counts.
      ['v0', 'counted-once'],
    ])
  })

  test('a figure that too few others show has no band', () => {
    const three = [...others(3, 4), vsv('v9', 3, { statements: [] })]
    const { themes, statements } = benchmarkWith(three)
    expect(themes[0]?.band?.others).toBe(3)
    expect(statements[0]).toMatchObject({ band: null, position: null })
    expect(statements[1]).toMatchObject({ id: 'T-2', own: null, band: null })
  })

  test('a VSV counts once, with its newest round, and never as another one of itself', () => {
    const set = benchmarkWith([
      ...others(3, 4, 4),
      vsv('v0', 1, { year: 2024 }),
      vsv('v0', 5, { year: 2027 }),
      own,
    ])
    expect(set.vsvs).toBe(4)
    expect(set.themes[0]?.band).toEqual(benchmarkWith(others(5, 4, 4)).themes[0]?.band)
    expect(set.leftOut.map(({ reason }) => reason)).toEqual(['counted-once', 'counted-once', 'own'])
  })

  test('adding the same VSV again does not bring a set to four', () => {
    expect(benchmarkWith([...others(3, 4), ...others(3, 4), vsv('v0', 3, { year: 2020 })]).enough).toBe(false)
  })

  test('another version of the questions does not count', () => {
    const old = vsv('v7', 3, { questionSet: { id: 'proef', version: '0' } })
    const set = benchmarkWith([...others(3, 4), old])
    expect(set.enough).toBe(false)
    expect(set.leftOut).toEqual([{ contribution: old, reason: 'other-questions' }])
  })

  test('quickscan themes are not compared with full ones; their statements are', () => {
    const quick = others(3, 4, 4).map((one) => ({ ...one, form: 'quickscan' as const }))
    const { themes, statements, sameForm } = benchmarkWith(quick)
    expect(sameForm).toBe(0)
    expect(themes[0]?.band).toBeNull()
    expect(statements[0]?.band?.others).toBe(3)
  })

  test('of a VSV with both forms the one like ours counts', () => {
    const both = [...others(3, 4, 4), vsv('v0', 5, { form: 'quickscan', year: 2027 })]
    expect(benchmarkWith(both).sameForm).toBe(3)
  })
})

describe('which contribution counts', () => {
  test.each<readonly [string, readonly Partial<BenchmarkContribution>[], number]>([
    ['the later year, given last', [{ year: 2025 }, { year: 2026 }], 1],
    ['the later year, given first', [{ year: 2026 }, { year: 2025 }], 0],
    ['of one year the one given last', [{ year: 2026 }, { year: 2026 }], 1],
    ['a known year before an unknown one', [{ year: 2020 }, { year: null }], 0],
    ['the same form before a later year', [{ year: 2020 }, { year: 2026, form: 'quickscan' }], 0],
    ['the same form, also when it comes after', [{ year: 2026, form: 'quickscan' }, { year: 2020 }], 1],
  ])('of one VSV: %s', (_, both, counting) => {
    const given = both.map((fields, at) => vsv('dubbel', at === counting ? 5 : 3, fields))
    const { leftOut, vsvs, themes } = benchmarkWith([...given, ...['a', 'b', 'c'].map((id) => vsv(id, 1))])
    expect(vsvs).toBe(5)
    expect(leftOut.map(({ contribution }) => contribution)).toEqual([given[1 - counting]])
    // The upper end of 1, 1, 1 and the one that counts: a quarter of the way from 1 to 5.
    expect(themes[0]?.band?.high).toBe(2)
  })

  test('other questions do not count, whichever of id and version differs', () => {
    for (const questionSet of [
      { id: 'anders', version: '1' },
      { id: 'proef', version: '2' },
    ])
      expect(benchmarkWith([...others(3, 4), vsv('v7', 3, { questionSet })])).toMatchObject({
        vsvs: 3,
        leftOut: [{ reason: 'other-questions' }],
      })
  })

  test.each([
    [9, 2],
    [10, 1],
    [11, 1],
  ])('two VSV’s of which %i figures are the same are %i', (figures, count) => {
    const statements = Array.from({ length: figures - 1 }, (_, at) => ({
      id: `T-${String(at)}`,
      n: 20,
      mean: 3,
    }))
    const { vsvs } = benchmarkWith([vsv('v0', 4, { statements }), vsv('v1', 4, { statements })])
    expect(vsvs).toBe(1 + count)
  })

  test('every theme and statement is compared with the others’ figures for it', () => {
    const set = mirrorSet({ T: [statement('T-1'), statement('T-2')], U: [statement('U-1')] })
    const figures = (...means: readonly [string, number][]) =>
      means.map(([id, mean]) => ({ id, n: 20, mean }))
    const given = ['a', 'b', 'c'].map((id) =>
      vsv(id, 0, {
        themes: figures(['T', 2], ['U', 4]),
        statements: figures(['T-1', 1], ['T-2', 3], ['U-1', 5]),
      }),
    )
    const { themes, statements } = benchmarkOf(own, round({ questionSet: set }), given)
    const bands = [...themes, ...statements].map(({ id, band }) => [id, band?.others, band?.low, band?.high])
    expect(bands).toEqual([
      ['T', 3, 2, 2],
      ['U', 3, 4, 4],
      ['T-1', 3, 1, 1],
      ['T-2', 3, 3, 3],
      ['U-1', 3, 5, 5],
    ])
  })

  test('a theme that this form asks nothing about has no line', () => {
    const set = mirrorSet({ T: [statement('T-1')], U: [statement('U-1', 'everyone', false)] })
    const linesOf = (form: 'full' | 'quickscan') =>
      benchmarkOf(own, round({ questionSet: set, form }), others(3, 4, 4)).themes.map(({ id }) => id)
    expect(linesOf('full')).toEqual(['T', 'U'])
    expect(linesOf('quickscan')).toEqual(['T'])
  })
})

describe('what a VSV brings in', () => {
  const shown = taken({ A: [40, [...times(10, 4), ...times(5, 3)]], B: [9, times(6, 5)] })
  const file = benchmarkFileOf(shown.round, shown.results, { name: null })

  test('means in one decimal with n, and nothing finer', () => {
    // 21 people: (40 + 15 + 30) / 21 = 4.047…
    expect(file?.themes).toEqual([{ id: 'T', n: 21, mean: 4 }])
    expect(file?.statements[0]).toEqual({ id: 'T-1', n: 21, mean: 4 })
  })

  test('the year and no date; no profession, no group, no distribution, no title', () => {
    expect(file?.year).toBe(2026)
    const text = JSON.stringify(file)
    for (const secret of ['2026-', 'label A', '"A"', 'counts', 'groups', shown.round.id])
      expect(text).not.toContain(secret)
    expect(Object.keys(file ?? {}).toSorted()).toEqual(
      ['contributor', 'form', 'n', 'name', 'questionSet', 'statements', 'themes', 'year'].toSorted(),
    )
  })

  test('a name only when asked', () => {
    expect(file?.name).toBeNull()
    expect(benchmarkFileOf(shown.round, shown.results, { name: 'VSV Oost' })?.name).toBe('VSV Oost')
  })

  test('nothing of a round with fewer than k people', () => {
    const few = taken({ A: [40, times(4, 3)] })
    expect(benchmarkFileOf(few.round, few.results, { name: null })).toBeNull()
  })
})
