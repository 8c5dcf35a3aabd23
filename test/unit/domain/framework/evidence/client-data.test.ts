/** What is recognised as data of a client, and what is not: a warning that comes too often is no longer read. */
import { describe, expect, test } from 'vitest'
import { isCitizenNumber } from '../../../../../src/domain/citizen-number'
import { signsOfClientData } from '../../../../../src/domain/framework/evidence/client-data'

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
    ['12345678-2', '12345678-2'],
    ['1 2 3 4 5 6 7 8 2', '1 2 3 4 5 6 7 8 2'],
    ['1-2-3-4-5-6-7-8-2', '1-2-3-4-5-6-7-8-2'],
    ['12345 6782', '12345 6782'],
    ['1234/56/782', '1234/56/782'],
    ['１２３４５６７８２', '123456782'],
    ['1234\u00A056\u00A0782', '1234 56 782'],
    ['1234\u201156\u2011782', '1234-56-782'],
    ['1234\u200B56782', '123456782'],
    ['BSN-123456782', '123456782'],
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
    // Numbers of other things, though they pass the eleven test.
    'KvK 10464554',
    'KvK-nummer: 10464554',
    'AGB-code 10464554',
    '€ 111.222.333',
    '111.222.333 euro',
    'tel. 111222333',
    '06 10464554',
    // Eight figures that pass by chance: two years, two times, scores, amounts of two figures.
    '2000-2013',
    '1999/2027',
    '10.46-45.54',
    '10 46 45 54',
    '1 0 4 6 4 5 5 4',
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

test.each(['202611231', '320190110'])('nine figures are no day, whatever day is in them: %s', (digits) => {
  expect(kinds(digits)).toEqual(['citizen-number'])
})

test.each([
  [1919, false],
  [1920, true],
  [2012, true],
  [2013, false],
])('beside a name a date of %i can be a birth date: %s', (year, can) => {
  expect(kinds(`J. de Vries 12-3-${String(year)}`)).toEqual(can ? ['birth-date'] : [])
})

test('next to a name a two-digit year from 30 on means a birth: no document has such a year', () => {
  expect(kinds('J. de Vries 12-3-29')).toEqual([])
  expect(kinds('J. de Vries 12-3-30')).toEqual(['birth-date'])
  expect(kinds('J. de Vries 12-3-85')).toEqual(['birth-date'])
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
    // A name without its capital, without full stops, before or behind.
    ['mevr. jansen 12-03-1985', '12-03-1985'],
    ['mw de vries, 12-03-1985', '12-03-1985'],
    ['J Jansen 12-03-1985', '12-03-1985'],
    ['JA Jansen 12-03-1985', '12-03-1985'],
    ['Jansen J, 12-03-1985', '12-03-1985'],
    ['Jansen, J.A. (v) 12-03-1985', '12-03-1985'],
    ['J.A Jansen-de Wit 12-03-1985', '12-03-1985'],
    ['Anna de Vries (12-03-1985)', '12-03-1985'],
    ['mw. Jansen (34 jr), 12-03-1991', '12-03-1991'],
    ['12-03-1985: mw. jansen', '12-03-1985'],
    ['MW. JANSEN 12-03-1985', '12-03-1985'],
    ['cliënte A.B., 12-3-2001', '12-3-2001'],
    // A date in figures in a row, with spaces, dashes of a word processor, in words.
    ['G.B. Jansen 05051994', '05051994'],
    ['mw. Jansen 19940505', '19940505'],
    ['mw. Jansen 12 03 1985', '12 03 1985'],
    ['mw. Jansen 12 – 3 – 1985', '12 - 3 - 1985'],
    ['mw. Jansen 12\u201103\u20111985', '12-03-1985'],
    ['mw. Jansen 12.03.85', '12.03.85'],
    ["mw. Jansen 12 mrt '85", "12 mrt '85"],
    ['mw. Jansen 12-mrt-1985', '12-mrt-1985'],
    ['mw. Jansen twaalf maart 1985', 'twaalf maart 1985'],
    ['geboren op twaalf maart negentienhonderdvijfentachtig', 'twaalf maart negentienhonderdvijfentachtig'],
    ['mw. Jansen, drieëntwintig mei negentienvierennegentig', 'drieëntwintig mei negentienvierennegentig'],
    ['mw. Jansen, eenentwintigste mei tweeduizendeen', 'eenentwintigste mei tweeduizendeen'],
    ["S. v.d. Berg 3 apr '92", "3 apr '92"],
    ['Sanne Bakker, geboren drie april tweeënnegentig', 'drie april tweeënnegentig'],
    ['Bakker, 3-4-1992', '3-4-1992'],
    ['Mw Bakker d.d. 3-4-1992', '3-4-1992'],
    ['3-4-1992 Sanne Bakker', '3-4-1992'],
    ['verslag_Bakker_03041992.pdf', '03041992'],
    ['Fatima El Amrani, 3apr2003', '3apr2003'],
    // Other words for a birth.
    ['geb 12-3-85', '12-3-85'],
    ['Geboortedatum is 12-3-1985', '12-3-1985'],
    ['gd: 12-3-1985', '12-3-1985'],
    ['mw. Jansen (*12-3-1985)', '12-3-1985'],
    ['beviel op 3-11-2026', '3-11-2026'],
    ['op 3-11-2026 is zij bevallen', '3-11-2026'],
    // In part.
    ['J. de V., geb. 1985', 'geb. 1985'],
    ['mw. Jansen geb 85', 'mw. Jansen geb 85'],
    ['mw. J. (1985)', 'mw. J. (1985)'],
    ['mw. Jansen 120385', 'mw. Jansen 120385'],
    ['geboortejaar: 1985', 'geboortejaar: 1985'],
    ['geb. 12 maart', 'geb. 12 maart'],
    ['geboren op de twaalfde maart', 'geboren op de twaalfde maart'],
    ['geboren: maart 1985', 'geboren: maart 1985'],
    ['geb 120385', 'geb 120385'],
    ['kraamvrouw geb. 1991', 'geb. 1991'],
    // Without a name, with initials, or a name typed in a hurry.
    ['initialen A.B., 12-3-1985', '12-3-1985'],
    ['mw. X, 12-3-1985', '12-3-1985'],
    ['de vrouw (12-03-1985)', '12-03-1985'],
    ['barende 12-3-1991', '12-3-1991'],
    ['anna de vries 12-03-1985', '12-03-1985'],
    ['ANNA DE VRIES 12-03-1985', '12-03-1985'],
    ['DE VRIES, ANNA 12-03-1985', '12-03-1985'],
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
    // Who made a document, in a year a document can be of.
    'notulen van J. de Vries 12-03-2010',
    'Vastgesteld door mw. Jansen, 12-3-2011',
    'Auteur: J. de Vries, 1-6-2009',
    // A group, a law, a plan: nobody.
    'alle kinderen geboren op 1 januari 2010 of later',
    'Wet Kwaliteit Zorg 1-1-2009',
    'Opgericht 1-1-1998',
    'Maasstad Rotterdam 12-3-2010',
    'St. Antonius 1-1-2010',
    'Zorgstandaard Integrale Geboortezorg 29-06-2009',
    'Stuurgroep Zwangerschap en Geboorte, 12 december 2009',
    'Wij spraken mw. jansen op 12 maart om 10 uur',
    'mw. Jansen, 12 maart tweeduizendvijfentwintig',
    'mw. Jansen 12-03-2026 en 05052026',
    '12 maart 85 mensen',
    // A building, a group, an author, a law.
    'Overleg in geb. 12, kamer 3',
    'geb. 2026',
    'Wij zijn geboren in 2012 als samenwerking',
    'alle baby’s die geboren zijn op 12 maart',
    'kinderen met geboortejaar 2010',
    'Kinderen worden geboren in maart',
    'Geboren op tijd, geboren te vroeg',
    'De Vries (1998) schrijft',
    'mw. Jansen 010125',
    'K.B. 12-3-1985 en N.V. 12-3-1998',
    'Wet BIG 11-11-1993, WGBO 1-4-1995',
    'VSV Anna Paulowna, opgericht 12-3-1998',
    'vrouw en kind 12-3-2026',
  ])('is not seen in %j', (text) => {
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

test('what is in two fields is reported once, and two fields do not form a sentence together', () => {
  expect(signsOfClientData('verslag 111222333', '111222333.pdf')).toEqual([
    { kind: 'citizen-number', found: '111222333' },
  ])
  expect(signsOfClientData('12-3-2010', 'J. de Vries', '12-3-2010')).toEqual([])
})

test('what occurs many times in a text is reported once', () => {
  expect(signsOfClientData('lijst met BSN, '.repeat(10_000))).toEqual([
    { kind: 'client-record', found: 'BSN' },
  ])
})
