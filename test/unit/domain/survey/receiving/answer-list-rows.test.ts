/** What the rows of a list of answers become: a form, a refusal with its reason, or a question. */
import { describe, expect, test } from 'vitest'
import type { ListTable } from '../../../../../src/domain/list/list'
import { proposeColumns } from '../../../../../src/domain/survey/receiving/answer-list-headings'
import {
  contentKey,
  occurrencesOf,
  readRows,
  unknownValues,
} from '../../../../../src/domain/survey/receiving/answer-list-rows'
import { here } from './list-round-fixture'

const table = (headings: readonly string[], ...rows: readonly (readonly string[])[]): ListTable => ({
  headings,
  rows: rows.map((cells, index) => ({ number: index + 2, cells })),
})

describe('rows', () => {
  const headings = ['Beroepsgroep', 'REL-1', 'REL-12', 'Wat gaat goed?', 'V3']
  const columns = proposeColumns(headings, here)
  const read = (...rows: readonly (readonly string[])[]) =>
    readRows(table(headings, ...rows), columns, {}, here)

  test('the columns of these tests are recognised', () => {
    expect(columns).toEqual(['profession', 'statement:REL-1', 'statement:REL-12', 'keep', 'priorities'])
  })

  test.each([
    [['', '4'], [{ kind: 'no-profession' }]],
    [['Tandarts', '4'], [{ kind: 'unknown-profession', value: 'Tandarts' }]],
    [['ROS-adviseur', '4'], [{ kind: 'absent-profession', value: 'ROS-adviseur' }]],
    // Two kinds of Kraamzorg take part: which one is not guessed.
    [['Kraamzorg', '4'], [{ kind: 'unknown-profession', value: 'Kraamzorg' }]],
    [
      ['GYN', '6'],
      [{ kind: 'out-of-range', value: '6', heading: 'REL-1' }, { kind: 'no-answers' }],
    ],
    [['GYN', 'tja', '3'], [{ kind: 'unknown-answer', value: 'tja', heading: 'REL-1' }]],
    [['GYN', '', '', 'Alles'], [{ kind: 'no-answers' }]],
    [['GYN', '4', '', '', '', 'te veel'], [{ kind: 'too-many-cells' }]],
    [['GYN', '4', '', '', 'REL;NET'], [{ kind: 'form', fault: { kind: 'too-many-priorities', value: '2' } }]],
    [['GYN', '4', '', 'x'.repeat(10_001)], [{ kind: 'form', fault: { kind: 'too-long', value: '10001' } }]],
  ])('%j is refused by name', (cells, faults) =>
    expect(read(cells)).toEqual({ accepted: [], refused: [{ number: 2, faults }] }),
  )

  test.each(['gynaecoloog', 'Gynaecoloog (ook in opleiding)', 'gyn'])('%j is the gynaecologist', (cell) =>
    expect(read([cell, '4']).accepted[0]?.form.professionId).toBe('GYN'),
  )

  test.each(['Anders', 'Anders, namelijk', '-oth-'])('%j is somebody else', (cell) =>
    expect(read([cell, '4']).accepted[0]?.form.professionId).toBe('OVR'),
  )

  test('answers to statements a profession does not get are left out, and counted', () => {
    expect(read(['Huisarts', '4', '5']).accepted).toMatchObject([
      { form: { answers: { 'REL-1': 4 } }, notAsked: 1 },
    ])
  })

  test('a fault in one row refuses no other', () => {
    const { accepted, refused } = read(['GYN', '4'], ['GYN', '9', '4'], ['GYN', '5'])
    expect(accepted.map(({ number }) => number)).toEqual([2, 4])
    expect(refused.map(({ number }) => number)).toEqual([3])
  })

  test('the same content twice is reported, and distinguished by its occurrence', () => {
    const { accepted } = read(['GYN', '4'], ['KRZ', '4'], ['gyn', '4,0'])
    expect(accepted.map(({ sameAs }) => sameAs)).toEqual([null, null, 2])
    expect(occurrencesOf(accepted).map(({ occurrence }) => occurrence)).toEqual([0, 0, 1])
  })

  test('content is the same whatever order the columns had', () => {
    const form = read(['GYN', '4', '5']).accepted[0]?.form
    if (form === undefined) throw new Error('no form')
    const turned = { ...form, answers: { 'REL-12': 5, 'REL-1': 4 } as const }
    expect(contentKey(turned)).toBe(contentKey(form))
    expect(contentKey({ ...form, keep: 'x' })).not.toBe(contentKey(form))
  })

  test('what is not understood is asked once per value, the profession first', () => {
    const list = table(headings, ['Verlosk.', 'tja'], ['Verlosk. ', 'tja'], ['GYN', '4', '', '', 'Iets'])
    expect(unknownValues(list, columns, {}, here)).toEqual([
      { kind: 'profession', value: 'Verlosk.', key: 'profession:Verlosk.', rows: 2 },
      { kind: 'answer', value: 'tja', key: 'answer:tja', rows: 2 },
      { kind: 'theme', value: 'Iets', key: 'theme:Iets', rows: 1 },
    ])
    const values = { 'profession:Verlosk.': 'HA', 'answer:tja': '3', 'theme:Iets': 'NET' }
    expect(unknownValues(list, columns, values, here)).toEqual([])
    expect(readRows(list, columns, values, here).accepted.map(({ form }) => form.professionId)).toEqual([
      'HA',
      'HA',
      'GYN',
    ])
  })

  test('a meaning that points outside this round counts for nothing', () => {
    const list = table(headings, ['Verlosk.', '4'])
    expect(readRows(list, columns, { 'profession:Verlosk.': 'ROS' }, here).accepted).toEqual([])
  })

  test('a column that could identify people is not looked at, whatever is in it', () => {
    const row = { number: 2, cells: ['GYN', '4'] as string[] }
    const watched = new Proxy(row.cells, {
      get: (cells, place) => {
        if (place === '2') throw new Error('somebody looked')
        return Reflect.get(cells, place) as unknown
      },
    })
    const list = { headings: ['Beroepsgroep', 'REL-1', 'Naam'], rows: [{ number: 2, cells: watched }] }
    const targets = proposeColumns(list.headings, here)
    expect(targets[2]).toBe('identifying')
    expect(readRows(list, targets, {}, here).accepted).toHaveLength(1)
  })
})
