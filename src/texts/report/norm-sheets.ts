/** Een blad per norm die niet voldoet, to hand to whoever takes it on. */
import { countOf } from '../format'

export const normSheets = {
  title: 'Normen die niet voldoen',
  none: (open: number) =>
    [
      'Er is geen norm met het oordeel ‘voldoet niet’ of ‘voldoet grotendeels niet’.',
      ...(open === 0
        ? []
        : [`${countOf(open, 'norm is', 'normen zijn')} nog niet beoordeeld: daarvan is er geen blad.`]),
    ].join(' '),
  place: (list: string, theme: string, core: boolean) =>
    [list, theme, ...(core ? ['kernnorm in deze zelfevaluatie'] : [])].filter(Boolean).join(' · '),
  there: 'Bewijs dat er is',
  missing: 'Wat er mist',
  noEvidence: 'er is nog geen bewijsstuk',
  box: '☐',
  /** Before what a norm may be shown with. */
  tick: 'kruis aan wat er nog niet is:',
  actions: 'Acties',
  noActions: 'nog geen',
  agreed: 'Wat spreken wij af?',
  columns: { what: 'Wat wij doen', who: 'Wie', before: 'Vóór' },
  signature: (line: string) => `Handtekening eigenaar ${line}   Datum ${line.slice(0, 14)}`,
} as const
