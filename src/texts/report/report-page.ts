import type { ReportGroup, ReportKind, SectionId } from '../../domain/report/kinds/report-kinds'
import { countOf } from '../format'
import { openNorms } from '../framework/content/open-norms'

/** Rapport: choose, look ahead, make, save. */
export const reportPage = {
  title: 'Rapport',
  intro: 'Maak van dit dossier een Word-document dat het bestuur kan lezen, aanpassen en vaststellen.',
  choose: 'Welk rapport?',
  kindNote: {
    bestuur:
      'Eerst het beslisblad op één pagina, daarna wat opvalt, de stand per thema, wat er veranderde, de komende vier kwartalen en de acties.',
    spiegel: 'Alle uitkomsten van de Samenwerkingsspiegel, met grafieken en gespreksvragen.',
    inspectie:
      'Om over te dragen aan de inspectie: het toetsingskader norm voor norm, met oordeel, onderbouwing, bewijs en acties. Niets van uw voorbereiding staat erin.',
    voorbereiding:
      'Intern, niet om mee te geven: wie er aan tafel zit, het aftelplan, uw antwoorden als ernaar gevraagd wordt en uw eigen verwachte vragen.',
    verbeterplan:
      'Een tabel om in het overleg te gebruiken, elke actie uitgewerkt, een blad per eigenaar, en een blad per norm die niet voldoet.',
    sessie:
      'Wat er in een spiegelsessie is gezegd, gekozen en besloten. Is er nog geen sessie geweest, dan krijgt u een leeg formulier.',
    sessiepapier:
      'Agenda en onderwerpen om uit te delen, en per thema een gesprekskaart voor elke tafel. Zonder sessie: kaarten van alle thema’s van de laatste meting.',
    agendabijlage:
      'Voor het volgende overleg: wat te laat is, wat klaar is en wat loopt, met ruimte om te schrijven.',
    leden: 'Voor iedereen die meedeed: wat eruit kwam en wat het VSV gaat doen. Zonder details.',
    clientenraad: 'Voor cliënten: in gewone woorden, met uitleg. Zonder details en zonder namen.',
    blanco: 'De vragenlijst op papier, om te kopiëren.',
    uitnodiging: 'Een brief die collega’s vraagt om mee te doen.',
    volledig:
      'Voor bestuur en kwaliteitsfunctionaris: eerst één pagina met de kern, daarna alles wat erachter zit.',
  } satisfies Record<ReportKind, string>,
  group: {
    board: 'Voor bestuur en inspectie',
    mirror: 'Over de spiegel',
    session: 'Rond de spiegelsessie',
    others: 'Voor anderen',
    forms: 'Formulieren',
  } satisfies Record<ReportGroup, string>,
  session: {
    title: 'Van welke spiegelsessie?',
    label: 'Spiegelsessie',
    of: (day: string, status: string) => `${day === '' ? 'zonder datum' : day} (${status})`,
    blank: 'Geen: een leeg formulier',
  },
  round: {
    title: 'Voor welke meting?',
    label: 'Meting',
    of: (title: string, status: string, until: string) =>
      `${title} (${status.toLowerCase()}${until === '' ? '' : `, tot en met ${until}`})`,
  },
  contents: 'Wat staat erin?',
  formContents: (title: string) => `De vragenlijst ‘${title}’, om op papier in te vullen.`,
  ownForm: 'De vragenlijst van de Samenwerkingsspiegel, om op papier in te vullen.',
  noSections: 'U hebt geen enkel onderdeel gekozen. Kies er ten minste één.',
  section: {
    cover: 'Voorblad',
    'title-block': 'Titel boven de eerste pagina',
    contents: 'Inhoudsopgave',
    'norm-index': 'Overzicht van de normen, met hun pagina',
    'evidence-matrix': 'Bewijs per norm, in één tabel op liggend papier',
    invitation: 'Uitnodigingsbrief',
    session: 'Verslag van de spiegelsessie',
    'session-handout': 'Agenda en onderwerpen van de sessie',
    'table-cards': 'Gesprekskaarten: een per thema, twee op een vel',
    'agenda-attachment': 'Acties om in het overleg te bespreken',
    about: 'Wat is een VSV?',
    summary: 'Beslisblad voor het bestuur, en wat opvalt',
    participants: 'Wie doen er mee',
    'mirror-short': 'Spiegel: de kern op één pagina',
    'mirror-plain': 'Spiegel in gewone woorden',
    mirror: 'Spiegel: alle uitkomsten',
    comparison: 'Vergelijking van twee metingen',
    'readiness-short': 'Inspectiegereedheid: de kern op één pagina',
    'readiness-plain': 'Stand van de toetsing in gewone woorden',
    readiness: 'Inspectiegereedheid per thema',
    progress: 'Vooruit en achteruit sinds de vorige keer',
    norms: 'Toetsing norm voor norm',
    'earlier-norms': 'Eerdere toetsingen, norm voor norm',
    'evidence-list': 'Lijst van bewijsstukken',
    visit: 'Voorbereiding op het bezoek',
    'prepared-answers': 'Antwoorden als ernaar gevraagd wordt',
    quarters: 'De komende vier kwartalen, met wat te laat is',
    'actions-plain': 'Wat gaat het VSV doen, in gewone woorden',
    'actions-short': 'Acties in het kort',
    'action-table': 'Tabel van acties, op liggend papier',
    'action-details': 'Elke actie uitgewerkt',
    'owner-sheets': 'Een blad per eigenaar',
    'norm-sheets': 'Een blad per norm die niet voldoet',
    'sent-work': 'Verdeeld werk',
    terms: 'Woorden uitgelegd',
    method: 'Methode en beperkingen',
    disclaimers: 'Verantwoording',
    changes: 'Wijzigingen: wie, wat en wanneer',
    'blank-norms': 'Invullijst van de normen',
  } satisfies Record<SectionId, string>,
  /** What a section holds at this moment. */
  holds: {
    rounds: (count: number) => (count === 0 ? 'nog geen uitkomsten' : countOf(count, 'meting', 'metingen')),
    comparison: (count: number) => (count < 2 ? 'daarvoor zijn twee gesloten metingen nodig' : ''),
    norms: (assessed: number, total: number) =>
      total === 0
        ? 'nog niet gestart'
        : `${countOf(total, 'norm', 'normen')}, ${String(assessed)} beoordeeld`,
    evidence: (count: number) => (count === 0 ? 'nog geen' : countOf(count, 'stuk', 'stukken')),
    actions: (count: number) => (count === 0 ? 'nog geen' : countOf(count, 'actie', 'acties')),
    visit: (planned: boolean) => (planned ? '' : 'nog geen bezoek aangekondigd'),
    sentWork: (count: number) => (count === 0 ? 'nog niets' : countOf(count, 'zending', 'zendingen')),
  },
  adapt: {
    open: 'Onderdelen aanpassen',
    legend: 'Onderdelen van dit rapport',
    lists: 'Lijsten in dit rapport',
    restore: 'Terug naar de standaard',
    restorePreset: 'Terug naar uw indeling',
    changed: 'U hebt de onderdelen aangepast.',
    keep: 'Bewaar als eigen indeling',
    update: (name: string) => `Bewaar in ‘${name}’`,
    updated: (name: string) => `De indeling ‘${name}’ is gewijzigd.`,
  },
  own: {
    group: 'Uw eigen indelingen',
    basedOn: (kind: string, sections: number) =>
      `${kind}, met ${countOf(sections, 'onderdeel', 'onderdelen')}`,
    more: (name: string) => `Meer voor ‘${name}’`,
    rename: 'Andere naam geven',
    remove: 'Verwijderen',
    nameTitle: 'Geef uw indeling een naam',
    name: 'Naam',
    nameHint: 'Bijvoorbeeld: Kwartaalbericht aan het bestuur. De naam komt ook in de bestandsnaam.',
    save: 'Bewaar',
    nameEmpty: 'Vul een naam in.',
    nameTaken: (name: string) => `Er is al een indeling die ‘${name}’ heet. Kies een andere naam.`,
    kept: (name: string) => `De indeling ‘${name}’ is bewaard.`,
    renamed: (name: string) => `De indeling heet nu ‘${name}’.`,
    removed: (name: string) => `De indeling ‘${name}’ is verwijderd.`,
  },
  confidential:
    'Uitkomsten van kleine groepen staan er niet in. Daarvoor gelden dezelfde regels als op het scherm.',
  before: 'Voordat u begint',
  nothingToWarn: 'U hoeft eerst niets te regelen.',
  warning: {
    noRounds: 'Er is nog geen gesloten meting. Wat dit rapport over de spiegel zegt, blijft dan leeg.',
    withheld: (title: string) =>
      `Van ‘${title}’ zijn geen uitkomsten te tonen: er zijn te weinig inzendingen.`,
    noAssessment: 'Er is nog geen toetsing gestart. Wat dit rapport over de normen zegt, blijft dan leeg.',
    noEvidence: 'Er zijn nog geen bewijsstukken vastgelegd.',
    noActions: 'Er zijn nog geen verbeteracties. Het deel over acties blijft leeg.',
    noParticipants:
      'Er is niet ingevuld welke organisaties en beroepsgroepen meedoen. Het hoofdstuk ‘Wie doen er mee’ valt weg.',
    noRoundToInvite:
      'Er is geen meting die open is of wordt voorbereid. In de brief blijft open welke meting het is.',
    noRoundOfForm:
      'Er is geen meting die open is of wordt voorbereid. Op het formulier staat dat het een voorbeeld is: wat terugkomt, kunt u nergens invoeren.',
    invitationPast: (title: string) =>
      `De einddatum van ‘${title}’ is voorbij. Kies eerst een nieuwe einddatum.`,
    noContent: 'Dit dossier is nog leeg. U krijgt een rapport waarin staat dat er nog geen gegevens zijn.',
    openRounds: (titles: readonly string[]) =>
      `${titles.join(' en ')} ${titles.length === 1 ? 'is' : 'zijn'} nog open. De uitkomsten daarvan staan nog niet in het rapport.`,
    open: (left: { readonly notAssessed: number; readonly unknown: number }) =>
      `In het rapport tellen niet als voldaan: ${openNorms(left)}.`,
    findings: (count: number) =>
      `${countOf(count, 'punt vraagt', 'punten vragen')} aandacht, zoals een oordeel zonder bewijs of een actie die te laat is.`,
  },
  toRounds: 'Naar de spiegel',
  toAssessment: 'Naar de toetsing',
  toOverview: 'Naar het overzicht',
  toFindings: 'Bekijk de punten',
  toEvidence: 'Naar bewijs',
  toActions: 'Naar het verbeterplan',
  toProfile: 'Vul in wie meedoen',
  canAnyway: 'U kunt het rapport ook nu al maken.',
  make: 'Maak het rapport',
  again: 'Maak een nieuw rapport',
  making: 'Het rapport wordt gemaakt',
  saving: 'Kies waar u het rapport wilt bewaren',
  cancel: 'Stoppen',
  stopped: 'U bent gestopt. Er is geen rapport gemaakt; uw gegevens zijn niet veranderd.',
  placeNote:
    'Het bestand komt waar u het bewaart; in de browser kan dat de map Downloads zijn. Het rapport verlaat deze computer niet.',
  progress: (percent: string) => `${percent} klaar`,
  savedAs: (name: string) => `Het rapport is bewaard als ‘${name}’.`,
  savedNext: 'Open het in Word. De inhoudsopgave en de grafieken kunt u daar aanpassen.',
  failed: 'Het rapport is niet gemaakt',
  notSaved: 'Het rapport is gemaakt, maar niet bewaard',
  notSavedYet: 'Het rapport is gemaakt, maar nog niet bewaard',
  stillHere: 'Het rapport staat nog klaar. U hoeft het niet opnieuw te maken.',
  saveElsewhere: 'Bewaar onder een andere naam',
  saveNow: 'Bewaar het rapport',
  letGo: 'Niet bewaren',
  print: 'Afdrukken of als PDF',
  status:
    'Er staat ‘concept’ op tot het bestuur de toetsingen en de metingen heeft vastgesteld. Op een verbeterplan en een sessieverslag staat altijd ‘concept’.',

  made: {
    title: 'Eerder gemaakt',
    intro: (most: number) =>
      `De laatste ${String(most)} rapporten die op deze computer zijn bewaard. Haalt u er een terug, dan krijgt u hetzelfde bestand, met de cijfers van toen. Voor de cijfers van nu maakt u een nieuw rapport.`,
    notInFile: 'Deze lijst staat niet in het dossierbestand.',
    columns: { report: 'Rapport', when: 'Gemaakt op', figures: 'Cijfers van toen', what: 'Wat wilt u doen?' },
    readiness: (percent: string) => `gereedheid ${percent}`,
    coverage: (percent: string) => `dekking ${percent}`,
    openActions: (count: number) => countOf(count, 'open actie', 'open acties'),
    saveAgain: 'Haal terug',
    saveAgainOf: (file: string) => `Haal ‘${file}’ terug`,
    noFile: 'Het bestand van dit rapport is niet bij de lijst bewaard.',
    remove: 'Verwijder',
    removeOf: (file: string) => `Verwijder ‘${file}’ uit de lijst`,
    removeTitle: (file: string) => `‘${file}’ uit de lijst verwijderen?`,
    removePoints: [
      'U kunt dit rapport dan niet meer terughalen.',
      'Het Word-bestand dat u hebt bewaard, blijft staan.',
    ],
    removed: (file: string) => `‘${file}’ is uit de lijst verwijderd.`,
  },
} as const
