import { productName } from '../product-name'

/** Sentences about return files that come in: what is wrong with this file, that nothing changed, and what to do now. */
const askAgain = 'Vraag de afzender om het bestand nog een keer te sturen.'
const nothing = 'Er is niets veranderd.'

export const returnFile = {
  empty: `Dit bestand is leeg. ${nothing} ${askAgain}`,
  tooLarge: (megabytes: number) =>
    `Dit bestand is groter dan ${String(megabytes)} MB. Een retourbestand is veel kleiner; dit is waarschijnlijk een ander bestand. ${nothing}`,
  notAReturn: `Dit is geen retourbestand van verdeeld werk. Kies het bestand waarvan de naam op .vsvretour eindigt. ${nothing}`,
  truncated: `Dit retourbestand houdt halverwege op. Het is niet helemaal aangekomen. ${nothing} ${askAgain}`,
  newer: `Dit retourbestand is gemaakt met een nieuwere versie van ${productName}. ${nothing} Installeer de nieuwste versie en lees het bestand dan opnieuw in.`,
  older: `Dit retourbestand is gemaakt met een ouder formulier, dat deze versie van ${productName} niet meer kan lezen. ${nothing} Verdeel het werk opnieuw.`,
  damaged: `Dit retourbestand is beschadigd of veranderd. ${nothing} ${askAgain}`,
  notText: `Dit is geen tekst die ${productName} kan lezen. ${nothing} Kies het bestand waarvan de naam op .vsvretour eindigt.`,
  otherDossier: `Dit retourbestand hoort bij een ander dossier. ${nothing} Open het dossier waaruit u het werk stuurde en lees het bestand daar in.`,
  gone: `Het werk waar dit retourbestand bij hoort, staat niet (meer) in dit dossier. ${nothing} Verdeel het werk opnieuw als u de antwoorden nodig hebt.`,
  otherBase: `Dit retourbestand past niet bij wat u vroeg: het formulier is onderweg veranderd. ${nothing} ${askAgain}`,
  alreadyMerged: (date: string) => `Dit retourbestand is op ${date} al samengevoegd. ${nothing}`,
  locked: `De toetsing waar dit werk bij hoort, is intussen vastgesteld of vervangen. De oordelen daarin kunnen niet meer veranderen. ${nothing} Verdeel het werk opnieuw vanuit de nieuwe toetsing.`,
  nothingLeft: `Wat in dit retourbestand staat, komt in dit dossier niet meer voor. ${nothing} Kijk in de geschiedenis of er iets is verwijderd.`,
} as const
