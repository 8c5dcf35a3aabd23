import { countOf } from '../../format'

const norms = (count: number) => countOf(count, 'norm', 'normen')

const counts = (count: number) => (count === 1 ? 'Die telt' : 'Die tellen')

/** The life of an assessment: starting one, its state, settling it, and continuing in the next. */
export const assessmentLife = {
  choose: {
    title: 'Toetsingen',
    earlier: (count: number) => `Eerdere toetsingen (${String(count)})`,
    progress: (assessed: number, applicable: number) =>
      `${String(assessed)} van ${String(applicable)} beoordeeld`,
    started: (date: string) => `begonnen op ${date}`,
    toCurrent: 'Naar de toetsing van nu',
  },

  status: {
    draft: (date: string) => `Begonnen op ${date}. U kunt alles nog wijzigen.`,
    adopted: (date: string, by: string) =>
      by === '' ? `Vastgesteld op ${date}.` : `Vastgesteld op ${date} door ${by}.`,
    replaced: 'Vervangen door een volgende toetsing, zonder dat deze is vastgesteld.',
    locked: 'U kunt hierin niets meer wijzigen. Bewijs en acties staan hier zoals ze toen waren.',
    toConfirm: (count: number) =>
      count === 1
        ? '1 oordeel moet nog bevestigd worden'
        : `${String(count)} oordelen moeten nog bevestigd worden`,
    showToConfirm: 'Toon wat te bevestigen is',
    title: 'Stand van deze toetsing',
    focus: 'Stap voor stap',
    blank: 'Blanco lijst afdrukken',
  },

  make: {
    button: 'Nog een lijst toetsen',
    title: 'Nog een lijst toetsen',
    legend: 'Waarmee toetst u?',
    size: (count: number, themes: number) => `${norms(count)}, ${countOf(themes, 'thema', 'thema’s')}`,
    version: (version: string) => `versie ${version}`,
    own: 'eigen kader van dit dossier',
    name: 'Naam van deze toetsing',
    nameMissing: 'Geef de toetsing een naam.',
    defaultName: (set: string, year: string) => `${set} ${year}`,
    confirm: 'Begin de toetsing',
    hasCurrent: (title: string) =>
      `Er is al een toetsing met deze lijst: ${title}. De nieuwe toetsing begint met de oordelen daaruit. U bevestigt ze daarna een voor een.`,
    otherVersion: (title: string, version: string) =>
      `De toetsing ${title} gebruikt versie ${version} van dit kader. Stap over naar de andere versie bij Vragenlijsten en kaders. Dan blijven alle oordelen bewaard.`,
    toContent: 'Naar Vragenlijsten en kaders',
    started: (title: string) => `De toetsing ${title} is begonnen.`,
  },

  adopt: {
    button: 'Vaststellen',
    title: 'Toetsing vaststellen',
    intro:
      'Na het vaststellen verandert er niets meer in deze toetsing. Bewijs en acties worden erbij bewaard zoals ze nu zijn. Daarna begint u een volgende toetsing als u verder wilt.',
    factsTitle: 'Goed om te weten',
    assessed: (assessed: number, applicable: number) =>
      applicable === 1
        ? `${String(assessed)} van 1 norm die van toepassing is, beoordeeld.`
        : `${String(assessed)} van de ${String(applicable)} normen die van toepassing zijn, zijn beoordeeld.`,
    notAssessed: (count: number) => `${norms(count)} nog niet beoordeeld. ${counts(count)} als nul.`,
    unknown: (count: number) => `${norms(count)} met oordeel ‘onbekend’. ${counts(count)} als nul.`,
    toConfirm: (count: number) =>
      `${norms(count)} met een oordeel van een vorige keer dat nog niet bevestigd is. ${counts(count)} als niet beoordeeld.`,
    noReason: (count: number) =>
      `${norms(count)} op ‘niet van toepassing’ zonder reden. ${counts(count)} als niet beoordeeld.`,
    coreUnmet: (ids: readonly string[]) =>
      `${countOf(ids.length, 'kernnorm', 'kernnormen')} waaraan het VSV (grotendeels) niet voldoet: ${ids.join(', ')}.`,
    nothing: 'Er is nog geen enkele norm beoordeeld. Vaststellen kan vanaf één oordeel.',
    date: 'Datum van het besluit',
    dateMissing: 'Vul de datum van het besluit in.',
    dateEarly: (date: string) => `De toetsing begon op ${date}. Kies die dag of later.`,
    dateLate: 'De datum ligt in de toekomst. Kies vandaag of eerder.',
    by: 'Wie stelt vast?',
    byHint: 'Bijvoorbeeld: bestuur van het VSV',
    byMissing: 'Vul in wie de toetsing vaststelt.',
    confirm: 'Stel vast',
    done: (title: string) => `${title} is vastgesteld.`,
  },

  next: {
    button: 'Volgende toetsing beginnen',
    title: 'Volgende toetsing beginnen',
    points: [
      'Alle oordelen, onderbouwingen en eigenaren gaan mee.',
      'Elk oordeel staat eerst op ‘nog te bevestigen’. Zolang telt de norm als niet beoordeeld.',
      'Klopt een oordeel nog, dan bevestigt u het met één klik. Anders kiest u een ander oordeel.',
      'Bewijs en acties blijven in het dossier en horen meteen bij de nieuwe toetsing.',
    ],
    fromDraft:
      'De toetsing van nu is nog niet vastgesteld. Die gaat op slot en blijft te bekijken als ‘vervangen’. Wilt u een vastgestelde versie bewaren, stel dan eerst vast.',
    fromAdopted: 'De vastgestelde toetsing blijft zoals die is.',
    name: 'Naam van de volgende toetsing',
    confirm: 'Begin de volgende toetsing',
    done: (title: string, carried: number) =>
      carried === 1
        ? `${title} is begonnen. 1 oordeel is overgenomen.`
        : `${title} is begonnen. ${String(carried)} oordelen zijn overgenomen.`,
  },
} as const
