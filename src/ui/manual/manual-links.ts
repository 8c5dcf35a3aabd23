import type { InjectionKey } from 'vue'
import type { ManualPlace } from '../../stores/manual/help'

/** What a link between chapters does: another page of the manual, or the same window of help at another place. */
export const goInManual: InjectionKey<(to: ManualPlace) => void> = Symbol('goInManual')

/** The address of a place in the manual, for links and for the palette. */
export const manualAddress = ({ chapter, anchor }: ManualPlace) => ({
  name: 'manual',
  params: { chapter },
  hash: anchor === '' ? '' : `#${anchor}`,
})
