import { countOf } from './format'

/** The rows of a list that do not come along: answers and norms alike. */
export const refusedRows = {
  heading: 'Deze rijen gaan niet mee',
  caption: 'Geweigerde rijen met de reden',
  row: 'Rij',
  reason: 'Reden',
  more: (count: number) => `En nog ${countOf(count, 'rij', 'rijen')}. Hierboven staan de eerste.`,
}
