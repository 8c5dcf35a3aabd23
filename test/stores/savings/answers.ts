/** What comes in from respondents. */
import { UNSCREENED } from '../../../src/domain/survey/round/response'
import { mirrorSet } from '../../../src/storage/built-in-sets'
import { writeBenchmarkFile } from '../../../src/storage/benchmark-file'
import { useAnswerList } from '../../../src/stores/survey/receiving/answer-list'
import { useBenchmark } from '../../../src/stores/survey/benchmark/benchmark'
import { useFilling } from '../../../src/stores/survey/filling/filling'
import { useKeptDrafts } from '../../../src/stores/survey/filling/kept-drafts'
import { useKiosk } from '../../../src/stores/survey/filling/kiosk'
import { useOpenAnswers } from '../../../src/stores/survey/results/open-answers'
import { usePaperEntry } from '../../../src/stores/survey/receiving/paper-entry'
import { useReceiving } from '../../../src/stores/survey/receiving/receiving'
import { useSending } from '../../../src/stores/survey/receiving/sending'
import { answerText } from '../../storage/answer-files'
import { listFixture, quickscan } from '../../storage/list-round'
import { inTurn, isOk, nth, saving, shown, six, type Setting, type Saving } from './saving'

const submitted = async ({ storage, round }: Setting): Promise<number> =>
  (await storage.responses.listOfRound(round.id)).filter(({ status }) => status === 'submitted').length

async function oneMore({ storage, round }: Setting, keep: string): Promise<string> {
  const { id } = await storage.responses.start(round)
  await storage.responses.change(id, { professionId: 'GYN', answers: { 'T1-1': 4 }, keep })
  await storage.responses.submit(id)
  return id
}

export const answers: readonly Saving[] = [
  saving('last', 'filling', 'an answer on this device', async ({ storage, round }) => {
    const store = useFilling()
    store.prepare(round)
    await store.chooseProfession('GYN')
    const id = store.response?.id ?? ''
    return {
      act: async (n) => {
        // Beside the answer something that only changes once.
        await store.change({ keep: String(n) })
        return !store.unstored
      },
      stored: async () => (await storage.responses.get(id))?.keep,
    }
  }),
  saving(
    'more',
    'filling',
    'a questionnaire that is handed in on this device',
    (setting) => ({
      act: async () => {
        const store = useFilling()
        if (store.response === null) store.prepare(setting.round)
        await store.chooseProfession('GYN')
        await store.answer('T1-1', 3)
        return store.submit()
      },
      stored: () => submitted(setting),
    }),
    inTurn,
  ),
  saving('more', 'kept-drafts settings', 'a code to come back with', async ({ storage, round }) => {
    const drafts = await six(() => storage.responses.start(round))
    return {
      act: (n) => useKeptDrafts().keep(nth(drafts, n)),
      stored: async () => (await storage.settings.get()).keptDrafts.length,
    }
  }),
  saving(
    'last',
    'kiosk settings',
    'a kiosk that is started',
    ({ storage }) => ({
      act: (n) => useKiosk().start('d', String(n), '1234'),
      stored: async () => (await storage.settings.get()).kiosk?.roundId ?? null,
    }),
    inTurn,
  ),
  saving('more', 'paper-entry', 'a form on paper', (setting) => {
    const { keep, improve } = { keep: '', improve: '' }
    const choices = { roleId: null, phaseId: null, priorities: [] }
    const form = { professionId: 'GYN', answers: { 'T1-1': 4 as const }, ...choices, keep, improve }
    return {
      act: async () => (await usePaperEntry().handIn(setting.round, form, '')) === 'taken',
      stored: () => submitted(setting),
    }
  }),
  saving(
    'more',
    'receiving',
    'an answer file',
    (setting) => ({
      act: async () => {
        await useReceiving().takePasted(setting.round.id, await answerText(setting.round))
        return useReceiving().report !== null
      },
      stored: () => submitted(setting),
    }),
    inTurn,
  ),
  saving(
    'more',
    'answer-list list-receipts kept-mappings',
    'a list of answers',
    async ({ storage, dossierId }) => {
      const draft = await storage.rounds.add({ ...quickscan, dossierId, status: 'draft' })
      const round = await storage.rounds.change(draft.id, { status: 'open' })
      const store = useAnswerList()
      return {
        act: async () => {
          store.prepare(round)
          await store.read('lijst.csv', listFixture('microsoft-forms.csv'))
          store.asOthers = true
          return store.take()
        },
        stored: async () => (await storage.responses.listOfRound(round.id)).length / 6,
      }
    },
    inTurn,
  ),
  saving('more', 'open-answers', 'that an open answer may be shown', async (setting) => {
    const { storage, round } = setting
    await six((n) => oneMore(setting, `Antwoord ${String(n)}`))
    await storage.rounds.change(round.id, { status: 'closed', closesOn: '2026-11-01' })
    useOpenAnswers().follow(round.id)
    await shown(() => useOpenAnswers().readable.length === 6)
    return {
      act: (n) => useOpenAnswers().decide(n - 1, 'shown'),
      stored: async () =>
        (await storage.responses.listOfRound(round.id)).filter(
          ({ screening }) => screening.keep !== UNSCREENED.keep,
        ).length,
    }
  }),
  saving('more', 'sending one-time-codes', 'a one-time code', ({ storage, round }) => ({
    act: () => useSending().makeNewCodes(round.id, 1),
    stored: async () => (await storage.rounds.get(round.id))?.codeHashes.length,
  })),
  saving('last', 'benchmark', 'the figures of another VSV', ({ storage }) => ({
    act: async (n) => {
      const { id, version } = mirrorSet
      const statements = [{ id: 'AMB-1', n: 12, mean: 3 }]
      const about = { contributor: 'x', name: null, year: 2026, form: 'quickscan' as const }
      const file = { ...about, questionSet: { id, version }, n: 10 + n, themes: [], statements }
      return isOk(await useBenchmark().take(writeBenchmarkFile(file)))
    },
    stored: async () => {
      const [one] = (await storage.settings.get()).benchmarkContributions
      return one === undefined ? null : String(one.n - 10)
    },
  })),
]
