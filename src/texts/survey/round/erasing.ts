import { KEEP_ANSWERS_MONTHS } from '../../../domain/survey/results/erased-answers'
import type { ErasedAnswers } from '../../../domain/survey/round/round'
import { countOf, formatDate } from '../../format'

const questionnaires = (count: number) => countOf(count, 'ingevulde vragenlijst', 'ingevulde vragenlijsten')
const andOf = new Intl.ListFormat('nl', { type: 'conjunction' })

/** Erasing the separate answers of a meting, and what is said of one that has lost them. */
export const erasing = {
  heading: 'Losse antwoorden',
  kept: (count: number) =>
    `In dit dossier ${count === 1 ? 'staat' : 'staan'} van deze meting ${questionnaires(count)}, zonder naam. Antwoorden van een kleine groep kunnen persoonsgegevens zijn, ook zonder naam.`,
  advice: (from: string) =>
    `Ons advies: wis ze ${String(KEEP_ANSWERS_MONTHS)} maanden na de meting, vanaf ${formatDate(from)}. De uitkomsten blijven dan.`,
  button: 'Wis de losse antwoorden',
  due: {
    title: (round: string) => `Tijd om de losse antwoorden van ‘${round}’ te wissen`,
    text: (closed: string) =>
      `Deze meting sloot op ${formatDate(closed)}, ${String(KEEP_ANSWERS_MONTHS)} maanden of langer geleden. Wij raden aan om de losse antwoorden dan te wissen. De uitkomsten, het rapport en de vergelijking blijven.`,
    later: 'Nu niet',
  },
  /** In the place of the answers. */
  erased: ({ on, figures }: ErasedAnswers) =>
    [
      `De losse antwoorden van deze meting zijn op ${formatDate(on)} gewist. De uitkomsten zijn bewaard zoals ze toen waren.`,
      figures === 'from-file'
        ? 'Zij komen uit een dossierbestand; het programma kan ze niet meer narekenen.'
        : 'Narekenen of opnieuw openen kan niet meer.',
    ].join(' '),
  noTexts: 'De open antwoorden die niet waren vrijgegeven, zijn met de andere losse antwoorden gewist.',
  dialog: {
    title: (round: string) => `Losse antwoorden van ‘${round}’ wissen?`,
    stays: 'Dit blijft',
    stayList: (texts: number) => [
      'Alle uitkomsten, precies zoals u ze nu ziet, en de vergelijking met andere metingen.',
      'Rapporten: de gemaakte, en nieuwe.',
      ...(texts > 0
        ? [`${countOf(texts, 'vrijgegeven open antwoord', 'vrijgegeven open antwoorden')}.`]
        : []),
    ],
    goes: 'Dit verdwijnt voor altijd',
    goList: (plan: {
      readonly submitted: number
      readonly textsLost: number
      readonly textsUnread: number
      readonly receipts: number
      readonly codes: number
      readonly setAside: number
      readonly unreadable: number
      readonly copies: number
    }) => [
      `${questionnaires(plan.submitted)}, en de sleutel die antwoordbestanden opent.`,
      ...(plan.textsLost > 0
        ? [
            `${countOf(plan.textsLost, 'open antwoord dat niet is vrijgegeven', 'open antwoorden die niet zijn vrijgegeven')}${
              plan.textsUnread > 0 ? `; ${String(plan.textsUnread)} daarvan heeft nog niemand gelezen` : ''
            }.`,
          ]
        : []),
      ...(plan.receipts + plan.codes > 0
        ? [
            `${andOf.format([
              ...(plan.receipts > 0
                ? [countOf(plan.receipts, 'bewijs van ontvangst', 'bewijzen van ontvangst')]
                : []),
              ...(plan.codes > 0 ? [countOf(plan.codes, 'eenmalige code', 'eenmalige codes')] : []),
            ])}.`,
          ]
        : []),
      ...(plan.setAside > 0
        ? [
            `Dezelfde antwoorden in ${countOf(plan.setAside, 'vervangen versie', 'vervangen versies')} van dit dossier in de prullenbak.`,
          ]
        : []),
      ...(plan.unreadable > 0
        ? [
            `${countOf(plan.unreadable, 'vervangen versie', 'vervangen versies')} in de prullenbak in hun geheel: wat erin staat, is niet te lezen.`,
          ]
        : []),
      ...(plan.copies > 0
        ? [
            `De automatische reservekopieën waar deze antwoorden in staan (er ${plan.copies === 1 ? 'is' : 'zijn'} er ${String(plan.copies)} van dit dossier), nadat er een nieuwe is gemaakt.`,
          ]
        : []),
    ],
    over: 'Dit kan daarna niet meer',
    overList: [
      'De meting opnieuw openen, of er nog antwoorden bij doen.',
      'Uitkomsten opnieuw berekenen, bijvoorbeeld na een verbetering van het programma.',
      'Andere open antwoorden vrijgeven dan u nu hebt gekozen.',
      'Het wissen ongedaan maken.',
    ],
    remains: 'Hier komt het programma niet bij',
    remainList: (elsewhere: readonly string[]) => [
      'Dossierbestanden die u zelf bewaarde, reservekopieën in een map die u zelf koos, antwoordbestanden en lijsten, ook in uw e-mail. Verwijder die zelf.',
      ...(elsewhere.length > 0
        ? [
            `Dezelfde antwoorden in ${andOf.format(elsewhere.map((name) => `‘${name}’`))} op deze computer. Wis ze daar ook.`,
          ]
        : []),
    ],
    action: 'Ja, wis de losse antwoorden',
    failed: 'Het wissen is niet gelukt. Er is niets gewist. Probeer het opnieuw.',
    done: 'De losse antwoorden zijn gewist. De uitkomsten zijn gebleven.',
    doneButCopies: (reason: string) =>
      `De losse antwoorden zijn uit dit dossier gewist, maar nog niet uit alle reservekopieën. ${reason} Het programma probeert het bij de volgende start opnieuw.`,
  },
  noCopyYet: 'Er kon nog geen reservekopie zonder deze antwoorden worden gemaakt.',
  /** Of a file that brings answers back. */
  returning: {
    heading: 'In dit bestand staan losse antwoorden die hier zijn gewist',
    one: (facts: { readonly title: string; readonly on: string; readonly submitted: number }) =>
      `${facts.title}: ${questionnaires(facts.submitted)}, gewist op ${formatDate(facts.on)}`,
    question: 'Wat wilt u met deze antwoorden?',
    leftOut: 'Zonder deze antwoorden openen. De uitkomsten blijven zoals ze zijn bewaard.',
    broughtBack: 'De gewiste antwoorden terughalen. Wis ze later opnieuw.',
  },
}
