import type { DueBucket } from '../../domain/actions/action-state'
import type { SmartGap } from '../../domain/actions/smart-gaps'
import { actionFields } from '../fields/action'
import { shortName } from '../fields/field-words'
import { countOf } from '../format'

/** Verbeterplan: the list of actions and the form of one. */
export const actions = {
  title: 'Verbeterplan',
  intro: 'Wat gaat het VSV verbeteren, wie doet het en wanneer is het gereed?',
  add: 'Nieuwe actie',
  addTitle: 'Nieuwe verbeteractie',
  titleOf: (number: number, title: string) => `${String(number)} · ${title}`,
  number: shortName(actionFields.number),
  make: 'Actie maken',
  nameIt: 'Wat gaat u doen, in één regel?',
  nameHint: 'Bijvoorbeeld: Auditkalender met vervangers vaststellen',
  nameMissing: 'Geef de actie een titel.',
  untitled: 'Actie zonder titel',
  bucket: {
    overdue: 'Te laat',
    soon: 'Binnen 30 dagen',
    later: 'Over 31 tot 90 dagen',
    'much-later': 'Later',
    'no-date': 'Zonder datum',
    check: 'Gereed, effect nog nagaan',
    closed: 'Effect nagegaan, geborgd of gestopt',
  } satisfies Record<DueBucket | 'check', string>,
  bucketNote: {
    overdue: 'De datum is voorbij. Spreek de eigenaar aan of kies een nieuwe datum.',
    soon: '',
    later: '',
    'much-later': '',
    'no-date': 'Zonder datum raakt een actie snel uit beeld. Kies een dag.',
    check: 'Gedaan is nog niet geholpen. Kijk op de afgesproken dag of het effect heeft.',
    closed: '',
  } satisfies Record<DueBucket | 'check', string>,
  nextDue: 'Eerstvolgende',
  nextDueOf: (title: string, date: string) => `${title}, ${date}`,
  filter: {
    search: 'Zoeken in acties',
    status: actionFields.status.name,
    anyStatus: 'Alle statussen',
    owner: actionFields.ownerName.name,
    anyOwner: 'Alle eigenaren',
    noOwner: 'Zonder eigenaar',
    clear: 'Filters wissen',
    shown: (shown: number, total: number) =>
      shown === total
        ? countOf(total, 'actie', 'acties')
        : `${String(shown)} van ${countOf(total, 'actie', 'acties')}`,
    nothing: 'Geen enkele actie past bij dit filter.',
  },
  columnAction: 'Actie',
  noOwner: 'nog geen eigenaar',
  noDate: 'geen datum',
  emptyTitle: 'Nog geen verbeteracties',
  empty: 'Acties ontstaan op drie plaatsen:',
  emptyPlaces: {
    mirror:
      'uit een stelling van de Samenwerkingsspiegel die laag scoort of waarover de meningen verschillen;',
    assessment: 'uit een norm waaraan het VSV nog niet of niet helemaal voldoet;',
    own: 'uit een eigen idee, met de knop ‘Nieuwe actie’.',
  },
  toMirror: 'Naar de spiegel',
  toAssessment: 'Naar de toetsing',
  gone: 'Deze actie bestaat niet meer.',
  backToList: 'Terug naar het verbeterplan',
  removed: (title: string) => `Actie ‘${title}’ is verwijderd.`,

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
  },
  origin: {
    norm: (id: string, title: string) => `Norm ${id}: ${title}`,
    statement: (id: string, text: string) => `Stelling ${id}: “${text}”`,
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
    made: 'actie gemaakt',
    removed: 'actie verwijderd',
    changed: (fields: readonly string[]) => `gewijzigd: ${fields.join(', ')}`,
    status: (from: string, to: string) => `status van ‘${from}’ naar ‘${to}’`,
  },
  remove: 'Actie verwijderen',
  saved: 'Alles wordt meteen opgeslagen.',
} as const
