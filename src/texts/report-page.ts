import type { ReportKind } from '../domain/report/report-kinds'
import { countOf } from './format'

/** Rapport: choose, look ahead, make, save. */
export const reportPage = {
  title: 'Rapport',
  intro: 'Maak van dit dossier een Word-document dat het bestuur kan lezen, aanpassen en vaststellen.',
  choose: 'Welk rapport?',
  kind: {
    bestuur: 'Bestuursrapport',
    spiegel: 'Spiegelrapport',
    inspectie: 'Inspectiedossier',
    verbeterplan: 'Verbeterplan',
    sessie: 'Sessieverslag',
    leden: 'Ledenversie',
    clientenraad: 'Cliëntenraadversie',
    volledig: 'Volledig rapport',
    blanco: 'Blanco vragenlijst',
    uitnodiging: 'Uitnodiging',
  } satisfies Record<ReportKind, string>,
  kindNote: {
    bestuur: 'Twee tot vier bladzijden: de kern, de gevraagde besluiten en de acties.',
    spiegel: 'Alle uitkomsten van de Samenwerkingsspiegel, met grafieken en gespreksvragen.',
    inspectie:
      'Norm voor norm: oordeel, onderbouwing, bewijs, open acties en uw antwoord als ernaar gevraagd wordt.',
    verbeterplan:
      'Een tabel om in het overleg te gebruiken, elke actie uitgewerkt, en een blad per eigenaar.',
    sessie: 'Een verslag om tijdens de spiegelsessie in te vullen; wat bekend is, staat er al.',
    leden: 'Voor iedereen die meedeed: wat eruit kwam en wat het VSV gaat doen. Zonder details.',
    clientenraad: 'Voor cliënten: in gewone woorden, met uitleg. Zonder details en zonder namen.',
    blanco: 'De vragenlijst op papier, om te kopiëren.',
    uitnodiging: 'Een brief die collega’s vraagt om mee te doen.',
    volledig:
      'Voor bestuur en kwaliteitsfunctionaris: eerst één pagina met de kern, daarna alles wat erachter zit.',
  } satisfies Record<ReportKind, string>,
  contents: 'Wat staat erin?',
  part: {
    cover: 'Voorblad en inhoudsopgave',
    summary: 'Samenvatting voor het bestuur, op één pagina',
    mirror: (shown: number) =>
      shown === 0
        ? 'Samenwerkingsspiegel: nog geen uitkomsten'
        : `Samenwerkingsspiegel: uitkomsten van ${countOf(shown, 'meting', 'metingen')}, met grafieken`,
    norms: (assessed: number, total: number) =>
      total === 0
        ? 'Toetsing: nog niet gestart'
        : `Toetsing: ${String(total)} normen, waarvan ${String(assessed)} beoordeeld`,
    evidence: (count: number) => `Lijst van bewijsstukken: ${String(count)}`,
    actions: (count: number) => `Verbeterplan: ${countOf(count, 'actie', 'acties')}`,
    method: 'Werkwijze, beperkingen en bronnen',
  },
  confidential:
    'Uitkomsten van kleine groepen staan er niet in. Daarvoor gelden dezelfde regels als op het scherm.',
  before: 'Voordat u begint',
  nothingToWarn: 'Niets dat u eerst moet regelen.',
  warning: {
    noContent: 'Dit dossier is nog leeg. U krijgt een rapport waarin staat dat er nog geen gegevens zijn.',
    openRounds: (titles: readonly string[]) =>
      `${titles.join(' en ')} ${titles.length === 1 ? 'is' : 'zijn'} nog open. De uitkomsten daarvan staan nog niet in het rapport.`,
    notAssessed: (count: number) =>
      `${countOf(count, 'norm is', 'normen zijn')} nog niet beoordeeld. In het rapport ${count === 1 ? 'telt die' : 'tellen die'} niet als voldaan.`,
    findings: (count: number) =>
      `${countOf(count, 'punt vraagt', 'punten vragen')} aandacht, zoals een oordeel zonder bewijs of een actie die te laat is.`,
  },
  toRounds: 'Naar de spiegel',
  toAssessment: 'Naar de toetsing',
  toOverview: 'Naar het overzicht',
  toFindings: 'Bekijk de punten',
  canAnyway: 'U kunt het rapport ook nu al maken.',
  make: 'Maak het rapport',
  again: 'Maak het rapport opnieuw',
  making: 'Het rapport wordt gemaakt',
  saving: 'Kies waar u het rapport wilt bewaren',
  cancel: 'Stoppen',
  stopped: 'U bent gestopt. Er is geen rapport gemaakt; uw gegevens zijn niet veranderd.',
  placeNote: 'U kiest zelf waar het bestand komt. Het rapport verlaat deze computer niet.',
  progress: (percent: string) => `${percent} klaar`,
  savedAs: (name: string) => `Het rapport is bewaard als ‘${name}’.`,
  savedNext: 'Open het in Word. De inhoudsopgave en de grafieken kunt u daar aanpassen.',
  failed: 'Het rapport is niet gemaakt',
  status: 'Concept: pas na besluit van het bestuur is het rapport vastgesteld.',
} as const
