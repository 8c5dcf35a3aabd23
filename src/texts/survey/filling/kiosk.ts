/** This device as a kiosk: only the questionnaire, until the facilitator gives a PIN; and coming back to half a questionnaire. */
import { LONGEST_WAIT, PIN_DIGITS } from '../../../domain/survey/filling/kiosk'
import { capitalized, formatMoment, inWords } from '../../format'

const minutesOf = (seconds: number) =>
  `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`

const pinDigits = `${String(PIN_DIGITS.least)} tot ${String(PIN_DIGITS.most)} cijfers`
const forgotMinutes = inWords(LONGEST_WAIT / 60)

export const kiosk = {
  start: 'Vergrendelen met pincode',
  endedWithoutPin: (moment: string) =>
    `De vorige keer is de vergrendeling zonder pincode beëindigd, op ${formatMoment(moment)}. Weet u niet wie dat deed? Kijk dan of het dossier nog klopt.`,
  dialog: {
    title: 'Vergrendeld invullen',
    points: [
      'Deelnemers zien alleen de vragenlijst. Ook na opnieuw laden of opstarten.',
      'In het eigen venster vult de vragenlijst het hele scherm, zonder menu. Een browser kan dat niet altijd.',
      'Met uw pincode komt u terug bij de meting. Onthoud hem goed.',
      'De pincode houdt deelnemers bij de vragenlijst. De gegevens worden er niet mee versleuteld. Laat het apparaat niet onbeheerd achter bij mensen die u niet vertrouwt.',
    ],
    pin: `Pincode (${pinDigits})`,
    again: 'Pincode nog een keer',
    wrong: `Kies ${pinDigits}.`,
    different: 'De twee pincodes zijn niet gelijk.',
    action: 'Vergrendelen en beginnen',
  },
  rest: {
    title: 'Samenwerkingsspiegel',
    begin: 'Vragenlijst beginnen',
    hint: 'Druk op Enter om te beginnen.',
    facilitator: 'Voor de begeleider',
  },
  exit: {
    title: 'Voor de begeleider',
    text: 'Met de pincode stopt u de vergrendeling.',
    pin: 'Pincode',
    action: 'Vergrendeling stoppen',
    back: 'Terug naar de vragenlijst',
    wrong: 'Deze pincode klopt niet.',
    wait: (seconds: number) =>
      `Na te veel foute pincodes kunt u nu even niets proberen: nog ${minutesOf(seconds)}.`,
    again: 'U kunt de pincode weer proberen.',
    forgot: 'Pincode vergeten?',
    forgotText: `Zonder pincode kunt u na ${forgotMinutes} minuten stoppen. Laat dit scherm al die tijd open. Bij de meting komt daarna te staan dat er zonder pincode is gestopt.`,
    forgotStart: `${capitalized(forgotMinutes)} minuten wachten`,
    forgotWaiting: (seconds: number) =>
      `Nog ${minutesOf(seconds)}. Sluit u dit scherm, dan begint het wachten opnieuw.`,
    forgotReady: 'U kunt nu zonder pincode stoppen.',
    forgotEnd: 'Stoppen zonder pincode',
  },
  done: {
    lead: 'U kunt uw antwoorden niet meer zien of veranderen. Laat het apparaat staan voor de volgende persoon.',
    next: 'Scherm leegmaken',
    back: 'Voor de begeleider',
  },
  idle: {
    title: 'Bent u er nog?',
    text: (seconds: number) =>
      `U hebt even niets ingevuld. Over ${String(seconds)} seconden maken we het scherm leeg. Wat u al invulde, telt dan niet mee.`,
    stay: 'Ja, ik ga verder',
    later: 'Later verder met een code',
  },
  later: 'Later verder',
  code: {
    title: 'Uw code om later verder te gaan',
    lead: 'Schrijf deze code op. We laten hem maar één keer zien.',
    label: 'Uw code',
    points: [
      'U gaat later verder op dit apparaat. Begin de vragenlijst en kies dan: Ik heb een code.',
      'Uw antwoorden tellen pas mee als u de vragenlijst hebt ingestuurd.',
      'Sluit de meting eerder, dan worden ze gewist.',
    ],
    ready: 'Ik heb de code opgeschreven',
    failed: 'De code kon niet worden gemaakt. Uw antwoorden staan nog op dit scherm. Probeer het opnieuw.',
  },
  resume: {
    open: 'Ik heb een code',
    title: 'Verder met uw vragenlijst',
    label: 'Uw code',
    hint: 'Zes tekens, bijvoorbeeld K7M-2QX.',
    action: 'Verder',
    notFound:
      'Met deze code vinden we geen vragenlijst. Kijk de code teken voor teken na. Lukt het niet, begin dan opnieuw.',
  },
}
