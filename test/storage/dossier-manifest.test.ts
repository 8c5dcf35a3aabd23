/** A dossier file tells how many records of each list it has: of every list that its format knew, and of no other. */
import { readdir, readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { DOSSIER_LISTS, LIST_NAMES } from '../../src/domain/dossier-lists'
import { writeDossierFile } from '../../src/storage/dossier-file'
import { FORMAT_VERSION } from '../../src/storage/dossier-formats'
import { checkManifest, type DossierManifest } from '../../src/storage/dossier-manifest'
import { emptyContent } from '../fixtures/build-content'

const manifestOf = (file: Uint8Array) =>
  JSON.parse(strFromU8(unzipSync(file)['manifest.json'] ?? new Uint8Array())) as DossierManifest

const fixtures = new URL('../fixtures/dossiers/', import.meta.url)
const manifests = await Promise.all(
  (await readdir(fixtures)).map(async (name) => manifestOf(await readFile(new URL(name, fixtures)))),
)
manifests.push(
  manifestOf(
    await writeDossierFile(emptyContent(), { appVersion: '1', now: new Date('2026-11-29T05:00:00.000Z') }),
  ),
)

test.each(Array.from({ length: FORMAT_VERSION }, (_, index) => index + 1))(
  'a file of format %i has a number of each list it knew, and is refused without one',
  (format) => {
    const known = LIST_NAMES.filter((name) => DOSSIER_LISTS[name].since <= format)
    const ofFormat = manifests.filter(({ formatVersion }) => formatVersion === format)
    expect(ofFormat.length).toBeGreaterThan(0)
    for (const manifest of ofFormat) {
      expect(Object.keys(manifest.counts)).toEqual(known)
      expect(checkManifest(manifest)).toMatchObject({ ok: true })
      for (const name of known)
        expect(
          checkManifest({ ...manifest, counts: { ...manifest.counts, [name]: undefined } }),
        ).toMatchObject({ ok: false, problem: { code: 'file/bad-manifest' } })
    }
  },
)
