/** A place for copies in memory, that can be damaged; for tests of what is done with copies. */
import type { CopyInfo, CopyLabel, Platform } from '../../../src/contract/platform'
import { copyFileName } from '../../../src/domain/dossier/copy-names'
import { failure, success } from '../../../src/domain/outcome'
import { copyLabelOf, writeDossierFile } from '../../../src/storage/dossier-file'
import type { Storage } from '../../../src/storage/storage'

export interface KeptCopies {
  readonly platform: Platform
  readonly files: Map<string, { readonly info: CopyInfo; bytes: Uint8Array }>
  /** Copies the dossier as it is now; gives the name of the copy. */
  copy(storage: Storage, dossierId: string, at: Date, place?: CopyInfo['place']): Promise<string>
  damage(name: string): void
}

export function keptCopies(now: () => Date): KeptCopies {
  const files: KeptCopies['files'] = new Map()

  function put(label: CopyLabel, bytes: Uint8Array, at: string, place: CopyInfo['place']): CopyInfo {
    const info = {
      ...label,
      at,
      place,
      name: `${place}/${label.dossierId}/${copyFileName({ ...label, at })}`,
    }
    files.set(info.name, { info, bytes })
    return info
  }

  const platform: Partial<Platform> = {
    info: async () => ({
      place: 'electron',
      version: '0',
      engine: '',
      automaticCopies: true,
      extraFolder: true,
      copiesFolder: '/kopieen',
      dataFolder: '/gegevens',
    }),
    listCopies: async () =>
      success([...files.values()].map(({ info }) => info).toSorted((a, b) => b.at.localeCompare(a.at))),
    readCopy: async (name) => {
      const file = files.get(name)
      return file === undefined ? failure('copy-unknown', 'weg') : success({ name, bytes: file.bytes })
    },
    writeCopy: async (label, bytes) => success(put(label, bytes, now().toISOString(), 'own')),
    readAttachment: async () => success(null),
    listAttachments: async () => success([]),
    readKeys: async () => success({ keystore: null, isDamaged: false, isEverywhere: true }),
  }

  return {
    platform: platform as Platform,
    files,
    async copy(storage, dossierId, at, place = 'own') {
      const content = await storage.contentOf(dossierId)
      if (content === undefined) throw new Error('not stored')
      const bytes = await writeDossierFile(content, { appVersion: '0', now: at })
      return put({ ...copyLabelOf(content), locked: false }, bytes, at.toISOString(), place).name
    },
    damage(name) {
      const file = files.get(name)
      if (file === undefined) throw new Error(`no copy ${name}`)
      file.bytes = file.bytes.slice(0, 100)
    },
  }
}
