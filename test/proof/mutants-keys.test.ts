import { expect } from 'vitest'
import { keyGroups, looksLikeKey } from '../../src/domain/dossier/key-sheet'
import { keystoreOf, withKey } from '../../src/domain/dossier/keystore'
import { checkSealed } from '../../src/storage/locked-file/age-header'
import { makeKey, openKeyFile, openKeyOf, openSealed, sealFile } from '../../src/storage/locked-file/key-file'
import { keyFault } from '../../src/storage/locked-file/key-text'
import type { DeriveKey } from '../../src/storage/locked-file/passphrase-stanza'
import { nl } from '../../src/texts/nl'
import { deriveQuickly, PASSPHRASE, plainFile, QUICK } from '../storage/locked-small'
import { expectRefusal, expectSentence } from './known-codes'
import { mutatedBytes } from './mutated-bytes'
import { jsonMutator, written } from './mutated-json'
import { prove } from './prove'

/** How heavy a key may be is for the header to refuse. */
const derive: DeriveKey = (passphrase, salt, factor) =>
  factor > QUICK + 4 ? Promise.resolve(new Uint8Array(32)) : deriveQuickly(passphrase, salt, factor)

prove({
  id: 'mutants-keys',
  tries: 20_000,
  reaches: ['copy refused', 'key file refused', 'keystore taken', 'keystore refused', 'typed refused'],
  mayNotHang: true,
  async start(count) {
    const plain = (await plainFile()).slice(0, 70_000)
    const made = await makeKey({ passphrase: PASSPHRASE, factor: QUICK }, deriveQuickly)
    if (!made.ok) throw new Error(made.problem.code)
    const { identity, recipient, keyFile } = made.value
    const sealed = await sealFile(plain, recipient)
    if (!sealed.ok) throw new Error(sealed.problem.code)
    const keystore = withKey(null, { recipient, keyFile, hint: 'in de kluis' })
    const keystoreMutant = jsonMutator(JSON.stringify(keystore))
    const groups = keyGroups(identity).join(' ')
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
    const bytesOf = (given: string) => new TextEncoder().encode(given)

    // As they are they open: what is refused below is refused for what was changed.
    expect(await openSealed(sealed.value, identity)).toEqual({ ok: true, value: plain })
    expect((await openKeyFile(keyFile, PASSPHRASE, derive)).ok).toBe(true)

    return async ({ index, draw, keep }) => {
      switch (index % 4) {
        case 0: {
          const isHead = index % 8 === 0
          const head = sealed.value.slice(0, 250)
          const bytes = isHead
            ? new Uint8Array([...mutatedBytes(head, draw), ...sealed.value.subarray(250)])
            : mutatedBytes(sealed.value, draw)
          keep('kopie.vsv.age', bytes)
          const said = checkSealed(bytes)
          if (!said.ok) expectRefusal(said.problem)
          const opened = await openSealed(bytes, identity)
          count(opened.ok ? 'copy opened' : 'copy refused')
          // Whole or not at all.
          if (opened.ok) expect(Buffer.from(opened.value).equals(plain)).toBe(true)
          else expectRefusal(opened.problem)
          return
        }
        case 1: {
          const bytes = mutatedBytes(bytesOf(keyFile), draw)
          keep('sleutel.age', bytes)
          const opened = await openKeyFile(text(bytes), PASSPHRASE, derive)
          count(opened.ok ? 'key file opened' : 'key file refused')
          if (opened.ok) expect(opened.value).toEqual({ identity, recipient })
          else expectRefusal(opened.problem)
          return
        }
        case 2: {
          const bytes = written(keystoreMutant(draw), draw)
          keep('sleutels.json', bytes)
          const taken = keystoreOf(parsed(text(bytes)))
          count(taken === null ? 'keystore refused' : 'keystore taken')
          // Nothing but what belongs there, whatever else was in it.
          if (taken === null) return
          expect(Object.keys(taken).sort()).toEqual(['copies', 'edition', 'format', 'keys', 'version'])
          for (const key of taken.keys) expect(key.recipient).toMatch(/^age1[0-9a-z]{58}$/)
          return
        }
        default: {
          const typed = text(mutatedBytes(bytesOf(groups), draw))
          keep('getypt.txt', bytesOf(typed))
          looksLikeKey(typed)
          const fault = keyFault(typed)
          const opened = await openKeyOf(typed)
          count(opened.ok ? 'typed opened' : 'typed refused')
          if (fault !== null) expectSentence(nl.keys.typo(fault))
          // The check of the field and that of the library agree, and no other key comes out of a typing fault.
          expect(opened.ok).toBe(fault === null)
          if (opened.ok) expect(opened.value.identity).toBe(identity)
        }
      }
    }
  },
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
