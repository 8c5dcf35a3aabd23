/**
 * The road of each module as a screen reader gets it in real Electron: the names, roles, states and messages on the accessibility bus of the
 * system, not the tree that the browser shows its own tools.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nl } from '../../src/texts/nl'
import { openBus, whyNoBus, type Bus } from './accessibility-bus'
import { goTo, openExample } from './dossier'
import { alertsIn, listenTo, namelessIn, nameOf, type Listener } from './heard-by'
import { eventually, launch, quit, type Running } from './launch'

const reason = whyNoBus()
if (reason !== null) console.error(`what a screen reader gets is not read: ${reason}`)

describe.skipIf(reason !== null)('a screen reader', () => {
  let bus: Bus
  let heard: Listener
  let running: Running
  let dossier = ''

  beforeAll(async () => {
    bus = await openBus()
    heard = listenTo(bus)
    running = await launch({
      switches: ['--force-renderer-accessibility'],
      environment: bus.environment,
    })
  })
  afterAll(async () => {
    await quit(running)
    bus.close()
  })

  it('hears the example open: the window and the heading of its first page, which has the keyboard', async () => {
    const since = heard.from()
    dossier = await openExample(running)
    await heard.isSaid(since, 'focused', nl.overview.title)
  })

  it.each([
    ['spiegel', nl.rounds.title],
    ['toetsing', /^Toetsing/],
    ['bewijs', nl.evidence.title],
    ['verbeterplan', nl.actions.title],
    ['sessies', nl.sessions.title],
    ['bezoek', nl.visit.title],
    ['uitgezet', nl.delegation.title],
    ['rapport', nl.reportPage.title],
    ['gegevens', nl.profile.title],
    ['geschiedenis', nl.history.title],
  ])('hears the page %s by its heading, with a name for every control and no alert', async (path, title) => {
    const since = heard.from()
    await goTo(running.page, `${dossier}/${path}`)
    await heard.isSaid(since, 'focused', title)
    const tree = await heard.treeWith('heading', title)
    expect(namelessIn(tree)).toEqual([])
    expect(alertsIn(tree)).toEqual([])
    // Counts above a list are said once more as the page opens, in their turn; nothing breaks in.
    const brokeIn = since().filter(({ event, live }) => event === 'live' && live === 'assertive')
    expect(brokeIn.map(nameOf)).toEqual([])
  })

  it('hears a list open without its options being read out', async () => {
    const { page } = running
    await goTo(page, `${dossier}/bewijs`)
    await page.getByRole('heading', { name: nl.evidence.title }).waitFor()
    await page.getByText(nl.panes.filters(0), { exact: true }).click()
    const field = page.getByRole('combobox', { name: nl.evidence.order })
    await field.focus()
    const since = heard.from()
    await field.press('ArrowDown')
    await page.getByRole('listbox', { name: nl.evidence.order }).waitFor()
    await eventually(() => (since().some(({ event }) => event === 'focused') ? true : undefined))
    // The count above the list may still come; the options may not.
    const readOut = since().filter(({ event, role }) => event === 'live' && role !== 'status bar')
    expect(readOut.map(nameOf)).toEqual([])
    await page.keyboard.press('Escape')
  })

  it('is in the first field of a form, and nothing behind a dialog is there any more', async () => {
    const { page } = running
    await goTo(page, `${dossier}/verbeterplan`)
    await heard.treeWith('heading', nl.actions.title)
    const since = heard.from()
    await page.getByRole('button', { name: nl.actions.add }).click()
    const field = await heard.isSaid(since, 'focused', nl.actions.nameIt)
    expect(field.states).toContain('required')
    await eventually(async () =>
      (await bus.tree()).some(({ role, name }) => role === 'heading' && name === nl.actions.title)
        ? undefined
        : true,
    )
    await page.keyboard.press('Enter')
    const tree = await eventually(async () => {
      const now = await bus.tree()
      return now.some(({ states }) => states.includes('invalid')) ? now : undefined
    })
    expect(tree.filter(({ states }) => states.includes('invalid')).map(({ name }) => name)).toEqual([
      nl.actions.nameIt,
    ])
    await page.getByRole('button', { name: nl.app.cancel }).click()
    await heard.treeWith('heading', nl.actions.title)
  })

  it('hears a verdict that is chosen, and nothing of the saving', async () => {
    const { page } = running
    await goTo(page, `${dossier}/toetsing/ORG-02`)
    await page.getByRole('group', { name: nl.normPage.verdict }).waitFor()
    const tile = page.getByRole('radio', { name: nl.normPage.short.unmet, exact: true })
    const since = heard.from()
    await tile.focus()
    await tile.press('Space')
    await heard.isSaid(since, 'checked', nl.normPage.short.unmet)
    await page.locator('.save-status', { hasText: 'opgeslagen' }).waitFor()
    const saved = since().filter(({ event, name }) => event === 'live' && /opgesla|opslaan/.test(name))
    expect(saved.map(nameOf)).toEqual([])
  })
})
