/** Figures kept without the questionnaires they were made from (a sharing copy), as `resultsOf` makes them. */
import * as v from 'valibot'
import { keepsThreshold } from '../domain/survey/results/kept-results'
import type { RoundResults } from '../domain/survey/results/round-results'
import { STORED_THRESHOLD } from '../domain/survey/thresholds'

/** k of a round and of the figures it kept. */
export const Threshold = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(STORED_THRESHOLD.least),
  v.maxValue(STORED_THRESHOLD.most),
)

const Text = v.string()
const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const Mean = v.pipe(v.number(), v.minValue(1), v.maxValue(5))
const Rate = v.nullable(v.pipe(v.number(), v.minValue(0)))
const Counts = v.strictTuple([Count, Count, Count, Count, Count])
const Withheld = v.nullable(v.picklist(['no-answers', 'too-few']))
const Band = v.nullable(v.picklist(['strong', 'discuss', 'attention']))
const Conversation = v.nullable(v.picklist(['keep', 'shared-problem', 'talk-first', 'dialogue']))
const ResponseLabel = v.picklist(['good', 'fair', 'low', 'unknown'])

const CountsWithheld = v.nullable(
  v.picklist(['too-few', 'protects-others', 'tells-groups', 'reopened', 'not-kept']),
)

const GroupScores = v.array(
  v.strictObject({
    groupId: Id,
    n: Count,
    mean: Mean,
    counts: v.nullable(Counts),
    countsWithheld: CountsWithheld,
  }),
)

const HiddenGroups = v.array(
  v.strictObject({
    groupId: Id,
    reason: v.picklist(['not-asked', 'too-few', 'protects-others', 'few-statements', 'not-kept']),
  }),
)

const Gap = v.nullable(
  v.strictObject({
    size: v.pipe(v.number(), v.minValue(0), v.maxValue(4)),
    label: v.picklist(['large', 'some', 'small']),
    highestGroupId: Id,
    lowestGroupId: Id,
  }),
)

const figures = {
  statementId: Id,
  fact: v.exactOptional(v.literal(true)),
  withheld: Withheld,
  n: Count,
  mean: v.nullable(Mean),
  interpolatedMedian: v.nullable(v.pipe(v.number(), v.minValue(0.5), v.maxValue(5.5))),
  band: Band,
  counts: v.nullable(Counts),
  countsWithheld: CountsWithheld,
  dontKnowShare: v.nullable(Share),
  notApplicableShare: v.nullable(Share),
  unknownToMany: v.boolean(),
  averageDeviation: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(4))),
  agreement: v.nullable(v.picklist(['agreed', 'fairly-agreed', 'divided'])),
  twoCamps: v.boolean(),
  groups: GroupScores,
  hiddenGroups: HiddenGroups,
  gap: Gap,
  conversation: Conversation,
}

const StatementSchema = v.strictObject({ ...figures, themeId: Id })

const ThemeSchema = v.strictObject({
  themeId: Id,
  withheld: Withheld,
  n: Count,
  mean: v.nullable(Mean),
  band: Band,
  equalWeightMean: v.nullable(Mean),
  headlinesDiffer: v.boolean(),
  groups: GroupScores,
  hiddenGroups: HiddenGroups,
  gap: Gap,
  statements: v.array(StatementSchema),
  priorityShare: v.nullable(Share),
  conversation: Conversation,
})

const FiguresSchema = v.strictObject({
  roundId: Id,
  form: v.picklist(['full', 'quickscan']),
  threshold: Threshold,
  submitted: Count,
  invited: v.nullable(Count),
  rate: Rate,
  responseLabel: ResponseLabel,
  withheld: Withheld,
  professions: v.array(
    v.strictObject({
      professionId: Id,
      label: Text,
      submitted: v.nullable(Count),
      invited: v.nullable(Count),
      rate: Rate,
      responseLabel: ResponseLabel,
    }),
  ),
  groups: v.array(
    v.strictObject({
      id: Id,
      label: Text,
      kind: v.picklist(['profession', 'cluster', 'rest']),
      professionIds: v.array(Id),
      n: Count,
    }),
  ),
  hidden: v.array(
    v.strictObject({
      professionId: Id,
      label: Text,
      reason: v.picklist(['no-answers', 'merged-cluster', 'merged-rest', 'too-few', 'protects-others']),
    }),
  ),
  themes: v.array(ThemeSchema),
  ownStatements: v.exactOptional(v.array(v.strictObject(figures))),
  biggestGaps: v.array(Id),
  strongest: v.array(Id),
  weakest: v.array(Id),
  phases: v.nullable(v.array(v.strictObject({ phaseId: Id, share: Share }))),
  openAnswers: Count,
  openTexts: v.nullable(v.strictObject({ keep: v.array(Text), improve: v.array(Text) })),
})

/** With the rules any figures keep: nothing of fewer people than their threshold. */
export const ResultsSchema = v.pipe(
  FiguresSchema,
  v.check((kept) => keepsThreshold(kept)),
) satisfies v.GenericSchema<unknown, RoundResults>
