import { countOf } from '../format'

/** What a plan can start from: low scores and norms without an action. */
export const startingPoints = {
  title: 'Voorstellen uit de spiegel en de toetsing',
  intro: (statements: number, norms: number) =>
    `Nog zonder actie: ${countOf(statements, 'stelling die laag scoort', 'stellingen die laag scoren')} en ${countOf(norms, 'norm waaraan u (grotendeels) niet voldoet', 'normen waaraan u (grotendeels) niet voldoet')}.`,
  statements: 'Stellingen die laag scoren',
  statementsOf: (round: string) => `Uit ‘${round}’, laagste eerst.`,
  norms: 'Normen zonder actie',
  make: 'Maak actie',
  makeOfStatement: (text: string) => `Maak actie bij stelling: ${text}`,
  makeOfNorm: (id: string, title: string) => `Maak actie bij norm ${id}: ${title}`,
  suggestion: 'Startpunt:',
  average: (mean: string, n: number) => `gemiddeld ${mean}, ${countOf(n, 'antwoord', 'antwoorden')}`,
  alsoNorm: 'Normen over hetzelfde:',
  none: 'Nu geen voorstellen. Hier komt wat laag scoort of (grotendeels) niet voldoet, zolang er geen actie voor is.',
  more: (count: number) => `Toon nog ${String(count)}`,
  unfold: 'Toon de voorstellen',

  linked: {
    title: 'Welke normen gaan hierover?',
    intro: 'Zo loopt u van beleving naar bewijs: wat zegt de toetsing over hetzelfde onderwerp?',
    statement: 'Stelling',
    score: 'Score',
    norms: 'Normen en oordeel',
    noAssessment: 'Er is nog geen toetsing. Start die om te zien wat het kader over dit thema vraagt.',
    toAssessment: 'Naar de toetsing',
    inHand: (count: number) => `${countOf(count, 'actie', 'acties')} in uitvoering`,
    noAction: 'nog geen actie',
  },
} as const
