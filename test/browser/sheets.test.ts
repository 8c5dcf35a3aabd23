/** What comes out of the printer for a page somebody works on (Ctrl+P): a sheet of its own, not the screen. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleContent } from '../../build/example/content'
import { normsOf } from '../../src/domain/question-set'
import { frameworkSet, mirrorSet } from '../../src/storage/built-in-sets'
import { nl } from '../../src/texts/nl'
import { temporaryFolder } from '../temporary-folder'
import { openBuiltApp, type BuiltApp } from './built-app'

const PDFTOTEXT = '/usr/bin/pdftotext'
const content = exampleContent(mirrorSet, frameworkSet)
const norms = normsOf(frameworkSet)
/** The toetsing that is being worked on. */
const title =
  content.assessments.find(
    ({ status, questionSet }) => status === 'draft' && questionSet.id === frameworkSet.id,
  )?.title ?? ''

let app: BuiltApp
let dossier: string
beforeAll(async () => {
  app = await openBuiltApp()
  const { page } = app
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
  dossier = page.url().replace(/\/$/, '')
})
afterAll(() => app.close())

const pdf = () => app.page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })

/** The text of each page, as it stands on the paper. */
async function pagesOf(printed: Buffer): Promise<readonly string[]> {
  const file = join(temporaryFolder(), 'blad.pdf')
  await writeFile(file, printed)
  const { stdout } = await promisify(execFile)(PDFTOTEXT, ['-layout', file, '-'], {
    maxBuffer: 64 * 1024 * 1024,
  })
  return stdout.split('\f').slice(0, -1)
}

/** One line, so that a sentence that breaks off on paper is found. */
const flat = (pages: readonly string[]) => pages.join(' ').replaceAll(/\s+/g, ' ')

/** Everything that is on the sheet, whatever the columns it stands in on paper. */
const sheet = () =>
  app.page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
    const place = document.querySelector('.paper-sheet')
    const found = {
      text: (place?.textContent ?? '').replaceAll(/\s+/g, ' '),
      ids: [...(place?.querySelectorAll('tbody td:first-child') ?? [])].map((cell) =>
        cell.textContent.trim(),
      ),
    }
    window.dispatchEvent(new Event('afterprint'))
    return found
  })
const inLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

async function show(path: string, heading: string | RegExp): Promise<void> {
  await app.page.goto(`${dossier}/${path}`)
  await app.page.getByRole('heading', { level: 1, name: heading }).waitFor()
}

const toList = () => show('toetsing', title)
const toNorm = (id: string) => show(`toetsing/${id}`, new RegExp(`^${id}`))
const toActions = () => show('verbeterplan', nl.actions.title)

/** What only the screen has. */
const SCREEN_ONLY = [nl.app.allDossiers, nl.app.nav.history, nl.normList.filter.search, nl.actions.add]

describe.skipIf(!existsSync(PDFTOTEXT))('on paper (skipped without pdftotext)', () => {
  test('the list of norms is one table of at most four pages, with its head on each of them', async () => {
    await toList()
    const pages = await pagesOf(await pdf())
    expect(pages.length).toBeLessThanOrEqual(4)
    const text = flat(pages)
    for (const { id } of norms) expect(text).toContain(id)
    expect(text).toContain(content.dossier.name)
    expect(text).toContain(`${nl.paperSheets.filter} ${nl.paperSheets.noFilter}`)
    for (const page of pages) expect(page).toMatch(/Norm +Titel +Oordeel +Eigenaar/)
    expect(text).toContain(`Pagina 2 van ${String(pages.length)}`)
    for (const word of SCREEN_ONLY) expect(text).not.toContain(word)
  })

  test('a filter is named, and only what it leaves is printed', async () => {
    await toList()
    const { page } = app
    await page.getByLabel(nl.normList.filter.search).fill('audit')
    await page.getByText(/^\d+ van 53 normen$/).waitFor()
    const text = flat(await pagesOf(await pdf()))
    expect(text).toContain(nl.paperSheets.searched('audit'))
    const left = await page
      .locator('a[data-row]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row') ?? ''))
    expect(left.length).toBeGreaterThan(0)
    for (const { id } of norms)
      expect(text.includes(`${id} `), `${id} on paper`).toBe(left.some((row) => row.endsWith(id)))
    await page.getByLabel(nl.normList.filter.search).fill('')
    await page.getByText(/^53 normen$/).waitFor()
  })

  test('a norm has its verdict, its evidence and what was folded, on at most two pages', async () => {
    const judged = content.judgements.find(
      ({ reasoning, verdict, normId }) =>
        reasoning !== '' &&
        verdict === 'met' &&
        content.evidence.some(({ normIds }) => normIds.includes(normId)),
    )
    const norm = norms.find(({ id }) => id === judged?.normId)
    const evidence = content.evidence.filter(({ normIds }) => normIds.includes(norm?.id ?? ''))
    expect(evidence.length).toBeGreaterThan(0)
    await toNorm(norm?.id ?? '')
    const pages = await pagesOf(await pdf())
    expect(pages.length).toBeLessThanOrEqual(2)
    const text = flat(pages)
    for (const words of [norm?.title, norm?.howToShow, judged?.reasoning])
      expect(text).toContain((words ?? '').replaceAll(/\s+/g, ' ').slice(0, 60))
    expect(text).toContain(nl.labels.verdict.met)
    const { text: all } = await sheet()
    for (const { title } of evidence) expect(all).toContain(inLine(title))
    for (const button of [nl.evidence.addMissing, nl.normPage.actions.addOwn, nl.delegation.sendThis])
      expect(text).not.toContain(button)
  })

  test('the plan has every action in one table, also those behind a button and on the board', async () => {
    await toActions()
    const list = await pagesOf(await pdf())
    expect(list.length).toBeLessThanOrEqual(4)
    for (const word of SCREEN_ONLY) expect(flat(list)).not.toContain(word)
    const everyAction = async () => {
      const { text, ids } = await sheet()
      for (const { title } of content.actions) expect(text).toContain(inLine(title))
      expect(ids.map(Number).toSorted((one, other) => one - other)).toEqual(
        content.actions.map(({ number }) => number).toSorted((one, other) => one - other),
      )
      return text
    }
    await everyAction()
    await app.page.getByRole('tab', { name: nl.actions.view.board }).click()
    await expect.poll(() => everyAction()).toContain(`${nl.labels.actionStatus.running} (`)
    await app.page.getByRole('tab', { name: nl.actions.view.list }).click()
  })

  test('the register of evidence is one table with its head on each page, each piece with its place', async () => {
    await show('bewijs', nl.evidence.title)
    const pages = await pagesOf(await pdf())
    for (const page of pages) expect(page).toMatch(/Nr\. +Titel +Beheerder/)
    const { text, ids } = await sheet()
    expect(ids).toHaveLength(content.evidence.length)
    for (const { number, title, location } of content.evidence) {
      expect(ids).toContain(nl.evidence.number(number))
      expect(text).toContain(inLine(title))
      expect(text).toContain(inLine(location))
    }
    for (const word of [...SCREEN_ONLY, nl.evidence.addMissing]) expect(flat(pages)).not.toContain(word)
  })

  test('an action has what was filled in on one page, and says what is still empty', async () => {
    await toActions()
    const action = content.actions.find(({ status, result }) => status === 'planned' && result === '')
    await app.page
      .getByRole('link', { name: action?.title ?? '' })
      .first()
      .click()
    await app.page.getByRole('heading', { name: nl.actionPage.section.why }).waitFor()
    const pages = await pagesOf(await pdf())
    expect(pages.length).toBe(1)
    expect(flat(pages)).toContain((action?.problem ?? '').slice(0, 40))
    const { text } = await sheet()
    for (const filled of [action?.problem, action?.goal, action?.measure, action?.ownerName])
      expect(text).toContain(inLine(filled ?? ''))
    const empty = /Nog niet ingevuld: [^.]*/gu
    expect(text.match(empty)?.join(' ')).toContain(nl.actionFields.result.name)
    expect(flat(pages)).toContain(nl.actions.priority.label)
  })

  test('the visit has its questions with answers, its documents and what is open', async () => {
    await show('bezoek', nl.visit.title)
    const pages = await pagesOf(await pdf())
    expect(pages.length).toBeLessThanOrEqual(20)
    const text = flat(pages)
    for (const heading of [nl.visit.open, nl.visit.team, nl.visit.documents, nl.visit.questions])
      expect(text).toContain(heading)
    const answers = content.judgements.filter(
      ({ answerIfAsked, assessmentId }) =>
        answerIfAsked !== '' && content.assessments.find(({ id }) => id === assessmentId)?.title === title,
    )
    expect(answers.length).toBeGreaterThan(0)
    const { text: all } = await sheet()
    for (const { answerIfAsked } of answers) expect(all).toContain(inLine(answerIfAsked))
    expect(text).not.toContain(nl.visit.addQuestion)
    expect(text).not.toContain(nl.visit.showAll(9).slice(0, 9))
  })
})

test('a dark screen prints black on white, and afterwards it is as it was', async () => {
  const { page } = app
  await page.emulateMedia({ colorScheme: 'dark' })
  await toList()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const colours = await page.evaluate(() => {
    const sheet = document.querySelector('.paper-sheet')
    const look = sheet === null ? null : getComputedStyle(sheet)
    return {
      ink: look?.color,
      ground: look?.backgroundColor,
      app: document.querySelector('#app')?.clientHeight,
    }
  })
  expect(colours).toEqual({ ink: 'rgb(29, 43, 47)', ground: 'rgb(255, 255, 255)', app: 0 })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: null, colorScheme: null })
  await expect.poll(() => page.locator('.paper-sheet').count()).toBe(0)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
})

test('a button that prints finds the sheet laid at once', async () => {
  const { page } = app
  await show('bezoek', nl.visit.title)
  await page.evaluate(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'))
      document.body.dataset['printed'] = document.querySelector('.paper-sheet h1')?.textContent ?? ''
      window.dispatchEvent(new Event('afterprint'))
    }
  })
  await page.getByRole('button', { name: nl.visit.print }).click()
  await expect.poll(() => page.locator('body').getAttribute('data-printed')).toBe(nl.visit.title)
})

test('no page complained and nothing left the computer', () => {
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})
