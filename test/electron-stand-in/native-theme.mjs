import { EventEmitter } from 'node:events'
import { strict } from './strict.mjs'

/** Not a private field: whoever sets it does so through the proxy. */
let source = 'system'

class NativeTheme extends EventEmitter {
  get themeSource() {
    return source
  }

  set themeSource(chosen) {
    source = chosen
    this.emit('updated')
  }

  /** The computer of the tests is light. */
  get shouldUseDarkColors() {
    return source === 'dark'
  }
}

/** @satisfies {Partial<Record<keyof import('electron').NativeTheme, unknown>>} */
const members = new NativeTheme()

export const nativeTheme = strict('nativeTheme', members)
