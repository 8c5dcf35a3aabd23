/**
 * Words about making a Word report: its steps, what can go wrong, the command `npm run rapport`. Apart from the words in the report
 * (`report.ts`), which only the worker carries.
 */
import { countOf } from '../format'
import { internal } from './internal'

export const reportMaking = {
  /** @param isInternal not for others: the name says so, because a file is passed on without being opened */
  fileName: (dossierName: string, report: string, date: string, isInternal: boolean) =>
    `${dossierName} - ${report.toLowerCase()}${isInternal ? ` ${internal.behind}` : ''} ${date}`,

  steps: {
    gather: 'Gegevens verzamelen',
    layOut: (section: number, of: number) => `Onderdelen opmaken (${section} van ${of})`,
    count: 'Pagina’s tellen',
    write: 'Document schrijven',
  },

  problems: {
    failed:
      'Het rapport kon niet worden gemaakt. Uw gegevens zijn niet veranderd. Probeer het opnieuw; helpt dat niet, bewaar dan het dossier als bestand en meld het probleem.',
    gone: 'Het bestand van dit rapport is op deze computer niet meer goed te lezen. Maak een nieuw rapport.',
    cancelled: 'Het maken van het rapport is gestopt. Er is niets opgeslagen.',
  },

  command: {
    usage: (kinds: string) =>
      `Gebruik: npm run rapport -- <dossierbestand> <uitvoer.docx|.xlsx|.ics|.zip> [--soort ${kinds}] [--sjabloon <eigen.docx>] [--sessie <jjjj-mm-dd>|leeg]`,
    blankSession: 'leeg',
    unknownSession: (day: string, days: readonly string[]) =>
      days.length === 0
        ? `Er is geen spiegelsessie van ‘${day}’: dit dossier heeft er geen met een datum.`
        : `Er is geen spiegelsessie van ‘${day}’. U kunt kiezen uit: ${days.join(', ')}, of leeg voor een leeg formulier.`,
    sameDay: (day: string) =>
      `Er zijn meer spiegelsessies op ${day}. Kies de sessie in het programma, bij Rapport.`,
    unknownKind: (kind: string, kinds: string) =>
      `De soort ‘${kind}’ bestaat niet. U kunt kiezen uit: ${kinds}.`,
    unknownOption: (option: string) => `De optie ‘${option}’ bestaat niet.`,
    notDocx: (path: string) =>
      `De naam moet op .docx eindigen (rapport), of op .xlsx (hele dossier), .ics (agenda) of .zip (inspectiemap); u gaf ‘${path}’.`,
    onlyDocx: 'De opties --soort, --sjabloon en --sessie horen bij een rapport dat op .docx eindigt.',
    cannotRead: (path: string) =>
      `Het bestand ‘${path}’ kan niet worden gelezen. Controleer of de naam klopt en of u het mag openen.`,
    passphrase: 'Dit dossierbestand zit op slot. Wachtzin: ',
    noTerminal:
      'Dit dossierbestand zit op slot. Geef deze opdracht in een terminalvenster; dan kunt u daar de wachtzin typen.',
    sameFile: 'Het rapport kan niet over het dossierbestand heen worden geschreven. Kies een andere naam.',
    cannotWrite: (path: string) =>
      `Het rapport kan niet worden opgeslagen als ‘${path}’. Controleer of de map bestaat, of u er mag schrijven en of het bestand niet openstaat in Word.`,
    madeFile: (path: string) => `Bestand gemaakt: ${path}.`,
    /** Only what the report is about: `null` leaves it out. */
    finished: (path: string, norms: number | null, actions: number | null) => {
      const counts = [
        norms === null ? '' : countOf(norms, 'beoordeelde norm', 'beoordeelde normen'),
        actions === null ? '' : countOf(actions, 'verbeteractie', 'verbeteracties'),
      ].filter(Boolean)
      return `Rapport gemaakt: ${path}${counts.length === 0 ? '' : ` (${counts.join(', ')})`}.`
    },
  },
} as const
