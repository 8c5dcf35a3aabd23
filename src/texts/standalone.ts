/** What all stand-alone forms say: how to get what was saved to the person who asked for it. */
export const standalone = {
  /** @param last what somebody can do when nothing helps */
  loading: (what: string, last: string) => ({
    busy: `${what} wordt geopend …`,
    /** Also for previews in mail programs, which show a page but run no scripts. */
    stuck: `Blijft deze tekst staan? Dan ziet u een voorvertoning, waarin ${what.toLowerCase()} niet werkt. Bewaar dit bestand op uw apparaat en open het daarna met Edge, Chrome, Firefox of Safari.`,
    /** Where scripts do not run at all: what to do, one thing after another. */
    without: {
      title: `Zo opent u ${what.toLowerCase()}`,
      steps: [
        'Bewaar deze bijlage. In het mailprogramma heet dat Opslaan, Bewaren of Downloaden.',
        'Zoek het bestand op. Het staat meestal in de map Downloads.',
        'Open het met Edge, Chrome, Firefox of Safari.',
        'Lukt dat niet op uw telefoon? Open de e-mail dan op een computer.',
        `Lukt het daar ook niet? ${last}`,
      ],
    },
  }),
  /** On a phone that can hand a file over to a mail program. */
  share: {
    lead: 'Druk op de knop, kies uw mailprogramma en stuur het bericht aan:',
    send: 'Versturen',
    handedOver:
      'Uw telefoon heeft het bestand doorgegeven. Verstuur het bericht nog in het programma dat u koos.',
    failed: 'Met deze knop lukt het hier niet. Volg de stappen hieronder.',
    steps: 'Of doe het stap voor stap',
  },
  textTitle: 'Lukt opslaan niet? Kopieer de tekst',
  copy: 'Kopieer de tekst',
  copied: 'De tekst is gekopieerd. Plak hem in een e-mail.',
  copyByHand:
    'Kopiëren is geblokkeerd. De tekst is geselecteerd: kopieer hem zelf (Ctrl+C, of lang indrukken).',
  findFile: 'Zoek het bestand op. Het staat meestal in de map Downloads en heet:',
  openMail: 'Begin een e-mail',
  mail: 'Maak een e-mail aan:',
  attach: 'Voeg het bestand toe als bijlage en verstuur de e-mail. U hoeft er niets bij te schrijven.',
  savedAgain: 'Het bestand is opnieuw aangeboden. Kijk in de map Downloads.',
  again: 'Bewaar het bestand opnieuw',
} as const
