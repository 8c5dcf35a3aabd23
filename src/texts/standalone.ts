/** What all stand-alone forms say: how to get what was saved to the person who asked for it. */
export const standalone = {
  loading: (what: string) => ({
    busy: `${what} wordt geopend …`,
    /** Also for previews in mail programs, which show a page but run no scripts. */
    stuck: `Blijft deze tekst staan? Dan ziet u een voorvertoning, waarin ${what.toLowerCase()} niet werkt. Bewaar dit bestand op uw apparaat en open het daarna met Edge, Chrome, Firefox of Safari.`,
  }),
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
