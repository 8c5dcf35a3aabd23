/**
 * What is out there comes back months later: files of every version we ever had are read, and mean what they meant. The fixtures are
 * frozen; a new version adds one.
 */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { openAnswer } from '../../../src/contract/answer-file'
import { baseDigest, readReturnFile } from '../../../src/contract/delegation-file'
import { readMailed } from '../../../src/contract/mailed-file'
import type { DelegatedValues } from '../../../src/domain/delegation/delegation'
import {
  FORM_VERSION,
  filledInBy,
  newestVersion,
  valuesIn,
} from '../../../src/domain/delegation/form-versions'
import { mergeOf } from '../../../src/domain/delegation/merge'
import type { RoundKeys } from '../../../src/domain/survey/round/round-keys'

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/sent-out/${name}`, import.meta.url), 'utf8')
const parsed = (name: string): unknown => JSON.parse(fixture(name))

describe('work that was sent out', () => {
  const versions = Array.from({ length: FORM_VERSION }, (_, index) => index + 1)

  test.each(versions)(
    'comes back from a form of version %i and is merged with what it was sent',
    async (version) => {
      const read = readReturnFile(fixture(`retour-${String(version)}.vsvretour`))
      if (!read.ok) throw new Error(read.problem.code)
      const { base, values } = read.value
      // Whatever the form did not know stands in the dossier by now.
      const sent = parsed(`retour-${String(version)}.verstuurd.json`) as DelegatedValues
      const since = { sponsor: 'sinds die tijd erbij' }
      const today = {
        judgements: sent.judgements,
        actions: Object.fromEntries(
          Object.entries(sent.actions).map(([id, one]) => [id, { ...since, ...one }]),
        ),
      }
      expect(base).toBe(await baseDigest(valuesIn(version, today)))
      const merge = mergeOf(today, values, {
        normIds: new Set(Object.keys(sent.judgements)),
        locked: false,
        judgements: new Map(Object.entries(today.judgements)),
        actions: new Map(Object.entries(today.actions)),
      })
      const taken = merge.items.flatMap(
        (item): readonly { readonly unit: string; readonly state: string }[] => item.fields,
      )
      expect(taken.filter(({ state }) => state === 'taken').map(({ unit }) => unit)).toEqual(
        expect.arrayContaining(['reasoning', 'workStatus', 'status', 'approach']),
      )
      expect(taken.filter(({ state }) => state === 'conflict')).toEqual([])
    },
  )

  test('a field that was added since counts as left as it was sent', () => {
    const sent = parsed('retour-1.verstuurd.json') as DelegatedValues
    const [[id, values] = []] = Object.entries(sent.actions)
    if (id === undefined || values === undefined) throw new Error('no action')
    const older = Object.fromEntries(Object.entries(values).filter(([field]) => field !== 'result'))
    const merge = mergeOf(
      sent,
      { judgements: {}, actions: { [id]: { ...older, status: 'running' } } },
      {
        normIds: new Set(),
        locked: false,
        judgements: new Map(),
        actions: new Map([[id, { ...values, result: 'Intussen hier ingevuld' }]]),
      },
    )
    const [item] = merge.items
    const stateOf = (unit: string) =>
      item?.kind === 'action' ? item.fields.find((field) => field.unit === unit)?.state : undefined
    expect(stateOf('result')).toBe('untouched')
    expect(stateOf('status')).toBe('taken')
  })

  test('a form knows the fields of its own version and those of before', () => {
    const table = {
      title: { delegated: 'read' },
      status: { delegated: 'fill-in' },
      sponsor: { delegated: 'fill-in', since: 2 },
    }
    expect(newestVersion(table)).toBe(2)
    expect(filledInBy(1, table)).toEqual(['status'])
    expect(filledInBy(2, table)).toEqual(['status', 'sponsor'])
  })

  test('a newer form is distinguished from a damaged file', () => {
    const newer = fixture('retour-1.vsvretour').replace(
      '"version":1',
      `"version":${String(FORM_VERSION + 1)}`,
    )
    const read = readReturnFile(newer)
    expect(read.ok ? '' : read.problem.code).toBe('return/newer')
    expect(read.ok ? '' : read.problem.message).toContain('nieuwere versie')
  })
})

test('an answer from a questionnaire of version 1 opens with the keys of its round', async () => {
  const opened = await openAnswer(
    fixture('antwoord-1.vsvantwoord'),
    parsed('antwoord-1.sleutels.json') as RoundKeys,
  )
  expect(opened).toMatchObject({
    ok: true,
    value: {
      code: 'AB12CD',
      form: { professionId: 'VK1', answers: { 'AMB-1': 4, 'AMB-2': 'dont-know', 'AMB-3': 'not-applicable' } },
    },
  })
})

test('a file of an earlier version is read by the reader of that version, and comes out as one of today', () => {
  const head = { format: v.literal('vsv-proef'), version: v.number() }
  const read = (text: string) =>
    readMailed<{ readonly name: string; readonly place: string }>(text, {
      format: 'vsv-proef',
      readers: [
        v.pipe(
          v.strictObject({ ...head, name: v.string() }),
          v.transform((older) => ({ ...older, place: '' })),
        ),
        v.strictObject({ ...head, name: v.string(), place: v.string() }),
      ],
      largest: 1000,
      codes: { start: 'proef', other: 'other' },
      sentences: {
        empty: '',
        tooLarge: () => '',
        other: '',
        truncated: '',
        newer: '',
        older: '',
        damaged: '',
      },
    })
  const codeOf = (text: string) => {
    const outcome = read(text)
    return outcome.ok ? outcome.value.place : outcome.problem.code
  }
  expect(codeOf('{"format":"vsv-proef","version":1,"name":"a"}')).toBe('')
  expect(codeOf('{"format":"vsv-proef","version":2,"name":"a","place":"Breda"}')).toBe('Breda')
  expect(codeOf('{"format":"vsv-proef","version":2,"name":"a"}')).toBe('proef/damaged')
  expect(codeOf('{"format":"vsv-proef","version":3,"name":"a"}')).toBe('proef/newer')
})
