import type { ActionOrder } from '../../domain/actions/action-list'
import type { Priority } from '../../domain/actions/priority'
import type { SmartGap } from '../../domain/actions/smart-gaps'
import type { Term } from '../../domain/actions/terms'
import { actionFields } from '../fields/action'
import { inSentence, shortName } from '../fields/field-words'
import { countOf } from '../format'
import { labels } from '../labels'

/** Verbeterplan: board, timeline, load, priorities, dependencies, and the verdicts that finished actions propose. */
export const improvement = {
  views: 'Manier van kijken',
  view: { list: 'Lijst', board: 'Bord', timeline: 'Tijdlijn' },
  order: {
    label: 'Volgorde',
    date: 'Op datum',
    priority: 'Op prioriteit',
  } satisfies Record<ActionOrder | 'label', string>,
  filter: {
    more: 'Meer filters',
    fewer: 'Minder filters',
    bucket: 'Termijn',
    anyBucket: 'Alle termijnen',
    priority: 'Prioriteit',
    anyPriority: 'Alle prioriteiten',
    unweighed: 'nog niet gewogen',
    origin: actionFields.origin.name,
    anyOrigin: 'Alle herkomst',
    theme: (id: string, title: string) => (title === '' ? `Thema ${id}` : `Thema ${title}`),
    norm: (id: string) => `Norm ${id}`,
    party: shortName(actionFields.ownerPartyId),
    anyParty: 'Alle partijen',
    noParty: 'Zonder partij',
  },
  counter: {
    title: 'Open acties per termijn',
    show: (label: string, count: number) =>
      `${label}: ${countOf(count, 'actie', 'acties')}. Toon alleen deze.`,
    all: (label: string) => `${label}. Nu getoond; toon weer alles.`,
    overdue: 'te laat',
    soon: 'binnen 30 dagen',
    later: 'over 31 tot 90 dagen',
    'no-date': 'zonder datum',
    check: 'effect nog nagaan',
  },
  more: (count: number) => `Toon nog ${countOf(count, 'actie', 'acties')}`,

  priority: {
    label: 'Prioriteit',
    word: labels.priority,
    sign: { 'quick-win': '▲', 'big-project': '◆', 'fill-in': '●', 'not-now': '▽' } satisfies Record<
      Priority,
      string
    >,
    meaning: {
      'quick-win': 'Het effect weegt zwaarder dan de moeite: begin hiermee.',
      'big-project': 'Flink effect, maar het kost ook veel: deel het op en plan tijd in.',
      'fill-in': 'Klein effect, weinig moeite: doe het als er ruimte is.',
      'not-now': 'Klein effect en veel moeite: doe dit alleen als het moet.',
    } satisfies Record<Priority, string>,
    none: 'Kies effect en moeite; dan volgt de prioriteit.',
    mandatory: 'Het VSV koos dat deze actie altijd doorgaat, wat de prioriteit ook is.',
    notWeighed: 'niet gewogen',
    level: labels.level,
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

  smart: {
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

  board: {
    title: 'Bord',
    explain:
      'Sleep een kaart naar een andere kolom. Met het toetsenbord: ga naar ‘Verplaats’ op een kaart en druk op pijl links of rechts, of op Enter voor een keuzelijst.',
    column: (status: string, count: number) => `${status} (${String(count)})`,
    stopped: (count: number) => `Gestopt (${String(count)})`,
    empty: 'Geen acties',
    move: 'Verplaats',
    moveOf: (title: string, status: string) =>
      `Verplaats ‘${title}’, nu ${status}. Pijl links of rechts verzet de kaart; Enter geeft een keuzelijst.`,
    moveTo: (status: string) => `Naar ‘${status}’`,
    moved: (title: string, status: string) => `‘${title}’ staat nu op ‘${status}’.`,
    atEnd: (title: string, status: string) =>
      `‘${title}’ blijft op ‘${status}’: verder kan niet met deze pijl.`,
    due: inSentence(actionFields.dueOn),
    check: inSentence(actionFields.checkOn),
    noCheck: 'nog geen dag om het effect na te gaan',
  },
  resultDialog: {
    checked: 'Hielp de actie?',
    checkedHint: 'Gedaan is nog niet geholpen. Wat was de waarde vóór de actie, en wat is die nu?',
    stopped: 'Waarom stopt deze actie?',
    stoppedHint: 'Zo weet het bestuur later nog waarom.',
    missing: 'Vul dit in: zonder uitleg weet later niemand waarom de status is veranderd.',
    save: 'Opslaan',
  },

  timeline: {
    title: 'Tijdlijn',
    explain: 'Elke balk loopt van start tot gereed. De ruit is de dag waarop u het effect nagaat.',
    today: 'vandaag',
    late: 'te laat',
    check: inSentence({ name: shortName(actionFields.checkOn) }),
    cut: 'loopt buiten de tijdlijn door',
    barOf: (from: string, to: string) => (from === to ? `op ${from}` : `van ${from} tot ${to}`),
    undated: 'Zonder datum',
    undatedNote: 'Bij deze acties zijn ‘Start op’ en ‘Gereed op’ leeg. Ze staan daarom niet op de tijdlijn.',
    nothing: 'Geen actie heeft een datum.',
    caption: 'Acties met de dagen van start, gereed en effect nagaan',
    months: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  },

  load: {
    title: 'Wie draagt het plan?',
    intro:
      'Alleen acties die gepland zijn of lopen. ‘30 dagen’ telt wat vandaag of binnen 30 dagen gereed moet zijn.',
    people: 'Per persoon',
    roles: 'Per beroepsgroep of functie',
    parties: 'Per partij',
    open: 'Open',
    overdue: 'Te laat',
    soon: '30 dagen',
    nobody: 'zonder eigenaar',
    noRole: 'zonder beroepsgroep of functie',
    noParty: 'zonder partij',
    nothing: 'Er staan geen acties open.',
    overloaded: (names: readonly string[], most: number) =>
      `Meer dan ${String(most)} open acties: ${names.join(', ')}. Kan iemand anders er een overnemen?`,
    oneRole: (name: string) =>
      `Alle open acties liggen bij ‘${name}’. Verbeteren van de samenwerking lukt beter als meer beroepsgroepen meedoen.`,
    more: (count: number) => `Toon nog ${String(count)}`,
  },

  proposal: {
    title: 'Voorstellen voor een nieuw oordeel',
    one: 'Voorstel voor een nieuw oordeel',
    sentence: (id: string, from: string, to: string) => `Norm ${id} van ‘${from}’ naar ‘${to}’`,
    sentenceAlone: (id: string, from: string, to: string) =>
      `Voorstel: norm ${id} van ‘${from}’ naar ‘${to}’`,
    why: {
      met: 'Alle acties bij deze norm zijn gereed en van elke actie is het effect nagegaan.',
      'largely-met':
        'Alle acties bij deze norm zijn gereed, maar nog niet van elke actie is het effect nagegaan.',
    },
    rule: 'Dit is een eigen rekenregel van dit programma. U beslist: kijk naar het bewijs voordat u bevestigt.',
    actions: 'Rust op',
    preview: 'Wat verandert er?',
    readiness: (before: string, after: string) => `Gereedheid ${before} → ${after}`,
    count: (verdict: string, before: number, after: number) =>
      `${verdict}: ${String(before)} → ${String(after)}`,
    ofFramework: (title: string) => `in ${title}`,
    confirm: 'Bevestigen',
    decline: 'Niet overnemen',
    confirmOf: (id: string, to: string) => `Bevestigen: norm ${id} wordt ‘${to}’`,
    declineOf: (id: string) => `Niet overnemen: norm ${id} houdt haar oordeel`,
    accepted: (id: string, verdict: string) => `Norm ${id} staat nu op ‘${verdict}’.`,
    declined: (id: string, verdict: string) => `Norm ${id} blijft ‘${verdict}’. Het voorstel is afgehandeld.`,
    decided: {
      accepted: (verdict: string, date: string) => `Oordeel ‘${verdict}’ bevestigd op ${date}.`,
      declined: (verdict: string, date: string) => `Voorstel ‘${verdict}’ niet overgenomen op ${date}.`,
    },
    more: (count: number) => `Toon nog ${countOf(count, 'voorstel', 'voorstellen')}`,
  },

  start: {
    title: 'Voorstellen uit de spiegel en de toetsing',
    intro: (statements: number, norms: number) =>
      `Nog zonder actie: ${countOf(statements, 'stelling die laag scoort', 'stellingen die laag scoren')} en ${countOf(norms, 'norm waaraan u (grotendeels) niet voldoet', 'normen waaraan u (grotendeels) niet voldoet')}.`,
    statements: 'Stellingen die laag scoren',
    statementsOf: (round: string) => `Uit ‘${round}’, laagste eerst.`,
    norms: 'Normen zonder actie',
    make: 'Maak actie',
    makeOfStatement: (text: string) => `Maak actie bij stelling: ${text}`,
    makeOfNorm: (id: string, title: string) => `Maak actie bij norm ${id}: ${title}`,
    suggestion: 'Startpunt:',
    average: (mean: string, n: number) => `gemiddeld ${mean}, ${countOf(n, 'antwoord', 'antwoorden')}`,
    alsoNorm: 'Normen over hetzelfde:',
    none: 'Nu geen voorstellen. Hier komt wat laag scoort of (grotendeels) niet voldoet, zolang er geen actie voor is.',
    more: (count: number) => `Toon nog ${String(count)}`,
    unfold: 'Toon de voorstellen',
  },

  linked: {
    title: 'Welke normen gaan hierover?',
    intro: 'Zo loopt u van beleving naar bewijs: wat zegt de toetsing over hetzelfde onderwerp?',
    statement: 'Stelling',
    score: 'Score',
    norms: 'Normen en oordeel',
    noAssessment: 'Er is nog geen toetsing. Start die om te zien wat het kader over dit thema vraagt.',
    toAssessment: 'Naar de toetsing',
    inHand: (count: number) => `${countOf(count, 'actie', 'acties')} in uitvoering`,
    noAction: 'nog geen actie',
  },
} as const
