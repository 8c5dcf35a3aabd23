import type { EvidenceReport, NormReport } from './report-model'

/** Norms that fit beside each other on one sheet, with the pieces of evidence that go with any of them. */
export interface MatrixSheet {
  readonly norms: readonly NormReport[]
  /** By number. */
  readonly pieces: readonly EvidenceReport[]
}

/**
 * The norms of an assessment laid out in sheets: as many whole themes as fit; a theme that does not fit on a sheet by itself is cut.
 * @param most norms beside each other
 */
export function matrixSheets(
  themes: readonly { readonly norms: readonly NormReport[] }[],
  most: number,
): readonly MatrixSheet[] {
  const sheets: NormReport[][] = []
  for (const norms of themes.flatMap((theme) => cut(theme.norms, most))) {
    const last = sheets.at(-1)
    if (last !== undefined && last.length + norms.length <= most) last.push(...norms)
    else sheets.push([...norms])
  }
  return sheets.map((norms) => ({ norms, pieces: piecesOf(norms) }))
}

/** In parts of about the same length: none is one norm by itself. */
function cut(norms: readonly NormReport[], most: number): readonly (readonly NormReport[])[] {
  const parts = Math.ceil(norms.length / most)
  const length = Math.ceil(norms.length / Math.max(1, parts))
  return Array.from({ length: parts }, (_, index) => norms.slice(index * length, (index + 1) * length))
}

function piecesOf(norms: readonly NormReport[]): readonly EvidenceReport[] {
  const pieces = new Map(norms.flatMap(({ evidence }) => evidence.map((piece) => [piece.evidence.id, piece])))
  return [...pieces.values()].sort((one, other) => one.evidence.number - other.evidence.number)
}

/** Whether a piece counts as evidence on the day of the report; one that is about to expire still does. */
export const countsAsEvidence = ({ state }: EvidenceReport): boolean =>
  state === 'valid' || state === 'expiring'

/** The pieces that count as evidence for a norm; `null` for a norm that does not apply, which needs none. */
export function validPieces({ verdict, evidence }: NormReport): number | null {
  return verdict === 'not-applicable' ? null : evidence.filter(countsAsEvidence).length
}
