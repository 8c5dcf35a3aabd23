import { NEW_SESSION } from '../../src/domain/session/session-fields'
import type { Session, SessionStep, StepKind, VotingPoint } from '../../src/domain/session/session'
import { actionIdOf } from './action-draft'
import { firstId } from './assessments'
import { idFor } from './chance'
import { people } from './people'
import { dossierId } from './profile'
import { quickscanId } from './rounds'

const key = (of: string): string => idFor(`session:2026:${of}`)

/** Times of the evening, as they went: six o'clock universal time is seven in the evening in winter. */
function step(kind: StepKind, minutes: number, from: string, until: string): SessionStep {
  const at = (time: string) => `2026-01-08T${time}:00.000Z`
  return { id: key(kind), kind, minutes, skipped: false, startedAt: at(from), endedAt: at(until) }
}

const steps = [
  step('ground-rules', 10, '18:02', '18:13'),
  step('predict', 10, '18:13', '18:22'),
  step('mirror', 40, '18:22', '19:08'),
  step('gaps', 30, '19:08', '19:35'),
  step('vote', 20, '19:35', '20:01'),
  step('actions', 35, '20:01', '20:34'),
  step('closing', 10, '20:34', '20:42'),
]

const present: readonly (readonly [label: string, count: number])[] = [
  ['Verloskundige (eerste lijn)', 7],
  ['Klinisch verloskundige', 3],
  ['Gynaecoloog', 4],
  ['Verpleegkundige obstetrie', 4],
  ['Kraamzorg', 5],
  ['Jeugdgezondheidszorg', 1],
  ['Bestuurder of manager', 2],
]

const point = (name: string, title: string, source: VotingPoint['source'], subjectId: string | null) => ({
  id: key(`point:${name}`),
  title,
  source,
  subjectId,
  mandatory: false,
})
const points: readonly VotingPoint[] = [
  point('place', 'Sneller een plek vinden als het druk is', 'mirror', 'GEG-4'),
  point('data', 'Gegevens op tijd bij elkaar', 'mirror', 'GEG-1'),
  point('counts', 'Iedere beroepsgroep telt volwaardig mee', 'mirror', 'REL-2'),
  point('followers', 'De achterban hoort wat er is besloten', 'mirror', 'BEL-5'),
  point('handover', 'Eén manier van mondeling overdragen', 'framework', 'OVD-01'),
  point('results', 'Laten zien wat het VSV oplevert', 'room', null),
  { ...point('parents', 'Een ouderraad instellen', 'framework', 'CLI-01'), mandatory: true },
]

/** Votes on the points in their order; the mandatory one was not voted on. */
function vote(name: string, ballots: number, votes: readonly number[]): Session['votes'][number] {
  const pointIds = points.filter(({ mandatory }) => !mandatory).map(({ id }) => id)
  return {
    id: key(`vote:${name}`),
    status: 'closed',
    pointIds,
    people: 26,
    ways: ['totals'],
    ballots,
    totals: Object.fromEntries(pointIds.map((id, index) => [id, votes[index] ?? 0])),
  }
}

const guess = (table: number, highestThemeId: string, lowestThemeId: string, gapThemeId: string | null) => ({
  table,
  highestThemeId,
  lowestThemeId,
  gapThemeId,
})

/** The session about the quickscan of 2025, held a year before the one that is now prepared. */
export const sessions: readonly Session[] = [
  {
    ...NEW_SESSION,
    id: key('session'),
    dossierId,
    status: 'finished',
    roundId: quickscanId,
    assessmentId: firstId,
    heldOn: '2026-01-08',
    startTime: '19:00',
    place: 'Ziekenhuis De Krommekaap, grote vergaderzaal',
    leader: people.chair,
    present: present.map(([label, count]) => ({ id: key(`present:${label}`), label, count })),
    tables: 5,
    steps,
    themeIds: ['ZOR', 'AMB', 'NET', 'GEG'],
    topics: [
      { kind: 'strength', subjectId: 'ZOR-1', reason: '' },
      { kind: 'strength', subjectId: 'ZOR-2', reason: '' },
      { kind: 'strength', subjectId: 'AMB-1', reason: '' },
      { kind: 'attention', subjectId: 'GEG-4', reason: '' },
      { kind: 'attention', subjectId: 'GEG-1', reason: '' },
      { kind: 'attention', subjectId: 'OVL-8', reason: '' },
      { kind: 'gap', subjectId: 'REL-2', reason: '' },
      { kind: 'gap', subjectId: 'BEL-1', reason: '' },
      {
        kind: 'gap',
        subjectId: 'BEL-5',
        reason: 'Drie beroepsgroepen vroegen vooraf om het over de achterban te hebben.',
      },
      { kind: 'contradiction', subjectId: 'OVD-01', reason: '' },
    ],
    predictions: [
      guess(1, 'ZOR', 'GEG', 'REL'),
      guess(2, 'ZOR', 'NET', 'BEL'),
      guess(3, 'AMB', 'GEG', 'GEG'),
      guess(4, 'REL', 'GEG', null),
      guess(5, 'ZOR', 'BES', 'REL'),
    ],
    notes: [
      {
        subjectId: 'ZOR',
        text: 'De zaal herkent dit: de zorgpaden die er zijn, worden gebruikt. Drie zijn verlopen.',
        understood: 'Dat een zorgpad gevolgd wordt, zegt nog niet dat het klopt.',
      },
      {
        subjectId: 'GEG',
        text: 'Bij drukte bellen verloskundigen meer ziekenhuizen na elkaar. Kraamzorg hoort het als laatste.',
        understood: 'Niemand houdt informatie achter; er is geen plek waar iedereen hetzelfde ziet.',
      },
      {
        subjectId: 'NET',
        text: 'Ouders denken nog nergens mee. De oproep voor de ouderraad is net uit.',
        understood: '',
      },
      {
        subjectId: 'REL-2',
        text: 'Ieder vatte het standpunt van een ander samen. Dat kostte moeite en gaf lucht.',
        understood: 'Wie het overleg voorbereidt, bepaalt ongemerkt wie er meetelt.',
      },
    ],
    points,
    votes: [vote('first', 25, [17, 13, 12, 14, 7, 6]), vote('second', 26, [21, 12, 9, 19, 8, 4])],
    parked: [
      { id: key('parked:ict'), text: 'Eén systeem voor de hele keten: dat besluiten de directies.' },
      { id: key('parked:time'), text: 'Vergadertijd van zelfstandigen wordt niet vergoed.' },
    ],
    decisions: [
      {
        id: key('decision:followers'),
        text: 'Na elk overleg gaat er binnen een week één bladzijde naar elke achterban.',
        who: people.maternityCare,
      },
      {
        id: key('decision:place'),
        text: 'Vanaf 1 maart staat elke ochtend op één plek waar ruimte is.',
        who: people.clinicalMidwife,
      },
      {
        id: key('decision:next'),
        text: 'Over een jaar meten wij opnieuw, dan met de volledige spiegel.',
        who: people.coordinator,
      },
    ],
    actions: [
      { actionId: actionIdOf(4), pointId: key('point:followers') },
      { actionId: actionIdOf(6), pointId: key('point:place') },
    ],
    reportBackOn: '2026-01-22',
  },
]
