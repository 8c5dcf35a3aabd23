import type { Action } from '../actions/action'
import type { Finding } from '../attention'
import type { Evidence } from './evidence'
import type { FrameworkSet, Norm } from '../question-set'
import type { Standing } from './readiness'

/** Everything a list shows about one norm. */
export interface NormRow {
  readonly norm: Norm
  readonly themeId: string
  readonly verdict: Standing
  readonly evidence: readonly Evidence[]
  readonly openActions: readonly Action[]
  readonly findings: readonly Finding[]
}

/** What the list leaves out; `null`, `false` and an empty text leave nothing out. */
export interface NormFilter {
  readonly verdict: Standing | null
  readonly themeId: string | null
  readonly withoutEvidence: boolean
  readonly core: boolean
  /** Only norms with a finding. */
  readonly attention: boolean
  /** Every word of it occurs in id, title, text or explanation; capitals and accents do not matter. */
  readonly text: string
}

export const NO_FILTER: NormFilter = {
  verdict: null,
  themeId: null,
  withoutEvidence: false,
  core: false,
  attention: false,
  text: '',
}

/** A heading of the list with the rows under it. */
export interface NormGroup {
  readonly id: string
  readonly title: string
  readonly rows: readonly NormRow[]
}

/** Text as it is compared in a search: without capitals and accents. */
export function searchable(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The rows a filter lets through, in their order. */
export function filterNorms(rows: readonly NormRow[], filter: NormFilter): readonly NormRow[] {
  const words = searchable(filter.text).split(/\s+/).filter(Boolean)
  return rows.filter(
    (row) =>
      (filter.verdict === null || row.verdict === filter.verdict) &&
      (filter.themeId === null || row.themeId === filter.themeId) &&
      (!filter.withoutEvidence || row.evidence.length === 0) &&
      (!filter.core || row.norm.core) &&
      (!filter.attention || row.findings.length > 0) &&
      words.every((word) =>
        searchable(`${row.norm.id} ${row.norm.title} ${row.norm.text} ${row.norm.howToShow}`).includes(word),
      ),
  )
}

/** Rows under the headings of the framework, in its order; headings without rows are left out. */
export function groupNorms(
  rows: readonly NormRow[],
  set: FrameworkSet,
  by: 'theme' | 'block',
): readonly NormGroup[] {
  const headings = by === 'theme' ? set.themes : set.buildingBlocks
  return headings
    .map(({ id, title }) => ({
      id,
      title,
      rows: rows.filter((row) => (by === 'theme' ? row.themeId : row.norm.buildingBlockId) === id),
    }))
    .filter((group) => group.rows.length > 0)
}

/** The findings about one norm: its own, and those of its evidence and its actions. */
export function findingsAbout(
  normId: string,
  findings: readonly Finding[],
  evidence: readonly Evidence[],
  actions: readonly Action[],
): readonly Finding[] {
  const evidenceIds = new Set(evidence.filter(({ normIds }) => normIds.includes(normId)).map(({ id }) => id))
  const actionIds = new Set(actions.filter(({ origin }) => origin.normId === normId).map(({ id }) => id))
  return findings.filter((finding) => {
    if ('normId' in finding) return finding.normId === normId
    if ('evidenceId' in finding) return evidenceIds.has(finding.evidenceId)
    return actionIds.has(finding.actionId)
  })
}
