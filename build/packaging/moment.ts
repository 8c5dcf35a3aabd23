/**
 * One moment for everything that is packed, so that two people who pack the same commit get the same bytes and can compare them: that of
 * the commit, or what `SOURCE_DATE_EPOCH` says (reproducible-builds.org).
 */
import { spawnSync } from 'node:child_process'
import { lstat, lutimes, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** 1 January 1980 in seconds: what a zip can hold at least. For sources without their history. */
const EARLIEST = 315_532_800

/** Seconds since 1970. */
export function momentOf(root: string, environment: NodeJS.ProcessEnv): number {
  const given =
    environment.SOURCE_DATE_EPOCH ??
    spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' }).stdout
  const seconds = Number.parseInt(given, 10)
  return Number.isNaN(seconds) ? EARLIEST : Math.max(seconds, EARLIEST)
}

/** Gives everything in a folder, and the folder, this moment as the time of its last change. */
export async function setMoment(folder: string, seconds: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if ((await lstat(path)).isDirectory()) await setMoment(path, seconds)
    else await lutimes(path, seconds, seconds)
  }
  await lutimes(folder, seconds, seconds)
}
