/** A small disk of its own that can be full or read-only: a tmpfs, which only root can make. */
import { execFileSync, spawnSync } from 'node:child_process'
import { rmSync, statSync, statfsSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface SmallDisk {
  readonly folder: string
  /** Leaves room for so many bytes and no more. */
  fill(left: number): void
  /** Gives the room back. */
  clear(): void
  /** Whether it can only be read. The system does not make it so while a file is open to be written. */
  setReadOnly(isReadOnly: boolean): void
  /** Away for good. */
  eject(): void
}

const isFull = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOSPC'

/**
 * `null` for whoever may not make one.
 * @param folder where it comes, an empty one
 * @param size in bytes
 */
export function smallDisk(folder: string, size: number): SmallDisk | null {
  const mount = (options: string) =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0
  if (process.platform !== 'linux' || !mount(`size=${String(size)},mode=777`)) return null
  const ballast = join(folder, 'ballast')
  return {
    folder,
    fill(left) {
      rmSync(ballast, { force: true })
      const { blocks, bavail, bsize } = statfsSync(folder)
      if (blocks * bsize > 2 * size)
        throw new Error('the small disk is gone; this is the large one it lay on')
      try {
        writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - left)))
      } catch (error) {
        // What lives there wrote something since the room was counted, so it is full now; what has to stay free is given back.
        if (!isFull(error)) throw error
        truncateSync(ballast, Math.max(0, statSync(ballast).size - left))
      }
    },
    clear: () => rmSync(ballast, { force: true }),
    setReadOnly: (isReadOnly) =>
      void spawnSync('mount', ['-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, folder]),
    eject: () => void execFileSync('umount', ['--lazy', folder]),
  }
}
