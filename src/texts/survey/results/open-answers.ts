import type { OpenField } from '../../../domain/survey/results/open-answers'
import type { SignalKind } from '../../../domain/survey/results/open-answer-signals'
import { countOf } from '../../format'

/** Reading the open answers, and what becomes of them on the page of the results. */
export const openAnswers = {
  title: 'Open antwoorden nalezen',
  crumb: 'Open antwoorden',
  heading: 'Open antwoorden',
  intro:
    'Alleen u, de begeleider, leest deze teksten. Kies per tekst of anderen die mogen zien: op de pagina met uitkomsten en in het rapport. Wie het schreef en wanneer staat er nergens bij.',
  advice:
    'Niet tonen: namen, gegevens van cliënten, en alles waaraan te zien is wie het schreef. Twijfelt u? Toon de tekst dan niet.',
  keyboard:
    'Met het toetsenbord: Tab gaat naar een tekst, T is Tonen, N is Niet tonen. Daarna staat u vanzelf op de volgende tekst.',
  progress: (read: number, total: number) => `${String(read)} van ${String(total)} gelezen`,
  allRead: 'U hebt alles gelezen.',
  fieldHeading: { keep: 'Wat gaat goed', improve: 'Eerste verbetering' } satisfies Record<OpenField, string>,
  place: (place: number, total: number) => `Tekst ${String(place)} van ${String(total)}`,
  show: 'Tonen',
  hide: 'Niet tonen',
  choice: (place: number) => `Mag tekst ${String(place)} te zien zijn?`,
  unread: 'nog niet gelezen',
  watchOut: 'Let op:',
  signal: {
    name: (found: string) => `misschien een naam (${found})`,
    'citizen-number': (found: string) => `misschien een burgerservicenummer (${found})`,
    date: (found: string) => `een datum, misschien een geboortedatum (${found})`,
    phone: (found: string) => `misschien een telefoonnummer (${found})`,
    email: (found: string) => `een e-mailadres (${found})`,
  } satisfies Record<SignalKind, (found: string) => string>,
  signalsMeaning:
    'Het programma kijkt of er iets in staat dat op een naam of een nummer lijkt. Het ziet niet alles: lees zelf.',
  none: 'Niemand schreef iets bij de open vragen.',
  noneHere: 'Bij deze vraag schreef niemand iets.',
  notHere:
    'In een deelkopie zitten geen losse antwoorden. De begeleider leest ze na in het dossier waaruit de deelkopie is gemaakt.',
  back: 'Naar de uitkomsten',
  count: (count: number, shown: number) =>
    count === 0
      ? 'Niemand schreef iets bij de open vragen.'
      : `Er ${count === 1 ? 'is' : 'zijn'} ${countOf(count, 'open antwoord', 'open antwoorden')}. ${
          shown === 0
            ? 'Er is nog niets gekozen om te tonen: de begeleider leest ze eerst na.'
            : `De begeleider koos er ${String(shown)} om te tonen. De volgorde is willekeurig.`
        }`,
  read: 'Open antwoorden nalezen',
}
