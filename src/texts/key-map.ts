/** All keys of the application, as a list that `?` opens. Those of the list of norms and of a session are with their own page. */
export const keyMap = {
  title: 'Sneltoetsen',
  open: 'Toon alle sneltoetsen',
  intro: 'In een tekstvak typt u gewoon: losse letters en tekens doen daar niets anders.',
  here: 'Op deze pagina',
  everywhere: 'Op elke pagina',
  inWindow: 'In het eigen venster',
  /** Whoever speaks to the computer switches it off (WCAG 2.1.4). */
  opensWithSign: 'Gebruik toetsen zonder Ctrl: ? voor deze lijst, en letters en cijfers in de toetsing',
  lists: {
    everywhere: [
      { keys: ['F1'], does: 'hulp bij deze pagina' },
      { keys: ['?'], does: 'deze lijst' },
      { keys: ['Ctrl+K'], does: 'zoeken in alles' },
      { keys: ['Ctrl+Shift+O'], does: 'naar een ander dossier' },
      { keys: ['Ctrl+Z'], does: 'laatste wijziging terugdraaien; in een tekstvak: typen ongedaan maken' },
      {
        keys: ['Ctrl+Y', 'Ctrl+Shift+Z'],
        does: 'opnieuw doen wat u terugdraaide; in een tekstvak: het typen',
      },
      { keys: ['Ctrl+L'], does: 'het programma op slot, als u dat gebruikt' },
      { keys: ['Alt+←', 'Alt+→'], does: 'vorige en volgende pagina' },
      { keys: ['Esc'], does: 'een venster of melding sluiten' },
    ],
    inWindow: [
      { keys: ['Ctrl+N'], does: 'nieuw dossier' },
      { keys: ['Ctrl+O'], does: 'dossierbestand openen' },
      { keys: ['Ctrl+S'], does: 'dossierbestand bewaren' },
      { keys: ['Ctrl+R'], does: 'rapport maken' },
      { keys: ['Ctrl+P'], does: 'afdrukken' },
      { keys: ['Ctrl+F'], does: 'zoeken op deze pagina' },
      { keys: ['Ctrl++', 'Ctrl+-', 'Ctrl+0'], does: 'groter, kleiner, normale grootte' },
      { keys: ['Ctrl+W'], does: 'venster sluiten' },
    ],
    norm: [
      { keys: ['J', 'K'], does: 'volgende en vorige norm' },
      { keys: ['V'], does: 'naar het oordeel' },
      { keys: ['1', '6'], does: 'een oordeel kiezen, als u bij de oordelen staat: 1 tot en met 6' },
      { keys: ['O'], does: 'naar de onderbouwing' },
      { keys: ['E'], does: 'naar een nieuw bewijsstuk' },
      { keys: ['A'], does: 'naar een nieuwe actie' },
      { keys: ['Enter'], does: 'volgende norm, als u bij de oordelen staat' },
      { keys: ['Ctrl+Enter'], does: 'volgende norm, ook vanuit een tekstvak' },
    ],
    openAnswers: [
      { keys: ['Tab'], does: 'naar een tekst' },
      { keys: ['T'], does: 'tonen' },
      { keys: ['N'], does: 'niet tonen' },
    ],
    paperEntry: [
      { keys: ['1', '5'], does: 'antwoord: 1 tot en met 5' },
      { keys: ['W'], does: 'weet ik niet' },
      { keys: ['N'], does: 'niet van toepassing' },
      { keys: ['spatie', 'Enter'], does: 'overgeslagen' },
      { keys: ['Backspace'], does: 'één terug' },
    ],
  },
} as const
