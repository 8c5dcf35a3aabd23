/** What may change of a round, from each of its states: the rules by themselves, without a database in between. */
import { describe, expect, test } from 'vitest'
import type { Round, RoundStatus } from '../../src/domain/survey/round/round'
import { withOwnStatements } from '../../src/domain/survey/round/own-statements'
import { roundRefusal } from '../../src/storage/round-rules'
import { cluster, mirrorSet, profession, round } from '../unit/domain/mirror-fixture'

const keys = { publicKey: { x: 'x', y: 'y' } } as unknown as NonNullable<Round['keys']>
const otherKeys = { publicKey: { x: 'z', y: 'y' } } as unknown as NonNullable<Round['keys']>

/** The code of the refusal of a change in a round, or `null`. */
function refused(before: Partial<Round>, change: Partial<Round>, responses = 0): string | null {
  const known = round({ keys, usesCodes: true, codeHashes: ['een', 'twee'], ...before })
  return roundRefusal(known, { ...known, ...change }, responses)?.code ?? null
}

describe('from each status to each other', () => {
  test.each<readonly [RoundStatus, Readonly<Record<RoundStatus, string | null>>]>([
    ['draft', { draft: null, open: null, closed: null, adopted: null }],
    ['open', { draft: null, open: null, closed: null, adopted: null }],
    ['closed', { draft: 'storage/round-closed', open: 'storage/round-closed', closed: null, adopted: null }],
    [
      'adopted',
      {
        draft: 'storage/round-adopted',
        open: 'storage/round-adopted',
        closed: 'storage/round-adopted',
        adopted: 'storage/round-adopted',
      },
    ],
  ])('%s', (before, after) => {
    for (const [status, code] of Object.entries(after))
      expect([status, refused({ status: before }, { status: status as RoundStatus })]).toEqual([status, code])
  })

  test('a round with even one answer is no draft any more', () => {
    expect(refused({ status: 'open' }, { status: 'draft' }, 0)).toBeNull()
    expect(refused({ status: 'open' }, { status: 'draft' }, 1)).toBe('storage/round-has-responses')
    expect(refused({ status: 'open' }, { status: 'open' }, 1)).toBeNull()
  })
})

describe('what people were promised', () => {
  const changes = [
    ['the statements', { questionSet: mirrorSet({}) }],
    ['the professions', { professions: [profession('VK', 'C1')] }],
    ['the clusters', { clusters: [cluster('C9')] }],
    ['the threshold, also a higher one', { threshold: 7 }],
    ['the form', { form: 'quickscan' as const }],
    ['the keys their forms are locked with', { keys: otherKeys }],
    ['the keys, by taking them away', { keys: null }],
    ['that codes are asked', { usesCodes: false }],
    ['a code that was given out', { codeHashes: ['een', 'drie'] }],
  ] as const satisfies readonly (readonly [string, Partial<Round>])[]

  test.each(changes)('stays from the moment a round opens: %s', (_, change) => {
    for (const status of ['open', 'closed'] as const)
      expect(refused({ status }, change)).toBe('storage/round-frozen')
    expect(refused({ status: 'draft' }, change)).toBeNull()
  })

  test('stays, of own statements, also when the opening was taken back: forms with them may still come in', () => {
    const asked = withOwnStatements(mirrorSet({}), ['Er is genoeg kraamzorg.'])
    const other = { questionSet: withOwnStatements(mirrorSet({}), ['De werkdruk is te hoog.']) }
    const before = { status: 'draft', questionSet: asked } as const
    expect(refused(before, other)).toBe('storage/round-frozen')
    expect(refused(before, { questionSet: mirrorSet({}) })).toBe('storage/round-frozen')
    expect(refused({ ...before, keys: null }, { ...other, keys: null })).toBeNull()
  })

  test('stays, of who is a member, also when the opening was taken back: forms made for it may still come in', () => {
    const jgz = (group: 'core' | 'external') => ({
      ...profession('JGZ', 'C1', null, group),
      groupPerRound: true,
    })
    const set = { ...mirrorSet({}), professions: [jgz('external')] }
    const before = {
      status: 'draft',
      questionSet: set,
      professions: [profession('VK', 'C1'), jgz('core')],
    } as const
    const around = { professions: [profession('VK', 'C1'), jgz('external')] }
    expect(refused(before, around)).toBe('storage/round-frozen')
    expect(refused({ ...before, keys: null }, { ...around, keys: null })).toBeNull()
    // Taken away and put back, it would stand where the content has it.
    expect(refused(before, { professions: [profession('VK', 'C1')] })).toBe('storage/round-frozen')
    expect(refused(before, { professions: [jgz('core'), profession('GYN', 'C1')] })).toBeNull()
    expect(refused({ ...before, ...around }, { professions: [] })).toBeNull()
  })

  test('is not touched by more codes, first keys, asking for codes, or a title', () => {
    expect(refused({ status: 'open' }, { codeHashes: ['twee', 'drie', 'een'] })).toBeNull()
    expect(refused({ status: 'open', keys: null }, { keys })).toBeNull()
    expect(refused({ status: 'open', usesCodes: false }, { usesCodes: true })).toBeNull()
    expect(refused({ status: 'closed' }, { title: 'Najaar', introduction: 'Welkom' })).toBeNull()
  })
})
