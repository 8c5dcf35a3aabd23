import { productName } from '../../product-name'

/**
 * Sentences about answer files that come in. Every one says what is wrong with this file and what to do now; that the other files
 * were taken in is said once, above the list.
 */
const askAgain = 'Vraag de afzender om het bestand nog een keer te sturen.'

export const answerFile = {
  empty: `Dit bestand is leeg. ${askAgain}`,
  tooLarge: (megabytes: number) =>
    `Dit bestand is groter dan ${String(megabytes)} MB. Een antwoordbestand is veel kleiner; dit is waarschijnlijk een ander bestand.`,
  notAnAnswer:
    'Dit is geen antwoordbestand van de Samenwerkingsspiegel. Kies alleen bestanden waarvan de naam op .vsvantwoord eindigt.',
  truncated: `Dit antwoordbestand houdt halverwege op. Het is niet helemaal aangekomen. ${askAgain}`,
  newer: `Dit antwoordbestand is gemaakt met een nieuwere versie van ${productName}. Installeer de nieuwste versie en lees het bestand dan opnieuw in.`,
  older: `Dit antwoordbestand is gemaakt met een oudere vragenlijst, die deze versie van ${productName} niet meer kan lezen. Stuur de afzender de vragenlijst opnieuw.`,
  damaged: `Dit antwoordbestand is beschadigd of veranderd. ${askAgain}`,
  cannotOpen: `Dit antwoordbestand is niet voor deze meting gemaakt, of het is onderweg beschadigd of veranderd. Kijk of u de goede meting hebt gekozen. ${askAgain}`,
  outOfRange:
    'In dit antwoordbestand staan antwoorden die de vragenlijst niet kan geven. Het is niet met de vragenlijst zelf gemaakt en telt niet mee.',
}
