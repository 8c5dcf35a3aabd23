import type { Evidence } from './evidence'

/**
 * The register in the order in which it is numbered (B1, B2, …) on screen, in reports and in the inspection folder: by title as a
 * reader sorts it, then by date and id, so that the numbers are the same wherever they are made.
 */
export function inRegisterOrder(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...evidence].sort(
    (one, other) =>
      one.title.localeCompare(other.title, 'nl', { numeric: true }) ||
      (one.date ?? '').localeCompare(other.date ?? '') ||
      one.id.localeCompare(other.id),
  )
}
