/** On a computer that several people use, what the application keeps for itself is for the owner of the account alone. */
import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openAttachmentFiles } from '../../../electron/attachment-files'
import { openBackupFiles } from '../../../electron/backup-files'
import { canWriteIn } from '../../../electron/data-folder'
import { writeWhole } from '../../../electron/write-file'
import { temporaryFolder } from '../../temporary-folder'

const bytes = new Uint8Array([1, 2, 3])
const dossierId = 'a1b2c3d4-1111-4222-8333-444455556666'

async function modeOf(path: string): Promise<string> {
  return ((await stat(path)).mode & 0o777).toString(8)
}

/** The mode of a folder and of everything in it. */
async function modesIn(root: string): Promise<ReadonlySet<string>> {
  const parts = await readdir(root, { withFileTypes: true, recursive: true })
  const modes = parts.map(
    async (part) =>
      `${part.isDirectory() ? 'folder' : 'file'} ${await modeOf(join(part.parentPath, part.name))}`,
  )
  return new Set([`folder ${await modeOf(root)}`, ...(await Promise.all(modes))])
}

// Windows keeps the folders of users apart by itself and knows no such modes.
describe.skipIf(process.platform === 'win32')('others on this computer cannot read', () => {
  test('automatic copies, their folders and the name of the dossier', async () => {
    const root = join(temporaryFolder(), 'reservekopieen')
    const files = openBackupFiles(root, () => new Date('2026-11-23T12:00:00.000Z'))
    expect(
      await files.write({ dossierId, dossierName: 'Noord', records: 1, answers: 0, locked: false }, bytes),
    ).toMatchObject({
      ok: true,
    })
    expect(await modesIn(root)).toEqual(new Set(['folder 700', 'file 600']))
  })

  test('copies of documents', async () => {
    const root = join(temporaryFolder(), 'reservekopieen')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect(await openAttachmentFiles(root).keep(dossierId, sha256, bytes)).toMatchObject({ ok: true })
    expect(await modesIn(root)).toEqual(new Set(['folder 700', 'file 600']))
  })

  test('the folder of the data, made before the engine starts', async () => {
    const folder = join(temporaryFolder(), 'gegevens')
    expect(canWriteIn(folder)).toBe(true)
    expect(await modeOf(folder)).toBe('700')
  })
})

test.skipIf(process.platform === 'win32')(
  'a file the user chose a place for is as readable as every other file there',
  async () => {
    const path = join(temporaryFolder(), 'verslag.docx')
    expect(await writeWhole(path, bytes)).toMatchObject({ ok: true })
    expect(await modeOf(path)).toBe((0o666 & ~process.umask()).toString(8))
  },
)
