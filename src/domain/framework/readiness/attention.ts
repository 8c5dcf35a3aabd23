import type { EvidenceLack } from '../evidence/evidence'

/**
 * What asks for attention in a dossier, in plain codes; the texts give the sentences. Each finding points to the place where it
 * can be mended. Also the next step, so that no screen leaves a user guessing.
 */
export type Finding =
  | { readonly kind: 'met-without-evidence'; readonly normId: string }
  | {
      readonly kind: 'evidence-expired'
      readonly evidenceId: string
      readonly title: string
      readonly reviewOn: string
    }
  /** Its place or its date was not told, and there is no copy: nobody can look it up. */
  | {
      readonly kind: 'evidence-incomplete'
      readonly evidenceId: string
      readonly title: string
      readonly lacks: readonly EvidenceLack[]
    }
  | { readonly kind: 'evidence-missing'; readonly evidenceId: string; readonly title: string }
  | { readonly kind: 'not-applicable-without-reason'; readonly normId: string }
  /** Judged more than a year ago. */
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
  /** Planned or running, and nobody said until when: it can never be late. */
  | { readonly kind: 'action-without-date'; readonly actionId: string; readonly title: string }
  | { readonly kind: 'action-without-owner'; readonly actionId: string; readonly title: string }
  | {
      /** beleving tegenover bewijs: verdict met, but a linked statement scores under 3 or is divided. */
      readonly kind: 'perception-contradicts'
      readonly normId: string
      readonly statementId: string
      readonly mean: number
      readonly divided: boolean
    }

export type NextStep =
  | {
      /** The inspectorate comes soon; `days` is whole days, 0 on the day itself. */
      readonly kind: 'prepare-visit'
      readonly days: number
      readonly overdue: number
      /** Core norms that are (largely) unmet. */
      readonly coreUnmet: number
    }
  | { readonly kind: 'fill-in-roster' }
  | { readonly kind: 'make-round' }
  | { readonly kind: 'open-round'; readonly roundId: string }
  | {
      readonly kind: 'collect'
      readonly roundId: string
      /** Professions with a response under 40 %: "Kraamzorg (2 van 9)". */
      readonly lagging: readonly {
        readonly label: string
        readonly submitted: number
        readonly invited: number
      }[]
    }
  | { readonly kind: 'read-results'; readonly roundId: string }
  | { readonly kind: 'start-assessment' }
  | { readonly kind: 'assess'; readonly assessmentId: string; readonly left: number }
  | { readonly kind: 'plan-actions'; readonly norms: number }
  | { readonly kind: 'chase-actions'; readonly overdue: number }
  /** `left`: norms without a verdict; an adopted assessment may have some. */
  | { readonly kind: 'make-report'; readonly left: number }
