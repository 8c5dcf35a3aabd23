import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')

const folders = ['build', 'docs', 'electron', 'questionnaires', 'src', 'test']

/** Every file and folder of ours, from the root; those beside README.md too. */
const files: readonly string[] = [
  ...readdirSync(root),
  ...folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name).split(sep).join('/'),
    ),
  ),
].filter((name) => !name.includes('node_modules'))

const pages = files.filter((name) => name.endsWith('.md'))

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}

/** What was found on a day, in the files of that day. */
const OF_THEN: readonly string[] = ['docs/faults-2026-11.md']

interface Link {
  readonly page: string
  readonly target: string
}

/** Links and pictures of a page to places in this repository, without those inside code. */
function linksOf(page: string): readonly Link[] {
  const text = readFileSync(join(root, page), 'utf8')
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, '')
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => ({ page, target: match[1] ?? '' }))
    .filter(({ target }) => !/^[a-z]+:/i.test(target))
}

/** The name GitHub gives to a heading in an address. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')
}

function anchorsOf(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1] ?? ''))
}

function leadsSomewhere({ page, target }: Link): boolean {
  const [path = '', anchor] = target.split('#')
  const file = path === '' ? join(root, page) : join(root, dirname(page), decodeURIComponent(path))
  return existsSync(file) && (anchor === undefined || anchorsOf(file).includes(anchor))
}

/** Files and folders a page names in code, by a path or by an ending of ours; `build/example/` is `build/example`. */
function filesNamedIn(text: string): readonly string[] {
  return [...text.replace(/^ *```[\s\S]*?^ *```/gm, '').matchAll(/`([\w.-]+(?:\/[\w.-]+)*\/?)`/g)]
    .map(([, name = '']) => name.replace(/\/$/, ''))
    .filter(
      (name) =>
        /\w(?<!\.d)\.(ts|vue|mjs)$/.test(name) || folders.some((folder) => name.startsWith(`${folder}/`)),
    )
}

/** Commands of `package.json` that a page names, also between its examples. */
function commandsNamedIn(text: string): readonly string[] {
  return [...text.matchAll(/\bnpm (?:run ([a-z][\w:-]*)|(start|test)\b)/g)].map(
    ([, run, short]) => run ?? short ?? '',
  )
}

/** A page names a file as it would be found from the root, or by the last parts of its path. */
function isThere(name: string): boolean {
  return files.some((file) =>
    [file, file.replace(/\.\w+$/, '')].some((one) => `/${one}`.endsWith(`/${name}`)),
  )
}

describe('the documentation', () => {
  it('has the pages this test is about, with links in them', () => {
    expect(pages).toContain('docs/handleiding/README.md')
    expect(pages.flatMap(linksOf).length).toBeGreaterThan(30)
  })

  it.each(pages)('leads nowhere to a page, a heading or a picture that is not there: %s', (page) => {
    const dead = linksOf(page).filter((link) => !leadsSomewhere(link))
    expect(dead).toEqual([])
  })

  it.each(pages.filter((page) => !OF_THEN.includes(page)))('names no file that is not there: %s', (page) => {
    const named = filesNamedIn(readFileSync(join(root, page), 'utf8'))
    expect(named.filter((name) => !isThere(name))).toEqual([])
  })

  it.each(pages.filter((page) => !OF_THEN.includes(page)))(
    'names no command that is not there: %s',
    (page) => {
      const named = commandsNamedIn(readFileSync(join(root, page), 'utf8'))
      expect(named.filter((name) => !(name in scripts))).toEqual([])
    },
  )

  it('knows a command in a sentence and in an example', () => {
    expect(
      commandsNamedIn(
        '`npm run content -- file.json`, `npm start`\n```sh\nnpm run test:electron\nnpm test\n```',
      ),
    ).toEqual(['content', 'start', 'test:electron', 'test'])
    expect(
      pages.flatMap((page) => commandsNamedIn(readFileSync(join(root, page), 'utf8'))).length,
    ).toBeGreaterThan(60)
  })

  it('knows the name of a file in a sentence, and one that is gone', () => {
    const named = filesNamedIn(
      '`domain/survey/results/results.ts`, `test/no-such-folder/`, `npm run check`, `RoundResults`',
    )
    expect(named).toEqual(['domain/survey/results/results.ts', 'test/no-such-folder'])
    expect(named.filter((name) => !isThere(name))).toEqual(['test/no-such-folder'])
  })

  it('knows a dead link, a dead anchor and a live one', () => {
    const page = 'README.md'
    expect(leadsSomewhere({ page, target: 'docs/no-such-page.md' })).toBe(false)
    expect(leadsSomewhere({ page, target: 'docs/decisions.md#no-such-heading' })).toBe(false)
    expect(leadsSomewhere({ page, target: 'docs/decisions.md#decisions' })).toBe(true)
  })

  it('has every chapter of the manual in its index', () => {
    const index = linksOf('docs/handleiding/README.md').map(({ target }) => target)
    const chapters = readdirSync(join(root, 'docs/handleiding')).filter((name) => name !== 'README.md')
    expect(chapters.filter((chapter) => !index.includes(chapter))).toEqual([])
  })
})
