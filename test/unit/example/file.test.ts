import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { attachments } from '../../../build/example/attachments'
import { exampleContent } from '../../../build/example/content'
import { EXAMPLE_PATH, exampleFile } from '../../../build/example/file'
import { readDossierFile } from '../../../src/storage/dossier-file'
import { frameworkSet, mirrorSet } from '../../../src/storage/built-in-sets'

test('the example comes out byte for byte the same every time it is made', async () => {
  expect(JSON.stringify(exampleContent(mirrorSet, frameworkSet))).toBe(
    JSON.stringify(exampleContent(mirrorSet, frameworkSet)),
  )
  expect(await exampleFile()).toEqual(await exampleFile())
})

test('the file in the project is the one the script makes (if not: npm run voorbeeld)', async () => {
  const file = await exampleFile()
  const kept = await readFile(EXAMPLE_PATH)
  expect(file.ok && Buffer.from(file.value).equals(kept)).toBe(true)
})

test('the example opens as an ordinary dossier file and holds everything that was put in', async () => {
  const read = await readDossierFile(new Uint8Array(await readFile(EXAMPLE_PATH)))
  const content = exampleContent(mirrorSet, frameworkSet)
  // The file orders all responses by their random ids; nothing else differs.
  const responses = [...content.responses].sort((one, other) => (one.id < other.id ? -1 : 1))
  expect(read.ok && read.value.content).toEqual({ ...content, responses })
  expect(read.ok && read.value.attachments).toEqual(attachments)
})
