import { actionFields } from '../fields/action'
import { inSentence, shortName } from '../fields/field-words'

/** The plan as a timeline. */
export const actionTimeline = {
  title: 'Tijdlijn',
  explain: 'Elke balk loopt van start tot gereed. De ruit is de dag waarop u het effect nagaat.',
  today: 'vandaag',
  late: 'te laat',
  check: inSentence({ name: shortName(actionFields.checkOn) }),
  cut: 'loopt buiten de tijdlijn door',
  barOf: (from: string, to: string) => (from === to ? `op ${from}` : `van ${from} tot ${to}`),
  undated: 'Zonder datum',
  undatedNote: 'Bij deze acties zijn ‘Start op’ en ‘Gereed op’ leeg. Ze staan daarom niet op de tijdlijn.',
  nothing: 'Geen actie heeft een datum.',
  caption: 'Acties met de dagen van start, gereed en effect nagaan',
  months: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
} as const
