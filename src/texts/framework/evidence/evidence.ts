import type { ClientDataKind } from '../../../domain/framework/evidence/client-data'
import type { EvidenceState } from '../../../domain/framework/evidence/evidence'
import type { EvidenceOrder } from '../../../domain/framework/evidence/evidence-list'
import { attachmentFields, evidenceFields, revisionFields } from '../../fields/evidence'
import { inSentence, shortName as shortField } from '../../fields/field-words'
import { countOf, formatDecimal, formatTime } from '../../format'
import { labels } from '../../labels'

/** Bytes as people say them: 812 bytes, 14 kB, 2,4 MB. */
function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${String(bytes)} bytes`
  if (bytes < 1024 ** 2) return `${String(Math.round(bytes / 1024))} kB`
  return `${formatDecimal(bytes / 1024 ** 2)} MB`
}

/** A name in a sentence: long ones are cut, the ending stays. */
function shortName(name: string): string {
  return name.length <= 60 ? name : `${name.slice(0, 40)}…${name.slice(-16)}`
}

const nothingAttached = 'Er is niets toegevoegd; wat al was ingevuld, staat er nog.'

/** Bewijsstukken: the register, the form of one reference, and the evidence of a norm. */
export const evidence = {
  title: 'Bewijsstukken',
  intro:
    'De documenten waaruit blijkt dat het VSV aan de normen voldoet: waar ze liggen, of een kopie als bijlage.',
  noClientData:
    'Zet hier nooit gegevens van cliënten: geen namen, geen geboortedata, geen BSN. Ook niet in een bijlage.',
  add: 'Bewijsstuk toevoegen',
  addShort: 'Toevoegen',
  linkExisting: 'Bestaand koppelen',
  edit: 'Wijzigen',
  editOf: (title: string) => `${title} wijzigen`,
  unlink: 'Loskoppelen',
  unlinkOf: (title: string) => `${title} loskoppelen van deze norm`,
  save: 'Bewaren',
  link: 'Koppelen',
  dialogNew: 'Nieuw bewijsstuk',
  dialogEdit: 'Bewijsstuk wijzigen',
  dialogLink: 'Bestaand bewijsstuk koppelen',
  linkWhich: 'Welk bewijsstuk hoort ook bij deze norm?',
  nothingToLink: 'Alle bewijsstukken van dit dossier zijn al aan deze norm gekoppeld.',
  titleMissing: 'Geef het document een titel.',
  /** Said under a day that is stored all the same. */
  oddDay: {
    ahead: 'Deze dag ligt in de toekomst. Tot die dag telt het stuk niet als geldig bewijs.',
    reviewedTooSoon: 'Deze dag ligt vóór de datum van het stuk. Kijk beide data na.',
  },
  number: (number: number) => `B${String(number)}`,
  numberName: shortField(evidenceFields.number),
  version: (version: string) => `versie ${version}`,
  dated: (date: string) => `van ${date}`,
  reviewBefore: (date: string) => `herzien vóór ${date}`,
  alsoWith: (ids: readonly string[]) => `ook bij ${ids.join(', ')}`,
  noNorms: 'nog bij geen norm',
  filter: {
    title: 'Bewijsstukken zoeken en kiezen',
    search: 'Zoeken in bewijsstukken',
  },
  pane: 'Bewijsstukken van dit dossier',
  states: 'Bewijsstukken per stand',
  /** After a number. */
  inState: (state: EvidenceState, count: number) =>
    state === 'missing' && count > 1
      ? 'ontbreken'
      : state === 'expiring' && count > 1
        ? 'verlopen binnen 60 dagen'
        : labels.evidenceState[state],
  besideHint: 'De lijst staat hiernaast. Kies daar een bewijsstuk; het opent op deze plaats.',
  nothingHint: 'Wis de filters of zoek op een ander woord.',
  piece: {
    facts: 'Wat voor document het is',
    noFile: 'Er is geen kopie in het dossier.',
    fileOrVersion: 'Nieuwe versie of bijlage',
    remove: 'Bewijsstuk verwijderen',
    gone: 'Dit bewijsstuk bestaat niet meer.',
    backToList: 'Terug naar de bewijsstukken',
    walk: 'Vorig en volgend bewijsstuk',
    previous: 'Vorig bewijsstuk',
    next: 'Volgend bewijsstuk',
  },
  keys: {
    title: 'Sneltoetsen in deze lijst',
    list: [
      { keys: ['↓', 'J'], does: 'volgend bewijsstuk' },
      { keys: ['↑', 'K'], does: 'vorig bewijsstuk' },
      { keys: ['S'], does: 'naar de stand: ontbreekt het nog?' },
      { keys: ['E'], does: 'naar de beheerder' },
      { keys: ['D'], does: 'naar de datum van het document' },
      { keys: ['V'], does: 'naar de vindplaats' },
      { keys: ['Enter'], does: 'bewijsstuk openen' },
      { keys: ['/'], does: 'naar zoeken' },
    ],
    /** In one line below the list. */
    short: [
      { key: 'J K', does: 'volgende, vorige' },
      { key: 'E', does: 'beheerder' },
      { key: 'D', does: 'datum' },
      { key: 'V', does: 'vindplaats' },
    ],
    where:
      'Ze werken zodra u op een bewijsstuk in de lijst staat. Uit het zoekveld komt u er met ↓. De losse letters kunt u uitzetten in de lijst met alle sneltoetsen.',
  },
  state: 'Stand',
  anyState: 'Alle standen',
  shown: (shown: number, total: number) =>
    shown === total
      ? countOf(total, 'bewijsstuk', 'bewijsstukken')
      : `${String(shown)} van ${countOf(total, 'bewijsstuk', 'bewijsstukken')}`,
  nothing: 'Geen enkel bewijsstuk past bij dit filter.',
  emptyTitle: 'Nog geen bewijsstukken',
  empty:
    'Begin met de documenten die vaak gevraagd worden: de VSV-overeenkomst, het jaarplan, de auditkalender en de protocollen. Eén document kan bij meer normen horen.',
  emptyNorm:
    'Nog geen bewijsstuk bij deze norm. Noem een document waaruit blijkt wat u vindt, met de vindplaats en de datum. Het document zelf hoeft er niet bij.',
  gone: (title: string) => `‘${title}’ is verwijderd.`,
  normOrTheme: 'Norm of thema',
  anyNorm: 'Alle normen en thema’s',
  withoutNorm: 'Zonder norm',
  theme: (title: string) => `Thema: ${title}`,
  order: 'Volgorde',
  orders: {
    title: `Op ${inSentence(evidenceFields.title)}`,
    review: `Op ‘${inSentence(evidenceFields.reviewOn)}’`,
    owner: `Op ${inSentence(evidenceFields.owner)}`,
  } satisfies Record<EvidenceOrder, string>,
  addMissing: 'Ontbrekend stuk noteren',
  dialogMissing: 'Ontbrekend stuk noteren',
  isThere: 'Het is er',
  isThereOf: (title: string) => `${title} is er: invullen`,
  olderVersions: (count: number) => countOf(count, 'eerdere versie', 'eerdere versies'),
  /** A new piece on one line. */
  line: {
    form: 'Nieuw bewijsstuk op één regel',
    title: 'Nieuw bewijsstuk',
    place: 'Waar ligt het?',
    day: 'Van welke dag?',
    file: 'Bestand',
    fileOf: 'Bestand bij het nieuwe bewijsstuk',
    withoutFile: (name: string) => `${shortName(name)} toch niet toevoegen`,
    add: 'Zet erbij',
    added: (title: string) => `Bewijsstuk toegevoegd: ${title}.`,
  },
  newVersion: {
    action: 'Nieuwe versie',
    title: (title: string) => `Nieuwe versie van ‘${title}’`,
    text: 'Vul in wat voor de nieuwe versie geldt. De huidige versie blijft bewaard bij ‘Eerdere versies’, met haar bijlage.',
    save: 'Nieuwe versie bewaren',
    done: (title: string) => `‘${title}’ heeft een nieuwe versie. De vorige is bewaard.`,
  },
  revisions: {
    heading: evidenceFields.revisions.name,
    replaced: (date: string) => `${inSentence(revisionFields.replacedAt)} ${date}`,
    noVersion: 'zonder versienummer',
  },
  location: {
    copy: 'Kopieer',
    copyOf: (title: string) => `Kopieer de vindplaats van ${title}`,
    copied: 'Gekopieerd.',
    selected: 'Geselecteerd: kopieer met Ctrl+C.',
    unsafe: 'Let op: dit adres kan een programma starten of een andere computer aanspreken.',
    unsafeHint:
      'Dit adres kan een programma starten of een andere computer aanspreken als iemand het opent. Het programma opent het niet. Controleer of het klopt.',
  },
  clientData: {
    heading: 'Staan hier gegevens van een cliënt?',
    found: {
      'citizen-number': (found) => `‘${found}’ lijkt op een BSN.`,
      'birth-date': (found) => `‘${found}’ lijkt op een geboortedatum.`,
      'client-record': (found) => `‘${found}’ hoort bij het dossier van één persoon.`,
    } satisfies Record<ClientDataKind, (found: string) => string>,
    advice: 'Haal ze weg. Een bewijsstuk gaat over hoe u werkt, niet over één cliënt.',
    ask: 'Kijk dit na. Klopt het dat hier geen gegevens van cliënten staan, kies dan ‘Toch bewaren’.',
    saveAnyway: 'Toch bewaren',
  },
  attachment: {
    heading: evidenceFields.attachment.name,
    hint: (megabytes: number) =>
      `Kies een bestand, sleep het hierheen of plak een schermafbeelding met Ctrl+V. Hoogstens ${String(megabytes)} MB. Het programma bewaart een kopie en opent die nooit zelf.`,
    choose: 'Bestand kiezen',
    chooseOther: 'Ander bestand kiezen',
    replaceHint: 'Is dit een nieuwere versie van het document? Kies dan ‘Nieuwe versie’.',
    reading: 'Het bestand wordt gelezen …',
    drop: 'Laat los om toe te voegen',
    size: sizeOf,
    facts: (name: string, bytes: number) => `${shortName(name)} (${sizeOf(bytes)})`,
    willBeKept: (name: string) => `‘${shortName(name)}’ wordt bijlage zodra u bewaart.`,
    alsoAt: (titles: readonly string[]) =>
      `Ditzelfde bestand zit al bij ${titles.map((title) => `‘${title}’`).join(', ')}. Het wordt één keer bewaard.`,
    onlyOne: (name: string) =>
      `Een bewijsstuk heeft één bijlage. ‘${shortName(name)}’ is gekozen; maak voor de andere bestanden een eigen bewijsstuk.`,
    detach: 'Bijlage weghalen',
    undetach: 'Bijlage toch houden',
    willBeGone: 'De bijlage wordt weggehaald zodra u bewaart.',
    detailsOf: (name: string) => `Bijlage ${shortName(name)} bekijken`,
    digest: attachmentFields.sha256.name,
    sizeLabel: attachmentFields.size.name,
    save: 'Opslaan als bestand',
    saved: (name: string) => `Opgeslagen als ‘${shortName(name)}’.`,
    savedInZip: (name: string) =>
      `Opgeslagen als ‘${shortName(name)}’. De bijlage zit in een zip-bestand, omdat dit soort bestanden iets kan uitvoeren als het wordt geopend.`,
    fileKind: 'Bijlage',
    zipKind: 'Zip-bestand',
    check: 'Controleren',
    checked: {
      intact: 'Klopt nog: de inhoud is precies wat er is toegevoegd.',
      changed:
        'Klopt niet: de inhoud is niet meer wat er is toegevoegd. Voeg het bestand opnieuw toe vanaf de plek waar het origineel ligt.',
      gone: 'De inhoud is er niet meer. Naam en controlegetal zijn bewaard. Voeg het bestand zo nodig opnieuw toe.',
    },
    notHere: 'inhoud is er niet meer',
    show: 'Afbeelding tonen',
    hide: 'Afbeelding verbergen',
    imageOf: (name: string) => `Afbeelding van bijlage ${shortName(name)}`,
    notShown:
      'Dit bestand wordt hier niet getoond. Alleen png-, jpg-, gif- en webp-afbeeldingen zijn hier te zien. Sla het op om het te bekijken.',
    erase: 'Inhoud voorgoed wissen',
    eraseTitle: (name: string) => `‘${shortName(name)}’ voorgoed wissen?`,
    erasePoints: (titles: readonly string[]) => [
      'Wissen kan niet ongedaan worden gemaakt.',
      ...(titles.length > 1
        ? [
            `Het bestand verdwijnt bij alle bewijsstukken waar het bij hoort: ${titles.map((title) => `‘${title}’`).join(', ')}.`,
          ]
        : []),
      'De naam en het controlegetal blijven bij het bewijsstuk staan.',
      'Dossierbestanden die u eerder hebt opgeslagen of gedeeld, kunnen het bestand nog bevatten. Wis of vervang die zelf.',
    ],
    eraseConfirm: 'Voorgoed wissen',
    erased: (name: string) => `De inhoud van ‘${shortName(name)}’ is gewist.`,
    /** All attachments of the dossier. */
    together: {
      total: (bytes: number, most: number) =>
        `Bijlagen samen: ${sizeOf(bytes)} van hoogstens ${sizeOf(most)}.`,
      unused: (count: number, bytes: number) =>
        `${countOf(count, 'bestand hoort', 'bestanden horen')} bij geen bewijsstuk meer (${sizeOf(bytes)}). Zo kunt u verwijderen nog ongedaan maken.`,
      erase: 'Ruimte vrijmaken',
      title: 'Bestanden zonder bewijsstuk voorgoed wissen?',
      points: [
        'Wissen kan niet ongedaan worden gemaakt.',
        'Bestanden van bewijsstukken en van vastgestelde toetsingen blijven.',
        'Haalt u later een verwijderd bewijsstuk terug, dan is de inhoud van zijn bijlage er niet meer.',
      ],
      confirm: 'Voorgoed wissen',
      erased: 'De bestanden zonder bewijsstuk zijn gewist.',
    },
    problems: {
      empty: (name: string) =>
        `‘${shortName(name)}’ is leeg (0 bytes). ${nothingAttached} Kijk na of het bestand goed is opgeslagen en kies het opnieuw.`,
      tooBig: (name: string, bytes: number, megabytes: number) =>
        `‘${shortName(name)}’ is te groot: ${sizeOf(bytes)}, en een bijlage mag hoogstens ${String(megabytes)} MB zijn. ${nothingAttached} Laat het bestand liggen waar het ligt en vul in waar dat is.`,
      moved: (name: string) =>
        `‘${shortName(name)}’ is niet meer te vinden: het is verplaatst, hernoemd of verwijderd. ${nothingAttached} Kies het bestand opnieuw.`,
      locked: (name: string) =>
        `‘${shortName(name)}’ kan niet worden gelezen: het is nog open in een ander programma, of u mag er niet bij. ${nothingAttached} Sluit het daar en kies het opnieuw.`,
      folder: (name: string) =>
        `‘${shortName(name)}’ is een map. ${nothingAttached} Kies één bestand, of vul bij ‘${evidenceFields.location.name}’ de map in.`,
      gone: (name: string) =>
        `De inhoud van ‘${shortName(name)}’ is er niet meer. Er is niets opgeslagen en niets veranderd. Voeg het bestand zo nodig opnieuw toe.`,
    },
    /** "schermafbeelding 23-11-2026 14.05.png"; no colon, which Windows does not allow in a name. */
    screenshotName: (at: Date, extension: string) =>
      `schermafbeelding ${String(at.getDate())}-${String(at.getMonth() + 1)}-${String(at.getFullYear())} ${formatTime(at.getTime()).replace(':', '.')}.${extension}`,
  },
} as const
