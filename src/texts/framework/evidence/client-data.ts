/** What is said next to a text that seems to hold data of a client: in the application and in the work form. */
export const clientData = {
  warning: 'Let op: hier lijken gegevens van een cliënt te staan. Haal ze weg: ze horen niet in dit dossier.',
  found: (pieces: readonly string[]) => `Het gaat om: ${pieces.join(', ')}.`,
}
