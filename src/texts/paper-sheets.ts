import { actionFields } from './fields/action'
import { shortName } from './fields/field-words'

/** What comes out of the printer for a page: the head and foot of every sheet, and what stands on no screen. */
export const paperSheets = {
  printed: 'Afgedrukt op',
  filter: 'Filter',
  noFilter: 'geen',
  searched: (text: string) => `woord ‘${text}’`,
  shown: 'Op dit blad',
  standing: 'Stand',
  norm: 'Norm',
  openActions: 'Open acties',
  effect: shortName(actionFields.checkOn),
  figures: 'Hele lijst',
  /** Before and after the number of the page. */
  pageOf: ['Pagina ', ' van '],
  notFilledIn: (fields: readonly string[]) => `Nog niet ingevuld: ${fields.join(', ')}.`,
  attention: (kinds: readonly string[]) => `Let op: ${kinds.join(', ')}`,
  tick: { done: '☑', open: '☐' },
  step: 'Stap',
  when: 'Wanneer',
  fileName: (dossier: string, title: string) => (dossier === '' ? title : `${dossier} – ${title}`),
} as const
