/**
 * Words that people use for what has another name here. The search looks for both; never shown. On the left as it is typed, without
 * capitals and accents.
 */
export const otherWords: Readonly<Record<string, readonly string[]>> = {
  wachtwoord: ['wachtzin'],
  enquete: ['vragenlijst', 'meting'],
  ronde: ['meting'],
  backup: ['reservekopie'],
  audit: ['toetsing'],
  organisatie: ['partij'],
  taak: ['actie'],
  vergeten: ['kwijt', 'weet'],
  vergrendelen: ['slot'],
  printen: ['afdrukken'],
  exporteren: ['opslaan'],
  importeren: ['inlezen'],
  uploaden: ['inlezen'],
  verwijderen: ['wissen', 'prullenbak'],
  delete: ['wissen', 'prullenbak'],
  verwijderd: ['gewist', 'prullenbak'],
  undo: ['ongedaan'],
  anoniem: ['vertrouwelijk'],
  anonimiteit: ['vertrouwelijkheid'],
  privacy: ['vertrouwelijkheid'],
  beamer: ['projector'],
  mailen: ['sturen'],
  telefoon: ['telefoons'],
  score: ['themascore', 'gemiddelde'],
  help: ['handleiding', 'vragen'],
}
