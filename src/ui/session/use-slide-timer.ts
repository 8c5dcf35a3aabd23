import {
  startedTimer,
  stillTimer,
  stoppedTimer,
  turnTimer,
  withMoreTime,
} from '../../domain/session/slide-timer'
import { useLeading } from '../../stores/session/leading'

/**
 * The clock of what is on the screen, as the leader sets it.
 * @param minutes whole minutes for what is on the screen now; `null` when nothing is
 */
export function useSlideTimer(minutes: () => number | null) {
  const leading = useLeading()

  /** The clock of something new. */
  const begin = (planned: number) => leading.setTimer(startedTimer(stillTimer(planned), Date.now()))

  async function start(): Promise<void> {
    const planned = minutes()
    if (planned === null) return
    await leading.setTimer(startedTimer(leading.timer ?? stillTimer(planned), Date.now()))
  }

  async function pause(): Promise<void> {
    if (leading.timer !== null) await leading.setTimer(stoppedTimer(leading.timer, Date.now()))
  }

  async function more(): Promise<void> {
    if (leading.timer === null) return start()
    await leading.setTimer(withMoreTime(leading.timer, Date.now()))
  }

  return {
    begin,
    start,
    pause,
    more,
    toggle: () => (leading.timer === null || leading.timer.endsAt === null ? start() : pause()),
    turn: () => leading.setTimer(turnTimer(Date.now())),
  }
}
