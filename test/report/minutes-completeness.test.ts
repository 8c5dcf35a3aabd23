/** Nothing a session stores gets lost on the way to its minutes: every stored field shows there, or stands here with its reason. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { Session } from '../../src/domain/session/session'
import { usualSteps } from '../../src/domain/session/agenda'
import { SESSION_DAYS, SESSION_TEXTS } from '../../src/domain/session/session-fields'
import { formatDate, formatTime } from '../../src/texts/format'
import { minutes } from '../../src/texts/session/minutes'
import { sessionSteps } from '../../src/texts/session/steps'
import { marked } from '../fixtures/marked-fields'
import { contentWithSession } from '../fixtures/held-session'
import { reportBytes } from './dossiers'
import { readDocx } from './read-docx'

const KEY = 'technical key; says nothing to a reader'
const AS_TEXT = 'shown as the title or text it points to'

const EXCLUSIONS: Readonly<Record<string, string>> = {
  id: KEY,
  dossierId: KEY,
  status: 'minutes are of a session that was held',
  'steps[].id': KEY,
  'present[].id': KEY,
  'points[].id': KEY,
  'points[].subjectId': AS_TEXT,
  'parked[].id': KEY,
  'decisions[].id': KEY,
  'votes[].id': KEY,
  'votes[].status': 'a closed vote has its totals, an interrupted one is told by a sentence',
  'votes[].pointIds': AS_TEXT,
  roundId: AS_TEXT,
  assessmentId: AS_TEXT,
  themeIds: AS_TEXT,
  'topics[].subjectId': AS_TEXT,
  'notes[].subjectId': AS_TEXT,
  'predictions[].table': 'guesses are counted: no table is told by its number',
  'predictions[].highestThemeId': AS_TEXT,
  'predictions[].lowestThemeId': AS_TEXT,
  'predictions[].gapThemeId': AS_TEXT,
  'actions[].actionId': AS_TEXT,
  'actions[].pointId': AS_TEXT,
  codeHashes: 'lets a code in once; says nothing to a reader',
  'steps[].skipped': 'told as a word in the course of the evening',
}

let count = 0
const mark = (): string => `Merk${String((count += 1)).padStart(4, '0')}x`
let days = 0
const day = (): string => new Date(Date.UTC(2001, 0, 1 + 37 * (days += 1))).toISOString().slice(0, 10)
let figures = 300
const figure = (): number => (figures += 1)

const content = contentWithSession()
const [held] = content.sessions
const pointIds = ['punt-a', 'punt-b']

const session: Session = {
  ...held,
  ...marked(SESSION_TEXTS, mark),
  ...marked(SESSION_DAYS, day),
  // Two, or the sum below them would stand for the count of one.
  present: [figure(), figure()].map((people) => ({ id: mark(), label: mark(), count: people })),
  tables: figure(),
  steps: usualSteps(mark).map((step, index) => ({
    ...step,
    minutes: figure(),
    startedAt: new Date(2026, 2, 26, 8, 3 * index + 1).toISOString(),
    endedAt: new Date(2026, 2, 26, 9, 3 * index + 2).toISOString(),
  })),
  topics: held.topics.map((topic) => ({ ...topic, reason: mark() })),
  notes: held.notes.map((note) => ({ ...note, text: mark(), understood: mark() })),
  points: [
    { id: 'punt-a', title: mark(), source: 'room', subjectId: mark(), mandatory: false },
    { id: 'punt-b', title: mark(), source: 'room', subjectId: mark(), mandatory: false },
    { id: 'punt-c', title: mark(), source: 'room', subjectId: mark(), mandatory: true },
  ],
  votes: [
    {
      id: mark(),
      status: 'closed',
      pointIds,
      people: figure() + 200,
      ways: ['network'],
      ballots: figure(),
      totals: { 'punt-a': figure() - 100, 'punt-b': figure() - 100 },
    },
  ],
  parked: [{ id: mark(), text: mark() }],
  decisions: [{ id: mark(), text: mark(), who: mark() }],
  codeHashes: [mark()],
}

/** What stands for codes and yes/no. */
const CODED: Readonly<Record<string, string>> = {
  'points[].source': sessionSteps.source.room,
  'points[].mandatory': minutes.vote.mandatory,
  'steps[].kind': sessionSteps.name.gaps,
  'topics[].kind': sessionSteps.topic.strength,
  'votes[].ways[]': minutes.vote.ways.network,
}

type Leaf = string | number | boolean
function leavesOf(value: unknown, path: string): readonly (readonly [string, Leaf])[] {
  if (value === null || value === undefined || value === '') return []
  if (Array.isArray(value)) return value.flatMap((item: unknown) => leavesOf(item, `${path}[]`))
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, item]) =>
      leavesOf(item, path === '' ? key : path === 'votes[].totals' ? path : `${path}.${key}`),
    )
  return [[path, value as Leaf]]
}

const leaves = leavesOf(session, '')
const paths = [...new Set(leaves.map(([path]) => path))]
const covers = (exclusion: string, path: string): boolean =>
  path === exclusion || path.startsWith(`${exclusion}.`) || path.startsWith(`${exclusion}[`)

const shownAs = (path: string, value: Leaf): string => {
  const coded = CODED[path]
  if (coded !== undefined) return coded
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return formatTime(Date.parse(value))
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return formatDate(value)
  return String(value)
}

let text = ''
beforeAll(async () => {
  text = readDocx(
    await reportBytes({ ...content, sessions: [session] }, 'sessie', { sections: ['session'] }),
  ).allText
})

describe('every stored field of a session shows in its minutes', () => {
  const shown = paths.filter((path) => !Object.keys(EXCLUSIONS).some((one) => covers(one, path)))

  test.each(shown)('%s', (path) => {
    const values = leaves.filter(([one]) => one === path).map(([, value]) => value)
    for (const value of values) expect(text).toContain(shownAs(path, value))
  })
})

test.each(Object.entries(EXCLUSIONS))('%s is left out on purpose', (exclusion, reason) => {
  expect(paths.some((path) => covers(exclusion, path))).toBe(true)
  expect(reason.length).toBeGreaterThan(10)
})
