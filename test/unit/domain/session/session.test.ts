/** What is written down in a session, and where its actions lead back to. */
import { expect, test } from 'vitest'
import { noteAbout, peopleIn, sessionOfAction, withNote } from '../../../../src/domain/session/session'
import { sessionFields } from '../../../storage/small-session'

const session = { ...sessionFields('d'), id: 's', actions: [{ actionId: 'a', pointId: null }] }

test('everybody in the room counts, whatever their profession', () => {
  expect(peopleIn(session)).toBe(10)
  expect(peopleIn({ present: [] })).toBe(0)
})

test('a note is about one subject, keeps what was said when only what was understood changes, and is gone when it is empty', () => {
  const notes = withNote(session.notes, 'T1', { understood: 'Nu wel.' })
  expect(noteAbout({ notes }, 'T1')).toEqual({
    subjectId: 'T1',
    text: 'Er werd stil geluisterd.',
    understood: 'Nu wel.',
  })
  const two = withNote(notes, 'stap-2', { text: 'Pauze.' })
  expect(two.map(({ subjectId }) => subjectId)).toEqual(['T1', 'stap-2'])
  expect(withNote(two, 'T1', { text: '', understood: '' })).toEqual([
    { subjectId: 'stap-2', text: 'Pauze.', understood: '' },
  ])
  expect(noteAbout({ notes: [] }, 'T1')).toEqual({ subjectId: 'T1', text: '', understood: '' })
})

test('an action leads back to the session it was made in', () => {
  expect(sessionOfAction([session], 'a')).toBe(session)
  expect(sessionOfAction([session], 'b')).toBeUndefined()
})
