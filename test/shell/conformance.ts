/** What the application may count on, wherever it runs. The same tests for every platform. */
import { createHash } from 'node:crypto'
import { mkdir, open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LARGEST_FILE, LARGEST_TOGETHER } from '../../src/contract/platform'
import { temporaryFolder } from '../temporary-folder'

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

    const openDossier = () =>
      under.page.evaluate(async () => {
        const outcome = await window.chosenPlatform.openFile([{ label: 'Dossierbestand', extension: 'vsv' }])
        if (!outcome.ok) return outcome.problem
        return outcome.value === null ? null : { ...outcome.value, bytes: [...outcome.value.bytes] }
      })

    it('says where it is, which version and engine, and whether it makes copies', async () => {
      const info = await under.page.evaluate(() => window.chosenPlatform.info())
      expect(info.place).toMatch(/^(electron|browser)$/)
      expect(info.version).toMatch(/^\d+\.\d+\.\d+/)
      expect(info.engine).toMatch(/^Chromium \d+$/)
      expect(info.copiesFolder === '').toBe(!info.automaticCopies)
      expect(info.dataFolder === '').toBe(info.place === 'browser')
    })

    it('says how much room the disk has, or that the system does not say', async () => {
      const outcome = await under.page.evaluate(() => window.chosenPlatform.freeSpace())
      expect(outcome.ok && (outcome.value === null || outcome.value > 0)).toBe(true)
    })

    it('says that no file waits when the system gave none', async () => {
      const outcomes = await under.page.evaluate(() =>
        Promise.all([window.chosenPlatform.countGivenFiles(), window.chosenPlatform.takeGivenFile()]),
      )
      expect(outcomes).toEqual([
        { ok: true, value: 0 },
        { ok: true, value: null },
      ])
    })

    it('saves exactly the bytes, under the name it reports', async () => {
      let reported: unknown
      const saved = await under.saves(async () => {
        reported = await under.page.evaluate(() =>
          window.chosenPlatform.saveFile(
            { name: 'Rapport VSV.docx', kind: { label: 'Word-document', extension: 'docx' } },
            new Uint8Array([80, 75, 3, 4, 0, 255]),
          ),
        )
      })
      expect(reported).toEqual({ ok: true, value: { name: saved.name } })
      expect(saved.name).toBe('Rapport VSV.docx')
      expect([...saved.bytes]).toEqual([80, 75, 3, 4, 0, 255])
    })

    it('opens exactly the bytes of the chosen file, with its name and not its folder', async () => {
      const path = join(temporaryFolder(), 'VSV Zuid.vsv')
      await writeFile(path, new Uint8Array([0, 1, 254, 255]))
      expect(await under.opens(path, openDossier)).toEqual({ name: 'VSV Zuid.vsv', bytes: [0, 1, 254, 255] })
    })

    it('gives nothing when the user cancels opening', async () =>
      expect(await under.opens(null, openDossier)).toBeNull())

    it('refuses a file that is too large, with a sentence for the user', async () => {
      const path = join(temporaryFolder(), 'groot.vsv')
      const file = await open(path, 'w')
      await file.truncate(LARGEST_FILE + 1) // takes no space on the disk
      await file.close()
      const problem = await under.opens(path, openDossier)
      expect(problem).toMatchObject({ code: 'file-too-large', message: expect.stringContaining('400 MB') })
    })

    const openAnswers = (from: 'files' | 'folder') => () =>
      under.page.evaluate(async (from) => {
        const outcome = await window.chosenPlatform.openFiles(
          [
            { label: 'Antwoordbestand', extension: 'vsvantwoord' },
            { label: 'Zip-bestand', extension: 'zip' },
          ],
          from,
        )
        if (!outcome.ok) return outcome.problem
        return outcome.value?.map(({ name, content }) => [
          name,
          content.ok ? [...content.value] : content.problem.code,
        ])
      }, from)

    it('opens many files at once; one that is too large does not stop the others', async () => {
      const folder = temporaryFolder()
      const paths = ['een.vsvantwoord', 'groot.vsvantwoord', 'twee.zip'].map((name) => join(folder, name))
      await writeFile(paths[0] ?? '', new Uint8Array([1, 255]))
      const large = await open(paths[1] ?? '', 'w')
      await large.truncate(LARGEST_TOGETHER + 1)
      await large.close()
      await writeFile(paths[2] ?? '', new Uint8Array([2]))
      expect(await under.opens(paths, openAnswers('files'))).toEqual([
        ['een.vsvantwoord', [1, 255]],
        ['groot.vsvantwoord', 'file-too-large'],
        ['twee.zip', [2]],
      ])
    })

    it('opens a folder: the files of the asked kinds that lie directly in it', async () => {
      const folder = temporaryFolder()
      await mkdir(join(folder, 'dieper'))
      for (const name of ['b.vsvantwoord', 'A.ZIP', 'foto.jpg', 'dieper/c.vsvantwoord'])
        await writeFile(join(folder, name), new Uint8Array([7]))
      const opened = await under.opens(folder, openAnswers('folder'))
      expect(Array.isArray(opened) && opened.toSorted()).toEqual([
        ['A.ZIP', [7]],
        ['b.vsvantwoord', [7]],
      ])
    })

    it('gives nothing when the user cancels choosing many files', async () => {
      expect(await under.opens(null, openAnswers('files'))).toBeUndefined()
    })

    it('keeps copies, or says plainly that it has none', async () => {
      const { written, listed, automaticCopies } = await under.page.evaluate(async () => ({
        written: await window.chosenPlatform.writeCopy(
          { dossierId: '11111111-2222-4333-8444-555555555555', dossierName: 'VSV', records: 3 },
          new Uint8Array([7]),
        ),
        listed: await window.chosenPlatform.listCopies(),
        automaticCopies: (await window.chosenPlatform.info()).automaticCopies,
      }))
      expect(written.ok).toBe(automaticCopies)
      if (written.ok) expect(listed).toEqual({ ok: true, value: [written.value] })
      else {
        expect(written.problem).toMatchObject({
          code: 'copies-unavailable',
          message: expect.stringContaining('geen automatische reservekopieën'),
        })
        expect(listed).toEqual({ ok: true, value: [] })
      }
    })

    it('answers a copy that does not exist with a problem, not with an exception', async () => {
      const outcome = await under.page.evaluate(() => window.chosenPlatform.readCopy('bestaat-niet'))
      expect(outcome).toMatchObject({ ok: false, problem: { code: 'copy-unknown' } })
    })

    it('keeps copies of documents, or says plainly that it does not; one that is not kept is no problem', async () => {
      const sha256 = createHash('sha256')
        .update(new Uint8Array([1, 2, 3]))
        .digest('hex')
      const seen = await under.page.evaluate(async (sha256) => {
        const { chosenPlatform: platform } = window
        const dossierId = '11111111-2222-4333-8444-555555555555'
        const bytesOf = async () => {
          const outcome = await platform.readAttachment(dossierId, sha256)
          return outcome.ok && outcome.value !== null ? [...outcome.value] : outcome
        }
        return {
          before: await bytesOf(),
          kept: await platform.keepAttachment(dossierId, sha256, new Uint8Array([1, 2, 3])),
          listed: await platform.listAttachments(dossierId),
          there: await bytesOf(),
          removed: await platform.removeAttachment(dossierId, sha256),
          after: await bytesOf(),
          automaticCopies: (await platform.info()).automaticCopies,
        }
      }, sha256)
      const nothing = { ok: true, value: null }
      expect(seen).toMatchObject({ before: nothing, removed: nothing, after: nothing })
      expect(seen.kept.ok).toBe(seen.automaticCopies)
      expect(seen.listed).toEqual({ ok: true, value: seen.automaticCopies ? [sha256] : [] })
      expect(seen.there).toEqual(seen.automaticCopies ? [1, 2, 3] : nothing)
    })

    it('prints', async () => {
      expect(await under.page.evaluate(() => window.chosenPlatform.print())).toEqual({
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
      ])
      expect(outcomes).toEqual(outcomes.map(() => ({ ok: true, value: null })))
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
          window.chosenPlatform.onClose(() => Promise.resolve()),
        ]
        for (const stop of [...stops, ...stops]) stop()
        return stops.map((stop) => typeof stop)
      })
      expect(kinds).toEqual(kinds.map(() => 'function'))
      expect(kinds).toHaveLength(5)
    })

    it('breaks no rule of the page policy in all this', async () =>
      expect(await under.page.evaluate(() => window.violations)).toEqual([]))
  })
}
