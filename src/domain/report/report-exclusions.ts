/**
 * What a dossier stores but the full report leaves out, each with its reason. A test walks every stored field: it must be in the report
 * or here. A path ends at a field (`dossier.id`) or at everything below it (`responses[]`).
 */
const KEY = 'technical key; says nothing to a reader'
const FILL_IN = 'help for filling in; the report gives outcomes'
const AS_TEXT = 'shown as the title or text it points to'

export const REPORT_EXCLUSIONS: Readonly<Record<string, string>> = {
  'dossier.id': KEY,
  'dossier.parties[].id': KEY,
  'dossier.roster[].professionId': AS_TEXT,
  'dossier.visit.team[].id': KEY,
  'dossier.visit.questions[].id': KEY,
  'dossier.board.proposals[].id': KEY,
  'dossier.board.changed':
    'what the VSV did with proposals of the application: the page has those as they became',
  'dossier.reportStyle': 'how a report looks, not what it says',
  'dossier.reportPresets': 'which sections a report has shows from the report',
  'dossier.deletedAt': 'a dossier in the recycle bin gets no report',

  'rounds[].id': KEY,
  'rounds[].dossierId': KEY,
  'rounds[].questionSet.id': KEY,
  'rounds[].questionSet.kind': 'always the mirror',
  'rounds[].questionSet.scale[].value': 'the figures of the scale are in the method chapter',
  'rounds[].questionSet.scale[].replaces': 'says which older scale is the same one; a comparison tells it',
  'rounds[].questionSet.themes[].statements[].replaces':
    'says which older words ask the same; a comparison shows the older words',
  'rounds[].questionSet.themes[].statements[].fact':
    'shows from how the statement is told: as known to people',
  'rounds[].questionSet.themes[].statements[].explanation': FILL_IN,
  'rounds[].questionSet.themes[].statements[].otherWording.for': AS_TEXT,
  'rounds[].questionSet.themes[].statements[].otherWording.explanation': FILL_IN,
  'rounds[].questionSet.themes[].statements[].quickscan': 'which statements were asked shows from the table',
  'rounds[].questionSet.themes[].statements[].audience': 'who was asked what is part of the questionnaire',
  'rounds[].questionSet.themes[].statements[].lens': 'the report orders by theme',
  'rounds[].questionSet.themes[].statements[].sources': 'the sources of the content are in questionnaires/',
  'rounds[].questionSet.themes[].statements[].suggestion':
    'a starting point while planning; what was planned is in the improvement plan',
  'rounds[].questionSet.ownStatements[].id': AS_TEXT,
  'rounds[].questionSet.unscored.profession': FILL_IN,
  'rounds[].questionSet.unscored.role': 'roles are never shown beside professions (method K2)',
  'rounds[].questionSet.unscored.priorities': FILL_IN,
  'rounds[].questionSet.unscored.phase.explanation': FILL_IN,
  'rounds[].questionSet.unscored.phase.choices[].id': AS_TEXT,
  'rounds[].questionSet.unscored.keep.explanation': FILL_IN,
  'rounds[].questionSet.unscored.improve.explanation': FILL_IN,
  'rounds[].questionSet.clusters': 'the round has its own clusters',
  'rounds[].questionSet.professions': 'the round has its own list of professions',
  'rounds[].professions[].id': AS_TEXT,
  'rounds[].professions[].clusterId': 'shows only where groups are merged, by the name of the cluster',
  'rounds[].professions[].group': 'shown as the names of those around the VSV',
  'rounds[].professions[].groupPerRound': 'where it could be chosen; the report tells what was chosen',
  'rounds[].professions[].isProfession': 'shows from who got which words',
  'rounds[].keys': 'opens locked answers; belongs in the dossier only',
  'rounds[].usesCodes': 'how answers were collected; says nothing about cooperation',
  'rounds[].codeSalt': 'part of how codes are kept; says nothing to a reader',
  'rounds[].codeHashes': 'keeps a second form from one code out; says nothing to a reader',
  'rounds[].keptResults': 'shown as the results they are, by resultsOf',
  'rounds[].erased': 'whether the answers are still there changes no figure; the page of the round tells it',
  'rounds[].closings': 'guards the difference between two results; the counts would give it away',
  'rounds[].clusters': 'shows only where groups are merged, by the name of the cluster',

  'responses[]':
    'only as figures and screened open answers made by resultsOf (method K17); never one questionnaire',

  'receipts[]': 'proof that a form came in; a report gives the response rate',

  'assessments[].id': KEY,
  'assessments[].dossierId': KEY,
  'assessments[].questionSet.id': KEY,
  'assessments[].questionSet.kind': 'always a framework',
  'assessments[].questionSet.buildingBlocks[].id': AS_TEXT,
  'assessments[].questionSet.themes[].id': AS_TEXT,
  'assessments[].questionSet.themes[].norms[].suggestion':
    'a starting point while planning; what was planned is in the improvement plan',
  'assessments[].questionSet.themes[].norms[].buildingBlockId': AS_TEXT,
  'assessments[].questionSet.themes[].norms[].statementIds': AS_TEXT,
  'assessments[].questionSet.themes[].norms[].seeAlso': AS_TEXT,
  'assessments[].questionSet.themes[].norms[].short':
    'which norms to begin with on one evening; says nothing about how they are judged',

  'assessments[].questionSet.themes[].norms[].replaces':
    'how a newer framework links to an older one; the judgement tells what it came from',
  'assessments[].previousId': AS_TEXT,
  'assessments[].snapshot':
    'evidence and actions as they were stand with the norms of that assessment, by title, version and state',

  'judgements[].id': KEY,
  'judgements[].dossierId': KEY,
  'judgements[].assessmentId': KEY,

  'judgements[].ownerPartyId': AS_TEXT,
  'judgements[].carriedFrom[].assessmentId': AS_TEXT,
  'judgements[].toConfirm': 'told as the words for a verdict that is still to be confirmed',

  'evidence[].id': KEY,
  'evidence[].dossierId': KEY,

  'evidence[].attachment.size': 'the copy is recognised by its name and digest',
  'evidence[].revisions[].attachment.size': 'the copy is recognised by its name and digest',

  'actions[].id': KEY,
  'actions[].dossierId': KEY,

  'actions[].ownerPartyId': AS_TEXT,
  'actions[].dependsOn': 'shown as the number and title of the action it waits for',

  'delegations[].id': KEY,
  'delegations[].dossierId': KEY,
  'delegations[].assessmentId': AS_TEXT,
  'delegations[].base': 'the values as they were sent; what came of them is with the norm or the action',
  'delegations[].returns[].digest': 'keeps the same file out a second time; says nothing to a reader',

  'ownSets[].id': KEY,
  'ownSets[].dossierId': KEY,
  'ownSets[].questionSet':
    'named by title and version; its content is told where an assessment or round was made with it',

  sessions:
    'told in the minutes of the session, a document of its own; its decisions also where the board is asked to confirm them',

  'history[].id': KEY,
  'history[].dossierId': KEY,
  'history[].recordId': KEY,
  'history[].reason': 'told in the history of the application; the report tells the changes of a verdict',
  'history[].before': 'whole records; the report tells the changes of a verdict',
  'history[].after': 'whole records; the report tells the changes of a verdict',
}
