/** Votes by telephone in Electron: with the networks, the clock and the sleep of this computer, for as long as a page leads them. */
import { randomInt } from 'node:crypto'
import os from 'node:os'
import { powerMonitor, type BrowserWindow } from 'electron'
import ballotPage, { policy as ballotPolicy } from 'virtual:ballot-form'
import { announcements } from '../src/contract/channels'
import { voteNetworks } from './vote-networks'
import { openVotes, type Votes } from './votes'

/** @param window whose page leads the votes */
export function votesOf(window: BrowserWindow): Votes {
  const votes = openVotes({
    networks: () => voteNetworks(os.networkInterfaces()),
    now: Date.now,
    every: (time, look) => {
      const timer = setInterval(look, time)
      return () => clearInterval(timer)
    },
    random: (below) => randomInt(below),
    page: { html: ballotPage, policy: ballotPolicy },
    tell: (event) => window.webContents.send(announcements.vote, event),
  })
  powerMonitor.on('suspend', () => votes.pause('asleep'))
  // The leader is gone: the ballots this page held went with it.
  window.on('closed', votes.discard)
  window.webContents.on('render-process-gone', votes.discard)
  // After another page has loaded, not when one begins to: one that is refused (lockdown.ts) begins too, and must take nothing away.
  window.webContents.on('did-navigate', votes.discard)
  return votes
}
