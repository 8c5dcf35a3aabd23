import { countOf } from './format'

/** Bewijsstukken: the register, the form of one reference, and the evidence of a norm. */
export const evidence = {
  title: 'Bewijsstukken',
  intro:
    'Verwijzingen naar de documenten waaruit blijkt dat het VSV aan de normen voldoet. De documenten zelf blijven waar ze liggen.',
  noClientData:
    'Zet hier nooit gegevens van cliënten: geen namen, geen geboortedata, geen BSN. Alleen een verwijzing naar een document.',
  add: 'Bewijsstuk toevoegen',
  addShort: 'Toevoegen',
  linkExisting: 'Bestaand koppelen',
  edit: 'Wijzigen',
  remove: 'Verwijderen',
  editOf: (title: string) => `${title} wijzigen`,
  removeOf: (title: string) => `${title} verwijderen`,
  unlink: 'Loskoppelen',
  unlinkOf: (title: string) => `${title} loskoppelen van deze norm`,
  save: 'Bewaren',
  link: 'Koppelen',
  dialogNew: 'Nieuw bewijsstuk',
  dialogEdit: 'Bewijsstuk wijzigen',
  dialogLink: 'Bestaand bewijsstuk koppelen',
  linkWhich: 'Welk bewijsstuk hoort ook bij deze norm?',
  nothingToLink: 'Alle bewijsstukken van dit dossier zijn al aan deze norm gekoppeld.',
  field: {
    title: 'Titel van het document',
    titleMissing: 'Geef het document een titel.',
    version: 'Versie',
    date: 'Datum van het document',
    owner: 'Wie beheert het?',
    location: 'Waar ligt het?',
    locationHint: 'Een map, systeem of webadres. De app opent dit nooit zelf.',
    reviewOn: 'Herzien vóór',
    reviewHint: 'Na deze datum geldt het bewijs als verlopen. Leeg laten mag.',
    norms: 'Hoort bij deze normen',
    normsHint: 'Eén document kan bij meer normen horen.',
  },
  column: {
    title: 'Document',
    owner: 'Beheerder en plaats',
    state: 'Stand',
    norms: 'Hoort bij',
    tools: 'Wijzigen of verwijderen',
  },
  version: (version: string) => `versie ${version}`,
  dated: (date: string) => `van ${date}`,
  reviewBefore: (date: string) => `herzien vóór ${date}`,
  alsoWith: (ids: readonly string[]) => `ook bij ${ids.join(', ')}`,
  noNorms: 'nog bij geen norm',
  search: 'Zoeken in bewijsstukken',
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
  emptyNorm: 'Nog geen bewijsstuk bij deze norm.',
  gone: (title: string) => `‘${title}’ is verwijderd.`,
} as const
