import { describe, expect, test } from 'vitest'
import {
  draftsFor,
  filledSections,
  usedIn,
  wordsIn,
  type DraftPart,
} from '../../../../src/domain/drafts/draft-document'
import { municipalitiesIn } from '../../../../src/domain/drafts/municipalities'
import { draft, emptyGround, ground, section } from '../draft-fixture'

const ask = (what: string) => `[vul in: ${what}]`
const fill = (parts: readonly DraftPart[], given = ground()) =>
  filledSections({ sections: [section({ parts })] }, given, ask)[0]?.parts

const perParty = (spare = 2): DraftPart => ({
  kind: 'table',
  title: 'Partijen van {naam}',
  columns: [
    { title: 'Partij', width: 2 },
    { title: 'Namens', width: 1 },
  ],
  rows: [['Voorbeeld', '']],
  each: { of: 'parties', cells: ['{partij} ({soort})', '{naam}'], spare },
  forPen: false,
})

describe('a draft with what the dossier knows', () => {
  test('has each value in its place, in every kind of part', () => {
    expect(
      fill([
        { kind: 'text', text: 'Voor {naam} in {regio}.' },
        { kind: 'bullets', items: ['{contact}'] },
        { kind: 'questions', items: ['Doet {partijen} mee?'] },
        { kind: 'fields', items: [{ label: 'Op', value: '{vandaag}' }] },
      ]),
    ).toEqual([
      { kind: 'text', text: 'Voor VSV De Proef in Proefland.' },
      { kind: 'bullets', items: ['mw. Proef'] },
      { kind: 'questions', items: ['Doet Ziekenhuis A en Kraamzorg B mee?'] },
      { kind: 'fields', items: [{ label: 'Op', value: '29-11-2026' }] },
    ])
  })

  test('has a row for each party, below the rows that are always there', () => {
    expect(fill([perParty()])).toMatchObject([
      {
        title: 'Partijen van VSV De Proef',
        rows: [
          ['Voorbeeld', ''],
          ['Ziekenhuis A (ziekenhuis)', 'VSV De Proef'],
          ['Kraamzorg B ([vul in: soort])', 'VSV De Proef'],
        ],
      },
    ])
  })

  test('asks for what the dossier does not know, and has spare rows where it knows none', () => {
    expect(
      fill([{ kind: 'text', text: 'Voor {naam}, {regio}, {bezoekdatum}.' }, perParty(3)], emptyGround()),
    ).toMatchObject([
      { text: 'Voor [vul in: naam], [vul in: regio], [vul in: bezoekdatum].' },
      {
        rows: [
          ['Voorbeeld', ''],
          ...Array.from({ length: 3 }, () => ['[vul in: partij] ([vul in: soort])', '[vul in: naam]']),
        ],
      },
    ])
  })

  test('leaves what a user typed as it is, also when it looks like a word of ours', () => {
    const typed = ground({ values: { ...ground().values, naam: 'VSV {regio} $& {{normen}}' } })
    expect(fill([{ kind: 'text', text: '{naam} en {onbekend}' }], typed)).toEqual([
      { kind: 'text', text: 'VSV {regio} $& {{normen}} en {onbekend}' },
    ])
  })

  test('takes a name of spaces for none', () => {
    const blank = ground({ values: { ...ground().values, naam: '   ' } })
    expect(fill([{ kind: 'text', text: '{naam}' }], blank)).toEqual([
      { kind: 'text', text: '[vul in: naam]' },
    ])
  })
})

test('what a draft uses of a dossier is known beforehand', () => {
  const sections = [
    section({ intro: 'Van {regio}.', parts: [{ kind: 'text', text: 'Voor {naam} en {naam}.' }, perParty()] }),
  ]
  expect(usedIn({ sections })).toEqual({ values: ['naam', 'regio'], rows: ['parties'] })
  expect(wordsIn('geen')).toEqual([])
})

test('a norm leads to the drafts it asks for', () => {
  const letter = draft({ id: 'brief', normIds: ['ORG-03'] })
  expect(draftsFor('ORG-03', [draft(), letter])).toEqual([letter])
  expect(draftsFor('X-1', [draft(), letter])).toEqual([])
})

test('a municipality is a party that says so, and no service of one', () => {
  const party = (name: string, kind: string) => ({ id: name, name, kind })
  expect(
    municipalitiesIn([
      party('Ziekenhuis A', 'ziekenhuis'),
      party(' Krommerdal ', 'Gemeente'),
      party('Gemeente Wilgenwaard', ''),
      party('GGD', 'dienst van de gemeente'),
      party('Gemeentelijk ziekenhuis', 'ziekenhuis'),
      party(' ', 'gemeente'),
    ]),
  ).toEqual(['Krommerdal', 'Gemeente Wilgenwaard'])
})
