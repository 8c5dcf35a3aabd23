import type { QuestionSet } from '../../../domain/question-set'
import { useSetEditor } from '../../../stores/framework/content/set-editor'
import { useUndo } from '../../../stores/app/undo'
import { nl } from '../../../texts/nl'

/** A choice in a question set is saved at once; one that would make the set invalid changes nothing and says why. */
export function useChoiceInSet(): (change: (set: QuestionSet) => QuestionSet) => Promise<void> {
  const store = useSetEditor()
  const undo = useUndo()
  return async (change) => {
    const fault = await store.edit(change)
    if (fault !== null) undo.warn(nl.ownSets.edit.notStored(fault))
  }
}
