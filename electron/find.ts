/** Searches the page with the engine's own search, which also finds text in text fields. */
import type { Result, WebContents } from 'electron'
import type { FindStep, FoundOnPage } from '../src/contract/platform'
import { success, type Outcome } from '../src/domain/outcome'

interface Search {
  readonly find: (text: string, step: FindStep) => Promise<Outcome<FoundOnPage | null>>
  readonly stopFinding: () => Promise<Outcome<null>>
}

/** See `Platform.find`. Only the latest search counts: an earlier one that is still running is answered with `null`. */
export function searchIn(contents: WebContents): Search {
  let asked: { readonly id: number; readonly answer: (found: FoundOnPage | null) => void } | undefined

  const letGo = () => {
    asked?.answer(null)
    asked = undefined
  }
  contents.on('found-in-page', (_event, { requestId, activeMatchOrdinal, matches, finalUpdate }: Result) => {
    if (!finalUpdate || asked?.id !== requestId) return
    asked.answer({ at: activeMatchOrdinal, count: matches })
    asked = undefined
  })
  return {
    find: async (text, step) => {
      letGo()
      const found = await new Promise<FoundOnPage | null>((answer) => {
        // To the engine, `findNext` means that this starts a new search.
        const id = contents.findInPage(text, { forward: step !== 'previous', findNext: step === 'first' })
        asked = { id, answer }
      })
      return success(found)
    },
    stopFinding: async () => {
      letGo()
      contents.stopFindInPage('keepSelection')
      return success(null)
    },
  }
}
