/** What the leader does with the clock of a slide. Every timer that is given holds from `now` on: ms since epoch. */
import { timeLeft, type SlideTimer } from './slide'

/** ms of a turn in which one group speaks, and of what is added at once. */
const SPEAKING_TURN = 120_000

/**
 * The clock of a step that has its minutes and does not run yet.
 * @param minutes whole minutes, above zero
 */
export function stillTimer(minutes: number): SlideTimer {
  const total = minutes * 60_000
  return { endsAt: null, left: total, total, turn: false }
}

/** The clock that runs for a speaking turn of one group. */
export function turnTimer(now: number): SlideTimer {
  return { endsAt: now + SPEAKING_TURN, left: SPEAKING_TURN, total: SPEAKING_TURN, turn: true }
}

/** Goes on with what was left when it was stopped. */
export function startedTimer(timer: SlideTimer, now: number): SlideTimer {
  return timer.endsAt === null ? { ...timer, endsAt: now + timer.left } : timer
}

/** Keeps what is left; a clock that stood still stays as it was. */
export function stoppedTimer(timer: SlideTimer, now: number): SlideTimer {
  return { ...timer, endsAt: null, left: timeLeft(timer, now) }
}

/** A {@link SPEAKING_TURN} more; counted from now when time was up already. */
export function withMoreTime(timer: SlideTimer, now: number): SlideTimer {
  const left = timeLeft(timer, now) + SPEAKING_TURN
  return {
    ...timer,
    endsAt: timer.endsAt === null ? null : now + left,
    left,
    total: timer.total + SPEAKING_TURN,
  }
}
