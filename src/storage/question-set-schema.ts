/**
 * What a question set file must look like, checked by the compiler against the domain types. The JSON Schemas in
 * `questionnaires/schema/` are generated from these (build/content.mjs), so titles and descriptions are for content editors.
 *
 * Be careful with tightening: sets frozen in old dossier files are read with these rules too.
 */
import * as v from 'valibot'
import type {
  BuildingBlock,
  FrameworkSet,
  FrameworkTheme,
  Norm,
  NormSource,
  QuestionSet,
  SuggestedAction,
} from '../domain/question-set'
import { failure, success, type Outcome } from '../domain/outcome'
import { content } from '../texts/framework/content/content'
import { mirrorSetSchema } from './mirror-schema'
import { inconsistenciesOf } from './question-set-consistency'
import {
  dayOrNone,
  head,
  id,
  LINE,
  list,
  listOrNone,
  oneOf,
  PAGE,
  PARAGRAPH,
  text,
  textOrNone,
  yesNo,
} from './question-set-fields'
import {
  structureFault,
  describedFault,
  wrongOf,
  type Fault,
  type DescribedFault,
} from './question-set-faults'

const { about, wrong } = content

const normSource = v.strictObject({
  title: text(PARAGRAPH, about.sourceTitle),
  year: v.pipe(v.string(), v.maxLength(LINE, wrong.tooLong(LINE)), v.metadata(about.year)),
  url: v.pipe(
    v.string(),
    v.regex(/^(https?:\/\/\S+)?$/, wrong.badUrl),
    v.maxLength(PARAGRAPH, wrong.tooLong(PARAGRAPH)),
    v.metadata(about.url),
  ),
}) satisfies v.GenericSchema<unknown, NormSource>

const ids = v.pipe(v.array(id()), v.maxLength(60, wrong.tooMany(60)))

const normSuggestion = v.pipe(
  v.strictObject({
    text: textOrNone(PARAGRAPH, about.suggestionText),
    ownerRole: textOrNone(LINE, about.ownerRole),
    term: textOrNone(LINE, about.term),
    evidence: textOrNone(PARAGRAPH, about.suggestionEvidence),
  }),
  v.metadata(about.suggestion),
) satisfies v.GenericSchema<unknown, SuggestedAction>

const norm = v.strictObject({
  id: id(),
  title: text(LINE, about.normTitle),
  text: text(PAGE, about.normText),
  howToShow: textOrNone(PAGE, about.howToShow),
  evidence: listOrNone(text(PARAGRAPH, about.evidence), 30, about.evidence),
  suggestion: normSuggestion,
  sources: listOrNone(normSource, 30, about.normSources),
  certainty: oneOf(['read', 'partly', 'own', 'unknown'], about.certainty),
  lastChecked: dayOrNone(about.lastChecked),
  buildingBlockId: id(about.buildingBlockId),
  core: yesNo(about.core),
  short: v.exactOptional(yesNo(about.short)),
  statementIds: v.pipe(ids, v.metadata(about.statementIds)),
  seeAlso: v.exactOptional(v.pipe(ids, v.metadata(about.seeAlso))),
  replaces: v.exactOptional(v.pipe(ids, v.metadata(about.replaces))),
}) satisfies v.GenericSchema<unknown, Norm>

/** One norm by itself, or every fault in it with the field it is in (`sources[1].url`) and the sentence without a place. */
export function inspectNorm(
  value: unknown,
):
  | { readonly norm: Norm }
  | { readonly norm: null; readonly faults: readonly { readonly field: string; readonly wrong: string }[] } {
  const result = v.safeParse(norm, value)
  if (result.success) return { norm: result.output }
  return {
    norm: null,
    faults: result.issues.map((issue) => ({
      field: keysOf(issue)
        .filter((key) => typeof key === 'string')
        .join('.'),
      wrong: wrongOf(issue),
    })),
  }
}

const frameworkTheme = v.pipe(
  v.strictObject({
    id: id(),
    title: text(LINE, about.themeTitle),
    norms: list(norm, 500, about.norms),
  }),
  v.metadata(about.theme),
) satisfies v.GenericSchema<unknown, FrameworkTheme>

const buildingBlock = v.strictObject({
  id: id(),
  title: text(LINE, about.label),
}) satisfies v.GenericSchema<unknown, BuildingBlock>

/** An inspection framework file; a `$schema` key is allowed and left out by {@link checkQuestionSet}. */
export const frameworkSetSchema = v.pipe(
  v.strictObject({
    ...head,
    kind: v.pipe(v.literal('kader'), v.metadata(about.kindFramework)),
    buildingBlocks: list(buildingBlock, 40, about.buildingBlocks),
    themes: list(frameworkTheme, 60, about.theme),
  }),
  v.metadata(about.framework),
) satisfies v.GenericSchema<unknown, FrameworkSet>

/** A question set, or everything that is wrong with the value (at most {@link MOST_FAULTS}). */
type Inspection =
  { readonly set: QuestionSet } | { readonly set: null; readonly faults: readonly DescribedFault[] }

/** More faults than anyone repairs in one go; also bounds the work on a file of another kind. */
const MOST_FAULTS = 50

function schemaOf(value: object) {
  const kind = 'kind' in value ? value.kind : undefined
  if (kind === 'spiegel') return mirrorSetSchema
  return kind === 'kader' ? frameworkSetSchema : null
}

function faultsIn(value: unknown): QuestionSet | readonly Fault[] {
  const structure = structureFault(value)
  if (structure) return [structure]
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ path: [], wrong: wrong.notASet }]
  const schema = schemaOf(value)
  if (schema === null) return [{ path: ['kind'], wrong: wrong.unknownKind }]
  const result = v.safeParse(schema, value)
  if (!result.success) return result.issues.map((issue) => ({ path: keysOf(issue), wrong: wrongOf(issue) }))
  const set = result.output
  // Only of use to an editor of the file; the set is a fresh copy, so nothing of the caller changes.
  delete set.$schema
  const inconsistencies = inconsistenciesOf(set)
  return inconsistencies.length > 0 ? inconsistencies : set
}

function keysOf(issue: v.BaseIssue<unknown>): Fault['path'] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
}

/**
 * Checks a parsed value and returns every fault with its place, for content editors. Reading guarded JSON is up to the caller
 * (guarded-json.ts); this refuses nesting and key names of another kind of file without recursion.
 */
export function inspectQuestionSet(value: unknown): Inspection {
  const found = faultsIn(value)
  if (!('length' in found)) return { set: found }
  return { set: null, faults: found.slice(0, MOST_FAULTS).map((fault) => describedFault(value, fault)) }
}

/**
 * Whether a parsed value is a question set we can work with: shape, lengths, unique ids, and clusters and building blocks that
 * exist. Links from norms to statements are not checked here: a framework may be used with another mirror.
 *
 * Problem: `question-set/invalid`; the message names the place of the first fault and how many more there are.
 */
export function checkQuestionSet(value: unknown): Outcome<QuestionSet> {
  const inspection = inspectQuestionSet(value)
  if (inspection.set !== null) return success(inspection.set)
  const [first, ...others] = inspection.faults
  return failure(
    'question-set/invalid',
    content.refused(first?.message ?? '', content.andMore(others.length)),
  )
}
