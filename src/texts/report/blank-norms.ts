/** Invullijst: the norms to judge with a pen. */
export const blankNorms = {
  title: (title: string) => `Invullijst: ${title}`,
  intro:
    'Kruis per norm aan wat u vindt, en schrijf op waaruit dat blijkt. Leg geen gegevens van cliënten vast.',
  verdict: 'Oordeel',
  why: 'Waaruit blijkt dat?',
  owner: 'Wie zoekt dit uit?',
} as const
