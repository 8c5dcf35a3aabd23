/** Which records a whole dossier may hold. How a file with a fault is told to the user is in refused-records.test.ts. */
import 'fake-indexeddb/auto'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { checkContent } from '../../src/storage/check-content'
import { openStorage } from '../../src/storage/open-storage'
import { freshName } from './open'
import { fillDossier } from './small-dossier'

let content: DossierContent
beforeAll(async () => {
  const outcome = await openStorage({
    databaseName: freshName(),
    now: () => new Date(),
    newId: () => randomUUID(),
  })
  if (!outcome.ok) throw new Error(outcome.problem.code)
  const storage = outcome.value
  const { dossierId, assessmentId, roundId } = await fillDossier(storage)
  const found = await storage.contentOf(dossierId)
  storage.close()
  if (found === undefined) throw new Error('no content')
  const receipt = (id: string) => ({ id, dossierId, roundId, digest: 'd'.repeat(64), codeHash: null })
  content = { ...found, receipts: [receipt('f1'), receipt('f2')] } as DossierContent
  expect(content.assessments[0]?.id).toBe(assessmentId)
})

/** `code: sentence` of the fault that is found; `null` for none. */
function faultOf(change: (all: DossierContent) => object): string | null {
  const outcome = checkContent({ ...content, ...change(content) })
  return outcome.ok ? null : `${outcome.problem.code}: ${outcome.problem.message}`
}

const lists = [
  'rounds',
  'responses',
  'receipts',
  'assessments',
  'judgements',
  'evidence',
  'actions',
  'history',
] as const

test('a dossier as it is stored has no fault', () => {
  expect(faultOf(() => ({}))).toBeNull()
  for (const list of lists) expect(content[list], list).not.toHaveLength(0)
})

describe.each(lists)('of the %s', (list) => {
  test('none is there twice, and the number of the second is named', () => {
    const twice = faultOf((all) => ({ [list]: [...all[list], ...all[list].slice(0, 1)] }))
    expect(twice).toMatch(/^file\/duplicate: /)
    expect(twice).toContain(`(nummer ${String(content[list].length + 1)})`)
  })

  test('none is of another dossier', () => {
    const at = content[list].length - 1
    const fault = faultOf((all) => ({
      [list]: all[list].map((one, index) => (index === at ? { ...one, dossierId: 'ander' } : one)),
    }))
    expect(fault).toMatch(/^file\/other-dossier: /)
    expect(fault).toContain(`(nummer ${String(at + 1)})`)
  })

  test('none is of a kind we do not know, and the list itself is there', () => {
    expect(faultOf(() => ({ [list]: [5] }))).toMatch(/^file\/invalid-record: /)
    expect(faultOf(() => ({ [list]: undefined }))).toMatch(/^file\/invalid-record: /)
  })
})

test('one form that was received in two rounds is no duplicate; twice in one round it is', () => {
  const other = (all: DossierContent) => ({ ...all.rounds[0], id: 'tweede' })
  const received = (all: DossierContent) => ({ ...all.receipts[0], roundId: 'tweede' })
  expect(
    faultOf((all) => ({ rounds: [...all.rounds, other(all)], receipts: [...all.receipts, received(all)] })),
  ).toBeNull()
})

test('two judgements of one norm in one assessment are one too many; in two assessments they are not', () => {
  const again = (all: DossierContent, assessmentId: string) => ({
    ...all.judgements[0],
    id: 'tweede',
    assessmentId,
  })
  expect(
    faultOf((all) => ({ judgements: [...all.judgements, again(all, all.assessments[0]?.id ?? '')] })),
  ).toMatch(/^file\/duplicate: /)
  expect(
    faultOf((all) => ({
      assessments: [...all.assessments, { ...all.assessments[0], id: 'later' }],
      judgements: [...all.judgements, again(all, 'later')],
    })),
  ).toBeNull()
})

test.each([
  [
    'a receipt of a round',
    (all: DossierContent) => ({ receipts: all.receipts.map((one) => ({ ...one, roundId: 'weg' })) }),
  ],
  [
    'a response of a round',
    (all: DossierContent) => ({ responses: all.responses.map((one) => ({ ...one, roundId: 'weg' })) }),
  ],
  [
    'a judgement of an assessment',
    (all: DossierContent) => ({ judgements: all.judgements.map((one) => ({ ...one, assessmentId: 'weg' })) }),
  ],
])('%s that is not in the dossier is told by its number', (_, change) => {
  expect(faultOf(change)).toMatch(/^file\/unknown-reference: .*\(nummer 1\)/)
})

test('an assessment that is still a draft holds no evidence as it was settled', () => {
  const settled = {
    snapshot: { takenAt: '2026-11-23T09:00:00.000Z', parties: [], evidence: [], actions: [] },
  }
  const adopted = { ...settled, status: 'adopted', adoptedOn: '2026-11-23' }
  expect(faultOf((all) => ({ assessments: [{ ...all.assessments[0], ...settled }] }))).toMatch(
    /^file\/invalid-record: .*\(nummer 1\)/,
  )
  expect(faultOf((all) => ({ assessments: [{ ...all.assessments[0], ...adopted }] }))).toBeNull()
})

describe('undo puts back records of the history: an entry is about its own record, in its own dossier', () => {
  const changed = (table: string, side: 'before' | 'after', fields: object) =>
    faultOf((all) => ({
      history: all.history.map((entry) => {
        if (entry.table !== table) return entry
        const record = entry[side] ?? entry.after ?? entry.before
        return { ...entry, [side]: { ...record, ...fields } }
      }),
    }))

  test.each(['before', 'after'] as const)('%s', (side) => {
    expect(changed('evidence', side, {})).toBeNull()
    expect(changed('evidence', side, { id: 'ander' })).toMatch(/^file\/unknown-reference: /)
    expect(changed('evidence', side, { dossierId: 'ander' })).toMatch(/^file\/unknown-reference: /)
    expect(changed('dossiers', side, {})).toBeNull()
    expect(changed('dossiers', side, { id: 'ander' })).toMatch(/^file\/unknown-reference: /)
  })

  test('also when it is about a dossier: about no other one', () => {
    const fault = faultOf((all) => ({
      history: all.history.map((entry) =>
        entry.table === 'dossiers'
          ? { ...entry, recordId: 'ander', after: { ...entry.after, id: 'ander' }, before: null }
          : entry,
      ),
    }))
    expect(fault).toMatch(/^file\/unknown-reference: /)
  })
})
