/** Builds the probe page with the same tool as the application, into a folder the shell or the loopback server can serve. */
import { join } from 'node:path'
import { build } from 'vite'
import { temporaryFolder } from '../../temporary-folder'

let built: Promise<string> | undefined

async function buildProbe(): Promise<string> {
  const outDir = join(temporaryFolder(), 'renderer')
  await build({
    root: join(import.meta.dirname, 'page'),
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { outDir, assetsInlineLimit: 0 },
  })
  return outDir
}

/** The folder of the built probe page; built once per test file. */
export function probePage(): Promise<string> {
  built ??= buildProbe()
  return built
}
