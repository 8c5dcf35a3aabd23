/** A template of the VSV itself has headers of its own: the report that comes in it says by itself that it is internal. */
import { expect, test } from 'vitest'
import { SECTION_IDS, type ReportKind, type SectionId } from '../../src/domain/report/kinds/report-kinds'
import { internal } from '../../src/texts/report/internal'
import { report } from '../../src/texts/report/report'
import { changedPart, chaptersTemplate } from '../fixtures/build-templates'
import { exampleDossier, reportBytes } from './dossiers'
import { DOCUMENT, line, read, text } from './other-templates'
import { readDocx } from './read-docx'

const [example, chapters] = [await exampleDossier(), await chaptersTemplate()]

/** The text of a report in a template of nothing but these words. */
async function textIn(
  words: readonly string[],
  kind: ReportKind,
  sections: readonly SectionId[] = SECTION_IDS,
): Promise<string> {
  const template = changedPart(chapters, DOCUMENT, (xml) =>
    xml.replace(
      /<w:body>.*(?=<w:sectPr)/s,
      `<w:body>${words.map((word) => line(text(`{{${word}}}`))).join('')}`,
    ),
  )
  return readDocx(await reportBytes(example, kind, { sections, template: read(template).bytes })).allText
}

const countIn = (whole: string) => whole.split(internal.warning).length - 1

test.each([
  ['normen', report.norms.title],
  ['eerdere-toetsingen', report.norms.earlierTitle],
  ['bezoek', report.visit.title],
  ['antwoorden', report.preparedAnswers.title],
])('a chapter that tells the preparation says so itself: %s', async (word, title) => {
  const whole = await textIn(['stand', word], 'volledig')
  const chapter = whole.slice(whole.lastIndexOf(`\n${title}\n`))
  expect(whole).toContain(title)
  expect(chapter).toContain(internal.warning)
})

test('an internal report says so before anything else, whatever the template asks for', async () => {
  for (const words of [['acties'], ['inhoudsopgave', 'stand', 'acties'], ['rapport']]) {
    const whole = await textIn(words, 'voorbereiding')
    expect(countIn(whole), words.join()).toBeGreaterThan(0)
  }
  expect(countIn(await textIn(['stand', 'bewijs', 'acties'], 'volledig'))).toBe(1)
})

test('one that may be passed on does not', async () => {
  expect(countIn(await textIn(['rapport'], 'bestuur', ['summary', 'actions-short']))).toBe(0)
  expect(countIn(await textIn(['rapport', 'voorblad'], 'inspectie'))).toBe(0)
})
