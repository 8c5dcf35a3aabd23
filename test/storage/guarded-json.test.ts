import { expect, test } from 'vitest'
import { DEEPEST_JSON, parseGuardedJson } from '../../src/storage/guarded-json'

function codeOf(text: string): string {
  const outcome = parseGuardedJson(text)
  return outcome.ok ? 'read' : outcome.problem.code
}

test('ordinary JSON is read as it is', () => {
  const value = { a: [1, -2.5e3, true, null, 'x "y" \\ {[', ''], 'é\u2028': { b: {} } }
  expect(parseGuardedJson(JSON.stringify(value, null, 2))).toEqual({ ok: true, value })
})

test('as deep as allowed is read, one deeper is not', () => {
  expect(codeOf('['.repeat(DEEPEST_JSON) + ']'.repeat(DEEPEST_JSON))).toBe('read')
  expect(codeOf('['.repeat(DEEPEST_JSON + 1) + ']'.repeat(DEEPEST_JSON + 1))).toBe('json/too-deep')
})

test('a hundred thousand levels deep is refused at once', () => {
  const start = performance.now()
  expect(codeOf('{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000))).toBe('json/too-deep')
  expect(codeOf('['.repeat(100_000))).toBe('json/too-deep')
  expect(performance.now() - start).toBeLessThan(500)
})

test('brackets inside text do not count as depth', () => {
  expect(codeOf(JSON.stringify('[{'.repeat(1000)))).toBe('read')
})

test.each([
  '{"__proto__":{"x":1}}',
  '{"constructor":1}',
  '{"prototype" \n\t: 1}',
  '{"a":[{"\\u005f\\u005fproto\\u005f_":1}]}',
  '{"a\\\\":1,"__proto__":2}',
])('a key that reaches into the program is refused, however it is written: %s', (text) => {
  expect(codeOf(text)).toBe('json/forbidden-key')
  expect(Object.prototype).not.toHaveProperty('x')
})

test('the same words as a text are fine', () => {
  expect(codeOf('{"title":"__proto__","list":["constructor","prototype"]}')).toBe('read')
})

test.each([
  '',
  'geen json',
  '{"a":1',
  '{"a":"b',
  '"\\',
  '{"a":1}}',
  '[1,]',
  "{'a':1}",
  '\u0000',
  '{"\\x":1}',
])('broken JSON is refused, not guessed at: %j', (text) => {
  expect(codeOf(text)).toBe('json/broken')
})

test('a text of a hundred million characters is refused without reading it', () => {
  const start = performance.now()
  expect(codeOf(' '.repeat(100 * 1024 * 1024 + 1))).toBe('json/too-big')
  expect(performance.now() - start).toBeLessThan(1000)
})

test('a long text full of quotes and backslashes is read in a linear time', () => {
  const text = JSON.stringify({ a: '\\"'.repeat(500_000), b: '\\'.repeat(500_000) })
  const start = performance.now()
  expect(codeOf(text)).toBe('read')
  expect(performance.now() - start).toBeLessThan(2000)
})

test.each([
  ['between all signs', (gap: string) => `${gap}{${gap}"a"${gap}:${gap}[${gap}1${gap}]${gap}}${gap}`, null],
  [
    'before the colon of a key that is never read',
    (gap: string) => `{"__proto__"${gap}:1}`,
    'json/forbidden-key',
  ],
  ['after a text that is no key', (gap: string) => `["__proto__"${gap},1]`, null],
  ['and nothing else', (gap: string) => gap, 'json/broken'],
] as const)('a million white spaces %s change nothing of what is said', (_where, textWith, code) => {
  for (const sign of [' ', '\t', '\n', '\r']) {
    const read = parseGuardedJson(textWith(sign.repeat(250_000)))
    expect(read.ok ? null : read.problem.code).toBe(code)
  }
})
