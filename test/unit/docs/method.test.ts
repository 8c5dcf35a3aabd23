/** The method is in the repository, and code and method know each other: docs/method.md. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join, posix, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { methodRules, repository } from './method-rules'

const rules = methodRules()
const known = new Set(rules.map(({ id }) => id))

function filesIn(folder: string, extensions: readonly string[]): readonly string[] {
  return (
    readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, name.split(sep).join('/')))
      // Packaging has packages of its own, once somebody has packed.
      .filter((name) => extensions.includes(extname(name)) && !name.includes('/node_modules/'))
  )
}

const readText = (file: string) => readFileSync(join(repository, file), 'utf8')
const code = ['src', 'electron', 'build'].flatMap((folder) => filesIn(folder, ['.ts', '.vue', '.mjs']))
const tests = filesIn('test', ['.ts', '.mjs'])
const pages = ['README.md', 'test/README.md', ...filesIn('docs', ['.md'])]

/** The word method with an id behind it, or several with commas. */
function citedIn(text: string): readonly string[] {
  return [...text.matchAll(/\b[Mm]ethod ([A-Z]\d+(?:, [A-Z]\d+)*)/g)].flatMap(([, ids = '']) =>
    ids.split(', '),
  )
}

function commentsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<=^|\s)\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$|<!--[\s\S]*?-->/gm)].map(
    ([comment]) => comment,
  )
}

describe('the rules of the method', () => {
  test('each has an id of its own and says where it comes from', () => {
    expect(rules.length).toBeGreaterThan(40)
    expect(rules.length).toBe(known.size)
    expect(rules.filter(({ text }) => !/^Source: \S/m.test(text)).map(({ id }) => id)).toEqual([])
  })

  test('are all in the list of docs/method.md, with their titles', () => {
    const index = readText('docs/method.md')
    expect(rules.filter(({ id, title }) => !index.includes(`${id} ${title}`)).map(({ id }) => id)).toEqual([])
  })

  test('have no table that no test reads', () => {
    const unread = rules.filter(({ id, text, vectors }) =>
      vectors === null
        ? /^\|/m.test(text)
        : vectors.rows.length === 0 || !readText(vectors.test).includes(`vectorsOf('${id}'`),
    )
    expect(unread.map(({ id }) => id)).toEqual([])
  })
})

describe('code that cites a rule', () => {
  test('cites one that exists', () => {
    const unknown = [...code, ...tests, ...pages].flatMap((file) =>
      citedIn(readText(file)).flatMap((id) => (known.has(id) ? [] : [`${file}: ${id}`])),
    )
    expect(unknown).toEqual([])
  })

  test('is there for every rule, and for none that is said not to be built yet', () => {
    const cited = new Set(code.flatMap((file) => citedIn(readText(file))))
    expect(rules.filter(({ id, isUnbuilt }) => !isUnbuilt && !cited.has(id)).map(({ id }) => id)).toEqual([])
    expect(rules.filter(({ id, isUnbuilt }) => isUnbuilt && cited.has(id)).map(({ id }) => id)).toEqual([])
  })

  test('cites it in the one form that can be found', () => {
    const otherwise = [...code, ...tests].flatMap((file) =>
      commentsIn(readText(file)).flatMap((comment) =>
        /\brules? \d|\b[Mm]ethod,?\s*\n[\s*]*[A-Z]\d/.test(comment)
          ? [`${file}: ${comment.slice(0, 80)}`]
          : [],
      ),
    )
    expect(otherwise).toEqual([])
  })
})

test('no comment names a file that is not in the repository', () => {
  const all = [...code, ...tests, ...pages, ...filesIn('test', ['.md']), ...filesIn('electron', ['.md'])]
  const isThere = (from: string, path: string) =>
    [dirname(from), '.', 'src', 'docs'].some((folder) => existsSync(join(repository, folder, path))) ||
    all.some((file) => file.endsWith(`/${path}`))
  const gone = [...code, ...tests].flatMap((file) =>
    commentsIn(readText(file)).flatMap((comment) =>
      [...comment.matchAll(/(?<![\w*{}<>])(?:\w[\w-]*\/)*\w[\w.-]*\.(?:md|ts|vue|mjs)\b(?!\w)/g)].flatMap(
        ([path]) => (isThere(file, path) ? [] : [`${file}: ${path}`]),
      ),
    ),
  )
  expect(gone).toEqual([])
})
