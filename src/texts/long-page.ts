/** The shape of a page that is longer than a screen: what it comes down to first, and what is on it. */
export const longPage = {
  short: 'In het kort',
  contents: 'Op deze pagina',
  toContents: 'Naar ‘Op deze pagina’',
} as const
