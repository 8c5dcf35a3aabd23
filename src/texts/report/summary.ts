/** What stands out for the board, behind its page (board-page.ts), and words for figures that other chapters share. */
import { countOf } from '../format'

export const summary = {
  title: 'Wat opvalt',
  readiness: 'Inspectiegereedheid',
  coverage: 'Dekking',
  response: 'Respons',
  overdue: 'Acties te laat',
  /** Of the inspection framework, or of another list. */
  readinessFormula: (inspection: boolean, met: number, largelyMet: number, applicable: number) =>
    `${inspection ? 'Inspectiegereedheid' : 'Gereedheid'} = (${met} × voldoet + ½ × ${largelyMet} voldoet grotendeels) ÷ ${applicable} normen die van toepassing zijn. Niet beoordeeld en onbekend tellen als nul.`,
  coverageOf: (assessed: number, applicable: number) => `${assessed} van ${applicable} normen beoordeeld`,
  responseOf: (submitted: number, invited: number | null) =>
    invited === null ? `${submitted} ingevuld` : `${submitted} van ${invited} ingevuld`,
  overdueOf: (open: number) => `van ${open} lopende en geplande acties`,
  readinessOf: (applicable: number) => `van ${applicable} normen`,
  strongest: 'Hoogste scores',
  weakest: 'Laagste scores',
  gaps: 'Bewijs en beleving spreken elkaar tegen',
  gapsNone: (held: number, met: number) =>
    `Naast ${String(held)} van de ${countOf(met, 'norm', 'normen')} met het oordeel ‘voldoet’ is een score van de spiegel gelegd. ${held === 1 ? 'De leden ervaren daar niet' : 'Nergens ervaren de leden daar'} duidelijk iets anders.`,
  /** Why nothing can be said; what is not known is never presented as good news. */
  gapsUnknown: {
    'no-assessment': 'Niet te zeggen: van het toetsingskader is nog geen toetsing begonnen.',
    'none-met': 'Niet te zeggen: er is nog geen norm met het oordeel ‘voldoet’.',
    'no-mirror': 'Niet te zeggen: er is nog geen meting van de Samenwerkingsspiegel gesloten.',
    withheld: 'Niet te zeggen: de scores van de laatste meting zijn niet te zien.',
    'no-score':
      'Niet te zeggen: bij de normen met het oordeel ‘voldoet’ hoort geen stelling waarvan een score te zien is.',
  },
  gapLine: (mean: string, divided: boolean) =>
    `oordeel ‘voldoet’, leden geven ${mean}${divided ? ' en zijn verdeeld' : ''}`,
  gapUnknown: 'oordeel ‘voldoet’, maar veel mensen weten of bevestigen het niet',
  overdueTitle: 'Te laat',
  overdueNone: 'Geen enkele actie is over de afgesproken datum heen.',
  overdueLine: (due: string, owner: string) => `had gereed moeten zijn op ${due}; eigenaar: ${owner}`,
  noOwner: 'geen eigenaar',
  andMore: (count: number, chapter: string) => `en nog ${count}; zie ‘${chapter}’`,
  noMirror: 'Nog geen gegevens: er is nog geen meting van de Samenwerkingsspiegel gesloten.',
  noAssessment: 'Nog geen gegevens: van het toetsingskader is nog geen toetsing begonnen.',
  noLists: 'Dit rapport bevat geen lijst: er is er geen gekozen waarvan een toetsing is begonnen.',
  scale: 'scores van 1 tot 5',
} as const
