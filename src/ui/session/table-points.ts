import type { Session, VotingPoint } from '../../domain/session/session'
import { lastOutcome, pointsToChoose } from '../../domain/session/vote'

/** A point a table may work on, with what the room thought of it. */
export interface TablePoint {
  readonly point: VotingPoint
  /** As the room names it; `null` for a point that goes on anyhow. */
  readonly number: number | null
  /** Times chosen in the last vote that has an outcome; `null` without one. */
  readonly votes: number | null
  /** Goes on, or was among the most chosen. */
  readonly first: boolean
}

/** All points, those that go on first, then the most chosen; without an outcome in their own order. */
export function tablePoints({ points, votes }: Pick<Session, 'points' | 'votes'>): readonly TablePoint[] {
  const last = lastOutcome(votes)
  const outcome = new Map(last?.points.map((one) => [one.pointId, one]))
  const order = last?.pointIds ?? pointsToChoose(points).map(({ id }) => id)
  return points
    .map((point): TablePoint => {
      const found = outcome.get(point.id)
      const place = order.indexOf(point.id)
      return {
        point,
        number: point.mandatory || place < 0 ? null : place + 1,
        votes: point.mandatory ? null : (found?.votes ?? null),
        first: point.mandatory || outcome.size === 0 || found?.first === true,
      }
    })
    .toSorted(
      (one, other) =>
        Number(other.point.mandatory) - Number(one.point.mandatory) ||
        (other.votes ?? -1) - (one.votes ?? -1),
    )
}
