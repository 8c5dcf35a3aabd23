// In every page of the staged copy, before its own scripts and in a world of its own: when it was painted, had a heading and handled a press.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a page in the sandbox knows no other kind of module
const { ipcRenderer } = require('electron')

const [button, opens] = ['main .v-btn.bg-primary', '[role="dialog"]']
const isBare = new URLSearchParams(location.search).has('bare')
const now = () => performance.timeOrigin + performance.now()
/** @type {Record<string, number>} moments on the clock of the computer */
const times = { origin: performance.timeOrigin }
let isPressed = false

function look() {
  if (times['heading'] === undefined && (document.querySelector('h1')?.textContent ?? '').trim() !== '')
    times['heading'] = now()
  const found = document.querySelector(button)
  if (times['heading'] !== undefined && !isPressed && found instanceof HTMLElement) {
    isPressed = true
    found.click()
  }
  if ((isBare && times['heading'] !== undefined) || (isPressed && document.querySelector(opens) !== null)) {
    times['handled'] = now()
    observer.disconnect()
    tell()
  }
}
const observer = new MutationObserver(look)
observer.observe(document, { childList: true, subtree: true, characterData: true })

// The first paint may come after the press.
function tell() {
  const painted = performance.getEntriesByName('first-contentful-paint')[0]
  if (painted === undefined) setTimeout(tell, 20)
  else ipcRenderer.send('bench-times', { ...times, painted: performance.timeOrigin + painted.startTime })
}
