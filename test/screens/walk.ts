/**
 * Every screen of the application, in the order a user meets them: one list for the accessibility tests and for the pictures in
 * docs/schermen. The example dossier gives the data. Sent work needs more than that: test/browser/delegation.test.ts looks at its pages.
 */
import type { Page } from 'playwright-core'
import { nl } from '../../src/texts/nl'

interface Screen {
  /** File name of the picture. */
  readonly name: string
  /** Brings the page there, from the screen before. */
  readonly open: (page: Page) => Promise<void>
}

function inMenu(page: Page, name: string) {
  return page.getByRole('navigation', { name: nl.app.mainNavigation }).getByRole('link', { name })
}

/** A page stands when its heading does and the network of lazy parts is quiet. */
async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(350)
}

/** In a narrow window the menu opens on request. */
async function openMenu(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: nl.app.menu, exact: true })
  if (await button.isVisible()) {
    await button.click()
    await inMenu(page, nl.app.nav.overview).waitFor()
  }
}

async function menu(page: Page, name: string): Promise<void> {
  await openMenu(page)
  await inMenu(page, name).click()
  await settle(page)
}

/** To a page beside the present one, by its address. */
async function address(page: Page, part: RegExp, other: string): Promise<void> {
  await page.goto(page.url().replace(part, other))
  await settle(page)
}

async function dialog(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).first().click()
  await page.getByRole('dialog').waitFor()
  await page.waitForTimeout(400)
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

async function next(page: Page): Promise<void> {
  await page.getByRole('button', { name: nl.filling.next }).press('Enter')
  await settle(page)
}

const leader = nl.sessionLeader

/** A step of the agenda in the window of the leader. */
async function step(page: Page, name: string): Promise<void> {
  await page
    .getByRole('region', { name: leader.agenda })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click()
  await page.waitForTimeout(350)
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

export const screens: readonly Screen[] = [
  { name: '01-welkom', open: settle },
  {
    name: '02-nieuw-dossier',
    open: (page) => dialog(page, nl.start.newDossier),
  },
  {
    name: '03-overzicht',
    open: async (page) => {
      await page.getByRole('button', { name: nl.app.cancel }).click()
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      await page.getByRole('button', { name: nl.start.openExample }).click()
      await page.getByRole('heading', { name: nl.overview.title }).waitFor()
      await settle(page)
    },
  },
  { name: '04-metingen', open: (page) => menu(page, nl.app.nav.mirror) },
  { name: '05-nieuwe-meting', open: (page) => dialog(page, nl.rounds.newRound) },
  {
    name: '06-meting-gesloten',
    open: async (page) => {
      await page.getByRole('button', { name: nl.app.cancel }).click()
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      await page.getByRole('link', { name: 'Volledige spiegel najaar 2026', exact: true }).click()
      await settle(page)
    },
  },
  {
    name: '07-uitkomsten',
    open: async (page) => {
      await page.getByRole('link', { name: nl.rounds.toResults }).click()
      await settle(page)
    },
  },
  {
    name: '08-uitkomsten-thema',
    open: async (page) => {
      await page.getByRole('link', { name: 'Vertrouwen en omgang' }).first().click()
      await settle(page)
    },
  },
  { name: '08a-vergelijken', open: (page) => address(page, /\/spiegel\/.*/, '/spiegel/vergelijken') },
  { name: '08b-andere-vsvs', open: (page) => address(page, /\/spiegel\/.*/, '/spiegel/andere-vsvs') },
  {
    name: '08c-open-antwoorden',
    open: async (page) => {
      await menu(page, nl.app.nav.mirror)
      await page.getByRole('link', { name: 'Volledige spiegel najaar 2026', exact: true }).click()
      await settle(page)
      await address(page, /$/, '/open-antwoorden')
    },
  },
  {
    name: '08d-vijf-lenzen',
    open: async (page) => {
      await page.getByRole('link', { name: nl.openAnswers.back }).click()
      await settle(page)
      await page.getByRole('button', { name: nl.lenses.perLens, exact: true }).click()
      await page.getByRole('heading', { name: nl.lenses.heading }).waitFor()
    },
  },
  { name: '09-toetsing', open: (page) => menu(page, nl.app.nav.assessment) },
  { name: '09a-stap-voor-stap', open: (page) => address(page, /\/toetsing$/, '/toetsing/stap-voor-stap') },
  { name: '09b-blanco-lijst', open: (page) => address(page, /\/toetsing\/.*/, '/toetsing/blanco') },
  {
    name: '10-norm',
    open: async (page) => {
      await menu(page, nl.app.nav.assessment)
      await page.getByRole('link', { name: 'De samenwerking is schriftelijk vastgelegd' }).click()
      await settle(page)
    },
  },
  { name: '11-bewijsstuk', open: (page) => dialog(page, nl.evidence.addShort) },
  {
    name: '12-bewijsstukken',
    open: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: nl.app.cancel }).click()
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      await menu(page, nl.app.nav.evidence)
    },
  },
  { name: '13-verbeterplan', open: (page) => menu(page, nl.app.nav.actions) },
  {
    name: '13a-verbeterplan-bord',
    open: async (page) => {
      await page.getByRole('tab', { name: nl.actions.view.board }).click()
      await page.getByRole('tablist').evaluate((tabs) => tabs.scrollIntoView())
      await settle(page)
    },
  },
  {
    name: '13b-verbeterplan-tijdlijn',
    open: async (page) => {
      await page.getByRole('tab', { name: nl.actions.view.timeline }).click()
      await page.getByRole('tablist').evaluate((tabs) => tabs.scrollIntoView())
      await settle(page)
    },
  },
  {
    name: '14-actie',
    open: async (page) => {
      await page.getByRole('link', { name: 'Stappenplan voor digitaal uitwisselen' }).first().click()
      await settle(page)
    },
  },
  { name: '15-rapport', open: (page) => menu(page, nl.app.nav.report) },
  {
    name: '15e-rapport-onderdelen',
    open: async (page) => {
      await page.getByText(nl.reportPage.adapt.open).click()
      await page.getByRole('checkbox', { name: nl.reportPage.section.terms, exact: true }).check()
      await page.getByText(nl.reportPage.adapt.changed).waitFor()
      await page.getByText(nl.reportPage.contents).evaluate((heading) => heading.scrollIntoView())
      await settle(page)
    },
  },
  {
    name: '15c-rapport-afdrukken',
    open: async (page) => {
      await address(page, /\/rapport$/, '/rapport/afdrukken?soort=bestuur')
      await page.getByText(nl.reportPrint.ready).waitFor()
    },
  },
  {
    name: '15d-huisstijl',
    open: (page) => address(page, /\/rapport\/afdrukken.*$/, '/rapport/huisstijl'),
  },
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
  {
    name: '15a-bezoek',
    open: async (page) => {
      await page.getByRole('link', { name: leader.back }).click()
      await settle(page)
      await menu(page, nl.visit.nav)
    },
  },
  { name: '15b-gereedheid', open: (page) => address(page, /\/bezoek$/, '/toetsing/gereedheid') },
  { name: '16-gegevens', open: (page) => menu(page, nl.app.nav.profile) },
  { name: '16a-vragenlijsten-en-kaders', open: (page) => menu(page, nl.ownSets.title) },
  {
    name: '16b-eigen-kader',
    open: async (page) => {
      await page.getByRole('button', { name: /^Eigen versie maken: Toetsingskader/u }).click()
      await page.getByRole('heading', { name: nl.ownSets.edit.aboutHeading }).waitFor()
      await settle(page)
    },
  },
  {
    name: '16c-wijzigingen',
    open: async (page) => {
      const norm = page.getByRole('textbox', { name: nl.ownSets.edit.norm.text, exact: true })
      await norm.fill('Alle partijen die in de regio geboortezorg geven, doen actief mee in het VSV.')
      await norm.blur()
      await page.getByRole('link', { name: nl.ownSets.actions.changes }).click()
      await settle(page)
    },
  },
  { name: '17-geschiedenis', open: (page) => menu(page, nl.app.nav.history) },
  {
    name: '18-instellingen',
    open: async (page) => {
      await openMenu(page)
      await dialog(page, nl.app.settings)
    },
  },
  {
    name: '19-meting-voorbereiden',
    open: async (page) => {
      await closeDialog(page)
      await menu(page, nl.app.nav.mirror)
      await dialog(page, nl.rounds.newRound)
      await page.getByLabel(nl.roundFields.title.name).fill('Quickscan voorjaar')
      await page.getByRole('radio', { name: /Quickscan/ }).check()
      await page.getByRole('button', { name: nl.rounds.dialog.make }).click()
      await page.getByRole('heading', { name: 'Quickscan voorjaar' }).waitFor()
      await settle(page)
    },
  },
  {
    name: '20-meting-open',
    open: async (page) => {
      await page.getByRole('button', { name: nl.rounds.step.draft.action }).click()
      await page.getByRole('button', { name: nl.rounds.confirm.open.action }).click()
      await page.getByRole('link', { name: nl.rounds.fillInHere }).waitFor()
      await settle(page)
    },
  },
  { name: '20a-antwoorden-ontvangen', open: (page) => address(page, /$/, '/ontvangen') },
  { name: '20b-papier-invoeren', open: (page) => address(page, /\/ontvangen$/, '/papier') },
  { name: '20c-lijst-inlezen', open: (page) => address(page, /\/papier$/, '/lijst') },
  {
    name: '21-invullen-begin',
    open: async (page) => {
      await address(page, /\/lijst$/, '')
      await page.getByRole('link', { name: nl.rounds.fillInHere }).click()
      await settle(page)
    },
  },
  {
    name: '22-invullen-over-u',
    open: async (page) => {
      await page.getByRole('button', { name: nl.filling.welcome.begin }).click()
      await settle(page)
      await page.getByRole('radio').first().check()
    },
  },
  {
    name: '23-invullen-thema',
    open: async (page) => {
      await next(page)
      await page.keyboard.press('4')
      await settle(page)
    },
  },
  {
    name: '24-invullen-keuzes',
    open: async (page) => {
      for (let theme = 1; theme <= 8; theme += 1) await next(page)
      await page.getByRole('heading', { name: nl.filling.choices.title }).waitFor()
    },
  },
  { name: '25-invullen-eigen-woorden', open: next },
  { name: '26-invullen-controle', open: next },
  {
    name: '27-invullen-klaar',
    open: async (page) => {
      await page.getByRole('button', { name: nl.filling.check.submit }).click()
      await page.getByRole('heading', { name: nl.filling.done.title }).waitFor()
      await settle(page)
    },
  },
  {
    name: '28-dossiers',
    open: async (page) => {
      await page.getByRole('button', { name: nl.filling.done.back }).click()
      await settle(page)
      await openMenu(page)
      await page.getByRole('link', { name: nl.app.allDossiers }).click()
      await page.getByRole('heading', { name: nl.start.title }).waitFor()
      await settle(page)
    },
  },
]
