/** A disk that fails as a full or protected one does: no test can fill the disk it runs on. */
import disk from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'

/** @import { Controls } from './controls' */

const whole = { open: disk.open, rename: disk.rename }

/** @param {string} code */
const failing = (code) => async () => {
  throw Object.assign(new Error(`${code}: a test broke the disk`), { code })
}

/** Files that are made new fail; what is only read stays readable. @param {Controls['breakDisk']['given']} given @returns {null} */
export function breakDisk(given) {
  Object.assign(disk, whole)
  if (given?.step === 'rename') disk.rename = failing(given.code)
  if (given?.step === 'open')
    disk.open = (path, flags) => (flags === 'wx' ? failing(given.code)() : whole.open(path, flags))
  if (given?.step === 'write')
    disk.open = async (path, flags) => {
      const file = await whole.open(path, flags)
      return flags === 'wx' ? Object.assign(file, { writeFile: failing(given.code) }) : file
    }
  // The application imported these by name.
  syncBuiltinESMExports()
  return null
}
