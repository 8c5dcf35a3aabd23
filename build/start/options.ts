/** What may follow `npm start --`. */
import { parseArgs } from 'node:util'
import { failure, success, type Outcome } from '../../src/domain/outcome'
import { shell } from '../../src/texts/shell'

/** Fixed: the browser ties the data to the address, port included. In the range no service claims. */
export const USUAL_PORT = 47210

export interface StartOptions {
  /** Skip Electron. */
  readonly browserOnly: boolean
  /** Open the address in the user's browser. */
  readonly opensBrowser: boolean
  readonly port: number
}

const known = {
  browser: { type: 'boolean', default: false },
  'geen-browser': { type: 'boolean', default: false },
  poort: { type: 'string', default: String(USUAL_PORT) },
} as const

export function readOptions(given: readonly string[]): Outcome<StartOptions> {
  try {
    const { values } = parseArgs({ args: [...given], options: known })
    const port = Number(values.poort)
    if (!/^\d+$/.test(values.poort) || port < 1024 || port > 65535)
      return failure('bad-port', shell.start.badPort(values.poort))
    return success({ browserOnly: values.browser, opensBrowser: !values['geen-browser'], port })
  } catch {
    return failure('unknown-option', shell.start.unknownOption(given.join(' ')))
  }
}
