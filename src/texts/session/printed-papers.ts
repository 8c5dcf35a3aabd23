/** Words of what is printed for a spiegelsessie and after it: the hand-out, the cards for the tables, the ballot slips, the attachment to an agenda. */
import { VOTES_PER_PERSON } from '../../domain/session/vote'
import { countOf, formatDate, inWords } from '../format'

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

export const tableCards = {
  title: 'Gesprekskaarten',
  none: 'Er zijn nog geen gesprekskaarten: kies bij de voorbereiding van de spiegelsessie thema’s van een gesloten meting.',
  titleOf: (title: string, part: number, parts: number) =>
    parts === 1 ? title : `${title} (${String(part)} van ${String(parts)})`,
  mean: 'gemiddeld, van 1 tot 5',
  average: 'gemiddeld',
  people: (n: number) => countOf(n, 'mens', 'mensen'),
  gap: (size: string) => `verschil tussen beroepsgroepen ${size}`,
  statement: 'Stelling',
  disagree: 'oneens',
  agree: 'eens',
  answers: 'Antwoorden',
  dontKnow: 'weet niet',
  leftOut: 'Niet van elke stelling zijn cijfers te tonen.',
  questionOf: (number: number, question: string) => `${String(number)}. ${question}`,
  talk: 'Herkennen we dit? Wat zit erachter?',
  notice: 'Wat valt op?',
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
