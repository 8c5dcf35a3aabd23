/** The screens of a session: the list, one that was held, and one that is prepared and led from its beginning to its end. */
import type { Page } from 'playwright-core'
import { nl } from '../../src/texts/nl'
import { atRest, menu, settle, type Screen } from './steps'

const leader = nl.sessionLeader

/** A step of the agenda in the window of the leader. */
async function step(page: Page, name: string): Promise<void> {
  await page
    .getByRole('region', { name: leader.agenda })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click()
  await atRest(page)
}

/** A session of 25 people that may begin, from the proposals of the application. */
async function prepareSession(page: Page): Promise<void> {
  const { about, present } = nl.sessionPreparation
  await menu(page, nl.sessions.title)
  await page.getByRole('button', { name: nl.sessions.add }).click()
  await page.getByRole('heading', { level: 1, name: nl.sessions.nameOf(null) }).waitFor()
  const counts = page.getByLabel(/^Aantal mensen: /)
  for (let group = 0; group < 5; group += 1) await counts.nth(group).fill('5')
  await page.getByText(`${present.total}: 25`).waitFor()
  await page.getByLabel(about.day, { exact: true }).fill('2026-12-10')
  await page.getByLabel(about.start).fill('14:00')
  await page.getByLabel(about.tables, { exact: true }).fill('5')
  await page.getByLabel(about.place).fill('Buurthuis De Brink')
  await page.getByLabel(about.place).blur()
  await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded()
  await settle(page)
}

/** One way of voting in the panel of the leader, to be seen or hidden again. */
async function openWays(page: Page, ...ways: readonly (keyof typeof leader.vote.ways)[]): Promise<void> {
  for (const way of ways) await page.getByText(leader.vote.ways[way], { exact: true }).click()
}

export const sessionScreens: readonly Screen[] = [
  {
    name: '15f-spiegelsessies',
    open: async (page) => {
      await menu(page, nl.sessions.title)
      await page.getByRole('table', { name: nl.sessions.caption }).waitFor()
    },
  },
  {
    name: '15g-sessie-klaar',
    open: async (page) => {
      await page.getByRole('table', { name: nl.sessions.caption }).getByRole('link').first().click()
      await page.getByRole('heading', { name: nl.sessions.done.title }).waitFor()
      await settle(page)
    },
  },
  { name: '15h-sessie-voorbereiden', open: prepareSession },
  {
    name: '15i-sessie-voorspellen',
    open: async (page) => {
      await page.getByRole('link', { name: nl.sessionPreparation.lead }).click()
      await page.getByRole('button', { name: leader.begin }).click()
      await step(page, nl.sessionSteps.name.predict)
      await page.getByRole('heading', { name: leader.predictions.title }).waitFor()
    },
  },
  {
    name: '15j-sessie-thema',
    open: async (page) => {
      await step(page, nl.sessionSteps.name.mirror)
      await page.getByLabel(leader.notes.text, { exact: true }).fill('Herkend aan alle tafels.')
      await page.getByLabel(leader.parking.add).fill('Vergoeding voor vergaderuren')
      await page.keyboard.press('Enter')
      await page.getByRole('heading', { level: 1 }).focus()
    },
  },
  { name: '15k-sessie-verschil', open: (page) => step(page, nl.sessionSteps.name.gaps) },
  {
    name: '15l-sessie-stemmen',
    open: async (page) => {
      await step(page, nl.sessionSteps.name.vote)
      await page.getByRole('button', { name: leader.vote.open }).click()
      await page.getByText(leader.vote.count(0, 25)).first().waitFor()
      await openWays(page, 'totals', 'slips', 'network', 'device')
      await page.getByText(leader.vote.phones.noNetwork).waitFor()
      await page.getByRole('heading', { name: leader.vote.title, exact: true }).scrollIntoViewIfNeeded()
    },
  },
  {
    name: '15m-sessie-stem-op-laptop',
    open: async (page) => {
      await page.getByRole('button', { name: leader.vote.device.start }).click()
      await page.getByRole('button', { name: leader.vote.device.begin }).click()
      await page.getByRole('checkbox').nth(1).check()
    },
  },
  {
    name: '15n-sessie-acties',
    open: async (page) => {
      const { totals, device } = leader.vote
      await page.getByRole('button', { name: device.stop }).click()
      await page.getByRole('button', { name: device.leader }).click()
      await page.getByRole('button', { name: device.leaderAsk.action }).click()
      await page.getByLabel(totals.ballots).fill('25')
      const fields = page.getByLabel(/hoe vaak gekozen$/)
      for (const [point, votes] of [17, 13, 15, 9, 8, 6, 4, 2].entries())
        await fields.nth(point).fill(String(votes))
      await page.getByRole('button', { name: totals.add }).click()
      await page.getByText(leader.vote.count(25, 25)).first().waitFor()
      await page.getByRole('button', { name: leader.vote.close }).click()
      await page.getByRole('dialog').getByRole('button', { name: leader.vote.close }).click()
      await page.getByRole('button', { name: leader.vote.openSecond }).waitFor()
      await step(page, nl.sessionSteps.name.actions)
      await page.getByRole('link', { name: nl.sessionActions.toTables }).click()
      await page.getByRole('button', { name: nl.sessionActions.example }).click()
      await page.getByRole('heading', { name: nl.sessionActions.smart.title }).waitFor()
      await page.evaluate(() => scrollTo(0, 0))
    },
  },
  {
    name: '15o-sessie-afsluiten',
    open: async (page) => {
      await page.getByRole('link', { name: nl.sessionActions.ready }).click()
      await page.getByRole('region', { name: leader.agenda }).waitFor()
      await step(page, nl.sessionSteps.name.closing)
      await page.getByRole('heading', { name: leader.closing.title, exact: true }).waitFor()
    },
  },
]
