/** What is recognised as data of a client, and what is not: a warning that comes too often is no longer read. */
import { describe, expect, test } from 'vitest'
import { isCitizenNumber } from '../../../../src/domain/survey/open-answer-signals'
import { signsOfClientData } from '../../../../src/domain/framework/client-data'

const kinds = (text: string) => signsOfClientData(text).map(({ kind }) => kind)

describe('a BSN', () => {
  test.each([
    ['111222333', '111222333'],
    ['in de map 123456782.', '123456782'],
    ['1112.22.333', '1112.22.333'],
    ['1234.56.782 staat erin', '1234.56.782'],
    ['111 222 333', '111 222 333'],
    ['10464554', '10464554'],
    ['verslag_123456782_2026.pdf', '123456782'],
    ['mail bsn123456782 door', '123456782'],
  ])('is recognised in %j', (text, found) => {
    expect(signsOfClientData(text)).toContainEqual({ kind: 'citizen-number', found })
  })

  test.each([
    '123456789',
    '111222334',
    '000000000',
    '00000000',
    '111111111',
    '12345678',
    // Too short, too long, or part of something longer.
    '1112223',
    '1112223339',
    '06 12 34 56 78',
    '+31 6 11122233',
    '020-1112223',
    'NL91 ABNA 0417 1643 00',
    '3f111222-4f89-41d3-9a0c-111222333aab',
    // The day of a document, as it stands in names of files.
    'jaarplan 20261123.pdf',
    'notulen 23112026',
    'versie 2026.11.23',
    '2025-2026-2027',
  ])('is not seen in %j', (text) => {
    expect(kinds(text)).not.toContain('citizen-number')
  })

  test('the eleven test decides for all numbers, as the Logisch Ontwerp BSN says', () => {
    let accepted = 0
    for (let number = 100_000_000; number < 100_002_200; number += 1) {
      const digits = [...String(number)].map(Number)
      const sum = digits.reduce(
        (total, digit, index) => total + digit * ([9, 8, 7, 6, 5, 4, 3, 2, -1][index] ?? 0),
        0,
      )
      const found = kinds(String(number)).includes('citizen-number')
      expect(found, String(number)).toBe(sum % 11 === 0)
      if (found) accepted += 1
    }
    expect(accepted).toBeGreaterThan(100)
  })
})

/** Eight figures from year, month and day in both orders, with years, months and days on and over every edge. */
const figures = [1899, 1900, 1985, 1999, 2000, 2026, 2099, 2100].flatMap((year) =>
  Array.from({ length: 100 }, (_, month) => String(month).padStart(2, '0')).flatMap((month) =>
    ['00', '01', '09', '10', '19', '20', '29', '30', '31', '32', '39', '40', '91', '99'].flatMap((day) => [
      { digits: `${String(year)}${month}${day}`, year, month, day },
      { digits: `${day}${month}${String(year)}`, year, month, day },
    ]),
  ),
)

test('eight figures that pass the eleven test are a BSN, unless they are a day of the last or this century', () => {
  const passing = figures.filter(({ digits }) => isCitizenNumber(digits))
  expect(passing.length).toBeGreaterThan(500)
  for (const { digits } of passing) {
    const isDay = [digits, `${digits.slice(4)}${digits.slice(2, 4)}${digits.slice(0, 2)}`].some((ymd) => {
      const [year, month, day] = [ymd.slice(0, 4), ymd.slice(4, 6), ymd.slice(6)].map(Number)
      const isOf = (value: number | undefined, least: number, most: number) =>
        value !== undefined && value >= least && value <= most
      return isOf(year, 1900, 2099) && isOf(month, 1, 12) && isOf(day, 1, 31)
    })
    expect([digits, kinds(digits).includes('citizen-number')]).toEqual([digits, !isDay])
  }
})

test.each([
  [1919, false],
  [1920, true],
  [2012, true],
  [2013, false],
])('beside a name a date of %i can be a birth date: %s', (year, can) => {
  expect(kinds(`J. de Vries 12-3-${String(year)}`)).toEqual(can ? ['birth-date'] : [])
})

test('beside a name alone a year of two figures says nothing', () => {
  expect(kinds('J. de Vries 12-3-85')).toEqual([])
})

describe('a birth date', () => {
  test.each([
    ['geb. 12-3-1985', '12-3-1985'],
    ['geboren 3 november 2026', '3 november 2026'],
    ['Geboortedatum: 1985-03-12', '1985-03-12'],
    ['geboren op 12/03/85', '12/03/85'],
    ['mw. De Vries, geb. 12-03-1985', '12-03-1985'],
    ['12-3-1985 geboren te Zwolle', '12-3-1985'],
    ['J.A. de Vries 12-3-1985', '12-3-1985'],
    ['de Vries, J.A., 12-3-1985', '12-3-1985'],
    ['mevrouw Jansen (12 maart 1985)', '12 maart 1985'],
    ['12-3-1985, J. de Vries', '12-3-1985'],
    ['baby Jansen 3-11-2026', '3-11-2026'],
    ['Zwangere De Boer 1-2-1999', '1-2-1999'],
    ['verslag_J._Jansen_12-03-1985.pdf', '12-03-1985'],
  ])('is recognised in %j', (text, found) => {
    expect(signsOfClientData(text)).toContainEqual({ kind: 'birth-date', found })
  })

  test.each([
    'versie 12-3-2025',
    'Jaarplan 2026, vastgesteld 12 maart 2026',
    'Convenant van 1-1-2010',
    'Overleg met J. de Vries 12-3-2025',
    'mw. Jansen, verslag van 12-3-2026',
    'Zorgstandaard 2016',
    'geldig tot 31-12-2027',
    'Vergadering 12-3-1999',
    'Werkgroep begeboortezorg 12-3-2026',
  ])('is not seen in %j', (text) => {
    expect(signsOfClientData(text)).toEqual([])
  })
})

describe('words of a client record', () => {
  test.each([
    'patiëntnummer 4711',
    'Patientnr. in de bijlage',
    'cliëntnummer',
    'clientnaam',
    'BSN staat op pagina 2',
    'dossier van mw. Jansen',
    'zorgdossier van cliënt',
    'Casus van mevrouw De Boer',
  ])('are recognised in %j', (text) => {
    expect(kinds(text)).toContain('client-record')
  })

  test.each([
    'Protocol BSN-controle',
    'Dossiervoering in de geboortezorg',
    'Patiëntveiligheid',
    'Overzicht cliëntenraad',
    'Dossier van het VSV',
    'Casusbespreking perinatale audit',
    'Status van het jaarplan',
  ])('are not seen in %j', (text) => {
    expect(signsOfClientData(text)).toEqual([])
  })
})

test('each piece is named once', () => {
  expect(signsOfClientData('111222333 en 111222333')).toEqual([
    { kind: 'citizen-number', found: '111222333' },
  ])
  expect(signsOfClientData('111222333 en 123456782, geb. 12-3-1985')).toEqual([
    { kind: 'citizen-number', found: '111222333' },
    { kind: 'citizen-number', found: '123456782' },
    { kind: 'birth-date', found: '12-3-1985' },
  ])
})
