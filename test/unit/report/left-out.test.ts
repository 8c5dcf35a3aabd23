/** A chapter with nothing in it is left out: a page that says nothing looks forgotten. */
import { expect, test } from 'vitest'
import { exampleContent } from '../../../build/example/content'
import type { DossierContent } from '../../../src/domain/dossier/dossier'
import { SECTIONS_OF, type ReportKind } from '../../../src/domain/report/kinds/report-kinds'
import { reportModelOf } from '../../../src/domain/report/report-gathering'
import { partsOf } from '../../../src/report/sections'
import { frameworkSet, frameworkSets, mirrorSet } from '../../../src/storage/built-in-sets'
import { nl } from '../../../src/texts/nl'
import { report } from '../../../src/texts/report/report'
import { buildContent, emptyContent } from '../../fixtures/build-content'

function headingsOf(content: DossierContent, kind: ReportKind): readonly string[] {
  const model = reportModelOf(content, {
    kind,
    today: '2026-11-23',
    appVersion: '0',
    framework: frameworkSet.id,
    builtIn: frameworkSets,
    labels: { rest: nl.labels.restGroup },
  })
  return partsOf(model, SECTIONS_OF[kind])
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
}

const survey = (): DossierContent => {
  const { rounds, responses } = buildContent()
  return { ...emptyContent(), rounds, responses }
}

test('of a survey alone the board reads the mirror, and no page without norms or actions', () => {
  const headings = headingsOf(survey(), 'bestuur')
  expect(headings).not.toContain(report.norms.readinessTitle)
  expect(headings).not.toContain(report.actions.title)
  const { themes, mirrorTitle, urgentTitleNone } = report.boardPage
  const onFirst = [mirrorTitle, themes, urgentTitleNone]
  expect(headings.filter((text) => onFirst.some((one) => one === text))).toEqual(onFirst)
})

test('of the example every chapter is there', () => {
  const headings = headingsOf(exampleContent(mirrorSet, frameworkSet), 'bestuur')
  expect(headings).toEqual(
    expect.arrayContaining([report.norms.readinessTitle, report.actions.title, report.boardPage.themes]),
  )
})

test('nobody who takes part is no chapter; somebody is', () => {
  expect(headingsOf(emptyContent(), 'inspectie')).not.toContain(report.cover.participants)
  const content = exampleContent(mirrorSet, frameworkSet)
  expect(headingsOf(content, 'inspectie')).toContain(report.cover.participants)
})
