/** Made-up rounds with a session about each, all from a seed; some of it cannot be, as a file made by hand could have it. */
import type { MirrorSet } from '../../../../src/domain/question-set'
import {
  STEP_KINDS,
  TOPIC_KINDS,
  type Session,
  type SessionVote,
} from '../../../../src/domain/session/session'
import { NEW_SESSION } from '../../../../src/domain/session/session-fields'
import type { Response } from '../../../../src/domain/survey/round/response'
import type { Round } from '../../../../src/domain/survey/round/round'
import { chanceFrom, madeUp } from '../made-up-rounds'

/** Stands in everything the room must not see. */
export const SECRET = 'GEHEIM'

interface Evening {
  readonly round: Round
  readonly responses: readonly Response[]
  readonly session: Session
  readonly actionTitles: ReadonlyMap<string, string>
}

/** Texts of their own, so that each is found back under its own statement. */
function worded(set: MirrorSet): MirrorSet {
  return {
    ...set,
    scale: ([1, 2, 3, 4, 5] as const).map((value) => ({ value, label: `punt ${String(value)}` })),
    themes: set.themes.map((theme) => ({
      ...theme,
      title: `Thema ${theme.id}`,
      question: `Hoe gaat ${theme.id}?`,
      discussion: ['Wat valt op?', 'Waar komt dat door?', 'Wat nu?'],
      statements: theme.statements.map((one) => ({ ...one, text: `Stelling ${one.id}` })),
    })),
  }
}

export function madeUpEvening(seed: number): Evening {
  const made = madeUp(seed)
  const chance = chanceFrom(seed + 1_000_003)
  const upTo = (limit: number) => Math.floor(chance() * (limit + 1))
  const round = { ...made.round, questionSet: worded(made.round.questionSet) }
  const themeIds = round.questionSet.themes.map(({ id }) => id)
  const some = <T>(items: readonly T[]): T[] => items.filter(() => chance() < 0.7)
  const responses = made.responses.map((one) => ({
    ...one,
    priorities: some(themeIds),
    keep: SECRET,
    improve: SECRET,
  }))
  const statementIds = round.questionSet.themes.flatMap(({ statements }) => statements.map(({ id }) => id))
  const ofThemes = (): string | null => [...themeIds, 'nergens', null][upTo(themeIds.length + 1)] ?? null

  const points = Array.from({ length: upTo(10) }, (_, index) => ({
    id: `punt-${String(index)}`,
    title: `Punt ${String(index)}`,
    source: 'room' as const,
    subjectId: null,
    mandatory: chance() < 0.2,
  }))
  const vote = (index: number): SessionVote => {
    const pointIds = points.map(({ id }) => id).slice(0, 8)
    const ballots = upTo(30)
    return {
      id: `stemming-${String(index)}`,
      status: (['open', 'interrupted', 'closed', 'closed'] as const)[upTo(3)] ?? 'closed',
      pointIds,
      people: 1000 + upTo(30),
      ways: ['totals'],
      ballots: 2000 + ballots,
      // Also of votes that are not closed.
      totals: chance() < 0.2 ? null : Object.fromEntries(pointIds.map((id) => [id, 3000 + upTo(999)])),
    }
  }
  const actions = Array.from({ length: upTo(9) }, (_, index) => `actie-${String(index)}`)
  return {
    round,
    responses,
    actionTitles: new Map([
      ...some(actions).map((id) => [id, `Titel van ${id}`] as const),
      ['elders', SECRET],
    ]),
    session: {
      ...NEW_SESSION,
      id: 'sessie',
      dossierId: 'dossier',
      heldOn: '2026-12-10',
      place: SECRET,
      leader: SECRET,
      present: [{ id: 'x', label: SECRET, count: 4000 + upTo(30) }],
      tables: upTo(8),
      steps: some(STEP_KINDS).map((kind) => ({
        id: `stap-${kind}`,
        kind,
        minutes: 5000 + upTo(9),
        skipped: chance() < 0.1,
        startedAt: null,
        endedAt: null,
      })),
      themeIds: some([...themeIds, 'nergens']),
      topics: some([...statementIds, 'nergens']).flatMap((subjectId) =>
        some(TOPIC_KINDS).map((kind) => ({ kind, subjectId, reason: SECRET })),
      ),
      predictions: Array.from({ length: upTo(6) }, (_, index) => ({
        table: index + 1,
        highestThemeId: ofThemes(),
        lowestThemeId: ofThemes(),
        gapThemeId: ofThemes(),
      })),
      notes: themeIds.map((subjectId) => ({ subjectId, text: SECRET, understood: SECRET })),
      points,
      codeHashes: [SECRET],
      votes: Array.from({ length: upTo(3) }, (_, index) => vote(index)),
      parked: [{ id: 'p', text: SECRET }],
      decisions: [{ id: 'b', text: SECRET, who: SECRET }],
      actions: actions.map((actionId) => ({ actionId, pointId: null })),
      reportBackOn: chance() < 0.5 ? null : '2026-12-24',
    },
  }
}
