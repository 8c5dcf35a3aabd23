/** What the application may count on for automatic copies and for the keys of passphrases. */
import { createHash, scryptSync } from 'node:crypto'
import { expect, it } from 'vitest'
import type { PlatformUnderTest } from './conformance'

export function copiesOf(under: () => PlatformUnderTest): void {
  it('keeps copies, or says plainly that it has none', async () => {
    const { written, listed, automaticCopies } = await under().page.evaluate(async () => ({
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
    const outcome = await under().page.evaluate(() => window.chosenPlatform.readCopy('bestaat-niet'))
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'copy-unknown' } })
  })

  it('keeps copies of documents, or says plainly that it does not; one that is not kept is no problem', async () => {
    const sha256 = createHash('sha256')
      .update(new Uint8Array([1, 2, 3]))
      .digest('hex')
    const seen = await under().page.evaluate(async (sha256) => {
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

  it('makes the key of a passphrase, or leaves that to the page; never one that takes a gigabyte', async () => {
    const { place, made, refused } = await under().page.evaluate(async () => {
      const { chosenPlatform: platform } = window
      const salt = new Uint8Array(44).fill(7)
      const made = await platform.deriveKey('één hééle zin', salt, 12)
      return {
        place: (await platform.info()).place,
        made: made.ok && made.value !== null ? [...made.value] : made,
        refused: await platform.deriveKey('één hééle zin', salt, 20),
      }
    })
    const key = scryptSync('één hééle zin', new Uint8Array(44).fill(7), 32, { N: 4096, r: 8, p: 1 })
    expect(made).toEqual(place === 'electron' ? [...key] : { ok: true, value: null })
    expect(refused).toMatchObject(
      place === 'electron' ? { ok: false, problem: { code: 'invalid-request' } } : { ok: true, value: null },
    )
  })
}
