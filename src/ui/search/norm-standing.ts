import { computed, type ComputedRef } from 'vue'
import { standingOf, type Standing } from '../../domain/framework/assessment/standing'
import { normsOf } from '../../domain/question-set'
import { useAssessments } from '../../stores/framework/assessment/assessments'

/** How each norm stands in the open dossier, by its id; only of lists that are assessed. */
export function useNormStanding(): ComputedRef<ReadonlyMap<string, Standing>> {
  const assessments = useAssessments()
  return computed(
    () =>
      new Map(
        assessments.currentAssessments.flatMap((one) => {
          const byNorm = new Map(
            assessments.judgementsIn(one).map((judgement) => [judgement.normId, judgement]),
          )
          return normsOf(one.questionSet).map(({ id }) => [id, standingOf(byNorm.get(id))] as const)
        }),
      ),
  )
}
