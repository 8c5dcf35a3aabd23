/** What the file of a mirror survey must look like; see question-set-schema.ts, which has the frameworks and checks both. */
import * as v from 'valibot'
import {
  ANSWERS,
  OTHER_READERS,
  type Choice,
  type Cluster,
  type EarlierWording,
  type MirrorSet,
  type MirrorTheme,
  type OtherWording,
  type ProfessionDefinition,
  type ScalePoint,
  type Statement,
  type SuggestedAction,
  type UnscoredQuestions,
} from '../domain/question-set'
import { content } from '../texts/framework/content/content'
import { ownStatementsSchema } from './own-statement-schema'
import { head, id, LINE, list, oneOf, PARAGRAPH, text, yesNo } from './question-set-fields'

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
