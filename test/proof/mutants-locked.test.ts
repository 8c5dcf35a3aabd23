import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { armor } from 'age-encryption'
import { expect } from 'vitest'
import { unlockFile } from '../../src/storage/locked-file/locked-file'
import { isLocked, openSlot } from '../../src/storage/locked-file/locked-zip'
import type { DeriveKey } from '../../src/storage/locked-file/passphrase-stanza'
import { useDossiers } from '../../src/stores/dossier/dossiers'
import { fullDossier } from '../storage/full-dossier'
import {
  ageIn,
  deriveQuickly,
  lockedFile,
  PASSPHRASE,
  plainFile,
  QUICK,
  repacked,
} from '../storage/locked-small'
import { startApplication } from './application'
import type { Draw } from './draw'
import { expectRefusal } from './known-codes'
import { mutatedBytes } from './mutated-bytes'
import { jsonMutator, written } from './mutated-json'
import { mutatedParts, zipped } from './mutated-zip'
import { prove } from './prove'
import { watchRows } from './stored'

/** A mutant that asks for a heavy key gets a wrong one at once: how heavy one may be is for the header to refuse. */
const derive: DeriveKey = (passphrase, salt, factor) =>
  factor > QUICK + 4 ? Promise.resolve(new Uint8Array(32)) : deriveQuickly(passphrase, salt, factor)

/** Only in the head, where every byte means something. */
function inHead(age: Uint8Array, draw: Draw): Uint8Array {
  return new Uint8Array([...mutatedBytes(age.slice(0, 200), draw), ...age.subarray(200)])
}

prove({
  id: 'mutants-locked',
  tries: 20_000,
  reaches: ['opened', 'refused', 'not locked'],
  mayNotHang: true,
  async start(count) {
    const plain = await plainFile()
    const locked = await lockedFile(plain)
    const age = ageIn(locked)
    const parts = unzipSync(locked)
    const slot = jsonMutator(strFromU8(parts['slot.json'] ?? locked))
    const text = strToU8(armor.encode(age))
    const mutants: readonly ((draw: Draw) => Uint8Array)[] = [
      (draw) => mutatedBytes(locked, draw),
      (draw) => repacked(locked, { age: mutatedBytes(age, draw) }),
      (draw) => {
        const other = mutatedBytes(age, draw)
        return repacked(locked, { age: other, slot: { size: other.length } })
      },
      (draw) => inHead(age, draw),
      (draw) => repacked(locked, { age: inHead(age, draw) }),
      (draw) => zipSync({ 'slot.json': written(slot(draw), draw), 'inhoud.age': age }, { level: 0 }),
      (draw) => mutatedBytes(text, draw),
      (draw) => zipped(mutatedParts(parts, draw)),
    ]

    const { storage, databaseName } = await startApplication()
    await fullDossier(storage)
    const rows = await watchRows(databaseName)

    return async ({ index, draw, keep }) => {
      const bytes = mutants[index % mutants.length]?.(draw) ?? locked
      keep('op-slot.vsv', bytes)
      if (!isLocked(bytes)) {
        const taken = await useDossiers().take(bytes)
        count('not locked')
        if (taken.ok) throw new Error('a damaged file came in as a dossier')
        expectRefusal(taken.problem)
        return rows.expectSame()
      }
      // As the question for the passphrase reads it first.
      const said = openSlot(bytes)
      if (!said.ok) expectRefusal(said.problem)
      const outcome = await unlockFile(bytes, PASSPHRASE, derive)
      if (outcome.ok) {
        count('opened')
        // Whole or not at all: what opens is what was locked.
        expect(Buffer.from(outcome.value).equals(plain)).toBe(true)
      } else {
        count('refused')
        expectRefusal(outcome.problem)
      }
      await rows.expectSame()
    }
  },
})
