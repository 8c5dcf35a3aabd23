/** The words of the printed questionnaire. Apart from the page's words, so that only the worker that makes it carries them. */
import { formatDate } from '../../format'
import { exitLetters } from '../exit-letters'

export const paperForm = {
  title: (vsv: string) => `Samenwerkingsspiegel van ${vsv}`,
  unnamed: 'ons VSV',
  subject: 'Papieren vragenlijst',
  header: (vsv: string, round: string | null) => `Samenwerkingsspiegel · ${vsv} · ${round ?? 'voorbeeld'}`,
  /** On a form of no round. */
  example: 'Dit is een voorbeeld. Er is nu geen meting waar dit formulier bij hoort.',
  code: (code: string) => `Code ${code}`,
  page: 'Pagina ',
  lead: (statements: number, minutes: string) =>
    `Hoe beleeft u de samenwerking? U krijgt hoogstens ${String(statements)} stellingen en een paar vragen. Invullen duurt naar schatting ${minutes} minuten.`,
  minutes: { quickscan: '4 tot 5', full: '10 tot 12' },
  howTo:
    'Zet één kruisje per rij. Vergist u zich? Maak het foute hokje helemaal zwart en kruis het goede aan.',
  confidential: 'Uw antwoorden zijn vertrouwelijk',
  points: (k: number, coded: boolean) => [
    `Vertrouwelijk is niet hetzelfde als anoniem. In een kleine groep kan iemand soms raden wie wat invulde. Daarom tonen we nooit uitkomsten van minder dan ${String(k)} mensen.`,
    'Zet uw naam niet op dit formulier. De organisatie van deze meting typt uw antwoorden over op een computer zonder internet en vernietigt daarna het papier.',
    'Schrijf bij de open vragen in blokletters: uw handschrift kan iemand herkennen. Uw woorden kunnen letterlijk in de bespreking te zien zijn. Noem geen namen en geen cliëntgegevens.',
    ...(coded
      ? [
          'De code bovenaan voorkomt dat een formulier twee keer meetelt. Na het overtypen staat hij los van uw antwoorden.',
        ]
      : []),
    'Meedoen is vrijwillig. U mag elke stelling overslaan.',
  ],
  about: 'Over u',
  statements: 'Stellingen',
  question: (number: number, text: string) => `${String(number)}. ${text}`,
  /** Next to a profession outside the VSV, next to what only members of the VSV answer, and before words for those outside. */
  mark: '*',
  /** Next to a role that is no profession of care, and before words for those who have one. */
  roleMark: '°',
  externalNote: '* Sla de stellingen met een sterretje achter het nummer over.',
  otherWordsNote: (marks: string) =>
    `Begint er onder een stelling een zin met uw teken (${marks})? Lees dan die zin.`,
  columns: {
    statement: 'Stelling',
    keys: exitLetters,
    notApplicable: 'n.v.t.',
  },
  box: '☐',
  closing: 'Tot slot',
  returning: 'Inleveren',
  returnTo: (contact: string) => `Lever dit formulier in een dichte envelop in bij: ${contact}.`,
  returnToGiver: 'Lever dit formulier in een dichte envelop in bij degene van wie u het kreeg.',
  returnBefore: (date: string) => `Doe dit uiterlijk op ${formatDate(date)}.`,
  thanks: 'Dank u wel voor het invullen.',
} as const
