/** A session as its leader hears it, who works by keyboard: prepared, led, voted on by the laptop that goes round, and finished. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VOTES_PER_PERSON } from '../../src/domain/session/vote'
import { nl } from '../../src/texts/nl'
import { openSessions, showNotes, step } from '../browser/session-road'
import { openBus, whyNoBus, type Bus } from './accessibility-bus'
import { openExample } from './dossier'
import { alertsIn, listenTo, messagesIn, namelessIn, namesOf, type Listener, type Since } from './heard-by'
import { launch, quit, type Running } from './launch'

const reason = whyNoBus()
const leader = nl.sessionLeader
const { vote, closing } = leader
const PEOPLE = 5
const names = nl.sessionSteps.name

describe.skipIf(reason !== null)('who leads a session', () => {
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
    await openExample(running)
    await openSessions(running.page)
  })
  afterAll(async () => {
    await quit(running)
    bus.close()
  })

  /** Presses what has this name, by keyboard; what is heard from then on. */
  async function press(role: 'button' | 'link', name: string | RegExp): Promise<Since> {
    const target = running.page.getByRole(role, { name }).first()
    await target.focus()
    const since = heard.from()
    await target.press('Enter')
    return since
  }

  async function toStep(name: string): Promise<Since> {
    await step(running.page, name).focus()
    const since = heard.from()
    await step(running.page, name).press('Enter')
    return since
  }

  it('hears the preparation by its heading, with a name for every control', async () => {
    const since = await press('button', nl.sessions.add)
    await heard.isSaid(since, 'focused', nl.sessions.nameOf(null))
    const counts = running.page.getByLabel(/^Aantal mensen: /)
    for (let group = 0; group < PEOPLE; group += 1) await counts.nth(group).fill('1')
    const tree = await heard.treeWith('heading', nl.sessions.nameOf(null))
    expect(namelessIn(tree)).toEqual([])
    expect(alertsIn(tree)).toEqual([])
  })

  it('hears the window of the leader, and which slide the room sees whenever that changes', async () => {
    const opened = await press('link', nl.sessionPreparation.lead)
    await heard.isSaid(opened, 'focused', leader.title)
    await showNotes(running.page)
    const tree = await heard.treeWith('push button', leader.begin)
    expect(namelessIn(tree)).toEqual([])
    expect(alertsIn(tree)).toEqual([])
    const begun = await press('button', leader.begin)
    await heard.isSaid(begun, 'live', new RegExp(leader.slide['ground-rules']))
    await running.page.getByRole('heading', { level: 1 }).focus()
    const next = heard.from()
    await running.page.keyboard.press('PageDown')
    await heard.isSaid(next, 'live', new RegExp(leader.slide.predict))
    expect(messagesIn(next())).toHaveLength(1)
  })

  it('hears that the screen of the room is black, and what is on it when it is not any more', async () => {
    const black = heard.from()
    await running.page.keyboard.press('b')
    await heard.isSaid(black, 'live', leader.black)
    const light = heard.from()
    await running.page.keyboard.press('b')
    await heard.isSaid(light, 'live', new RegExp(leader.slide.predict))
  })

  it('keeps the keyboard in the panel of the vote once the vote is open', async () => {
    await heard.isSaid(await toStep(names.vote), 'live', new RegExp(leader.slide.vote))
    const since = await press('button', vote.open)
    await heard.isSaid(since, 'live', vote.count(0, PEOPLE))
    await heard.isSaid(since, 'focused', vote.title)
    expect(namelessIn(await heard.treeWith('heading', vote.title))).toEqual([])
  })

  it('hears the laptop that goes round as a dialog: its question, how many are chosen, and thanks once', async () => {
    const { page } = running
    const { device } = vote
    const way = page.locator('summary', { hasText: vote.ways.device })
    await way.press('Enter')
    await heard.isSaid(await press('button', device.start), 'focused', device.rest)
    const tree = await heard.treeWith('dialog', vote.title)
    expect(tree.find(({ role }) => role === 'dialog')?.states).toContain('modal')
    expect(namesOf(tree, 'heading')).toEqual([device.rest])
    for (let person = 0; person < PEOPLE; person += 1) {
      const begun = await press('button', device.begin)
      await heard.isSaid(begun, 'focused', device.choose(VOTES_PER_PERSON))
      const first = page.getByRole('checkbox').first()
      await first.focus()
      const since = heard.from()
      await first.press('Space')
      await heard.isSaid(since, 'checked', /^1 /)
      await heard.isSaid(since, 'live', device.chosen(1, VOTES_PER_PERSON))
      for (const point of [1, 2]) await page.getByRole('checkbox').nth(point).check()
      const given = await press('button', device.give)
      await heard.isSaid(given, 'focused', device.rest)
      await heard.isSaid(given, 'live', device.thanks)
      expect(messagesIn(given()).filter((said) => said === device.thanks)).toHaveLength(1)
    }
  })

  it('hears nothing of the vote behind the question who leads, and is back where the laptop left', async () => {
    const { leaderAsk, leader: back, begin, start } = vote.device
    await heard.isSaid(await press('button', back), 'focused', leaderAsk.title)
    const tree = await heard.treeWith('dialog', leaderAsk.title)
    expect(namesOf(tree, 'push button')).not.toContain(begin)
    const since = await press('button', leaderAsk.action)
    await heard.isSaid(since, 'focused', start)
    await heard.isSaid(since, 'live', vote.count(PEOPLE, PEOPLE))
  })

  it('hears the vote closed and its outcome come on the screen, with the keyboard still in that panel', async () => {
    await heard.isSaid(await press('button', vote.close), 'focused', vote.closeAsk.title)
    const since = heard.from()
    await running.page.getByRole('dialog').getByRole('button', { name: vote.close }).press('Enter')
    await heard.isSaid(since, 'live', new RegExp(leader.slide.outcome))
    await heard.isSaid(since, 'focused', vote.title)
    // The box is emptied a moment before the vote is closed.
    expect(messagesIn(since())).not.toContain(vote.count(0, PEOPLE))
  })

  it('hears the page of the actions, and is in the first field of one that is begun', async () => {
    await heard.isSaid(await toStep(names.actions), 'live', new RegExp(leader.slide.tables))
    const since = await press('link', nl.sessionActions.toTables)
    await heard.isSaid(since, 'focused', nl.sessionActions.title)
    const begun = await press('button', nl.sessionActions.example)
    await heard.isSaid(begun, 'focused', new RegExp(nl.sessionActions.field.title.name))
    const tree = await heard.treeWith('heading', nl.sessionActions.smart.title)
    expect(namelessIn(tree)).toEqual([])
    expect(alertsIn(tree)).toEqual([])
    const [, second = ''] = namesOf(tree, 'push button').filter((name) => /^\d .*actie$/.test(name))
    const next = await press('button', nl.sessionActions.nextPoint)
    const point = await heard.isSaid(next, 'focused', /\.$/)
    expect(second).toContain(point.name)
    await heard.isSaid(await press('link', nl.sessionActions.ready), 'focused', leader.title)
  })

  it('hears the closing: a new decision has the keyboard, and the end is a page with its heading', async () => {
    await showNotes(running.page)
    await toStep(names.closing)
    await running.page.getByRole('heading', { name: closing.title, exact: true }).waitFor()
    await heard.isSaid(await press('button', closing.addDecision), 'focused', closing.decision)
    expect(namelessIn(await heard.treeWith('heading', closing.title))).toEqual([])
    const since = await press('button', closing.finish)
    await heard.isSaid(since, 'focused', nl.sessions.nameOf(null))
    await heard.isSaid(since, 'live', new RegExp(closing.finished))
    expect(messagesIn(since()).filter((said) => said.includes(closing.finished))).toHaveLength(1)
    expect(running.complaints).toEqual([])
  })
})
