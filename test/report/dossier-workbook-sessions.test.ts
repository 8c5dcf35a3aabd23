/** The spiegelsessies in the workbook of the whole dossier: with everything that may be told, and no more. */
import { describe, expect, test } from 'vitest'
import { peopleIn, type Session } from '../../src/domain/session/session'
import { dossierWorkbook as words } from '../../src/texts/report/dossier-workbook'
import { sessionFields } from '../../src/texts/fields/session'
import { shortName } from '../../src/texts/fields/field-words'
import { minutes } from '../../src/texts/session/minutes'
import { sessionSteps } from '../../src/texts/session/steps'
import { closedVote, contentWithSession, MANDATORY, POINTS } from '../fixtures/held-session'
import { make, recordsOf } from './dossier-workbook-records'

describe('the spiegelsessies', () => {
  const content = contentWithSession()
  const [session] = content.sessions

  test('are all there, with who was there, what was decided and which actions came of them', async () => {
    const earlier = { ...session, id: 'eerder', heldOn: '2025-03-01', place: 'Zaal De Eik', votes: [] }
    const bytes = await make({ ...content, sessions: [earlier, session] })
    const [newest, oldest, ...more] = await recordsOf(bytes, words.sheets.sessions)
    expect(more).toEqual([])
    expect(oldest?.[sessionFields.place.name]).toBe('Zaal De Eik')
    expect(newest).toMatchObject({
      [sessionFields.heldOn.name]: new Date('2026-03-26T00:00:00Z'),
      [sessionFields.place.name]: session.place,
      [sessionFields.leader.name]: session.leader,
      [words.sessions.people]: peopleIn(session),
    })
    const cellOf = (field: keyof Session) => String(newest?.[shortName(sessionFields[field])])
    for (const { label, count } of session.present)
      expect(cellOf('present')).toContain(`${label}: ${String(count)}`)
    for (const { text, who } of session.decisions) expect(cellOf('decisions')).toContain(`${text} (${who})`)
    for (const { text } of session.parked) expect(cellOf('parked')).toContain(text)
    expect(newest?.[sessionFields.topics.name]).toContain(sessionSteps.topic.gap)
    const numbers = session.actions.map(
      ({ actionId }) => `A${String(content.actions.find(({ id }) => id === actionId)?.number)}`,
    )
    expect(numbers.length).toBeGreaterThan(0)
    expect(newest?.[sessionFields.actions.name]).toBe(numbers.join(', '))
  })

  test('have their points with the totals of the votes, and those that go on anyhow apart', async () => {
    const votes = [closedVote('een', 20, [15, 12, 9, 3]), closedVote('twee', 21, [4, 16, 11, 10])]
    const rows = await recordsOf(
      await make({ ...content, sessions: [{ ...session, votes }] }),
      words.sheets.votes,
    )
    const told = rows.map((row) => [
      row[minutes.vote.point],
      row[words.sessions.firstVotes],
      row[words.sessions.secondVotes],
      row[minutes.vote.mandatory],
      row[minutes.vote.order],
    ])
    expect(told).toEqual([
      [POINTS[0], 15, 4, words.no, null],
      [POINTS[1], 12, 16, words.no, minutes.vote.chosen],
      [POINTS[2], 9, 11, words.no, minutes.vote.chosen],
      [POINTS[3], 3, 10, words.no, minutes.vote.chosen],
      [MANDATORY, null, null, words.yes, null],
    ])
  })

  test('are called chosen by the last vote alone, as in the minutes', async () => {
    const [first, ...others] = session.points
    const now = [{ ...first, mandatory: true }, ...others] as Session['points']
    const second = closedVote('twee', 21, [0, 16, 11, 10])
    const votes = [
      closedVote('een', 20, [15, 12, 9, 3]),
      { ...second, pointIds: second.pointIds.slice(1), totals: { 'punt-2': 16, 'punt-3': 11, 'punt-4': 10 } },
    ]
    const rows = await recordsOf(
      await make({ ...content, sessions: [{ ...session, points: now, votes }] }),
      words.sheets.votes,
    )
    const [left] = rows
    expect(left?.[words.sessions.firstVotes]).toBe(15)
    expect(left?.[minutes.vote.order]).toBeNull()
    expect(rows.filter((row) => row[minutes.vote.order] === minutes.vote.chosen)).toHaveLength(3)
  })

  test('tell no number of a vote in which too few people voted, nor of an open or an interrupted one', async () => {
    const votes = [
      closedVote('een', 4, null),
      { ...closedVote('twee', 0, null), status: 'interrupted' as const, ways: [] },
      { ...closedVote('drie', 0, null), status: 'open' as const, ways: [] },
    ]
    const bytes = await make({ ...content, sessions: [{ ...session, votes }] })
    const [row] = await recordsOf(bytes, words.sheets.sessions)
    expect(row?.[words.sessions.firstBallots]).toBe(words.sessions.tooFew)
    expect(row?.[words.sessions.secondBallots]).toBeNull()
    const points = await recordsOf(bytes, words.sheets.votes)
    expect(points.map((point) => point[words.sessions.firstVotes])).toEqual([
      ...POINTS.map(() => words.sessions.tooFew),
      null,
    ])
    expect(points.every((point) => point[words.sessions.secondVotes] === null)).toBe(true)
  })
})
