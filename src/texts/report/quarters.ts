/** The coming four quarters, as a strip for board and plan. */
import { countOf, formatDate } from '../format'

const MONTHS = ['jan–mrt', 'apr–jun', 'jul–sep', 'okt–dec'] as const

export const quarters = {
  title: 'De komende vier kwartalen',
  note: 'Wat een dag heeft: acties, het nagaan van hun effect, bewijs dat herzien moet worden, het bezoek en de vergadering van het bestuur. Dezelfde dagen staan in het agendabestand. Het eerste kwartaal telt vanaf vandaag.',
  /** The title of the table. */
  table: (late: number, first: number) =>
    `Te laat: ${late === 0 ? 'niets' : String(late)}; nog ${countOf(first, 'punt', 'punten')} in dit kwartaal`,
  /** Named before anything else. */
  late: (parts: readonly string[]) => `Te laat: ${parts.join('; ')}.`,
  lateKind: {
    due: (count: number) => countOf(count, 'actie', 'acties'),
    check: (count: number) => countOf(count, 'effect om na te gaan', 'effecten om na te gaan'),
    review: (count: number) => countOf(count, 'bewijsstuk om te herzien', 'bewijsstukken om te herzien'),
  },
  named: (what: string, names: string) => `${what} (${names})`,
  of: (year: number, number: 1 | 2 | 3 | 4) => `${MONTHS[number - 1] ?? ''} ${String(year)}`,
  columns: { what: 'Wat', late: 'Te laat' },
  row: {
    meetings: 'Bestuur en bezoek',
    due: 'Acties gereed',
    check: 'Effect nagaan',
    review: 'Bewijs herzien',
  },
  board: (date: string) => `bestuur:\n${formatDate(date)}`,
  visit: (date: string) => `bezoek:\n${formatDate(date)}`,
  more: (count: number) => `en nog ${String(count)}`,
  later: (count: number) => `Na deze vier kwartalen: nog ${countOf(count, 'punt', 'punten')}.`,
} as const
