import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')

function textsIn(folder: string): string {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ['.ts', '.vue'].includes(extname(name)))
    .map((name) => `${name}\n${readFileSync(join(root, folder, name), 'utf8')}`)
    .join('\n')
}

/** The first and second cell of every row, up to the table of words that have drifted. */
const rows = (
  readFileSync(join(root, 'docs/glossary.md'), 'utf8').split('## Words that have drifted')[0] ?? ''
)
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| on screen') && !line.startsWith('| ---'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, word = '', name = '']) => ({ word, name: name.replaceAll('`', '') }))

describe('the glossary', () => {
  it('has the words of all rooms', () => {
    expect(rows.length).toBeGreaterThan(50)
    expect(rows).toContainEqual({ word: 'meting', name: 'Round' })
  })

  it('gives words that users read', () => {
    const texts = textsIn('src/texts').toLowerCase()
    expect(rows.filter(({ word }) => !texts.includes(word.toLowerCase()))).toEqual([])
  })

  it('gives names that the code has', () => {
    const source = textsIn('src')
    expect(rows.filter(({ name }) => !new RegExp(String.raw`\b${name}\b`).test(source))).toEqual([])
  })
})
