/**
 * Every screen of the application, in the order a user meets them: one list for the accessibility tests and for the pictures in
 * docs/schermen. The example dossier gives the data. Sent work needs more than that: test/browser/delegation.test.ts looks at its pages.
 */
import { nl } from '../../src/texts/nl'
import { address, closeDialog, dialog, menu, next, openMenu, settle, type Screen } from './steps'
import { guideScreens } from './walk-guide'
import { helpScreens } from './walk-help'
import { sessionScreens } from './walk-session'

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
  {
    name: '12a-een-bewijsstuk',
    open: async (page) => {
      await page.locator('a[data-row]').first().click()
      await settle(page)
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
    name: '15s-beslisblad',
    open: (page) => address(page, /\/rapport\/huisstijl$/, '/rapport/beslisblad'),
  },
  ...sessionScreens,
  {
    name: '15a-bezoek',
    open: async (page) => {
      await page.getByRole('link', { name: nl.sessionLeader.back }).click()
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
  {
    name: '16d-beginnen',
    open: (page) => address(page, /#\/dossier\/([^/]+)\/.*/, '#/dossier/$1/beginnen'),
  },
  { name: '16e-beginnen-meting', open: (page) => address(page, /\/beginnen$/, '/beginnen/meting') },
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
  {
    name: '29-reservekopieen',
    open: async (page) => {
      // As when the page is left: then a copy is made of what has none yet.
      await page.evaluate(() => window.dispatchEvent(new Event('pagehide')))
      await page.getByRole('link', { name: nl.start.copies }).click()
      await page.getByRole('heading', { name: nl.restore.title, exact: true }).waitFor()
      await page.getByText(nl.restore.newest).first().waitFor()
      await settle(page)
    },
  },
  { name: '29a-rapporten-van-meer-dossiers', open: (page) => address(page, /#.*/, '#/rapporten') },
  ...guideScreens,
  ...helpScreens,
]
