/** The page in which `browser.mjs` measures what only a real browser can do: a durable save, a worker, and its own cryptography. */
import { measureEncipheredOpening, measureEncipheredSaving } from './enciphered'
import { measureImporting } from './importing'
import { measureSaving } from './saving'
import { measureFirstProgress } from './first-progress'

Object.assign(window, {
  bench: {
    ...{ measureSaving, measureFirstProgress, measureImporting },
    ...{ measureEncipheredSaving, measureEncipheredOpening },
  },
})
