import { defineStore } from 'pinia'
import { shallowRef, watch } from 'vue'
import { SEVERITIES, WORK_STATUSES } from '../../../domain/framework/assessment/assessment'
import { VERDICTS } from '../../../domain/framework/assessment/verdict'
import {
  NO_FILTER,
  NOBODY,
  NORM_GROUPINGS,
  type NormFilter,
} from '../../../domain/framework/norm-list/norm-list'
import { chosen, keepListPlace, offered } from '../../app/list-places'
import { useDossier } from '../../dossier/dossier'
import { useAssessment } from './assessment'
import { useAssessments } from './assessments'

/** Where somebody is between the list of norms and the norm beside it, and how they look at the list. */
export const useWorkbench = defineStore('workbench', () => {
  const dossier = useDossier()
  const assessments = useAssessments()
  const assessment = useAssessment()
  /** The norm somebody was at last: the list is still there when they come back. */
  const at = shallowRef<string | null>(null)

  // At once: the page that shows a norm of another assessment says so itself, right after.
  watch([() => dossier.dossier?.id, () => assessments.assessment?.id], () => (at.value = null), {
    flush: 'sync',
  })

  keepListPlace({
    list: 'norms',
    about: () => assessments.assessment?.id,
    now: () => {
      const { groupBy } = assessment
      return { at: at.value, choices: chosen({ ...keptFilter(assessment.filter), groupBy }) }
    },
    take: ({ at: was, choices }) => {
      // Who came by a link is at that norm already.
      at.value ??= was
      assessment.filter = filterOf(choices)
      assessment.groupBy = offered(NORM_GROUPINGS, choices['groupBy']) ?? 'theme'
    },
  })

  /** What was typed, and the name of an owner, are not remembered. */
  function keptFilter(filter: NormFilter) {
    const { verdict, themeId, workStatus, severity, partyId } = filter
    const { toConfirm, withoutEvidence, core, short, attention } = filter
    const kinds = { verdict, themeId, workStatus, severity, partyId }
    return { ...kinds, toConfirm, withoutEvidence, core, short, attention }
  }

  function filterOf(choices: Readonly<Record<string, string>>): NormFilter {
    const isOn = (name: string) => choices[name] === 'true'
    const themes = (assessments.assessment?.questionSet.themes ?? []).map(({ id }) => id)
    const parties = [NOBODY, ...assessment.parties.map(({ id }) => id)]
    return {
      ...NO_FILTER,
      verdict: offered([...VERDICTS, 'not-applicable', 'not-assessed'], choices['verdict']),
      themeId: offered(themes, choices['themeId']),
      workStatus: offered(WORK_STATUSES, choices['workStatus']),
      severity: offered(SEVERITIES, choices['severity']),
      partyId: offered(parties, choices['partyId']),
      toConfirm: isOn('toConfirm'),
      withoutEvidence: isOn('withoutEvidence'),
      core: isOn('core'),
      short: isOn('short'),
      attention: isOn('attention'),
    }
  }

  return { at }
})
