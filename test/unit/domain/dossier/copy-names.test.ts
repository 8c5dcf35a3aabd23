import { describe, expect, it } from 'vitest'
import {
  copiesToRemove,
  copyFileName,
  factsIn,
  freeCopyName,
  partsOfCopy,
} from '../../../../src/domain/dossier/copy-names'

const now = new Date('2026-11-23T12:00:00.000Z')
const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

const copyAt = (hoursAgo: number, records = 10, answers = 0) => {
  const at = new Date(now.getTime() - hoursAgo * HOUR).toISOString()
  return { name: copyFileName({ at, records, answers, locked: false }), at, records, answers, locked: false }
}

describe('which copies may go', () => {
  const removed = (copies: readonly ReturnType<typeof copyAt>[]) =>
    copiesToRemove(copies, now).map(({ name }) => name)

  it('is none of the last ten, however old', () => {
    expect(removed(Array.from({ length: 10 }, (_, index) => copyAt(index + 10_000)))).toEqual([])
    expect(removed([])).toEqual([])
  })

  it('is the oldest of one busy day, once there are more than ten', () => {
    const busy = Array.from({ length: 11 }, (_, minute) => copyAt(minute / 60))
    expect(removed(busy)).toEqual([copyAt(10 / 60).name])
  })

  it('is never the last one of any of the past fourteen days', () => {
    const daily = Array.from({ length: 30 }, (_, day) => [copyAt(day * 24 + 1), copyAt(day * 24 + 2)]).flat()
    const kept = daily.filter((copy) => !removed(daily).includes(copy.name))
    for (let day = 0; day < 14; day++) expect(kept).toContainEqual(copyAt(day * 24 + 1))
    expect(kept).not.toContainEqual(copyAt(8 * 24 + 2))
    expect(kept).not.toContainEqual(copyAt(20 * 24 + 1))
    expect(kept).toHaveLength(10 + 14 - 5) // the last ten are two a day, for five days
  })

  it.each([
    [13, false],
    [14, true],
  ])('is the only one of a day, %i days ago at midnight: %s', (days, goes) => {
    const midnight = new Date('2026-11-23T00:00:00.000Z')
    const of = (at: number, records: number) => ({ ...copyAt(0, records), at: new Date(at).toISOString() })
    const old = of(midnight.getTime() - days * DAY, 1)
    const recent = Array.from({ length: 10 }, (_, index) => of(midnight.getTime() - index, 10))
    expect(copiesToRemove([old, ...recent], midnight)).toEqual(goes ? [old] : [])
  })

  it('is never the fullest: a dossier that lost its records does not push it out', () => {
    const full = copyAt(24 * 400, 900)
    const empty = Array.from({ length: 40 }, (_, index) => copyAt(index / 60, 1))
    expect(removed([full, ...empty])).not.toContain(full.name)
    expect(removed([full, ...empty])).toHaveLength(30)
  })

  it('keeps of equally full copies the newest', () => {
    const [older, newer] = [copyAt(24 * 400, 900), copyAt(24 * 300, 900)]
    const recent = Array.from({ length: 10 }, (_, index) => copyAt(index))
    expect(removed([older, newer, ...recent])).toEqual([older.name])
  })

  it('is never the one with most answers: work that was added since does not push out answers that were lost', () => {
    const withAnswers = copyAt(24 * 400, 50, 30)
    const without = Array.from({ length: 40 }, (_, index) => copyAt(index / 60, 90, 0))
    expect(removed([withAnswers, ...without])).not.toContain(withAnswers.name)
    expect(removed([withAnswers, ...without])).toHaveLength(30)
  })
})

describe('the name of a copy', () => {
  const facts = { at: '2026-11-23T12:00:00.000Z', records: 42, answers: 7, locked: false }

  it('tells when it was made, how many records it has and how many answers', () => {
    expect(copyFileName(facts)).toBe('2026-11-23T12-00-00-000Z_42-7.vsv')
    expect(factsIn(copyFileName(facts))).toEqual(facts)
    const locked = { ...facts, locked: true }
    expect(copyFileName(locked)).toBe('2026-11-23T12-00-00-000Z_42-7.vsv.age')
    expect(factsIn(copyFileName(locked))).toEqual(locked)
  })

  it('of before answers were counted is still that of a copy', () => {
    expect(factsIn('2026-11-23T12-00-00-000Z_42.vsv')).toEqual({ ...facts, answers: 0 })
  })

  it.each([
    'naam.txt',
    '2026-11-23T12-00-00-000Z_42-7.vsv.tmp',
    '_42-7.vsv',
    '2026-11-23T12:00:00.000Z_1-1.vsv',
  ])('is not %s', (name) => expect(factsIn(name)).toBeUndefined())

  it('is never that of another copy, also when two are made at one moment', () => {
    const first = freeCopyName(new Set(), now, facts)
    const second = freeCopyName(new Set([first.file]), now, { ...facts, locked: true })
    expect([first.at, second.at]).toEqual(['2026-11-23T12:00:00.000Z', '2026-11-23T12:00:00.001Z'])
  })

  it('leads to a file in the folder of a dossier and to no other', () => {
    const id = 'a1b2c3d4-1111-4222-8333-444455556666'
    const file = copyFileName(facts)
    expect(partsOfCopy(`${id}/${file}`)).toEqual([id, file])
    for (const handle of [file, `../${file}`, `${id}/../${file}`, `${id}/naam.txt`, `/${id}/${file}`, ''])
      expect([handle, partsOfCopy(handle)]).toEqual([handle, undefined])
  })
})
