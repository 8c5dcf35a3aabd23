/** What the application may count on, wherever it runs. The same tests for every platform. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copiesOf } from './conformance-copies'
import { filesOf } from './conformance-files'

/** A platform under test, and its user. */
export interface PlatformUnderTest {
  readonly page: Page
  /** Does something that saves a file, as a user who agrees; gives what reached the disk. */
  saves(step: () => Promise<unknown>): Promise<{ readonly name: string; readonly bytes: Uint8Array }>
  /** Does something that opens a file, as a user who chooses this one (these, or this folder), or cancels. */
  opens<T>(path: string | readonly string[] | null, step: () => Promise<T>): Promise<T>
  stop(): Promise<void>
}

export function conformanceOf(name: string, start: () => Promise<PlatformUnderTest>): void {
  describe(`the platform ${name}`, () => {
    let under: PlatformUnderTest
    beforeAll(async () => {
      under = await start()
    })
    afterAll(() => under.stop())

    it('says where it is, which version and engine, and whether it makes copies', async () => {
      const info = await under.page.evaluate(() => window.chosenPlatform.info())
      expect(info.place).toMatch(/^(electron|browser)$/)
      expect(info.version).toMatch(/^\d+\.\d+\.\d+/)
      expect(info.engine).toMatch(/^Chromium \d+$/)
      expect(info.copiesFolder === '').toBe(info.place === 'browser')
      expect(info.dataFolder === '').toBe(info.place === 'browser')
    })

    it('says how much room the disk has, or that the system does not say', async () => {
      const outcome = await under.page.evaluate(() => window.chosenPlatform.freeSpace())
      expect(outcome.ok && (outcome.value === null || outcome.value > 0)).toBe(true)
    })

    filesOf(() => under)
    copiesOf(() => under)

    it('prints', async () => {
      await expect
        .poll(() => under.page.evaluate(() => window.chosenPlatform.print()))
        .toEqual({
          ok: true,
          value: null,
        })
    })

    it('makes a PDF, or says how to make one; nothing is saved when the user thinks better of it', async () => {
      const { place, outcome } = await under.page.evaluate(async () => ({
        place: (await window.chosenPlatform.info()).place,
        outcome: await window.chosenPlatform.savePdf('Rapport'),
      }))
      expect(outcome).toMatchObject(
        place === 'electron'
          ? { ok: true, value: null }
          : { ok: false, problem: { code: 'pdf-unavailable' } },
      )
    })

    it('finds a text on the page and goes on from there, or leaves that to the browser', async () => {
      const { place, found } = await under.page.evaluate(async () => {
        const { chosenPlatform: platform } = window
        const text = document.createElement('p')
        text.textContent = 'kraamzorg en kraamzorg'
        document.body.append(text)
        const found = []
        for (const step of ['first', 'next', 'next', 'previous'] as const)
          found.push(await platform.find('kraamzorg', step))
        found.push(await platform.find('bestaat niet', 'first'))
        await platform.stopFinding()
        text.remove()
        return { place: (await platform.info()).place, found }
      })
      if (place === 'browser')
        expect(found[0]).toMatchObject({ ok: false, problem: { code: 'find-unavailable' } })
      else
        expect(found.map((outcome) => outcome.ok && outcome.value)).toEqual([
          { at: 1, count: 2 },
          { at: 2, count: 2 },
          { at: 1, count: 2 },
          { at: 2, count: 2 },
          { at: 0, count: 0 },
        ])
    })

    it('fills the screen and stops doing so, as far as the place allows it, and never throws', async () => {
      const outcomes = await under.page.evaluate(async () => [
        await window.chosenPlatform.fillScreen(true),
        await window.chosenPlatform.fillScreen(false),
        await window.chosenPlatform.setAppearance('system'),
        await window.chosenPlatform.offerLock(true),
        await window.chosenPlatform.offerLock(false),
      ])
      expect(outcomes).toEqual(outcomes.map(() => ({ ok: true, value: null })))
    })

    it('keeps a log, and takes no word of the page in it', async () => {
      const log = await under.page.evaluate(async () => {
        const { chosenPlatform: platform } = window
        await platform.writeLog({ event: 'failed', of: 'print', code: 'conformance', ms: 7 })
        await platform.writeLog({ event: 'fault', code: 'een naam' })
        return platform.readLog()
      })
      expect(log.ok && log.value).toMatch(/^20\S+Z page failed of=print code=conformance ms=7$/m)
      expect(log.ok && log.value).not.toContain('naam')
    })

    it('opens one window for the room, says where it is, and closes it again', async () => {
      const { place, opened, again, closed, closedAgain } = await under.page.evaluate(async () => {
        const { chosenPlatform: platform } = window
        return {
          place: (await platform.info()).place,
          opened: await platform.openProjector('sessie'),
          again: await platform.openProjector('sessie'),
          closed: await platform.closeProjector(),
          closedAgain: await platform.closeProjector(),
        }
      })
      expect(opened).toMatchObject({ ok: true, value: { screen: place === 'browser' ? 'tab' : 'shared' } })
      expect(again).toEqual(opened)
      expect([closed, closedAgain]).toEqual([
        { ok: true, value: null },
        { ok: true, value: null },
      ])
    })

    it('lets telephones vote on a network of this computer, or says how else to vote', async () => {
      const { place, networks, started, stopped, discarded } = await under.page.evaluate(async () => {
        const { chosenPlatform: platform } = window
        const points = ['a', 'b'].map((id) => ({ id, title: id }))
        const request = { voteId: 'vote', address: '203.0.113.77', points, people: 25, elsewhere: 0 }
        return {
          place: (await platform.info()).place,
          networks: await platform.listVoteNetworks(),
          // Of no computer in the world.
          started: await platform.startVote({ ...request, codeHashes: null, usedHashes: [] }),
          stopped: await platform.stopVote('vote', 'count'),
          discarded: await platform.stopVote('vote', 'discard'),
        }
      })
      expect(networks.ok && Array.isArray(networks.value)).toBe(true)
      const code = place === 'electron' ? 'vote-network-unknown' : 'vote-unavailable'
      expect(started).toMatchObject({
        ok: false,
        problem: { code, message: expect.stringContaining('Stem') },
      })
      expect(stopped).toMatchObject({ ok: false, problem: { code: 'vote-unknown' } })
      expect(discarded).toEqual({ ok: true, value: null })
    })

    it('gives a way to stop listening to menu and closing, which may be used twice', async () => {
      const kinds = await under.page.evaluate(() => {
        const stops = [
          window.chosenPlatform.onMenu(() => undefined),
          window.chosenPlatform.onGivenFile(() => undefined),
          window.chosenPlatform.onProjector(() => undefined),
          window.chosenPlatform.onVote(() => undefined),
          window.chosenPlatform.onAway(() => undefined),
          window.chosenPlatform.onClose(() => Promise.resolve()),
        ]
        for (const stop of [...stops, ...stops]) stop()
        return stops.map((stop) => typeof stop)
      })
      expect(kinds).toEqual(kinds.map(() => 'function'))
      expect(kinds).toHaveLength(6)
    })

    it('breaks no rule of the page policy in all this', async () =>
      await expect.poll(() => under.page.evaluate(() => window.violations)).toEqual([]))
  })
}
