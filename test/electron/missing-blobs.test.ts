/**
 * The engine keeps large attachments as files beside its database, and those can go missing: a virus scanner, a fault of the disk. The
 * attachment comes back from its kept copy; without one it is named, and everything else is still saved.
 */
import { createHash, randomBytes } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import { nl } from '../../src/texts/nl'
import { bucketFolder } from './data-folder'
import { answerSave } from './dialogs'
import { exampleName } from './dossier'
import { eventually, launch, ownFolder, quit } from './launch'

/** Larger than what the engine keeps in the database itself, also after it was packed. */
const bytes = new Uint8Array(randomBytes(300_000))
const sha256 = createHash('sha256').update(bytes).digest('hex')
const attachmentName = 'grote-bijlage.pdf'

const blobFolder = (userData: string) => join(bucketFolder(userData), 'IndexedDB', 'indexeddb.blob')
const keptFolders = (userData: string) =>
  readdirSync(join(userData, 'reservekopieen')).map((id) => join(userData, 'reservekopieen', id, 'bijlagen'))

/** The example with one large attachment more, on a piece that had none. */
async function dossierFile(): Promise<string> {
  const example = await readDossierFile(
    new Uint8Array(readFileSync('questionnaires/voorbeeld/vsv-rijn-en-kromme.vsv')),
  )
  if (!example.ok) throw new Error(example.problem.message)
  const { content, attachments } = example.value
  const place = content.evidence.findIndex(({ attachment }) => attachment === null)
  const evidence = content.evidence.map((piece, at) =>
    at === place ? { ...piece, attachment: { name: attachmentName, size: bytes.byteLength, sha256 } } : piece,
  )
  const path = join(ownFolder(), 'groot.vsv')
  writeFileSync(
    path,
    await writeDossierFile(
      { ...content, evidence },
      {
        appVersion: '1',
        now: new Date('2026-11-28T12:00:00Z'),
        attachments: new Map([...attachments, [sha256, bytes]]),
      },
    ),
  )
  return path
}

let whole: string
beforeAll(async () => {
  const running = await launch({ files: [await dossierFile()] })
  await running.page.getByRole('button', { name: nl.start.given.open, exact: true }).click()
  await running.page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
  await quit(running)
  whole = running.userData
  expect(existsSync(blobFolder(whole)), 'the engine keeps it otherwise: this case needs another folder').toBe(
    true,
  )
  expect(keptFolders(whole).some((folder) => existsSync(join(folder, sha256)))).toBe(true)
})

/** Saves the dossier as a file, as the menu does; what is in it, and what was said. */
async function saveAfter(damage: (userData: string) => void) {
  const userData = ownFolder()
  cpSync(whole, userData, { recursive: true })
  damage(userData)
  const running = await launch({ userData })
  const { page, application } = running
  await page.getByRole('link', { name: exampleName }).click()
  await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
  const path = join(ownFolder(), 'bewaard.vsv')
  await answerSave(application, path)
  await application.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.getMenuItemById('save-dossier')?.click(),
  )
  const how = page.getByRole('dialog', { name: nl.locking.save.title })
  await how.getByLabel(nl.locking.save.lock).uncheck()
  await how.getByRole('button', { name: nl.locking.save.confirm }).click()
  await eventually(() => (existsSync(path) ? true : undefined), 60_000)
  const saved = await readDossierFile(new Uint8Array(readFileSync(path)))
  if (!saved.ok) throw new Error(saved.problem.message)
  return { running, saved: saved.value }
}

it('with a kept copy it comes back from there, and is in the file', async () => {
  const { running, saved } = await saveAfter((userData) => rmSync(blobFolder(userData), { recursive: true }))
  expect([...saved.attachments.keys()]).toContain(sha256)
  expect(saved.attachments.get(sha256)).toEqual(bytes)
  await quit(running)
})

it('without one it is named, and the rest of the dossier is saved', async () => {
  const { running, saved } = await saveAfter((userData) => {
    rmSync(blobFolder(userData), { recursive: true })
    for (const folder of keptFolders(userData)) rmSync(folder, { recursive: true, force: true })
  })
  await running.page.getByText(`‘${attachmentName}’`).waitFor()
  expect([...saved.attachments.keys()]).not.toContain(sha256)
  expect(saved.content.evidence.length).toBeGreaterThan(20)
  expect(saved.attachments.size).toBeGreaterThan(0)
  await quit(running)
})
