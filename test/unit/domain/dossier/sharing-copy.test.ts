/** In a sharing copy a name or place gives way to a word; what was empty is not made to look as if something had been there. */
import { describe, expect, test } from 'vitest'
import { compositionOf } from '../../../../src/domain/survey/comparison/composition'
import { responseLines } from '../../../../src/domain/survey/results/response-lines'
import { resultsOf } from '../../../../src/domain/survey/results/results'
import type { RoundResults } from '../../../../src/domain/survey/results/round-results'
import { sharingCopyOf } from '../../../../src/domain/dossier/sharing-copy'
import { arePossibleVotes } from '../../../../src/domain/session/vote'
import type { Session } from '../../../../src/domain/session/session'
import { checkContent } from '../../../../src/storage/check-content'
import { buildContent, emptyContent } from '../../../fixtures/build-content'
import { sessionFields } from '../../../storage/small-session'
import { action, evidence } from '../framework-fixture'

const copied = (people: boolean) =>
  sharingCopyOf(
    {
      ...emptyContent(),
      evidence: [
        evidence('vol', { owner: 'Els', location: 'Kast 3' }),
        evidence('leeg', { owner: '', location: '' }),
      ],
      actions: [action('vol', { involved: 'Bas' }), action('leeg', { ownerName: '', involved: '' })],
    },
    {
      name: 'Deelkopie',
      madeAt: '2026-11-23T00:00:00.000Z',
      people,
      labels: { rest: 'Overige', leftOut: '(weggelaten)' },
    },
  )

test('names and places are left out, and what was empty stays empty', () => {
  const { evidence: pieces, actions } = copied(false)
  expect(pieces.map(({ owner, location }) => [owner, location])).toEqual([
    ['(weggelaten)', '(weggelaten)'],
    ['', ''],
  ])
  expect(actions.map(({ ownerName, involved }) => [ownerName, involved])).toEqual([
    ['(weggelaten)', '(weggelaten)'],
    ['', ''],
  ])
})

test('in a copy to continue working in they are unchanged', () => {
  const { evidence: pieces, actions } = copied(true)
  expect(pieces.map(({ owner, location }) => [owner, location])).toEqual([
    ['Els', 'Kast 3'],
    ['', ''],
  ])
  expect(actions.map(({ ownerName, involved }) => [ownerName, involved])).toEqual([
    ['A. de Vries', 'Bas'],
    ['', ''],
  ])
})

test('who sees to a decision that is put to the board is left out, and the proposal stays', () => {
  const { dossier, ...rest } = emptyContent()
  const proposals = ['mw. Bos', ''].map((owner, index) => ({
    id: String(index),
    text: 'Neem een coördinator in dienst.',
    owner,
    before: null,
  }))
  const copyOf = (people: boolean) =>
    sharingCopyOf(
      { ...rest, dossier: { ...dossier, board: { ...dossier.board, proposals } } },
      { name: 'Deelkopie', madeAt: '2026-11-23T00:00:00.000Z', people, labels: { rest: '', leftOut: '…' } },
    ).dossier.board.proposals
  expect(copyOf(false).map(({ text, owner }) => [text, owner])).toEqual([
    [proposals[0]?.text, '…'],
    [proposals[1]?.text, ''],
  ])
  expect(copyOf(true)).toEqual(proposals)
})

describe('of a session a copy to share', () => {
  const content = {
    ...emptyContent(),
    sessions: [
      {
        ...sessionFields('d'),
        id: 's',
        votes: [
          ...sessionFields('d').votes,
          {
            ...sessionFields('d').votes[0],
            id: 'open',
            status: 'open',
            ways: [],
            ballots: 0,
            totals: null,
          } as const,
        ] as Session['votes'],
      },
    ],
  }
  const shared = (people: boolean) =>
    sharingCopyOf(content, {
      name: 'Deelkopie',
      madeAt: '2026-11-23T00:00:00.000Z',
      people,
      labels: { rest: 'Overige', leftOut: '(weggelaten)' },
    }).sessions[0]

  test('keeps what was chosen and decided, and leaves out who, what was said and what was guessed', () => {
    const [before] = content.sessions
    expect(shared(false)).toEqual({
      ...before,
      place: '(weggelaten)',
      leader: '(weggelaten)',
      steps: before?.steps.map((step) => ({ ...step, startedAt: null, endedAt: null })),
      notes: [],
      predictions: [],
      codeHashes: [],
      votes: sessionFields('d').votes,
      decisions: [{ ...before?.decisions[0], who: '(weggelaten)' }],
    })
  })

  test('to go on working in keeps the names; what was said, guessed and printed stays behind all the same', () => {
    expect(shared(true)).toMatchObject({
      place: 'Zaal De Brug',
      leader: 'mw. Blauw',
      decisions: [{ who: 'mw. Groen' }],
      notes: [],
      predictions: [],
      codeHashes: [],
    })
  })

  test('does not hold how many voted when they were too few to tell what was chosen', () => {
    const [vote] = sessionFields('d').votes
    if (vote === undefined) throw new Error('no vote')
    const few = { ...vote, ballots: 3, totals: null }
    const copy = sharingCopyOf(
      { ...content, sessions: [{ ...sessionFields('d'), id: 's', votes: [few] }] },
      {
        name: 'Deelkopie',
        madeAt: '2026-11-23T00:00:00.000Z',
        people: true,
        labels: { rest: 'Overige', leftOut: '(weggelaten)' },
      },
    )
    expect(copy.sessions[0]?.votes).toEqual([{ ...few, ballots: 0, ways: [] }])
    expect(arePossibleVotes(copy.sessions[0]?.votes ?? [])).toBe(true)
  })

  test('is a dossier file that opens', () => {
    const { sessions, ...rest } = sharingCopyOf(content, {
      name: 'Deelkopie',
      madeAt: '2026-11-23T00:00:00.000Z',
      people: false,
      labels: { rest: 'Overige', leftOut: '(weggelaten)' },
    })
    const own = sessions.map((one) => ({ ...one, dossierId: rest.dossier.id }))
    expect(checkContent({ ...rest, sessions: own })).toMatchObject({ ok: true })
  })
})

describe('of a profession of a few people a copy to share', () => {
  const built = buildContent({ respondents: { VK1: 14, GYN: 11, KRZ: 4, CLI: 1 } })
  const headCounts = new Map([
    ['VK1', 20],
    ['GYN', 12],
    ['KRZ', 4],
    ['CLI', 2],
  ])
  const content = {
    ...built,
    rounds: built.rounds.map((one) => ({
      ...one,
      professions: one.professions.flatMap((profession) =>
        headCounts.has(profession.id)
          ? [{ ...profession, headCount: headCounts.get(profession.id) ?? null }]
          : [],
      ),
    })),
  }
  const [original] = content.rounds
  if (original === undefined) throw new Error('no round')
  const labels = { rest: 'Overige', leftOut: '(weggelaten)' }
  const options = { name: 'Deelkopie', madeAt: '2026-11-23T00:00:00.000Z', people: false, labels } as const
  const copy = sharingCopyOf(content, options)
  const results = resultsOf(original, content.responses, labels)
  const kept = copy.rounds[0]?.keptResults as RoundResults

  test('does not hold how many of it filled in', () => {
    expect(kept.professions.map((one) => [one.professionId, one.submitted, one.rate])).toEqual([
      ['VK1', 14, 14 / 20],
      ['GYN', 11, 11 / 12],
      ['KRZ', null, null],
      ['CLI', null, null],
    ])
  })

  test('gives the same figures for all of them together as the dossier itself', () => {
    expect(responseLines(results).at(-1)).toMatchObject({ submitted: 5, invited: 6 })
    expect(responseLines(kept)).toEqual(responseLines(results))
    for (const [before, after] of [
      [kept, results],
      [results, kept],
      [kept, kept],
    ] as const)
      expect(compositionOf(before, after)).toEqual(compositionOf(results, results))
  })

  test('is accepted, and a copy of the copy says the same', () => {
    expect(checkContent(copy)).toMatchObject({ ok: true })
    expect(sharingCopyOf(copy, options).rounds[0]?.keptResults).toEqual(kept)
  })

  test('that an earlier version made is taken in too, and the next copy leaves it out', () => {
    const rounds = copy.rounds.map((one) => ({ ...one, keptResults: results }))
    expect(checkContent({ ...copy, rounds })).toMatchObject({ ok: true })
    expect(sharingCopyOf({ ...copy, rounds }, options).rounds[0]?.keptResults).toEqual(kept)
  })
})
