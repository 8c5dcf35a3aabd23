import { describe, expect, test } from 'vitest'
import type { Action } from '../../../src/domain/actions/action'
import { NEW_ACTION } from '../../../src/domain/actions/action-fields'
import type { Evidence } from '../../../src/domain/framework/evidence/evidence'
import { NEW_EVIDENCE } from '../../../src/domain/framework/evidence/evidence-fields'
import { makeCalendar } from '../../../src/report/calendar'
import type { CalendarContent } from '../../../src/report/calendar-events'
import { buildContent, emptyContent } from '../../fixtures/build-content'

const NOW = '2026-11-03T08:15:30.123Z'

/** A reader of our own, straight from RFC 5545: unfolds, splits name and value, takes the escapes away. */
interface Component {
  readonly name: string
  readonly properties: ReadonlyMap<string, string>
  readonly parts: readonly Component[]
}

function read(bytes: Uint8Array): Component {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  const lines = text.replace(/\r\n /g, '').split('\r\n').slice(0, -1)
  const open: { name: string; properties: Map<string, string>; parts: Component[] }[] = []
  let whole: Component | undefined
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[^:]+)?):(.*)$/su.exec(line) ?? []
    expect(name, line).not.toBe('')
    if (name === 'BEGIN') open.push({ name: value, properties: new Map(), parts: [] })
    else if (name === 'END') {
      const closed = open.pop()
      expect(closed?.name).toBe(value)
      if (closed === undefined) throw new Error('closed twice')
      const outer = open.at(-1)
      if (outer === undefined) whole = closed
      else outer.parts.push(closed)
    } else {
      expect(open.at(-1)?.properties.has(name), name).toBe(false)
      open.at(-1)?.properties.set(
        name,
        value.replace(/\\([\\;,nN])/g, (_all, sign: string) => (/n/i.test(sign) ? '\n' : sign)),
      )
    }
  }
  expect(open).toEqual([])
  if (whole === undefined) throw new Error('no calendar')
  return whole
}

const action = (fields: Partial<Action>): Action => ({
  ...NEW_ACTION,
  id: 'a1',
  dossierId: 'd',
  number: 5,
  origin: { kind: 'own', themeId: null, statementId: null, normId: null },
  title: 'Wachttijd bij overdracht',
  ...fields,
})

const piece = (fields: Partial<Evidence>): Evidence => ({
  ...NEW_EVIDENCE,
  ...{
    id: 'e1',
    dossierId: 'd',
    number: 1,
    title: 'Jaarplan',
    version: '1',
    date: null,
    owner: '',
    location: '',
  },
  ...{ reviewOn: null, normIds: [] },
  ...fields,
})

function contentOf(
  fields: Partial<CalendarContent> & { readonly visitDate?: string | null },
): CalendarContent {
  const { dossier } = emptyContent()
  return {
    dossier: { ...dossier, visitDate: fields.visitDate ?? null },
    actions: fields.actions ?? [],
    evidence: fields.evidence ?? [],
  }
}

const fileOf = (content: CalendarContent, options: Partial<Parameters<typeof makeCalendar>[1]> = {}) => {
  const file = makeCalendar(content, { now: NOW, reminders: false, ...options })
  if (file === null) throw new Error('no calendar')
  return file
}
const calendarOf = (content: CalendarContent, reminders = false) => read(fileOf(content, { reminders }))
const isEmpty = (content: CalendarContent) => makeCalendar(content, { now: NOW, reminders: false }) === null
const titlesIn = (calendar: Component) => calendar.parts.map(({ properties }) => properties.get('SUMMARY'))

describe('a day of the dossier in the calendar', () => {
  test('is a whole day with the number and title of the action, and its owner', () => {
    const calendar = calendarOf(
      contentOf({ actions: [action({ dueOn: '2027-02-28', ownerName: 'Anna de Vries' })] }),
    )
    expect([...calendar.properties]).toEqual([
      ['VERSION', '2.0'],
      ['PRODID', '-//VSV Spiegel & Toets//NL'],
      ['CALSCALE', 'GREGORIAN'],
      ['METHOD', 'PUBLISH'],
      ['X-WR-CALNAME', 'VSV Spiegel & Toets: VSV De Proef'],
    ])
    const [event] = calendar.parts
    expect(event?.name).toBe('VEVENT')
    expect(Object.fromEntries(event?.properties ?? [])).toEqual({
      UID: 'a1-gereed@vsv-spiegel-en-toets',
      DTSTAMP: '20261103T081530Z',
      'LAST-MODIFIED': '20261103T081530Z',
      SEQUENCE: String(Math.floor((Date.parse(NOW) - Date.UTC(2020, 0, 1)) / 60_000)),
      'DTSTART;VALUE=DATE': '20270228',
      'DTEND;VALUE=DATE': '20270301',
      SUMMARY: 'Verbeteractie A5 gereed: Wachttijd bij overdracht',
      DESCRIPTION:
        'Eigenaar: Anna de Vries\nUit het dossier van VSV De Proef, gemaakt met VSV Spiegel & Toets.',
      TRANSP: 'TRANSPARENT',
    })
    expect(event?.parts).toEqual([])
  })

  test('comes for due date, effect check, review of evidence and visit, by day', () => {
    const calendar = calendarOf(
      contentOf({
        actions: [action({ status: 'running', dueOn: '2027-03-01', checkOn: '2027-09-01' })],
        evidence: [piece({ title: 'Zorgpad', id: 'e2', number: 12, reviewOn: '2027-05-01' }), piece({})],
        visitDate: '2027-01-15',
      }),
    )
    expect(titlesIn(calendar)).toEqual([
      'Bezoek van de inspectie: VSV De Proef',
      'Verbeteractie A5 gereed: Wachttijd bij overdracht',
      'Bewijsstuk B12 herzien: Zorgpad',
      'Verbeteractie A5, effect nagaan: Wachttijd bij overdracht',
    ])
  })

  test.each([
    ['planned', ['gereed', 'effect']],
    ['running', ['gereed', 'effect']],
    ['done', ['effect']],
    ['effect-checked', []],
    ['secured', []],
    ['stopped', []],
  ] as const)('of an action that is %s: only what is still to be done', (status, kinds) => {
    // With the visit beside it: a calendar without a single day is not made.
    const content = contentOf({
      actions: [action({ status, dueOn: '2027-03-01', checkOn: '2027-09-01' })],
      visitDate: '2028-01-01',
    })
    expect(isEmpty({ ...content, dossier: { ...content.dossier, visitDate: null } })).toBe(kinds.length === 0)
    expect(
      calendarOf(content)
        .parts.slice(0, -1)
        .map(({ properties }) => properties.get('UID')),
    ).toEqual(kinds.map((kind) => `a1-${kind}@vsv-spiegel-en-toets`))
  })

  test('is not there for evidence that is missing, nor without a date', () => {
    expect(
      isEmpty(
        contentOf({
          actions: [action({})],
          evidence: [piece({ missing: true, reviewOn: '2027-01-01' }), piece({ id: 'e2' })],
        }),
      ),
    ).toBe(true)
  })

  test('brings a reminder a week before when asked', () => {
    const calendar = calendarOf(contentOf({ visitDate: '2027-01-15' }), true)
    const [alarm] = calendar.parts[0]?.parts ?? []
    expect(alarm?.name).toBe('VALARM')
    expect(alarm?.properties.get('TRIGGER')).toBe('-P7D')
    expect(alarm?.properties.get('ACTION')).toBe('DISPLAY')
  })

  test.each([
    ['2023-05-01', 0],
    ['2026-11-03', 0],
    // The day of the reminder is today.
    ['2026-11-10', 0],
    ['2026-11-11', 1],
  ])('of %s brings no reminder that would go off at once', (visitDate, alarms) => {
    const [event] = calendarOf(contentOf({ visitDate }), true).parts
    expect(event?.parts).toHaveLength(alarms)
  })
})

test('importing again changes the day instead of doubling it: same key, later file wins', () => {
  const first = calendarOf(contentOf({ actions: [action({ dueOn: '2027-03-01' })] })).parts[0]?.properties
  const second = read(
    fileOf(contentOf({ actions: [action({ dueOn: '2027-04-01', title: 'Anders' })] }), {
      now: '2026-11-03T08:17:00.000Z',
      reminders: false,
    }),
  ).parts[0]?.properties
  expect(second?.get('UID')).toBe(first?.get('UID'))
  expect(Number(second?.get('SEQUENCE'))).toBeGreaterThan(Number(first?.get('SEQUENCE')))
  expect(second?.get('DTSTART;VALUE=DATE')).toBe('20270401')
})

test.each([
  'Elke zwangere krijgt één vast aanspreekpunt; de verloskundige, de gynaecoloog én de kraamzorg weten wie dat is, ook ’s nachts en in het weekend',
  '👶🏽 geboorteplan 👩‍👩‍👧 '.repeat(12).trim(),
  'é'.repeat(200),
  '€'.repeat(200),
  'komma, puntkomma; dubbele punt: schuine streep \\ en \\n geen regeleinde',
  'BEGIN:VEVENT',
  'aanhalingsteken " en = en :',
])('a title reads back as it was typed: %s', (title) => {
  const calendar = calendarOf(contentOf({ actions: [action({ title, dueOn: '2027-03-01' })] }), true)
  expect(titlesIn(calendar)).toEqual([`Verbeteractie A5 gereed: ${title}`])
  expect(calendar.parts[0]?.parts[0]?.properties.get('DESCRIPTION')).toBe(`Verbeteractie A5 gereed: ${title}`)
})

test.each([
  ['a line end', 'Eerst\r\nEND:VEVENT\nDaarna', 'Eerst END:VEVENT Daarna'],
  ['control characters and halves of a character', 'a\u0000b\u0007c\uD800d\u007fe\u2028f', 'abcde f'],
  ['nothing at all', ' \n ', 'zonder titel'],
])('%s in a title cannot break the calendar', (_name, title, shown) => {
  const calendar = calendarOf(contentOf({ actions: [action({ title, dueOn: '2027-03-01' })] }))
  expect(titlesIn(calendar)).toEqual([`Verbeteractie A5 gereed: ${shown}`])
})

test('names nobody but the owner: no contact, no people involved, no place, no text of the plan', () => {
  const secret = 'Geheim'
  const content = {
    ...contentOf({
      actions: [
        action({
          ...{ dueOn: '2027-03-01', ownerName: 'Anna', ownerRole: secret, involved: secret, problem: secret },
          ...{
            cause: secret,
            goal: secret,
            approach: secret,
            means: secret,
            evidence: secret,
            result: secret,
          },
        }),
      ],
      evidence: [piece({ location: secret, reviewOn: '2027-03-01' })],
    }),
  }
  const bytes = fileOf(
    { ...content, dossier: { ...content.dossier, contact: secret, region: secret } },
    { reminders: true },
  )
  expect(new TextDecoder().decode(bytes)).not.toContain(secret)
})

test('of a dossier without days no calendar is made: a file that holds nothing is refused by calendars', () => {
  expect(isEmpty(emptyContent())).toBe(true)
})

test('every key occurs once', () => {
  const keys = calendarOf(buildContent({ actions: 60, evidence: 60 })).parts.map(({ properties }) =>
    properties.get('UID'),
  )
  expect(keys.length).toBeGreaterThan(20)
  expect(new Set(keys).size).toBe(keys.length)
})
