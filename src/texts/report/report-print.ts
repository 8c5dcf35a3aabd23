/** Printing a report, or saving it as PDF: the page that shows it as it comes out, and the few words only paper has. */
export const reportPrint = {
  title: (kind: string) => `Afdrukken: ${kind}`,
  crumb: 'Afdrukken',
  intro: 'Zo komt het rapport op papier. De inhoud is dezelfde als in het Word-document.',
  howToPdf:
    'Wilt u een PDF? Kies in het venster dat opent als printer ‘Opslaan als PDF’ of ‘Microsoft Print to PDF’. Wilt u de tekst nog aanpassen? Maak dan het Word-document.',
  print: 'Afdrukken of als PDF bewaren',
  printOnly: 'Afdrukken',
  savePdf: 'Als PDF bewaren',
  pdfNote:
    'De PDF is ook leesbaar voor een schermlezer, en heeft bladwijzers. Wilt u de tekst nog aanpassen? Maak dan het Word-document.',
  savedAs: (name: string) => `De PDF is bewaard als ‘${name}’.`,
  back: 'Terug naar de tekst',
  backToReport: 'Terug naar Rapport',
  making: 'Het rapport wordt klaargezet',
  ready: 'Het rapport staat klaar om af te drukken.',
  sheet: 'Voorbeeld van de afdruk',
  failed:
    'Het rapport kon niet worden klaargezet. Uw gegevens zijn niet veranderd. Probeer het opnieuw, of maak het Word-document.',
  again: 'Probeer het opnieuw',
  notes: 'Noten',
  note: (number: number) => `Noot ${String(number)}`,
} as const
