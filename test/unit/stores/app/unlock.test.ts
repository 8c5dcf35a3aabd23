/** Whoever stands before a locked application: a try, a wait, and a key from the sheet. */
import { describe, expect, test, vi } from 'vitest'
import { NO_TRIES, type WrongTries } from '../../../../src/domain/dossier/unlock-delay'
import { failure, success, type Outcome } from '../../../../src/domain/outcome'
import { unlocking } from '../../../../src/stores/app/unlock'

const RIGHT = 'boter-fiets-wolk-tak'

function door(kept: WrongTries = NO_TRIES) {
  let time = Date.parse('2026-11-29T12:00:00.000Z')
  const tries = { kept }
  const ticks = new Set<() => void>()
  const asked: string[] = []
  const opened: [string, string][] = []
  const hopeless: string[] = []
  let answer = async (secret: string): Promise<Outcome<string>> =>
    secret === RIGHT ? success('open') : failure('locked/wrong-passphrase', 'past niet')
  const unlock = unlocking({
    hint: 'in de kluis',
    open: (secret, signal, onSlow) => {
      asked.push(secret)
      onSlow(40)
      return Promise.race([
        answer(secret),
        new Promise<Outcome<string>>((resolve) => {
          signal.addEventListener('abort', () => resolve(failure('locked/stopped', 'gestopt')))
        }),
      ])
    },
    onOpened: (what, from) => opened.push([what, from]),
    onHopeless: ({ code }) => hopeless.push(code),
    keep: { readTries: () => tries.kept, writeTries: (next) => (tries.kept = next) },
    now: () => new Date(time),
    every: (_ms, call) => {
      ticks.add(call)
      return () => ticks.delete(call)
    },
  })
  return {
    ...{ unlock, asked, opened, hopeless, tries, ticks },
    answers: (next: typeof answer) => (answer = next),
    pass(seconds: number) {
      time += seconds * 1000
      for (const tick of ticks) tick()
    },
  }
}

test('the right passphrase opens, and wipes out the wrong tries before it', async () => {
  const { unlock, opened, tries } = door({ count: 2, lastAt: 0 })
  await unlock.attempt(RIGHT, 'passphrase')
  expect(opened).toEqual([['open', 'passphrase']])
  expect(tries.kept).toEqual(NO_TRIES)
  expect(unlock.busy.value).toBe(true)
})

describe('after wrong tries', () => {
  test('the wait counts down by itself, and nothing is tried before it is over', async () => {
    const { unlock, asked, pass, ticks } = door()
    for (let turn = 0; turn < 3; turn++) await unlock.attempt('verkeerd', 'passphrase')
    expect(unlock.problem.value?.code).toBe('locked/wrong-passphrase')
    expect(unlock.wait.value).toBe(5)
    await unlock.attempt(RIGHT, 'passphrase')
    expect(asked).toHaveLength(3)
    pass(3)
    expect(unlock.wait.value).toBe(2)
    pass(2)
    expect(unlock.isWaiting.value).toBe(false)
    expect(ticks.size).toBe(0)
    await unlock.attempt(RIGHT, 'passphrase')
    expect(asked).toHaveLength(4)
  })

  test('a start after them waits too, and a clock that was put back begins that wait again', () => {
    const later = door({ count: 6, lastAt: Date.parse('2026-11-29T11:59:30.000Z') })
    expect(later.unlock.wait.value).toBe(30)
    const back = door({ count: 6, lastAt: Date.parse('2036-01-01T00:00:00.000Z') })
    expect(back.unlock.wait.value).toBe(60)
    back.pass(60)
    expect(back.unlock.wait.value).toBe(0)
  })

  test('a try that was broken off before its answer came was a try', async () => {
    const { unlock, tries, answers } = door({ count: 3, lastAt: 0 })
    answers(() => new Promise(() => undefined))
    void unlock.attempt('verkeerd', 'passphrase')
    await vi.waitFor(() => expect(unlock.busy.value).toBe(true))
    expect(tries.kept.count).toBe(4)
  })
})

test('who stops a slow try waits for nothing and is told of no problem', async () => {
  const { unlock, tries, answers } = door()
  answers(() => new Promise(() => undefined))
  const tried = unlock.attempt('verkeerd', 'passphrase')
  expect(unlock.seconds.value).toBe(40)
  unlock.stop()
  await tried
  expect([unlock.busy.value, unlock.seconds.value, unlock.problem.value]).toEqual([false, null, null])
  expect(tries.kept).toEqual(NO_TRIES)
})

test('a key from the sheet is typed with or without its head, and a typing fault in it costs no try', async () => {
  const { unlock, asked, opened, tries, answers } = door()
  answers(async () => failure('keys-typo', 'groep 3'))
  await unlock.attempt('abcd 1234', 'sheet')
  expect(asked).toEqual(['AGE-SECRET-KEY-1ABCD1234'])
  expect(unlock.problem.value?.message).toBe('groep 3')
  expect(tries.kept).toEqual(NO_TRIES)
  answers(async () => success('open'))
  await unlock.attempt('AGE-SECRET-KEY-1ABCD', 'passphrase')
  expect(opened).toEqual([['open', 'sheet']])
})

test('a lock that nothing opens is told as such, and is no wrong try', async () => {
  const { unlock, hopeless, tries, answers } = door()
  answers(async () => failure('storage/lock-damaged', 'beschadigd'))
  await unlock.attempt(RIGHT, 'passphrase')
  expect(hopeless).toEqual(['storage/lock-damaged'])
  expect(tries.kept).toEqual(NO_TRIES)
})
