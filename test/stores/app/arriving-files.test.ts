import { createPinia, setActivePinia } from 'pinia'
import { expect, test } from 'vitest'
import { createApp } from 'vue'
import { zipSync } from 'fflate'
import { answerAsText } from '../../../src/contract/answer-text'
import { returnAsText } from '../../../src/contract/delegation-file'
import type { Platform } from '../../../src/contract/platform'
import { failure } from '../../../src/domain/outcome'
import { useArrivingFiles } from '../../../src/stores/app/arriving-files'
import { appServicesKey } from '../../../src/stores/app-services'
import { nl } from '../../../src/texts/nl'
import { returnFile } from '../../../src/texts/delegation/return-file'
import { answerText, fileOf } from '../../storage/answer-files'
import { openTest } from '../../storage/open'
import { fillDossier } from '../../storage/small-dossier'
import { newRoundKeys } from '../../../src/contract/sealing'
import type { Storage } from '../../../src/storage/storage'
import { sentOut } from './sent-out'

const words = nl.arriving

function arrivingOn(storage: Storage) {
  const app = createApp({})
  app.use(createPinia())
  app.provide(appServicesKey, {
    storage,
    platform: {} as Platform,
    now: () => new Date(),
    appVersion: '0',
  })
  setActivePinia(app.config.globalProperties.$pinia)
  return app.runWithContext(() => useArrivingFiles())
}

async function computer() {
  const made = await sentOut()
  return { ...made, arriving: arrivingOn(made.storage) }
}

const bytes = (text: string) => new TextEncoder().encode(text)

test('a dossier file is known by what is in it, whatever it is called', async () => {
  const { arriving, file } = await computer()
  const files = [fileOf('Zuid.vsv', file), fileOf('Zuid.vsv.zip', file)]
  expect(await arriving.sort(files)).toEqual({ to: { kind: 'dossiers', files }, refused: [] })
})

test('a dossier file that is broken goes to the reader of dossier files, which says what is wrong', async () => {
  const { arriving, file } = await computer()
  const files = [fileOf('Zuid.vsv', file.subarray(0, 100))]
  expect((await arriving.sort(files)).to).toEqual({ kind: 'dossiers', files })
})

test('answers go to their own round: as a file, a zip, or the text of an e-mail', async () => {
  const { arriving, answer, round, dossierId } = await computer()
  const one = await answer()
  const files = [
    fileOf('een.vsvantwoord', one),
    fileOf('twee.txt', `Hallo,\n${answerAsText(await answer())}\nGroet`),
    fileOf('rest.zip', zipSync({ 'drie.vsvantwoord': bytes(await answer()) })),
    // The page of the round says of each of the heap what is wrong with it.
    fileOf('foto.png', new Uint8Array([0x89, 0, 1])),
  ]
  expect(await arriving.sort(files)).toMatchObject({
    to: { kind: 'answers', files, round: { id: round.id }, dossier: { id: dossierId } },
    refused: [],
  })
})

test('answers of a round that is not here, not open, or of two rounds at once go nowhere, with a sentence', async () => {
  const { arriving, answer, storage, round, dossierId } = await computer()
  const mine = fileOf('een.vsvantwoord', await answer())
  const reasonFor = async (...files: ReturnType<typeof fileOf>[]) => {
    const { to, refused } = await arriving.sort(files)
    expect(to).toBeNull()
    return refused.map(({ reason }) => reason)
  }
  const strange = fileOf('x.vsvantwoord', await answerText({ ...round, id: 'weg' }))
  expect(await reasonFor(strange)).toEqual([words.answers.noRound])
  // One that is here is enough: the page of that round refuses the other.
  expect((await arriving.sort([strange, mine])).to?.kind).toBe('answers')

  const other = await fillDossier(storage, 'VSV Ander')
  const second = await storage.rounds.change(other.roundId, { keys: await newRoundKeys() })
  const theirs = fileOf('twee.vsvantwoord', await answerText(second))
  expect(await reasonFor(mine, theirs)).toEqual([words.answers.several])

  await storage.rounds.change(round.id, { status: 'closed' })
  expect(await reasonFor(mine)).toEqual([words.answers.notOpen('Nulmeting', 'VSV De Test')])
  await storage.dossiers.moveToBin(dossierId)
  expect(await reasonFor(mine)).toEqual([words.answers.inBin('VSV De Test')])
})

test('work that came back goes to its dossier, one file at a time', async () => {
  const { arriving, work, dossierId } = await computer()
  const files = [fileOf('terug.vsvretour', work)]
  expect(await arriving.sort(files)).toEqual({ to: { kind: 'work', files, dossierId }, refused: [] })
  const mailed = [fileOf('mail.txt', returnAsText(work))]
  expect((await arriving.sort(mailed)).to).toEqual({ kind: 'work', files: mailed, dossierId })
  expect(await arriving.sort([...files, ...mailed])).toEqual({
    to: null,
    refused: [{ name: '', reason: nl.delegation.read.oneFile }],
  })
})

test('work of a dossier that is elsewhere, in the bin, or of which nothing is left is not brought there', async () => {
  const { arriving, work, storage, dossierId } = await computer()
  const files = [fileOf('terug.vsvretour', work)]
  const reason = async () => (await arriving.sort(files)).refused[0]?.reason
  const [sent] = await storage.delegations.listOf(dossierId)
  await storage.delegations.remove(sent?.id ?? '')
  expect(await reason()).toBe(returnFile.gone)
  await storage.dossiers.moveToBin(dossierId)
  expect(await reason()).toBe(words.work.inBin('VSV De Test'))
  const elsewhere = arrivingOn(await openTest())
  expect((await elsewhere.sort(files)).refused[0]?.reason).toBe(words.work.noDossier)
})

test('a file of ours that was cut says so; whatever else gets the sentence of what it looks like', async () => {
  const { arriving, answer, work } = await computer()
  const one = await answer()
  const looks = (name: string, content: string | Uint8Array) => [fileOf(name, content)]
  const reason = async (files: ReturnType<typeof looks>) => (await arriving.sort(files)).refused[0]?.reason
  expect(await reason(looks('half.vsvantwoord', one.slice(0, 200)))).toContain('houdt halverwege op')
  expect(await reason(looks('half.vsvretour', work.slice(0, 80)))).toBe(returnFile.truncated)
  expect(await reason(looks('leeg.txt', ''))).toBe(words.strange.empty)
  expect(await reason(looks('Vragenlijst.html', '<!doctype html><p>Vul in</p>'))).toBe(words.strange.form)
  expect(await reason(looks('normen.xlsx', zipSync({ '[Content_Types].xml': bytes('') })))).toBe(
    words.strange.list,
  )
  expect(await reason(looks('Notulen.docx', zipSync({ '[Content_Types].xml': bytes('') })))).toBe(
    words.strange.document,
  )
  expect(await reason(looks('mail.zip', zipSync({ 'Zuid.vsv': bytes('PK') })))).toBe(words.strange.packed)
  expect(await reason(looks('brief.txt', 'Beste mensen'))).toBe(words.strange.document)
  expect(await reason(looks('spel.exe', new Uint8Array([0x4d, 0x5a, 0])))).toBe(words.strange.unknown)
  expect(
    (await arriving.sort([{ name: 'x', content: failure('file-not-readable', 'Kapot.') }])).refused,
  ).toEqual([{ name: 'x', reason: 'Kapot.' }])
  expect((await arriving.sort([])).refused).toEqual([{ name: '', reason: words.nothing }])
})

test('two kinds at once go nowhere, and a heap of strange files makes no page of sentences', async () => {
  const { arriving, answer, file } = await computer()
  const mixed = [fileOf('Zuid.vsv', file), fileOf('een.vsvantwoord', await answer())]
  expect(await arriving.sort(mixed)).toEqual({ to: null, refused: [{ name: '', reason: words.mixed }] })
  const heap = Array.from({ length: 30 }, (_, index) => fileOf(`${String(index)}.bin`, new Uint8Array([0])))
  const { refused } = await arriving.sort(heap)
  expect(refused).toHaveLength(9)
  expect(refused.at(-1)).toEqual({ name: '', reason: words.more(22) })
})

test('files are handed over once, and to the page they are for', async () => {
  const { arriving, work, dossierId } = await computer()
  const files = [fileOf('terug.vsvretour', work)]
  arriving.hand({ kind: 'work', id: dossierId, files })
  expect(arriving.collect('answers', dossierId)).toBeNull()
  expect(arriving.collect('work', 'ander')).toBeNull()
  expect(arriving.collect('work', dossierId)).toEqual(files)
  expect(arriving.collect('work', dossierId)).toBeNull()
  arriving.hand({ kind: 'work', id: dossierId, files })
  arriving.letGo()
  expect(arriving.collect('work', dossierId)).toBeNull()
})
