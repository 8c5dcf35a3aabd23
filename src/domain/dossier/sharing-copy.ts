/**
 * A copy of a dossier for somebody who may see the results but not anybody's answers: a consultant, a board, another VSV. It holds the
 * figures that may be shown and the texts the facilitator released; anything that could lead to a person, a moment or a user is left out
 * (method K17).
 */
import type { Action } from '../actions/action'
import type { DossierContent } from './dossier'
import type { Evidence } from '../framework/evidence/evidence'
import type { Session, SessionVote } from '../session/session'
import { outcomeOf } from '../session/vote'
import type { IsoMoment } from '../question-set'
import { withoutSmallCounts } from '../survey/results/response-lines'
import { resultsOf } from '../survey/results/results'
import { resultsMayBeShown } from '../survey/results/when-shown'
import { NO_VISIT_PLAN } from '../visit/visit-plan'
import { NEW_ROUND, type Round } from '../survey/round/round'

/**
 * The dossier as it may be shown to others: results instead of responses, no history, no keys or codes, no original moments.
 * @param options.people whether names of people, places of documents and answers prepared for the inspectorate go along: meant for a copy
 *   that work continues in, never by default. What people wrote in other texts is included unchanged.
 * @param options.name the name of the copy, so that nobody takes it for the dossier itself
 * @param options.madeAt replaces every moment stored in the dossier
 * @param options.labels names for groups that have no name
 */
export function sharingCopyOf(
  content: DossierContent,
  options: {
    readonly name: string
    readonly madeAt: IsoMoment
    readonly people: boolean
    /** `leftOut` replaces a name or a place, because a piece of evidence does not lack what was merely left out. */
    readonly labels: { readonly rest: string; readonly leftOut: string }
  },
): DossierContent {
  const { madeAt, people, labels } = options
  const instead = (text: string): string => (people || text === '' ? text : labels.leftOut)
  const evidenceOf = (piece: Evidence): Evidence => withoutCopies(piece, madeAt, instead)
  const actionOf = (action: Action): Action => ({
    ...action,
    ownerName: instead(action.ownerName),
    involved: instead(action.involved),
  })
  return {
    dossier: {
      ...content.dossier,
      name: options.name,
      createdAt: madeAt,
      updatedAt: madeAt,
      deletedAt: null,
      contact: people ? content.dossier.contact : '',
      // What the VSV prepares for a visit is private.
      visit: NO_VISIT_PLAN,
      board: {
        ...content.dossier.board,
        proposals: content.dossier.board.proposals.map((own) => ({ ...own, owner: instead(own.owner) })),
      },
      // Files are not shared; colours, font and text are, for reports made from the copy.
      reportStyle: { ...content.dossier.reportStyle, logo: null, template: null },
    },
    // Of a round that is not closed nothing may be shown yet.
    rounds: content.rounds.filter(resultsMayBeShown).map((round): Round => ({
      ...round,
      ...NEW_ROUND,
      keptResults: withoutSmallCounts(
        resultsOf(
          round,
          content.responses.filter(({ roundId }) => roundId === round.id),
          labels,
        ),
      ),
    })),
    responses: [],
    receipts: [],
    assessments: content.assessments.map((assessment) => ({
      ...assessment,
      adoptedBy: instead(assessment.adoptedBy),
      snapshot: assessment.snapshot && {
        ...assessment.snapshot,
        takenAt: madeAt,
        evidence: assessment.snapshot.evidence.map(evidenceOf),
        actions: assessment.snapshot.actions.map(actionOf),
      },
    })),
    judgements: content.judgements.map((judgement) => ({
      ...judgement,
      owner: instead(judgement.owner),
      // What the VSV would say to the inspectorate is private, like the rest of the preparation.
      answerIfAsked: people ? judgement.answerIfAsked : '',
      judgedAt: null,
    })),
    evidence: content.evidence.map(evidenceOf),
    actions: content.actions.map(actionOf),
    delegations: [],
    // A file name can tell who somebody is, and from which computer.
    ownSets: content.ownSets.map((own) => ({ ...own, fileName: '', addedAt: madeAt })),
    sessions: content.sessions.map((session) => sharedSession(session, instead)),
    history: [],
  }
}

/**
 * What a session came to: the totals of its votes, its points and its decisions. What tables guessed, what the leader wrote down while
 * people spoke, and when which step began were for those present.
 */
function sharedSession(session: Session, instead: (text: string) => string): Session {
  return {
    ...session,
    place: instead(session.place),
    leader: instead(session.leader),
    steps: session.steps.map((step) => ({ ...step, startedAt: null, endedAt: null })),
    codeHashes: [],
    predictions: [],
    notes: [],
    // One that still goes on, or was broken off, came to nothing.
    votes: session.votes.flatMap((vote) => (vote.status === 'closed' ? [sharedVote(vote)] : [])),
    decisions: session.decisions.map((decision) => ({ ...decision, who: instead(decision.who) })),
  }
}

/** Of too few ballots not even how many there were, as in the minutes and on the projector. */
function sharedVote(vote: SessionVote): SessionVote {
  return outcomeOf(vote) === null ? { ...vote, ballots: 0, ways: [], totals: null } : vote
}

/**
 * Evidence as a reference only: the documents are not shared, nor the moments at which they were replaced. For a document that exists
 * only as an attachment, the place counts as left out.
 */
function withoutCopies(evidence: Evidence, madeAt: IsoMoment, instead: (text: string) => string): Evidence {
  const shared = <T extends Pick<Evidence, 'owner' | 'location' | 'attachment'>>(version: T): T => ({
    ...version,
    owner: instead(version.owner),
    location: instead(version.location === '' ? (version.attachment?.name ?? '') : version.location),
    attachment: null,
  })
  return {
    ...shared(evidence),
    revisions: evidence.revisions.map((revision) => ({ ...shared(revision), replacedAt: madeAt })),
  }
}
