/** What people chose, next to how it is going. */
export const priorityMatrix = {
  heading: 'Wat eerst?',
  intro: (middle: string, share: string) =>
    `Naar rechts gaat het beter, naar boven kozen meer mensen het thema. De lijnen liggen bij een score van ${middle} en bij de middelste keuze (${share}).`,
  meaning:
    'Dit is een begin voor het gesprek, geen besluit. Een kernnorm die (grotendeels) niet voldoet, gaat voor, ook als weinig mensen het thema kozen.',
  chart: (themes: number) =>
    `Puntendiagram met ${String(themes)} thema’s: de score naar rechts, het deel dat het thema koos naar boven. De cijfers staan in de tabel: kies ‘Toon als tabel’.`,
  none: 'Er zijn te weinig antwoorden om de thema’s naast elkaar te zetten.',
  horizontal: 'Score van het thema (1–5)',
  vertical: 'Koos dit thema (%)',
  columns: { theme: 'Thema', mean: 'Gem. (1–5)', share: 'Gekozen door', quadrant: 'Advies' },
  point: (theme: string, mean: string, share: string) => `${theme}: score ${mean}, gekozen door ${share}`,
}
