import type { WeekItem, WeekKind, WeekPart } from '../../domain/dossier/week'
import { addDays } from '../../domain/calendar'
import type { IsoDate } from '../../domain/question-set'
import { daysUntil } from '../../domain/visit/countdown'
import { countOf, formatDate } from '../format'

const WEEKDAY = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})
const dayInWords = (day: IsoDate): string => WEEKDAY.format(new Date(`${day}T00:00:00Z`))

/** A title in a line; what has none is said otherwise. */
const quoted = (text: string): string => (text.trim() === '' ? '' : ` ‘${text.trim()}’`)

type Line = Pick<WeekItem, 'count' | 'late' | 'only'>

const titles: Readonly<Record<WeekKind, (line: Line) => string>> = {
  visit: () => 'De inspectie komt op bezoek',
  session: ({ count, only }) =>
    only === null
      ? countOf(count, 'spiegelsessie', 'spiegelsessies')
      : `Spiegelsessie${only.text === '' ? '' : `, ${only.text.replace(':', '.')} uur`}`,
  closing: ({ count, late, only }) =>
    only === null
      ? `${countOf(count, 'meting', 'metingen')} ${late ? 'hadden moeten sluiten' : 'sluiten'}`
      : `De meting${quoted(only.text)} ${late ? 'had moeten sluiten' : 'sluit'}`,
  actions: ({ count, late, only }) =>
    only === null
      ? `${countOf(count, 'actie', 'acties')} ${late ? 'te laat' : 'moeten gereed zijn'}`
      : `Actie${quoted(only.text)} ${late ? 'is te laat' : 'moet gereed zijn'}`,
  checks: ({ count, only }) =>
    only === null
      ? `Kijk van ${countOf(count, 'actie', 'acties')} het effect na`
      : `Kijk het effect na van actie${quoted(only.text)}`,
  work: ({ count, late, only }) =>
    only === null
      ? `${late ? 'Vraag verdeeld werk terug' : 'Verdeeld werk komt terug'}: ${String(count)} keer`
      : late
        ? `Vraag het werk terug van ${only.text.trim() || 'de ander'}`
        : `Het werk van ${only.text.trim() || 'de ander'} komt terug`,
  erasing: ({ count, only }) =>
    only === null
      ? `Wis de losse antwoorden van ${countOf(count, 'meting', 'metingen')}`
      : `Wis de losse antwoorden van${quoted(only.text) || ' de meting'}`,
}

/** What comes up in all dossiers together. */
export const week = {
  /** @param dossiers that are looked at */
  title: (dossiers: number) => (dossiers > 1 ? 'Deze week voor uw VSV’s' : 'Deze week'),
  range: (today: IsoDate, days: number) =>
    `${dayInWords(today)} tot en met ${dayInWords(addDays(today, days))}, en wat te laat is`,
  parts: {
    coming: 'Binnen zeven dagen',
    late: 'Te laat',
    advice: 'Ons advies',
  } satisfies Record<WeekPart, string>,
  reading: 'De dossiers worden gelezen …',
  none: 'Er is niets te laat, en de komende zeven dagen staat er niets op de agenda.',
  line: (item: Line & Pick<WeekItem, 'kind'>) => titles[item.kind](item),
  /** When that is. */
  when: ({ on, late, count, kind }: WeekItem, today: IsoDate) => {
    const away = daysUntil(on, today)
    if (late) {
      const since = `${countOf(-away, 'dag', 'dagen')} geleden`
      if (kind === 'erasing') return `sinds ${formatDate(on)}`
      return count > 1 ? `de oudste ${since}` : `${formatDate(on)}, ${since}`
    }
    const day = away === 0 ? 'vandaag' : away === 1 ? 'morgen' : dayInWords(on)
    return count > 1 ? `de eerste ${day}` : day
  },
  more: (count: number) => (count === 1 ? 'Toon er nog één' : `Toon ook de andere ${String(count)}`),
} as const
