import { internal } from './internal'

/** Andere bestanden: Excel, agenda and the inspection folder, on the page of the report. */
export const exportsPanel = {
  title: 'Andere bestanden',
  intro: 'Van hetzelfde dossier, met dezelfde regels voor wat getoond mag worden.',
  workbook: {
    title: 'Excel',
    what: 'Intern, niet om mee te geven: uw antwoorden als ernaar gevraagd wordt staan er ook in. Uitkomsten, normen, bewijsstukken, acties en spiegelsessies in tabellen die u kunt sorteren en filteren. Wat u daarin wijzigt, komt niet terug in het dossier.',
    action: 'Maak Excel-bestand',
    file: 'Excel-bestand',
    fileName: (dossier: string, date: string) => `${dossier} - dossier ${internal.behind} ${date}`,
    problems: {
      failed:
        'Het Excel-bestand kon niet worden gemaakt. Er is niets opgeslagen en er is niets veranderd. Probeer het opnieuw.',
      cancelled: 'Het maken is gestopt. Er is niets opgeslagen.',
    },
  },
  calendar: {
    title: 'Agenda',
    what: 'De dagen waarop acties gereed zijn, u het effect nagaat en bewijsstukken herziet, en de dag van het bezoek. Alleen de naam van de eigenaar staat erbij. Open het bestand met Outlook of een andere agenda. Opent u later een nieuw bestand, dan worden de dagen bijgewerkt. Wat klaar of gewist is, haalt u zelf weg.',
    action: 'Maak agendabestand',
    reminders: 'Met een herinnering een week van tevoren',
    file: 'Agendabestand',
    fileName: (dossier: string, date: string) => `${dossier} - agenda ${date}`,
    empty:
      'Er is nog geen dag om in een agenda te zetten: geen open actie met een datum, geen bewijsstuk om te herzien en geen bezoek.',
    problems: {
      failed:
        'Het agendabestand kon niet worden gemaakt. Er is niets opgeslagen en er is niets veranderd. Probeer het opnieuw.',
    },
  },
  folder: {
    title: 'Inspectiemap',
    what: 'Een zip met het inspectiedossier in Word, een index en de kopieën van de bewijsstukken, met de nummers van het rapport. Van stukken zonder kopie staat in de index waar ze liggen. Uw antwoorden en uw voorbereiding zitten er niet in.',
    lists: 'Lijsten die meegaan',
    noLists: 'Kies ten minste één lijst. Een map zonder lijst maken we niet.',
    action: 'Maak inspectiemap',
    file: 'Zip-bestand',
    fileName: (dossier: string, date: string) => `${dossier} - inspectiemap ${date}`,
    problems: {
      failed:
        'De inspectiemap kon niet worden gemaakt. Er is niets opgeslagen en er is niets veranderd. Probeer het opnieuw.',
      cancelled: 'Het maken is gestopt. Er is niets opgeslagen.',
    },
  },
  making: 'Bezig met maken …',
  saving: 'Kies waar u het bestand opslaat …',
  progress: (share: string, step: string) => (step === '' ? share : `${share} · ${step}`),
  cancel: 'Stoppen',
  saved: (name: string) => `Opgeslagen als ${name}.`,
  unsaved: 'Het bestand is gemaakt, maar nog niet opgeslagen.',
  saveAgain: 'Opslaan onder een andere naam',
} as const
