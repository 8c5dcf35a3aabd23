/**
 * Forty questions as coordinators, boards and members ask them, each with the places that answer it: a page of the Wegwijzer or a term,
 * a section of the manual (chapter and heading), a norm, a page of the application or something to do. Written down before the search was
 * tuned to anything.
 */
export interface RealQuestion {
  readonly asked: string
  /** One of these has to be among the first three. */
  readonly answers: readonly string[]
}

export const REAL_QUESTIONS: readonly RealQuestion[] = [
  { asked: 'wat is een vsv', answers: ['guide wat-is-een-vsv', 'term vsv'] },
  { asked: 'mogen wij een IGO', answers: ['guide vsv-en-igo'] },
  { asked: 'verschil vsv en igo', answers: ['guide vsv-en-igo'] },
  {
    asked: 'wie bellen bij stop',
    answers: ['guide capaciteit-bevalstops', 'term bevalstop', 'norm CAP-03', 'norm CAP-01', 'norm CAP-02'],
  },
  {
    asked: 'geschillenregeling',
    answers: ['guide besluiten-mandaat-geschillen', 'term geschillenregeling', 'norm ORG-03'],
  },
  { asked: 'kraamzorg wachtlijst', answers: ['guide kraamzorg'] },
  { asked: 'te weinig kraamverzorgenden', answers: ['guide kraamzorg'] },
  { asked: 'wat vraagt de inspectie van ons', answers: ['guide toetsingskader', 'guide igj-2023-2024'] },
  { asked: 'wat vond igj bij andere vsvs', answers: ['guide igj-2023-2024'] },
  { asked: 'samenwerkingsovereenkomst maken', answers: ['guide vsv-overeenkomst'] },
  { asked: 'wat is roaz', answers: ['guide roaz', 'term roaz'] },
  { asked: 'wie vertegenwoordigt ons in het roaz', answers: ['guide roaz'] },
  { asked: 'babyconnect gestopt', answers: ['guide gegevens-delen'] },
  { asked: 'gegevens delen met het ziekenhuis', answers: ['guide gegevens-delen'] },
  { asked: 'kansrijke start coalitie gemeente', answers: ['guide kansrijke-start-coalitie'] },
  { asked: 'nu niet zwanger', answers: ['guide nu-niet-zwanger'] },
  { asked: 'geld voor kansrijke start', answers: ['guide menukaart-klantroute-geld'] },
  { asked: 'adres van de ros in mijn regio', answers: ['guide ros-adressen', 'guide wat-een-ros-doet'] },
  { asked: 'wie doet er mee in het vsv', answers: ['guide wie-doet-mee'] },
  { asked: 'cliëntenraad betrekken', answers: ['guide clientstem-prem', 'norm CLI-01', 'norm CLI-02'] },
  { asked: 'prem vragenlijst', answers: ['guide clientstem-prem', 'term prem'] },
  { asked: 'integrale bekostiging', answers: ['guide bekostiging', 'guide vsv-en-igo'] },
  { asked: 'wat is een kernnorm', answers: ['term kernnorm', 'manual De slechtste kernnorm'] },
  { asked: 'wat betekent dekking', answers: ['term dekking', 'manual Gereedheid en dekking'] },
  {
    asked: 'hoe maak ik een back-up',
    answers: ['manual Automatische reservekopieën', 'page restore', 'command save-dossier'],
  },
  { asked: 'reservekopie terugzetten', answers: ['manual Een reservekopie terugzetten', 'page restore'] },
  { asked: 'mijn dossiers zijn weg', answers: ['manual Mijn dossiers zijn weg'] },
  { asked: 'wachtwoord vergeten', answers: ['manual Ik weet de wachtzin van het programma niet'] },
  { asked: 'waarom is een groep verborgen', answers: ['manual Waarom sommige groepen verborgen zijn'] },
  { asked: 'hoe lees ik de open antwoorden', answers: ['manual Open antwoorden nalezen'] },
  { asked: 'enquête op papier', answers: ['manual Op papier', 'page blank-list'] },
  { asked: 'antwoorden uit excel inlezen', answers: ['manual Uit een lijst', 'manual Antwoorden inlezen'] },
  { asked: 'meting opnieuw openen', answers: ['manual Opnieuw openen'] },
  { asked: 'twee metingen vergelijken', answers: ['page compare', 'manual Twee metingen vergelijken'] },
  { asked: 'geheim stemmen', answers: ['manual Geheim stemmen'] },
  { asked: 'maak bestuursrapport', answers: ['command report-bestuur'] },
  { asked: 'sla dossier op', answers: ['command save-dossier'] },
  { asked: 'nieuwe actie', answers: ['command new-action'] },
  {
    asked: 'eigen normen toevoegen',
    answers: ['manual Zelf iets aanpassen', 'manual Een kader inlezen', 'page content'],
  },
  {
    asked: 'rapport in onze huisstijl',
    answers: ['page house-style', 'manual Uw eigen huisstijl of sjabloon'],
  },
]

/** Twenty more, written down after the first forty were looked at, and before anything was changed for them. */
export const MORE_QUESTIONS: readonly RealQuestion[] = [
  {
    asked: 'hoe vaak moeten wij vergaderen',
    answers: [
      'guide inhoud-proces-structuur',
      'guide besluiten-mandaat-geschillen',
      'guide taken-zorgstandaard',
    ],
  },
  {
    asked: 'calamiteit melden',
    answers: ['guide toetsingskader', 'term calamiteit', 'norm MEL-01', 'norm MEL-02', 'norm MEL-03'],
  },
  { asked: 'wat is mandaat', answers: ['term mandaat', 'guide besluiten-mandaat-geschillen'] },
  {
    asked: 'onafhankelijke voorzitter',
    answers: ['guide wat-een-ros-doet', 'guide inhoud-proces-structuur'],
  },
  {
    asked: 'spoedkeizersnede dertig minuten',
    answers: ['norm ACU-01', 'norm ACU-02', 'norm ACU-03', 'norm ACU-04', 'norm ACU-05'],
  },
  { asked: 'afdeling verloskunde sluit', answers: ['guide roaz', 'guide capaciteit-bevalstops'] },
  { asked: 'definitie kwetsbare zwangeren', answers: ['guide kwetsbaarheid'] },
  { asked: 'prenataal huisbezoek', answers: ['term prenataal-huisbezoek', 'guide kansrijke-start-coalitie'] },
  {
    asked: 'voorbeelden uit andere regio’s',
    answers: ['guide wijknetwerken-voorbeelden', 'guide leren-van-elkaar'],
  },
  {
    asked: 'waar vind ik de geschiedenis',
    answers: ['page history', 'manual Geschiedenis en ongedaan maken'],
  },
  {
    asked: 'iets verwijderd per ongeluk',
    answers: ['manual De prullenbak', 'manual Geschiedenis en ongedaan maken', 'command undo'],
  },
  { asked: 'inspectiebezoek voorbereiden', answers: ['page visit', 'manual Bezoek voorbereiden'] },
  {
    asked: 'werk naar een collega sturen',
    answers: ['page send-work', 'page delegations', 'manual Werk verdelen'],
  },
  { asked: 'is de spiegel anoniem', answers: ['manual Vertrouwelijk is niet anoniem'] },
  {
    asked: 'hoeveel mensen moeten invullen',
    answers: [
      'manual De respons volgen',
      'manual Waarom sommige groepen verborgen zijn',
      'manual Aantal (n)',
      'manual 1. Een meting maken',
    ],
  },
  { asked: 'perspectiefverschil betekenis', answers: ['manual Verschil tussen beroepsgroepen'] },
  { asked: 'verbeterplan naar excel', answers: ['manual Andere bestanden', 'page report'] },
  {
    asked: 'programma op slot zetten',
    answers: ['manual Het programma op slot', 'command lock', 'page security'],
  },
  { asked: 'telefoon stemmen zaal', answers: ['manual Geheim stemmen'] },
  { asked: 'bewijs verlopen', answers: ['manual Geldig, verlopen, ontbreekt'] },
]
