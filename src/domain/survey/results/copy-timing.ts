import type { Round } from '../round/round'
import { appliedThreshold } from '../thresholds'

/**
 * Whether the time of a copy of the dossier, made now, would reveal who filled in: two copies that differ by only a few questionnaires
 * do. While a round is open a copy therefore waits until at least k people have filled in since the last one, or nobody (method K14).
 * @param before questionnaires of the round in the last copy; `null` when there was none
 * @param now questionnaires that have come in by now
 */
export function copyWouldTellWho(
  { status, threshold }: Pick<Round, 'status' | 'threshold'>,
  before: number | null,
  now: number,
): boolean {
  const fresh = before === null ? 0 : now - before
  return status === 'open' && fresh > 0 && fresh < appliedThreshold(threshold)
}

/**
 * As {@link copyWouldTellWho}, when of the last copy only is known how many questionnaires it held of all rounds together: its name tells
 * that, also of a locked one, and after a start it is all there is. To which of several open rounds those that came in since belong is not
 * known then, so that there have to be enough for all of these.
 * @param rounds all rounds of the dossier
 * @param before questionnaires in the last copy, of all rounds; `null` when there is no copy
 * @param now questionnaires that have come in by now, of all rounds
 */
export function copyAfterStartWouldTellWho(
  rounds: readonly Pick<Round, 'status' | 'threshold'>[],
  before: number | null,
  now: number,
): boolean {
  const enough = rounds
    .filter(({ status }) => status === 'open')
    .reduce((sum, { threshold }) => sum + appliedThreshold(threshold), 0)
  const fresh = before === null ? 0 : now - before
  return fresh > 0 && fresh < enough
}
