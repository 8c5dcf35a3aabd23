/** Changes that are really stored, one after another, through the stores and the storage of the page itself. */
import type { Page } from 'playwright-core'
import { nl } from '../../../src/texts/nl'
import { storedRows } from '../../stored-rows'
import { visit } from './doings'

/** The application of the page, from outside: its stores, and what it was started with. */
interface Application {
  readonly config: { readonly globalProperties: { readonly $pinia: { readonly _s: Map<string, unknown> } } }
  readonly _context: { readonly provides: object }
}

/** What the pages change with: of the norms, of the plan, and of who fills in. */
interface Assessment {
  judge(norm: string, changes: object): Promise<unknown>
}
interface Actions {
  change(id: string, changes: object): Promise<unknown>
}
interface Responses {
  start(round: object): Promise<{ readonly id: string }>
  change(id: string, changes: object): Promise<unknown>
  discard(id: string): Promise<void>
}

/** What an edit is made in. */
interface Places {
  readonly dossierId: string
  readonly normId: string
  readonly actionId: string
  readonly roundId: string
}

const titleOfRound = 'Meting van de dag'

/** A round that is open: made as a user makes one, unless this dossier has it already. */
async function openRound(page: Page, dossier: string): Promise<string> {
  const ofTheDay = async () => (await storedRows(page, 'rounds')).find(({ title }) => title === titleOfRound)
  if ((await ofTheDay()) === undefined) {
    await visit(page, `${dossier}/spiegel`)
    await page.getByRole('button', { name: nl.rounds.newRound }).first().click()
    await page.getByLabel(nl.roundFields.title.name).fill(titleOfRound)
    await page.getByRole('radio', { name: /Quickscan/ }).check()
    await page.getByRole('button', { name: nl.rounds.dialog.make }).click()
    await page.getByRole('heading', { name: titleOfRound }).waitFor()
    await page.getByRole('button', { name: nl.rounds.step.draft.action }).click()
    await page.getByRole('button', { name: nl.rounds.confirm.open.action }).click()
    await page.getByRole('link', { name: nl.rounds.fillInHere }).waitFor()
  }
  return String((await ofTheDay())?.['id'])
}

/** Runs in the page. Whoever answers changes their mind all day, and is discarded at the end. */
async function editInPage({ places, times, mark }: { places: Places; times: number; mark: string }) {
  const root = document.querySelector('#app') as unknown as { readonly __vue_app__: Application }
  const { config, _context } = root.__vue_app__
  const store = (id: string) => config.globalProperties.$pinia._s.get(id)
  const [assessment, actions] = [store('assessment') as Assessment, store('actions') as Actions]
  const services = Object.getOwnPropertySymbols(_context.provides)
    .map((key) => Reflect.get(_context.provides, key) as unknown)
    .find((one) => typeof one === 'object' && one !== null && 'storage' in one)
  const { responses } = Reflect.get(services as object, 'storage') as { readonly responses: Responses }
  const someone = await responses.start({ id: places.roundId, dossierId: places.dossierId })
  const edits = [
    (n: number) => assessment.judge(places.normId, { reasoning: `${mark} ${String(n)}` }),
    (n: number) => actions.change(places.actionId, { result: `${mark} ${String(n)}` }),
    (n: number) => responses.change(someone.id, { keep: `${mark} ${String(n)}` }),
  ]
  for (let n = 0; n < times; n += 1) {
    await edits[n % edits.length]?.(n)
    // The page draws what was changed, as between two keys.
    if (n % 25 === 0) await new Promise((next) => requestAnimationFrame(next))
  }
  const kept = JSON.stringify(await responses.change(someone.id, {}))
  await responses.discard(someone.id)
  return kept
}

/** So many edits of a reasoning, an action and an answer in turn, each stored before the next one begins. Throws when one is not. */
export async function edit(page: Page, dossier: string, times: number): Promise<void> {
  const roundId = await openRound(page, dossier)
  const [[judgement], [action]] = [await storedRows(page, 'judgements'), await storedRows(page, 'actions')]
  const dossierId = dossier.split('/').at(-1) ?? ''
  const places = {
    dossierId,
    roundId,
    normId: String(judgement?.['normId']),
    actionId: String(action?.['id']),
  }
  // The stores of the plan and of the norms are there once their pages were.
  await visit(page, `${dossier}/verbeterplan`)
  await visit(page, `${dossier}/toetsing/${places.normId}`)
  const mark = `Dag ${String(Date.now())}:`
  const answered = await page.evaluate(editInPage, { places, times, mark })
  const [reasonings, results] = [await storedRows(page, 'judgements'), await storedRows(page, 'actions')]
  const last = (place: number) => `${mark} ${String(times - 1 - ((times - 1 - place) % 3))}"`
  for (const [place, rows] of [JSON.stringify(reasonings), JSON.stringify(results), answered].entries())
    if (times > place && !rows.includes(last(place))) throw new Error(`not stored: ${last(place)}`)
}
