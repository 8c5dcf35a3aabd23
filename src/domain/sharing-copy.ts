/**
 * A copy of a dossier for somebody who should see what came out, and not what anybody answered: a consultant, a board, another VSV.
 * It holds the figures that may be shown and the texts the facilitator lets everybody see; what could lead to a person, a moment
 * or a user stays behind (research/spiegel.md C4 rules 8 and 9).
 */
import type { DossierContent } from './dossier'
import type { Evidence } from './framework/evidence'
import type { IsoMoment } from './question-set'
import { resultsMayBeShown, resultsOf } from './results/results'
import { NO_VISIT_PLAN } from './visit/visit-plan'
import { UNOPENED, type Round } from './survey/round'

/**
 * @param options.name what the copy is called, so that nobody takes it for the dossier itself
 * @param options.madeAt stands in for every moment the dossier has of itself
 * @param options.labels words for groups that have no name of their own
 */
export function sharingCopyOf(
  content: DossierContent,
  options: {
    readonly name: string
    readonly madeAt: IsoMoment
    readonly labels: { readonly rest: string }
  },
): DossierContent {
  const { madeAt } = options
  return {
    dossier: {
      ...content.dossier,
      name: options.name,
      createdAt: madeAt,
      updatedAt: madeAt,
      deletedAt: null,
      // What the VSV prepares for a visit is its own.
      visit: NO_VISIT_PLAN,
      // Files are not shared; colours, font and text go along, for the reports that are made from the copy.
      reportStyle: { ...content.dossier.reportStyle, logo: null, template: null },
    },
    // Of a round that is not closed nothing may be shown yet.
    rounds: content.rounds.filter(resultsMayBeShown).map((round): Round => ({
      ...round,
      ...UNOPENED,
      keptResults: resultsOf(
        round,
        content.responses.filter(({ roundId }) => roundId === round.id),
        options.labels,
      ),
    })),
    responses: [],
    receipts: [],
    assessments: content.assessments.map((assessment) => ({
      ...assessment,
      snapshot: assessment.snapshot && {
        ...assessment.snapshot,
        takenAt: madeAt,
        evidence: assessment.snapshot.evidence.map((piece) => withoutCopies(piece, madeAt)),
      },
    })),
    judgements: content.judgements.map((judgement) => ({ ...judgement, judgedAt: null })),
    evidence: content.evidence.map((piece) => withoutCopies(piece, madeAt)),
    actions: content.actions,
    delegations: [],
    // A file name can tell who somebody is, and from which computer.
    ownSets: content.ownSets.map((own) => ({ ...own, fileName: '', addedAt: madeAt })),
    history: [],
  }
}

/** Evidence as a reference only: documents themselves are not shared, nor the moments at which they were replaced. */
function withoutCopies(evidence: Evidence, madeAt: IsoMoment): Evidence {
  return {
    ...evidence,
    attachment: null,
    revisions: evidence.revisions.map((revision) => ({ ...revision, attachment: null, replacedAt: madeAt })),
  }
}
