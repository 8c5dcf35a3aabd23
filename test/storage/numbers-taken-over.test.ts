/** A number that somebody has on paper is never something else, also when another version of the dossier takes its place. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { checkContent } from '../../src/storage/check-content'
import type { Storage } from '../../src/storage/storage'
import { openTest } from './open'
import { contentOf } from './set-aside-versions'
import { actionFields, assessmentFields, evidenceFields } from './small-dossier'

async function withPieces(storage: Storage, count: number) {
  const { id: dossierId } = await storage.dossiers.add({ name: 'VSV De Test' })
  for (let place = 0; place < count; place += 1) await storage.evidence.add(evidenceFields(dossierId))
  return { dossierId, file: await contentOf(storage, dossierId) }
}

const numbersIn = ({ evidence }: DossierContent) => evidence.map(({ number }) => number).sort((a, b) => a - b)

describe('an older version takes the place of a dossier', () => {
  test('and what is added goes on from the highest number of both, of evidence and actions', async () => {
    const storage = await openTest()
    const { dossierId, file } = await withPieces(storage, 2)
    await storage.evidence.add(evidenceFields(dossierId, { title: 'Op papier als B3' }))
    await storage.actions.plan(actionFields(dossierId))
    await storage.putContent(file, 'replace')
    expect(numbersIn(await contentOf(storage, dossierId))).toEqual([1, 2])
    expect(await storage.evidence.add(evidenceFields(dossierId))).toMatchObject({ number: 4 })
    expect(await storage.actions.plan(actionFields(dossierId))).toMatchObject({ number: 2 })
  })

  test('twice, and back out of the bin, and the count still only goes up', async () => {
    const storage = await openTest()
    const { dossierId, file } = await withPieces(storage, 1)
    await storage.evidence.add(evidenceFields(dossierId))
    await storage.evidence.add(evidenceFields(dossierId))
    await storage.putContent(file, 'replace')
    await storage.putContent(file, 'replace')
    expect(await storage.evidence.add(evidenceFields(dossierId))).toMatchObject({ number: 4 })
    const versions = await storage.setAside.list()
    await storage.setAside.putBack(versions.at(-1)?.id ?? '')
    expect(await storage.evidence.add(evidenceFields(dossierId))).toMatchObject({ number: 5 })
  })

  test('also when it was in the recycle bin by then', async () => {
    const storage = await openTest()
    const { dossierId, file } = await withPieces(storage, 1)
    await storage.evidence.add(evidenceFields(dossierId))
    await storage.dossiers.moveToBin(dossierId)
    await storage.putContent(file, 'replace')
    expect(await storage.evidence.add(evidenceFields(dossierId))).toMatchObject({ number: 3 })
  })

  test('a dossier that was erased leaves nothing of it behind on this computer', async () => {
    const storage = await openTest()
    const { dossierId, file } = await withPieces(storage, 1)
    await storage.putContent(file, 'replace')
    expect(Object.keys((await storage.settings.get()).givenNumbers)).toEqual([dossierId])
    await storage.dossiers.moveToBin(dossierId)
    await storage.dossiers.erase(dossierId)
    expect((await storage.settings.get()).givenNumbers).toEqual({})
  })
})

describe('a file in which two pieces have one number', () => {
  /** Three pieces, of which the last two have the same number, in the history and in a settled assessment as well. */
  async function forged() {
    const storage = await openTest()
    const { dossierId } = await withPieces(storage, 3)
    const { id } = await storage.assessments.add(assessmentFields(dossierId))
    await storage.assessments.adopt(id, { on: '2026-11-23', by: 'bestuur' })
    const text = JSON.stringify(await contentOf(storage, dossierId)).replaceAll('"number":3', '"number":2')
    const checked = checkContent(JSON.parse(text))
    if (!checked.ok) throw new Error(checked.problem.code)
    return checked.value
  }

  test.each(['replace', 'as-new'] as const)(
    'gets them apart when it is taken in (%s): the first keeps it',
    async (mode) => {
      const file = await forged()
      const storage = await openTest()
      const { id } = await storage.putContent(file, mode)
      const taken = await contentOf(storage, id)
      expect(numbersIn(taken)).toEqual([1, 2, 3])
      const byId = new Map(taken.evidence.map((piece) => [piece.id, piece.number]))
      const settled = taken.assessments.flatMap(({ snapshot }) => snapshot?.evidence ?? [])
      expect(settled).toHaveLength(3)
      for (const piece of settled) expect(piece.number).toBe(byId.get(piece.id))
      for (const { table, recordId, after } of taken.history)
        if (table === 'evidence') expect(after?.['number']).toBe(byId.get(recordId))
    },
  )

  test('the first of the two in the file has the number it had', async () => {
    const file = await forged()
    const storage = await openTest()
    await storage.putContent(file, 'replace')
    const [, first, second] = file.evidence.toSorted((one, other) => one.number - other.number)
    expect(await storage.evidence.get(first?.id ?? '')).toMatchObject({ number: 2 })
    expect(await storage.evidence.get(second?.id ?? '')).toMatchObject({ number: 3 })
  })

  test('can be undone as any other', async () => {
    const file = await forged()
    const history = file.history.filter(({ table }) => table === 'evidence')
    const storage = await openTest()
    const { id } = await storage.putContent({ ...file, history }, 'replace')
    for (const left of [2, 1, 0]) {
      expect((await storage.history.undo(id, 'any')).ok).toBe(true)
      expect((await contentOf(storage, id)).evidence).toHaveLength(left)
    }
  })

  test('goes on from what was given out here, when it takes the place of a dossier', async () => {
    const file = await forged()
    const storage = await openTest()
    await storage.putContent({ ...file, assessments: [], judgements: [], history: [] }, 'replace')
    for (let place = 0; place < 4; place += 1) await storage.evidence.add(evidenceFields(file.dossier.id))
    await storage.putContent(file, 'replace')
    expect(numbersIn(await contentOf(storage, file.dossier.id))).toEqual([1, 2, 8])
  })
})

/** Which piece a step is about is counted around the pieces there are. */
const steps = fc.array(
  fc.record({
    does: fc.constantFrom('add', 'add', 'remove', 'rename', 'undo', 'redo', 'save', 'take over', 'put back'),
    place: fc.nat(9),
  }),
  { minLength: 4, maxLength: 18 },
)

test('whatever happens to a dossier, in any order, a number never moves and is never shared', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const storage = await openTest()
      const { dossierId, file } = await withPieces(storage, 2)
      let saved = file
      const owners = new Map<number, string>()
      for (const { does, place } of sequence) {
        const there = await storage.evidence.listOf(dossierId)
        const piece = there[place % Math.max(there.length, 1)]
        if (does === 'add')
          await storage.evidence.add(evidenceFields(dossierId, { title: `${String(place)} nieuw` }))
        else if (does === 'remove' && piece) await storage.evidence.remove(piece.id)
        else if (does === 'rename' && piece)
          await storage.evidence.change(piece.id, { title: `${String(9 - place)} anders` })
        else if (does === 'undo') await storage.history.undo(dossierId)
        else if (does === 'redo') await storage.history.redo(dossierId)
        else if (does === 'save') saved = await contentOf(storage, dossierId)
        else if (does === 'take over') await storage.putContent(saved, 'replace')
        else if (does === 'put back') {
          const [aside] = await storage.setAside.list()
          if (aside !== undefined) await storage.setAside.putBack(aside.id)
        }
        const now = await storage.evidence.listOf(dossierId)
        expect(new Set(now.map(({ number }) => number)).size).toBe(now.length)
        for (const { id, number } of now) {
          expect(owners.get(number) ?? id).toBe(id)
          owners.set(number, id)
        }
        const held = [...owners.values()]
        expect(new Set(held).size).toBe(held.length)
      }
      storage.close()
    }),
    { numRuns: 30 },
  )
}, 120_000)
