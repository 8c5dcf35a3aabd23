/** A folder as an engine gives a page, in memory; and what can go wrong with it. */
import type { Folder } from '../../../src/platform/copies/folder-files'

export interface MemoryFolder extends Folder {
  readonly files: Map<string, Uint8Array>
  readonly folders: Map<string, MemoryFolder>
}

/**
 * What the disk does with what is written. `refuse`: it gives no file to write in. `kill`: the page goes while it fills a new file, so that
 * nothing it does afterwards happens.
 */
export interface MemoryDisk {
  does: 'keep' | 'fill' | 'bend' | 'vanish' | 'refuse' | 'kill'
  /** What happens elsewhere as soon as a file of this name is whole. */
  meanwhile?: (name: string) => Promise<void>
}

const refusal = (name: string): DOMException => new DOMException('', name)

export function memoryFolder(disk: MemoryDisk = { does: 'keep' }): MemoryFolder {
  const files = new Map<string, Uint8Array>()
  const folders = new Map<string, MemoryFolder>()
  function check(name: string): void {
    if (disk.does === 'vanish') throw refusal('NotFoundError')
    if (/^\.{0,2}$|\//.test(name)) throw new TypeError(name)
  }
  return {
    files,
    folders,
    async *keys() {
      if (disk.does === 'vanish') throw refusal('NotFoundError')
      await Promise.resolve()
      yield* [...files.keys(), ...folders.keys()]
    },
    async getFileHandle(name, options) {
      check(name)
      if (folders.has(name)) throw refusal('TypeMismatchError')
      if (!files.has(name)) {
        if (options?.create !== true) throw refusal('NotFoundError')
        files.set(name, new Uint8Array())
      }
      return {
        getFile: async () => new File([new Uint8Array(files.get(name) ?? [])], name),
        createWritable: async () => {
          if (disk.does === 'refuse') throw refusal('NoModificationAllowedError')
          let written = new Uint8Array()
          return {
            write: async (bytes) => {
              if (disk.does === 'fill') throw refusal('QuotaExceededError')
              written = disk.does === 'bend' ? bytes.map((byte) => byte ^ 1) : bytes
            },
            close: async () => {
              if (disk.does === 'kill' && files.get(name)?.length === 0) throw refusal('AbortError')
              files.set(name, written)
              await disk.meanwhile?.(name)
            },
            abort: async () => undefined,
          }
        },
      }
    },
    async getDirectoryHandle(name, options) {
      check(name)
      const found = folders.get(name)
      if (found !== undefined) return found
      if (options?.create !== true) throw refusal('NotFoundError')
      const made = memoryFolder(disk)
      folders.set(name, made)
      return made
    },
    async removeEntry(name, options) {
      check(name)
      if (disk.does === 'kill') throw refusal('AbortError')
      const folder = folders.get(name)
      if (folder === undefined && !files.has(name)) throw refusal('NotFoundError')
      if (folder !== undefined && options?.recursive !== true && folder.files.size + folder.folders.size > 0)
        throw refusal('InvalidModificationError')
      files.delete(name)
      folders.delete(name)
    },
  }
}

/** Every file in it, with the way to it. */
export function pathsIn({ files, folders }: MemoryFolder): readonly string[] {
  return [
    ...files.keys(),
    ...[...folders].flatMap(([name, folder]) => pathsIn(folder).map((path) => `${name}/${path}`)),
  ].sort()
}
