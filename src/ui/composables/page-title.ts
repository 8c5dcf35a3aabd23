import { inject, onBeforeUnmount, watchEffect } from 'vue'
import { pageLockKey } from '../../stores/app/page-lock'
import { useDossier } from '../../stores/dossier/dossier'
import { nl } from '../../texts/nl'

/**
 * Names the window (tab, task bar, what a screen reader says first): page, dossier, application. Without the dossier where the application
 * has a lock: a browser keeps the names of the pages it showed.
 */
export function usePageTitle(title: () => string): void {
  const dossier = useDossier()
  const isLocked = (inject(pageLockKey, null)?.opened ?? null) !== null
  watchEffect(() => {
    document.title = [title(), isLocked ? '' : (dossier.dossier?.name ?? ''), nl.app.name]
      .filter((part) => part !== '')
      .join(' · ')
  })
  onBeforeUnmount(() => {
    document.title = nl.app.name
  })
}
