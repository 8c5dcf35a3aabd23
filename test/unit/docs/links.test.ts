import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')

/** Every page of ours: those beside README.md, and those of every folder that has any. */
const pages = [
  ...readdirSync(root),
  ...['build', 'docs', 'electron', 'questionnaires', 'src', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ),
].filter((name) => name.endsWith('.md'))

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

describe('the documentation', () => {
  it('has the pages this test is about, with links in them', () => {
    expect(pages).toContain(join('docs', 'handleiding', 'README.md'))
    expect(pages.flatMap(linksOf).length).toBeGreaterThan(30)
  })

  it.each(pages)('leads nowhere to a page, a heading or a picture that is not there: %s', (page) => {
    const dead = linksOf(page).filter((link) => !leadsSomewhere(link))
    expect(dead).toEqual([])
  })

  it('knows a dead link, a dead anchor and a live one', () => {
    const page = 'README.md'
    expect(leadsSomewhere({ page, target: 'docs/no-such-page.md' })).toBe(false)
    expect(leadsSomewhere({ page, target: 'docs/decisions.md#no-such-heading' })).toBe(false)
    expect(leadsSomewhere({ page, target: 'docs/decisions.md#decisions' })).toBe(true)
  })

  it('has every chapter of the manual in its index', () => {
    const index = linksOf(join('docs', 'handleiding', 'README.md')).map(({ target }) => target)
    const chapters = readdirSync(join(root, 'docs/handleiding')).filter((name) => name !== 'README.md')
    expect(chapters.filter((chapter) => !index.includes(chapter))).toEqual([])
  })
})
