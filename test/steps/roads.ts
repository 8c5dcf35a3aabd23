/**
 * The six tasks that were counted on 28 November 2026, each from the screen on which it began then, to the moment it is done. When a screen
 * changes, only the steps of its road change here.
 */
import type { Page } from 'playwright-core'
import { nl } from '../../src/texts/nl'
import { settle } from '../screens/steps'
import type { Hands } from './hands'

export interface Road {
  /** Its letter in the list of tasks; with a 2 behind it, the same from nearer by. */
  readonly task: string
  readonly what: string
  /** What it took on 28 November, in the words of whoever counted. */
  readonly before28: string
  /** What it may take: clicks and keys together, fields to type in, and pages. */
  readonly aim: { readonly steps: number; readonly fields?: number; readonly screens?: number }
  /** Brings the application to where the task begins; takes no steps. */
  readonly before: (page: Page) => Promise<void>
  readonly walk: (hands: Hands) => Promise<void>
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).first()
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true }).first()
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, exact: true })
const inMenu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: nl.app.mainNavigation }).getByRole('link', { name })

/** The norm that is judged, and its line in the list. */
const NORM = 'ORG-07'
const normRow = (page: Page) => page.locator(`a[data-row="${NORM}"]`)

async function openExample(page: Page): Promise<void> {
  await button(page, nl.start.openExample).click()
  await heading(page, nl.overview.title).waitFor()
  await settle(page)
}

/** The example, at a page that somebody works on. */
async function at(page: Page, name: string): Promise<void> {
  await openExample(page)
  await inMenu(page, name).click()
  await settle(page)
}

export const roads: readonly Road[] = [
  {
    task: 'a',
    what: 'the first report, of the example',
    before28: '3, 3 screens',
    aim: { steps: 3, screens: 3 },
    before: settle,
    async walk({ page, click, see }) {
      const saved = page.waitForEvent('download', { timeout: 90_000 })
      await click(button(page, nl.start.openExample))
      await click(inMenu(page, nl.app.nav.report))
      await click(button(page, nl.reportPage.make))
      await saved
      await see(page.getByText(nl.reportPage.savedNext))
    },
  },
  {
    task: 'b',
    what: 'from nothing to the first answer',
    before28: '14, 8 fields, 9 + 3 screens',
    aim: { steps: 8, fields: 5 },
    before: settle,
    async walk({ page, click, write, see }) {
      await write(page.getByLabel(nl.begin.name.label), 'VSV Proef')
      await click(button(page, nl.begin.name.button))
      await click(button(page, nl.begin.who.next))
      await click(button(page, nl.begin.round.open))
      await click(link(page, nl.rounds.fillInHere))
      await click(button(page, nl.filling.welcome.begin))
      await click(page.getByRole('radio').first())
      await click(button(page, nl.filling.next))
      await click(page.getByRole('radio').nth(3))
      await see(page.getByText(nl.filling.progress(1, 16)))
    },
  },
  {
    task: 'c',
    what: 'judge a norm, with evidence',
    before28: '5, 1 field, 3 + 1 screens',
    aim: { steps: 2 },
    before: openExample,
    async walk(hands) {
      await hands.click(inMenu(hands.page, nl.app.nav.assessment))
      await hands.click(normRow(hands.page))
      await judge(hands)
    },
  },
  {
    task: 'c2',
    what: '... at a norm that is open',
    before28: '3, 1 field, 1 + 1 screens',
    aim: { steps: 2 },
    async before(page) {
      await at(page, nl.app.nav.assessment)
      await normRow(page).click()
      await heading(page, new RegExp(`^${NORM}`)).waitFor()
    },
    walk: judge,
  },
  {
    task: 'd',
    what: 'a concrete action from a low score',
    before28: '3, and 4-7 fields, 2-3 screens',
    aim: { steps: 3 },
    before: openExample,
    async walk(hands) {
      const { page, click, see } = hands
      await click(inMenu(page, nl.app.nav.actions))
      await click(page.getByText(nl.startingPoints.unfold))
      await click(page.getByRole('button', { name: nl.startingPoints.makeOfStatement('') }).first())
      await see(heading(page, nl.actionPage.section.smart))
      await makeConcrete(hands)
      await see(page.getByText(nl.actionPage.smart.complete))
    },
  },
  {
    task: 'e',
    what: 'lay two rounds side by side',
    before28: '1, or 3, 2-4 screens',
    aim: { steps: 1 },
    before: openExample,
    async walk({ page, click, see }) {
      await click(link(page, nl.compare.overviewLink))
      await see(heading(page, nl.compare.title))
    },
  },
  {
    task: 'f',
    what: 'put a copy back',
    before28: 'no list of copies',
    aim: { steps: 2 },
    async before(page) {
      await openExample(page)
      // As when the page is left; the browser waits for nobody, so this road does.
      await page.evaluate(() => window.dispatchEvent(new Event('pagehide')))
      await page
        .locator('.save-status')
        .getByText(/reservekopie/)
        .waitFor()
      await link(page, nl.app.allDossiers).click()
      await settle(page)
    },
    async walk({ page, click, see }) {
      await click(link(page, nl.start.copies))
      await click(button(page, nl.restore.putBack))
      await see(page.getByRole('link', { name: nl.restore.open }))
    },
  },
]

/** A verdict and a piece of evidence for the norm that is open, by keys. */
async function judge({ page, press, write, see }: Hands): Promise<void> {
  await see(heading(page, new RegExp(`^${NORM}`)))
  await press('1')
  await see(page.getByRole('radio', { name: nl.normPage.short.met, exact: true, checked: true }))
  await write(page.getByLabel(nl.evidence.line.title, { exact: true }), 'Overeenkomst 2026')
  await press('Enter')
  await see(page.getByRole('listitem').filter({ hasText: 'Overeenkomst 2026' }))
}

/** Fills in what the list beside an action says is still missing, each in its own field. */
async function makeConcrete({ page, write }: Hands): Promise<void> {
  const { gap } = nl.actionPage.smart
  const names = nl.actionFields
  const fields: Readonly<Partial<Record<keyof typeof gap, readonly [label: string, value: string]>>> = {
    'no-goal': [names.goal.name, 'Elke overdracht is volledig.'],
    'no-approach': [names.approach.name, 'Eén lijst, twee weken proberen, vaststellen.'],
    'no-owner': [names.ownerName.name, 'mw. De Wit'],
    'no-owner-role': [names.ownerRole.name, 'verloskundige'],
    'no-start-date': [names.startOn.name, '2027-01-05'],
    'no-due-date': [names.dueOn.name, '2027-03-01'],
    'no-measure': [names.measure.name, 'Volledige overdrachten'],
    'no-baseline': [names.baseline.name, '6 van 10'],
    'no-target': [names.target.name, '9 van 10'],
    'no-evidence': [names.evidence.name, 'Steekproef'],
    'no-check-date': [names.checkOn.name, '2027-06-01'],
  }
  const list = page.getByRole('listitem')
  for (const [missing, [label, value]] of Object.entries(fields))
    if ((await list.filter({ hasText: gap[missing as keyof typeof gap] }).count()) > 0)
      await write(page.getByLabel(label, { exact: true }), value)
}
