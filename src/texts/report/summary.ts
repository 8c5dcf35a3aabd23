/** Samenvatting voor het bestuur: one page. */
import type { Decision } from '../../domain/report/report-model'
import { countOf } from '../format'
import { openNorms } from '../open-norms'

/** A sentence for a board that has to decide. */
function decision(asked: Decision): string {
  switch (asked.kind) {
    case 'chase-overdue':
      return `Bespreek ${countOf(asked.count, 'verbeteractie die', 'verbeteracties die')} over de afgesproken datum heen ${asked.count === 1 ? 'is' : 'zijn'}: nieuwe datum, meer hulp of stoppen.`
    case 'plan-actions':
      return `Besluit wat er gebeurt met ${countOf(asked.count, 'norm', 'normen')} waaraan het VSV (grotendeels) niet voldoet en waarvoor nog geen verbeteractie loopt.`
    case 'discuss-gaps':
      return `Ga in gesprek over ${countOf(asked.count, 'norm', 'normen')} waar het oordeel ‘voldoet’ is, maar de leden iets anders ervaren.`
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
  readinessFormula: (met: number, largelyMet: number, applicable: number) =>
    `Inspectiegereedheid = (${met} × voldoet + ½ × ${largelyMet} voldoet grotendeels) ÷ ${applicable} normen die van toepassing zijn. Niet beoordeeld en onbekend tellen als nul.`,
  coverageOf: (assessed: number, applicable: number) => `${assessed} van ${applicable} normen beoordeeld`,
  responseOf: (submitted: number, invited: number | null) =>
    invited === null ? `${submitted} ingevuld` : `${submitted} van ${invited} ingevuld`,
  overdueOf: (open: number) => `van ${open} lopende en geplande acties`,
  readinessOf: (applicable: number) => `van ${applicable} normen`,
  strongest: 'Hoogste scores',
  weakest: 'Laagste scores',
  gaps: 'Bewijs en beleving spreken elkaar tegen',
  gapsNone: 'Er zijn geen normen met het oordeel ‘voldoet’ waar de leden duidelijk iets anders ervaren.',
  gapsUnknown: 'Nog geen gegevens: hiervoor zijn een toetsing en een gesloten meting nodig.',
  gapLine: (mean: string, divided: boolean) =>
    `oordeel ‘voldoet’, leden geven ${mean}${divided ? ' en zijn verdeeld' : ''}`,
  overdueTitle: 'Te laat',
  overdueNone: 'Geen enkele actie is over de afgesproken datum heen.',
  overdueLine: (due: string, owner: string) => `klaar op ${due} afgesproken; eigenaar: ${owner}`,
  noOwner: 'geen eigenaar',
  andMore: (count: number, chapter: string) => `en nog ${count}; zie ‘${chapter}’`,
  decisions: 'Gevraagde besluiten',
  decisionsNone: 'Er liggen nu geen besluiten voor.',
  noMirror: 'Nog geen gegevens: er is nog geen meting van de Samenwerkingsspiegel gesloten.',
  noAssessment: 'Nog geen gegevens: er is nog geen toetsing begonnen.',
  decision,
} as const
