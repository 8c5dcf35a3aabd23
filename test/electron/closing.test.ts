/** However the application ends, what somebody typed is there the next time. */
import { afterEach, describe, expect, it } from 'vitest'
import { nl } from '../../src/texts/nl'
import { shell } from '../../src/texts/shell'
import { answerMessage, asked } from './dialogs'
import { copiesIn } from './data-folder'
import { exampleName, openExample, openReasoning, writeAndStore } from './dossier'
import { closeWindow, eventually, launch, quit, runToEnd, signal, type Running } from './launch'

let running: Running | undefined
afterEach(async () => {
  if (running !== undefined) await quit(running)
  running = undefined
})

/** What stands in the field after a new start on the same data. */
async function afterRestart({ userData }: Running, dossier: string): Promise<string> {
  running = await launch({ userData })
  await running.page.getByRole('link', { name: exampleName }).waitFor()
  return (await openReasoning(running.page, dossier)).inputValue()
}

describe('somebody types', () => {
  it.each([
    ['closes the window in the same breath', closeWindow],
    ['quits in the same breath', async (it: Running) => quit(it).then(() => 0)],
    ['is logged off (SIGTERM)', (it: Running) => signal(it, 'SIGTERM')],
  ] as const)('and %s: the last letter is kept', async (_how, end) => {
    const first = await launch()
    const dossier = await openExample(first)
    const field = await openReasoning(first.page, dossier)
    await field.fill('')
    await field.pressSequentially('Tot en met de laatste letter')
    expect(await end(first)).toBe(0)
    expect(await afterRestart(first, dossier)).toBe('Tot en met de laatste letter')
    await expect.poll(() => copiesIn(first.userData)).not.toEqual([])
  })
})

it('a page that hangs does not keep its window open', async () => {
  const first = await launch()
  const dossier = await openExample(first)
  const field = await openReasoning(first.page, dossier)
  await writeAndStore(first.page, field, 'Bewaard voor het hing')
  void first.page
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined)
  expect(await closeWindow(first)).toBe(0)
  expect(await afterRestart(first, dossier)).toBe('Bewaard voor het hing')
})

describe('a page that crashes', () => {
  const crash = ({ application }: Running) =>
    application.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    )
  /** In the main process, because Playwright loses a page that crashed; one that is gone never answers. */
  const shown = ({ application }: Running) =>
    application.evaluate(async ({ BrowserWindow }) => {
      const reading = BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        `[...document.querySelectorAll('textarea')].map((field) => field.value)`,
      )
      const silence = new Promise((resolve) => setTimeout(resolve, 1000, []))
      return Promise.race([reading, silence])
    }) as Promise<readonly string[]>
  const shows = (it: Running, text: string) =>
    eventually(async () => ((await shown(it)).includes(text) ? true : undefined))

  it('comes back by itself once, with the text; then it asks, and comes back again', async () => {
    const it = await launch()
    running = it
    const dossier = await openExample(it)
    const field = await openReasoning(it.page, dossier)
    await writeAndStore(it.page, field, 'Overleeft een crash')
    await crash(it)
    await shows(it, 'Overleeft een crash')
    expect(await asked(it.application)).toEqual([])
    await answerMessage(it.application, 0)
    await crash(it)
    await shows(it, 'Overleeft een crash')
    expect(await asked(it.application)).toMatchObject([
      {
        kind: 'message',
        details: { message: shell.dialog.crashMessage, buttons: [shell.dialog.reopen, shell.dialog.close] },
      },
    ])
  })
})

it('a second start shows the window that is there, and leaves', async () => {
  const first = await launch()
  running = first
  await first.application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const isMinimized = () =>
    first.application.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized())
  await expect.poll(isMinimized).toBe(true)
  const { code } = await runToEnd({ userData: first.userData })
  expect(code).toBe(0)
  await expect.poll(isMinimized).toBe(false)
  expect(first.application.windows()).toHaveLength(1)
})

it('the size of the text is kept over a restart', async () => {
  const zoom = (it: Running) =>
    it.application.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel(),
    )
  const first = await launch()
  await first.application.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomLevel(1),
  )
  await quit(first)
  running = await launch({ userData: first.userData })
  expect(await zoom(running)).toBe(1)
  await running.page.getByRole('heading', { name: nl.start.emptyTitle }).waitFor()
})
