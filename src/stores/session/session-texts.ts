import { noteAbout, withNote, type Session } from '../../domain/session/session'
import type { Changes } from '../../storage/stored-records'

/** Lists of a session with parts that have texts of their own. */
type SessionList = 'present' | 'points' | 'parked' | 'decisions' | 'topics' | 'notes'

/** Names a part of a session: a topic by its kind and subject, a note by its subject, the others by their id. */
export function partOf(list: SessionList, ...names: readonly string[]): string {
  return [list, ...names].join('/')
}

/** The part of a session that has a text; `undefined` when it is not there (any more). A note is there as soon as it is asked for. */
export function partIn(session: Session, part: string): object | undefined {
  const [list, ...names] = part.split('/')
  const id = names.join('/')
  switch (list) {
    case 'present':
      return session.present.find((one) => one.id === id)
    case 'points':
      return session.points.find((one) => one.id === id)
    case 'parked':
      return session.parked.find((one) => one.id === id)
    case 'decisions':
      return session.decisions.find((one) => one.id === id)
    case 'topics':
      return session.topics.find((one) => `${one.kind}/${one.subjectId}` === id)
    case 'notes':
      return noteAbout(session, id)
    default:
      return undefined
  }
}

/** What changes of a session when a text of one of its parts does; `null` when there is no such part. */
export function withPartChanged(session: Session, part: string, changes: object): Changes<Session> | null {
  const [list, ...names] = part.split('/')
  const id = names.join('/')
  const changed = <Part extends { readonly id: string }>(parts: readonly Part[]): readonly Part[] =>
    parts.map((one) => (one.id === id ? { ...one, ...changes } : one))
  switch (list) {
    case 'present':
      return { present: changed(session.present) }
    case 'points':
      return { points: changed(session.points) }
    case 'parked':
      return { parked: changed(session.parked) }
    case 'decisions':
      return { decisions: changed(session.decisions) }
    case 'topics':
      return {
        topics: session.topics.map((one) =>
          `${one.kind}/${one.subjectId}` === id ? { ...one, ...changes } : one,
        ),
      }
    case 'notes':
      return { notes: withNote(session.notes, id, changes) }
    default:
      return null
  }
}
