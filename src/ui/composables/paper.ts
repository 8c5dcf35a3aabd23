import { getCurrentInstance, onBeforeUnmount, render, type VNode } from 'vue'

/** Draws the sheet; `null` when there is nothing to print but the page itself. */
type Paper = () => VNode | null

/** Of the pages that stand, in the order in which they came: of a list and the one thing beside it, the thing is printed. */
const papers: Paper[] = []
let takeAway: (() => void) | null = null

function clear(): void {
  takeAway?.()
  takeAway = null
}

/** At once, not after a tick: `window.print()` waits for nothing. The event may come twice. */
function lay(): void {
  clear()
  const sheet = papers.at(-1)?.() ?? null
  if (sheet === null) return
  const place = document.createElement('div')
  document.body.append(place)
  render(sheet, place)
  takeAway = () => {
    render(null, place)
    place.remove()
  }
}

/**
 * What comes out of the printer for this page, instead of the page: a `PaperSheet`, made when somebody prints and gone afterwards, so that
 * it costs nothing on the screen and no reader hears things twice.
 */
export function usePaper(draw: Paper): void {
  const context = getCurrentInstance()?.appContext ?? null
  const paper: Paper = () => {
    const sheet = draw()
    // Its own root: what it needs of the application (links, stores, icons) comes along by hand.
    if (sheet !== null) sheet.appContext = context
    return sheet
  }
  if (papers.length === 0) {
    window.addEventListener('beforeprint', lay)
    window.addEventListener('afterprint', clear)
  }
  papers.push(paper)
  onBeforeUnmount(() => {
    papers.splice(papers.indexOf(paper), 1)
    clear()
    if (papers.length > 0) return
    window.removeEventListener('beforeprint', lay)
    window.removeEventListener('afterprint', clear)
  })
}
