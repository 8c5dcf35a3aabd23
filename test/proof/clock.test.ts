/** Clocks that are set back, summer time both ways, zones of half hours and beyond the date line, leap days, and the ends of time. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { openBackupFiles } from '../../electron/backup-files'
import { isOverdue } from '../../src/domain/actions/action-state'
import {
  addDays,
  addMonths,
  dayOf,
  dayOfMoment,
  isRealDay,
  isRealMoment,
  untilMidnight,
} from '../../src/domain/calendar'
import { copiesToRemove } from '../../src/domain/dossier/copy-names'
import { daysUntil } from '../../src/domain/visit/countdown'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import { useToday } from '../../src/stores/app/today'
import { formatDate, formatMoment } from '../../src/texts/format'
import { fillDossier } from '../storage/small-dossier'
import { temporaryFolder } from '../temporary-folder'
import { startApplication } from './application'
import { oneOf, type Draw } from './draw'
import { perform, UNDONE_KINDS } from './operations'
import { prove } from './prove'
import { withoutHistory } from './same-dossier'
import { undone } from './undone'

const ZONES = [
  ...['Europe/Amsterdam', 'UTC', 'America/St_Johns', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Africa/Cairo'],
  ...['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Pacific/Apia', 'America/Santiago', 'Pacific/Chatham'],
]
/** Around these something happens. */
const MOMENTS = [
  ...['1970-01-01T00:00:00Z', '2000-02-29T12:00:00Z', '2024-02-29T23:30:00Z', '2028-02-28T23:59:59Z'],
  ...['2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z', '2026-12-31T23:00:00Z', '2027-01-01T00:00:00Z'],
  ...['2038-01-19T03:14:07Z', '2100-02-28T23:00:00Z', '2199-12-29T12:00:00Z', '2026-04-24T00:00:00Z'],
  ...['2011-12-30T10:00:00Z', '2026-11-23T09:00:00Z'],
].map((moment) => Date.parse(moment))
const HOUR = 3_600_000
const momentFrom = (draw: Draw) => oneOf(draw, MOMENTS) + (draw(2 * 36 * 3600) - 36 * 3600) * 1000

/** Node goes by it from the next date on. */
function inZone(draw: Draw): string {
  const zone = oneOf(draw, ZONES)
  process.env['TZ'] = zone
  return zone
}

/** The number of a day, by Euclid: nothing of `Date`. */
function numberOf(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const shifted = month < 3 ? year - 1 : year
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * ((month + 9) % 12) + 2) / 5) +
    date
  )
}

/** The day and time on a wall there, by the table of zones of the engine. */
function wallIn(zone: string, time: number): { readonly day: string; readonly clock: string } {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(time)
  return { day: parts.slice(0, 10), clock: parts.slice(11, 16) }
}

const written = (day: string) => day.split('-').toReversed().map(Number).join('-')

prove({
  id: 'clock-days',
  tries: 10_000,
  start:
    async () =>
    async ({ draw }) => {
      const zone = inZone(draw)
      const time = momentFrom(draw)
      const moment = new Date(time)
      const wall = wallIn(zone, time)
      expect(dayOf(moment)).toBe(wall.day)
      expect(dayOfMoment(moment.toISOString())).toBe(wall.day)
      expect(formatDate(moment.toISOString())).toBe(written(wall.day))
      expect(formatMoment(moment.toISOString())).toBe(`${written(wall.day)} ${wall.clock}`)

      // The day lasts until midnight, whatever the clock does that day.
      const left = untilMidnight(moment)
      expect(left).toBeGreaterThan(0)
      expect(left).toBeLessThanOrEqual(25 * HOUR)
      expect(wallIn(zone, time + left - 1).day).toBe(wall.day)
      expect(wallIn(zone, time + left).day > wall.day).toBe(true)

      // Terms are days of the calendar: no hour of a clock is in them.
      const days = draw(4000) - 2000
      const later = addDays(wall.day, days)
      expect(numberOf(later) - numberOf(wall.day)).toBe(days)
      expect(daysUntil(later, wall.day)).toBe(days)
      const months = draw(48)
      const month = addMonths(wall.day, months)
      const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
      expect(count(month) - count(wall.day)).toBe(months)
      expect(Number(month.slice(8))).toBeLessThanOrEqual(Number(wall.day.slice(8)))
      if (month.slice(8) !== wall.day.slice(8)) expect(addDays(month, 1).slice(8)).toBe('01')
      expect(isOverdue({ status: 'planned', dueOn: later }, wall.day)).toBe(days < 0)

      // Days that are not there are not believed.
      const [year, text] = [draw(400) + 1850, (value: number) => String(value).padStart(2, '0')]
      const day = `${String(year)}-${text(draw(14))}-${text(draw(33))}`
      const isThere = day === addDays(wall.day, numberOf(day) - numberOf(wall.day))
      expect(isRealDay(day)).toBe(isThere && year >= 1900 && year < 2200)
    },
})

prove({
  id: 'clock-history',
  tries: 400,
  reaches: ['clock set back', 'undone'],
  start: async (count) => {
    let time = 0
    const { storage } = await startApplication(() => new Date(time))
    const folder = temporaryFolder()
    return async ({ draw, index }) => {
      inZone(draw)
      time = momentFrom(draw)
      const { dossierId: first } = await fillDossier(storage)
      const content = await storage.contentOf(first)
      if (content === undefined) throw new Error('not filled')
      const { id: dossierId } = await storage.putContent({ ...content, history: [] }, 'as-new')
      const start = withoutHistory(await storage.contentOf(dossierId))
      const copies = openBackupFiles(join(folder, String(index)), () => new Date(time))
      const world = { storage, dossierId, newId: () => crypto.randomUUID() }
      for (let step = 0; step < 8; step += 1) {
        const before = time
        time = draw(12) === 0 ? oneOf(draw, [NaN, 253402300800000, -1e14, 8.64e15]) : momentFrom(draw)
        if (time < before) count('clock set back')
        await perform(world, {
          kind: oneOf(draw, UNDONE_KINDS),
          at: draw(9),
          with: draw(9),
          text: 'x',
          wait: 0,
        })
        if (Number.isNaN(time) || time > 7e12 || time < -2e12) continue
        const copy = await copies.write(
          { dossierId, dossierName: 'VSV', records: draw(5), answers: draw(3), locked: draw(2) === 0 },
          new Uint8Array([step]),
        )
        if (!copy.ok) throw new Error(copy.problem.code)
        // What was just made is never what has to go, whatever the others say of the time.
        expect(readdirSync(join(folder, String(index), dossierId))).toContain(copy.value.name.split('/')[1])
      }
      time = momentFrom(draw)
      const changed = await storage.contentOf(dossierId)
      const moments = changed?.history.map(({ at }) => at) ?? []
      for (const at of moments) expect(isRealMoment(at)).toBe(true)
      expect(new Set(moments).size).toBe(moments.length)
      const newestFirst = (await storage.history.listOf(dossierId)).map(({ at }) => at)
      expect(newestFirst).toEqual(moments.toSorted().toReversed())
      if (changed === undefined) throw new Error('it is gone')
      const file = await readDossierFile(
        await writeDossierFile(changed, { appVersion: '0', now: new Date(time) }),
      )
      expect(file.ok ? '' : file.problem.code).toBe('')
      expect(useToday().today).toMatch(/^\d{4}-/u)
      for (;;) {
        const step = await undone(storage, dossierId)
        if (!step.ok) throw new Error(`undo stopped: ${step.problem.code}`)
        if (step.value === null) break
        count('undone')
      }
      expect(withoutHistory(await storage.contentOf(dossierId))).toEqual(start)
      for (const id of [first, dossierId]) {
        await storage.dossiers.moveToBin(id)
        await storage.dossiers.erase(id)
      }
    }
  },
})

prove({
  id: 'clock-copies',
  tries: 10_000,
  start:
    async () =>
    async ({ draw }) => {
      inZone(draw)
      const copies = Array.from({ length: draw(60) }, (_, index) => ({
        name: String(index),
        at: new Date(momentFrom(draw) - draw(40) * 24 * HOUR).toISOString(),
        records: draw(6),
        answers: draw(6),
        locked: false,
      }))
      const now = new Date(momentFrom(draw))
      const gone = new Set(copiesToRemove(copies, now).map(({ name }) => name))
      const kept = copies.filter(({ name }) => !gone.has(name))
      const most = Math.max(-1, ...copies.map(({ records }) => records))
      const mostAnswers = Math.max(-1, ...copies.map(({ answers }) => answers))
      // The last ten, and the fullest of all, in records and in answers.
      const last = copies.toSorted((one, other) => (one.at < other.at ? 1 : -1)).slice(0, 10)
      expect(kept).toEqual(expect.arrayContaining(last))
      if (copies.length > 0) {
        expect(kept.some(({ records }) => records === most)).toBe(true)
        expect(kept.some(({ answers }) => answers === mostAnswers)).toBe(true)
      }
      // Asked again nothing more goes.
      expect(copiesToRemove(kept, now)).toEqual([])
    },
})
