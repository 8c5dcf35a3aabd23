import { countOf } from '../../format'

/** The toetsing as a whole: what it is, how it starts, and its figures. */
export const assessment = {
  title: 'Toetsing',
  defaultTitle: (year: string) => `Toetsing ${year}`,
  intro: 'Wat is uw oordeel, waaruit blijkt dat, en wat gaat u doen?',
  start: {
    intro: 'Kijk norm voor norm of uw VSV laat zien wat het belooft.',
    button: 'Start de toetsing',
    whatTitle: 'Wat u gaat doen',
    what: (norms: number, themes: number) =>
      `U beoordeelt ${String(norms)} normen, verdeeld over ${String(themes)} thema’s. U hoeft dat niet in één keer te doen en u kiest zelf waar u begint.`,
    steps: [
      'Lees de norm en hoe u dit kunt aantonen.',
      'Geef uw oordeel op een schaal van vier, met een korte onderbouwing.',
      'Verwijs naar het document waaruit het blijkt.',
      'Plan een verbeteractie waar het nog niet op orde is.',
    ],
    sourcesTitle: 'Waarop de normen rusten',
    sources:
      'De normen zijn in eigen woorden gemaakt op basis van openbare bronnen. Bij elke norm staat de bron, hoe zeker die is en wanneer wij die het laatst controleerden.',
    scaleTitle: 'Eigen schaal',
    scale:
      'De schaal is van ons en geen oordeel van een inspectie: voldoet, voldoet grotendeels, voldoet grotendeels niet, voldoet niet. U kunt ook ‘onbekend’ of ‘niet van toepassing’ kiezen.',
    name: 'Naam van deze toetsing',
    nameHint: 'Bijvoorbeeld met het jaartal. De naam staat ook in het rapport.',
  },
  coverage: 'Dekking',
  coverageOf: (assessed: number, applicable: number) =>
    `${String(assessed)} van ${countOf(applicable, 'norm', 'normen')} beoordeeld`,
  coverageNote: 'Een norm telt mee als u een van de vier oordelen gaf.',
  readiness: 'Inspectiegereedheid',
  readinessFormula: '(voldoet + ½ × voldoet grotendeels) ÷ normen die van toepassing zijn',
  readinessNote: 'Niet beoordeeld en onbekend tellen als nul. Eigen berekening, geen oordeel van IGJ.',
  readinessShort: 'Gereedheid',
  noneApplicable: 'Geen enkele norm is van toepassing. Er is dus niets om te berekenen.',
  distribution: 'Verdeling van de oordelen',
  perPart: 'Uitleg, en per thema en bouwsteen',
  part: { theme: 'Thema', block: 'Bouwsteen' },
} as const
