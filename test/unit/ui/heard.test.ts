/**
 * What a screen reader is told, held for every screen and part of one: the faults that come back with a new screen because nobody sees
 * them. How it works out in a page is in test/browser/heard.test.ts.
 */
import { expect, test } from 'vitest'
import { elementsIn, given, screens, type Element } from './templates'

const all = [...screens].flatMap(([screen, elements]) => elements.map((element) => ({ screen, element })))
const within = (element: Element) => elementsIn(element)
const screensOf = (found: readonly { readonly screen: string }[]) => [
  ...new Set(found.map(({ screen }) => screen)),
]

const LIVE_ROLES = ['status', 'alert']
const isLive = (element: Element) =>
  LIVE_ROLES.includes(given(element, 'role') ?? '') ||
  ['polite', 'assertive'].includes(given(element, 'aria-live') ?? '')

test('an alert of Vuetify says what it is: by itself it breaks in on whatever is being read', () => {
  const found = all.filter(({ element }) => element.tag === 'v-alert')
  expect(found.length).toBeGreaterThan(20)
  expect(screensOf(found.filter(({ element }) => given(element, 'role') === undefined))).toEqual([])
})

test('what is said once is not said again by a part of it', () => {
  const twice = all.filter(({ element }) => isLive(element) && within(element).some(isLive))
  expect(screensOf(twice)).toEqual([])
})

/** Tables of a screen, and why one has no name. */
const WITHOUT_NAME: Readonly<Record<string, string>> = {
  'slides/StatementTable.vue': 'the slide has it as its title, and nothing else on it',
}

test('every table has a name', () => {
  const tables = all.filter(({ element }) => element.tag === 'table')
  expect(tables.length).toBeGreaterThan(30)
  const nameless = tables.filter(
    ({ screen, element }) =>
      WITHOUT_NAME[screen] === undefined &&
      given(element, 'aria-label', 'aria-labelledby') === undefined &&
      !within(element).some(({ tag }) => tag === 'caption'),
  )
  expect(screensOf(nameless)).toEqual([])
})

/** Tables in which no cell is the name of its row, and why. */
const WITHOUT_ROW_NAMES: Readonly<Record<string, string>> = {
  'ui/dossier/HistoryPage.vue': 'a log: every row is one sentence in three cells',
  'ui/delegation/ReturnLog.vue': 'a log',
  'ui/manual/ManualBlock.vue': 'a table of the manual has its names in its heads alone',
  'ui/report/HouseStylePreview.vue': 'a picture of a page',
}

test('every row of a table is called by its own name', () => {
  const rows = all
    .filter(({ screen }) => WITHOUT_ROW_NAMES[screen] === undefined)
    .filter(({ element }) => element.tag === 'tbody')
    .flatMap(({ screen, element }) => within(element).map((part) => ({ screen, element: part })))
    .filter(({ element }) => element.tag === 'tr' && within(element).some(({ tag }) => tag === 'td'))
  expect(rows.length).toBeGreaterThan(20)
  const nameless = rows.filter(
    ({ element }) =>
      !within(element).some((cell) => cell.tag === 'th' && given(cell, 'scope') !== undefined) &&
      // One cell over the whole row is a sentence between the rows.
      given(within(element)[0] ?? element, 'colspan') === undefined,
  )
  expect(screensOf(nameless)).toEqual([])
})

const FIELDS = ['v-text-field', 'v-textarea']
/** Fields with an error of their own that may stay empty: what is wrong is something else. By screen, and what they are bound to. */
const MAY_BE_EMPTY = new Set([
  'ui/dossier/HeadCountField.vue typed',
  'ui/dossier/NewPassphrase.vue hint',
  'ui/report/HouseStyleColour.vue typed',
  'ui/session/TimeField.vue typed',
])

test('a field that may not stay empty says so before it complains', () => {
  const fields = all
    .filter(({ element }) => FIELDS.includes(element.tag) && given(element, 'error-messages') !== undefined)
    .map(({ screen, element }) => ({
      name: `${screen} ${given(element, 'v-model', 'model-value') ?? ''}`,
      says: given(element, 'aria-required', 'required') !== undefined,
    }))
  expect(fields.length).toBeGreaterThan(20)
  expect(fields.filter(({ name, says }) => !says && !MAY_BE_EMPTY.has(name))).toEqual([])
  const unneeded = [...MAY_BE_EMPTY].filter((one) => !fields.some(({ name, says }) => name === one && !says))
  expect(unneeded).toEqual([])
})
