/** Opening the lock of the application, before there is any storage and so any store. */
import { computed, ref, shallowRef, type ComputedRef, type Ref } from 'vue'
import type { LockKeep } from '../../contract/app-lock'
import { looksLikeKey, typedKey } from '../../domain/dossier/key-sheet'
import { NO_TRIES, onThisClock, oneMore, secondsToWait } from '../../domain/dossier/unlock-delay'
import type { Outcome, Problem } from '../../domain/outcome'

/** What opening a lock needs. */
export interface Unlocking<Opened> {
  /** What the user wrote down beside the passphrase; may be empty. */
  readonly hint: string
  readonly open: (
    secret: string,
    signal: AbortSignal,
    onSlow: (seconds: number) => void,
  ) => Promise<Outcome<Opened>>
  readonly onOpened: (opened: Opened, from: 'passphrase' | 'sheet') => void
  /** Nothing that anybody types will open it. */
  readonly onHopeless: (problem: Problem) => void
  readonly keep: Pick<LockKeep, 'readTries' | 'writeTries'>
  readonly now: () => Date
  /** Calls back every so many ms; gives what ends that. */
  readonly every: (ms: number, call: () => void) => () => void
}

export interface Unlock {
  readonly hint: string
  readonly busy: Readonly<Ref<boolean>>
  /** How long it will take; `null` when that is not long. */
  readonly seconds: Readonly<Ref<number | null>>
  /** Why the last try failed. */
  readonly problem: Readonly<Ref<Problem | null>>
  /** Whole seconds before the next try. */
  readonly wait: Readonly<Ref<number>>
  readonly isWaiting: ComputedRef<boolean>
  /** One try; nothing while another goes on, or while there is a wait. */
  readonly attempt: (secret: string, from: 'passphrase' | 'sheet') => Promise<void>
  /** Gives up what goes on. */
  readonly stop: () => void
  /** What was wrong is of no interest any more: something else will be typed. */
  readonly forgetProblem: () => void
}

const SECOND = 1000

export function unlocking<Opened>(given: Unlocking<Opened>): Unlock {
  const { hint, open, onOpened, onHopeless, keep, now, every } = given
  const busy = ref(false)
  const seconds = ref<number | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const wait = ref(0)
  let stopping = new AbortController()
  let endCount: (() => void) | null = null

  /** How long it is still, on the clock there is now; counts down by itself until it is over. */
  function count(): void {
    const at = now().getTime()
    const kept = keep.readTries()
    const tries = onThisClock(kept, at)
    if (tries !== kept) keep.writeTries(tries)
    wait.value = secondsToWait(tries, at)
    if (wait.value === 0) {
      endCount?.()
      endCount = null
    } else endCount ??= every(SECOND, count)
  }

  async function attempt(secret: string, from: 'passphrase' | 'sheet'): Promise<void> {
    if (busy.value) return
    // Other windows try too.
    count()
    if (wait.value > 0) return
    busy.value = true
    problem.value = null
    seconds.value = null
    stopping = new AbortController()
    const before = keep.readTries()
    // Counted before it is looked at: one that is broken off halfway was a try as well.
    if (from === 'passphrase') keep.writeTries(oneMore(before, now().getTime()))
    const outcome = await open(from === 'sheet' ? typedKey(secret) : secret, stopping.signal, (much) => {
      seconds.value = much
    })
    if (outcome.ok) {
      // Busy until the application is there.
      keep.writeTries(NO_TRIES)
      onOpened(outcome.value, looksLikeKey(secret) ? 'sheet' : from)
      return
    }
    busy.value = false
    seconds.value = null
    if (outcome.problem.code === 'locked/wrong-passphrase') keep.writeTries(oneMore(before, now().getTime()))
    else keep.writeTries(before)
    if (outcome.problem.code === 'storage/lock-damaged') return onHopeless(outcome.problem)
    if (outcome.problem.code !== 'locked/stopped') problem.value = outcome.problem
    count()
  }

  count()
  return {
    ...{ hint, busy, seconds, problem, wait, attempt },
    isWaiting: computed(() => wait.value > 0),
    stop: () => stopping.abort(),
    forgetProblem: () => {
      problem.value = null
    },
  }
}
