/** Over texts as they really are in this trade, none of a client, the warning stays silent: who is warned for nothing stops reading. */
import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { signsOfClientData } from '../../src/domain/framework/evidence/client-data'
import { exampleDossier } from '../report/dossiers'

/** Every text in it, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const alarmsIn = (texts: readonly string[]) =>
  texts.flatMap((text) => signsOfClientData(text).map((sign) => ({ ...sign, text })))

const QUESTIONNAIRES = 'questionnaires'
const MANUAL = 'docs/handleiding'
const filesIn = async (folder: string, ending: string) =>
  (await readdir(folder)).filter((name) => name.endsWith(ending)).map((name) => `${folder}/${name}`)

describe('no alarm', async () => {
  test.each(await filesIn(QUESTIONNAIRES, '.json'))('in the texts of %s', async (file) => {
    const texts = textsIn(JSON.parse(await readFile(file, 'utf8')))
    expect(texts.length).toBeGreaterThan(100)
    expect(alarmsIn(texts)).toEqual([])
  })

  test('in the example dossier, with its people, dates, numbers and notes', async () => {
    const texts = textsIn(await exampleDossier())
    expect(texts.length).toBeGreaterThan(1000)
    expect(alarmsIn(texts)).toEqual([])
  })

  test.each(await filesIn(MANUAL, '.md'))('in %s', async (file) => {
    expect(alarmsIn((await readFile(file, 'utf8')).split('\n\n'))).toEqual([])
  })
})
