/**
 * A whole session in two tabs of the browser edition: prepared on the example, led, voted on by 25 people in two ways, stopped halfway and
 * taken up again, three actions made, finished; and a rehearsal that leaves nothing behind.
 */
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { slides } from '../../src/texts/session/slides'
import { pressEscape } from '../press-escape'
import { databasesByBucket } from '../stored-rows'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'
import {
  closeVote,
  finishSession,
  goOnLeading,
  makeThreeActions,
  onScreen,
  openSessions,
  prepareSession,
  step,
} from './session-road'

const prepare = nl.sessionPreparation
const leader = nl.sessionLeader
const vote = leader.vote

let app: BuiltApp
beforeAll(async () => {
  app = await openBuiltApp()
  const { page } = app
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
})
afterAll(() => app.close())

/** The projector window, opened by the leader. */
async function openProjector(page: Page): Promise<Page> {
  const [room] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: leader.projector.open }).click(),
  ])
  await page.getByText(leader.projector.connected).waitFor()
  return room
}

/** The smallest text of a slide about a difference once it is drawn, of its height; in the room nothing is below a fortieth. */
const smallestOn = (picture: Locator) =>
  picture.evaluate(async (slide) => {
    for (let frame = 0; frame < 10; frame += 1) await new Promise((drawn) => requestAnimationFrame(drawn))
    const sizes = [...slide.querySelectorAll('.small, .group, .not-yet')].map((element) =>
      Number.parseFloat(getComputedStyle(element).fontSize),
    )
    return Math.min(...sizes) / slide.clientHeight
  })

let room: Page
const notes = 'Herkend aan alle tafels.'

describe('a session is prepared', () => {
  test('with everything the rules propose, and with people, tables and times', async () => {
    const { page } = app
    await openSessions(page)
    expect(await barriersOn(page)).toEqual([])
    await prepareSession(page, 5)
    await page
      .getByRole('row', { name: /Welkom en spelregels/ })
      .getByText('14:00')
      .waitFor()
    await expect.poll(() => page.getByLabel(/^Punt \d, /).count()).toBe(8)
    expect(await barriersOn(page)).toEqual([])
  })

  test('a topic that was not proposed asks for a reason', async () => {
    const { page } = app
    await page.getByLabel(prepare.topics.add.gap).selectOption({ index: 1 })
    await page.getByText(prepare.topics.reasonMissing).waitFor()
    await page.getByLabel(prepare.topics.reason).fill('Hier gaat het vaak over.')
    await page.getByText(prepare.topics.reasonMissing).waitFor({ state: 'hidden' })
  })
})

describe('a session is led', () => {
  test('the room sees the slide of the leader, and what the leader writes is not in it', async () => {
    const { page } = app
    await page.getByRole('link', { name: prepare.lead }).click()
    room = await openProjector(page)
    await room.getByRole('heading', { name: slides.rules.title }).waitFor()
    await page.bringToFront()
    await page.getByRole('button', { name: leader.begin }).click()
    await step(page, nl.sessionSteps.name.mirror).click()
    await room.getByRole('heading', { name: 'Visie en richting' }).waitFor()
    await page.getByLabel(leader.notes.text, { exact: true }).fill(notes)
    await page.getByLabel(leader.parking.add).fill('Vergoeding voor vergaderuren')
    await page.keyboard.press('Enter')
    await page.getByText('Vergoeding voor vergaderuren').waitFor()
    const seen = await room.locator('body').innerText()
    expect(seen).not.toContain(notes)
    expect(seen).not.toContain('Vergoeding')
    expect(await barriersOn(page)).toEqual([])
  })

  test('a presenter moves on and back, B makes the projector black, and a key typed in a text is a letter', async () => {
    const { page } = app
    await page.keyboard.press('PageDown')
    await room.getByRole('heading', { name: 'Zorgpaden en kwaliteit' }).waitFor()
    await page.keyboard.press('PageUp')
    await room.getByRole('heading', { name: 'Visie en richting' }).waitFor()
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('b')
    await room.getByRole('heading', { name: 'Visie en richting' }).waitFor({ state: 'hidden' })
    await page.keyboard.press('b')
    await room.getByRole('heading', { name: 'Visie en richting' }).waitFor()
    await page.getByLabel(leader.parking.add).press('b')
    await expect.poll(() => page.getByLabel(leader.parking.add).inputValue()).toBe('b')
    await page.getByLabel(leader.parking.add).fill('')
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByRole('heading', { name: leader.keys.title }).waitFor()
    await pressEscape(page)
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  })

  test('the picture of a full slide is as large to the leader as it is to the room', async () => {
    const { page } = app
    await step(page, nl.sessionSteps.name.gaps).click()
    await room.getByText(slides.gap.turn).waitFor()
    const picture = page.getByRole('region', { name: leader.onScreen }).locator('.screen .slide')
    await picture.getByText(slides.gap.turn).waitFor()
    // Asked for less movement, a page must not answer with sizes of a moment ago.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const sizes: number[] = []
    for (let slide = 0; slide < 4; slide += 1) {
      sizes.push(await smallestOn(picture))
      await page.keyboard.press('PageDown')
    }
    await page.emulateMedia({ reducedMotion: null })
    expect(Math.min(...sizes)).toBeGreaterThan(1 / 40 - 0.0005)
  })

  test('tables guess, and the room sees which table guessed what', async () => {
    const { page } = app
    await step(page, nl.sessionSteps.name.predict).click()
    await page
      .getByLabel(leader.predictions.fieldOf(leader.predictions.highest, 2))
      .selectOption('Visie en richting')
    await pressEscape(page)
    await page.getByRole('heading', { level: 1 }).focus()
    await page.keyboard.press('PageDown')
    await onScreen(page, leader.slide.predictions)
    await room.getByText('Visie en richting').first().waitFor()
  })

  test('after a restart of the computer it is where it was, with everything that was written', async () => {
    await app.restart()
    const { page } = app
    await page
      .getByRole('link', { name: /VSV Rijn en Kromme/ })
      .first()
      .click()
    await openSessions(page)
    await goOnLeading(page)
    await onScreen(page, leader.slide.predictions)
    room = await openProjector(page)
    await page.bringToFront()
    await step(page, nl.sessionSteps.name.mirror).click()
    await page.getByRole('heading', { name: leader.notes.title('Visie en richting') }).waitFor()
    await expect.poll(() => page.getByLabel(leader.notes.text, { exact: true }).inputValue()).toBe(notes)
    await page.getByText('Vergoeding voor vergaderuren').waitFor()
  })
})

describe('25 people vote in secret', () => {
  test('20 slips are typed in as totals, and five people vote on the laptop that goes round', async () => {
    const { page } = app
    await step(page, nl.sessionSteps.name.vote).click()
    await page.getByRole('button', { name: vote.open }).click()
    await page.getByText(vote.count(0, 25)).first().waitFor()
    await page.getByText(vote.ways.totals).click()
    const fields = page.getByLabel(/hoe vaak gekozen$/)
    await page.getByLabel(vote.totals.ballots).fill('20')
    await fields.nth(0).fill('21')
    await page.getByRole('button', { name: vote.totals.add }).click()
    await page.getByText(vote.fault['impossible-total']).waitFor()
    await fields.nth(0).fill('18')
    await fields.nth(1).fill('12')
    await page.getByRole('button', { name: vote.totals.add }).click()
    await page.getByText(vote.count(20, 25)).first().waitFor()
    // One of them was typed wrong: they come back into their fields.
    await page.getByRole('button', { name: vote.totals.takeBack }).click()
    await page.getByText(vote.count(0, 25)).first().waitFor()
    await expect.poll(() => page.getByLabel(vote.totals.ballots).inputValue()).toBe('20')
    await fields.nth(1).fill('13')
    await page.getByRole('button', { name: vote.totals.add }).click()
    await page.getByText(vote.count(20, 25)).first().waitFor()
    await page.getByText(vote.ways.slips).click()
    await page.getByText(vote.slips.none).waitFor()
    await page.getByText(vote.ways.network).click()
    await page.getByText(vote.phones.noNetwork).waitFor()
    await page.getByText(vote.ways.device).click()
    await page.getByRole('button', { name: vote.device.start }).click()
    for (let person = 0; person < 5; person += 1) {
      await page.getByRole('button', { name: vote.device.begin }).click()
      await expect.poll(() => page.getByRole('checkbox', { checked: true }).count()).toBe(0)
      for (const point of [0, 2, 3]) await page.getByRole('checkbox').nth(point).check()
      await expect.poll(() => page.getByRole('checkbox').nth(4).isDisabled()).toBe(true)
      await page.getByRole('button', { name: vote.device.give }).click()
      await page.getByText(vote.device.thanks).waitFor()
    }
    expect(await barriersOn(page)).toEqual([])
    await page.getByRole('button', { name: vote.device.leader }).click()
    await page.getByRole('button', { name: vote.device.leaderAsk.action }).click()
    await page.getByText(vote.count(25, 25)).first().waitFor()
    await expect.poll(() => room.locator('body').innerText()).not.toContain('23')
  })

  test('the outcome is shown to the room once the vote is closed', async () => {
    const { page } = app
    await closeVote(page)
    await room.getByText('23').first().waitFor()
  })
})

describe('actions are made at the tables', () => {
  test('three of them, with the example as a start, are in the improvement plan at once', async () => {
    const { page } = app
    await makeThreeActions(page)
    expect(await barriersOn(page)).toEqual([])
  })
})

describe('a session is finished', () => {
  test('what came of it is shown, and an action leads back to the session', async () => {
    const { page } = app
    await finishSession(page, 'We beginnen in januari.')
    await page.getByText(nl.sessions.done.figures(1, 3, 1)).waitFor()
    await page.getByText('We beginnen in januari.').waitFor()
    expect(await barriersOn(page)).toEqual([])
    await page.getByRole('link', { name: nl.sessions.done.actions }).click()
    await page
      .getByRole('link', { name: /Inventariseer dubbele registraties/ })
      .first()
      .click()
    await page.getByRole('link', { name: nl.sessions.actionFrom(null) }).click()
    await page.getByRole('heading', { name: nl.sessions.done.title }).waitFor()
  })
})

describe('a rehearsal', () => {
  let sessionRows = 0

  test('has made-up tables and votes', async () => {
    const { page } = app
    await page.getByRole('link', { name: nl.sessions.title }).first().click()
    await page.getByRole('table', { name: nl.sessions.caption }).waitFor()
    sessionRows = await page.getByRole('row').count()
    await page.getByRole('button', { name: nl.sessions.rehearse.start }).click()
    await page.getByText(nl.sessions.rehearse.banner).waitFor()
    await page.getByRole('button', { name: leader.begin }).click()
    await step(page, nl.sessionSteps.name.vote).click()
    await page.getByRole('button', { name: vote.open }).click()
    await page.getByRole('button', { name: nl.sessions.rehearse.votes(25) }).click()
    await page.getByText(vote.count(25, 25)).first().waitFor()
    expect(await barriersOn(page)).toEqual([])
  })

  test('asks once before the room leaves a vote that is open, and once more before the session is finished', async () => {
    const { page } = app
    const asked = page.getByRole('alert').getByText(vote.leftOpen.text(25, 25, true))
    const next = page.getByRole('button', { name: leader.next, exact: true })
    await next.click()
    await asked.waitFor()
    await onScreen(page, leader.slide.vote)
    expect(await barriersOn(page)).toEqual([])
    await page.getByRole('button', { name: vote.leftOpen.goOn }).click()
    await onScreen(page, leader.slide.tables)
    await asked.waitFor({ state: 'hidden' })
    await step(page, nl.sessionSteps.name.vote).getByText(leader.voteOpen).waitFor()
    await step(page, nl.sessionSteps.name.vote).click()
    await onScreen(page, leader.slide.vote)
    await next.click()
    await onScreen(page, leader.slide.tables)
    await step(page, nl.sessionSteps.name.closing).click()
    await page.getByRole('button', { name: leader.closing.finish }).click()
    await asked.waitFor()
    await page.getByRole('button', { name: vote.leftOpen.close }).click()
    await onScreen(page, leader.slide.outcome)
    await asked.waitFor({ state: 'hidden' })
  })

  test('is over when it is stopped, and leaves nothing behind', async () => {
    const { page } = app
    await page.getByRole('button', { name: nl.sessions.rehearse.stop }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await expect
      .poll(async () => JSON.stringify(await databasesByBucket(page)))
      .not.toContain('vsv-oefensessie')
    await page
      .getByRole('link', { name: /VSV Rijn en Kromme/ })
      .first()
      .click()
    await openSessions(page)
    await expect.poll(() => page.getByRole('row').count()).toBe(sessionRows)
  })
})

test('no page complained and nothing left the computer', () => {
  expect(app.complaints).toEqual([])
  expect(app.strayRequests).toEqual([])
})
