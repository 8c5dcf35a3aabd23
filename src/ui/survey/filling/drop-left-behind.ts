import { onBeforeUnmount } from 'vue'
import { useSaving } from '../../../stores/app/saving'
import { useLeftBehind } from '../../../stores/survey/filling/left-behind'

/** For the page of the questionnaire: what was left behind goes as it opens, and other windows keep off until it is left. */
export function useDropLeftBehind(): (roundId: string) => Promise<void> {
  const saving = useSaving()
  const leftBehind = useLeftBehind()
  let isGone = false
  let leave = (): void => undefined
  onBeforeUnmount(() => {
    isGone = true
    leave()
  })

  return async (roundId) => {
    try {
      leave = await leftBehind.open(roundId, (problem) => saving.report(problem))
    } catch (problem) {
      // Without locks of the browser, too, whoever is here now can fill in.
      saving.report(problem)
    }
    if (isGone) leave()
  }
}
