/** The screen and page 1 of the board's report rest on one value: they cannot say different things. */
import { createPinia, setActivePinia } from 'pinia'
import { describe, expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import { exampleContent } from '../../../build/example/content'
import type { Platform } from '../../../src/contract/platform'
import type { DossierContent } from '../../../src/domain/dossier/dossier'
import { NO_BOARD_PLAN, withChange } from '../../../src/domain/dossier/board-plan'
import { subjectOf } from '../../../src/domain/report/board-proposals'
import { reportModelOf } from '../../../src/domain/report/report-gathering'
import { frameworkSet, frameworkSets, mirrorSet } from '../../../src/storage/built-in-sets'
import { appServicesKey } from '../../../src/stores/app-services'
import { useDossier } from '../../../src/stores/dossier/dossier'
import { useBoardPage } from '../../../src/stores/report/board-page'
import { nl } from '../../../src/texts/nl'
import { buildContent, emptyContent } from '../../fixtures/build-content'
import { openTest, standingClock } from '../../storage/open'

const TODAY = '2026-11-23'

/** What the screen shows of a dossier. */
async function onScreen(content: DossierContent) {
  const clock = standingClock()
  const storage = await openTest(undefined, clock)
  const { id } = await storage.putContent(content, 'replace')
  const app = createApp({})
  const pinia = createPinia()
  app.use(pinia)
  app.provide(appServicesKey, { storage, platform: {} as Platform, now: clock.now, appVersion: '0' })
  setActivePinia(pinia)
  await useDossier().open(id)
  const store = useBoardPage()
  await vi.waitFor(() => expect(store.page).not.toBeNull())
  return store.page
}

/** What page 1 in Word is made of. */
const inWord = (content: DossierContent) =>
  reportModelOf(content, {
    kind: 'bestuur',
    today: TODAY,
    appVersion: '0',
    framework: frameworkSet.id,
    builtIn: frameworkSets,
    labels: { rest: nl.labels.restGroup },
  }).board

const survey = (): DossierContent => {
  const { rounds, responses } = buildContent()
  return { ...emptyContent(), rounds, responses }
}
/** A day, an own proposal, and two of the rules that were changed. */
function withPlan(content: DossierContent): DossierContent {
  const [first, second] = inWord(content).ruled.map(({ proposal }) => subjectOf(proposal))
  if (first === undefined || second === undefined) throw new Error('the rules propose too little')
  const proposals = [{ id: 'p', text: 'Neem een coördinator in dienst.', owner: '', before: null }]
  const left = withChange(NO_BOARD_PLAN, first, { leftOut: true }, () => 'a')
  const changed = withChange(left, second, { text: 'Bel de eigenaar.' }, () => 'b')
  const board = { ...changed, meetsOn: '2026-12-10', proposals }
  return { ...content, dossier: { ...content.dossier, board } }
}

const dossiers: Readonly<Record<string, () => DossierContent>> = {
  'the example': () => exampleContent(mirrorSet, frameworkSet),
  'an empty dossier': emptyContent,
  'a survey alone': survey,
  'a survey of four people': () => buildContent({ respondents: { VK1: 2, GYN: 2 } }),
  'a framework alone': () => ({ ...buildContent(), rounds: [], responses: [] }),
  'the example with what its VSV puts on the page': () => withPlan(exampleContent(mirrorSet, frameworkSet)),
  everything: () => buildContent({ judged: 53 }),
}

describe('the board reads the same on the screen and in Word', () => {
  test.each(Object.entries(dossiers))('of %s', async (_, contentOf) => {
    const content = contentOf()
    const screen = await onScreen(content)
    expect(screen).toEqual(inWord(content))
  })
})
