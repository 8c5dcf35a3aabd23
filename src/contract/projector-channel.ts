/**
 * What the leader's window and the projector say to each other, over a BroadcastChannel of their own origin. The leader sends whole,
 * numbered slides; the projector keeps the highest and asks for nothing else, so either may be closed, reloaded or crash at any moment.
 */
import * as v from 'valibot'
import { STEP_KINDS } from '../domain/session/session'
import type { Slide, SlideMoment } from '../domain/session/slide'

/** Every how many ms a projector tells that it is there and what it shows. */
export const PROJECTOR_BEAT = 2000

/** Name of the BroadcastChannel of one session; nothing else of our origin speaks on it. */
export const channelName = (sessionId: string): string => `vsv-zaal:${sessionId}`

/** Keys that mean the same in both windows. A presenter remote sends the first two. */
export const LEADER_KEYS = ['next', 'previous', 'black'] as const
export type LeaderKey = (typeof LEADER_KEYS)[number]

const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const figure = v.pipe(v.number(), v.finite())
/** Longer than anything typed; a message that is not ours may hold anything. */
const text = v.pipe(v.string(), v.maxLength(5000))
const texts = v.pipe(v.array(text), v.maxLength(200))
const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(500))
const day = v.nullable(text)

const response = v.strictObject({ submitted: whole, invited: v.nullable(whole) })
const point = { id: text, number: v.nullable(whole), title: text }
const points = list(v.strictObject(point))
const frame = {
  key: text,
  step: v.picklist(STEP_KINDS),
  part: whole,
  parts: whole,
  vsv: text,
  heldOn: day,
}

const slideSchema = v.variant('kind', [
  v.strictObject({
    ...frame,
    kind: v.literal('ground-rules'),
    response: v.nullable(response),
    groupsTogether: v.boolean(),
  }),
  v.strictObject({ ...frame, kind: v.literal('predict'), themes: texts }),
  v.strictObject({
    ...frame,
    kind: v.literal('predictions'),
    tables: whole,
    rows: list(
      v.strictObject({
        title: text,
        highest: list(whole),
        lowest: list(whole),
        gap: list(whole),
        mean: figure,
        gapSize: v.nullable(figure),
        isHighest: v.boolean(),
        isLowest: v.boolean(),
        isGap: v.boolean(),
      }),
    ),
  }),
  v.strictObject({
    ...frame,
    kind: v.literal('theme'),
    title: text,
    question: text,
    mean: v.nullable(figure),
    n: whole,
    response,
    rows: list(
      v.strictObject({
        text,
        n: whole,
        mean: figure,
        counts: v.nullable(v.strictTuple([whole, whole, whole, whole, whole])),
        dontKnowShare: v.nullable(figure),
        unknownToMany: v.boolean(),
        known: v.nullable(
          v.strictObject({
            dontKnowShare: v.nullable(figure),
            agreeShare: v.nullable(figure),
            standing: v.nullable(v.picklist(['known', 'unknown', 'unconfirmed'])),
          }),
        ),
      }),
    ),
    statementsLeftOut: v.boolean(),
    discussion: texts,
    scale: texts,
  }),
  v.strictObject({
    ...frame,
    kind: v.literal('gap'),
    statement: text,
    rows: list(v.strictObject({ label: text, n: whole, mean: figure, marker: whole })),
    size: figure,
    groupsLeftOut: v.boolean(),
    scale: texts,
  }),
  v.strictObject({
    ...frame,
    kind: v.literal('vote'),
    status: v.picklist(['ready', 'open', 'counted']),
    second: v.boolean(),
    points,
    mandatory: points,
    votesPerPerson: whole,
    people: whole,
  }),
  v.strictObject({
    ...frame,
    kind: v.literal('outcome'),
    ballots: whole,
    rows: v.nullable(list(v.strictObject({ ...point, votes: whole, first: v.boolean() }))),
    before: v.nullable(v.record(text, whole)),
    mandatory: points,
    mirror: list(v.strictObject({ title: text, share: figure })),
  }),
  v.strictObject({ ...frame, kind: v.literal('tables'), points }),
  v.strictObject({ ...frame, kind: v.literal('actions'), titles: texts, more: whole }),
  v.strictObject({ ...frame, kind: v.literal('closing'), reportBackOn: day }),
])

const momentSchema = v.strictObject({
  timer: v.nullable(
    v.strictObject({ endsAt: v.nullable(figure), left: figure, total: figure, turn: v.boolean() }),
  ),
  vote: v.nullable(
    v.strictObject({
      ballots: whole,
      address: v.nullable(v.strictObject({ url: text, network: text, code: texts })),
    }),
  ),
})

/** A whole picture of what the room sees now. It takes the place of any with a lower epoch, or the same and a lower number. */
const shownSchema = v.strictObject({
  kind: v.literal('shown'),
  /** Raised by every leader that takes the lead. */
  epoch: whole,
  /** Raised by every picture of one leader. */
  seq: whole,
  /** `null`: there is nothing to show. */
  slide: v.nullable(slideSchema),
  moment: momentSchema,
  dark: v.boolean(),
  black: v.boolean(),
})

const fromLeaderSchema = v.variant('kind', [
  shownSchema,
  /** The session is over, or the leader closes the projector window. */
  v.strictObject({ kind: v.literal('stop') }),
])

const projectorId = v.pipe(v.string(), v.minLength(1), v.maxLength(64))

const fromProjectorSchema = v.variant('kind', [
  /** At once when it opens, and every {@link PROJECTOR_BEAT}: a leader that has something newer answers with it. */
  v.strictObject({
    kind: v.literal('here'),
    projectorId,
    /** Of the picture it shows; zeroes before the first one. */
    epoch: whole,
    seq: whole,
    /** Whether it can be seen: a window behind another one, or made small, cannot. */
    visible: v.boolean(),
  }),
  v.strictObject({ kind: v.literal('key'), projectorId, key: v.picklist(LEADER_KEYS) }),
])

export interface Shown {
  readonly kind: 'shown'
  readonly epoch: number
  readonly seq: number
  readonly slide: Slide | null
  readonly moment: SlideMoment
  readonly dark: boolean
  readonly black: boolean
}
export type FromLeader = Shown | { readonly kind: 'stop' }
export type FromProjector = v.InferOutput<typeof fromProjectorSchema>

/** A message of the leader; `null` for anything else that comes by. */
export function messageOfLeader(data: unknown): FromLeader | null {
  const parsed = v.safeParse(fromLeaderSchema, data)
  return parsed.success ? parsed.output : null
}

/** A message of a projector; `null` for anything else that comes by. */
export function messageOfProjector(data: unknown): FromProjector | null {
  const parsed = v.safeParse(fromProjectorSchema, data)
  return parsed.success ? parsed.output : null
}

/** Whether a picture takes the place of another one. */
export function isNewer(
  one: Pick<Shown, 'epoch' | 'seq'>,
  other: Pick<Shown, 'epoch' | 'seq'> | null,
): boolean {
  if (other === null) return true
  return one.epoch > other.epoch || (one.epoch === other.epoch && one.seq > other.seq)
}
