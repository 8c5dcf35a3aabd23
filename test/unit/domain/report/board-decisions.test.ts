/** What the board is asked, of whom and before when (method B4). */
import { describe, expect, test } from 'vitest'
import {
  boardDecisionsOf,
  decideBefore,
  type DecisionMaterial,
} from '../../../../src/domain/report/board-decisions'
import { NO_BOARD_PLAN } from '../../../../src/domain/dossier/board-plan'
import type { UrgentThing } from '../../../../src/domain/report/board-urgent'
import { NEW_SESSION } from '../../../../src/domain/session/session-fields'
import type { Session } from '../../../../src/domain/session/session'
import { vectorsOf, wordIn } from '../../docs/method-rules'
import { action, forNorm, norm } from '../framework-fixture'

const today = '2026-10-01'

const asked = (material: Partial<DecisionMaterial> = {}) =>
  boardDecisionsOf({
    things: [],
    findings: [],
    actions: [],
    normOwners: new Map(),
    sessions: [],
    adoptedRounds: new Set(),
    toAdopt: null,
    left: { notAssessed: 0, unknown: 0 },
    roundToAdopt: null,
    visitDate: null,
    plan: NO_BOARD_PLAN,
    today,
    ...material,
  })
const kinds = (material: Partial<DecisionMaterial>) =>
  asked(material).decisions.map(({ proposal }) => proposal.kind)

const late = action('laat', { dueOn: '2026-09-01', ownerName: 'dhr. Groen', origin: forNorm('N-1') })
const lateThing: UrgentThing = {
  kind: 'core-norm',
  norm: norm('N-1'),
  verdict: 'unmet',
  work: { state: 'late', action: late, daysLate: 30 },
  normOwner: 'mw. Blauw',
}

describe('before when', () => {
  test.each(vectorsOf('B4', 'visit', 'before'))('$row', ({ visit, before }) => {
    expect(decideBefore({ meetsOn: null, visitDate: wordIn(visit), today })).toBe(before)
  })
})

test('nothing is asked without a reason in the dossier', () => {
  expect(asked()).toEqual({ decisions: [], further: [], ruled: [] })
})

test('a late action of a core norm is asked about by name, with its owner, and is not counted again', () => {
  const { decisions, further } = asked({ things: [lateThing], actions: [late] })
  expect(decisions).toEqual([
    {
      proposal: { kind: 'late-action', action: late, normId: 'N-1' },
      owner: { kind: 'named', names: ['dhr. Groen'], more: 0 },
      before: '2026-10-29',
    },
  ])
  expect(further).toEqual([])
})

test.each(['late', 'no-owner'] as const)(
  'an action that names a function (%s) is for that function: the owner of its norm is not its owner',
  (state) => {
    const ownerOf = (normOwner: string, ownerRole: string) =>
      asked({
        things: [
          {
            ...lateThing,
            work: { state, action: { ...late, ownerName: '', ownerRole }, daysLate: 30 },
            normOwner,
          },
        ],
      }).decisions.map(({ owner }) => owner)
    expect(ownerOf('mw. Blauw', 'manager')).toEqual([{ kind: 'named', names: ['manager'], more: 0 }])
    expect(ownerOf('mw. Blauw', ' ')).toEqual([{ kind: 'named', names: ['mw. Blauw'], more: 0 }])
    expect(ownerOf('', '')).toEqual([{ kind: 'open' }])
  },
)

test('a core norm for which an action is asked still counts where another list judges it differently', () => {
  const things: readonly UrgentThing[] = [{ ...lateThing, work: { state: 'none' } }]
  const findings: DecisionMaterial['findings'] = [
    { kind: 'unmet-without-action', normId: 'N-1', verdict: 'unmet' },
    {
      kind: 'perception-contradicts',
      normId: 'N-1',
      statementId: 'T1-1',
      mean: 2,
    } as DecisionMaterial['findings'][number],
  ]
  expect(kinds({ things, findings })).toEqual(['start-action', 'discuss-gaps'])
})

test('for a norm nobody works on its owner is proposed, else the function the norm names, else nobody', () => {
  const ownerOf = (normOwner: string, ownerRole: string) =>
    asked({
      things: [
        {
          kind: 'core-norm',
          norm: norm('N-1', { suggestion: { text: '', ownerRole, term: '', evidence: '' } }),
          verdict: 'unmet',
          work: { state: 'none' },
          normOwner,
        },
      ],
      findings: [{ kind: 'unmet-without-action', normId: 'N-1', verdict: 'unmet' }],
    }).decisions.map(({ owner }) => owner)
  expect(ownerOf('mw. Blauw', 'voorzitter')).toEqual([{ kind: 'named', names: ['mw. Blauw'], more: 0 }])
  expect(ownerOf('', 'voorzitter')).toEqual([{ kind: 'named', names: ['voorzitter'], more: 0 }])
  expect(ownerOf('', '')).toEqual([{ kind: 'open' }])
})

test('what is in hand asks nothing, and neither does the visit', () => {
  const running = { state: 'running', action: action('loopt'), daysLate: 0 } as const
  expect(
    kinds({
      things: [
        { ...lateThing, work: running },
        { kind: 'visit', date: '2026-10-10', days: 9 },
      ],
    }),
  ).toEqual([])
})

test('adopting comes after what cannot wait and before everything taken together', () => {
  expect(
    kinds({
      things: [lateThing],
      actions: [late, action('ook laat', { dueOn: '2026-08-01' })],
      toAdopt: { id: 'toetsing', title: 'Toetsing 2026' },
      roundToAdopt: { id: 'ronde', title: 'Ronde 1' },
    }),
  ).toEqual(['late-action', 'adopt-assessment', 'adopt-round', 'chase-overdue'])
})

test('there are never more than five, and the rest is not lost', () => {
  const { decisions, further } = asked({
    actions: [
      late,
      action('zonder', { ownerName: '', dueOn: '2026-12-01' }),
      action('gepland', { status: 'planned', dueOn: '2026-12-01' }),
    ],
    findings: [
      { kind: 'unmet-without-action', normId: 'N-2', verdict: 'unmet' },
      { kind: 'met-without-evidence', normId: 'N-3' },
    ],
    roundToAdopt: { id: 'ronde', title: 'Ronde 1' },
    left: { notAssessed: 2, unknown: 1 },
  })
  expect(decisions).toHaveLength(5)
  expect([...decisions.map(({ proposal }) => proposal.kind), ...further.map(({ kind }) => kind)]).toEqual([
    'adopt-round',
    'chase-overdue',
    'plan-actions',
    'appoint-owners',
    'finish-assessment',
    'start-planned',
    'add-evidence',
  ])
})

test('a name is written once, however it was spelt, and at most two stand in a cell', () => {
  const names = ['Dhr. Groen', 'dhr.  groen', 'mw. Geel', 'mw. Oranje', '']
  const actions = names.map((ownerName, index) => action(String(index), { dueOn: '2026-09-01', ownerName }))
  expect(asked({ actions }).decisions[0]?.owner).toEqual({
    kind: 'named',
    names: ['Dhr. Groen', 'mw. Geel'],
    more: 1,
  })
})

describe('what a session decided', () => {
  const session = (fields: Partial<Session>): Session => ({
    ...NEW_SESSION,
    steps: [],
    id: 'sessie',
    dossierId: 'dossier',
    status: 'finished',
    heldOn: '2026-09-15',
    roundId: 'ronde',
    decisions: [
      { id: '1', text: 'Maak één overdrachtsformulier.', who: 'mw. Geel' },
      { id: '2', text: ' ', who: '' },
      { id: '3', text: 'Kies een datum.', who: '' },
      { id: '4', text: 'Nog iets.', who: '' },
    ],
    ...fields,
  })

  test('is put to the board with who sees to it, at most two', () => {
    expect(asked({ sessions: [session({})] }).decisions).toMatchObject([
      {
        proposal: { kind: 'confirm-session', text: 'Maak één overdrachtsformulier.' },
        owner: { kind: 'named' },
      },
      { proposal: { text: 'Kies een datum.' }, owner: { kind: 'open' } },
    ])
  })

  test.each<[string, Partial<Session>, readonly string[]]>([
    ['one that was not held yet', { status: 'preparing' }, []],
    ['one of more than three months ago', { heldOn: '2026-07-01' }, []],
    ['one about a round the board adopted', {}, ['ronde']],
  ])('is not asked of %s', (_, fields, adopted) => {
    expect(kinds({ sessions: [session(fields)], adoptedRounds: new Set(adopted) })).toEqual([])
  })

  test('stands with the rest when there is no room for it', () => {
    const { decisions, further } = asked({
      things: ['a', 'b', 'c'].map((id) => ({
        kind: 'late-action' as const,
        action: action(id, { dueOn: '2026-09-01' }),
        daysLate: 30,
      })),
      toAdopt: { id: 'toetsing', title: 'Toetsing 2026' },
      roundToAdopt: { id: 'ronde', title: 'Ronde 1' },
      sessions: [session({})],
    })
    expect(decisions).toHaveLength(5)
    expect(further.map((one) => (one.kind === 'confirm-session' ? one.text : one.kind))).toEqual([
      'Maak één overdrachtsformulier.',
      'Kies een datum.',
    ])
  })

  test('of two sessions only the last is asked about', () => {
    const earlier = session({
      id: 'eerder',
      heldOn: '2026-08-01',
      decisions: [{ id: '5', text: 'Oud besluit.', who: '' }],
    })
    expect(JSON.stringify(asked({ sessions: [session({}), earlier] }))).not.toContain('Oud besluit')
  })
})
