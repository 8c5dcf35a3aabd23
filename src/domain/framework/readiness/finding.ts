import type { Judged } from '../assessment/standing'
import type { EvidenceLack } from '../evidence/evidence'

/**
 * What needs attention in a dossier, as codes; the texts give the sentences. Each finding points to the place where it can be resolved.
 * `domain/dossier/findings.ts` finds them. The type is not beside it, because visit and list of norms use it and the dossier knows those;
 * that file is not here, because it needs the actions, which know this room.
 */
export type Finding =
  | { readonly kind: 'met-without-evidence'; readonly normId: string }
  | {
      readonly kind: 'evidence-expired'
      readonly evidenceId: string
      readonly title: string
      readonly reviewOn: string
    }
  /** Its place or date is missing and there is no copy: nobody can look it up. */
  | {
      readonly kind: 'evidence-incomplete'
      readonly evidenceId: string
      readonly title: string
      readonly lacks: readonly EvidenceLack[]
    }
  | { readonly kind: 'evidence-missing'; readonly evidenceId: string; readonly title: string }
  | { readonly kind: 'not-applicable-without-reason'; readonly normId: string }
  /** Judged so long ago that it may no longer be right; see `isOutdated`. */
  | { readonly kind: 'judgement-outdated'; readonly normId: string; readonly judgedAt: string }
  | {
      readonly kind: 'unmet-without-action'
      readonly normId: string
      readonly verdict: 'unmet' | 'largely-unmet'
    }
  | {
      readonly kind: 'action-overdue'
      readonly actionId: string
      readonly title: string
      readonly dueOn: string
    }
  /** Planned or running without a due date: it can never be overdue. */
  | { readonly kind: 'action-without-date'; readonly actionId: string; readonly title: string }
  | { readonly kind: 'action-without-owner'; readonly actionId: string; readonly title: string }
  | {
      /** beleving tegenover bewijs: verdict met, but a statement scores under 3, is divided, or is a fact unknown to many. */
      readonly kind: 'perception-contradicts'
      readonly normId: string
      readonly statementId: string
      /** `null` only of a fact nobody but a few gave a score. */
      readonly mean: number | null
      readonly divided: boolean
      /** The statement is about a fact: then nothing is said of its mean. */
      readonly unknown: boolean
    }
  | {
      /** Two lists about one subject: one norm is (largely) met, its twin is (largely) not; see `contradict`. */
      readonly kind: 'lists-disagree'
      readonly normId: string
      readonly verdict: Judged
      readonly twinId: string
      /** Of the list that the twin is in. */
      readonly listTitle: string
      readonly twinVerdict: Judged
    }
