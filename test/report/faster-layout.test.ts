/** Pages are counted faster, and come out the same: every report is equal, byte for byte, to one made with docx as it was given out. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'vite'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { fasterLayout, fasterPageNumbers, withNativeCopies } from '../../build/docx/faster-layout.mjs'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { REPORT_KINDS, type ReportKind } from '../../src/domain/report/kinds/report-kinds'
import type * as Made from '../../src/report/make-report'
import type { MakeOptions } from '../../src/report/make-report'
import { OWN_HOUSE } from '../../src/report/own-house'
import { buildContent } from '../fixtures/build-content'
import { temporaryFolder } from '../temporary-folder'
import { exampleDossier, optionsFor } from './dossiers'
import { HOSTILE, withText } from './hostile'

const root = join(import.meta.dirname, '../..')
const layout = readFileSync(join(root, 'node_modules/docx/dist/layout.mjs'), 'utf8')

type Maker = Pick<typeof Made, 'makeReport'>

/** The module that makes reports with docx in it, as the application has it. */
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
        input: { made: join(root, 'src/report/make-report.ts') },
        output: { entryFileNames: '[name].mjs' },
      },
    },
  })
  return (await import(/* @vite-ignore */ pathToFileURL(join(outDir, 'made.mjs')).href)) as Maker
}

let makers: readonly Maker[]
beforeAll(async () => {
  makers = [await bundled([]), await bundled([fasterPageNumbers()])]
}, 180_000)

// The moment of making stands in a file, and drawn letters in the names of its parts: both makers get the same ones, in turn.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T09:00:00Z') })
})
afterEach(() => vi.useRealTimers())

async function expectSame(
  content: DossierContent,
  kind: ReportKind,
  changes: Partial<MakeOptions> = {},
): Promise<void> {
  const files: Buffer[] = []
  for (const maker of makers) {
    let drawn = 0
    const draw = vi.spyOn(Math, 'random').mockImplementation(() => (drawn = (drawn + 0.618) % 1))
    const options = { ...optionsFor(kind), pageNumbers: true, ...changes }
    files.push(Buffer.from(await maker.makeReport(content, options)))
    draw.mockRestore()
  }
  const [expected, found] = files
  expect(found?.length).toBe(expected?.length)
  expect(found?.equals(expected ?? Buffer.alloc(0))).toBe(true)
}

describe('the same report as with the layout of its makers', () => {
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

  test('are none that the layout still makes the old way', () => {
    expect(fasterLayout(layout).match(/_objectSpread2\(/gu)).toEqual(['_objectSpread2('])
  })
})
