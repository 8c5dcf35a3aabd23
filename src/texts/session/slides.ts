/** The words on the slides of a spiegelsessie: large, few, and nobody's name. */
import type { IsoDate } from '../../domain/question-set'
import { VOTES_PER_PERSON } from '../../domain/session/vote'
import type { SlideResponse } from '../../domain/session/slide'
import { capitalized, countOf, formatDateInWords, inWords } from '../format'

const people = (count: number): string => countOf(count, 'mens', 'mensen')

export const slides = {
  /** `Spiegel per thema · 3 van 4`. */
  part: (step: string, part: number, parts: number) => `${step} · ${String(part)} van ${String(parts)}`,
  footer: (vsv: string, heldOn: IsoDate | null) =>
    heldOn === null ? `${vsv} · spiegelsessie` : `${vsv} · spiegelsessie ${formatDateInWords(heldOn)}`,
  timer: {
    minutes: (minutes: number) => `nog ${countOf(minutes, 'minuut', 'minuten')}`,
    /** Whole seconds, as a clock: `nog 1:24`. */
    turn: (seconds: number) =>
      `nog ${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')} voor deze groep`,
    over: 'tijd is om',
  },
  /** Instead of what may not be shown. */
  groupsLeftOut: 'Niet elke groep staat hier apart. Zo is niemand te herleiden.',
  statementsLeftOut: 'Niet elke stelling staat hier. Zo is niemand te herleiden.',
  rules: {
    title: 'Zo werken we vandaag',
    list: [
      'Eerst begrijpen we elkaar. Daarna pas zoeken we oplossingen.',
      'De spiegel is geen rapportcijfer.',
      'We noemen geen namen.',
      'We raden niet wie wat heeft ingevuld.',
    ],
    response: 'Zoveel mensen vulden de spiegel in',
    /** Next to the figure: `63` · `van de 119 mensen`. */
    ofInvited: ({ submitted, invited }: SlideResponse) =>
      invited === null ? (submitted === 1 ? 'mens' : 'mensen') : `van de ${people(invited)}`,
    meaning: 'Wie niet meedeed, staat niet in deze cijfers.',
  },
  predict: {
    title: 'Wat denkt uw tafel?',
    hint: 'U hebt nog geen uitkomst gezien. Kies samen bij elke vraag één thema.',
    questions: [
      'Welk thema scoort het hoogst?',
      'Welk thema scoort het laagst?',
      'Waar verschillen de beroepsgroepen het meest?',
    ],
    themes: 'De thema’s',
  },
  predictions: {
    title: 'Wat dachten we, wat zegt de spiegel?',
    titleAlone: 'Wat zegt de spiegel?',
    tables: (count: number) =>
      count === 1
        ? 'Eén tafel deed een voorspelling.'
        : `${capitalized(inWords(count))} tafels deden een voorspelling.`,
    columns: { highest: 'Hoogste thema', lowest: 'Laagste thema', gap: 'Grootste verschil' },
    below: {
      highest: (themes: number) => `van de ${inWords(themes)} thema’s`,
      lowest: (themes: number) => `van de ${inWords(themes)} thema’s`,
      gap: () => 'tussen beroepsgroepen',
    },
    table: (count: number) => (count === 1 ? 'tafel' : 'tafels'),
    right: 'raak',
    more: (count: number) => `en nog ${countOf(count, 'ander thema', 'andere thema’s')}`,
    says: {
      highest: 'De spiegel zegt · gemiddeld',
      lowest: 'De spiegel zegt · gemiddeld',
      gap: 'De spiegel zegt · verschil',
    },
    noGap: 'Geen verschil dat we kunnen tonen',
    several: (titles: readonly string[]) => titles.join(' en '),
  },
  theme: {
    mean: 'gemiddeld, van 1 tot 5',
    people,
    response: ({ submitted, invited }: SlideResponse) =>
      invited === null
        ? `respons ${people(submitted)}`
        : `respons ${String(submitted)} van ${String(invited)}`,
    answers: (least: number, most: number) =>
      least === most
        ? `${countOf(most, 'antwoord', 'antwoorden')} per stelling`
        : `${String(least)} tot ${String(most)} antwoorden per stelling`,
    statement: 'stelling',
    distribution: 'verdeling',
    disagree: 'oneens',
    agree: 'eens',
    dontKnow: 'weet ik niet',
    meanOf: (mean: string) => `gemiddeld ${mean}`,
    factOf: (known: string) => `feit: ${known}`,
    unknown: '–',
    unknownAloud: 'wordt niet getoond',
    discuss: 'Bespreek aan uw tafel',
  },
  gap: {
    below: 'Gemiddelde per beroepsgroep',
    answers: (n: number) => countOf(n, 'antwoord', 'antwoorden'),
    size: (size: string) => `verschil ${size}`,
    mean: (mean: string) => `gemiddeld ${mean}`,
    turn: 'Verwoord elkaars standpunt',
    turns: [
      'Eén groep vertelt. De rest luistert.',
      'Een ander vat samen: ‘U zegt dat …’',
      'Klopt dat? Vul aan.',
    ],
    notYet: 'Nog geen oplossingen.',
  },
  vote: {
    step: (votes: number) => `Geheim stemmen · kies hoogstens ${countOf(votes, 'punt', 'punten')}`,
    second: (votes: number) =>
      `Tweede stemming, na het gesprek · kies hoogstens ${countOf(votes, 'punt', 'punten')}`,
    title: 'Wat pakken we als eerste aan?',
    notVoted: 'Hier stemt u niet over: dit gaat altijd door',
    network: (name: string) => (name === '' ? 'Scan, of typ:' : `Wifi: ${name}. Scan, of typ:`),
    paper: 'Liever op papier? Vraag een briefje.',
    code: 'Code om te stemmen met een telefoon',
    ready: 'U kunt zo meteen stemmen.',
    count: (ballots: number, of: number) => `${String(ballots)} van ${String(of)} stemmen binnen`,
    afterClosing: 'uitslag na het sluiten',
    closed: 'De stemming is gesloten.',
  },
  outcome: {
    step: 'Uitslag · stemming gesloten',
    second: 'Uitslag van de tweede stemming',
    title: (numbers: readonly number[]) => {
      const last = numbers.at(-1)
      if (last === undefined) return 'De uitslag'
      if (numbers.length === 1) return `Het meest gekozen: punt ${String(last)}`
      return `Het meest gekozen: punt ${numbers.slice(0, -1).join(', ')} en ${String(last)}`
    },
    tooFew: 'Er zijn te weinig stemmen. Daarom tonen we geen aantallen.',
    today: 'Vandaag in de zaal',
    ballots: (ballots: number) =>
      `${people(ballots)} kozen elk hoogstens ${inWords(VOTES_PER_PERSON)} punten`,
    before: (votes: number) => `eerst ${String(votes)}`,
    mirror: 'Eerder in de spiegel',
    mirrorBelow: 'de meest gekozen thema’s',
    mandatory: 'Gaat altijd door',
    advice: 'De uitslag is een advies. Het bestuur besluit.',
  },
  tables: {
    title: 'Van punt naar actie',
    below: 'Elke tafel werkt één punt uit.',
    write: 'Schrijf samen op',
    parts: [
      'Wat is de oorzaak?',
      'Wat willen we bereiken?',
      'Wat gaan we doen, en wie trekt het?',
      'Wanneer is het klaar?',
      'Waaraan zien we dat het helpt?',
    ],
    none: 'De gespreksleider verdeelt de punten.',
  },
  actions: {
    title: 'Dit nemen we ons voor',
    more: (count: number) => `en nog ${countOf(count, 'actie', 'acties')}`,
    advice: 'Het bestuur stelt de acties vast.',
  },
  closing: {
    title: 'Wat neemt u mee?',
    round: 'Ieder noemt één ding, in één zin.',
    reportBack: 'Uw achterban hoort hiervan uiterlijk op',
    board: 'Het bestuur besluit over de acties.',
    thanks: 'Dank u wel.',
  },
}
