/** Spiegelsessie: making the papers for the room. What is printed on them is in `printed-papers.ts`, which only the worker loads. */
export const makingPapers = {
  title: 'Papieren voor de zaal',
  intro:
    'Druk ze af voor de sessie. Op de gesprekskaarten staan alleen cijfers die de zaal ook op het scherm ziet.',
  toReport: 'Agenda en gesprekskaarten maken',
  slips: 'Stembriefjes',
  slipsIntro:
    'Op elk briefje staan de punten met hun nummer. Met een code telt een briefje één keer, ook op de telefoon. Deel de briefjes door elkaar uit en houd niet bij wie welke code krijgt.',
  count: 'Aantal briefjes',
  countWrong: (most: number) => `Vul een heel getal in van 1 tot en met ${String(most)}.`,
  withCodes: 'Elk briefje een eigen code',
  noPoints: 'Vul eerst punten in om over te stemmen.',
  make: 'Stembriefjes maken',
  making: 'De stembriefjes worden gemaakt …',
  savedAs: (name: string) =>
    `Opgeslagen als ${name}. Maakt u nieuwe briefjes? De codes van de oude blijven gelden.`,
  fileName: (vsv: string, date: string) => `${vsv} - stembriefjes ${date}`,
  problems: {
    failed:
      'De stembriefjes konden niet worden gemaakt. Uw gegevens zijn niet veranderd. Probeer het opnieuw.',
    cancelled: 'Het maken van de stembriefjes is gestopt.',
    notStored:
      'De codes konden niet worden opgeslagen. Er zijn geen stembriefjes gemaakt. Probeer het opnieuw.',
    tooManyCodes:
      'Voor deze sessie zijn al heel veel codes gemaakt. Gebruik de briefjes die u hebt, of maak briefjes zonder code.',
  },
} as const
