import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import { ownLists } from '../../domain/report/kinds/report-kinds'
import { frameworkSet } from '../../storage/built-in-sets'
import { useDossier } from '../dossier/dossier'
import { useReportPresets } from './report-presets'

/** Which lists of norms go along in the inspection folder: what was chosen last for this dossier, there or for an inspection dossier. */
export const useFolderLists = defineStore('folder-lists', () => {
  const dossier = useDossier()
  const presets = useReportPresets()
  /** `null`: nobody chose any. */
  const chosen = ref<readonly string[] | null>(null)

  const held = computed(() => chosen.value ?? ownLists('inspectie', frameworkSet.id) ?? [])
  /** Each list of the dossier, and whether it goes along. */
  const choices = computed(() =>
    presets.listChoices.map(({ id, title }) => ({ id, title, held: held.value.includes(id) })),
  )

  /** There are lists to choose from, and none was chosen: a folder about nothing. */
  const isEmpty = computed(() => choices.value.length > 0 && choices.value.every((list) => !list.held))

  function toggle(id: string, wanted: boolean): void {
    const others = held.value.filter((one) => one !== id)
    chosen.value = wanted ? [...others, id] : others
  }

  watch(
    () => dossier.dossier?.id,
    () => (chosen.value = null),
  )
  // Not at once: whoever turns to another report changes the kind first, and then its lists.
  watch([() => presets.kind, () => presets.lists] as const, ([kind, lists], [before]) => {
    if (kind !== 'inspectie') return
    // To turn to the inspection dossier is to choose nothing yet; to go back to its standard is.
    if (lists !== null || before === kind) chosen.value = lists
  })

  return { held, choices, isEmpty, toggle }
})
