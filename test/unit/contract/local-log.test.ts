/** The log of this computer tells what happened, and never a word that somebody typed. */
import { describe, expect, test } from 'vitest'
import { faultOf, isNotice, logLine, watchConsole, type LogEntry } from '../../../src/contract/local-log'

/** What must never be in it, in every form in which it could come along. */
const SECRET = 'Jansen-123456782'
const at = new Date('2026-11-29T10:00:00.000Z')
const faultLine = (error: unknown) => logLine(at, 'page', { event: 'fault', ...faultOf(error) })

test('a line says when, who and what, with numbers and codes', () => {
  expect(
    logLine(at, 'shell', { event: 'started', version: '0.9.0', engine: 'Chromium 154', system: 'linux' }),
  ).toBe('2026-11-29T10:00:00.000Z shell started version=0.9.0 engine=Chromium-154 system=linux')
  expect(logLine(at, 'page', { event: 'failed', of: 'writeCopy', code: 'disk-full', ms: 12 })).toBe(
    '2026-11-29T10:00:00.000Z page failed of=writeCopy code=disk-full ms=12',
  )
})

test.each<[string, unknown]>([
  ['an event of its own', { event: SECRET }],
  ['a field of its own', { event: 'fault', name: SECRET }],
  ['a sentence for a code', { event: 'failed', of: 'saveFile', code: `het bestand ${SECRET}` }],
  ['a path for a place', { event: 'fault', frames: [`/home/${SECRET}/a b.js:1:1`] }],
  ['a text for a number', { event: 'done', of: 'saveFile', ms: SECRET }],
  ['a version that is none', { event: 'started', version: SECRET }],
  ['the exact size of a copy', { event: 'done', of: 'writeCopy', kilobytes: 1234 }],
  ['no entry at all', SECRET],
])('what the page sends with %s is not written down', (_what, entry) => {
  expect(logLine(at, 'page', entry)).toBe('2026-11-29T10:00:00.000Z page fault code=log-entry')
})

describe('of an error only its name or code and the place in our code are told', () => {
  test('its message never, also not one that looks like a stack', () => {
    const message = `kan ${SECRET} niet lezen\n    at ${SECRET} (app://toolkit/assets/${SECRET}.js:1:1)`
    const error = new TypeError(message)
    error.stack = `TypeError: ${message}\n    at save (app://toolkit/assets/index-Bx1_2.js:1:2045)\n    at async http://127.0.0.1:47210/assets/steps.js:3:4`
    expect(faultLine(error)).toBe(
      '2026-11-29T10:00:00.000Z page fault code=TypeError index-Bx1_2.js:1:2045 steps.js:3:4',
    )
  })

  test('nor folders, functions or a name somebody gave it', () => {
    const error = new Error(SECRET)
    error.name = SECRET
    error.stack = [
      `Error: ${SECRET}`,
      `    at Object.${SECRET} (file:///home/${SECRET}/app/out/main/index.js:10:20)`,
      `    at ${SECRET} (C:\\Users\\${SECRET}\\elders.js:1:1)`,
      `${SECRET}@app://toolkit/assets/index.js:5:6`,
    ].join('\n')
    expect(faultLine(error)).toBe(
      '2026-11-29T10:00:00.000Z page fault code=error index.js:10:20 index.js:5:6',
    )
  })

  test('a failed system call by its code, a refusal of our own by its problem', () => {
    const call = Object.assign(new Error(`ENOSPC: write '/home/${SECRET}'`), { code: 'ENOSPC', stack: '' })
    expect(faultLine(call)).toMatch(/ code=ENOSPC$/)
    const refusal = Object.assign(new Error('x'), {
      problem: { code: 'storage/full', message: SECRET },
      stack: '',
    })
    expect(faultLine(refusal)).toMatch(/ code=storage\/full$/)
    const strange = Object.assign(new Error('x'), {
      code: SECRET,
      problem: { code: `${SECRET} !` },
      stack: '',
    })
    expect(faultLine(strange)).toMatch(/ code=Error$/)
  })

  test.each([SECRET, { text: SECRET }, [SECRET], null, undefined])(
    'of %j, which is no error, nothing',
    (thrown) => {
      expect(faultLine(thrown)).toBe('2026-11-29T10:00:00.000Z page fault code=no-error')
    },
  )
})

test('what is reported on the console is in the log by its label and its error, and still on the console', () => {
  const reported: unknown[][] = []
  const written: LogEntry[] = []
  const console = { error: (...given: unknown[]) => void reported.push(given) }
  watchConsole(console, (entry) => written.push(entry))
  const cause = Object.assign(new RangeError(SECRET), { stack: '' })
  console.error('file:save:', cause)
  console.error(`${SECRET}:`, cause)
  console.error(SECRET)
  console.error(`${SECRET} lukte niet:`, { text: SECRET })
  expect(reported).toHaveLength(4)
  expect(written).toEqual([
    { event: 'fault', of: 'file:save', code: 'RangeError', frames: [] },
    { event: 'fault', code: 'RangeError', frames: [] },
    { event: 'fault', code: 'no-error' },
    { event: 'fault', code: 'no-error' },
  ])
  expect(JSON.stringify(written)).not.toContain(SECRET)
})

test('a notice of sizes, as three engines word it, is no fault; an error is', () => {
  for (const notice of [
    'ResizeObserver loop completed with undelivered notifications.',
    'ResizeObserver loop limit exceeded',
    'error: ResizeObserver loop completed with undelivered notifications.',
  ])
    expect(isNotice(notice)).toBe(true)
  expect(isNotice("TypeError: Failed to construct 'ResizeObserver'")).toBe(false)
})
