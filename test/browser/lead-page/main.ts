/** A page with nothing but the lead of a session over the real storage, for tests to drive in two tabs. */
import { usualSteps } from '../../../src/domain/session/agenda'
import { NEW_SESSION } from '../../../src/domain/session/session-fields'
import { channelName, type LeaderKey } from '../../../src/contract/projector-channel'
import { openStorage } from '../../../src/storage/open-storage'
import { newLead, type Lead, type LeadView } from '../../../src/stores/session/lead-lock'

const newId = () => crypto.randomUUID()
const opened = await openStorage({ databaseName: 'leiden', now: () => new Date(), newId })
if (!opened.ok) throw new Error(opened.problem.message)
const storage = opened.value

export interface LeadPage {
  begin(): Promise<string>
  lead(sessionId: string): Promise<Lead>
  current: Lead | null
  view: LeadView | null
  keys: LeaderKey[]
}

const page: LeadPage = {
  begin: async () => {
    const { id: dossierId } = await storage.dossiers.add({ name: 'VSV De Proef' })
    const { id } = await storage.sessions.add({ ...NEW_SESSION, steps: usualSteps(newId), dossierId })
    return id
  },
  lead: async (sessionId) => {
    const lead = newLead(sessionId, {
      liveSessions: storage.liveSessions,
      locks: navigator.locks,
      channel: () => new BroadcastChannel(channelName(sessionId)),
      now: Date.now,
      every: (ms, call) => {
        const timer = setInterval(call, ms)
        return () => clearInterval(timer)
      },
      onView: (view) => {
        page.view = view
      },
      onKey: (key) => page.keys.push(key),
    })
    page.current = lead
    await lead.take()
    return lead
  },
  current: null,
  view: null,
  keys: [],
}
Object.assign(window, { leadPage: page })
document.body.dataset.ready = 'yes'
