/**
 * The projector window: a program of its own, which knows no storage, no platform and no answers. It draws what the leader's window sends
 * and does nothing else (docs/method/session.md, M3).
 */
import '@fontsource-variable/atkinson-hyperlegible-next'
import '../look/figures.css'
import './projector.css'
import { createApp, h, ref } from 'vue'
import { LOCK_CHANNEL, LOCK_NOW } from '../contract/app-lock'
import { isStrayKey, leaderKey } from '../contract/leader-keys'
import { channelName } from '../contract/projector-channel'
import { newProjector } from './projector'
import ProjectorView from './ProjectorView.vue'

/** Twice a second: a speaking turn counts in seconds. */
const TICK = 500

const sessionId = decodeURIComponent(location.hash.slice(1))
document.documentElement.lang = 'nl'

const projector = newProjector({
  channel: new BroadcastChannel(channelName(sessionId)),
  projectorId: crypto.randomUUID(),
  isVisible: () => document.visibilityState === 'visible',
  every: (ms, call) => setInterval(call, ms),
  // Only a window that was opened by a page may close itself; another one stays, black.
  close: () => window.close(),
})
document.addEventListener('visibilitychange', projector.tell)
// Whoever locks the application locks what the room sees, also where no leader is left to say so.
new BroadcastChannel(LOCK_CHANNEL).addEventListener('message', ({ data }) => {
  if (data === LOCK_NOW) projector.stop()
})

addEventListener('keydown', (event) => {
  const key = leaderKey(event)
  if (key === null && !isStrayKey(event)) return
  event.preventDefault()
  if (key !== null) projector.press(key)
})
// A browser fills the screen only after a click. The application lets no page do so: on one screen it would cover the leader.
addEventListener('click', () => void document.documentElement.requestFullscreen?.().catch(() => undefined))
// Another session in the same window: everything anew.
addEventListener('hashchange', () => location.reload())
addEventListener('contextmenu', (event) => event.preventDefault())

const now = ref(Date.now())
setInterval(() => {
  now.value = Date.now()
}, TICK)

const app = createApp(() => h(ProjectorView, { shown: projector.shown.value, now: now.value }))
// A slide that cannot be drawn is no reason to show a message to a room.
app.config.errorHandler = (problem) => console.error(problem)
app.mount('#app')
