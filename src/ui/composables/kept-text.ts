import { onBeforeUnmount, ref, type Ref } from 'vue'
import { useHalfTyped } from '../../stores/app/half-typed'
import { useDossier } from '../../stores/dossier/dossier'

/**
 * A text for something that does not exist yet, so that it is stored nowhere: whoever leaves the page halfway finds it back there, until
 * the window closes.
 * @param field names the field in the dossier that is open, and what it is about
 */
export function useKeptText(field: string): Ref<string> {
  const halfTyped = useHalfTyped()
  // Of the dossier in which it was typed, whatever is open when the page goes.
  const place = JSON.stringify([useDossier().dossier?.id ?? '', field])
  const text = ref(halfTyped.at(place))
  onBeforeUnmount(() => {
    halfTyped.keep(place, text.value)
  })
  return text
}
