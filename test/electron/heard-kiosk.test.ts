/** A device that is left with respondents, as they and the facilitator hear it: locked, filled in by key, stopped, and freed by the PIN. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nl } from '../../src/texts/nl'
import { PIN, tryPin } from '../browser/kiosk-visitor'
import { makeOpenRound, PROFESSIONS } from '../browser/open-round'
import { openBus, whyNoBus, type Bus } from './accessibility-bus'
import { alertsIn, listenTo, messagesIn, namelessIn, namesOf, type Listener, type Since } from './heard-by'
import { launch, quit, type Running } from './launch'

const reason = whyNoBus()
const { dialog, exit, rest } = nl.kiosk
const { filling } = nl

describe.skipIf(reason !== null)('who fills in on a shared device', () => {
  let bus: Bus
  let heard: Listener
  let running: Running

  beforeAll(async () => {
    bus = await openBus()
    heard = listenTo(bus)
    running = await launch({
      switches: ['--force-renderer-accessibility'],
      environment: bus.environment,
    })
    await makeOpenRound(running.page, 'VSV Kiosk', 'Quickscan kiosk')
  })
  afterAll(async () => {
    await quit(running)
    bus.close()
  })

  /** Presses a button, by keyboard; what is heard from then on. */
  async function press(name: string): Promise<Since> {
    const button = running.page.getByRole('button', { name, exact: true })
    await button.focus()
    const since = heard.from()
    await button.press('Enter')
    return since
  }

  it('hears two PINs that are not equal as a field that is wrong', async () => {
    const { page } = running
    const opened = await press(nl.kiosk.start)
    const first = await heard.isSaid(opened, 'focused', dialog.pin)
    expect(first.states).toContain('required')
    await page.getByLabel(dialog.pin).fill(PIN)
    const again = page.getByLabel(dialog.again)
    await again.fill('1111')
    const since = heard.from()
    await again.press('Enter')
    await heard.isSaid(since, 'live', dialog.different)
    const tree = await bus.tree()
    expect(tree.filter(({ states }) => states.includes('invalid')).map(({ name }) => name)).toEqual([
      dialog.again,
    ])
    expect(messagesIn(since())).toEqual([dialog.different])
  })

  it('is on the button that begins, with nothing else than the way of the facilitator', async () => {
    const again = running.page.getByLabel(dialog.again)
    await again.fill(PIN)
    const since = heard.from()
    await again.press('Enter')
    await heard.isSaid(since, 'focused', rest.begin)
    const tree = await heard.treeWith('heading', rest.title)
    // The menu of the window goes with the lock; where it stays it is no part of the page.
    const page = tree.slice(tree.findIndex(({ role }) => role.startsWith('document')))
    expect(namesOf(page, 'push button', 'link', 'entry')).toEqual([rest.begin, rest.facilitator])
  })

  it('hears each step by its heading, what is missing, and an answer by key', async () => {
    const { page } = running
    await press(rest.begin)
    const about = await press(filling.welcome.begin)
    await heard.isSaid(about, 'focused', filling.about.title)
    const missing = await press(filling.next)
    await heard.isSaid(missing, 'live', filling.about.missing)
    const profession = page.getByRole('radio', { name: PROFESSIONS.midwife })
    await profession.press('Space')
    await press(filling.next)
    const tree = await heard.treeWith('radio button', 'eens')
    expect(namelessIn(tree)).toEqual([])
    expect(alertsIn(tree)).toEqual([])
    const since = heard.from()
    await page.keyboard.press('4')
    await heard.isSaid(since, 'live', filling.statement.spoken(1, 'eens'))
  })

  it('hears the question whether to stop, and after going on no answer for the second time', async () => {
    const { page } = running
    await heard.isSaid(await press(filling.stop), 'focused', filling.stopDialog.title)
    const tree = await heard.treeWith('dialog', filling.stopDialog.title)
    expect(tree.find(({ name }) => name === filling.stopDialog.title)?.description).toBe(
      filling.stopDialog.text,
    )
    const since = await press(filling.stopDialog.goOn)
    await heard.isSaid(since, 'focused', filling.stop)
    await heard.treeWith('radio button', 'eens')
    await page.getByRole('group').nth(1).getByRole('radio', { name: 'eens', exact: true }).press('4')
    await heard.isSaid(since, 'live', filling.statement.spoken(2, 'eens'))
    expect(messagesIn(since())).toEqual([filling.statement.spoken(2, 'eens')])
  })

  it('is asked before stopping, with the keyboard on the question, and begins with an empty page after it', async () => {
    const asked = await press(filling.stop)
    await heard.isSaid(asked, 'focused', filling.stopDialog.title)
    const tree = await heard.treeWith('dialog', filling.stopDialog.title)
    expect(namesOf(tree, 'radio button')).toEqual([])
    const since = await press(filling.stopDialog.discard)
    await heard.isSaid(since, 'focused', rest.begin)
  })

  it('hears of every PIN that is wrong, and the wait after three of them once, not every second of it', async () => {
    const { page } = running
    await heard.isSaid(await press(rest.facilitator), 'focused', exit.pin)
    for (const guess of ['0000', '1111']) {
      const wrong = heard.from()
      await tryPin(page, guess)
      await heard.isSaid(wrong, 'live', exit.wrong)
    }
    const since = heard.from()
    await tryPin(page, '2222')
    await heard.isSaid(since, 'live', exit.again)
    expect(messagesIn(since()).filter((said) => /nog \d:\d\d/.test(said))).toHaveLength(1)
  })

  it('is at the round again with the right PIN', async () => {
    const field = running.page.getByRole('dialog').getByLabel(exit.pin)
    await field.fill(PIN)
    const since = heard.from()
    await field.press('Enter')
    await heard.isSaid(since, 'focused', 'Quickscan kiosk')
    expect(running.complaints).toEqual([])
  })
})
