/** Templates as other programs and other people leave them, made from one letterhead, and the report that comes of each. */
import { expect } from 'vitest'
import { readTemplate } from '../../src/report/template/read-template'
import { templateParts } from '../../src/storage/template-parts'
import { buildContent } from '../fixtures/build-content'
import { changedPart, letterTemplate } from '../fixtures/build-templates'
import { reportBytes } from './dossiers'
import { readDocx } from './read-docx'
import { faultsIn, validator } from './tools'

export const DOCUMENT = 'word/document.xml'
export const LISTS = 'word/_rels/document.xml.rels'
export const TYPES = '[Content_Types].xml'
export const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml'
export const SPARE = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
export const IN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const outcomeOf = (bytes: Uint8Array) => {
  const parts = templateParts(bytes)
  return parts.ok ? readTemplate(parts.value) : parts
}
export function read(bytes: Uint8Array) {
  const outcome = outcomeOf(bytes)
  if (!outcome.ok) throw new Error(outcome.problem.message)
  return outcome.value
}
export const codeOf = (bytes: Uint8Array) => {
  const outcome = outcomeOf(bytes)
  return outcome.ok ? 'taken' : outcome.problem.code
}

export const content = buildContent({ judged: 4, actions: 2 })
export const NAME = content.dossier.name

/** Makes a report and holds it against what every report must be. */
export async function filled(template: Uint8Array) {
  const bytes = await reportBytes(content, 'bestuur', { template: read(template).bytes })
  if (validator !== null) expect(await faultsIn(bytes)).toEqual([])
  const docx = readDocx(bytes)
  expect(docx.allText).not.toMatch(/\{\{(?:vsv|rapport|datum|soort)\}\}/i)
  return docx
}

/** A letterhead in which a report may be put. */
export const letter = await letterTemplate()

export const part = (change: (xml: string) => string, name = DOCUMENT) => changedPart(letter, name, change)
export const inBody = (markup: string) => part((xml) => xml.replace('<w:body>', `<w:body>${markup}`))
export const line = (markup: string) => `<w:p>${markup}</w:p>`
export const text = (of: string) => `<w:r><w:t xml:space="preserve">${of}</w:t></w:r>`
export const WHO = 'w:author="Jan de Jurist" w:date="2026-01-01T00:00:00Z"'

/** A field in pieces, as Word writes it. */
export const complex = (instruction: string, shown: string) =>
  line(
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${text(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  )
