/**
 * The improvement plan on the example dossier: cards moved by pointer and by keyboard, a verdict proposed and confirmed, and everything
 * taken back again.
 */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nl } from '../../src/texts/nl'
import { atRest } from '../screens/steps'
import { barriersOn } from './barriers'
import { openBuiltApp, type BuiltApp } from './built-app'

const words = nl.actions
const planned = 'Werkgroep preventie opnieuw starten'
const finished = 'Auditacties pas sluiten na een effectmeting'

let app: BuiltApp
beforeAll(async () => {
  app = await openBuiltApp()
  const { page } = app
  await page.getByRole('button', { name: nl.start.openExample }).click()
  await page.getByRole('heading', { name: nl.overview.title }).waitFor()
})
afterAll(() => app.close())

async function openPlan(page: Page, view: keyof typeof words.view): Promise<void> {
  await page
    .getByRole('navigation', { name: nl.app.mainNavigation })
    .getByRole('link', { name: nl.app.nav.actions })
    .click()
  await page.getByRole('heading', { level: 1, name: nl.actions.title }).waitFor()
  await page.getByRole('tab', { name: words.view[view] }).click()
}

function column(page: Page, status: keyof typeof nl.labels.actionStatus) {
  return page.getByRole('region', { name: new RegExp(`^${nl.labels.actionStatus[status]} \\(`) })
}

function mover(page: Page, title: string, status: keyof typeof nl.labels.actionStatus) {
  return page.getByRole('button', { name: nl.actionBoard.moveOf(title, nl.labels.actionStatus[status]) })
}

async function undo(page: Page): Promise<void> {
  await page.getByRole('button', { name: nl.app.undo }).click()
  await page.getByText(nl.app.undone).waitFor()
}

describe('the board', () => {
  test('a card is dragged to another column, and undo brings it back', async () => {
    const { page } = app
    await openPlan(page, 'board')
    const card = column(page, 'planned').getByRole('listitem').filter({ hasText: planned })
    await card.scrollIntoViewIfNeeded()
    const from = await card.boundingBox()
    const to = await column(page, 'running').boundingBox()
    if (from === null || to === null) throw new Error('nothing to drag')
    await page.mouse.move(from.x + 30, from.y + 12)
    await page.mouse.down()
    await page.mouse.move(to.x + 60, from.y + 60, { steps: 8 })
    await page.mouse.up()
    await column(page, 'running').getByRole('link', { name: planned }).waitFor()
    await page.getByText(nl.actionBoard.moved(planned, nl.labels.actionStatus.running)).first().waitFor()
    expect(page.url()).toMatch(/verbeterplan$/)
    await undo(page)
    await column(page, 'planned').getByRole('link', { name: planned }).waitFor()
  })

  test('arrow keys move a card; it keeps the focus and the move is announced', async () => {
    const { page } = app
    await mover(page, planned, 'planned').focus()
    await page.keyboard.press('ArrowRight')
    await column(page, 'running').getByRole('link', { name: planned }).waitFor()
    await page
      .getByRole('status')
      .filter({ hasText: nl.actionBoard.moved(planned, 'loopt') })
      .first()
      .waitFor()
    await page.waitForFunction(
      (label) => document.activeElement?.getAttribute('aria-label') === label,
      nl.actionBoard.moveOf(planned, 'loopt'),
    )
    await page.keyboard.press('ArrowLeft')
    await column(page, 'planned').getByRole('link', { name: planned }).waitFor()
    await page.waitForFunction(
      (label) => document.activeElement?.getAttribute('aria-label') === label,
      nl.actionBoard.moveOf(planned, 'gepland'),
    )
    await page.keyboard.press('ArrowLeft')
    await page.getByText(nl.actionBoard.atEnd(planned, 'gepland')).waitFor()
  })

  test('stopping asks why; without an answer nothing changes, and cancel leaves the card where it was', async () => {
    const { page } = app
    await mover(page, planned, 'planned').press('Enter')
    await page
      .getByRole('listitem')
      .or(page.getByRole('option'))
      .filter({ hasText: nl.actionBoard.moveTo('gestopt') })
      .first()
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('heading', { name: nl.actionPage.resultDialog.stopped }).waitFor()
    await dialog.getByRole('button', { name: nl.actionPage.resultDialog.save }).click()
    await dialog.getByText(nl.actionPage.resultDialog.missing).waitFor()
    await dialog.getByRole('button', { name: nl.app.cancel }).click()
    await dialog.waitFor({ state: 'hidden' })
    await column(page, 'planned').getByRole('link', { name: planned }).waitFor()
  })

  test.each(['list', 'board', 'timeline'] as const)(
    'the view %s is clean for assistive technology',
    async (view) => {
      const { page } = app
      await openPlan(page, view)
      expect(await barriersOn(page)).toEqual([])
    },
  )

  test('the timeline gives the same dates as a table, and the view is still chosen after a visit to an action', async () => {
    const { page } = app
    await page.getByRole('button', { name: nl.results.asTable }).click()
    await page
      .getByRole('table', { name: nl.actionTimeline.caption })
      .getByRole('link', { name: planned })
      .click()
    await page.getByRole('heading', { level: 1, name: planned }).waitFor()
    await page.goBack()
    await page.getByRole('tab', { name: words.view.timeline, selected: true }).waitFor()
  })
})

describe('a finished action proposes a verdict', () => {
  test('confirming changes the verdict, the history of the action shows it, and undo reverses all of it', async () => {
    const { page } = app
    await openPlan(page, 'list')
    const confirm = page.getByRole('button', {
      name: nl.verdictProposals.confirmOf('KWA-07', nl.labels.verdict['largely-met']),
    })
    await page.getByText(nl.verdictProposals.rule).waitFor()
    await confirm.click()
    await page.getByText(nl.verdictProposals.accepted('KWA-07', nl.labels.verdict['largely-met'])).waitFor()
    await confirm.waitFor({ state: 'hidden' })
    await page.getByRole('link', { name: finished }).first().click()
    await page.getByText(nl.actionPage.history.decided.accepted(nl.labels.verdict['largely-met'])).waitFor()
    await page.goBack()
    await page.keyboard.press('Control+z')
    await page.getByText(nl.app.undone).waitFor()
    await confirm.waitFor()
  })

  test('declining leaves the verdict and the proposal does not come back', async () => {
    const { page } = app
    await page.getByRole('button', { name: nl.verdictProposals.declineOf('KWA-07') }).click()
    await page.getByText(nl.verdictProposals.declined('KWA-07', nl.labels.verdict['largely-unmet'])).waitFor()
    await page.getByText(nl.verdictProposals.rule).waitFor({ state: 'hidden' })
    await undo(page)
    await page.getByText(nl.verdictProposals.rule).waitFor()
  })
})

describe('one action', () => {
  test('a term is one click, a priority follows from two choices, and a circle of waiting cannot be made', async () => {
    const { page } = app
    await openPlan(page, 'list')
    await page.getByRole('link', { name: planned }).first().click()
    await page.getByRole('heading', { level: 1, name: planned }).waitFor()
    await page
      .getByRole('button', { name: nl.actionPage.terms.dueOn(nl.actionPage.terms.term['three-months']) })
      .click()
    await page.getByRole('combobox', { name: nl.actionFields.impact.name }).press('Enter')
    // By keyboard: lines that come and go with the term move the list, and then the mouse, pressed on one option, is let go on another.
    await page.getByRole('option', { name: words.priority.level.high }).press('Enter')
    // The first list has left before the second opens: both hold the same words.
    await page.getByRole('option', { name: words.priority.level.high }).waitFor({ state: 'hidden' })
    await page.getByRole('combobox', { name: nl.actionFields.effort.name }).press('Enter')
    await page.getByRole('option', { name: words.priority.level.low }).press('Enter')
    await page.getByText(words.priority.meaning['quick-win']).waitFor()
    await atRest(page)
    const waiting = page.getByRole('combobox', { name: nl.actionPage.depends.add })
    await waiting.fill('geboorteplan')
    await page.getByRole('option', { name: /geboorteplan/ }).click()
    await page.getByText(nl.actionPage.depends.waits(1)).waitFor()
    // The other one cannot wait for this one now.
    await page
      .getByRole('region', { name: nl.actionFields.dependsOn.name })
      .getByRole('link', { name: /Eén regionaal formulier/ })
      .click()
    await page.getByRole('heading', { level: 1, name: /Eén regionaal formulier/ }).waitFor()
    await page.getByRole('combobox', { name: nl.actionPage.depends.add }).fill('preventie')
    await page.getByRole('option').filter({ hasText: planned }).waitFor({ state: 'hidden' })
    await expect.poll(() => page.getByRole('option').filter({ hasText: planned }).count()).toBe(0)
  })
})

// Last of all: a page keeps the clock that a test gave it, and what moves on screen goes by that clock from then on.
describe('messages', () => {
  test('a message that takes the place of another stands as long as any', async () => {
    const { page } = app
    await openPlan(page, 'list')
    await page.clock.install()
    await page.getByRole('button', { name: nl.verdictProposals.declineOf('KWA-07') }).click()
    await page.getByText(nl.verdictProposals.declined('KWA-07', nl.labels.verdict['largely-unmet'])).waitFor()
    await page.clock.fastForward(6000)
    // Not by its button: a message stays while the mouse is on it.
    await page.keyboard.press('Control+z')
    await page.getByText(nl.app.undone).waitFor()
    await page.clock.fastForward(6000)
    await expect.poll(() => page.getByText(nl.app.undone).isVisible()).toBe(true)
    await page.clock.fastForward(3000)
    await page.getByText(nl.app.undone).waitFor({ state: 'hidden' })
  })

  test('nothing left this computer and nothing went wrong unseen', () => {
    expect(app.complaints).toEqual([])
    expect(app.strayRequests).toEqual([])
  })
})
