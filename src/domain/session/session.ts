/** The spiegelsessie: what a facilitated session rests on, how it goes, and what it leaves behind. */
import type { IsoDate, IsoMoment } from '../question-set'

/** voorbereiden · bezig · klaar */
export const SESSION_STATUSES = ['preparing', 'running', 'finished'] as const
export type SessionStatus = (typeof SESSION_STATUSES)[number]

/** The steps of the evening, in the order of method M1. */
export const STEP_KINDS = ['ground-rules', 'predict', 'mirror', 'gaps', 'vote', 'actions', 'closing'] as const
export type StepKind = (typeof STEP_KINDS)[number]

/** One step of the agenda. The order of the list is the order of the evening. */
export interface SessionStep {
  readonly id: string
  readonly kind: StepKind
  /** Planned, whole minutes within {@link STEP_MINUTES}. */
  readonly minutes: number
  readonly skipped: boolean
  /** When it last began; `null` as long as it did not. */
  readonly startedAt: IsoMoment | null
  /** When it last ended; `null` while it goes on. */
  readonly endedAt: IsoMoment | null
}

export const STEP_MINUTES = { least: 1, most: 240 } as const

/** People of one profession or party in the room. No names. */
export interface PeoplePresent {
  readonly id: string
  readonly label: string
  /** Whole number >= 0. */
  readonly count: number
}

/** Why something is talked about: `strength`, `attention` and `gap` name a statement, `contradiction` a norm. */
export const TOPIC_KINDS = ['strength', 'attention', 'gap', 'contradiction'] as const
export type TopicKind = (typeof TOPIC_KINDS)[number]

/** A subject the leader chose. Rules propose it (method S10, A4, T7); whoever takes another one says why. */
export interface SessionTopic {
  readonly kind: TopicKind
  /** Id of the statement or norm. */
  readonly subjectId: string
  /** Empty for a subject that was proposed. */
  readonly reason: string
}

/** What one table guessed before it saw anything. Theme ids; `null` when it did not say. */
export interface Prediction {
  /** Counted from 1. */
  readonly table: number
  readonly highestThemeId: string | null
  readonly lowestThemeId: string | null
  /** Where professions differ most. */
  readonly gapThemeId: string | null
}

/** Written down while one subject was on the screen. Never shown to the room. */
export interface SessionNote {
  /** A theme, a statement or a step, by its id. */
  readonly subjectId: string
  readonly text: string
  /** "Dit begrijpen we nu beter". */
  readonly understood: string
}

/** Where a point to vote on came from. */
export const POINT_SOURCES = ['mirror', 'framework', 'room'] as const
export type PointSource = (typeof POINT_SOURCES)[number]

/** Something to improve that the room may choose. */
export interface VotingPoint {
  readonly id: string
  readonly title: string
  readonly source: PointSource
  /** Statement or norm it came from; `null` for one of the room. */
  readonly subjectId: string | null
  /** Goes on whatever the room chooses: shown apart, without a number, and not voted on (method M4). */
  readonly mandatory: boolean
}

/** How votes came in: typed in as totals, on this device, from slips with codes, from telephones. */
export const VOTING_WAYS = ['totals', 'device', 'slips', 'network'] as const
export type VotingWay = (typeof VOTING_WAYS)[number]

/** `open` and `interrupted` know no totals at all; `closed` has them, unless too few voted. */
export const VOTE_STATUSES = ['open', 'interrupted', 'closed'] as const
export type VoteStatus = (typeof VOTE_STATUSES)[number]

/** One secret vote: totals and nothing else (method M4). The first one, and a second one after talking. */
export interface SessionVote {
  readonly id: string
  readonly status: VoteStatus
  /** Points that could be chosen, in the order in which they were shown. */
  readonly pointIds: readonly string[]
  /** People in the room when it opened: never more ballots than that. */
  readonly people: number
  readonly ways: readonly VotingWay[]
  /** Ballots counted; 0 until it is closed. */
  readonly ballots: number
  /** Point id -> times chosen; `null` until it is closed, and when so few voted that it would tell what somebody chose. */
  readonly totals: Readonly<Record<string, number>> | null
}

/** Most people and tables a session is made for. */
export const MOST_PEOPLE = 500
export const MOST_TABLES = 50

/** Something for another moment (parkeerplaats). */
export interface ParkedPoint {
  readonly id: string
  readonly text: string
}

/** What was decided, and who sees to it. */
export interface SessionDecision {
  readonly id: string
  readonly text: string
  readonly who: string
}

/** An action of the improvement plan that was made at a table, and the point it answers; `null` for one without. */
export interface SessionAction {
  readonly actionId: string
  readonly pointId: string | null
}

/** A spiegelsessie of a dossier. What is on the screen at this moment is not in it: that is of the computer it runs on. */
export interface Session {
  readonly id: string
  readonly dossierId: string
  readonly status: SessionStatus
  /** The round whose results are shown; `null` when none was chosen yet. */
  readonly roundId: string | null
  /** The assessment held against them; `null` for a session about the mirror alone. */
  readonly assessmentId: string | null
  readonly heldOn: IsoDate | null
  /** `hh:mm` on the clock of the room; empty when not said. */
  readonly startTime: string
  readonly place: string
  readonly leader: string
  readonly present: readonly PeoplePresent[]
  /** Whole number, 0 when not said. */
  readonly tables: number
  readonly steps: readonly SessionStep[]
  /** Themes that get a slide, in order. */
  readonly themeIds: readonly string[]
  readonly topics: readonly SessionTopic[]
  readonly predictions: readonly Prediction[]
  readonly notes: readonly SessionNote[]
  readonly points: readonly VotingPoint[]
  /** SHA-256 (hex) of the one-time codes on the ballots that were printed; they count in every vote. Empty when none were. */
  readonly codeHashes: readonly string[]
  readonly votes: readonly SessionVote[]
  readonly parked: readonly ParkedPoint[]
  readonly decisions: readonly SessionDecision[]
  readonly actions: readonly SessionAction[]
  /** The day the people they speak for hear of it (terugkoppeling achterban). */
  readonly reportBackOn: IsoDate | null
}

/**
 * What the history leaves out of a change, so that undo leaves it as it is: a vote never opens again and its moment is nobody's
 * business (method M4), and codes that were printed are in people's hands.
 */
export const NEVER_TAKEN_BACK = ['codeHashes', 'votes'] as const satisfies readonly (keyof Session)[]

/** People in the room, all professions together. */
export function peopleIn({ present }: Pick<Session, 'present'>): number {
  return present.reduce((sum, { count }) => sum + count, 0)
}

/** What was written about a subject; empty texts when nothing was. */
export function noteAbout({ notes }: Pick<Session, 'notes'>, subjectId: string): SessionNote {
  return notes.find((note) => note.subjectId === subjectId) ?? { subjectId, text: '', understood: '' }
}

/** The notes with those about one subject changed; a note without any text is no note. */
export function withNote(
  notes: readonly SessionNote[],
  subjectId: string,
  changes: Partial<Omit<SessionNote, 'subjectId'>>,
): readonly SessionNote[] {
  const changed = { ...noteAbout({ notes }, subjectId), ...changes }
  const others = notes.filter((note) => note.subjectId !== subjectId)
  return changed.text === '' && changed.understood === '' ? others : [...others, changed]
}

/** The session an action was made in; `undefined` for one of elsewhere. */
export function sessionOfAction(sessions: readonly Session[], actionId: string): Session | undefined {
  return sessions.find(({ actions }) => actions.some((made) => made.actionId === actionId))
}
