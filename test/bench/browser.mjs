/** What is measured in a real browser: starting, opening, typing, saving, the first sign of a report, and taking in answer files. */
import { join } from 'node:path'
import { launchPersistentChromium } from '../chromium.mjs'
import { measureAhead } from './ahead.mjs'
import { builtApplication, whileServing } from './application.mjs'
import { buildPage } from './bundle.mjs'
import { measureOpening } from './opening.mjs'
import { measureStart } from './start.mjs'
import { measureTyping } from './typing.mjs'

/**
 * A browser with a profile on disk: in a private window IndexedDB lives in memory, and a strict save would wait for nothing.
 * @param {{ folder: string }} place
 * @returns {Promise<readonly import('./interleave.mjs').Row[]>}
 */
export async function measureInBrowser({ folder }) {
  const pages = join(import.meta.dirname, 'pages')
  const [emptyVue, same, work] = ['empty-vue', 'same-components', 'work'].map((name) => join(folder, name))
  if (emptyVue === undefined || same === undefined || work === undefined) throw new Error('three pages')
  await buildPage(join(pages, 'empty-vue'), emptyVue)
  await buildPage(join(pages, 'same-components'), same)
  await buildPage(join(pages, 'work'), work)
  const application = await builtApplication()
  return whileServing([application, emptyVue, same, work], async (addresses) => {
    const [ours = '', baseline = '', components = '', bench = ''] = addresses
    const browser = await launchPersistentChromium(join(folder, 'profile'))
    try {
      const opening = await measureOpening(join(folder, 'opening'), ours)
      const ahead = await measureAhead(folder, ours)
      const typing = await measureTyping(join(folder, 'typing'), ours)
      const starting = await measureStart(browser, { ours, empty: baseline, components })
      const page = await browser.newPage()
      await page.goto(bench)
      /** @param {string} call @returns {Promise<import('./interleave.mjs').Figures>} */
      const measured = (call) => page.evaluate(call)
      return [
        ...starting,
        ...opening,
        ...typing,
        ...ahead,
        {
          what: 'saving one answer / a bare strict put of the same record',
          figures: await measured('bench.measureSaving({ pairs: 101, warmUp: 20 }, "put")'),
        },
        {
          what: 'saving one answer / bare: reading the draft and a mark, and that put',
          figures: await measured('bench.measureSaving({ pairs: 101, warmUp: 20 }, "change")'),
        },
        {
          what: 'saving a reasoning behind a lock / in clear',
          figures: await measured('bench.measureEncipheredSaving({ pairs: 61, warmUp: 10 })'),
        },
        {
          what: 'reading the example dossier behind a lock / in clear',
          figures: await measured('bench.measureEncipheredOpening({ pairs: 41, warmUp: 5 })'),
        },
        {
          what: 'first progress of a report / a worker that only answers',
          figures: await measured('bench.measureFirstProgress({ pairs: 15, warmUp: 3 })'),
        },
        {
          what: 'taking in 300 answer files / opening them with WebCrypto alone',
          figures: await measured('bench.measureImporting({ pairs: 7, warmUp: 2 }, false)'),
        },
        {
          what: 'taking in 300 answer files / that, and a bare strict add of the same rows',
          figures: await measured('bench.measureImporting({ pairs: 7, warmUp: 2 }, true)'),
        },
      ]
    } finally {
      await browser.close()
    }
  })
}
