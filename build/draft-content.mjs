// The part of `npm run content` that checks questionnaires/concepten: each fault with its file and place, what is old, and the counts.
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { toJsonSchema } from '@valibot/to-json-schema'
import { load, root } from './load.mjs'

/** @type {typeof import('../src/storage/drafts/read-drafts')} */
const { readDrafts } = await load('src/storage/drafts/read-drafts.ts')
/** @type {typeof import('../src/storage/drafts/draft-schema')} */
const { draftSchema } = await load('src/storage/drafts/draft-schema.ts')
/** @type {typeof import('../src/domain/guide/age')} */
const { isUnchecked, OLD_AFTER } = await load('src/domain/guide/age.ts')
/** @type {typeof import('../src/texts/drafts/draft-files')} */
const { draftFiles } = await load('src/texts/drafts/draft-files.ts')
/** @type {typeof import('../src/domain/calendar')} */
const { dayOf } = await load('src/domain/calendar.ts')

/** @typedef {import('./guide-content.mjs').Finding} Finding */
/** @typedef {import('./guide-content.mjs').ReadJson} ReadJson */

/** Generated beside those of the question sets. */
export const draftJsonSchema = toJsonSchema(draftSchema, { typeMode: 'input', ignoreActions: ['check'] })

/**
 * Checks a folder with drafts of documents; one that was not checked for long is a warning.
 * @param {string} folder
 * @param {ReadJson} readJson
 * @param {{ norms: ReadonlySet<string>, pages: ReadonlySet<string>, sources: ReadonlySet<string> }} known
 * @returns {Promise<{ summary: string, warnings: string[], findings: Finding[] } | null>} `null` where there are no drafts
 */
export async function checkDrafts(folder, readJson, known) {
  if (!existsSync(folder)) return null
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  const read = await Promise.all(names.map((name) => readJson(join(folder, name))))
  const { drafts, findings } = readDrafts(
    new Map(names.map((name, index) => [basename(name, '.json'), read[index]?.value])),
    known,
  )
  const today = dayOf(new Date())
  const unchecked = drafts.filter((draft) => isUnchecked(draft, today)).map(({ id }) => id)
  return {
    summary: draftFiles.summary(drafts.length, new Set(drafts.flatMap(({ normIds }) => normIds)).size),
    warnings: unchecked.length > 0 ? [draftFiles.unchecked(unchecked, OLD_AFTER)] : [],
    findings: [
      ...read.flatMap((one) => one.findings),
      ...findings.map((one) => ({ ...one, file: join(folder, one.file) })),
    ],
  }
}

/** Where the files are. */
export const ownDrafts = join(root, 'questionnaires', 'concepten')
