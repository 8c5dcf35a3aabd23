/** A program that is killed at once, at a moment nobody chose, while somebody works: what it must find again. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { LIST_NAMES } from '../../src/domain/dossier-lists'
import { nl } from '../../src/texts/nl'
import { exampleName, openReasoning } from '../electron/dossier'
import { oneOf, type Draw } from './draw'

/** One run of the program. */
export interface Session {
  readonly page: Page
  /** Everything it consists of, at once. */
  kill(): Promise<void>
}

/** Opens a dossier file as a user does; ends when the application shows it. */
export type OpenFile = (session: Session, bytes: Uint8Array) => Promise<void>

/** What was done, and what the application said was done. */
export interface Ledger {
  /** Address of the example, without the sign. */
  example: string
  /** The texts are numbers: what is there must be the one that was acknowledged, or a later one. */
  typed: number
  acknowledged: number
  readonly imports: { readonly content: DossierContent; acknowledged: boolean }[]
}

export const newLedger = (): Ledger => ({ example: '', typed: 0, acknowledged: 0, imports: [] })

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
  for (const assessment of rows['assessments'] ?? [])
    expect(assessment['status'] === 'draft').toBe(assessment['snapshot'] === null)
  if (ledger.acknowledged === 0) return
  const kept = await (await openReasoning(page, ledger.example)).inputValue()
  expect(Number(kept), `text ${String(ledger.acknowledged)} was acknowledged`).toBeGreaterThanOrEqual(
    ledger.acknowledged,
  )
  expect(Number(kept)).toBeLessThanOrEqual(ledger.typed)
}

/** Throws unless it came up with at least so many rows in these tables. */
export async function expectRows({ page }: Session, least: Readonly<Record<string, number>>): Promise<void> {
  expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe(nl.app.startupProblem)
  const rows = await rowsIn(page)
  for (const [table, count] of Object.entries(least))
    expect(rows[table]?.length ?? 0, table).toBeGreaterThanOrEqual(count)
}

/** Types texts one after another; each is acknowledged when the line at the top says that it is saved. */
async function type({ page }: Session, ledger: Ledger, begun: () => void): Promise<void> {
  const field = await openReasoning(page, ledger.example)
  begun()
  for (;;) {
    const next = ledger.typed + 1
    ledger.typed = next
    await field.fill(String(next))
    await page.waitForFunction(
      (saved) => {
        const status = document.querySelector('.save-status')
        return (
          status?.classList.contains('saving') === false &&
          (status.textContent ?? '').trim().startsWith(saved)
        )
      },
      nl.app.savedAt(''),
      { polling: 5 },
    )
    ledger.acknowledged = next
  }
}

/** Opens the example, once. */
export async function openExample({ page }: Session, ledger: Ledger): Promise<void> {
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { level: 1, name: nl.overview.title }).waitFor()
  ledger.example = new URL(page.url()).hash.slice(1)
  await (await openReasoning(page, ledger.example)).fill('0')
}

/** ms after the work began in which the program is killed. */
const LONGEST = 1500

interface Making {
  /** Another dossier each time. */
  readonly file: () => Promise<{ readonly content: DossierContent; readonly bytes: Uint8Array }>
  readonly openFile: OpenFile
  /** Closes the window, as its cross does; that makes the last copy. Not in a browser. */
  readonly close?: () => Promise<void>
}

/** Works at something, is killed at a random moment; says what it was. */
export async function workAndKill(
  session: Session,
  ledger: Ledger,
  draw: Draw,
  { file, openFile, close }: Making,
): Promise<string> {
  const what = oneOf(draw, [
    'saving',
    'import',
    'report',
    ...(close === undefined ? [] : (['closing'] as const)),
  ] as const)
  const made = what === 'import' ? await file() : null
  let begun: () => void = () => undefined
  const beginning = new Promise<void>((resolve) => (begun = resolve))
  const work = async () => {
    if (what === 'saving') return type(session, ledger, begun)
    if (what === 'report') return makeReports(session, ledger, begun)
    begun()
    if (what === 'closing') return close?.()
    if (made === null) return
    const entry = { content: made.content, acknowledged: false }
    ledger.imports.push(entry)
    await openFile(session, made.bytes)
    entry.acknowledged = true
  }
  const working = work().catch(() => undefined)
  // Getting there takes its time on a busy computer; what is there to lose comes after.
  await Promise.race([working, beginning])
  await Promise.race([working, wait(draw(LONGEST))])
  await session.kill()
  await working
  return what
}

/** Makes a report, which is kept in the database too, with a change beside it. */
async function makeReports({ page }: Session, ledger: Ledger, begun: () => void): Promise<void> {
  await page.evaluate((to) => void (window.location.hash = to), `${ledger.example}/rapport`)
  await page.getByRole('button', { name: nl.reportPage.make }).first().click()
  begun()
  await page.getByRole('status').first().waitFor()
  await wait(10_000)
}
