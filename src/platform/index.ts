/** Where are we? The one place that asks. */
import type { Platform } from '../contract/platform'
import { browserPlatform } from './browser'
import { electronPlatform } from './electron'

export function choosePlatform(): Platform {
  return electronPlatform(window) ?? browserPlatform(window)
}
