/**
 * Answers from a list, in the built application under its own content policy: chosen, understood, looked at, taken in, undone, and
 * counted in the results.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { nl } from '../../src/texts/nl'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import { listFixture } from '../storage/list-round'
import { makeOpenRound, PROFESSIONS, tabTo } from './open-round'

const words = nl.answerList
const title = 'Quickscan uit een lijst'
let app: BuiltApp

beforeAll(async () => {
  app = await openBuiltApp()
  await makeOpenRound(app.page, 'VSV Lijstenbaai', title)
})
afterAll(() => app.close())

async function choose(name: string, buffer: Buffer): Promise<void> {
  const [chooser] = await Promise.all([
    app.page.waitForEvent('filechooser'),
    app.page.getByRole('button', { name: words.file.choose }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer })
}

const goOn = () => app.page.getByRole('button', { name: words.next, exact: true }).click()

async function openList(): Promise<void> {
  await app.page.getByRole('link', { name: words.readIn }).click()
  await app.page.getByRole('heading', { name: words.file.heading }).waitFor()
}

async function backToRound(): Promise<void> {
  await app.page.getByRole('link', { name: words.toRound }).click()
  await app.page.getByRole('heading', { name: title, level: 1 }).waitFor()
}

async function expectNoBarriers(): Promise<void> {
  expect(await barriersOn(app.page)).toEqual([])
}

const csv = [
  'Begintijd;Naam;Beroepsgroep;AMB-1;BES-1',
  ...Array.from({ length: 5 }, (_, place) => `2-11-2026 9:0${String(place)};Jansen;Verlosk.;4,0;eens`),
  ...Array.from({ length: 4 }, () => '2-11-2026;De Vries;Gynaecoloog;2;oneens'),
  '2-11-2026;De Vries;Gynaecoloog;12;oneens',
  '',
].join('\r\n')

test('a csv list: words are explained once, a wrong row is named, and undo takes everything back', async () => {
  const { page } = app
  await openList()
  await expectNoBarriers()
  await choose('lijst.csv', Buffer.from(csv, 'latin1'))
  await page.getByText(words.columns.identifying(['Begintijd', 'Naam'])).waitFor()
  await expect.poll(() => page.getByText('Jansen').count()).toBe(0)
  await expectNoBarriers()
  await goOn()
  await page.getByLabel(words.values.meaningOf('Verlosk.')).selectOption({ label: PROFESSIONS.midwife })
  await expectNoBarriers()
  await goOn()
  await page.getByText(words.check.counts(9, 1)).waitFor()
  await page.getByText(words.fault.outOfRange('12', 'AMB-1')).waitFor()
  await expectNoBarriers()
  await page.getByRole('button', { name: words.check.take(9) }).click()
  await page.getByRole('heading', { name: words.done.heading(9) }).waitFor()
  await expectNoBarriers()
  await page.getByRole('button', { name: words.done.undo }).click()
  await page.getByRole('heading', { name: words.done.undone }).waitFor()
  await backToRound()
  await page.getByText(nl.rounds.monitor.nobodyYet).waitFor()
})

test('the next list with these columns needs no work, and the same list twice counts once', async () => {
  const { page } = app
  for (const taken of [9, 0]) {
    await openList()
    await choose('lijst.csv', Buffer.from(csv, 'latin1'))
    await page.getByText(words.columns.remembered).waitFor()
    await goOn()
    await goOn()
    const button = page.getByRole('button', { name: words.check.take(taken) })
    if (taken === 0) {
      await page.getByText(words.check.already(9)).waitFor()
      await expect.poll(() => button.isDisabled()).toBe(true)
      await page.getByRole('link', { name: title }).click()
    } else {
      await button.click()
      await page.getByRole('heading', { name: words.done.heading(taken) }).waitFor()
      await backToRound()
    }
  }
})

test('an Excel workbook so large that it would be unpacked in a worker is read all the same', async () => {
  const { page } = app
  const long = 'Een lange toelichting die niet wordt ingelezen. '.repeat(60)
  const rows = [
    ...Array.from({ length: 3 }, () => [PROFESSIONS.gynaecologist, 2, 2]),
    ...Array.from({ length: 5 }, () => [PROFESSIONS.youth, 5, 5]),
    ...Array.from({ length: 400 }, () => ['Nog niet ingevuld', '', '']),
  ]
  const { toBuffer } = writeXlsxFile([
    ['Beroepsgroep', 'AMB-1', 'BES-1', 'Toelichting'].map((value) => ({ value })),
    ...rows.map((row, place) => [...row, `${String(place)} ${long}`].map((value) => ({ value }))),
  ])
  const workbook = await toBuffer()
  await openList()
  await choose('lijst.xlsx', workbook)
  await goOn()
  await page.getByText('Nog niet ingevuld').first().waitFor()
  await goOn()
  await page.getByText(words.check.counts(8, 400)).waitFor()
  // Three gynaecologists answered just like three in the list before.
  await page.getByRole('button', { name: words.check.take(5) }).waitFor()
  await page.getByLabel(words.check.asOthers).check()
  await page.getByRole('button', { name: words.check.take(8) }).click()
  await page.getByRole('heading', { name: words.done.heading(8) }).waitFor()
  await backToRound()
})

test('what came from lists counts in the results like everything else', async () => {
  const { page } = app
  await page.getByRole('button', { name: nl.rounds.step.open.action }).click()
  await page.getByRole('button', { name: nl.rounds.confirm.close.action }).click()
  await page.getByRole('link', { name: nl.rounds.toResults }).click()
  await page.getByRole('link', { name: 'Visie en richting' }).first().click()
  // (5 x 4 + 7 x 2 + 5 x 5) / 17 = 3.47...
  await page.getByText('3,5', { exact: true }).first().waitFor()
})

test('somebody who reopens the round reads when it may be closed', async () => {
  const { page } = app
  await page.getByRole('link', { name: title, exact: true }).first().click()
  await page.getByRole('button', { name: nl.receive.reopen.button }).click()
  await page.getByRole('button', { name: nl.receive.reopen.action }).click()
  await page.getByText(nl.receive.reopen.reasonMissing).waitFor()
  await page.getByLabel(nl.receive.reopen.reason).fill('Er lag nog een stapel.')
  await page.getByRole('button', { name: nl.receive.reopen.action }).click()
  await page.getByText(nl.rounds.openedAgain(10)).waitFor()
  await expectNoBarriers()
})

test('nothing went wrong on the way, and no request left', () => {
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})

test('rows hidden in Excel are left out and reported, and any row can be left out with the keyboard', async () => {
  const { page } = app
  await openList()
  await choose('gefilterd.xlsx', Buffer.from(listFixture('cases/gefilterd.xlsx')))
  const hidden = page.getByLabel(words.rows.leaveOut.hidden([8, 9, 10, 11, 12, 13]))
  await expect.poll(() => hidden.isChecked()).toBe(true)
  await expectNoBarriers()
  await goOn()
  await page.getByText(words.check.counts(6, 0)).waitFor()
  await page.getByText(words.rows.leftOut(6)).waitFor()
  await hidden.uncheck()
  await page.getByText(words.check.counts(12, 0)).waitFor()
  await tabTo(page, page.getByLabel(words.rows.one.number))
  await page.keyboard.type('3')
  await page.keyboard.press('Enter')
  await page.getByText(words.rows.one.gone(3)).waitFor()
  await page.getByText(words.check.counts(11, 0)).waitFor()
  await expectNoBarriers()
  await page.setViewportSize({ width: 320, height: 700 })
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.getByRole('button', { name: words.rows.one.takeIn(3) }).click()
  await page.getByText(words.rows.one.back(3)).waitFor()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe(words.rows.one.back(3))
  await page.getByText(words.check.counts(12, 0)).waitFor()
  await page.getByRole('link', { name: title }).click()
})

test('the row with the headings can be pointed at', async () => {
  const { page } = app
  await openList()
  await choose(
    'lijst.csv',
    Buffer.from('Groep;Vraag een;Vraag twee\nX;y;z\nBeroepsgroep;AMB-1;BES-1\nGynaecoloog;4;5\n'),
  )
  const choice = page.getByLabel(words.columns.headingRows)
  await page.getByText(words.columns.intro('lijst.csv', 1, 3, 3)).waitFor()
  await choice.selectOption({ label: words.columns.headingRow([1]) })
  await page.getByText(words.columns.fault['no-profession']).waitFor()
  await choice.selectOption({ label: words.columns.headingRow([3]) })
  await goOn()
  await page.getByText(words.check.counts(1, 0)).waitFor()
  await page.getByRole('link', { name: title }).click()
})
