import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { ANSWER_EXTENSION } from '../../../contract/answer-file'
import type { ChosenFile } from '../../../contract/platform'
import type { Problem } from '../../../domain/outcome'
import type { Arrival, Reception } from '../../../storage/stored-survey'
import { receive as words } from '../../../texts/survey/receiving/receive'
import { arrivalOf } from './answer-check'
import { AT_ONCE, inOrder } from './in-order'
import { answersInFile, answersInPaste, type AnswerText } from './answer-texts'
import { useAppServices } from '../../app-services'
import { latestOnly } from '../../latest'
import { useSaving } from '../../app/saving'
import { useCopies } from '../../dossier/copies'

/** A file that does not count, and why. */
interface RefusedFile {
  readonly name: string
  readonly reason: string
}

/** What became of one heap of files. */
interface ReceivingReport {
  readonly taken: number
  readonly duplicates: number
  readonly refused: readonly RefusedFile[]
}

const kinds = ([ANSWER_EXTENSION, 'zip', 'txt', 'json'] as const).map((extension) => ({
  extension,
  label: words.take.kinds[extension],
}))

/** How long (ms) we work before the window gets a turn. */
const TURN = 30

/**
 * Taking in answer files: read and check everything first, then store what is right in one step. Names of files are shown and
 * forgotten: nothing stored says which answers came from which file. Undo is held here only, until the user leaves the page.
 */
export const useReceiving = defineStore('receiving', () => {
  const { storage, platform } = useAppServices()
  const saving = useSaving()
  const copies = useCopies()
  const state = ref<'idle' | 'reading' | 'storing'>('idle')
  const handled = ref(0)
  const total = ref(0)
  const report = shallowRef<ReceivingReport | null>(null)
  /** One sentence about the whole heap: stopped, undone, failed. */
  const message = ref('')
  const batch = shallowRef<Reception | null>(null)
  /** That {@link batch} went into. */
  let dossierId = ''
  let stopping = false
  let left = false
  /** A page of files to choose from stays open as long as the user likes; after leaving, what is chosen in it is not taken in. */
  const choices = latestOnly()

  const busy = computed(() => state.value !== 'idle')
  const undoable = computed(() => batch.value !== null && batch.value.taken > 0)

  /** Forgets the last heap, and with it the names of the files and the way back. */
  function forget(): void {
    report.value = null
    batch.value = null
    message.value = ''
  }

  /** Ends the reading after the files it is at; nothing of the heap is taken in. */
  function stop(): void {
    stopping = true
  }

  /** The user is off the page: what is still being read is given up, what is being stored is stored, and both are forgotten. */
  function leave(): void {
    left = true
    choices.drop()
    stop()
    forget()
  }

  async function choose(roundId: string, from: 'files' | 'folder'): Promise<void> {
    const isWanted = choices.begin()
    const chosen = await platform.openFiles(kinds, from)
    if (!isWanted()) return
    if (!chosen.ok) message.value = chosen.problem.message
    else if (chosen.value !== null) await takeFiles(roundId, chosen.value)
  }

  function takeFiles(roundId: string, files: readonly ChosenFile[]): Promise<void> {
    return take(roundId, files.length, function* () {
      for (const { name, content } of files)
        yield content.ok ? answersInFile(name, content.value) : [{ name, text: content }]
    })
  }

  function takePasted(roundId: string, text: string): Promise<void> {
    return take(roundId, 1, function* () {
      yield answersInPaste(text)
    })
  }

  /** @param read gives the answers in one source after another, each opened only when its turn has come */
  async function take(
    roundId: string,
    sources: number,
    read: () => Generator<readonly AnswerText[]>,
  ): Promise<void> {
    if (busy.value) return
    forget()
    stopping = false
    left = false
    state.value = 'reading'
    handled.value = 0
    total.value = sources
    try {
      await takeIn(roundId, read)
    } catch (error) {
      if (!saving.isTold(error)) throw error
      message.value = words.result.failed
    } finally {
      if (left) forget()
      state.value = 'idle'
    }
  }

  /** One answer after another; a zip is one source with many in it. */
  function* eachOf(sources: Iterable<readonly AnswerText[]>): Generator<AnswerText> {
    for (const answers of sources) {
      total.value += answers.length - 1
      yield* answers
    }
  }

  async function takeIn(roundId: string, read: () => Generator<readonly AnswerText[]>): Promise<void> {
    const round = await storage.rounds.get(roundId)
    if (round?.status !== 'open') {
      message.value = words.notOpen
      return
    }
    const arrivals: { readonly name: string; readonly arrival: Arrival }[] = []
    const refused: RefusedFile[] = []
    let turn = performance.now()
    const opened = inOrder(eachOf(read()), AT_ONCE, async ({ name, text }) => ({
      name,
      outcome: text.ok ? await arrivalOf(text.value, round) : text,
    }))
    for await (const { name, outcome } of opened) {
      if (outcome.ok) arrivals.push({ name, arrival: outcome.value })
      else refused.push({ name, reason: outcome.problem.message })
      handled.value += 1
      if (performance.now() - turn > TURN) {
        await new Promise((resolve) => setTimeout(resolve))
        turn = performance.now()
      }
      if (stopping) {
        message.value = words.progress.stopped
        return
      }
    }
    state.value = 'storing'
    await copies.makeNow(round.dossierId)
    dossierId = round.dossierId
    const reception = await storage.responses.receive(
      roundId,
      arrivals.map(({ arrival }) => arrival),
    )
    const because = (places: readonly number[], reason: string): readonly RefusedFile[] =>
      places.map((place) => ({ name: arrivals[place]?.name ?? '', reason }))
    batch.value = reception
    report.value = {
      taken: reception.taken,
      duplicates: reception.duplicates.length,
      refused: [
        ...refused,
        ...because(reception.conflicts, words.problems.conflict),
        ...because(reception.usedCodes, words.problems.usedCode),
        ...because(reception.unknownCodes, words.problems.unknownCode),
      ].toSorted((one, other) => one.name.localeCompare(other.name, 'nl', { numeric: true })),
    }
  }

  /** Takes the last heap back, whole. */
  async function undo(): Promise<void> {
    const reception = batch.value
    if (reception === null) return
    const isWanted = choices.begin()
    try {
      await copies.makeNow(dossierId)
      await reception.undo()
      if (!isWanted()) return
      forget()
      message.value = words.result.undone(reception.taken)
    } catch (error) {
      const refusal = problemOf(error)
      if (refusal === null) throw error
      if (!isWanted()) return
      message.value = refusal.message
    }
  }

  /** The storage's own sentence, when it was the storage that refused. */
  function problemOf(error: unknown): Problem | null {
    return saving.isTold(error) ? saving.problem : null
  }

  /** Whether answers came in for the round that were not filled in on this computer. */
  async function hasReceived(roundId: string): Promise<boolean> {
    return (await storage.receipts.listOf(roundId)).length > 0
  }

  return {
    state,
    busy,
    hasReceived,
    handled,
    total,
    report,
    message,
    undoable,
    forget,
    stop,
    leave,
    choose,
    takeFiles,
    takePasted,
    undo,
  }
})
