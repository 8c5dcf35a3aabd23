/** What the application may count on for automatic copies and for the keys of passphrases. */
import { createHash, scryptSync } from 'node:crypto'
import { expect, it } from 'vitest'
import type { PlatformUnderTest } from './conformance'

export function copiesOf(under: () => PlatformUnderTest): void {
  it('keeps copies, or says plainly that it has none', async () => {
    const { written, listed, automaticCopies } = await under().page.evaluate(async () => ({
      written: await window.chosenPlatform.writeCopy(
        {
          dossierId: '11111111-2222-4333-8444-555555555555',
          dossierName: 'VSV',
          records: 3,
          answers: 0,
          locked: false,
        },
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

  it('removes a copy for good; where there are none, nothing is left to do', async () => {
    const seen = await under().page.evaluate(async () => {
      const { chosenPlatform: platform } = window
      const listed = await platform.listCopies()
      const name = listed.ok ? (listed.value[0]?.name ?? null) : null
      return {
        removed: name === null ? null : await platform.removeCopy(name),
        left: await platform.listCopies(),
      }
    })
    expect([null, { ok: true, value: null }]).toContainEqual(seen.removed)
    expect(seen.left).toEqual({ ok: true, value: [] })
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

  it('keeps the keys of the copies, or says that there are none; never what is no keystore', async () => {
    const keystore = {
      ...({ format: 'vsv-sleutels', version: 1, edition: 1, copies: 'clear' } as const),
      keys: [{ recipient: `age1${'q'.repeat(58)}`, keyFile: 'sleutel', hint: '' }],
    }
    const { before, kept, refused, after, automaticCopies } = await under().page.evaluate(
      async (keystore) => {
        const { chosenPlatform: platform } = window
        return {
          before: await platform.readKeys(),
          kept: await platform.keepKeys(keystore),
          refused: await platform.keepKeys({ ...keystore, edition: -1 }),
          after: await platform.readKeys(),
          automaticCopies: (await platform.info()).automaticCopies,
        }
      },
      keystore,
    )
    expect(before).toMatchObject({ ok: true, value: { keystore: null, isDamaged: false } })
    expect(kept.ok).toBe(true)
    expect(refused.ok).toBe(!automaticCopies)
    expect(after).toEqual({
      ok: true,
      value: { keystore: automaticCopies ? keystore : null, isDamaged: false, isEverywhere: true },
    })
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
