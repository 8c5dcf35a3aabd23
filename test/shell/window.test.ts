/** What the window does around the pages: menus, mouse, the whole screen, its first colour, and a folder that is closed. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dark, light } from '../../src/look/tokens'
import { startToEnd, type RunningShell } from '../electron-stand-in/launch'
import { temporaryFolder } from '../temporary-folder'
import { openProbe } from './probe/open-probe'
import { probePage } from './probe/probe-page'

let shell: RunningShell
beforeAll(async () => {
  shell = await openProbe()
})
afterAll(() => shell.close())

const place = {
  x: 12,
  y: 34,
  isEditable: true,
  selectionText: '',
  editFlags: {
    ...{ canUndo: false, canRedo: false, canCut: false, canCopy: false, canPaste: true },
    ...{ canDelete: false, canSelectAll: true, canEditRichly: false },
  },
}

describe('menus', () => {
  it('show the full name of the application', async () => {
    const shown = (await shell.ask('menu', null)).map((item) => item.shown)
    expect(shown).toContain('Over VSV Spiegel & Toets')
  })

  it('come with a right click in a field, at its place, with what can be done there', async () => {
    const items = await shell.ask('contextMenu', place)
    expect(items?.map(({ shown, enabled }) => [shown, enabled])).toEqual([
      ['Knippen', false],
      ['Kopiëren', false],
      ['Plakken', true],
      ['Alles selecteren', true],
    ])
    expect(await shell.callsOf('menu.popup')).toEqual([{ x: 12, y: 34 }])
  })

  it('do not come where there is nothing to do', async () =>
    expect(await shell.ask('contextMenu', { ...place, isEditable: false })).toBeNull())
})

it('Ctrl with the wheel makes everything larger and smaller, in the steps of the menu', async () => {
  expect(await shell.ask('turnWheel', 'in')).toBe(0.5)
  expect(await shell.ask('turnWheel', 'out')).toBe(0)
})

describe('a locked questionnaire', () => {
  const fill = (filled: boolean) =>
    shell.page.evaluate((given) => window.chosenPlatform.fillScreen(given), filled)
  const leavingIsOffered = async () =>
    (await shell.ask('menu', null)).find(({ role }) => role === 'togglefullscreen')?.enabled !== false

  it('is all there is to see, and no key leaves the full screen; afterwards everything is as before', async () => {
    await fill(true)
    await fill(true) // a reload tells it again
    expect(await shell.ask('screen', null)).toEqual({ isFull: true, hasMenuBar: false })
    expect(await leavingIsOffered()).toBe(false)
    await fill(false)
    expect(await shell.ask('screen', null)).toEqual({ isFull: false, hasMenuBar: true })
    expect(await leavingIsOffered()).toBe(true)
  })
})

describe('the first colour of the window', () => {
  const colourOf = async ({ callsOf }: RunningShell) => (await callsOf('BrowserWindow'))[0]

  it('is that of the pages, and follows a choice', async () => {
    expect(await colourOf(shell)).toMatchObject({ backgroundColor: light.background })
    await shell.page.evaluate(() => window.chosenPlatform.setAppearance('dark'))
    expect((await shell.callsOf('window.setBackgroundColor')).at(-1)).toBe(dark.background)
  })

  it('is the chosen one at the next start', async () => {
    const userData = temporaryFolder()
    const first = await openProbe({ userData })
    await first.page.evaluate(() => window.chosenPlatform.setAppearance('dark'))
    await first.close()
    const second = await openProbe({ userData })
    expect(await colourOf(second)).toMatchObject({ backgroundColor: dark.background })
    await second.close()
  })

  it('is that of the system when the kept choice is unknown', async () => {
    const userData = temporaryFolder()
    writeFileSync(join(userData, 'weergave.txt'), 'paars')
    const started = await openProbe({ userData })
    expect(await colourOf(started)).toMatchObject({ backgroundColor: light.background })
    await started.close()
  })
})

describe('a folder for the data in which nothing can be kept', () => {
  it('is named in a box, and the application ends with a failure', async () => {
    // Below a file, where nobody can make a folder: rights would not stop who runs tests as root.
    const file = join(temporaryFolder(), 'bestand')
    writeFileSync(file, '')
    const folder = join(file, 'gegevens')
    const { code, box } = await startToEnd(folder, await probePage())
    expect(box?.content).toContain(folder)
    expect(box?.content).toContain('kan niets bewaren')
    expect(code).toBe(1)
  })

  it.skipIf(process.getuid?.() === 0)(
    'also when the folder is there and closed (root may everything)',
    async () => {
      const folder = join(temporaryFolder(), 'gegevens')
      mkdirSync(folder)
      chmodSync(folder, 0o555)
      const { code, box } = await startToEnd(folder, await probePage())
      chmodSync(folder, 0o755)
      expect(box?.content).toContain(folder)
      expect(code).toBe(1)
    },
  )
})
