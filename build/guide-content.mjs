// The part of `npm run content` that checks questionnaires/wegwijzer: each fault with its file and place, what is old, and the counts.
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { load, root } from './load.mjs'

/** @type {typeof import('../src/storage/guide/read-guide')} */
const { readGuide, readPoints } = await load('src/storage/guide/read-guide.ts')
/** @type {typeof import('../src/storage/guide/guide-schema')} */
const { guideFileSchema } = await load('src/storage/guide/guide-schema.ts')
/** @type {typeof import('../src/domain/guide/age')} */
const { isOldSource, isUnchecked, OLD_AFTER } = await load('src/domain/guide/age.ts')
/** @type {typeof import('../src/texts/guide/guide-files')} */
const { guideFiles } = await load('src/texts/guide/guide-files.ts')
/** @type {typeof import('../src/domain/calendar')} */
const { dayOf } = await load('src/domain/calendar.ts')

/** @typedef {{ file: string, path: string, message: string }} Finding */
/** @typedef {(file: string) => Promise<{ value: unknown, findings: Finding[] }>} ReadJson a value of `undefined` comes with findings */

/** Generated beside those of the question sets. */
export const guideSchema = toJsonSchema(guideFileSchema, { typeMode: 'input', ignoreActions: ['check'] })

/**
 * Checks a folder with the files of the Wegwijzer; what is old is a warning, because it is no less true for being old.
 * @param {string} folder
 * @param {ReadJson} readJson
 * @param {{ norms: ReadonlySet<string>, statements: ReadonlySet<string> }} linkable
 * @returns {Promise<{ summary: string, warnings: string[], findings: Finding[], pages: Set<string>, sources: Set<string> } | null>} `null`
 * where there is no Wegwijzer; `pages` and `sources` are the ids of what is fit to be shown
 */
export async function checkGuide(folder, readJson, linkable) {
  if (!existsSync(folder)) return null
  const names = await readdir(join(folder, 'pages')).catch(() => [])
  const pageFiles = names.filter((name) => name.endsWith('.json')).sort()
  const read = await Promise.all(pageFiles.map((name) => readJson(join(folder, 'pages', name))))
  const pages = new Map(pageFiles.map((name, index) => [basename(name, '.json'), read[index]?.value]))
  const [terms, sources, points] = await Promise.all([
    readJson(join(folder, 'terms.json')),
    readJson(join(folder, 'sources.json')),
    readJson(join(folder, 'points.json')),
  ])
  const reading = readGuide({ pages, terms: terms.value, sources: sources.value }, linkable)
  const placed = points.value === undefined ? null : readPoints(points.value, new Set(pages.keys()), linkable)
  const today = dayOf(new Date())
  const { guide } = reading
  const old = guide.sources.filter((source) => isOldSource(source, today)).map(({ id }) => id)
  const unchecked = guide.pages.filter((page) => isUnchecked(page, today)).map(({ id }) => id)
  return {
    pages: new Set(guide.pages.map(({ id }) => id)),
    sources: new Set(guide.sources.map(({ id }) => id)),
    summary: guideFiles.summary({
      pages: guide.pages.length,
      terms: guide.terms.length,
      sources: guide.sources.length,
      points: placed?.points.length ?? 0,
    }),
    warnings: [
      ...(old.length > 0 ? [guideFiles.oldSources(old, OLD_AFTER)] : []),
      ...(unchecked.length > 0 ? [guideFiles.unchecked(unchecked, OLD_AFTER)] : []),
    ],
    findings: [
      ...[...read, terms, sources, points].flatMap(({ findings }) => findings),
      ...[...reading.findings, ...(placed?.findings ?? [])].map((one) => ({
        ...one,
        file: join(folder, one.file),
      })),
    ],
  }
}

/** Where the files are. */
export const ownGuide = join(root, 'questionnaires', 'wegwijzer')
