/**
 * What a question set file must look like, checked by the compiler against the domain types. The JSON Schemas in
 * `questionnaires/schema/` are generated from these (build/content.mjs), so titles and descriptions are for content editors.
 *
 * Be careful with tightening: sets frozen in old dossier files are read with these rules too.
 */
import * as v from 'valibot'
import {
  ANSWERS,
  OTHER_READERS,
  type BuildingBlock,
  type Choice,
  type Cluster,
  type EarlierWording,
  type FrameworkSet,
  type FrameworkTheme,
  type MirrorSet,
  type MirrorTheme,
  type Norm,
  type NormSource,
  type OtherWording,
  type ProfessionDefinition,
  type QuestionSet,
  type ScalePoint,
  type Statement,
  type SuggestedAction,
  type UnscoredQuestions,
} from '../domain/question-set'
import { failure, success, type Outcome } from '../domain/outcome'
import { content } from '../texts/framework/content/content'
import { ownStatementsSchema } from './own-statement-schema'
import { inconsistenciesOf } from './question-set-consistency'
import {
  day,
  dayOrNone,
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

const suggestion = v.pipe(
  v.strictObject({
    text: text(PARAGRAPH, about.suggestionText),
    ownerRole: text(LINE, about.ownerRole),
    term: text(LINE, about.term),
    evidence: text(PARAGRAPH, about.suggestionEvidence),
  }),
  v.metadata(about.suggestion),
) satisfies v.GenericSchema<unknown, SuggestedAction>

const earlierWording = v.strictObject({
  text: text(PARAGRAPH, about.earlierText),
  comparable: yesNo(about.comparable),
}) satisfies v.GenericSchema<unknown, EarlierWording>

const otherWording = v.pipe(
  v.strictObject({
    for: list(oneOf(OTHER_READERS, about.otherReader), OTHER_READERS.length, about.otherReaders),
    text: text(PARAGRAPH, about.otherText),
    explanation: v.exactOptional(text(PARAGRAPH, about.otherExplanation)),
  }),
  v.metadata(about.otherWording),
) satisfies v.GenericSchema<unknown, OtherWording>

const statement = v.strictObject({
  id: id(),
  text: text(PARAGRAPH, about.text),
  replaces: v.exactOptional(list(earlierWording, 20, about.earlierWordings)),
  explanation: text(PARAGRAPH, about.explanation),
  otherWording: v.exactOptional(otherWording),
  fact: v.exactOptional(yesNo(about.fact)),
  quickscan: yesNo(about.quickscan),
  audience: oneOf(['everyone', 'core'], about.audience),
  lens: v.pipe(
    v.nullable(v.picklist(['ambitie', 'belangen', 'relatie', 'organisatie', 'proces'])),
    v.metadata(about.lens),
  ),
  sources: list(text(PARAGRAPH, about.sourceTitle), 20, about.statementSources),
  suggestion,
}) satisfies v.GenericSchema<unknown, Statement>

const mirrorTheme = v.pipe(
  v.strictObject({
    id: id(),
    title: text(LINE, about.themeTitle),
    question: text(PARAGRAPH, about.question),
    models: text(PARAGRAPH, about.models),
    discussion: list(text(PARAGRAPH, about.discussion), 20, about.discussion),
    statements: list(statement, 60, about.statements),
  }),
  v.metadata(about.theme),
) satisfies v.GenericSchema<unknown, MirrorTheme>

const choice = v.strictObject({
  id: id(),
  label: text(LINE, about.label),
}) satisfies v.GenericSchema<unknown, Choice>

const ask = {
  text: text(PARAGRAPH, about.questionText),
  explanation: text(PARAGRAPH, about.explanation),
}

const unscored = v.pipe(
  v.strictObject({
    profession: v.strictObject(ask),
    role: v.strictObject({ ...ask, choices: list(choice, 30, about.choices) }),
    priorities: v.strictObject({
      ...ask,
      max: v.pipe(
        v.number(wrong.notWholeNumber(1, 10)),
        v.integer(wrong.notWholeNumber(1, 10)),
        v.minValue(1, wrong.notWholeNumber(1, 10)),
        v.maxValue(10, wrong.notWholeNumber(1, 10)),
        v.metadata(about.maxPriorities),
      ),
    }),
    phase: v.strictObject({ ...ask, choices: list(choice, 30, about.choices) }),
    keep: v.strictObject(ask),
    improve: v.strictObject(ask),
  }),
  v.metadata(about.unscored),
) satisfies v.GenericSchema<unknown, UnscoredQuestions>

const scalePoint = v.strictObject({
  value: oneOf(ANSWERS, about.scaleValue),
  label: text(LINE, about.label),
  replaces: v.exactOptional(list(text(LINE, about.label), 20, about.earlierLabels)),
}) satisfies v.GenericSchema<unknown, ScalePoint>

const cluster = v.strictObject({
  id: id(),
  label: text(LINE, about.label),
  mergeable: yesNo(about.mergeable),
}) satisfies v.GenericSchema<unknown, Cluster>

const profession = v.strictObject({
  id: id(),
  label: text(LINE, about.label),
  clusterId: id(about.clusterId),
  group: oneOf(['core', 'external'], about.group),
  groupPerRound: v.exactOptional(yesNo(about.groupPerRound)),
  isProfession: v.exactOptional(yesNo(about.isProfession)),
}) satisfies v.GenericSchema<unknown, ProfessionDefinition>

const head = {
  $schema: v.optional(v.pipe(v.string(), v.metadata(about.schemaKey))),
  id: id(),
  version: v.pipe(
    v.string(),
    v.regex(/^\d{1,4}(\.\d{1,4}){0,2}(-[A-Za-z0-9.]{1,20})?$/, wrong.badVersion),
    v.metadata(about.version),
  ),
  date: day(about.date),
  title: text(LINE, about.setTitle),
  disclaimer: text(PAGE, about.disclaimer),
}

/** A mirror survey file; a `$schema` key is allowed and left out by {@link checkQuestionSet}. */
export const mirrorSetSchema = v.pipe(
  v.strictObject({
    ...head,
    kind: v.pipe(v.literal('spiegel'), v.metadata(about.kindMirror)),
    scale: list(scalePoint, ANSWERS.length, about.scale),
    themes: list(mirrorTheme, 40, about.theme),
    ownStatements: v.exactOptional(ownStatementsSchema),
    unscored,
    clusters: list(cluster, 40, about.clusters),
    professions: list(profession, 100, about.professions),
  }),
  v.metadata(about.mirror),
) satisfies v.GenericSchema<unknown, MirrorSet>

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
