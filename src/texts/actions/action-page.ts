import type { SmartGap } from '../../domain/actions/smart-gaps'
import type { Term } from '../../domain/actions/terms'
import { actionFields } from '../fields/action'
import { countOf } from '../format'

/** The page of one action: its form, whether it is concrete enough, what it waits for, where it came from and its history. */
export const actionPage = {
  section: {
    why: 'Waarom',
    what: 'Wat',
    who: 'Wie en wanneer',
    measure: 'Meten',
    finish: 'Afronden',
    origin: actionFields.origin.name,
    smart: 'Is het concreet genoeg?',
  },
  dueBeforeStart: '‘Gereed op’ ligt vóór ‘Start op’.',
  checkBeforeDue: 'U wilt het effect nagaan voordat de actie gereed is.',
  phase: (phase: string) => `PDCA-fase: ${phase}`,
  origin: {
    norm: (id: string, title: string) => `Norm ${id}: ${title}`,
    statement: (id: string, text: string) => `Stelling ${id}: ‘${text}’`,
    theme: (title: string) => `Thema ${title}`,
    own: 'Eigen idee van het VSV.',
    session: 'Afgesproken in een spiegelsessie.',
    fromList: (origin: string, list: string) => (list === '' ? origin : `${origin}: ${list}`),
  },
  history: {
    none: 'Er zijn geen wijzigingen bewaard.',
    decided: {
      accepted: (verdict: string) => `voorstel bevestigd: de norm staat op ‘${verdict}’`,
      declined: (verdict: string) => `voorstel ‘${verdict}’ niet overgenomen`,
    },
    created: 'actie gemaakt',
    removed: 'actie verwijderd',
    changed: (fields: readonly string[]) => `gewijzigd: ${fields.join(', ')}`,
    status: (from: string, to: string) => `status van ‘${from}’ naar ‘${to}’`,
  },
  remove: 'Actie verwijderen',
  saved: 'Alles wordt meteen opgeslagen.',
  gone: 'Deze actie bestaat niet meer.',
  backToList: 'Terug naar het verbeterplan',
  walk: 'Vorige en volgende actie',
  previous: 'Vorige actie',
  next: 'Volgende actie',
  removed: (title: string) => `Actie ‘${title}’ is verwijderd.`,

  smart: {
    complete: 'Alles is ingevuld: concreet, meetbaar, met een eigenaar en een datum.',
    intro: 'Een actie lukt vaker als dit ook is ingevuld:',
    gap: {
      'no-goal': 'een doel: wat is er straks anders?',
      'no-approach': 'wat u gaat doen',
      'no-owner': 'een eigenaar met naam',
      'no-owner-role': 'de beroepsgroep of functie van de eigenaar',
      'no-start-date': 'de dag waarop de actie start',
      'no-due-date': 'de dag waarop de actie gereed is',
      'no-measure': 'een meetpunt: waaraan ziet u dat het werkt?',
      'no-baseline': 'de nulwaarde: hoe staat het er nu voor?',
      'no-target': 'de streefwaarde: waar wilt u uitkomen?',
      'no-evidence': 'het bewijs: welk document laat zien dat het gedaan is?',
      'no-check-date': 'de dag waarop u het effect nagaat',
      'due-before-start': 'een dag bij ‘Gereed op’ die na de start ligt',
      'check-before-due': 'een dag om het effect na te gaan die na ‘Gereed op’ ligt',
    } satisfies Record<SmartGap, string>,
    example: 'Bijvoorbeeld:',
    examples: {
      'no-goal': 'Op 1 maart is 9 van de 10 overdrachten volledig.',
      'no-approach': 'We maken één overdrachtslijst, proberen die twee weken uit en stellen hem dan vast.',
      'no-owner': 'mw. De Wit. Eén persoon, geen werkgroep: dan weet iedereen wie u aanspreekt.',
      'no-owner-role': 'verloskundige eerste lijn, of voorzitter van de werkgroep acute zorg.',
      'no-start-date': '5 januari, de maandag na de vakantie.',
      'no-due-date': 'Over 3 maanden. Past dat niet, maak de actie dan kleiner.',
      'no-measure': 'Het deel van de overdrachten waarin alle velden zijn ingevuld.',
      'no-baseline': '6 van de 10, geteld in oktober.',
      'no-target': '9 van de 10.',
      'no-evidence': 'De uitkomst van de steekproef, alleen in aantallen.',
      'no-check-date': 'Drie maanden nadat de actie gereed is: dan ziet u of het blijft werken.',
      'due-before-start': 'Start op 5 januari, gereed op 1 maart.',
      'check-before-due': 'Gereed op 1 maart, effect nagaan op 1 juni.',
    } satisfies Record<SmartGap, string>,
  },

  terms: {
    label: 'Snel kiezen, gerekend vanaf vandaag:',
    term: {
      'at-once': 'direct',
      'three-months': '3 maanden',
      'six-months': '6 maanden',
    } satisfies Record<Term, string>,
    dueOn: (term: string) => `${actionFields.dueOn.name}: ${term}`,
  },
  noParty: 'niet gekozen',
  noParties: 'Partijen voegt u toe bij ‘Gegevens’.',

  depends: {
    intro: 'Kan deze actie pas beginnen als een andere gereed is? Kies die hier.',
    none: 'Deze actie wacht op geen andere.',
    add: 'Actie waarop deze wacht',
    remove: (title: string) => `Wacht niet meer op ‘${title}’`,
    waits: (count: number) => `Wacht nog op ${countOf(count, 'actie', 'acties')}`,
    tooLate: (title: string, due: string, start: string) =>
      `‘${title}’ is pas gereed op ${due}, maar deze actie start al op ${start}. Schuif een van beide.`,
    circle: (walk: readonly string[]) =>
      `Dit kan niet: dan wachten acties op elkaar (${walk.join(' → ')}). Er is niets gewijzigd.`,
    gone: 'Een verwijderde actie: telt als gereed.',
    nothingLeft: 'Er is geen andere actie waarop deze kan wachten.',
  },

  resultDialog: {
    checked: 'Hielp de actie?',
    checkedHint: 'Gedaan is nog niet geholpen. Wat was de waarde vóór de actie, en wat is die nu?',
    stopped: 'Waarom stopt deze actie?',
    stoppedHint: 'Zo weet het bestuur later nog waarom.',
    missing: 'Vul dit in: zonder uitleg weet later niemand waarom de status is veranderd.',
    save: 'Opslaan',
  },
} as const
