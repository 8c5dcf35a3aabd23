import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { Chapter } from '../../domain/manual/manual'
import { useAppServices } from '../app-services'
import { useSettings } from '../app/settings'
import { useUndo } from '../app/undo'
import { useKiosk } from '../survey/filling/kiosk'
import { HELP_PLACES } from './help-places'

export interface ManualPlace {
  readonly chapter: string
  /** Empty for the top of the chapter. */
  readonly anchor: string
}

const BEGIN = 'begin#'

/** The manual, and whether it lies open over the page as help. A page under it stays as it is, with whatever was typed there. */
export const useHelp = defineStore('help', () => {
  const { platform } = useAppServices()
  const kiosk = useKiosk()
  const settings = useSettings()
  const undo = useUndo()
  const open = ref(false)
  /** The list of keys. */
  const keysOpen = ref(false)
  const place = shallowRef<ManualPlace>({ chapter: 'begin', anchor: '' })
  /** Empty until they were asked for. */
  const chapters = shallowRef<readonly Chapter[]>([])
  const failed = ref(false)
  /** The address from which somebody went to the pages of the manual. */
  const cameFrom = ref('/')

  async function load(): Promise<void> {
    if (chapters.value.length > 0) return
    failed.value = false
    try {
      ;({ chapters: chapters.value } = await import('virtual:manual'))
    } catch (error) {
      // The server of the browser edition has stopped, or the disk cannot be read.
      console.error(error)
      failed.value = true
    }
  }

  function goTo(to: ManualPlace): void {
    place.value = to
  }

  /** Opens the manual over the page at what it tells about this route. Nothing opens for a respondent. */
  function showFor(routeName: unknown): void {
    const found = HELP_PLACES[String(routeName)]
    if (kiosk.on || found === null) return
    const [chapter = '', anchor = ''] = (found ?? BEGIN).split('#')
    goTo({ chapter, anchor })
    open.value = true
    void load()
  }

  /** Opens the list of keys of this route, when a single sign may; a session has a list of its own. Nothing opens for a respondent. */
  function showKeys(routeName: unknown): boolean {
    if (kiosk.on || routeName === 'fill-in' || routeName === 'lead-session') return false
    if (!settings.settings.keysWithSign) return false
    keysOpen.value = true
    return true
  }

  async function print(): Promise<void> {
    const outcome = await platform.print()
    if (!outcome.ok) undo.warn(outcome.problem.message)
  }

  return { open, keysOpen, showKeys, place, chapters, failed, cameFrom, load, goTo, showFor, print }
})
