/**
 * Wherever somebody types a text that is kept or sent, data of a client are pointed out. Walks past every control in every screen and
 * form; one that is for something else than a text is listed here, with what it is for.
 */
import { expect, test } from 'vitest'
import { given, screens, type Element } from './templates'

const CONTROLS = ['input', 'textarea', 'v-text-field', 'v-textarea', 'v-combobox']
/** Kinds of controls in which no text can be typed. */
const NO_TEXT = 'checkbox color date file hidden month number password radio range time'.split(' ')

/** By screen: what is typed in these controls, by what they are bound to, that is no text about anything. */
const NO_TEXT_ABOUT_ANYTHING: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'filling/ChoiceTiles.vue': { 'choice.id': 'a tile to choose' },
  'ui/BeginEmpty.vue': { word: 'one word that is asked for' },
  'respond/AboutStep.vue': { 'draft.code': 'a one-time code' },
  'ui/app/FindBar.vue': { 'find.text': 'a search' },
  'ui/components/PasteForm.vue': {
    text: 'a sealed answer, or sent work, which is looked at when it is taken over',
  },
  'ui/components/panes/PaneFilters.vue': { text: 'a search' },
  'ui/dossier/DossierList.vue': { 'desk.search': 'a search' },
  'ui/dossier/DossierSwitch.vue': { search: 'a search' },
  'ui/dossier/HistoryFilters.vue': { text: 'a search' },
  'ui/dossier/HeadCountField.vue': { typed: 'a number' },
  'ui/dossier/KeySetUp.vue': { typed: 'two check words of a sheet' },
  'ui/dossier/PassphraseField.vue': { passphrase: 'a passphrase' },
  'ui/report/HouseStyleColour.vue': { typed: 'a colour' },
  'ui/search/SearchPalette.vue': { 'search.text': 'a search' },
  'ui/session/MinutesField.vue': { typed: 'a number' },
  'ui/session/SessionPapers.vue': { shown: 'a number' },
  'ui/session/VotePhones.vue': { name: 'the name of a network' },
  'ui/session/VoteSlips.vue': { code: 'a code', typed: 'choices on a slip' },
  'ui/session/VoteTotals.vue': { ballots: 'a number', 'counts[id]': 'a number' },
  'ui/survey/filling/ResumeDialog.vue': { code: 'a code' },
  'ui/survey/receiving/CodeField.vue': { code: 'a one-time code' },
  'ui/framework/content/ListAbout.vue': { 'store.version': 'a number' },
  'ui/survey/receiving/ListRowOut.vue': { typed: 'a number' },
  'ui/survey/receiving/OneTimeCodes.vue': { wanted: 'a number' },
  'ui/survey/round/ThresholdField.vue': { typed: 'a number' },
}

/** Parts whose texts are watched by the form they are in. */
const WATCHED_BY: Readonly<Record<string, string>> = {
  'ui/framework/evidence/EvidenceFacts.vue': 'ui/framework/evidence/EvidenceDialog.vue',
}

const boundTo = (element: Element) => given(element, 'v-model', 'model-value', 'value') ?? ''

/** Every control in which a text can be typed, with its screen. */
const controls = [...screens].flatMap(([screen, elements]) =>
  elements
    .filter((element) => CONTROLS.includes(element.tag))
    .filter((element) => !NO_TEXT.includes(given(element, 'type') ?? ''))
    .filter((element) => given(element, 'readonly') === undefined)
    .map((element) => ({ screen, text: boundTo(element) })),
)

/** Whether what is typed is shown to a note beside it, or to the warning of the form. */
function isWatched({ screen, text }: (typeof controls)[number]): boolean {
  const elements = screens.get(WATCHED_BY[screen] ?? screen) ?? []
  return elements.some(
    (element) =>
      (element.tag === 'ClientDataNote' && given(element, 'text') === text) ||
      element.tag === 'ClientDataWarning',
  )
}

const isOther = ({ screen, text }: (typeof controls)[number]) =>
  NO_TEXT_ABOUT_ANYTHING[screen]?.[text] !== undefined

test('the walk sees the controls there are', () => {
  expect(controls).toContainEqual({ screen: 'ui/components/DraftField.vue', text: 'text' })
  expect(controls).toContainEqual({ screen: 'delegate/LongField.vue', text: 'value' })
  expect(controls.length).toBeGreaterThan(40)
})

test('no text can be typed without a watch for data of a client', () => {
  expect(controls.filter((control) => !isOther(control) && !isWatched(control))).toEqual([])
})

test('what is listed as no text is still there, and only there', () => {
  const listed = Object.entries(NO_TEXT_ABOUT_ANYTHING).flatMap(([screen, texts]) =>
    Object.keys(texts).map((text) => ({ screen, text })),
  )
  expect(
    listed.filter((one) => !controls.some(({ screen, text }) => screen === one.screen && text === one.text)),
  ).toEqual([])
  expect(listed.filter(isWatched)).toEqual([])
})

test.each(Object.entries(WATCHED_BY))('the texts of %s are in the form %s', (part, form) => {
  const tag = part.replace(/^.*\/|\.vue$/g, '')
  expect((screens.get(form) ?? []).map((element) => element.tag)).toContain(tag)
})
