import type { Standing } from '../../domain/framework/assessment/standing'
import type { VisitStepId, VisitStepState } from '../../domain/visit/countdown'
import { evidenceFields } from '../fields/evidence'
import { countOf } from '../format'
import { questionFields } from '../fields/visit'

/** The question a norm may raise, phrased from its title; what is asked depends on our own verdict. */
function question(title: string, standing: Standing): string {
  switch (standing) {
    case 'met':
    case 'largely-met':
      return `${title}. Waaruit blijkt dat?`
    case 'largely-unmet':
    case 'unmet':
      return `${title}. Wat ontbreekt daar nog aan, en wat doet u eraan?`
    case 'unknown':
    case 'not-assessed':
      return `${title}. Hoe staat dat er bij u voor?`
    case 'not-applicable':
      return `${title}. Waarom geldt dat niet voor uw VSV?`
  }
}

/** Bezoek voorbereiden: countdown, documents, team, questions and what is open. */
export const visit = {
  title: 'Bezoek voorbereiden',
  nav: 'Bezoek voorbereiden',
  intro: 'Wat moet er klaar zijn als de inspectie komt, en wie zegt wat?',
  own: 'Dit plan is een eigen uitwerking. Hoe de inspectie een bezoek aan een VSV nu inricht, vonden wij niet in de openbare bronnen. Ga uit van wat in de aankondiging van de inspectie staat.',
  seen: 'In 2023 en 2024 onderzocht IGJ negen VSV’s. Volgens een nieuwsbericht van 12 november 2025 zag zij een tekort aan personeel, steeds vaker bevalstops, en wachtlijsten voor kraamzorg. Vrouwen in een kwetsbare situatie hadden er het meest last van. De samenwerking in de VSV’s was toch goed. Het rapport zelf hebben wij niet gelezen.',
  seenMore: 'Lees meer in de Wegwijzer',
  print: 'Afdrukken',

  date: 'Wanneer komt de inspectie?',
  dateHint: 'Ook te vinden bij de gegevens van het VSV.',
  noDate:
    'Er is nog geen datum. Vul de datum in zodra het bezoek is aangekondigd: dan rekent het programma terug wat u wanneer doet. De vragen, documenten en open punten hieronder kunt u nu al voorbereiden.',
  daysLeft: (days: number) => {
    if (days === 0) return 'Het bezoek is vandaag.'
    return days > 0
      ? `Nog ${countOf(days, 'dag', 'dagen')}.`
      : `Het bezoek was ${countOf(-days, 'dag', 'dagen')} geleden.`
  },
  badge: (days: number) => (days === 0 ? 'vandaag' : countOf(days, 'dag', 'dagen')),
  prepare: 'Bereid het bezoek voor',

  plan: 'Aftelplan',
  planIntro: 'Zes weken vooruit, een week erna. Vink af wat klaar is.',
  planDone: (done: number, total: number) => `${String(done)} van ${String(total)} stappen klaar`,
  squeezed: 'Het bezoek is kort van tevoren aangekondigd: doe deze stap nu.',
  between: (from: string, until: string) => (from === until ? from : `${from} tot en met ${until}`),
  beforeVisit: (date: string) => `vóór ${date}`,
  doneLabel: (step: string) => `Klaar: ${step}`,
  state: { done: 'klaar', overdue: 'te laat', due: 'nu doen', later: 'later' } satisfies Record<
    VisitStepState,
    string
  >,
  step: {
    calendar: {
      title: 'Zet het bezoek in ieders agenda',
      text: 'Ook bij de bestuurders en bij de mensen die een dag vrij moeten plannen.',
    },
    team: {
      title: 'Kies wie er aan tafel zit',
      text: 'Verdeel de thema’s, zodat er bij elk thema iemand is die het verhaal kent.',
    },
    assessment: {
      title: 'Loop de toetsing na',
      text: 'Begin met de kern. Beoordeel wat nog openstaat en bevestig wat is meegenomen.',
    },
    evidence: {
      title: 'Werk het bewijs bij',
      text: 'Vervang wat verlopen is, vraag om wat ontbreekt.',
    },
    actions: {
      title: 'Loop de verbeteracties na',
      text: 'Klopt de stand, heeft elke actie een eigenaar, en wat lukt nog vóór het bezoek?',
    },
    questions: {
      title: 'Schrijf op wat u antwoordt',
      text: 'Per norm een of twee zinnen, het eerst bij wat (grotendeels) niet voldoet.',
    },
    report: {
      title: 'Maak het rapport en sla het dossier op',
      text: 'Laat iemand die niet meeschreef het rapport lezen.',
    },
    rehearse: {
      title: 'Oefen de gesprekken',
      text: 'Stel elkaar de verwachte vragen. Wees eerlijk over wat nog niet lukt en wat u eraan doet.',
    },
    documents: {
      title: 'Leg de stukken klaar',
      text: 'Kijk of elk document opengaat, de juiste versie is en geen gegevens van cliënten bevat.',
    },
    reception: {
      title: 'Regel de ontvangst',
      text: 'Ruimte, wifi, parkeren, koffie, en iemand die ontvangt en aantekeningen maakt.',
    },
    'last-look': {
      title: 'Laatste controle',
      text: 'Is iedereen er, ligt alles klaar, weet iedereen wie wat zegt?',
    },
    day: {
      title: 'Het bezoek',
      text: 'Schrijf op wat er gevraagd wordt, wat u toezegt en wanneer.',
    },
    'follow-up': {
      title: 'Volg het bezoek op',
      text: 'Kom toezeggingen na, maak er acties van en vertel iedereen hoe het ging.',
    },
  } satisfies Record<VisitStepId, { readonly title: string; readonly text: string }>,

  documents: 'Stukken om klaar te leggen',
  documentsIntro: 'Uit uw bewijsstukken, per thema. Het nummer is hetzelfde als in het rapport.',
  noDocuments:
    'Er zijn nog geen bewijsstukken. Voeg ze toe bij een norm: dan staan ze hier met hun vindplaats, en vinkt u af wat klaarligt.',
  toEvidence: 'Naar de bewijsstukken',
  otherDocuments: 'Bij geen norm van dit kader',
  column: {
    ready: 'Ligt klaar',
    number: 'Nr.',
    document: evidenceFields.title.name,
    place: evidenceFields.location.name,
    state: 'Stand',
  },
  readyLabel: (title: string) => `Ligt klaar: ${title}`,
  readyOf: (ready: number, total: number) =>
    `${String(ready)} van ${countOf(total, 'stuk ligt', 'stukken liggen')} klaar`,
  noPlace: 'nog geen vindplaats genoemd',

  team: 'Wie zit er aan tafel?',
  teamIntro: 'Kies per persoon over welke thema’s die vertelt. Eén persoon kan meer thema’s doen.',
  noTeam:
    'Er is nog niemand gekozen. Voeg de mensen toe die bij het bezoek zijn. Dan ziet u over welk thema nog niemand vertelt.',
  addSeat: 'Persoon toevoegen',
  removeSeat: (name: string) => `Verwijder ${name === '' ? 'deze persoon' : name}`,
  seatRemoved: (name: string) => `${name === '' ? 'De persoon' : name} is verwijderd.`,
  themesWithout: (titles: readonly string[]) => `Nog niemand vertelt over: ${titles.join('; ')}.`,
  themesCovered: 'Bij elk thema vertelt er iemand.',

  questions: 'Verwachte vragen en ons antwoord',
  questionsIntro:
    'Gemaakt van de normen, in eigen woorden: eerst wat (grotendeels) niet voldoet, dan wat nog niet is beoordeeld. Het zijn geen vragen van de inspectie. Zet er zelf vragen bij.',
  question,
  answeredOf: (answered: number, total: number) =>
    `${String(answered)} van ${String(total)} met een antwoord`,
  answerOf: (normId: string) => `${questionFields.answer.name} bij ${normId}`,
  answer: questionFields.answer.name,
  noAnswer: 'Nog geen antwoord.',
  locked:
    'De toetsing is vastgesteld. De antwoorden zijn hier te lezen; wijzigen kan in een volgende toetsing.',
  core: 'kernnorm',
  evidence: (titles: readonly string[]) => `Laat zien: ${titles.join('; ')}`,
  noEvidence: 'Er is nog geen bewijsstuk om te laten zien.',
  toNormOf: (norm: string) => `Naar de norm ${norm}`,
  generalQuestions: 'Algemene vragen',
  generalIntro: 'Vragen die bij geen thema horen, bijvoorbeeld hoe het VSV is ontstaan.',
  addQuestion: 'Eigen vraag toevoegen',
  addQuestionTo: (theme: string) => `Eigen vraag toevoegen bij ${theme}`,
  removeQuestion: (words: string) => `Verwijder ${words === '' ? 'deze vraag' : `de vraag ‘${words}’`}`,
  questionRemoved: 'De vraag is verwijderd.',
  noAssessment: 'Er is nog geen toetsing. Met een toetsing ziet u hier welke vragen u kunt verwachten.',
  toAssessment: 'Naar de toetsing',

  open: 'Wat nog openstaat',
  openFindings: (count: number) => `Vraagt aandacht · ${String(count)}`,
  openAnswers: (count: number) => `Normen zonder antwoord · ${String(count)}`,
  openActions: (count: number) => `Open acties · ${String(count)}`,
  nothingOpen: 'Niets.',
  showAll: (count: number) => `Toon alle ${String(count)}`,
  showLess: 'Toon minder',
  due: (date: string) => `gereed ${date}`,
  noDue: 'nog geen datum',
  noOwner: 'nog geen eigenaar',
} as const
