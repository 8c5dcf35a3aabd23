/** The workflow for the owner of the repository was never run here; what it calls must at least be there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const workflow = read('.github/workflows/check.yml')
const called = (pattern: RegExp) => [...workflow.matchAll(pattern)].map(([, name]) => name)

test('every script and every project of tests it runs exists, on the versions of Node that must work', () => {
  const { scripts, engines } = JSON.parse(read('package.json')) as {
    readonly scripts: Readonly<Record<string, string>>
    readonly engines: { readonly node: string }
  }
  const run = called(/npm run ([\w:-]+)/g)
  expect(run).toEqual(expect.arrayContaining(['test:electron', 'pack']))
  for (const name of run) expect(scripts).toHaveProperty([name ?? ''])
  const projects = called(/--project ([\w-]+)/g)
  expect(projects).toEqual(expect.arrayContaining(['unit', 'storage']))
  for (const name of projects) expect(read('vitest.config.ts')).toContain(`name: '${name ?? ''}'`)
  const [least] = called(/node: \['([\d.]+)'/g)
  expect(engines.node).toContain(least)
  expect(read('.ci/run')).toContain('#!')
})
