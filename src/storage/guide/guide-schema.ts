/**
 * What the files of the Wegwijzer must look like, checked by the compiler against the domain types. The JSON Schema in
 * `questionnaires/schema/wegwijzer.schema.json` is generated from these (build/guide-content.mjs).
 */
import * as v from 'valibot'
import { isRealDay } from '../../domain/calendar'
import {
  CHAPTERS,
  FACT_CERTAINTIES,
  SECTION_LISTS,
  SOURCE_EXTENTS,
  type GuideFact,
  type GuidePage,
  type GuidePoint,
  type GuideSection,
  type GuideSource,
  type GuideTerm,
  type PointPlace,
} from '../../domain/guide/guide'
import { content } from '../../texts/framework/content/content'
import { guideFiles } from '../../texts/guide/guide-files'
import { day, id, ids, kind, LINE, list, maybeEmpty, oneOf, PARAGRAPH, schemaKey, text } from './schema-parts'

const { about, wrong } = guideFiles

const fact = v.strictObject({
  text: text(PARAGRAPH, about.factText),
  sources: ids(about.factSources),
  certainty: oneOf(FACT_CERTAINTIES, about.certainty),
  fragment: v.pipe(v.boolean(), v.metadata(about.fragment)),
}) satisfies v.GenericSchema<unknown, GuideFact>

const section = v.strictObject({
  heading: text(LINE, about.heading),
  intro: maybeEmpty(PARAGRAPH, about.intro),
  list: oneOf(SECTION_LISTS, about.list),
  facts: v.pipe(list(fact, 60, about.facts), v.minLength(1, content.wrong.noParts)),
}) satisfies v.GenericSchema<unknown, GuideSection>

/** A page; a `$schema` key is allowed and left out where it is read. */
export const guidePageSchema = v.pipe(
  v.strictObject({
    ...schemaKey,
    kind: kind('wegwijzer'),
    id: id(about.pageId),
    title: text(LINE, about.title),
    chapter: oneOf(CHAPTERS, about.chapter),
    order: v.pipe(
      v.number(content.wrong.notWholeNumber(1, 99)),
      v.integer(content.wrong.notWholeNumber(1, 99)),
      v.minValue(1, content.wrong.notWholeNumber(1, 99)),
      v.maxValue(99, content.wrong.notWholeNumber(1, 99)),
      v.metadata(about.order),
    ),
    summary: text(LINE, about.summary),
    lastChecked: day(about.lastChecked),
    sections: list(section, 20, about.sections),
    cautions: list(text(PARAGRAPH, about.cautions), 20, about.cautions),
    statementIds: ids(about.statementIds),
    normIds: ids(about.normIds),
    pageIds: ids(about.pageIds),
    keywords: list(text(LINE, about.keywords), 60, about.keywords),
  }),
  v.metadata(about.pageFile),
) satisfies v.GenericSchema<unknown, GuidePage>

export const guideTermSchema = v.strictObject({
  id: id(),
  term: text(LINE, about.term),
  long: maybeEmpty(LINE, about.long),
  forms: list(text(LINE, about.forms), 20, about.forms),
  meaning: text(PARAGRAPH, about.meaning),
  sources: ids(about.factSources),
  certainty: oneOf(FACT_CERTAINTIES, about.certainty),
  pageId: v.pipe(v.nullable(id()), v.metadata(about.termPage)),
}) satisfies v.GenericSchema<unknown, GuideTerm>

const SOURCE_DATE = /^(\d{4}(-\d{2}(-\d{2})?)?)?$/

/** A year or month is one when its first day is a day. */
function isRealSourceDate(date: string): boolean {
  return date === '' || isRealDay(`${date}-01-01`.slice(0, 10))
}

export const guideSourceSchema = v.strictObject({
  id: id(),
  publisher: text(LINE, about.publisher),
  title: text(PARAGRAPH, about.sourceTitle),
  date: v.pipe(
    v.string(),
    v.regex(SOURCE_DATE, wrong.badSourceDate),
    v.check(isRealSourceDate, wrong.badSourceDate),
    v.metadata(about.date),
  ),
  dateNote: v.exactOptional(text(LINE, about.dateNote)),
  address: v.pipe(
    v.string(),
    v.regex(/^(https?:\/\/\S+)?$/, wrong.badWebAddress),
    v.maxLength(PARAGRAPH, content.wrong.tooLong(PARAGRAPH)),
    v.metadata(about.address),
  ),
  extent: oneOf(SOURCE_EXTENTS, about.extent),
}) satisfies v.GenericSchema<unknown, GuideSource>

const place = v.union([
  v.strictObject({ page: id() }),
  v.strictObject({ norm: id() }),
  v.strictObject({ statement: id() }),
]) satisfies v.GenericSchema<unknown, PointPlace>

const pointSchema = v.strictObject({
  seed: id(about.seed),
  point: text(PARAGRAPH, about.point),
  places: list(place, 20, about.places),
  leftOut: maybeEmpty(PARAGRAPH, about.leftOut),
}) satisfies v.GenericSchema<unknown, GuidePoint>

/** The lists, without their parts: one that is wrong does not take the others along. */
export const termsFrame = v.strictObject({
  ...schemaKey,
  kind: kind('wegwijzer-terms'),
  terms: v.array(v.unknown()),
})
export const sourcesFrame = v.strictObject({
  ...schemaKey,
  kind: kind('wegwijzer-sources'),
  sources: v.array(v.unknown()),
})

export const guidePointsSchema = v.pipe(
  v.strictObject({
    ...schemaKey,
    kind: kind('wegwijzer-points'),
    points: list(pointSchema, 1000, about.pointsFile),
  }),
  v.metadata(about.pointsFile),
)

/** Every file of the Wegwijzer, for the JSON Schema. */
export const guideFileSchema = v.pipe(
  v.variant('kind', [
    guidePageSchema,
    v.strictObject({ ...termsFrame.entries, terms: list(guideTermSchema, 500, about.termsFile) }),
    v.strictObject({ ...sourcesFrame.entries, sources: list(guideSourceSchema, 500, about.sourcesFile) }),
    guidePointsSchema,
  ]),
  v.metadata(about.file),
)
