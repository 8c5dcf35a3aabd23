/** Every code with which the application may refuse, read from its sources, and what a sentence to a user looks like. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Problem } from '../../src/domain/outcome'

const root = join(import.meta.dirname, '../..')
const sources = ['src', 'electron'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|vue)$/u.test(name))
    .map((name) => readFileSync(join(root, folder, name), 'utf8')),
)

const found = (pattern: RegExp): readonly string[] =>
  sources.flatMap((source) => [...source.matchAll(pattern)].map(([, code]) => code ?? ''))

/** Written out, in the code or in the list of problems above a function. */
const whole = new Set([
  ...found(/['`]([a-z-]+\/[a-z-]+)['`]/gu),
  ...found(/(?:failure|refuse|refused)(?:<\w*>)?\(\s*'([a-z-]+)'/gu),
  ...found(/code: '([a-z-]+)'/gu),
])
/** Put together from a fixed beginning. */
const beginnings = [...new Set(found(/`([a-z-]+\/[a-z-]*)\$\{/gu))]

function isKnown(code: string): boolean {
  return (
    whole.has(code) || beginnings.some((begin) => code.startsWith(begin) && /^[a-z-]+\/[a-z-]+$/u.test(code))
  )
}

/** What no value of ours may turn into on its way to a user. */
const ONLY_FOR_MACHINES = /undefined|\[object|NaN|Error:|\n\s+at /u

/** Between brackets stands what the file says, and a file may say anything; only when it is nothing else, it is ours. */
const withoutGiven = (message: string): string =>
  message.replace(/\(([^()]*)\)/gu, (whole, given: string) =>
    /^(?:undefined|NaN|\[object \w+\])$/u.test(given) ? whole : '()',
  )

/** Throws unless it is one or more whole sentences that a user can read. */
export function expectSentence(message: string): void {
  expect(message).toMatch(/^[\p{Lu}‘“'"{][^]{14,}[.!?:)’”]$/u)
  expect(withoutGiven(message)).not.toMatch(ONLY_FOR_MACHINES)
}

/** Throws unless the refusal has a code that stands in the sources, and a sentence. */
export function expectRefusal({ code, message }: Problem): void {
  if (!isKnown(code)) throw new Error(`the code ${code} is in no source`)
  expectSentence(message)
}
