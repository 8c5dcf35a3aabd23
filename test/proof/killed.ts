/** A program that is killed at once, at a moment nobody chose, while somebody works: what it must find again. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { LIST_NAMES } from '../../src/domain/dossier-lists'
import { nl } from '../../src/texts/nl'
import { exampleName, isStored, openReasoning } from '../electron/dossier'
import { eventually } from '../electron/launch'
import { cutMove } from '../residue/cut-move'
import { oneOf, type Draw } from './draw'

/** One run of the program. */
export interface Session {
  readonly page: Page
  /** Everything it consists of, at once. */
  kill(): Promise<void>
}

/** What was done, and what the application said was done. */
export interface Ledger {
  /** Address of the example, without the sign. */
  example: string
  /** The texts are numbers: what is there must be the one that was acknowledged, or a later one. */
  typed: number
  acknowledged: number
  readonly imports: { readonly content: DossierContent; acknowledged: boolean }[]
  readonly returns: {
    readonly delegationId: string
    readonly actionId: string
    readonly result: string
    acknowledged: boolean
  }[]
  readonly adoptions: { readonly assessmentId: string; acknowledged: boolean }[]
  /** A copy of the example that is being put back: the text there was, and those the copies hold. */
  restore: { readonly before: number; readonly copied: readonly number[] } | null
  /** How often it was said that a copy is back; each time what stood there was set aside. */
  restored: number
  /** The kinds of work that were killed already. */
  readonly killed: Set<string>
}

export const newLedger = (): Ledger => ({
  example: '',
  typed: 0,
  acknowledged: 0,
  imports: [],
  returns: [],
  adoptions: [],
  restore: null,
  restored: 0,
  killed: new Set(),
})

/** How often the application said that something was done. */
export function acknowledgedIn(ledger: Ledger): Readonly<Record<string, number>> {
  const done = (list: readonly { readonly acknowledged: boolean }[]) =>
    list.filter(({ acknowledged }) => acknowledged).length
  return {
    text: ledger.acknowledged,
    import: done(ledger.imports),
    return: done(ledger.returns),
    adoption: done(ledger.adoptions),
    restore: ledger.restored,
  }
}

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/** Every row of every table of the dossiers, in whichever database or bucket they are. */
function rowsIn(page: Page): Promise<Rows> {
  return page.evaluate(async () => {
    const buckets = (
      navigator as unknown as {
        storageBuckets?: { keys(): Promise<string[]>; open(name: string): Promise<{ indexedDB: IDBFactory }> }
      }
    ).storageBuckets
    const names = (await buckets?.keys()) ?? []
    const factories = [
      indexedDB,
      ...(await Promise.all(names.map(async (name) => (await buckets?.open(name))?.indexedDB ?? indexedDB))),
    ]
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error ?? new Error('no answer'))
      })
    for (const factory of factories)
      for (const { name } of await factory.databases()) {
        const database = await answered(factory.open(name ?? ''))
        const tables = [...database.objectStoreNames]
        if (tables.includes('dossiers')) {
          const transaction = database.transaction(tables)
          const rows = await Promise.all(
            tables.map(
              async (table) => [table, await answered(transaction.objectStore(table).getAll())] as const,
            ),
          )
          database.close()
          if (rows.some(([table, list]) => table === 'dossiers' && list.length > 0))
            return Object.fromEntries(rows)
        }
        database.close()
      }
    return {}
  }) as Promise<Rows>
}

/** Throws unless it came up as somebody expects, with everything it had acknowledged. */
export async function expectAllThere({ page }: Session, ledger: Ledger): Promise<void> {
  expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe(nl.app.startupProblem)
  if (ledger.example === '') return
  await page.getByRole('link', { name: exampleName }).waitFor()
  const rows = await rowsIn(page)
  const countOf = (list: string, dossierId: string) =>
    (rows[list] ?? []).filter((row) => row['dossierId'] === dossierId).length
  for (const { content, acknowledged } of ledger.imports) {
    const { id, name } = content.dossier
    const isThere = (rows['dossiers'] ?? []).some((row) => row['id'] === id)
    if (acknowledged) expect(isThere, `${name} was acknowledged`).toBe(true)
    for (const list of LIST_NAMES) {
      const count = countOf(list, id)
      // Whole or not at all.
      expect(
        isThere ? count >= content[list].length : count === 0,
        `${list} of ${name}: ${String(count)}`,
      ).toBe(true)
    }
  }
  expectAdoptions(rows, ledger)
  expectReturns(rows, ledger)
  const kept = Number(await (await openReasoning(page, ledger.example)).inputValue())
  expectText(rows, ledger, kept)
  // What somebody finds at a start is there at the next one too.
  ledger.acknowledged = kept
  ledger.restore = null
}

/** An assessment is adopted with everything that is kept of that moment, or not at all. */
function expectAdoptions(rows: Rows, { adoptions }: Ledger): void {
  for (const assessment of rows['assessments'] ?? [])
    expect(assessment['status'] === 'draft').toBe(assessment['snapshot'] === null)
  for (const { assessmentId, acknowledged } of adoptions) {
    const { status } = rows['assessments']?.find((row) => row['id'] === assessmentId) ?? {}
    expect(acknowledged ? ['adopted'] : ['draft', 'adopted'], 'the assessment').toContain(status)
  }
}

/** What came back is there with every text of it, or not at all. */
function expectReturns(rows: Rows, { returns }: Ledger): void {
  for (const { delegationId, actionId, result, acknowledged } of returns) {
    const of = (table: string, id: string) => rows[table]?.find((row) => row['id'] === id)
    const isMerged = (of('delegations', delegationId)?.['returns'] as readonly unknown[]).length > 0
    if (acknowledged) expect(isMerged, `${result} was acknowledged`).toBe(true)
    expect(of('actions', actionId)?.['result'] === result, `${result} whole or not at all`).toBe(isMerged)
  }
}

const exampleIdOf = ({ example }: Ledger) => example.split('/').at(-1)

function expectText(rows: Rows, ledger: Ledger, kept: number): void {
  const { restore, restored, acknowledged, typed } = ledger
  const aside = (rows['setAsideContents'] ?? []).filter((row) => row['dossierId'] === exampleIdOf(ledger))
  expect(aside.length, 'states that made room for a copy').toBeGreaterThanOrEqual(restored)
  if (restore === null) {
    expect(kept, `text ${String(acknowledged)} was acknowledged`).toBeGreaterThanOrEqual(acknowledged)
    expect(kept).toBeLessThanOrEqual(typed)
    return
  }
  const { before, copied } = restore
  expect([before, ...copied], 'what was put back').toContain(kept)
  if (kept === before) return
  // One of them was put back, so the state that made room for it is set aside.
  const texts = aside.flatMap(({ content }) =>
    (content as DossierContent).judgements.map(({ reasoning }) => reasoning),
  )
  expect(texts, 'the state that made room').toContain(String(before))
}

/** Throws unless it came up with at least so many rows in these tables. */
export async function expectRows({ page }: Session, least: Readonly<Record<string, number>>): Promise<void> {
  expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe(nl.app.startupProblem)
  const rows = await rowsIn(page)
  for (const [table, count] of Object.entries(least))
    expect(rows[table]?.length ?? 0, table).toBeGreaterThanOrEqual(count)
}

/** Opens the example, once. */
export async function openExample({ page }: Session, ledger: Ledger): Promise<void> {
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
  ledger.example = new URL(page.url()).hash.slice(1)
  await (await openReasoning(page, ledger.example)).fill('0')
  await eventually(async () => ((await isStored(page, '"reasoning":"0"')) ? true : undefined))
}

/** ms after the work began in which the program is killed. */
export const LONGEST = 2500

/** What somebody does when the program is killed; calls `begun` when there is something to lose. */
export type Work = (session: Session, ledger: Ledger, begun: () => void) => Promise<void>

/** ms in which whatever it is must have been acknowledged. */
const PATIENCE = 15_000

/**
 * Works at one of these, is killed at a random moment; says which it was. Each has its turn, and is killed the first time just after it
 * was acknowledged: left to chance, a run in which nothing of a kind was acknowledged would prove nothing about it.
 */
export async function workAndKill(
  session: Session,
  ledger: Ledger,
  draw: Draw,
  works: Readonly<Record<string, Work>>,
): Promise<string> {
  const first = Object.entries(works).find(([one]) => !ledger.killed.has(one))
  const [name, work] = first ?? oneOf(draw, Object.entries(works))
  ledger.killed.add(name)
  let begun: () => void = () => undefined
  const beginning = new Promise<void>((resolve) => (begun = resolve))
  const working = work(session, ledger, begun).catch(() => undefined)
  // Getting there takes its time on a busy computer; what is there to lose comes after.
  await Promise.race([working, beginning])
  await Promise.race([working, wait(first === undefined ? draw(LONGEST) : PATIENCE)])
  await session.kill()
  await working
  return name
}

/** A move of the database that is killed; gives the session that was started afterwards. */
export async function moveAndKill(
  session: Session,
  draw: Draw,
  open: () => Promise<Session>,
): Promise<Session> {
  let again = session
  const killAndRestart = async () => {
    await session.kill()
    again = await open()
    return again.page
  }
  await cutMove({ page: session.page, killAndRestart }, draw(LONGEST))
  return again
}
