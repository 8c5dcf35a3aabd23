/** The appendix with sources: what a mirror report and an inspection dossier rest on. */
import { expect, test } from 'vitest'
import { normsOf, statementsOf } from '../../src/domain/question-set'
import { frameworkSet, mirrorSet } from '../../src/storage/built-in-sets'
import { report } from '../../src/texts/report/report'
import { buildContent } from '../fixtures/build-content'
import { reportBytes } from './dossiers'
import { headingsOf, readDocx } from './read-docx'

const content = buildContent()
const words = report.sources
const docxOf = async (kind: Parameters<typeof reportBytes>[1]) => readDocx(await reportBytes(content, kind))

const addresses = [...new Set(normsOf(frameworkSet).flatMap(({ sources }) => sources.map(({ url }) => url)))]
const [someSource] = statementsOf(mirrorSet, 'full').flatMap(({ sources }) => sources)
const title = someSource?.replace(/ \(.*/u, '') ?? ''

test('a mirror report ends with the sources of its statements, and of no norm', async () => {
  const docx = await docxOf('spiegel')
  const headings = headingsOf(docx).map(({ text }) => text)
  expect(headings).toContain(words.title)
  expect(headings).toContain(words.of(mirrorSet.title, mirrorSet.version))
  expect(headings).not.toContain(words.of(frameworkSet.title, frameworkSet.version))
  expect(docx.allText).toContain(title)
})

test('an inspection dossier ends with every source of its norms, with its address, and of no statement', async () => {
  const docx = await docxOf('inspectie')
  const headings = headingsOf(docx).map(({ text }) => text)
  expect(headings).toContain(words.of(frameworkSet.title, frameworkSet.version))
  expect(headings).not.toContain(words.of(mirrorSet.title, mirrorSet.version))
  const appendix = docx.allText.slice(docx.allText.lastIndexOf(words.intro))
  expect(addresses.filter((address) => !appendix.includes(address))).toEqual([])
})

test('what has no appendix of its own does not list them', async () => {
  for (const kind of ['bestuur', 'leden', 'verbeterplan'] as const)
    expect((await docxOf(kind)).allText, kind).not.toContain(words.title)
})
