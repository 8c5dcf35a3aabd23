import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

interface Decision {
  readonly number: number
  readonly title: string
  readonly room: string
  readonly text: string
}

const decisions: readonly Decision[] = readdirSync(join(root, 'docs/decisions'))
  .flatMap((page) =>
    read(`docs/decisions/${page}`)
      .split(/^## /m)
      .slice(1)
      .map((record) => {
        const [, number = '', title = '', text = ''] = /^(\d+)\. (.+)\n([\s\S]*)$/.exec(record) ?? []
        return { number: Number(number), title, room: page.replace('.md', ''), text }
      }),
  )
  .toSorted((one, other) => one.number - other.number)

const numbers = decisions.map(({ number }) => number)

/** Whether it stands, in the words of the record: `accepted`, or `replaced by` a number. */
const statusOf = ({ text }: Decision) => /^\n\d{4}-\d\d-\d\d · (accepted|replaced by \d+)\n/.exec(text)?.[1]
const replacementOf = (decision: Decision) => /\d+$/.exec(statusOf(decision) ?? '')?.[0]

const citing = [
  ...readdirSync(root),
  ...['src', 'electron', 'build', 'test', 'docs', 'questionnaires'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ),
].filter((name) => ['.ts', '.vue', '.mjs', '.md'].includes(extname(name)) && !name.includes('node_modules'))

function citedIn(text: string): readonly number[] {
  return [...text.matchAll(/\bdecisions? ((?:\d+(?:, | and )?)+)/gi)].flatMap(([, list = '']) =>
    [...list.matchAll(/\d+/g)].map(([digits]) => Number(digits)),
  )
}

describe('the decisions', () => {
  it('are numbered from 1 on, each number once', () => {
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    expect(numbers.length).toBeGreaterThanOrEqual(65)
  })

  it.each(decisions)('$number says when it was taken, whether it stands, and where it lives', (decision) => {
    expect(statusOf(decision)).toBeDefined()
    expect(decision.text).toMatch(/\*\*In:\*\* \[[^\]]+\]\(\.\.\/\.\.\//)
  })

  it('that were replaced name a later one', () => {
    const wrong = decisions.filter((decision) => {
      const by = replacementOf(decision)
      return by !== undefined && (Number(by) <= decision.number || !numbers.includes(Number(by)))
    })
    expect(wrong).toEqual([])
  })

  it('stand in the list as in their records', () => {
    const rows = read('docs/decisions.md')
      .split('\n')
      .filter((line) => line.startsWith('| ['))
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .map(([, link = '', title, status, room]) => ({
        number: Number(/^\[(\d+)\]/.exec(link)?.[1]),
        title,
        status,
        room,
        page: /\(decisions\/([\w-]+)\.md#/.exec(link)?.[1],
      }))
    expect(rows).toEqual(
      decisions.map((decision) => ({
        number: decision.number,
        title: decision.title,
        status: statusOf(decision),
        room: decision.room,
        page: decision.room,
      })),
    )
  })

  it('that are cited are there', () => {
    const unknown = citing.flatMap((page) =>
      citedIn(read(page))
        .filter((number) => !numbers.includes(number))
        .map((number) => `${page}: ${String(number)}`),
    )
    expect(unknown).toEqual([])
  })

  it('are recognised where they are cited', () => {
    expect(citedIn(`see decision ${'12'}, and Decisions ${'9, 36 and 400'}`)).toEqual([12, 9, 36, 400])
  })
})
