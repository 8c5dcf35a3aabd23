/** The manual inside the application, and the help with a page. Its own words are in docs/handleiding. */
export const manual = {
  title: 'Handleiding',
  /** On a button; longer where it is read without what is around it. */
  help: 'Help',
  helpHere: 'Help bij deze pagina',
  chapters: 'Hoofdstukken',
  inThisChapter: 'Onderdelen van dit hoofdstuk',
  previous: (title: string) => `Vorige: ${title}`,
  next: (title: string) => `Volgende: ${title}`,
  between: 'Naar een ander hoofdstuk',
  print: 'Druk dit hoofdstuk af',
  back: 'Terug naar waar u was',
  whole: 'Open de hele handleiding',
  opening: 'De handleiding wordt geopend.',
  failed:
    'De handleiding kon niet worden geopend. Uw gegevens zijn niet veranderd. Sluit het programma, start het opnieuw en probeer het nog een keer.',
  /** @param columns what its columns are called */
  table: (section: string, columns: string) => `Tabel bij ‘${section}’ met ${columns}`,
}
