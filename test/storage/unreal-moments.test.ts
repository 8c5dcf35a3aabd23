import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import type { HistoryEntry } from '../../src/domain/history'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import { freshName, openTest, standingClock } from './open'
import { putRawRows } from './raw-database'
import { actionFields, fillDossier } from './small-dossier'

const unreal = [
  '2099-99-99T99:99:99.999Z',
  '2026-02-31T09:00:00.000Z',
  '0000-01-01T00:00:00.000Z',
  '2026-11-28T24:61:00.000Z',
  '9999-12-31T23:59:59.999Z',
  '2300-01-01T00:00:00.000Z',
]

async function content(): Promise<DossierContent> {
  const storage = await openTest()
  const { dossierId } = await fillDossier(storage)
  const found = await storage.contentOf(dossierId)
  if (found === undefined) throw new Error('no content')
  return found
}

async function problemIn(changed: DossierContent): Promise<string> {
  const read = await readDossierFile(await writeDossierFile(changed, { appVersion: '1', now: new Date(0) }))
  return read.ok ? '' : `${read.problem.code}: ${read.problem.message}`
}

const onFirst = <T>(list: readonly T[], changes: Partial<T>): readonly T[] =>
  list.map((one, index) => (index === 0 ? { ...one, ...changes } : one))

test.each(unreal)('a file with a moment of %s is refused, and the field is named', async (moment) => {
  const whole = await content()
  const changed = [
    [{ ...whole, history: onFirst(whole.history, { at: moment }) }, '‘wanneer’ van de geschiedenis'],
    [{ ...whole, dossier: { ...whole.dossier, updatedAt: moment } }, '‘gewijzigd op’ van het dossier'],
    [{ ...whole, dossier: { ...whole.dossier, createdAt: moment } }, '‘gemaakt op’ van het dossier'],
    [{ ...whole, judgements: onFirst(whole.judgements, { judgedAt: moment }) }, '‘beoordeeld op’'],
  ] as const
  for (const [one, field] of changed) expect(await problemIn(one)).toContain(field)
})

test.each(unreal.map((moment) => moment.slice(0, 10)).filter((day) => day !== '2026-11-28'))(
  'a file with a day of %s is refused, and the field is named',
  async (day) => {
    const whole = await content()
    const changed = [
      [
        { ...whole, dossier: { ...whole.dossier, visitDate: day } },
        '‘datum van het inspectiebezoek’ van het dossier',
      ],
      [{ ...whole, actions: onFirst(whole.actions, { dueOn: day }) }, '‘gereed op’ van een verbeteractie'],
      [{ ...whole, evidence: onFirst(whole.evidence, { reviewOn: day }) }, '‘herzien vóór’'],
      [{ ...whole, rounds: onFirst(whole.rounds, { closesOn: day }) }, '‘einddatum’ van een meting'],
      [{ ...whole, assessments: onFirst(whole.assessments, { startedOn: day }) }, '‘begonnen op’'],
    ] as const
    for (const [one, field] of changed) expect(await problemIn(one)).toContain(field)
  },
)

test.each([
  'formaat-1.vsv',
  'voorbeeld-formaat-2.vsv',
  'deelkopie-formaat-3.vsv',
  'voorbeeld-formaat-4.vsv',
  'voorbeeld-formaat-5.vsv',
  'voorbeeld-formaat-6.vsv',
  'voorbeeld-formaat-7.vsv',
  'voorbeeld-formaat-8.vsv',
  'voorbeeld-formaat-9.vsv',
])('what an earlier version wrote is still read: %s', async (name) => {
  const bytes = await readFile(new URL(`../fixtures/dossiers/${name}`, import.meta.url))
  expect(await readDossierFile(new Uint8Array(bytes))).toMatchObject({ ok: true })
})

test('an overview of a file with an unreal moment is refused', async () => {
  const whole = await content()
  const bytes = await writeDossierFile(whole, { appVersion: '1', now: new Date('2300-01-01T00:00:00.000Z') })
  expect(await readDossierFile(bytes)).toMatchObject({ ok: false, problem: { code: 'file/bad-manifest' } })
})

/** A dossier of which an earlier version stored the moment of the newest change. */
async function dossierWithNewestAt(moment: string) {
  const name = freshName()
  const clock = standingClock()
  const storage = await openTest(name, clock)
  const { dossierId } = await fillDossier(storage)
  clock.pass(120_000)
  const action = await storage.actions.plan({ ...actionFields(dossierId), title: 'Als laatste gedaan' })
  const [newest] = await storage.history.listOf(dossierId)
  await putRawRows(name, 'history', [{ ...newest, at: moment } satisfies Partial<HistoryEntry>])
  clock.pass(120_000)
  return { clock, storage, dossierId, action }
}

test.each([...unreal, '2199-12-31T23:59:59.999Z'].filter((moment) => moment > '2027'))(
  'a dossier with a stored moment of %s can be changed, and undo takes the last change',
  async (moment) => {
    const { storage, dossierId, action } = await dossierWithNewestAt(moment)
    await storage.dossiers.change(dossierId, { region: 'Daarna' })
    const [newest, before] = await storage.history.listOf(dossierId)
    expect(newest?.after).toMatchObject({ region: 'Daarna' })
    expect(before?.recordId).toBe(action.id)
    await storage.history.undo(dossierId)
    expect((await storage.dossiers.get(dossierId))?.region).toBe('Midden')
    await storage.history.undo(dossierId)
    expect(await storage.actions.get(action.id)).toBeUndefined()
    const whole = await storage.contentOf(dossierId)
    expect(whole && (await problemIn(whole))).toBe('')
  },
)

test.each(unreal.filter((moment) => moment > '2027'))(
  'undo right after opening a dossier with a stored moment of %s takes the last change',
  async (moment) => {
    const { storage, dossierId, action } = await dossierWithNewestAt(moment)
    expect(await storage.history.undo(dossierId)).toMatchObject({ ok: true })
    expect(await storage.actions.get(action.id)).toBeUndefined()
  },
)

test.each(['2090-06-01T12:00:00.000Z', '2500-01-01T00:00:00.000Z', '2001-01-01T00:00:00.000Z'])(
  'a clock that says %s once and then the truth breaks neither saving, nor the order, nor the file',
  async (wild) => {
    let now = '2026-11-28T09:00:00.000Z'
    const storage = await openTest(undefined, { now: () => new Date(now), pass: () => undefined })
    const { dossierId } = await fillDossier(storage)
    const regions = ['Eerst', 'Met de klok verkeerd', 'Daarna']
    for (const [index, region] of regions.entries()) {
      now = index === 1 ? wild : `2026-11-28T1${String(index)}:00:00.000Z`
      await storage.dossiers.change(dossierId, { region })
    }
    const history = await storage.history.listOf(dossierId, 3)
    expect(history.map(({ after }) => after?.['region'])).toEqual(regions.toReversed())
    const whole = await storage.contentOf(dossierId)
    expect(whole && (await problemIn(whole))).toBe('')
    for (const region of ['Met de klok verkeerd', 'Eerst', 'Midden']) {
      await storage.history.undo(dossierId)
      expect((await storage.dossiers.get(dossierId))?.region).toBe(region)
    }
  },
)
