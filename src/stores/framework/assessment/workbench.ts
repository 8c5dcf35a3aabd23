import { defineStore } from 'pinia'
import { shallowRef, watch } from 'vue'
import { useDossier } from '../../dossier/dossier'
import { useAssessments } from './assessments'

/** The parts of a norm that a key goes to. */
export type NormPart = 'verdict' | 'reasoning' | 'evidence' | 'action'

/** Where somebody is between the list of norms and the norm beside it. */
export const useWorkbench = defineStore('workbench', () => {
  const dossier = useDossier()
  const assessments = useAssessments()
  /** The norm somebody was at last: the list is still there when they come back. */
  const at = shallowRef<string | null>(null)
  /** The part that the keyboard goes to, as soon as the norm is there. */
  const wanted = shallowRef<NormPart | null>(null)

  // At once: the page that shows a norm of another assessment says so itself, right after.
  watch([() => dossier.dossier?.id, () => assessments.assessment?.id], () => (at.value = null), {
    flush: 'sync',
  })

  return { at, wanted }
})
