/**
 * What the files of the drafts must look like, checked by the compiler against the domain types. The JSON Schema in
 * `questionnaires/schema/concept.schema.json` is generated from these (build/draft-content.mjs).
 */
import * as v from 'valibot'
import {
  ROW_SOURCES,
  type DraftDocument,
  type DraftFact,
  type DraftPart,
  type DraftSection,
  type EachRow,
} from '../../domain/drafts/draft-document'
import { FACT_CERTAINTIES } from '../../domain/guide/guide'
import { draftFiles } from '../../texts/drafts/draft-files'
import { content } from '../../texts/framework/content/content'
import {
  day,
  id,
  ids,
  kind,
  LINE,
  list,
  maybeEmpty,
  oneOf,
  PARAGRAPH,
  schemaKey,
  text,
  type About,
} from '../guide/schema-parts'

const { about } = draftFiles

function whole(least: number, most: number, { title, description }: About) {
  const wrong = content.wrong.notWholeNumber(least, most)
  return v.pipe(
    v.number(wrong),
    v.integer(wrong),
    v.minValue(least, wrong),
    v.maxValue(most, wrong),
    v.metadata({ title, description }),
  )
}

function some<TPart extends v.GenericSchema>(part: TPart, most: number, { title, description }: About) {
  return v.pipe(
    v.array(part),
    v.minLength(1, content.wrong.noParts),
    v.maxLength(most, content.wrong.tooMany(most)),
    v.metadata({ title, description }),
  )
}

const cells = list(maybeEmpty(PARAGRAPH, about.cells), 12, about.cells)

const each = v.strictObject({
  of: oneOf(ROW_SOURCES, about.of),
  cells,
  spare: whole(1, 30, about.spare),
}) satisfies v.GenericSchema<unknown, EachRow>

const part = v.variant('kind', [
  v.strictObject({ kind: v.literal('text'), text: text(PARAGRAPH, about.text) }),
  v.strictObject({ kind: v.literal('bullets'), items: some(text(PARAGRAPH, about.items), 40, about.items) }),
  v.strictObject({
    kind: v.literal('questions'),
    items: some(text(PARAGRAPH, about.items), 40, about.items),
  }),
  v.strictObject({
    kind: v.literal('fields'),
    items: some(
      v.strictObject({ label: text(LINE, about.label), value: text(PARAGRAPH, about.value) }),
      40,
      about.items,
    ),
  }),
  v.strictObject({
    kind: v.literal('table'),
    title: text(LINE, about.tableTitle),
    columns: some(
      v.strictObject({ title: text(LINE, about.column), width: whole(1, 12, about.width) }),
      12,
      about.columns,
    ),
    rows: list(cells, 60, about.rows),
    each: v.pipe(v.nullable(each), v.metadata(about.each)),
    forPen: v.pipe(v.boolean(), v.metadata(about.forPen)),
  }),
]) satisfies v.GenericSchema<unknown, DraftPart>

const section = v.strictObject({
  heading: text(LINE, about.heading),
  intro: text(PARAGRAPH, about.intro),
  landscape: v.pipe(v.boolean(), v.metadata(about.landscape)),
  parts: some(part, 20, about.parts),
}) satisfies v.GenericSchema<unknown, DraftSection>

const fact = v.strictObject({
  text: text(PARAGRAPH, about.factText),
  sources: ids(about.factSources),
  normIds: ids(about.factNorms),
  certainty: oneOf(FACT_CERTAINTIES, about.certainty),
  fragment: v.pipe(v.boolean(), v.metadata(about.fragment)),
}) satisfies v.GenericSchema<unknown, DraftFact>

/** A draft; a `$schema` key is allowed and left out where it is read. */
export const draftSchema = v.pipe(
  v.strictObject({
    ...schemaKey,
    kind: kind('concept'),
    id: id(about.id),
    title: text(80, about.title),
    order: whole(1, 99, about.order),
    summary: text(PARAGRAPH, about.summary),
    lastChecked: day(about.lastChecked),
    normIds: v.pipe(ids(about.normIds), v.minLength(1, content.wrong.noParts)),
    pageIds: ids(about.pageIds),
    decide: some(text(PARAGRAPH, about.decide), 20, about.decide),
    lawyer: some(text(PARAGRAPH, about.lawyer), 20, about.lawyer),
    sections: some(section, 30, about.sections),
    facts: list(fact, 60, about.facts),
    cautions: list(text(PARAGRAPH, about.cautions), 20, about.cautions),
  }),
  v.metadata(about.file),
) satisfies v.GenericSchema<unknown, DraftDocument>
