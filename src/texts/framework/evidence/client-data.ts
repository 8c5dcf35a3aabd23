/** What is said next to a text that seems to hold data of a client: in the application, the questionnaire and the work form. */
export const clientData = {
  warning: 'Let op: hier lijken gegevens van een cliënt te staan. Haal ze weg: ze horen hier niet.',
  found: (pieces: readonly string[]) => `Het gaat om: ${pieces.join(', ')}.`,
}
