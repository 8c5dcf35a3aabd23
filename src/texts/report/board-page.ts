/** Beslisblad: the board's page, on screen and as page 1 of the board's report. The rules that choose the words are in the domain. */
import type { Action } from '../../domain/actions/action'
import type { BoardMirror, BoardMirrorTheme } from '../../domain/report/board-mirror'
import type { BoardFigures, BoardPage, BoardTheme } from '../../domain/report/board-page'
import type { BoardDirection, BoardStanding } from '../../domain/report/board-standing'
import type { NormWork, UrgentThing } from '../../domain/report/board-urgent'
import type { Round } from '../../domain/survey/round/round'
import {
  capitalized,
  countOf,
  formatChange,
  formatDate,
  formatDateInWords,
  formatMean,
  inWords,
  percentOrDash,
} from '../format'
import { labels } from '../labels'
import { boardDecisions, titleOf } from './board-decisions'
import { boardSentence } from './board-sentence'
import { mirror } from './mirror'
import { summary } from './summary'

const DIRECTION = {
  forward: { sign: '↑', word: 'vooruit' },
  back: { sign: '↓', word: 'achteruit' },
  level: { sign: '→', word: 'gelijk' },
} as const

/** Of a theme, in a cell; a dash where it cannot be said. */
const direction = ({ kind }: BoardDirection): string =>
  kind === 'no-earlier' || kind === 'few-norms' ? '–' : `${DIRECTION[kind].sign} ${DIRECTION[kind].word}`

/** What is open in a theme; empty when nothing is. */
function open({ unknown, notAssessed }: Pick<BoardTheme, 'unknown' | 'notAssessed'>): string {
  return [
    ...(unknown === 0 ? [] : [`${String(unknown)} onbekend`]),
    ...(notAssessed === 0 ? [] : [`${String(notAssessed)} nog open`]),
  ].join(', ')
}

/** Why a theme stands where it stands: its worst core norms, and what is open. */
const because = (theme: BoardTheme): string =>
  [...theme.failingCore, open(theme)].filter((part) => part !== '').join(', ')

/** "Overleg 3,9 (duidelijk hoger, +1,0)"; of one that is withheld its name. */
function mirrorTheme({ title, mean, change }: BoardMirrorTheme): string {
  const figure = mean === null ? '' : ` ${formatMean(mean)}`
  return change === null || change.word === 'none'
    ? `${title}${figure}`
    : `${title}${figure} (${CHANGE[change.word]}, ${formatChange(change.delta, change.from)})`
}

const CHANGE = {
  'possibly-higher': 'mogelijk hoger',
  'possibly-lower': 'mogelijk lager',
  'clearly-higher': 'duidelijk hoger',
  'clearly-lower': 'duidelijk lager',
} as const

/** A round without a title goes by its form. */
const nameOf = ({ title, form }: Pick<Round, 'title' | 'form'>): string => title.trim() || labels.form[form]

/** Which round, and how many filled it in; or why nothing of it is here. */
function mirrorLine(of: BoardMirror): string {
  switch (of.kind) {
    case 'none':
      return of.open === null ? summary.noMirror : mirror.unseen.open(nameOf(of.open))
    case 'withheld':
      return of.why === 'no-answers'
        ? mirror.unseen.nobody(nameOf(of))
        : mirror.unseen.tooFew(nameOf(of), of.threshold)
    case 'shown': {
      const { submitted, invited, responseLabel } = of.response
      const people = invited === null ? String(submitted) : `${String(submitted)} van ${String(invited)}`
      return `‘${nameOf(of)}’: ${people} mensen vulden in; respons ${labels.response[responseLabel]}. Scores van 1 tot 5.`
    }
  }
}

/** How the work on a norm goes. */
function work(at: NormWork): string {
  switch (at.state) {
    case 'none':
      return 'Niemand werkt eraan: er is geen verbeteractie.'
    case 'late':
      return `Actie A${String(at.action.number)} is ${countOf(at.daysLate, 'dag', 'dagen')} te laat.`
    case 'no-owner':
      return at.action.ownerRole.trim() === ''
        ? `Actie A${String(at.action.number)} heeft nog geen eigenaar.`
        : `Actie A${String(at.action.number)} is van een functie, en nog niet van iemand met een naam.`
    case 'no-date':
      return `Actie A${String(at.action.number)} heeft geen einddatum.`
    case 'planned':
      return `Actie A${String(at.action.number)} is gepland en moet nog beginnen.`
    case 'running':
      return `Actie A${String(at.action.number)} loopt, tot ${formatDate(at.action.dueOn)}.`
    case 'done':
      return `Actie A${String(at.action.number)} is ${labels.actionStatus[at.action.status]}. Het oordeel is nog niet veranderd.`
  }
}

/** What cannot wait: its name, and what is the matter. `id` stands before the name. */
function urgent(thing: UrgentThing): { readonly id: string; readonly what: string; readonly why: string } {
  switch (thing.kind) {
    case 'core-norm':
      return {
        id: thing.norm.id,
        what: thing.norm.title,
        why: `Kernnorm ${labels.verdict[thing.verdict]}. ${work(thing.work)}`,
      }
    case 'late-action':
      return {
        id: `A${String(thing.action.number)}`,
        what: titleOf(thing.action),
        why: `Verbeteractie: ${countOf(thing.daysLate, 'dag', 'dagen')} te laat, had gereed moeten zijn op ${formatDate(thing.action.dueOn)}.`,
      }
    case 'visit':
      return {
        id: '',
        what: 'De inspectie komt op bezoek',
        why: thing.days === 0 ? 'Vandaag.' : `Over ${countOf(thing.days, 'dag', 'dagen')}.`,
      }
  }
}

/** In place of the things, when there is none; what was not judged is never good news. */
function urgentNone(standing: BoardStanding): string {
  switch (standing.kind) {
    case 'nothing':
    case 'mirror-only':
      return 'Er is nog geen norm beoordeeld. Geen actie is te laat.'
    case 'core-open':
      return standing.count === standing.of
        ? 'Er is nog geen kernnorm beoordeeld. Geen actie is te laat.'
        : 'Het VSV voldoet (grotendeels) aan elke beoordeelde kernnorm, en geen actie is te laat.'
    case 'no-core':
      return 'Geen actie is te laat.'
    default:
      return 'Het VSV voldoet (grotendeels) aan elke kernnorm, en geen actie is te laat.'
  }
}

const NOBODY = 'nog geen eigenaar'

/** As the decisions have it: a name, else a function. */
const ownerOf = ({ ownerName, ownerRole }: Action) => ownerName.trim() || ownerRole.trim() || NOBODY

/** Who it is of, for the same thing. */
function urgentOwner(thing: UrgentThing): string {
  switch (thing.kind) {
    case 'core-norm': {
      if (thing.work.state === 'none') return thing.normOwner || NOBODY
      return ownerOf(thing.work.action)
    }
    case 'late-action':
      return ownerOf(thing.action)
    case 'visit':
      return 'bestuur'
  }
}

/** What is filled in by hand below the decisions. */
const SIGNS = ['Namens het bestuur', 'Handtekening', 'Datum'] as const

/** The figures that come last, each with what it is of. */
function figureLines({ readiness, response, overdue, unfinished }: BoardFigures) {
  return [
    {
      label: summary.readiness,
      value: percentOrDash(readiness?.readiness ?? null),
      meaning: readiness === null ? NO_DATA : summary.readinessOf(readiness.applicable),
    },
    {
      label: summary.coverage,
      value: percentOrDash(readiness?.coverage ?? null),
      meaning: readiness === null ? NO_DATA : summary.coverageOf(readiness.assessed, readiness.applicable),
    },
    {
      label: summary.response,
      value: percentOrDash(response?.rate ?? null),
      meaning: response === null ? NO_DATA : summary.responseOf(response.submitted, response.invited),
    },
    { label: summary.overdue, value: String(overdue), meaning: summary.overdueOf(unfinished) },
  ]
}

const NO_DATA = 'Nog geen gegevens.'

export const boardPage = {
  title: 'Beslisblad voor het bestuur',
  nav: 'Beslisblad',
  intro: (day: string) =>
    `Eén pagina voor de vergadering, stand van ${day}. In Word is dit de eerste pagina van het bestuursrapport.`,
  print: 'Druk af',
  toReport: 'Maak het Word-rapport',
  ...boardSentence,
  visit: (visit: BoardPage['visit']) => {
    if (visit === null) return ''
    const day = formatDateInWords(visit.date)
    if (visit.days < 0) return `De inspectie was op bezoek op ${day}.`
    return visit.days === 0
      ? 'De inspectie komt vandaag op bezoek.'
      : `De inspectie komt op bezoek op ${day}: over ${countOf(visit.days, 'dag', 'dagen')}.`
  },
  themes: 'Stand per thema, slechtste eerst',
  themeColumns: {
    stand: 'Stand',
    theme: 'Thema',
    readiness: 'Gereed',
    coverage: 'Dekking',
    since: 'Richting',
    because: 'Waardoor',
  },
  direction,
  because,
  open,
  noAssessment: summary.noAssessment,
  mirrorTitle: 'Samenwerkingsspiegel',
  mirrorColumns: { stand: 'Stand', themes: 'Thema’s en score' },
  mirrorLine,
  mirrorTheme,
  urgentTitle: (count: number) =>
    count === 1
      ? 'Eén ding dat niet kan wachten'
      : `${capitalized(inWords(count))} dingen die niet kunnen wachten`,
  urgentTitleNone: 'Wat niet kan wachten',
  urgentNone,
  urgentColumns: { what: 'Wat', why: 'Waarom nu', who: 'Van wie' },
  urgent,
  urgentOwner,
  /** @param most of them by name, the others as a number */
  otherCore: (ids: readonly string[], most = ids.length) =>
    `Ook (grotendeels) niet: ${ids.slice(0, most).join(', ')}${ids.length > most ? ` en nog ${countOf(ids.length - most, 'kernnorm', 'kernnormen')}` : ''}.`,
  ...boardDecisions,
  decisionsNone: 'Besluiten',
  noDecisions: 'Er liggen nu geen besluiten voor.',
  decisionColumns: {
    number: 'Nr.',
    proposal: 'Voorstel',
    owner: 'Eigenaar',
    before: 'Uiterlijk',
    decision: 'Besluit',
  },
  further: 'Verder te bespreken',
  choices: ['ja', 'nee', 'aangehouden'],
  box: '☐',
  initials: 'paraaf',
  /** @param line to write on */
  signs: SIGNS,
  signature: (line: string) => `${SIGNS[0]} ${line}   ${SIGNS[1]} ${line}   ${SIGNS[2]} ${line.slice(0, 12)}`,
  onPaper: 'Het bestuur beslist en tekent op papier: druk dit blad af, of maak het Word-rapport.',
  figures: 'Cijfers',
  figureLines,
  empty: {
    title: 'Zo komt dit blad vol',
    text: 'Dit blad volgt uit wat er in het dossier staat. Beoordeel normen in de toetsing, of sluit een meting van de spiegel. Daarna staat hier in één zin hoe het ervoor staat, wat niet kan wachten en wat het bestuur beslist.',
    toNorms: 'Beoordeel de normen',
    toRounds: 'Begin een meting',
  },
  rule: 'Eigen schaal en eigen voorstellen van dit programma; geen oordeel van IGJ. Het bestuur past aan wat niet klopt.',
} as const
