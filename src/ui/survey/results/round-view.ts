import { computed } from 'vue'
import { statementsOf } from '../../../domain/question-set'
import type { Gap, GroupScore, RoundResults } from '../../../domain/survey/results/round-results'
import type { Round } from '../../../domain/survey/round/round'
import { askedOtherwiseIn } from '../../../domain/survey/wording'
import { useResults } from '../../../stores/survey/results/results'
import { distributionThreshold } from '../../../domain/survey/thresholds'
import { formatMean } from '../../../texts/format'
import { nl } from '../../../texts/nl'
import type { Dot } from '../../components/charts/dot-rows'

/** A round with its results and the texts for their ids; a results page reads everything it shows from here. */
export function useRoundView(of: () => Round) {
  const resultsStore = useResults()
  const round = computed(of)
  /** `null` as long as the round is not closed. */
  const results = computed<RoundResults | null>(() => resultsStore.resultsFor(round.value.id))
  /** Least number of people for a distribution or share in this round. */
  const distributionFrom = computed(() => distributionThreshold(results.value?.threshold ?? 0))

  const themes = computed(() => new Map(round.value.questionSet.themes.map((theme) => [theme.id, theme])))
  const statements = computed(
    () =>
      new Map(
        statementsOf(round.value.questionSet, round.value.form).map((statement) => [statement.id, statement]),
      ),
  )
  /** What a part of the people were asked in other words, by the id of the statement. */
  const otherWords = computed(
    () =>
      new Map(
        askedOtherwiseIn(round.value).map(({ statementId, otherText, professions }) => [
          statementId,
          nl.results.askedOtherwise(professions.map(({ label }) => label).join(', '), otherText),
        ]),
      ),
  )
  const statementResults = computed(
    () =>
      new Map(
        results.value?.themes.flatMap((theme) =>
          theme.statements.map((statement) => [statement.statementId, statement] as const),
        ) ?? [],
      ),
  )
  const groupPlace = computed(() => new Map(results.value?.groups.map(({ id }, index) => [id, index]) ?? []))
  /** Text under a merged group: what it was merged from. */
  const groupNotes = computed(() => {
    const labels = new Map(
      results.value?.professions.map(({ professionId, label }) => [professionId, label]) ?? [],
    )
    return (results.value?.groups ?? []).map(({ kind, professionIds }) =>
      kind === 'profession'
        ? ''
        : nl.results.merged(professionIds.map((id) => labels.get(id) ?? id).join(', ')),
    )
  })

  const groupLabel = (id: string) => results.value?.groups[groupPlace.value.get(id) ?? -1]?.label ?? id

  function dotsOf(scores: readonly GroupScore[]): readonly Dot[] {
    return scores
      .map(({ groupId, mean, n }) => ({
        group: groupPlace.value.get(groupId) ?? 0,
        label: groupLabel(groupId),
        mean,
        n,
      }))
      .toSorted((a, b) => a.group - b.group)
  }

  /** "Gynaecoloog 4,3 · Kraamzorg 3,2". */
  function gapWords(gap: Gap, scores: readonly GroupScore[]): string {
    const meanOf = (id: string) => formatMean(scores.find(({ groupId }) => groupId === id)?.mean ?? 1)
    return nl.results.gapBetween(
      groupLabel(gap.highestGroupId),
      meanOf(gap.highestGroupId),
      groupLabel(gap.lowestGroupId),
      meanOf(gap.lowestGroupId),
    )
  }

  return {
    round,
    results,
    distributionFrom,
    themes,
    statements,
    otherWords,
    statementResults,
    groupNotes,
    groupLabel,
    dotsOf,
    gapWords,
  }
}

export type RoundView = ReturnType<typeof useRoundView>
