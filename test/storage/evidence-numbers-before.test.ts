/** Dossiers from before evidence had a number of its own (database 6, dossier file 4). */
import { strFromU8, unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { checkContent } from '../../src/storage/check-content'
import { inNewestFormat } from '../../src/storage/dossier-formats'
import { readDossierFile } from '../../src/storage/dossier-file'
import { freshName, openTest } from './open'
import { makeRawDatabase, type RawDatabase } from './raw-database'
import { evidenceFields } from './small-dossier'

type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly dossierId: string }
type Data = Readonly<Record<Exclude<keyof DossierContent, 'dossier'>, readonly Row[]>> & {
  readonly dossier: Row
}

const fixture = (name: string) => new URL(`../fixtures/${name}`, import.meta.url)

/** The example as format 4 had it, with two pieces that were removed: one a snapshot still tells of, one the history alone. */
async function dataOf4(): Promise<Data> {
  const file = await readFile(fixture('dossiers/voorbeeld-formaat-4.vsv'))
  const data = JSON.parse(strFromU8(unzipSync(new Uint8Array(file))['data.json'] ?? new Uint8Array())) as Data
  const [first] = data.evidence
  if (first === undefined) throw new Error('no evidence')
  const inSnapshot = { ...first, id: 'weg-uit-lijst', title: 'AAA Stond in 2025 in de lijst' }
  const inHistory = { ...first, id: 'weg-uit-alles', title: 'AAB Stond heel even in de lijst' }
  const withPiece = (record: unknown): unknown => {
    const { snapshot } = record as { readonly snapshot: { readonly evidence: readonly Row[] } | null }
    return snapshot === null
      ? record
      : { ...(record as Row), snapshot: { ...snapshot, evidence: [...snapshot.evidence, inSnapshot] } }
  }
  const entries = data.history.map((entry) =>
    entry['table'] === 'assessments'
      ? { ...entry, before: entry['before'] && withPiece(entry['before']), after: withPiece(entry['after']) }
      : entry,
  )
  const removed = {
    id: 'verwijderd',
    dossierId: first.dossierId,
    at: '2026-11-22T10:00:00.000Z',
    who: 'Noor',
    table: 'evidence',
    recordId: inHistory.id,
    before: inHistory,
    after: null,
  }
  return {
    ...data,
    assessments: data.assessments.map((one) => withPiece(one) as Row),
    history: [...entries, removed],
  }
}

/** What a database of version 6 holds with it. */
async function databaseOf6(data: Data): Promise<RawDatabase> {
  const raw = JSON.parse(await readFile(fixture('databases/version-6.json'), 'utf8')) as RawDatabase
  const { dossier, ...lists } = data
  const rows = new Map<string, readonly Row[]>([...Object.entries(lists), ['dossiers', [dossier]]])
  const tables = Object.entries(raw.tables).map(
    ([name, table]) => [name, { ...table, rows: rows.get(name) ?? table.rows }] as const,
  )
  return { ...raw, tables: Object.fromEntries(tables) }
}

async function opened(data: Data) {
  const name = freshName()
  await makeRawDatabase(name, await databaseOf6(data))
  return openTest(name)
}

function fromFile(data: Data): DossierContent {
  const checked = checkContent(inNewestFormat(data, 4))
  if (!checked.ok) throw new Error(checked.problem.message)
  return checked.value
}

/** That data after the database was opened by this version. */
async function broughtOver() {
  const data = await dataOf4()
  const storage = await opened(data)
  const content = await storage.contentOf(data.dossier.id)
  if (content === undefined) throw new Error('no content')
  return { data, storage, content }
}

test('evidence of before keeps the numbers that were printed: by title as a reader sorts it', async () => {
  const { data, content } = await broughtOver()
  const titles = content.evidence.toSorted((a, b) => a.number - b.number).map(({ title }) => title)
  const asPrinted = data.evidence.map(({ title }) => String(title))
  expect(titles).toEqual(asPrinted.toSorted(new Intl.Collator('nl', { numeric: true }).compare))
  expect(content.evidence.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
    titles.map((_title, index) => index + 1),
  )
})

test('it has the same number in what was settled, and what was removed since has one that nothing else has', async () => {
  const { content } = await broughtOver()
  const register = new Map(content.evidence.map(({ id, number }) => [id, number]))
  const count = register.size
  const snapshots = content.assessments.flatMap(({ snapshot }) => snapshot?.evidence ?? [])
  expect(snapshots).toHaveLength(11)
  for (const { id, number } of snapshots) expect(number).toBe(register.get(id) ?? count + 1)
  expect(snapshots.map(({ id }) => id)).toContain('weg-uit-lijst')
  const sides = content.history.flatMap(({ table, before, after }) =>
    table === 'evidence' ? [before ?? [], after ?? []].flat() : [],
  )
  expect(sides.length).toBeGreaterThan(2)
  for (const side of sides) expect(side['number']).toBe(register.get(String(side['id'])) ?? count + 2)
  const settling = content.history.find(({ after }) => after?.['snapshot'])
  expect(settling?.after?.['snapshot']).toEqual(
    content.assessments.find(({ id }) => id === settling?.recordId)?.snapshot,
  )
})

test('it is the same whether it came in a database or in a file', async () => {
  const { data, content } = await broughtOver()
  const file = fromFile(data)
  const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
    records.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  expect(byId(content.evidence)).toEqual(byId(file.evidence))
  expect(byId(content.assessments)).toEqual(byId(file.assessments))
  expect(byId(content.history)).toEqual(byId(file.history))
})

test('the numbers of removed pieces are left alone when one is added, and undo brings back theirs', async () => {
  const { data, storage, content } = await broughtOver()
  const { id } = data.dossier
  const count = content.evidence.length
  expect((await storage.history.undo(id)).ok).toBe(true)
  expect(await storage.evidence.get('weg-uit-alles')).toMatchObject({ number: count + 2 })
  expect(await storage.evidence.add(evidenceFields(id))).toMatchObject({ number: count + 3 })
})

test('a dossier file of format 4 opens, with a number for each piece in it', async () => {
  const file = new Uint8Array(await readFile(fixture('dossiers/voorbeeld-formaat-4.vsv')))
  const read = await readDossierFile(file)
  if (!read.ok) throw new Error(read.problem.message)
  const { content, manifest } = read.value
  expect(manifest.formatVersion).toBe(4)
  expect(content.evidence.every(({ number }) => number >= 1 && number <= content.evidence.length)).toBe(true)
  expect(new Set(content.evidence.map(({ number }) => number)).size).toBe(content.evidence.length)
})
