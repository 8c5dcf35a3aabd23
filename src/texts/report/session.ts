/** Verslag van de spiegelsessie, to fill in by hand or filled in; the rules are on the paper of the session too. */
import { actionFields } from '../fields/action'
import { shortName } from '../fields/field-words'

export const session = {
  title: 'Verslag van de spiegelsessie',
  intro: 'Wat bekend is, staat er al. Vul tijdens de sessie aan wat er is gezegd, gekozen en besloten.',
  date: 'Datum en plaats',
  leader: 'Gespreksleider',
  present: 'Aanwezig',
  rules: 'Spelregels',
  ruleLines: [
    'Eerst begrijpen, dan pas oplossen.',
    'Zoek niet uit wie wat heeft geantwoord en noem geen namen.',
    'De spiegel is geen oordeel over mensen of organisaties.',
  ],
  limits: 'Respons en beperkingen',
  predict: 'Voorspellen',
  predictNote:
    'Welk thema dacht u dat het hoogst scoorde, en welk het laagst? Waar verschillen de beroepsgroepen?',
  themes: 'De spiegel per thema',
  themeLine: (mean: string, band: string, n: number) =>
    `Score ${mean} ${band} (n\u00A0=\u00A0${String(n)}). Herkennen we dit?`,
  gaps: 'Verschillen in beleving',
  gapsNote: 'Elke beroepsgroep vertelt, een ander vat samen. Nog geen oplossingen.',
  gapLine: (statement: string, highest: string, lowest: string, gap: string) =>
    `‘${statement}’: hoogste score bij ${highest}, laagste score bij ${lowest} (verschil ${gap}).`,
  understood: 'Dit begrijpen we nu beter',
  votes: 'Prioriteiten',
  votesNote:
    'Drie stemmen per persoon, geheim. De uitslag is een advies; het bestuur besluit. Wat altijd doorgaat, wordt niet weggestemd.',
  decisions: 'Afspraken',
  decisionsNote: 'Hoogstens drie tot vijf acties, elk met een eigenaar (naam en beroepsgroep) en een datum.',
  takeAway: 'Wat nemen we mee?',
  columns: {
    point: 'Verbeterpunt',
    votes: 'Stemmen',
    mandatory: `${actionFields.mandatory.name}?`,
    decision: actionFields.approach.name,
    owner: actionFields.ownerName.name,
    start: shortName(actionFields.startOn),
    due: actionFields.dueOn.name,
    measure: actionFields.measure.name,
  },
} as const
