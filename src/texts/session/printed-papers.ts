/** Words of what is printed for a spiegelsessie and after it: the hand-out, the cards for the tables, the ballot slips, the attachment to an agenda. */
import type { CardFigures } from '../../domain/session/theme-cards'
import { VOTES_PER_PERSON } from '../../domain/session/vote'
import type { GapSize, Withheld } from '../../domain/survey/results/round-results'
import { countOf, formatDate, formatGap, inWords } from '../format'

export const handout = {
  title: 'Spiegelsessie: waar we over praten',
  none: 'Er is nog geen spiegelsessie. Maak er eerst een: dan staan hier de agenda en de onderwerpen.',
  agenda: 'Agenda',
  at: 'Om',
  step: 'Wat we doen',
  minutes: 'Minuten',
  end: 'Einde',
  endAt: (time: string) => `Wij stoppen om ${time}.`,
  rules: 'Spelregels',
  topics: 'Waar we over praten',
  themes: 'Deze thema’s komen op het scherm',
  noTopics: 'De onderwerpen zijn nog niet gekozen.',
  point: (number: number, title: string) => `${String(number)}. ${title}`,
  points: 'Punten waaruit u straks kiest',
  pointsNote: `U kiest er hoogstens ${inWords(VOTES_PER_PERSON)}, in het geheim. De uitslag is een advies; het bestuur besluit.`,
  mandatory: 'Gaat altijd door',
  own: 'Voor uzelf',
} as const

const spread = {
  large: 'een groot verschil',
  some: 'een verschil',
  small: 'een klein verschil',
} satisfies Record<GapSize, string>

export const tableCards = {
  title: 'Gesprekskaarten',
  none: 'Er zijn nog geen gesprekskaarten. Daarvoor is een gesloten meting nodig, en in een spiegelsessie ten minste één gekozen thema.',
  mean: (n: number) => `gemiddeld, op een schaal van 1 tot 5 · ${countOf(n, 'mens', 'mensen')}`,
  average: 'gemiddeld',
  withheld: {
    'no-answers': 'Over dit thema zijn geen cijfers te tonen: niemand gaf hier antwoord. Praat er wel over.',
    'too-few':
      'Over dit thema zijn geen cijfers te tonen: zo blijft geheim wat één mens antwoordde. Praat er wel over.',
  } satisfies Record<Withheld, string>,
  /** How people are apart, in words; empty when nothing may be told of it. */
  spread: ({ agreementOf, divided, gap }: Pick<CardFigures, 'agreementOf' | 'divided' | 'gap'>) =>
    [
      ...(agreementOf === 0
        ? []
        : [
            divided === 0
              ? 'Over geen enkele stelling zijn de mensen sterk verdeeld.'
              : `De mensen zijn verdeeld over ${String(divided)} van de ${countOf(agreementOf, 'stelling', 'stellingen')}.`,
          ]),
      ...(gap === null ? [] : [`Tussen beroepsgroepen is er ${spread[gap.label]}: ${formatGap(gap.size)}.`]),
    ].join(' '),
  statement: 'Stelling',
  disagree: 'oneens',
  agree: 'eens',
  answers: 'Antwoorden',
  dontKnow: 'weet niet',
  telling: 'Met welke stelling zijn de meeste mensen het eens, en met welke de minste?',
  questionOf: (number: number, question: string) => `${String(number)}. ${question}`,
  talk: 'Waar praten we over?',
  notice: 'Wat valt op? Herkennen we dit?',
  words: ['Ons eerste woord', 'Ons tweede woord', 'Ons derde woord'],
  foot: (heldOn: string | null) =>
    `Eerst begrijpen, dan pas oplossen. Noem geen namen.     Tafel ______${heldOn === null ? '' : `     spiegelsessie ${formatDate(heldOn)}`}`,
} as const

export const ballotSlips = {
  subject: 'Stembriefjes',
  title: 'Stembriefje',
  about: (vsv: string, heldOn: string | null) =>
    heldOn === null ? vsv : `${vsv} · spiegelsessie ${formatDate(heldOn)}`,
  ask: `Kruis hoogstens ${inWords(VOTES_PER_PERSON)} punten aan.`,
  box: '☐',
  point: (number: number, title: string) => `${String(number)}. ${title}`,
  code: (code: string) => `Code ${code}`,
  codeNote: 'Met deze code telt uw stem één keer. De code wordt niet bij uw keuze bewaard.',
  secret: 'Zet uw naam er niet op en vouw het briefje dicht.',
} as const

export const agendaAttachment = {
  title: 'Acties van het verbeterplan',
  intro: 'Een vast punt op de agenda. Bespreek eerst wat te laat is, en daarna of het iets heeft opgeleverd.',
  fromSession: (heldOn: string | null) =>
    heldOn === null ? 'Uit de spiegelsessie' : `Uit de spiegelsessie van ${formatDate(heldOn)}`,
  decisions: 'Afgesproken in de sessie',
  parked: 'Nog te bespreken',
  late: 'Te laat',
  check: 'Klaar: wat is het effect?',
  going: 'Loopt of gepland',
  none: 'Er zijn geen acties om te bespreken.',
  counted: (part: string, count: number) => `${part} (${countOf(count, 'actie', 'acties')})`,
  remarks: 'Besproken en afgesproken',
} as const
