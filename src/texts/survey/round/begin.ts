/** The first three steps of a VSV: its name, who take part, and the first round. The first step stands on the start page. */
export const begin = {
  crumb: (step: number) => `Beginnen: stap ${String(step)} van 3`,
  name: {
    title: 'Begin met uw VSV',
    text: 'In drie stappen kan iedereen de spiegel invullen.',
    label: 'Hoe heet uw VSV?',
    button: 'Begin in drie stappen',
  },
  look: {
    title: 'Kijk eerst rond',
    text: 'Het voorbeelddossier is van een verzonnen VSV. U kunt er niets mee stukmaken.',
  },
  file: {
    title: 'Ga verder met een bestand',
    text: 'Kreeg u een dossier van een ander, of werkte u op een andere computer? Open dan het dossierbestand (.vsv).',
  },
  without: 'Liever zonder deze stappen?',
  who: {
    title: 'Wie doen mee?',
    usual: (count: number) =>
      `Deze ${String(count)} beroepsgroepen staan al aan. Zet uit wie niet meedoet, en voeg toe wie er nog bij hoort.`,
    known: 'Dit staat al in het dossier. Zet uit wie niet meedoet, en voeg toe wie er nog bij hoort.',
    counts: 'Hoeveel mensen zijn het? Weet u een aantal niet, laat het vak dan leeg.',
    caption: 'Beroepsgroepen, of zij meedoen en met hoeveel mensen',
    takesPart: 'Doet mee',
    next: 'Volgende',
    norms: 'Ik wil eerst de normen nalopen',
    later: 'Ik kijk eerst rond in het dossier',
    nobody: 'Kies minstens één beroepsgroep.',
  },
  round: {
    title: 'Wat vraagt u, en tot wanneer?',
    intro: 'Iedereen krijgt dezelfde vragenlijst, in woorden die passen.',
    closesOn: 'Invullen kan tot en met',
    closesHint: 'Twee weken is gebruikelijk. U sluit de meting zelf; dat gaat niet vanzelf.',
    past: 'Deze dag is al voorbij. Kies vandaag of later.',
    means: 'Wat openen betekent',
    after:
      'Na het openen vult u zelf als eerste in, geeft u dit apparaat door, of stuurt u de vragenlijst per e-mail.',
    previous: 'Vorige',
    later: 'Nog niet openen',
    laterHint:
      'De meting staat dan klaar. U kunt nog alles veranderen en een inleiding of eigen stellingen toevoegen.',
    open: 'Meting openen',
  },
}
