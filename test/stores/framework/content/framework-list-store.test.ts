/** A published list with headings of its own, from the file to a judged norm, on the real storage. */
import { beforeEach, expect, test, vi } from 'vitest'
import { normsOf, type FrameworkSet } from '../../../../src/domain/question-set'
import { useAssessment } from '../../../../src/stores/framework/assessment/assessment'
import { useAssessments } from '../../../../src/stores/framework/assessment/assessments'
import { useFrameworkChange } from '../../../../src/stores/framework/content/framework-change'
import { useFrameworkList } from '../../../../src/stores/framework/content/framework-list'
import { useOwnSets } from '../../../../src/stores/framework/content/own-sets'
import { keptMappings } from '../../../../src/stores/list/kept-mappings'
import { useUndo } from '../../../../src/stores/app/undo'
import { dossierId, openNewDossier, storage } from '../../../storage/opened-dossier'

beforeEach(openNewDossier)

const stored = () => storage.ownSets.listOf(dossierId)
const bytesOf = (...lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'))

/** Chooses a file as the page does, and goes to the list when it is one. */
async function choose(name: string, bytes: Uint8Array) {
  const sets = useOwnSets()
  await sets.take(name, bytes)
  if (sets.list === null) throw new Error(sets.problem?.message ?? 'it was taken in')
  const list = useFrameworkList()
  await list.begin(sets.list)
  return list
}

/** What was taken in, once the dossier has it. */
async function setTaken(): Promise<FrameworkSet> {
  const { taken, problem } = useFrameworkList()
  if (taken?.questionSet.kind !== 'kader') throw new Error(problem?.message ?? 'nothing was taken in')
  await vi.waitFor(() => expect(useOwnSets().entryOf(taken.id)).not.toBeNull())
  return taken.questionSet
}

const first = bytesOf('Nr;Hoofdstuk;Eis', '5.1;Beleid;Er is beleid.', '5.2;Beleid;Rollen zijn belegd.')

test('a list that is chosen stores nothing until it is taken in, and then everything at once', async () => {
  const list = await choose('bio2_deel.csv', first)
  expect(list.columns).toEqual(['number', 'theme', 'text'])
  expect(await stored()).toEqual([])
  expect(list.title).toBe('bio2 deel')
  expect(await list.take()).toBe(true)
  const set = await setTaken()
  expect(set).toMatchObject({ id: 'bio2-deel', version: '1.0', title: 'bio2 deel' })
  expect(normsOf(set).map(({ id }) => id)).toEqual(['5.1', '5.2'])
  expect((await stored()).map(({ fileName }) => fileName)).toEqual(['bio2_deel.csv'])
  await useUndo().undo()
  // Read from a file: asked first.
  expect(await useUndo().confirm()).toBeNull()
  expect(await stored()).toEqual([])
})

test('an assessment with it can be begun and a norm judged', async () => {
  const list = await choose('lijst.csv', first)
  await list.take()
  const set = await setTaken()
  const assessment = await useAssessment().start('Toetsing', set)
  expect(assessment.questionSet).toEqual(set)
  await vi.waitFor(() => expect(useAssessments().assessment?.id).toBe(assessment.id))
  await useAssessment().judge('5.1', { verdict: 'met' })
  expect(await storage.judgements.listOf(dossierId)).toMatchObject([{ normId: '5.1', verdict: 'met' }])
})

test('what a column means is remembered per set of headings, and not for answers', async () => {
  const odd = bytesOf('Sleutel;Inhoud;Rest', 'A-1;Er is beleid.;Mensen', 'A-2;Er is meer.;Mensen')
  const list = await choose('een.csv', odd)
  list.setColumn(2, 'theme')
  list.setColumn(1, 'geen kolom')
  await list.take()
  expect((await setTaken()).themes.map(({ title }) => title)).toEqual(['Mensen'])
  const again = await choose('twee.csv', odd)
  expect(again.remembered).toBe(true)
  expect(again.columns).toEqual(['number', 'text', 'theme'])
  expect((await choose('drie.csv', first)).remembered).toBe(false)
  // What these headings mean in a list of answers says nothing here.
  await keptMappings(storage, '').keep(['Nr', 'Hoofdstuk', 'Eis'], {
    columns: ['text', 'ignore', 'number'],
    values: {},
  })
  expect((await choose('vier.csv', first)).columns).toEqual(['number', 'theme', 'text'])
  const { listMappings } = await storage.settings.get()
  expect(JSON.stringify(listMappings)).not.toContain('beleid')
})

test('a newer version goes through the comparison: renumbered and dropped norms are found', async () => {
  await (await choose('lijst.csv', first)).take()
  const before = await setTaken()
  const list = await choose(
    'lijst-2.csv',
    bytesOf('Nr;Hoofdstuk;Eis', '6.1;Beleid;Er is beleid.', '6.3;Beleid;Iets heel anders.'),
  )
  list.setContinues(before.id)
  expect(list.version).toBe('1.1')
  await list.take()
  expect(await setTaken()).toMatchObject({ id: before.id, version: '1.1', title: before.title })
  const change = useFrameworkChange()
  change.show(useFrameworkList().taken?.id ?? '')
  expect(change.changes.map(({ kind, from, to }) => [kind, from[0]?.id, to[0]?.id])).toEqual([
    ['renumbered', '5.1', '6.1'],
    ['new', undefined, '6.3'],
    ['dropped', '5.2', undefined],
  ])
})

test('a column with the earlier numbers says which norm was split', async () => {
  await (await choose('lijst.csv', first)).take()
  const before = await setTaken()
  const list = await choose(
    'lijst-2.csv',
    bytesOf('Nr;Hoofdstuk;Eis;Oud nummer', '5.1a;Beleid;Eerste deel.;5.1', '5.1b;Beleid;Tweede deel.;5.1'),
  )
  expect(list.columns.at(-1)).toBe('replaces')
  list.setContinues(before.id)
  await list.take()
  await setTaken()
  const change = useFrameworkChange()
  change.show(useFrameworkList().taken?.id ?? '')
  expect(change.changes.map(({ kind }) => kind)).toEqual(['split', 'dropped'])
})

test('a version that is none is not stored, and what is wrong is said', async () => {
  const list = await choose('lijst.csv', first)
  list.version = 'twee'
  expect(await list.take()).toBe(false)
  expect(list.problem?.message).toContain('versie')
  expect(await stored()).toEqual([])
  list.version = ''
  expect(await list.take()).toBe(false)
  list.version = '2.0'
  expect(await list.take()).toBe(true)
})

test('the same list once more, or the same version of it, is not stored twice', async () => {
  await (await choose('lijst.csv', first)).take()
  const before = await setTaken()
  const list = await choose('lijst.csv', first)
  list.setContinues(before.id)
  list.version = before.version
  expect(await list.take()).toBe(false)
  expect(list.problem?.code).toMatch(/^own-set\//u)
  expect(await stored()).toHaveLength(1)
})

test('numbers that another framework has get a prefix, as always', async () => {
  await (await choose('een.csv', first)).take()
  const list = await choose('twee.csv', first)
  await list.take()
  expect(normsOf(await setTaken()).map(({ id }) => id)).toEqual(['twee.5.1', 'twee.5.2'])
})

test('a new list does not get the id of a framework that was removed and that an assessment still holds', async () => {
  await (await choose('lijst.csv', first)).take()
  const before = await setTaken()
  await useAssessment().start('Toetsing', before)
  const { taken } = useFrameworkList()
  await useOwnSets().remove(taken?.id ?? '')
  await vi.waitFor(() => expect(useOwnSets().own).toEqual([]))
  await (await choose('lijst.csv', first)).take()
  expect((await setTaken()).id).toBe('lijst-2')
})

test('a list that is left while it is taken in is not stored', async () => {
  const list = await choose('lijst.csv', first)
  const taking = list.take()
  list.forget()
  expect(await taking).toBe(false)
  expect(await stored()).toEqual([])
})

test('another row of headings is another proposal, and the list before leaves nothing behind', async () => {
  const list = await choose(
    'lijst.csv',
    bytesOf('Titel;van de lijst', 'Nr;Eis', '1;Er is beleid.', '2;Meer.'),
  )
  expect(list.headingRows).toEqual({ first: 2, count: 1 })
  list.looked = true
  await list.chooseHeadings({ first: 3, count: 1 })
  expect(list.looked).toBe(false)
  expect(list.headings).toEqual(['1', 'Er is beleid.'])
  list.forget()
  expect(list.file).toBeNull()
  expect(list.reading).toBeNull()
})
