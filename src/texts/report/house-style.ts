import { READABLE } from '../../domain/report/house-style/colour-check'
import type { ReportFont } from '../../domain/report/house-style/house-style'
import type { TemplateBlock, TemplateValue } from '../../domain/report/template-placeholders'
import { countOf, formatDecimal } from '../format'

/** What became of one dossier. */
interface Passed {
  readonly wanted: { readonly look: boolean; readonly layouts: boolean }
  readonly layouts: number
  readonly entryId: string | null
  readonly takenBack: boolean
  readonly problem: string
}

function became({ wanted, layouts, entryId, takenBack, problem }: Passed): string {
  if (takenBack) return 'weer zoals het was.'
  if (entryId === null) return problem === '' ? 'er hoefde niets te veranderen.' : 'niet doorgegeven.'
  const parts = [
    wanted.look ? 'de huisstijl' : '',
    layouts === 0 ? '' : countOf(layouts, 'indeling', 'indelingen'),
  ].filter(Boolean)
  return `doorgegeven: ${parts.join(' en ')}.`
}

/** Huisstijl: how reports look, and a Word template of the VSV itself. */
export const houseStyle = {
  title: 'Huisstijl',
  intro:
    'Zo zien uw rapporten eruit. De kleuren van oordelen en antwoorden blijven altijd gelijk: die betekenen iets.',
  toPage: 'Huisstijl en eigen sjabloon',
  inTemplate: (name: string) => `Het rapport komt in uw sjabloon ${name}.`,
  inOwnLook: 'Het rapport komt in uw kleuren en lettertype.',
  look: 'Kleuren, letter en tekst',
  primary: 'Hoofdkleur',
  primaryHint: 'Voor koppen en de kop van tabellen. Er komt witte tekst op.',
  accent: 'Tweede kleur',
  accentHint: 'Voor lijnen op het voorblad.',
  pick: (label: string) => `${label} kiezen uit het kleurenpalet`,
  font: 'Lettertype',
  fontNames: { Calibri: 'Calibri', Arial: 'Arial' } satisfies Record<ReportFont, string>,
  coverText: 'Tekst op het voorblad',
  coverHint: 'Onder de naam van het VSV. Leeg: de tekst van het programma.',
  notAColour:
    'Dit is geen kleurcode. Geef zes tekens, cijfers en de letters A tot en met F, bijvoorbeeld 0B5563. De oude kleur blijft.',
  tooLight: (ratio: number, proposal: string) =>
    `Witte tekst is op deze kleur slecht te lezen: het contrast is ${formatDecimal(ratio)} en moet ten minste ${formatDecimal(READABLE)} zijn. De oude kleur blijft. Deze tint is donker genoeg: ${proposal}.`,
  useProposal: (colour: string) => `Neem ${colour}`,
  reset: 'Terug naar de kleuren van het programma',
  preview: 'Voorbeeld',
  previewHeading: 'Beslisblad voor het bestuur',
  previewText: 'Gewone tekst staat in het gekozen lettertype.',
  previewColumns: ['Thema', 'Gereedheid'],
  previewRow: ['Organisatie en besturing', '63 %'],
  unchanged: 'Uw huisstijl is niet veranderd.',

  takeOver: {
    title: 'Neem over van een ander dossier',
    text: 'Kies wat er meekomt. De tekst op het voorblad van dit dossier blijft, en een indeling die hier al zo heet ook.',
    from: 'Van welk dossier?',
    choose: 'Kies een dossier',
    take: 'Neem over',
    what: 'Wat neemt u over?',
    look: 'Kleuren, lettertype, logo en sjabloon',
    layouts: 'Bewaarde indelingen van rapporten',
    doneLayouts: (name: string, presets: number) =>
      presets === 0
        ? `Van ${name} is geen indeling overgenomen. Er zijn er geen, of zij staan hier al.`
        : `Van ${name} ${presets === 1 ? 'is' : 'zijn'} ${countOf(presets, 'indeling', 'indelingen')} overgenomen.`,
    done: (name: string, presets: number) =>
      presets === 0
        ? `De huisstijl van ${name} is overgenomen.`
        : `De huisstijl van ${name} is overgenomen, met ${countOf(presets, 'indeling', 'indelingen')}.`,
  },

  giveOn: {
    title: 'Geef door aan andere dossiers',
    text: (name: string) =>
      `Kies de dossiers die hetzelfde krijgen als ${name}, en wat. De tekst op het voorblad blijft daar zoals hij is, en een indeling die daar al zo heet ook.`,
    what: 'Wat geeft u door?',
    give: (count: number) =>
      count === 0 ? 'Geef door' : `Geef door aan ${countOf(count, 'dossier', 'dossiers')}`,
    done: (list: readonly Passed[]) => {
      const failed = list.filter(({ entryId, problem }) => entryId === null && problem !== '').length
      const done = list.length - failed
      return [
        done === 0 ? '' : `Klaar, in ${countOf(done, 'dossier', 'dossiers')}.`,
        failed === 0 ? '' : `Niet gelukt: ${countOf(failed, 'dossier', 'dossiers')}.`,
      ]
        .filter(Boolean)
        .join(' ')
    },
    list: 'Wat er per dossier is gedaan',
    became,
    takeBackOf: (name: string) => `Ongedaan maken in ${name}`,
  },

  logo: 'Logo',
  logoHint: 'PNG of JPG, hoogstens 2 MB. Het komt op het voorblad of boven de titel.',
  chooseLogo: 'Logo kiezen',
  changeLogo: 'Ander logo kiezen',
  removeLogo: 'Logo verwijderen',
  noLogo: 'Nog geen logo gekozen.',
  logoAlt: 'Het gekozen logo',
  logoSize: (width: number, height: number) => `${String(width)} bij ${String(height)} beeldpunten`,
  logoProblems: {
    'too-big': 'Het logo is groter dan 2 MB. Maak de afbeelding kleiner en kies haar opnieuw.',
    'not-a-picture':
      'Dit bestand is geen PNG of JPG. Sla het logo op als PNG of JPG en kies het opnieuw. Een SVG kan hier niet.',
    damaged: 'De afbeelding is beschadigd. Sla het logo opnieuw op en kies het nog eens.',
    'too-large':
      'De afbeelding is breder of hoger dan 4000 beeldpunten. Maak haar kleiner en kies haar opnieuw.',
  },
  logoGone:
    'Het logo is van deze computer verdwenen. Kies het opnieuw; tot dan komt er geen logo in het rapport.',
  unreadable: 'Het bestand kan niet worden gelezen. Sluit het in andere programma’s en kies het opnieuw.',

  template: 'Eigen Word-sjabloon',
  templateIntro:
    'Hebt u eigen briefpapier of een eigen rapportmodel? Zet er invulplekken in, zoals {{vsv}} of {{rapport}}, en kies het hier. Elk rapport komt dan in uw sjabloon, behalve de blanco vragenlijst.',
  chooseTemplate: 'Sjabloon kiezen',
  changeTemplate: 'Ander sjabloon kiezen',
  removeTemplate: 'Sjabloon verwijderen',
  noTemplate: 'Nog geen sjabloon gekozen. Rapporten komen in de opmaak hierboven.',
  templateInUse: (name: string) => `In gebruik: ${name}`,
  templateGone:
    'Het sjabloon is van deze computer verdwenen. Kies het opnieuw of verwijder het bij Huisstijl; er is geen rapport gemaakt.',
  templateRules:
    'Alleen .docx of .dotx, hoogstens 10 MB, zonder macro’s. Opmerkingen gaan niet mee en bijgehouden wijzigingen worden overgenomen. Koppelingen naar internet worden gewone tekst; de rest blijft zoals u het maakte. Koppen en tabellen volgen de stijlen van uw sjabloon. Afdrukken, PDF en de inspectiemap gebruiken de kleuren en het logo hierboven.',
  /** Empty when nothing was left out. */
  leftOut: ({ comments, changes }: { readonly comments: number; readonly changes: number }) =>
    [
      comments === 0
        ? ''
        : `Er ${comments === 1 ? 'stond 1 opmerking' : `stonden ${String(comments)} opmerkingen`} in het sjabloon. Die ${comments === 1 ? 'gaat' : 'gaan'} niet mee in uw rapporten.`,
      changes === 0
        ? ''
        : `Er ${changes === 1 ? 'stond 1 bijgehouden wijziging' : `stonden ${String(changes)} bijgehouden wijzigingen`} in het sjabloon. Die ${changes === 1 ? 'is' : 'zijn'} overgenomen, zoals bij ‘Alles accepteren’ in Word. Wilt u dat niet? Pas het sjabloon dan in Word aan en kies het opnieuw.`,
    ]
      .filter(Boolean)
      .join(' '),
  previewFor: 'Wat gebeurt er met de invulplekken in het',
  kindLabel: 'Soort rapport',
  used: 'Wordt ingevuld',
  usedNone: 'Geen enkele invulplek wordt ingevuld: dit rapport heeft er niets voor.',
  empty: 'Blijft leeg bij dit rapport',
  emptyNote: 'Dit rapport heeft dit onderdeel niet. De regel blijft leeg.',
  unknown: 'Onbekend',
  unknownNote:
    'Deze woorden kennen we niet; ze blijven in het rapport staan. Kijk of er een typefout in zit.',
  unknownNone: 'Geen onbekende invulplekken.',
  missing: 'Niet gebruikt',
  missingNote: 'Deze onderdelen heeft het rapport wel, maar uw sjabloon niet. Ze komen niet in het rapport.',
  missingNone: 'Alle onderdelen van dit rapport hebben een plek.',
  blankKind: 'De blanco vragenlijst is een formulier en gebruikt geen sjabloon.',
  list: 'Alle invulplekken',
  listIntro:
    'Kopieer een invulplek naar uw sjabloon. Losse gegevens mogen overal staan, ook in een kop- of voettekst. Onderdelen staan alleen op een regel, in de gewone tekst.',
  values: 'Losse gegevens',
  blocks: 'Onderdelen van het rapport',
  copy: 'Kopieer deze lijst',
  copied: 'De lijst staat op het klembord.',
  selected: 'De lijst is geselecteerd. Druk op Ctrl+C om te kopiëren.',

  value: {
    vsv: 'Naam van het VSV',
    regio: 'Regio',
    contact: 'Contactpersoon',
    soort: 'Soort rapport',
    datum: 'Datum waarop het rapport is gemaakt',
    status: 'Concept of vastgesteld',
    vastgesteld: 'Datum van vaststellen',
    bezoekdatum: 'Datum van het inspectiebezoek',
    toetsing: 'Naam van de toetsing',
    kader: 'Naam van het toetsingskader',
    gereedheid: 'Inspectiegereedheid in procenten',
    dekking: 'Dekking van de toetsing in procenten',
    meting: 'Naam van de nieuwste meting',
    respons: 'Respons van die meting in procenten',
    'acties-open': 'Aantal acties dat nog loopt of gepland is',
    'acties-te-laat': 'Aantal acties dat te laat is',
    versie: 'Versie van het programma',
  } satisfies Record<TemplateValue, string>,
  block: {
    rapport: 'Het hele rapport, zonder wat u elders een eigen plek geeft',
    voorblad: 'Voorblad of titel',
    inhoudsopgave: 'Inhoudsopgave',
    uitnodiging: 'Brief om mee te doen',
    sessie: 'Verslag van de spiegelsessie',
    uitdeelblad: 'Agenda en onderwerpen van de sessie',
    gesprekskaarten: 'Gesprekskaarten voor de tafels',
    agendabijlage: 'Acties om in het overleg te bespreken',
    over: 'Waar dit over gaat',
    samenvatting: 'Samenvatting',
    deelnemers: 'Deelnemers',
    spiegel: 'Uitkomsten van de spiegel',
    vergelijking: 'Vergelijking van twee metingen',
    stand: 'Stand van de toetsing',
    normenlijst: 'Overzicht van de normen, met hun pagina',
    'bewijs-per-norm': 'Bewijs per norm, in één tabel',
    normen: 'Norm voor norm',
    'eerdere-toetsingen': 'Eerdere toetsingen, norm voor norm',
    bewijs: 'Lijst van bewijsstukken',
    bezoek: 'Voorbereiding van het bezoek',
    antwoorden: 'Antwoorden als ernaar gevraagd wordt',
    acties: 'Overzicht van acties',
    actiekaarten: 'Elke actie uitgewerkt',
    eigenaarsbladen: 'Een blad per eigenaar',
    normbladen: 'Een blad per norm die niet voldoet',
    'verdeeld-werk': 'Verdeeld werk',
    begrippen: 'Begrippen',
    werkwijze: 'Werkwijze',
    kanttekeningen: 'Kanttekeningen',
    wijzigingen: 'Wijzigingen',
    'blanco-normen': 'Normen om op papier in te vullen',
  } satisfies Record<TemplateBlock, string>,
} as const
