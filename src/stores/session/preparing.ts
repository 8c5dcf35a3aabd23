import { defineStore } from 'pinia'
import { moved } from '../../domain/session/order'
import { proposedPoints, proposedThemes, proposedTopics } from '../../domain/session/preparation'
import {
  MOST_PEOPLE,
  MOST_TABLES,
  STEP_MINUTES,
  type PeoplePresent,
  type Session,
  type SessionStep,
  type SessionTopic,
  type TopicKind,
  type VotingPoint,
} from '../../domain/session/session'
import { useAssessments } from '../framework/assessment/assessments'
import { useResults } from '../survey/results/results'
import { useSessionGround } from './session-ground'
import { useSessions } from './sessions'

const newId = (): string => crypto.randomUUID()

/** What is settled of a session before it begins. Every change starts from what is stored at that moment. */
export const usePreparing = defineStore('preparing-session', () => {
  const results = useResults()
  const assessments = useAssessments()
  const ground = useSessionGround()
  const sessions = useSessions()

  /** Themes, topics and points as the rules propose them; points that are there already stay as they are. */
  function proposals(
    session: Pick<Session, 'roundId' | 'assessmentId' | 'points'>,
  ): Pick<Session, 'themeIds' | 'topics' | 'points'> {
    const about = ground.groundOf(session)
    const topics = proposedTopics(about)
    const set = ground.roundOf(session)?.questionSet ?? null
    const added = proposedPoints(topics, session.points, set, about.norms).map((point): VotingPoint => ({
      ...point,
      id: newId(),
    }))
    return { themeIds: proposedThemes(about.results), topics, points: [...session.points, ...added] }
  }

  /** A session that rests on the last closed round and the inspection framework, with everything the rules propose. */
  function make(): Promise<Session> {
    const round = results.latestClosedRound
    const fields = {
      roundId: round?.id ?? null,
      assessmentId: assessments.inspection?.id ?? null,
      present: round === null ? [] : groupsOf(round.professions),
    }
    return sessions.add({ ...fields, ...proposals({ ...fields, points: [] }) })
  }

  const edit = (id: string, changesOf: (session: Session) => Partial<Session> | null) =>
    sessions.change(id, changesOf)

  const propose = (id: string) => edit(id, proposals)

  const setTables = (id: string, tables: number | null) =>
    edit(id, () => ({ tables: Math.min(tables ?? 0, MOST_TABLES) }))

  function addGroup(id: string): Promise<unknown> {
    return edit(id, ({ present }) => ({ present: [...present, { id: newId(), label: '', count: 0 }] }))
  }

  /** The professions of the round, after the groups that are there already. */
  function takeGroups(id: string): Promise<unknown> {
    return edit(id, (session) => {
      const here = new Set(session.present.map(({ label }) => label))
      const added = groupsOf(ground.roundOf(session)?.professions ?? []).filter(
        ({ label }) => !here.has(label),
      )
      return { present: [...session.present, ...added] }
    })
  }

  const removeGroup = (id: string, groupId: string) =>
    edit(id, ({ present }) => ({ present: present.filter((one) => one.id !== groupId) }))

  const setCount = (id: string, groupId: string, count: number | null) =>
    edit(id, ({ present }) => ({
      present: present.map((one) =>
        one.id === groupId ? { ...one, count: Math.min(count ?? 0, MOST_PEOPLE) } : one,
      ),
    }))

  function changeStep(
    id: string,
    stepId: string,
    changes: Partial<Pick<SessionStep, 'minutes' | 'skipped'>>,
  ): Promise<unknown> {
    return edit(id, ({ steps }) => ({
      steps: steps.map((step) => (step.id === stepId ? { ...step, ...changes } : step)),
    }))
  }

  const setMinutes = (id: string, stepId: string, minutes: number) =>
    changeStep(id, stepId, {
      minutes: Math.min(Math.max(Math.round(minutes), STEP_MINUTES.least), STEP_MINUTES.most),
    })

  const moveStep = (id: string, stepId: string, by: number) =>
    edit(id, ({ steps }) => ({
      steps: moved(
        steps,
        steps.findIndex((step) => step.id === stepId),
        by,
      ),
    }))

  const addTheme = (id: string, themeId: string) =>
    edit(id, ({ themeIds }) => (themeIds.includes(themeId) ? null : { themeIds: [...themeIds, themeId] }))

  const removeTheme = (id: string, themeId: string) =>
    edit(id, ({ themeIds }) => ({ themeIds: themeIds.filter((one) => one !== themeId) }))

  const moveTheme = (id: string, themeId: string, by: number) =>
    edit(id, ({ themeIds }) => ({ themeIds: moved(themeIds, themeIds.indexOf(themeId), by) }))

  const isTopic = (topic: SessionTopic, kind: TopicKind, subjectId: string) =>
    topic.kind === kind && topic.subjectId === subjectId

  function addTopic(id: string, kind: TopicKind, subjectId: string): Promise<unknown> {
    return edit(id, ({ topics }) =>
      topics.some((topic) => isTopic(topic, kind, subjectId))
        ? null
        : { topics: [...topics, { kind, subjectId, reason: '' }] },
    )
  }

  const removeTopic = (id: string, kind: TopicKind, subjectId: string) =>
    edit(id, ({ topics }) => ({ topics: topics.filter((topic) => !isTopic(topic, kind, subjectId)) }))

  function addPoint(id: string): Promise<unknown> {
    const point: VotingPoint = { id: newId(), title: '', source: 'room', subjectId: null, mandatory: false }
    return edit(id, ({ points }) => ({ points: [...points, point] }))
  }

  const removePoint = (id: string, pointId: string) =>
    edit(id, ({ points }) => ({ points: points.filter((one) => one.id !== pointId) }))

  const movePoint = (id: string, pointId: string, by: number) =>
    edit(id, ({ points }) => ({
      points: moved(
        points,
        points.findIndex((one) => one.id === pointId),
        by,
      ),
    }))

  const setMandatory = (id: string, pointId: string, mandatory: boolean) =>
    edit(id, ({ points }) => ({
      points: points.map((one) => (one.id === pointId ? { ...one, mandatory } : one)),
    }))

  return {
    make,
    propose,
    setTables,
    addGroup,
    takeGroups,
    removeGroup,
    setCount,
    changeStep,
    setMinutes,
    moveStep,
    addTheme,
    removeTheme,
    moveTheme,
    addTopic,
    removeTopic,
    addPoint,
    removePoint,
    movePoint,
    setMandatory,
  }
})

function groupsOf(professions: readonly { readonly label: string }[]): readonly PeoplePresent[] {
  return professions.map(({ label }) => ({ id: newId(), label, count: 0 }))
}
