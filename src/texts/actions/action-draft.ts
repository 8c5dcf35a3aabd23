/** What a new action says by itself of a norm, or of a statement of the mirror: concrete from the start, and every word can be changed. */
export const actionDraft = {
  norm: {
    goal: (id: string, title: string) => `Het VSV voldoet aan ${id}: ${title}.`,
    measure: (id: string) => `Ons oordeel over ${id}`,
  },
  opinion: {
    goal: (text: string) => `Meer mensen zijn het eens met de stelling ‘${text}’`,
    measure: 'De score op deze stelling in de spiegel',
    baseline: 'De score in de laatste meting',
    target: 'Een hogere score in de volgende meting',
  },
  fact: {
    goal: (text: string) => `Meer mensen bevestigen de stelling ‘${text}’`,
    measure: 'De bekendheid van deze stelling in de spiegel',
    baseline: 'De bekendheid in de laatste meting',
    target: 'Een grotere bekendheid in de volgende meting',
  },
} as const
