/**
 * What becomes of a change or a loss, for every table of the database: whether undo takes it back, the history tells it, and the recycle
 * bin gives it back with its dossier. `true` is tried on the real storage (ways-back.test.ts); a text is the reason why not. The same
 * table stands in docs/way-back.md.
 */
import type { Tables } from '../../src/storage/database'

type Answer = true | string

interface WaysBack {
  /** What a user calls it. */
  readonly what: string
  /** Undo takes back that one was added, changed or removed. */
  readonly undo: Answer
  /** Who, when, and from what to what. */
  readonly history: Answer
  /** It comes back with a dossier out of the bin, and with a version of it that another one took the place of. */
  readonly bin: Answer
}

const whose = 'when and in what order they came would tell whose they are'
const ofComputer = 'of this computer, not of the dossier'

const kept: Pick<WaysBack, 'undo' | 'history' | 'bin'> = { undo: true, history: true, bin: true }

export const WAYS_BACK: Readonly<Record<keyof Tables, WaysBack>> = {
  dossiers: { what: 'the dossier itself: profile, parties, visit, house style', ...kept },
  rounds: { what: 'a round', ...kept },
  responses: {
    what: 'an answered questionnaire',
    undo: `${whose}; a heap that was just read in is taken back as a whole`,
    history: whose,
    bin: true,
  },
  receipts: {
    what: 'the proof that a form came in',
    undo: 'goes with its answers',
    history: whose,
    bin: true,
  },
  assessments: { what: 'an assessment', ...kept },
  judgements: { what: 'a judgement', ...kept },
  evidence: { what: 'a piece of evidence', ...kept },
  actions: { what: 'an action', ...kept },
  delegations: { what: 'work that was sent, and what came back', ...kept },
  ownSets: { what: 'an own framework or questionnaire', ...kept },
  sessions: { what: 'a session', ...kept },
  history: {
    what: 'the history',
    undo: 'nothing is ever taken out of it: an undo is an entry of its own',
    history: 'it is the history',
    bin: true,
  },
  attachments: {
    what: 'the copy of a document',
    undo: 'stays when its evidence goes, so that undo finds it; erasing it is for good, for a file with client data',
    history: 'its name and digest are in the evidence',
    bin: true,
  },
  madeReports: {
    what: 'a report that was made',
    undo: `${ofComputer}; made again in a minute`,
    history: ofComputer,
    bin: true,
  },
  madeReportFiles: {
    what: 'the file of such a report',
    undo: 'goes with its report',
    history: ofComputer,
    bin: true,
  },
  setAside: {
    what: 'a replaced version of a dossier',
    undo: 'putting it back changes places with what is there, and back again',
    history: 'it has a history of its own, as it was',
    bin: 'it lies in the bin',
  },
  setAsideContents: {
    what: 'what is in it',
    undo: 'goes with its version',
    history: 'goes with its version',
    bin: 'it lies in the bin',
  },
  liveSessions: {
    what: 'what is on the screen in a session',
    undo: 'lasts as long as the session is under way',
    history: ofComputer,
    bin: true,
  },
  roundMarks: {
    what: 'whether a round was changed',
    undo: 'made anew by every change of the round, an undo too',
    history: 'the change of the round is in it',
    bin: 'made anew with its round',
  },
  settings: {
    what: 'a setting',
    undo: `${ofComputer}; set again by hand`,
    history: ofComputer,
    bin: 'belongs to no dossier',
  },
}
