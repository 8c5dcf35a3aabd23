/** Lists of norms that would keep a screen waiting: cells without end, and names that all become the same id. */
import { describe, expect, test } from 'vitest'
import { idsOfTitles, idText } from '../../src/storage/framework-file/ids-from-titles'
import { themesOf, tooManyIn } from '../../src/storage/framework-file/list-set'
import { trimmed } from '../../src/storage/list/list-encoding'
import { frameworkList as words } from '../../src/texts/framework/content/framework-list'
import { csvReading } from './published-list'

describe('a cell of any length', () => {
  test('is no number once it is longer than any number is written', () => {
    expect(idText(`5.1${'.'.repeat(197)}`)).toBe('5.1')
    expect(idText(`5.1${'.'.repeat(198)}`)).toBe('')
  })

  test('gives a theme an id by its beginning', () => {
    expect(idsOfTitles()(`Beleid${'.'.repeat(1_000_000)}`)).toBe('beleid')
    expect(idsOfTitles()(`${'.'.repeat(200)}Beleid`)).toBe('deel')
  })

  test('keeps the white space within it, however much, and none around it', () => {
    const inner = `a${' \u200b'.repeat(200_000)}b`
    expect(trimmed(`\u200b ${inner}\u00a0\u{e0020} `)).toBe(inner)
    expect(trimmed(' \u200b\u{e0020}')).toBe('')
    expect(trimmed('a😀')).toBe('a😀')
  })
})

test('names that begin alike, and differ only beyond what an id holds, get ids of their own', () => {
  const idOf = idsOfTitles()
  const names = Array.from({ length: 2000 }, (_one, place) => `${'x'.repeat(37)}${String(1000 + place)}`)
  const ids = names.map(idOf)
  expect(new Set(ids).size).toBe(2000)
  expect(ids.filter((id) => id.length > 40)).toEqual([])
})

test('10,000 themes and building blocks whose names all give the same id are counted and refused', () => {
  const lines = Array.from({ length: 10_000 }, (_one, place) => {
    const name = '…'.repeat(1 + (place % 100)) + '!'.repeat(Math.floor(place / 100))
    return `${name};N-${String(place)};Er is beleid.;${name}`
  })
  const reading = csvReading(['Thema;Nr;Norm;Bouwsteen', ...lines].join('\n'))
  expect(reading.blocks).toHaveLength(10_000)
  expect(new Set(reading.blocks.map(({ id }) => id)).size).toBe(10_000)
  expect(new Set(themesOf(reading).map(({ id }) => id)).size).toBe(10_000)
  expect(tooManyIn(reading)).toBe(words.tooMany.norms(10_000, 2000))
})
