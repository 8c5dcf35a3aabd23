/** What the application takes of the computer: memory of its processes, and its files. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Running } from '../../electron/launch'

export interface Footprint {
  /** MB of the process of the window, of the main process, and of the heap of the latter. */
  readonly windowMemory: number
  readonly mainMemory: number
  readonly mainHeap: number
  /** MB of all databases on the disk. */
  readonly disk: number
}

const MB = 1024 ** 2

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return files.reduce((sum, { parentPath, name }) => {
    // What the engine cleans up meanwhile is no longer there.
    const size = statSync(join(parentPath, name), { throwIfNoEntry: false })?.size ?? 0
    return sum + size
  }, 0)
}

export async function footprintOf({ application, userData }: Running): Promise<Footprint> {
  const memory = await application.evaluate(({ app, BrowserWindow }) => {
    const { gc } = globalThis as { readonly gc?: () => void }
    for (let round = 0; round < 3; round += 1) gc?.()
    const id = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId()
    const kilobytes = (pid: number | undefined) =>
      app.getAppMetrics().find((one) => one.pid === pid)?.memory.workingSetSize ?? Number.NaN
    return { window: kilobytes(id), main: kilobytes(process.pid), heap: process.memoryUsage().heapUsed }
  })
  const databases = readdirSync(userData).filter((name) => ['IndexedDB', 'WebStorage'].includes(name))
  return {
    windowMemory: memory.window / 1024,
    mainMemory: memory.main / 1024,
    mainHeap: memory.heap / MB,
    disk: databases.reduce((sum, name) => sum + sizeOf(join(userData, name)), 0) / MB,
  }
}
