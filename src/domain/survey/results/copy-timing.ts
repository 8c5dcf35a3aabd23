import type { Round } from '../round/round'
import { appliedThreshold } from '../thresholds'

/**
 * Whether the time of a copy of the dossier, made now, would reveal who filled in: two copies that differ by only a few questionnaires
 * do. While a round is open a copy therefore waits until at least k people have filled in since the last one, or nobody (method K14).
 * @param before questionnaires that had come in at the last copy of this session; `null` when there was none
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
