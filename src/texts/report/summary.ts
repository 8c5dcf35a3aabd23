/** Samenvatting voor het bestuur: one page. */
import type { Decision } from '../../domain/report/board-summary'
import { countOf } from '../format'
import { openNorms } from '../framework/content/open-norms'

/** A sentence for a board that has to decide. */
function decision(asked: Decision): string {
  switch (asked.kind) {
    case 'chase-overdue':
      return `Bespreek ${countOf(asked.count, 'verbeteractie die', 'verbeteracties die')} over de afgesproken datum heen ${asked.count === 1 ? 'is' : 'zijn'}: nieuwe datum, meer hulp of stoppen.`
    case 'plan-actions':
      return `Besluit wat er gebeurt met ${countOf(asked.count, 'norm', 'normen')} waaraan het VSV (grotendeels) niet voldoet en waarvoor nog geen verbeteractie loopt.`
    case 'discuss-gaps':
      return `Ga in gesprek over ${countOf(asked.count, 'norm', 'normen')} waar het oordeel ‘voldoet’ is, maar de leden iets anders ervaren.`
    case 'settle-lists':
      return `Bepaal welk oordeel klopt bij ${countOf(asked.count, 'norm', 'normen')} waarover een andere lijst anders oordeelt.`
    case 'appoint-owners':
      return `Wijs een eigenaar aan voor ${countOf(asked.count, 'verbeteractie', 'verbeteracties')} zonder eigenaar.`
    case 'start-planned':
      return `Stem in met ${countOf(asked.count, 'geplande verbeteractie', 'geplande verbeteracties')} en geef mandaat en middelen.`
    case 'add-evidence':
      return `Laat bewijs vastleggen bij ${countOf(asked.count, 'norm', 'normen')} met het oordeel ‘voldoet’, maar zonder bewijsstuk.`
    case 'finish-assessment':
      return `Spreek af wanneer een oordeel volgt over ${openNorms(asked)}.`
    case 'adopt-assessment':
      return `Stel de toetsing ‘${asked.title}’ vast.`
    case 'adopt-round':
      return `Stel de uitkomsten van ‘${asked.title}’ vast.`
  }
}

export const summary = {
  title: 'Samenvatting voor het bestuur',
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
  decisions: 'Gevraagde besluiten',
  decisionsNone: 'Er liggen nu geen besluiten voor.',
  noMirror: 'Nog geen gegevens: er is nog geen meting van de Samenwerkingsspiegel gesloten.',
  noAssessment: 'Nog geen gegevens: van het toetsingskader is nog geen toetsing begonnen.',
  noLists: 'Dit rapport bevat geen lijst: er is er geen gekozen waarvan een toetsing is begonnen.',
  visit: (date: string) => `Bezoek van de inspectie: ${date}.`,
  /** Next to the average, never behind it. */
  worstCore: (verdict: string) => `Kernnormen met ‘${verdict}’`,
  noWorstCore: (assessed: number, applicable: number) =>
    assessed < applicable
      ? `Van de ${String(applicable)} kernnormen zijn er ${String(assessed)} beoordeeld; geen daarvan voldoet (grotendeels) niet.`
      : 'Geen enkele kernnorm voldoet (grotendeels) niet.',
  noneCore: 'Er is nog geen kernnorm beoordeeld.',
  since: (before: string, after: string, better: number, worse: number) =>
    `Sinds de vorige toetsing: van ${before} naar ${after}; ${countOf(better, 'norm', 'normen')} vooruit en ${String(worse)} achteruit.`,
  scale: 'scores van 1 tot 5',
  decision,
} as const
