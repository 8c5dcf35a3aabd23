/**
 * `node test/screens/report-pages.mjs`: the first pages of every kind of report of the voorbeelddossier, one picture per kind, into
 * docs/rapporten. Needs LibreOffice (`soffice`), `pdftoppm` (poppler) and `montage` (ImageMagick).
 * `--map /tmp/x` puts them elsewhere; `--bladzijden 200` shows all pages, for looking.
 */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { load, root } from '../../build/load.mjs'

const run = promisify(execFile)
const { values } = parseArgs({
  options: {
    map: { type: 'string', default: 'docs/rapporten' },
    bladzijden: { type: 'string', default: '8' },
  },
})
const target = resolve(values.map)
await mkdir(target, { recursive: true })

/** @type {typeof import('../../src/domain/report/kinds/report-kinds')} */
const { REPORT_KINDS } = await load('src/domain/report/kinds/report-kinds.ts')
/** @type {typeof import('../../src/storage/dossier-file')} */
const { readDossierFile } = await load('src/storage/dossier-file.ts')
/** @type {typeof import('../../src/storage/built-in-sets')} */
const { frameworkSet, frameworkSets, mirrorSet } = await load('src/storage/built-in-sets.ts')
/** @type {typeof import('../../src/report/make-report')} */
const { makeReport } = await load('src/report/make-report.ts')

const file = await readDossierFile(
  new Uint8Array(await readFile(join(root, 'questionnaires/voorbeeld/vsv-rijn-en-kromme.vsv'))),
)
if (!file.ok) throw new Error(file.problem.message)

const folder = await mkdtemp(join(tmpdir(), 'vsv-bladzijden-'))
try {
  for (const kind of REPORT_KINDS) {
    const bytes = await makeReport(file.value.content, {
      kind,
      today: '2026-11-23',
      appVersion: '0.1.0',
      professions: mirrorSet.professions,
      framework: frameworkSet.id,
      mirror: mirrorSet,
      builtIn: frameworkSets,
    })
    await writeFile(join(folder, `${kind}.docx`), bytes)
  }
  await run('soffice', [
    `-env:UserInstallation=file://${join(folder, 'profile')}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...REPORT_KINDS.map((kind) => join(folder, `${kind}.docx`)),
  ])
  for (const kind of REPORT_KINDS) {
    const pages = join(folder, `${kind}-pages`)
    await mkdir(pages)
    await run('pdftoppm', [
      ...['-png', '-r', '72', '-l', values.bladzijden],
      join(folder, `${kind}.pdf`),
      join(pages, 'p'),
    ])
    const names = (await readdir(pages)).sort()
    await run('montage', [
      ...names.map((name) => join(pages, name)),
      ...['-tile', `${String(Math.min(4, names.length))}x`, '-geometry', '330x467+5+5'],
      ...['-background', '#c9d1d3', '-quality', '72', join(target, `${kind}.jpg`)],
    ])
    process.stdout.write(`${kind}: ${String(names.length)}\n`)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
