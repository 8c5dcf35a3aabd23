/** The state of the projector: the last picture of the leader. It shows that one until a newer one comes, whoever falls silent. */
import { readonly, shallowRef, type Ref } from 'vue'
import {
  isNewer,
  messageOfLeader,
  PROJECTOR_BEAT,
  type FromProjector,
  type LeaderKey,
  type Shown,
} from '../contract/projector-channel'

/** What of a BroadcastChannel is used. */
interface Channel {
  postMessage(message: FromProjector): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
}

interface Surroundings {
  readonly channel: Channel
  readonly projectorId: string
  readonly isVisible: () => boolean
  /** Calls back every so many ms. */
  readonly every: (ms: number, call: () => void) => void
  /** The leader wants no projector any more. */
  readonly close: () => void
}

interface Projector {
  /** `null` before the first answer of a leader. */
  readonly shown: Readonly<Ref<Shown | null>>
  /** Tells the leader about a key that was pressed in this window. */
  press(key: LeaderKey): void
  /** Tells the leader again that it is here: it came into sight, or went out of it. */
  tell(): void
  /**
   * The application is locked: black, closed where that is allowed, and nothing more of the leader of before, which may still be storing.
   * Whoever takes the lead after that has the room again, in a window that could not close.
   */
  stop(): void
}

export function newProjector({ channel, projectorId, isVisible, every, close }: Surroundings): Projector {
  const shown = shallowRef<Shown | null>(null)
  /** Of the newest leader that showed anything here. */
  let lastEpoch = 0
  /** Of the leader that was locked; one that takes the lead has a higher one. */
  let lockedEpoch = 0

  function tell(): void {
    const { epoch, seq } = shown.value ?? { epoch: 0, seq: 0 }
    channel.postMessage({ kind: 'here', projectorId, epoch, seq, visible: isVisible() })
  }

  function end(): void {
    shown.value = null
    close()
  }

  channel.addEventListener('message', ({ data }) => {
    const message = messageOfLeader(data)
    if (message === null) return
    if (message.kind === 'stop') end()
    else if (message.epoch > lockedEpoch && isNewer(message, shown.value)) {
      const isOtherLeader = message.epoch !== shown.value?.epoch
      shown.value = message
      lastEpoch = message.epoch
      // A leader that has just come knows of nobody yet, and would take no key of this window.
      if (isOtherLeader) tell()
    }
  })
  every(PROJECTOR_BEAT, tell)
  tell()

  return {
    shown: readonly(shown) as Readonly<Ref<Shown | null>>,
    press: (key) => channel.postMessage({ kind: 'key', projectorId, key }),
    tell,
    stop: () => {
      lockedEpoch = lastEpoch
      end()
    },
  }
}
