import { countOf } from '../format'

const reports = (count: number) => countOf(count, 'rapport', 'rapporten')

/** Reports of several dossiers in one go. */
export const manyReports = {
  title: 'Rapporten van meer dossiers',
  intro:
    'Kies dossiers en rapporten. U krijgt één zip-bestand met van elk dossier elk rapport, als Word-document. Elk rapport ziet eruit zoals dat dossier het wil.',
  open: 'Rapporten van meer dossiers',
  file: 'Zip-bestand met rapporten',
  fileName: (day: string) => `Rapporten ${day}`,
  which: 'Van welke dossiers?',
  kinds: 'Welke rapporten?',
  layouts: 'Uw eigen indelingen',
  layoutsNote: 'Een dossier zonder een indeling met deze naam wordt overgeslagen. Dat leest u na afloop.',
  noDossiers: 'Er is nog geen dossier.',
  layoutAbout: 'eigen indeling',
  make: (count: number) => (count === 0 ? 'Rapporten maken' : `${reports(count)} maken`),
  counted: (dossiers: number, kinds: number) =>
    `Gekozen: ${countOf(dossiers, 'dossier', 'dossiers')} en ${countOf(kinds, 'soort rapport', 'soorten rapport')}.`,
  nothing: 'Kies ten minste één dossier en één rapport.',
  tooMany: (most: number) =>
    `Maak hoogstens ${String(most)} rapporten in één keer. Kies minder dossiers of minder rapporten.`,
  long: 'Een rapport kost een paar seconden tot een halve minuut. U kunt intussen iets anders doen, als dit venster open blijft.',
  making: 'De rapporten worden gemaakt',
  at: (at: number, total: number, report: string, dossier: string) =>
    `${String(at)} van ${String(total)}: ${report}, ${dossier}`,
  made: (count: number, missing: number) =>
    missing === 0
      ? `In het bestand: ${reports(count)}.`
      : `In het bestand: ${reports(count)}. Niet gemaakt: ${reports(missing)}.`,
  savedAs: (name: string) => `De rapporten zijn bewaard als ‘${name}’.`,
  saveNow: 'Bewaar het bestand',
  missing: 'Niet gemaakt',
  columns: { dossier: 'Dossier', report: 'Rapport', reason: 'Waarom niet' },
  kept: 'Elk rapport staat ook bij zijn dossier, onder Rapport bij de gemaakte rapporten.',
  goneDossier: 'een dossier dat er niet meer is',
  problems: {
    failed: 'De rapporten konden niet worden gemaakt. Uw gegevens zijn niet veranderd. Probeer het opnieuw.',
    cancelled: 'Het maken van de rapporten is gestopt. Er is niets opgeslagen.',
    none: 'Er kon geen enkel rapport worden gemaakt. Er is niets opgeslagen. Hieronder staat per dossier waarom.',
    full: 'Het bestand is vol. Maak dit rapport in een volgend bestand.',
    noLayout: 'Dit dossier heeft geen eigen indeling met deze naam.',
  },
} as const
