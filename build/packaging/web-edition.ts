/**
 * The browser edition as a folder for an internal web server, in one zip: the built pages, settings for nginx and IIS with every header
 * the pages need, and what to know. Served by us on one's own computer it has the same headers (electron/assets.ts).
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync, type Zippable } from 'fflate'
import { executableName } from './configuration'

/** Path in the zip, in order of their names: a folder lists them as the disk has them. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}

interface WebEdition {
  readonly root: string
  /** Where the zip goes. */
  readonly folder: string
  readonly version: string
  /** Licences and the list of packages. */
  readonly besides: readonly string[]
  /** Seconds since 1970, for every file in the zip. */
  readonly moment: number
}

/** Writes the zip; gives its place. */
export function makeWebEdition({ root, folder, version, besides, moment }: WebEdition): string {
  const renderer = join(root, 'out/renderer')
  const settings = join(root, 'build/packaging/web')
  const contents: Zippable = {}
  for (const path of filesIn(renderer)) contents[`site/${path}`] = readFileSync(join(renderer, path))
  for (const name of readdirSync(settings).sort()) contents[name] = readFileSync(join(settings, name))
  for (const path of besides) contents[path.split(/[\\/]/).at(-1) ?? path] = readFileSync(path)
  const target = join(folder, `${executableName}-web-${version}.zip`)
  // A zip has the time of the clock on the wall: local, so it is made as if that were UTC.
  const utc = new Date(moment * 1000)
  const mtime = new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  )
  writeFileSync(target, zipSync(contents, { level: 9, mtime }))
  return target
}
