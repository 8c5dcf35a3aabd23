import { countOf } from '../../format'

/** The same statements, ordered by the five lenses of Common Eye. */
export const lenses = {
  toggle: 'Indeling van de uitkomsten',
  perTheme: 'Per thema',
  perLens: 'Vijf lenzen',
  heading: 'Beeld per lens',
  caption: 'Gemiddelde per lens, van 1 (helemaal oneens) tot 5 (helemaal eens)',
  /** By the ids of the questionnaire; a lens of its own making shows its id. */
  names: {
    ambitie: 'Ambitie',
    belangen: 'Belangen',
    relatie: 'Relaties',
    organisatie: 'Organisatie',
    proces: 'Proces',
  } as Readonly<Record<string, string>>,
  meaning:
    'Dit zijn dezelfde antwoorden, anders geordend: volgens de vijf lenzen van Common Eye. Lees de lenzen niet als een tweede bewijs naast de thema’s.',
  method: (from: number) =>
    `De score is het gemiddelde van alle antwoorden op de stellingen van een lens die minstens ${String(from)} mensen een score gaven, vanaf drie stellingen. Per beroepsgroep splitsen we hier niet: samen met de thema’s zou een kleine groep te herleiden zijn.`,
  /** In the place of a score. */
  thin: (statements: number) =>
    statements < 3
      ? `Geen score: deze lens heeft hier ${countOf(statements, 'stelling', 'stellingen')}. U ziet ${statements === 1 ? 'die' : 'ze'} apart.`
      : 'Geen score: van deze lens zijn minder dan drie stellingen te tonen. U ziet ze apart.',
  without: (count: number) =>
    count === 0
      ? ''
      : `${countOf(count, 'stelling hoort', 'stellingen horen')} bij geen lens: zij gaan over de inhoud van de zorg. U vindt ze bij de thema’s.`,
  lens: 'Lens',
  statements: 'Stellingen',
  counted: (counted: number, asked: number) =>
    counted === asked ? String(asked) : `${String(counted)} van ${String(asked)}`,
  answers: 'Antwoorden',
  which: (lens: string) => `Stellingen bij ${lens}`,
}
