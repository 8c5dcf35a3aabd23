import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ROADS } from '../../../src/domain/survey/round/roads'
import { rounds } from '../../../src/texts/survey/round/rounds'

const root = resolve(import.meta.dirname, '../../..')

test('the architecture tells of every road what comes before the gate, and of no other', () => {
  const text = readFileSync(resolve(root, 'docs/architecture.md'), 'utf8')
  const [, section = ''] = text.split('## The roads in\n')
  const [table = ''] = section.split('\n## ')
  expect([...table.matchAll(/^\| `(\w+)`: /gm)].map(([, road]) => road)).toEqual([...ROADS])
})

test('whoever has no round yet reads all the ways to fill one in', () => {
  expect(rounds.empty.steps[1]).toBe(
    'De deelnemers vullen in: op dit apparaat, per bestand, op papier of via een lijst.',
  )
})
