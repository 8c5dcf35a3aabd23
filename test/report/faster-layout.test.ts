/** Pages are counted faster, and come out the same: every report is equal, part by part, to one that docx as it was given out counts as a whole. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'vite'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  fasterLayout,
  fasterPageNumbers,
  fasterWriting,
  withLastingPatterns,
  withNativeCopies,
  withNativeFields,
} from '../../build/docx/faster-layout.mjs'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { REPORT_KINDS, type ReportKind } from '../../src/domain/report/kinds/report-kinds'
import type * as Made from '../../src/report/make-report'
import type { MakeOptions } from '../../src/report/make-report'
import type * as Measured from './measured-words'
import { OWN_HOUSE } from '../../src/report/own-house'
import type { KnownPieces } from '../../src/report/word/page-numbers/piecewise'
import { buildContent } from '../fixtures/build-content'
import { temporaryFolder } from '../temporary-folder'
import { exampleDossier, optionsFor } from './dossiers'
import { HOSTILE, withText } from './hostile'
import { partsAlike } from './parts-alike'

const root = join(import.meta.dirname, '../..')
const read = (name: string) => readFileSync(join(root, 'node_modules/docx/dist', name), 'utf8')
const [layout, index] = [read('layout.mjs'), read('index.mjs')]

type Maker = Pick<typeof Made, 'makeReport'> & typeof Measured

/** The modules that make reports and measure words, with docx in them, as the application has it. */
async function bundled(plugins: Plugin[]): Promise<Maker> {
  const outDir = temporaryFolder()
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      minify: false,
      rolldownOptions: {
        input: {
          made: join(root, 'src/report/make-report.ts'),
          measured: join(root, 'test/report/measured-words.ts'),
        },
        output: { entryFileNames: '[name].mjs' },
      },
    },
  })
  const module = (name: string): Promise<unknown> =>
    import(/* @vite-ignore */ pathToFileURL(join(outDir, name)).href)
  return {
    ...((await module('made.mjs')) as typeof Made),
    ...((await module('measured.mjs')) as typeof Measured),
  }
}

let plain: Maker
let fast: Maker
beforeAll(async () => {
  plain = await bundled([])
  fast = await bundled([fasterPageNumbers()])
}, 180_000)

// The moment of making stands in a file, and drawn letters in the names of its parts: both makers get the same ones, in turn.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T09:00:00Z') })
})
afterEach(() => vi.useRealTimers())

/** The parts of a report, with the same drawn letters as any other. `known`: the pieces that were counted; `null` counts it as a whole. */
async function partsBy(
  { makeReport }: Maker,
  content: DossierContent,
  kind: ReportKind,
  known: KnownPieces | null,
  changes: Partial<MakeOptions> = {},
): Promise<string> {
  let drawn = 0
  const draw = vi.spyOn(Math, 'random').mockImplementation(() => (drawn = (drawn + 0.618) % 1))
  const options = { ...optionsFor(kind), pageNumbers: true, ...changes }
  const file = await makeReport(content, options, undefined, known)
  draw.mockRestore()
  return partsAlike(file)
}

/** Counted by the makers of docx as a whole, here in pieces, and here again when all pieces are known. */
async function expectSame(
  content: DossierContent,
  kind: ReportKind,
  changes: Partial<MakeOptions> = {},
): Promise<void> {
  const known: KnownPieces = new Map()
  const expected = await partsBy(plain, content, kind, null, changes)
  expect((await partsBy(fast, content, kind, known, changes)) === expected).toBe(true)
  const { size } = known
  expect((await partsBy(fast, content, kind, known, changes)) === expected).toBe(true)
  expect(known.size).toBe(size)
}

/** Of the makers of docx a report takes a quarter of a minute of the processor. */
const timeout = 600_000

describe('the same report as with the layout of its makers', { timeout }, () => {
  test.each(REPORT_KINDS)('%s of the example', async (kind) => {
    await expectSame(await exampleDossier(), kind)
  })

  test('in the other letter of a house', async () => {
    await expectSame(await exampleDossier(), 'bestuur', { house: { ...OWN_HOUSE, font: 'Arial' } })
  })

  test('of texts of every script, with signs that a font lacks', async () => {
    const content = withText(buildContent({ judged: 0.1, actions: 2 }), `${HOSTILE} ทดสอบ 漢字 ★ Д`)
    await expectSame(content, 'inspectie')
  })

  test('of words that are longer than a line', async () => {
    // Longer ones, or more of them, and the layout as it was does not end.
    const words = ['x'.repeat(130), 'ärger'.repeat(25), `e${'\u0301'.repeat(40)}`].join(' ')
    await expectSame(withText(buildContent({ judged: 0.02, actions: 1 }), words), 'bestuur')
  })
})

describe('the same report when only a part of it has to be counted again', { timeout }, () => {
  /** One of the framework that the report is about. */
  const NORM = 'COO-05'

  /** The reasoning of one norm is longer. */
  function withMore(content: DossierContent): DossierContent {
    const more = ' Daarover is opnieuw overlegd met alle partijen.'.repeat(90)
    return {
      ...content,
      judgements: content.judgements.map((judgement) =>
        judgement.normId === NORM ? { ...judgement, reasoning: judgement.reasoning + more } : judgement,
      ),
    }
  }

  test('after one reasoning grew by two pages', async () => {
    const content = await exampleDossier()
    const known: KnownPieces = new Map()
    await partsBy(fast, content, 'inspectie', known)
    const { size } = known
    const longer = withMore(content)
    const found = await partsBy(fast, longer, 'inspectie', known)
    expect(found === (await partsBy(fast, longer, 'inspectie', null))).toBe(true)
    expect(known.size).toBeGreaterThan(size)
    // Fewer than half of its pieces.
    expect(known.size - size).toBeLessThan(size / 2)
  })

  test('after its look changed, which moves all', async () => {
    const known: KnownPieces = new Map()
    const content = await exampleDossier()
    await partsBy(fast, content, 'bestuur', known)
    const house = { house: { ...OWN_HOUSE, font: 'Arial' as const } }
    const found = await partsBy(fast, content, 'bestuur', known, house)
    expect(found === (await partsBy(fast, content, 'bestuur', null, house))).toBe(true)
  })
})

describe('a word wider than its line', () => {
  test('is measured no more for each letter when it has more of them', async () => {
    const [short, long] = [await fast.measuredFor(300), await fast.measuredFor(1200)]
    expect(long).toBeLessThan(short * 4.5)
    // Of the layout as it was given out each line is measured from its start for each letter.
    expect(await plain.measuredFor(300)).toBeGreaterThan(short * 10)
  })
})

describe('a change that finds its place no more', () => {
  test('ends the build and says where', () => {
    expect(() => fasterLayout(layout.replaceAll('var combine =', 'var together ='))).toThrow(
      'docx has changed: 0 times "var combine =',
    )
  })
})

describe('copies of objects', () => {
  test('are one literal, whatever is copied into what', () => {
    const copied = withNativeCopies(
      'const x = _objectSpread2(_objectSpread2({ a }, b ? { c } : {}), {}, { d: _objectSpread2({}, e), f() { return 1 } })',
    )
    expect(copied).toBe('const x = ({ a, ...(b ? { c } : {}), d: ({ ...(e) }), f() { return 1 } })')
  })

  test('into something that somebody holds stay as they are', () => {
    const code = 'const x = _objectSpread2(held, { a });\nvar y = 1;'
    expect(withNativeCopies(code)).toBe(code)
  })

  test('go with fields that are assigned, and not those of another object', () => {
    const code = '_defineProperty(this, "root", void 0);_defineProperty(that, "root", 1);'
    expect(withNativeFields(code)).toBe('this.root = void 0;_defineProperty(that, "root", 1);')
  })

  test('go with patterns that are made once, and not those with a memory', () => {
    const code =
      'var x = () => [new RegExp("a", "u"), new RegExp("a", "u"), new RegExp("b", "g"), new RegExp(y)]'
    expect(withLastingPatterns(code)).toBe(
      'var PATTERN_0 = new RegExp("a", "u");\nvar x = () => [PATTERN_0, PATTERN_0, new RegExp("b", "g"), new RegExp(y)]',
    )
  })

  test('and fields are none that docx still makes the old way', () => {
    // The helper itself.
    expect(fasterLayout(layout).match(/_objectSpread2\(/gu)).toEqual(['_objectSpread2('])
    expect(fasterWriting(index).match(/_objectSpread2\(|_defineProperty\(this/gu)).toEqual([
      '_objectSpread2(',
    ])
  })
})
