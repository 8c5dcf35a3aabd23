import { onBeforeUnmount, watchEffect } from 'vue'
import { useDossier } from '../../stores/dossier/dossier'
import { nl } from '../../texts/nl'

/** Names the window (tab, task bar, what a screen reader says first): page, dossier, application. */
export function usePageTitle(title: () => string): void {
  const dossier = useDossier()
  watchEffect(() => {
    document.title = [title(), dossier.dossier?.name ?? '', nl.app.name]
      .filter((part) => part !== '')
      .join(' · ')
  })
  onBeforeUnmount(() => {
    document.title = nl.app.name
  })
}
