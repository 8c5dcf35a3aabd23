import type { RouteLocationRaw } from 'vue-router'
import { REPORT_KINDS } from '../../domain/report/kinds/report-kinds'
import { useAppLock } from '../../stores/app/app-lock'
import { DRAFT_COMMAND } from '../../stores/search/providers'
import { useShell } from '../../stores/app/shell'
import { useUndo } from '../../stores/app/undo'
import type { FoundCommand } from '../../texts/search/entries'
import { ASKED_NEW } from './places'

/** What a command does: lead to a page that begins it, or do it here. */
type Doing = RouteLocationRaw | (() => void)

/** The commands of the search, by their id; `null` for one there is none of. */
export function useCommands(): (id: string, dossierId: string) => Doing | null {
  const shell = useShell()
  const undo = useUndo()
  const lock = useAppLock()

  const doing = (dossierId: string): Readonly<Record<FoundCommand, Doing>> => {
    const beginning = (name: string): RouteLocationRaw => ({
      name,
      params: { dossierId },
      query: { doe: ASKED_NEW },
    })
    return {
      'new-action': beginning('actions'),
      'new-round': beginning('rounds'),
      'new-evidence': beginning('evidence'),
      'save-dossier': () => void shell.saveDossier(dossierId),
      'new-dossier': { name: 'start', query: { doe: 'new-dossier' } },
      'open-dossier': { name: 'start', query: { doe: 'open-dossier' } },
      settings: () => {
        shell.settingsOpen = true
      },
      print: () => shell.print(),
      undo: () => void undo.undo(),
      redo: () => void undo.redo(),
      lock: () => void lock.lockNow(),
    }
  }

  return (id, dossierId) => {
    const kind = REPORT_KINDS.find((one) => `report-${one}` === id)
    if (kind !== undefined) return { name: 'report', params: { dossierId }, query: { soort: kind } }
    if (id.startsWith(DRAFT_COMMAND))
      return { name: 'report', params: { dossierId }, query: { concept: id.slice(DRAFT_COMMAND.length) } }
    const all = doing(dossierId)
    return id in all ? all[id as FoundCommand] : null
  }
}
