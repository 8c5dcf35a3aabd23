/** A vote that is open while the room goes on: asked once, and nobody is held up. */
import { expect, test } from 'vitest'
import { usualSteps } from '../../../../src/domain/session/agenda'
import { NEW_SESSION } from '../../../../src/domain/session/session-fields'
import type { Session, SessionVote } from '../../../../src/domain/session/session'
import { useOpenVote } from '../../../../src/ui/session/use-open-vote'

const vote: SessionVote = {
  id: 'v',
  status: 'open',
  pointIds: [],
  people: 15,
  ways: [],
  ballots: 0,
  totals: null,
}
const session: Session = { ...NEW_SESSION, id: 's', dossierId: 'd', steps: usualSteps(() => 'a') }
const nothing = () => undefined

test('whoever goes on is asked once, and the second time goes on', () => {
  const { holds, waiting } = useOpenVote(() => ({ ...session, votes: [vote] }))
  expect(holds('goes-on', nothing)).toBe(true)
  expect(waiting.value).toBe(nothing)
  expect(holds('goes-on', nothing)).toBe(false)
  expect(waiting.value).toBeNull()
})

test('finishing the session is asked about too, because nobody comes back to the vote', () => {
  const { holds } = useOpenVote(() => ({ ...session, votes: [vote] }))
  holds('goes-on', nothing)
  expect(holds('finishes', nothing)).toBe(true)
  expect(holds('finishes', nothing)).toBe(false)
})

test.each(['closed', 'interrupted'] as const)('a vote that is %s asks nothing', (status) => {
  const { holds, waiting } = useOpenVote(() => ({ ...session, votes: [{ ...vote, status }] }))
  expect(holds('goes-on', nothing)).toBe(false)
  expect(waiting.value).toBeNull()
})
