/** Whether `out/` is there and newer than what it is made of; and making it. */
import { spawn } from 'node:child_process'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const sources = [
  'electron',
  'src',
  'questionnaires',
  // The manual, with its pictures, is in it.
  'docs/handleiding',
  'docs/schermen',
  'docs/beveiliging.md',
  // What of this folder goes into the application; the rest of it only starts, checks and packs.
  'build/standalone',
  'build/chunks',
  'build/manual',
  'build/docx',
  'build/icons',
  'build/workbook-zip.mjs',
  'build/age-keys.mjs',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]
const results = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html']

async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined)
  if (found === undefined) return 0
  if (!found.isDirectory()) return found.mtimeMs
  const names = await readdir(path)
  const times = await Promise.all(names.map((name) => newest(join(path, name))))
  // The folder's own time tells of files that were removed.
  return Math.max(found.mtimeMs, ...times)
}

export async function isBuilt(root: string): Promise<boolean> {
  const buildTimes = await Promise.all(
    results.map((file) =>
      stat(join(root, file)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  )
  const written = await Promise.all(sources.map((source) => newest(join(root, source))))
  return Math.min(...buildTimes) > Math.max(...written)
}

/** Says nothing when all goes well; what the build said when it does not. */
export function buildApp(root: string): Promise<{ readonly built: boolean; readonly said: string }> {
  return new Promise((resolve) => {
    const build = spawn(
      process.execPath,
      [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build'],
      {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    let said = ''
    build.stdout.on('data', (part) => (said += part))
    build.stderr.on('data', (part) => (said += part))
    build.once('error', (cause) => resolve({ built: false, said: String(cause) }))
    build.once('exit', (code) => resolve({ built: code === 0, said }))
  })
}
