/** Everything a text field may hold that has broken documents before. */
import type { DossierContent } from '../../src/domain/dossier/dossier'

export const HOSTILE = [
  'begin',
  String.fromCharCode(0, 1, 8, 11, 12, 14, 31),
  '\uD800 en \uDC00',
  '\uFFFE\uFFFF',
  '😀👩‍👩‍👧',
  'مرحبا שלום',
  '</w:t></w:r></w:p>',
  ']]><!-- &amp; &#0; "\'',
  'regel één\nregel twee\r\nregel drie\u2028regel vier',
  'tab\there',
  'einde',
].join(' ')

/** The hostile text without what XML forbids, line by line: what must stay readable. */
export const SURVIVES = [
  '😀👩‍👩‍👧',
  'مرحبا שלום',
  '</w:t></w:r></w:p>',
  ']]><!-- &amp; &#0; "\'',
  'regel twee',
  'einde',
]

/** Every text of a user replaced by `text`; ids, dates and codes stay, as a checked dossier file would have them. */
export function withText(content: DossierContent, text: string): DossierContent {
  const { dossier } = content
  return {
    ...content,
    dossier: {
      ...dossier,
      name: text,
      region: text,
      contact: text,
      parties: dossier.parties.map((party) => ({ ...party, name: text, kind: text })),
    },
    rounds: content.rounds.map((round) => ({
      ...round,
      title: text,
      introduction: text,
      professions: round.professions.map((profession) => ({ ...profession, label: text })),
      questionSet: {
        ...round.questionSet,
        disclaimer: text,
        themes: round.questionSet.themes.map((theme) => ({
          ...theme,
          title: text,
          question: text,
          models: text,
          discussion: [text],
          statements: theme.statements.map((statement) => ({ ...statement, text })),
        })),
      },
    })),
    assessments: content.assessments.map((assessment) => ({
      ...assessment,
      title: text,
      questionSet: {
        ...assessment.questionSet,
        disclaimer: text,
        themes: assessment.questionSet.themes.map((theme) => ({
          ...theme,
          title: text,
          norms: theme.norms.map((norm) => ({
            ...norm,
            title: text,
            text,
            howToShow: text,
            evidence: [text],
          })),
        })),
      },
    })),
    judgements: content.judgements.map((judgement) => ({
      ...judgement,
      reasoning: text,
      answerIfAsked: text,
      owner: text,
      notApplicableReason: judgement.applicable ? '' : text,
    })),
    evidence: content.evidence.map((piece) => ({
      ...piece,
      title: text,
      version: text,
      owner: text,
      location: text,
    })),
    actions: content.actions.map((action) => ({
      ...action,
      title: text,
      problem: text,
      cause: text,
      goal: text,
      approach: text,
      ownerName: text,
      ownerRole: text,
      involved: text,
      means: text,
      measure: text,
      baseline: text,
      target: text,
      evidence: text,
      result: text,
    })),
    sessions: content.sessions.map((session) => ({
      ...session,
      place: text,
      leader: text,
      present: session.present.map((group) => ({ ...group, label: text })),
      topics: session.topics.map((topic) => ({ ...topic, reason: text })),
      notes: session.notes.map((note) => ({ ...note, text, understood: text })),
      points: session.points.map((point) => ({ ...point, title: text })),
      parked: session.parked.map((point) => ({ ...point, text })),
      decisions: session.decisions.map((decision) => ({ ...decision, text, who: text })),
    })),
    history: content.history.map((entry) => ({ ...entry, who: text })),
  }
}
