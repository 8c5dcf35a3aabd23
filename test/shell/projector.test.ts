/** The projector window: which screen it takes, what happens when a cable is pulled, and that it comes back by itself. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ProjectorPlace } from '../../src/contract/projector-place'
import type { StandInScreen } from '../electron-stand-in/controls'
import { eventually, startShell, type RunningShell } from '../electron-stand-in/launch'

const screenAt = (id: number, label: string, x: number, width: number, height: number): StandInScreen => ({
  id,
  label,
  internal: id === 1,
  bounds: { x, y: 0, width, height },
  size: { width, height },
})
const laptop = screenAt(1, 'Laptop', 0, 1366, 768)
const beamer = screenAt(2, 'Beamer', 1366, 1920, 1080)
/** As after pulling the cable and putting it back: another number. */
const beamerAgain = { ...beamer, id: 5 }
const television = screenAt(3, 'Televisie', 3286, 1280, 720)

let shell: RunningShell
beforeAll(async () => {
  shell = await startShell()
  await shell.page.evaluate(() => {
    const places: unknown[] = []
    Reflect.set(window, 'places', places)
    Reflect.get(window, 'platform').onProjector((place: unknown) => places.push(place))
  })
})
afterAll(() => shell.close())

const open = (sessionId = 'sessie-1') =>
  shell.page.evaluate((id) => Reflect.get(window, 'platform').openProjector(id), sessionId)
const lastTold = () =>
  shell.page.evaluate(() => (Reflect.get(window, 'places') as ProjectorPlace[]).at(-1) ?? null)
const room = () => shell.ask('room', null)

it('with one screen it says so, and does not cover the leader', async () => {
  expect(await open()).toEqual({ ok: true, value: { screen: 'shared', label: 'Laptop' } })
  await expect.poll(room).toMatchObject({ isFull: false, isVisible: true })
  expect(await shell.callsOf('window.focus')).toEqual([])
})

it('fills the other screen as soon as there is one', async () => {
  await shell.ask('plug', [laptop, beamer])
  await expect.poll(room).toEqual({ bounds: beamer.bounds, isFull: true, isVisible: true })
  await expect.poll(lastTold).toEqual({ screen: 'own', label: 'Beamer' })
})

it('takes the screen it had before, whatever its number and place are now', async () => {
  await shell.ask('plug', [laptop, television, beamer])
  await expect.poll(room).toMatchObject({ bounds: beamer.bounds })
  await shell.ask('plug', [laptop, television])
  await expect.poll(room).toMatchObject({ bounds: television.bounds, isFull: true })
  await shell.ask('plug', [laptop, beamerAgain])
  await expect.poll(room).toMatchObject({ bounds: beamerAgain.bounds })
})

it('is not shown over the leader when its screen is gone, and comes back with the screen', async () => {
  await shell.ask('plug', [laptop])
  await expect.poll(room).toMatchObject({ isFull: false, isVisible: false })
  await expect.poll(lastTold).toMatchObject({ screen: 'gone' })
  await shell.ask('plug', [laptop, beamer])
  await expect.poll(room).toEqual({ bounds: beamer.bounds, isFull: true, isVisible: true })
  await expect.poll(lastTold).toEqual({ screen: 'own', label: 'Beamer' })
})

it('makes room for the leader when it is the screen of the leader that goes (a lid that is shut)', async () => {
  await shell.ask('plug', [beamer])
  await expect.poll(lastTold).toEqual({ screen: 'shared', label: 'Beamer' })
  // Beside it, not over the whole of its new screen.
  expect(await room()).toEqual({
    bounds: { x: beamer.bounds.x, y: 0, width: 960, height: 540 },
    isFull: false,
    isVisible: true,
  })
  await shell.ask('plug', [laptop, beamer])
  await expect.poll(lastTold).toEqual({ screen: 'own', label: 'Beamer' })
  expect(await room()).toMatchObject({ isFull: true, isVisible: true })
})

it('is still hidden when the computer wakes up without that screen', async () => {
  await shell.ask('plug', [laptop])
  await shell.ask('wake', null)
  expect(await room()).toMatchObject({ isFull: false, isVisible: false })
  await shell.ask('plug', [laptop, beamer])
  await expect.poll(lastTold).toEqual({ screen: 'own', label: 'Beamer' })
  expect(await room()).toMatchObject({ isFull: true, isVisible: true })
})

it('keeps the screens of the computer awake as long as it is there', async () => {
  expect(await shell.callsOf('powerSaveBlocker.start')).toEqual(['prevent-display-sleep'])
})

it('comes back silently when its page crashes', async () => {
  await shell.ask('crashProjector', null)
  const loaded = async () =>
    (await shell.callsOf('webContents.loaded')).filter((url) => /projector/.test(String(url)))
  await eventually(async () => ((await loaded()).length > 1 ? true : undefined))
  expect(await shell.callsOf('dialog.showMessageBox')).toEqual([])
  expect(await room()).not.toBeNull()
})

it('takes no address for a session', async () => {
  for (const sessionId of ['', '../index.html', 'a#b', 'x'.repeat(65)])
    expect(await open(sessionId)).toMatchObject({ ok: false, problem: { code: 'invalid-request' } })
})

it('closes when it is told to, and can be opened again', async () => {
  const close = () => shell.page.evaluate(() => Reflect.get(window, 'platform').closeProjector())
  expect(await close()).toEqual({ ok: true, value: null })
  expect(await room()).toBeNull()
  await expect.poll(lastTold).toEqual({ screen: 'closed', label: '' })
  expect(await shell.callsOf('powerSaveBlocker.stop')).toHaveLength(1)
  expect(await close()).toEqual({ ok: true, value: null })
  expect(await open()).toMatchObject({ ok: true, value: { screen: 'own' } })
})

it('closes with the window of the leader, and nothing stays behind', async () => {
  await shell.ask('closeWindow', null)
  expect(await shell.ended()).toBe(0)
})
