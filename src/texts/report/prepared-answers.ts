/** Antwoorden als ernaar gevraagd wordt: for the VSV itself. */
export const preparedAnswers = {
  title: 'Als ernaar gevraagd wordt',
  speaks: 'Vertelt erover',
  question: 'Vraag',
} as const
