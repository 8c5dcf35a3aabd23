import * as v from 'valibot'
import type { RestorePlan } from '../contract/restore-plan'

const KEY = 'vsv-terug-te-zetten'

const planSchema = v.array(v.string())

/** See {@link RestorePlan}. In `localStorage`, which outlives a database that is put aside. */
export function browserRestorePlan(window: Window): RestorePlan {
  return {
    read() {
      try {
        const read = v.safeParse(planSchema, JSON.parse(window.localStorage.getItem(KEY) ?? '[]'))
        return read.success ? read.output : []
      } catch {
        // Not ours, or the user blocks all storage.
        return []
      }
    },
    write(names) {
      try {
        if (names.length === 0) window.localStorage.removeItem(KEY)
        else window.localStorage.setItem(KEY, JSON.stringify(names))
        return true
      } catch {
        return false
      }
    },
  }
}
