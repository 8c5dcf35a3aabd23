import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, extname, join, posix, relative, resolve, sep } from 'node:path'
import { Linter } from 'eslint'
import { describe, expect, test } from 'vitest'
import { floorRules } from '../../build/import-lint.mjs'
import { pictureOf } from '../../build/import-picture.mjs'
import { mayImport, packageOwners, pureFloors } from '../../build/import-rules.mjs'

const root = resolve(import.meta.dirname, '../..')

interface Import {
  readonly from: string
  readonly to: string
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.split(sep).join('/')))
    .filter((name) => ['.ts', '.vue', '.mjs'].includes(extname(name)))
}

/** Every `import`, `export … from`, `import()` and `new URL(…, import.meta.url)` of a file, relative ones made whole. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const patterns = [
    /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]/g,
    /(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g,
    /import\(\s*['"]([^'"]+)['"]/g,
    /new URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url/g,
  ]
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))
    .map((target) => ({ from: file, to: target.startsWith('.') ? wholePath(file, target) : target }))
}

function wholePath(file: string, target: string): string {
  const path = relative(root, resolve(root, dirname(file), target.replace(/\?.*$/, '')))
    .split(sep)
    .join('/')
  const candidates = [path, `${path}.ts`, `${path}.vue`, `${path}/index.ts`]
  return (
    candidates.find((candidate) => existsSync(join(root, candidate)) && extname(candidate) !== '') ?? path
  )
}

const floors = Object.keys(mayImport)
const floorOf = (path: string) => floors.find((floor) => path === floor || path.startsWith(`${floor}/`))
const files = ['src', 'electron'].flatMap(sourceFiles)
const imports = files.flatMap(importsOf)

/** Every way round by which something leads to itself. */
function circlesIn(graph: ReadonlyMap<string, Iterable<string>>): readonly string[] {
  const circles: string[] = []
  const state = new Map<string, 'open' | 'done'>()
  const visit = (one: string, path: readonly string[]): void => {
    if (state.get(one) === 'done') return
    if (state.get(one) === 'open') {
      circles.push([...path.slice(path.indexOf(one)), one].join(' -> '))
      return
    }
    state.set(one, 'open')
    for (const next of graph.get(one) ?? []) visit(next, [...path, one])
    state.set(one, 'done')
  }
  for (const one of graph.keys()) visit(one, [])
  return circles
}

describe('who may import whom', () => {
  test('the walk sees the imports there are', () => {
    expect(imports.length).toBeGreaterThan(200)
    expect(imports).toContainEqual({
      from: 'src/stores/survey/results/round-figures.ts',
      to: 'src/domain/survey/results/results.ts',
    })
    expect(imports).toContainEqual({ from: 'src/ui/App.vue', to: 'src/stores/app/undo.ts' })
  })

  test.each(floors)('%s imports only from the floors it may', (floor) => {
    const allowed = mayImport[floor] ?? []
    const wrong = imports.filter(({ from, to }) => {
      if (floorOf(from) !== floor || to === 'package.json') return false
      if (!to.includes('/') || /^(@|[a-z])/.test(to) === false) return false
      const isOwn = existsSync(join(root, to))
      if (!isOwn) return false
      const target = floorOf(to) ?? to.split('/')[0] ?? ''
      return target !== floor && !allowed.some((one) => target === one || target.startsWith(`${one}/`))
    })
    expect(wrong).toEqual([])
  })

  test('the picture in the docs is that of the table', () => {
    const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
    expect(/^```mermaid\n(.*?)\n```$/ms.exec(page)?.[1]).toBe(pictureOf(mayImport))
  })

  test('the picture shows what a floor may import, and who reads nothing of the domain', () => {
    const picture = pictureOf({
      'src/domain': [],
      'src/texts': ['src/domain'],
      'src/ui': ['src/texts', 'electron'],
    })
    expect(picture).toContain('  ui --> electron')
    expect(picture).toContain('domain["domain: read by all but ui"]')
    expect(picture).toContain('texts["texts: read by all but domain"]')
  })

  test('each guarded package stays on its own floor', () => {
    const wrong = imports.filter(({ from, to }) =>
      Object.entries(packageOwners).some(
        ([name, owners]) =>
          (to === name || to.startsWith(`${name}/`)) && !owners.includes(floorOf(from) ?? 'src/main.ts'),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('the domain, the texts and the tokens depend on the language alone', () => {
    const wrong = imports.filter(
      ({ from, to }) => pureFloors.includes(floorOf(from) ?? '') && !existsSync(join(root, to)),
    )
    expect(wrong).toEqual([])
  })

  test('the renderer uses nothing of Node', () => {
    const builtin = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]))
    expect(imports.filter(({ from, to }) => from.startsWith('src/') && builtin.has(to))).toEqual([])
  })

  test('nothing imports the tests', () => {
    expect(imports.filter(({ to }) => to.startsWith('test/'))).toEqual([])
  })

  test('only a few files can reach responses and the figures of a round that is still open', () => {
    const readersOf = (file: string) =>
      imports
        .filter(({ to }) => to === file)
        .map(({ from }) => from)
        .toSorted()
    expect(readersOf('src/stores/dossier/followed-dossier.ts')).toEqual([
      'src/stores/dossier/dossier.ts',
      'src/stores/survey/results/round-figures.ts',
    ])
    expect(readersOf('src/stores/survey/results/round-figures.ts')).toEqual([
      'src/stores/dossier/next-step.ts',
      'src/stores/survey/results/results.ts',
    ])
  })

  test('no room of the domain leans on one that leans on it, but for two types', () => {
    const domainRoom = (path: string) => (path.startsWith('src/domain/') ? posix.dirname(path) : null)
    /** What is kept of others: a round may keep its results, an assessment the actions of the day it was locked. */
    const kept = [
      'src/domain/survey/round/round.ts -> src/domain/survey/results/round-results.ts',
      'src/domain/framework/assessment/assessment.ts -> src/domain/actions/action.ts',
    ]
    const between = imports.filter(
      ({ from, to }) =>
        domainRoom(from) !== null && domainRoom(to) !== null && domainRoom(from) !== domainRoom(to),
    )
    for (const arrow of kept) {
      const [from = '', to = ''] = arrow.split(' -> ')
      expect(between).toContainEqual({ from, to })
      const name = posix.basename(to, '.ts')
      expect(readFileSync(join(root, from), 'utf8')).toMatch(
        new RegExp(String.raw`import type \{[^}]*\} from '[^']*/${name}'`),
      )
    }
    const graph = new Map<string, Set<string>>()
    for (const { from, to } of between) {
      const [room, other] = [domainRoom(from) ?? '', domainRoom(to) ?? '']
      if (!kept.includes(`${from} -> ${to}`)) graph.set(room, (graph.get(room) ?? new Set()).add(other))
    }
    expect(circlesIn(graph)).toEqual([])
  })

  test.each([
    [
      'src/domain/actions/action.ts',
      '../../stores/app',
      'src/domain may not import from src/stores; see build/import-rules.mjs.',
    ],
    ['src/domain/actions/action.ts', 'vue', 'src/domain is a pure floor and imports no packages.'],
    ['src/stores/app.ts', 'dexie', 'Only src/storage may import dexie.'],
    ['electron/main.ts', '../test/chromium.mjs', 'Nothing imports test/.'],
  ])(
    'lint says of an import that is not allowed which floors it is about: %s, %s',
    (file, target, message) => {
      const faultsOf = (path: string) =>
        new Linter({ cwd: root })
          .verify(`import '${path}'`, [{ files: ['**/*.ts'] }, ...floorRules], { filename: join(root, file) })
          .map((fault) => fault.message)
      expect(faultsOf(target)).toEqual([message])
      expect(faultsOf('./beside')).toEqual([])
    },
  )

  test('no file imports itself by a detour', () => {
    const graph = new Map<string, string[]>()
    for (const { from, to } of imports) graph.set(from, [...(graph.get(from) ?? []), to])
    expect(circlesIn(graph)).toEqual([])
  })
})
