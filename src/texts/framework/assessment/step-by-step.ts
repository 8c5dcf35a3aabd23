import { countOf } from '../../format'

const norms = (count: number) => countOf(count, 'norm', 'normen')

/** Judging one norm after another. */
export const stepByStep = {
  title: 'Stap voor stap',
  crumb: 'Stap voor stap',
  intro: 'Eén norm tegelijk, in de volgorde van uw lijst. Alles wordt meteen bewaard.',
  progress: (position: number, total: number) => `Norm ${String(position)} van ${String(total)}`,
  progressBar: 'Voortgang door de lijst',
  keys: 'Sneltoetsen: J is de volgende norm, K de vorige. V gaat naar het oordeel, O naar de onderbouwing, E naar een nieuw bewijsstuk en A naar een nieuwe actie. Staat u bij de oordelen, dan kiest 1 tot en met 6 een oordeel en gaat Enter naar de volgende norm. In een tekstvak is dat Ctrl+Enter.',
  previous: 'Vorige',
  next: 'Volgende',
  finish: 'Afronden',
  stop: 'Stop en ga naar de lijst',
  doneTitle: 'U bent de lijst door',
  done: (assessed: number, total: number) =>
    `Van de ${norms(total)} in deze ronde zijn er ${String(assessed)} beoordeeld.`,
  left: (count: number) =>
    count === 1 ? '1 norm is nog niet beoordeeld.' : `${String(count)} normen zijn nog niet beoordeeld.`,
  short: (count: number) => `Aan ${norms(count)} voldoet het VSV (grotendeels) niet.`,
  withoutEvidence: (count: number) => `${norms(count)} met een oordeel, maar zonder bewijs.`,
  toLeft: 'Ga verder met wat nog open is',
  toActions: 'Naar het verbeterplan',
  toReadiness: 'Bekijk de gereedheid',
  toList: 'Naar de lijst',
  again: 'Begin vooraan',
  none: 'Er is nog geen toetsing. Kies eerst waarmee u toetst.',
  locked: 'Deze toetsing is op slot. Stap voor stap toetsen kan alleen in een toetsing die nog open is.',
} as const
