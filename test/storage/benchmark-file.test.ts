import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { BenchmarkContribution } from '../../src/domain/survey/benchmark/benchmark'
import { readBenchmarkFile, writeBenchmarkFile } from '../../src/storage/benchmark-file'
import { benchmark as texts } from '../../src/texts/survey/benchmark/benchmark'

const contribution: BenchmarkContribution = {
  contributor: 'd1',
  name: 'VSV Oost',
  year: 2026,
  form: 'full',
  questionSet: { id: 'samenwerkingsspiegel', version: '1.0.0' },
  n: 24,
  themes: [{ id: 'AMB', n: 22, mean: 3.7 }],
  statements: [{ id: 'AMB-1', n: 20, mean: 4.1 }],
}
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
const file = (changes: Readonly<Record<string, unknown>>) =>
  bytesOf({ format: 'vsv-benchmark', version: 1, ...contribution, ...changes })
const codeOf = (bytes: Uint8Array) => {
  const read = readBenchmarkFile(bytes)
  return read.ok ? 'read' : read.problem.code
}

test('a benchmark file is read back as it was written', () => {
  expect(readBenchmarkFile(writeBenchmarkFile(contribution))).toEqual({ ok: true, value: contribution })
})

test('a file of version 1 is read, whatever came after it', () => {
  const bytes = readFileSync(new URL('../fixtures/sent-out/vergelijking-1.json', import.meta.url))
  expect(readBenchmarkFile(new Uint8Array(bytes))).toEqual({ ok: true, value: contribution })
})

test('the file says what it is, in words a person can read', () => {
  const text = new TextDecoder().decode(writeBenchmarkFile({ ...contribution, name: null }))
  expect(JSON.parse(text)).toMatchObject({ format: 'vsv-benchmark', version: 1, name: null })
  expect(text).not.toContain('VSV Oost')
})

describe('every wrong file is refused with its own sentence', () => {
  const wrong: readonly (readonly [string, Uint8Array, string])[] = [
    ['empty', new Uint8Array(), 'benchmark/empty'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024), 'benchmark/too-big'],
    ['cut off', writeBenchmarkFile(contribution).slice(0, -20), 'benchmark/unreadable'],
    ['no UTF-8', new Uint8Array([0xff, 0xfe, 0x00]), 'benchmark/unreadable'],
    ['a dangerous key', new TextEncoder().encode('{"__proto__":{"a":1}}'), 'benchmark/unreadable'],
    ['another kind of JSON', bytesOf({ kind: 'spiegel' }), 'benchmark/other-kind'],
    ['a list', bytesOf([]), 'benchmark/other-kind'],
    ['nothing', bytesOf(null), 'benchmark/other-kind'],
    ['newer', file({ version: 2 }), 'benchmark/newer'],
    ['a figure of four people', file({ themes: [{ id: 'AMB', n: 4, mean: 3 }] }), 'benchmark/too-few'],
    ['a round of four people', file({ n: 4 }), 'benchmark/too-few'],
    [
      'one theme twice',
      file({ themes: [...contribution.themes, ...contribution.themes] }),
      'benchmark/twice',
    ],
    ['a mean out of range', file({ themes: [{ id: 'AMB', n: 9, mean: 5.1 }] }), 'benchmark/invalid'],
  ]

  test.each(wrong)('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code)
  })

  test('each says that nothing was added', () => {
    const messages = wrong.map(([, bytes]) => {
      const read = readBenchmarkFile(bytes)
      return read.ok ? '' : read.problem.message
    })
    for (const message of messages) expect(message).toContain('Er is niets toegevoegd.')
    expect(new Set(wrong.map(([, , code]) => code)).size).toBe(
      new Set(messages.map((message) => message.replace(/\(.*\)/, ''))).size,
    )
  })
})

describe('no file brings in more than a round may show', () => {
  test.each([
    ['a distribution', { statements: [{ id: 'AMB-1', n: 20, mean: 4.1, counts: [0, 0, 2, 14, 4] }] }],
    ['professions', { professions: [{ id: 'GYN', n: 6, mean: 3.2 }] }],
    ['a date', { closesOn: '2026-10-20' }],
    ['a finer mean', { themes: [{ id: 'AMB', n: 22, mean: 3.68 }] }],
    ['a year with a month', { year: 2026.8 }],
    ['half a person', { n: 24.5 }],
    ['a mean that is no number', { themes: [{ id: 'AMB', n: 22, mean: '3.7' }] }],
    ['another form', { form: 'kort' }],
    ['a blank name', { name: '  ' }],
  ])('%s is refused', (_, changes) => {
    expect(codeOf(file(changes))).toBe('benchmark/invalid')
  })

  test('the sentence names the field', () => {
    const read = readBenchmarkFile(file({ themes: [{ id: 'AMB', n: 22, mean: 3.68 }] }))
    expect(read.ok ? '' : read.problem.message).toBe(texts.problem.invalid('themes.0.mean'))
  })
})
