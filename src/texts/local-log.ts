/** The log of this computer, as the user sees it. */
export const localLog = {
  title: 'Logboek',
  open: 'Logboek bekijken',
  intro:
    'Het programma schrijft op deze computer op wat het doet: wanneer het start en stopt, hoe lang openen en opslaan duurde, welke foutcodes er waren en waar in het programma een fout ontstond. Daarmee kunnen wij een probleem vinden.',
  notInIt:
    'Er staat niets in van wat u of een ander typte: geen namen, geen antwoorden, geen namen van bestanden of dossiers, niets van cliënten.',
  staysHere:
    'Het logboek verlaat deze computer niet vanzelf. Hieronder staat alles wat erin staat. Wilt u hulp, kopieer het dan in een mail of bewaar het als bestand en stuur dat mee.',
  label: 'Inhoud van het logboek',
  empty: 'Het logboek is leeg.',
  reading: 'Het logboek wordt gelezen …',
  copy: 'Kopieer',
  copied: 'Gekopieerd. U kunt het plakken in een mail.',
  notCopied: 'Kopiëren lukte niet. De tekst is geselecteerd: kopieer met Ctrl+C.',
  save: 'Bewaar als bestand',
  saved: (name: string) => `Bewaard als ‘${name}’.`,
  fileName: (day: string) => `logboek-${day}.txt`,
  kind: 'Tekstbestand',
}
