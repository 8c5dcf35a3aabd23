import type { DeskOrder } from '../../domain/dossier/desk'
import type { RoundStatus } from '../../domain/survey/round/round'
import { countOf, formatDate } from '../format'

/** The dossiers of this computer as a table. */
export const desk = {
  caption: 'Uw dossiers, met de meting van nu, de toetsing, het bezoek, wat te laat is en verdeeld werk',
  columns: {
    name: 'Dossier',
    round: 'Spiegel',
    coverage: 'Toetsingskader',
    visit: 'Bezoek',
    late: 'Te laat',
    work: 'Verdeeld werk',
    changed: 'Gewijzigd',
  } satisfies Record<DeskOrder, string>,
  /** Before the heads of the table, where its rows are cards. */
  order: 'Volgorde:',
  actions: 'Meer',
  search: 'Zoek een dossier',
  found: (count: number) => countOf(count, 'dossier', 'dossiers'),
  none: 'Geen dossier met deze naam of regio.',
  round: (status: RoundStatus, opensOn: string | null, closesOn: string | null) =>
    ({
      draft: 'in voorbereiding',
      open: closesOn === null ? 'open' : `open tot en met ${formatDate(closesOn)}`,
      closed: closesOn === null ? 'gesloten' : `gesloten op ${formatDate(closesOn)}`,
      adopted: opensOn === null ? 'vastgesteld' : `vastgesteld, van ${formatDate(opensOn)}`,
    })[status],
  /** Of dossiers with one name. */
  madeOn: (moment: string) => `aangemaakt op ${moment}`,
  /** Of two by one name. */
  named: (name: string, moment: string) => `${name} (aangemaakt op ${moment})`,
  noRound: 'nog geen meting',
  response: (submitted: number, invited: number | null) =>
    invited === null ? `${String(submitted)} ingevuld` : `${String(submitted)} van ${String(invited)}`,
  noAssessment: 'nog geen toetsing',
  assessed: (assessed: number, applicable: number) =>
    `${String(assessed)} van ${countOf(applicable, 'norm', 'normen')}`,
  judged: 'beoordeeld',
  workOut: (count: number) => countOf(count, 'bestand', 'bestanden'),
  workLate: (count: number) => `${String(count)} over tijd`,
  inDays: (days: number) =>
    days === 0
      ? 'vandaag'
      : days > 0
        ? `over ${countOf(days, 'dag', 'dagen')}`
        : `${countOf(-days, 'dag', 'dagen')} geleden`,
  noVisit: 'geen datum',
  late: (count: number) => countOf(count, 'actie', 'acties'),
  reading: '…',
  /** In the menu of a dossier. */
  switch: 'Ander dossier',
  switchTitle: 'Naar welk dossier?',
  switchKey: 'Ctrl+Shift+O',
  here: 'dit dossier',
} as const
