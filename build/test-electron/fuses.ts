/**
 * The switches burnt into an Electron binary: after a fixed mark come the version of the list, its length, and one character for
 * each (Electron's page on fuses).
 */
import { readFile, writeFile } from 'node:fs/promises'

const mark = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX')

/** In the order of the list, version 1; an Electron may know more of them, and one may be gone. */
const order = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const

type Fuses = Readonly<Partial<Record<(typeof order)[number], boolean>>>

/** Sets these, and leaves the others as they are. Throws when the binary holds no list of version 1. */
export async function setFuses(binary: string, fuses: Fuses): Promise<void> {
  const bytes = await readFile(binary)
  const found = bytes.indexOf(mark)
  const list = found + mark.length
  if (found === -1 || bytes[list] !== 1)
    throw new Error(`${binary} has no list of switches that is known here`)
  for (const [index, name] of order.entries()) {
    const wanted = fuses[name]
    if (wanted !== undefined) bytes.write(wanted ? '1' : '0', list + 2 + index)
  }
  await writeFile(binary, bytes)
}

/** As Electron leaves npm: the doors open that tests come in by, and an application may be a folder. */
export function openForTests(binary: string): Promise<void> {
  return setFuses(binary, {
    runAsNode: true,
    enableNodeOptionsEnvironmentVariable: true,
    enableNodeCliInspectArguments: true,
    enableEmbeddedAsarIntegrityValidation: false,
    onlyLoadAppFromAsar: false,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  })
}
