import { searchable } from '../../search'
import type { Action } from '../../actions/action'
import type { Finding } from '../readiness/finding'
import type { Judgement, Severity, WorkStatus } from '../assessment/assessment'
import type { Evidence } from '../evidence/evidence'
import type { Party } from '../../party'
import type { FrameworkSet, Norm } from '../../question-set'
import type { Standing } from '../assessment/standing'

/** Everything a list shows about one norm; made by `normRows` in norm-rows.ts. */
export interface NormRow {
  readonly norm: Norm
  readonly themeId: string
  readonly verdict: Standing
  /** `null` when nobody wrote anything about the norm. */
  readonly judgement: Judgement | null
  readonly workStatus: WorkStatus
  /** Person or function, trimmed; empty when nobody was named. */
  readonly owner: string
  /** A party of the dossier; `null` when none was named or it was removed. */
  readonly partyId: string | null
  /** Of a shortfall only. */
  readonly severity: Severity | null
  readonly toConfirm: boolean
  readonly evidence: readonly Evidence[]
  /** Has existing evidence; a piece that is still missing does not count. */
  readonly hasEvidence: boolean
  readonly openActions: readonly Action[]
  readonly findings: readonly Finding[]
}

/** Stands for "nobody" among owners and parties: in a filter, and as the id of a group. */
export const NOBODY = ''

/** What the list is filtered by; `null`, `false` and an empty text filter nothing out. */
export interface NormFilter {
  readonly verdict: Standing | null
  readonly themeId: string | null
  readonly workStatus: WorkStatus | null
  /** As it was written; {@link NOBODY} for norms without an owner. */
  readonly owner: string | null
  /** Id of a party; {@link NOBODY} for norms without one. */
  readonly partyId: string | null
  readonly severity: Severity | null
  /** Only what was carried over and not confirmed yet. */
  readonly toConfirm: boolean
  readonly withoutEvidence: boolean
  readonly core: boolean
  /** Only the few norms of the short test. */
  readonly short: boolean
  /** Only norms with a finding. */
  readonly attention: boolean
  /** Every word must occur in the id, title, text or explanation; case and accents are ignored. */
  readonly text: string
}

export const NO_FILTER: NormFilter = {
  verdict: null,
  themeId: null,
  workStatus: null,
  owner: null,
  partyId: null,
  severity: null,
  toConfirm: false,
  withoutEvidence: false,
  core: false,
  short: false,
  attention: false,
  text: '',
}

export const NORM_GROUPINGS = ['theme', 'block', 'party', 'owner'] as const
export type NormGrouping = (typeof NORM_GROUPINGS)[number]

/** A heading of the list with the rows under it. */
export interface NormGroup {
  /** Theme, building block or party, or the owner as written; {@link NOBODY} when there is none. */
  readonly id: string
  /** Empty for the group without an owner or party. */
  readonly title: string
  readonly rows: readonly NormRow[]
}

/** The rows that pass a filter, in their original order. */
export function filterNorms(rows: readonly NormRow[], filter: NormFilter): readonly NormRow[] {
  const words = searchable(filter.text).split(/\s+/).filter(Boolean)
  return rows.filter(
    (row) =>
      (filter.verdict === null || row.verdict === filter.verdict) &&
      (filter.themeId === null || row.themeId === filter.themeId) &&
      (filter.workStatus === null || row.workStatus === filter.workStatus) &&
      (filter.owner === null || row.owner === filter.owner) &&
      (filter.partyId === null || (row.partyId ?? NOBODY) === filter.partyId) &&
      (filter.severity === null || row.severity === filter.severity) &&
      (!filter.toConfirm || row.toConfirm) &&
      (!filter.withoutEvidence || !row.hasEvidence) &&
      (!filter.core || row.norm.core) &&
      (!filter.short || row.norm.short === true) &&
      (!filter.attention || row.findings.length > 0) &&
      hasEveryWord(row.norm, words),
  )
}

function hasEveryWord({ id, title, text, howToShow }: Norm, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const searched = searchable(`${id} ${title} ${text} ${howToShow}`)
  return words.every((word) => searched.includes(word))
}

/**
 * Rows grouped under headings, each once; headings without rows are left out. Themes and building blocks are in the order of the
 * framework, parties in that of the dossier, owners by name; rows without an owner or party come last.
 */
export function groupNorms(
  rows: readonly NormRow[],
  set: FrameworkSet,
  by: NormGrouping,
  parties: readonly Party[] = [],
): readonly NormGroup[] {
  const byHeading = new Map<string, NormRow[]>()
  for (const row of rows) {
    const id = headingOf(row, by)
    const others = byHeading.get(id)
    if (others === undefined) byHeading.set(id, [row])
    else others.push(row)
  }
  return headingsOf(set, by, parties, byHeading.keys()).flatMap(({ id, title }) => {
    const found = byHeading.get(id)
    return found === undefined ? [] : [{ id, title, rows: found }]
  })
}

function headingOf(row: NormRow, by: NormGrouping): string {
  switch (by) {
    case 'theme':
      return row.themeId
    case 'block':
      return row.norm.buildingBlockId
    case 'party':
      return row.partyId ?? NOBODY
    case 'owner':
      return row.owner
  }
}

function headingsOf(
  set: FrameworkSet,
  by: NormGrouping,
  parties: readonly Party[],
  ids: Iterable<string>,
): readonly Pick<NormGroup, 'id' | 'title'>[] {
  const nobody = { id: NOBODY, title: '' }
  switch (by) {
    case 'theme':
      return set.themes
    case 'block':
      return set.buildingBlocks
    case 'party':
      return [...parties.map(({ id, name }) => ({ id, title: name })), nobody]
    case 'owner':
      return [...ownersAmong(ids).map((name) => ({ id: name, title: name })), nobody]
  }
}

/** The owners named in some rows, each once, by name. */
export function ownersOf(rows: readonly NormRow[]): readonly string[] {
  return ownersAmong(rows.map(({ owner }) => owner))
}

function ownersAmong(names: Iterable<string>): readonly string[] {
  return [...new Set(names)]
    .filter((name) => name !== NOBODY)
    .sort((one, other) => one.localeCompare(other, 'nl'))
}
