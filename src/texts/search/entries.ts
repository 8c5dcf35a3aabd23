/**
 * What else people call our pages and what can be done: the words of other programs, of colleagues and of the inspectorate. Looked in and
 * never shown. Of the search alone, which loads them when it begins.
 */
export const pageWords = {
  start: 'startpagina begin overzicht van dossiers welkom alle dossiers prullenbak voorbeelddossier',
  guide: 'uitleg kennis informatie lezen begrippen hoe zit het',
  security:
    'wachtwoord wachtzin slot sleutel versleutelen beveiligen encryptie sleutelblad programma op slot',
  restore: 'back-up backup reservekopie terugzetten herstellen kwijt verloren vorige versie',
  rehearsal: 'oefensessie proberen uitproberen training demo',
  'many-reports': 'alle vsv’s tegelijk zip meerdere rapportages in een keer',
  overview: 'dashboard samenvatting volgende stap stand van zaken',
  profile: 'partijen organisaties beroepsgroepen naam regio contactpersoon deelnemers leden aantallen',
  history: 'logboek wijzigingen wie heeft gewijzigd terugdraaien ongedaan maken audit trail',
  rounds: 'enquête vragenlijst meten ronde quickscan spiegel vragen uitzetten respons',
  compare: 'verschil vorige meting vooruitgang trend ontwikkeling',
  benchmark: 'benchmark vergelijken regio landelijk gemiddelde',
  assessment: 'normen kader inspectie audit zelfevaluatie oordelen igj toetsingskader',
  focus: 'een voor een invullen doorlopen',
  'blank-list': 'afdrukken leeg formulier papier normenlijst',
  readiness: 'inspectiegereed score dekking klaar voor de inspectie controles',
  evidence: 'documenten bijlagen bestanden protocollen vindplaats aantonen',
  sessions: 'bijeenkomst bespreking overleg avond beamer zaal stemmen gespreksleider',
  actions: 'verbeteracties plan pdca taken todo acties actielijst',
  visit: 'inspectiebezoek igj bezoek voorbereiden vragen documenten agenda',
  delegations:
    'delegeren uitzetten uitgezet sturen collega taken retourbestand teruggestuurd inlezen ontvangen samenvoegen',
  'send-work': 'delegeren uitzetten vragen sturen naar collega formulier mailen',
  content: 'eigen kader inlezen bewerken normen stellingen excel json nieuwe versie',
  report: 'word document export excel agenda inspectiemap pdf rapportage afdrukken',
  'board-page': 'bestuur samenvatting besluiten vergadering één pagina stoplicht wat is dringend',
  'house-style': 'logo kleuren sjabloon lettertype word template',
} as const

/** A page that is found by its name. */
export type FoundPage = keyof typeof pageWords

/** What can be done from the search. `report` makes a report of each kind. */
export const commandWords = {
  'new-action': { title: 'Nieuwe actie', words: 'verbeteractie maken toevoegen plannen' },
  'new-round': { title: 'Nieuwe meting', words: 'ronde spiegel enquête vragenlijst starten beginnen' },
  'new-evidence': { title: 'Nieuw bewijsstuk', words: 'document bijlage toevoegen' },
  'save-dossier': {
    title: 'Sla het dossier op als bestand',
    words: 'opslaan bewaren exporteren back-up delen dossierbestand vsv',
  },
  'new-dossier': { title: 'Nieuw dossier', words: 'maken toevoegen vsv beginnen' },
  'open-dossier': { title: 'Dossierbestand openen', words: 'inlezen importeren laden bestand vsv' },
  settings: { title: 'Instellingen', words: 'uw naam donker licht weergave versie over dit programma' },
  print: { title: 'Druk deze pagina af', words: 'printen afdrukken papier pdf' },
  undo: { title: 'Maak de laatste wijziging ongedaan', words: 'terugdraaien herstellen fout vergissing' },
  redo: { title: 'Doe opnieuw wat u ongedaan maakte', words: 'weer terugzetten redo nog eens' },
  lock: { title: 'Programma nu op slot', words: 'afsluiten vergrendelen beveiligen weglopen' },
} as const

/** Something that can be done. */
export type FoundCommand = keyof typeof commandWords

export const reportCommand = {
  title: (kind: string) => `Maak ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
  words: 'rapport word document rapportage maken',
} as const

export const draftCommand = {
  words: 'document opzet voorbeeld model modelovereenkomst brief kaart kalender word opstellen schrijven',
} as const
