import * as v from 'valibot'
import type { DossierContent } from '../domain/dossier/dossier'
import { LIST_NAMES } from '../domain/dossier-lists'
import type { HistoryEntry } from '../domain/history'
import { failure, success, type Outcome } from '../domain/outcome'
import { STORED_THRESHOLD } from '../domain/survey/thresholds'
import { storage as texts } from '../texts/storage'
import { ContentSchema, fieldOf, type recordSchemas } from './dossier-schema'
import { unknownInJudgementsOf, unknownInResponsesOf, unknownInRound } from './references'

type Kind = keyof typeof recordSchemas
type Fault = Outcome<never> | null

/**
 * Checks a whole dossier from a source nobody vouches for: every field of every record, and every reference between records and
 * to the frozen question sets. References of evidence and actions to norms and statements are left free on purpose: they outlive
 * the assessment or round they came from. A party, an earlier assessment, an action, and what a session rests on may be gone too.
 *
 * Problems: `file/invalid-record`, `file/duplicate`, `file/other-dossier`, `file/unknown-reference`, `file/erased-answers`; the sentence
 * names kind, field and number (counting from 1) of the record.
 */
export function checkContent(value: unknown): Outcome<DossierContent> {
  const result = v.safeParse(ContentSchema, value, { abortEarly: true })
  if (!result.success) return invalidRecord(result.issues[0])
  const content = result.output
  return (
    duplicates(content) ??
    strangers(content) ??
    unknownReferences(content) ??
    answersOfErased(content) ??
    earlySnapshots(content) ??
    success(content)
  )
}

/** Figures that were kept would be shown, whatever the answers beside them say. */
function answersOfErased({ rounds, responses, receipts }: DossierContent): Fault {
  const erased = new Set(rounds.flatMap(({ id, erased }) => (erased === null ? [] : [id])))
  const isOf = ({ roundId }: { readonly roundId: string }) => erased.has(roundId)
  if (!responses.some(isOf) && !receipts.some(isOf)) return null
  return failure('file/erased-answers', texts.file.erasedAnswers)
}

/** A draft with a snapshot would be shown by what somebody put in the file, and no longer by the register. */
function earlySnapshots({ assessments }: DossierContent): Fault {
  const index = assessments.findIndex(({ status, snapshot }) => status === 'draft' && snapshot !== null)
  return index === -1
    ? null
    : failure('file/invalid-record', texts.file.invalidRecord('assessments', 'snapshot', index + 1))
}

function invalidRecord(issue: v.BaseIssue<unknown>): Outcome<never> {
  const list = LIST_NAMES.find((name) => name === issue.path?.[0]?.key)
  if (!list)
    return failure('file/invalid-record', texts.file.invalidRecord('dossiers', fieldOf(issue, 1), null))
  const index = issue.path?.[1]?.key
  const number = typeof index === 'number' ? index + 1 : null
  const { least, most } = STORED_THRESHOLD
  if (list === 'rounds' && number !== null && fieldOf(issue, 2) === 'threshold')
    return failure('file/invalid-record', texts.file.threshold(number, least, most))
  return failure('file/invalid-record', texts.file.invalidRecord(list, fieldOf(issue, 2), number))
}

function duplicates(content: DossierContent): Fault {
  for (const list of LIST_NAMES) {
    // A receipt carries the form's own id, which means something within its round only.
    const index = firstRepeat(
      list === 'receipts'
        ? content.receipts.map(({ roundId, id }) => JSON.stringify([roundId, id]))
        : content[list].map((record) => record.id),
    )
    if (index !== -1) return failure('file/duplicate', texts.file.duplicate(list, index + 1))
  }
  // As JSON, so that no two different pairs give the same key.
  const pairs = content.judgements.map(({ assessmentId, normId }) => JSON.stringify([assessmentId, normId]))
  const index = firstRepeat(pairs)
  return index === -1 ? null : failure('file/duplicate', texts.file.duplicate('judgements', index + 1))
}

/** Index of the first key that was there before; -1 when all differ. */
function firstRepeat(keys: readonly string[]): number {
  const seen = new Set<string>()
  return keys.findIndex((key) => seen.size === seen.add(key).size)
}

/** Records of another dossier. */
function strangers(content: DossierContent): Fault {
  for (const list of LIST_NAMES) {
    const index = content[list].findIndex((record) => record.dossierId !== content.dossier.id)
    if (index !== -1) return failure('file/other-dossier', texts.file.otherDossier(list, index + 1))
  }
  return null
}

function unknownReferences(content: DossierContent): Fault {
  const responseChecks = new Map(content.rounds.map((round) => [round.id, unknownInResponsesOf(round)]))
  const judgementChecks = new Map(
    content.assessments.map((assessment) => [assessment.id, unknownInJudgementsOf(assessment)]),
  )
  return (
    firstFault('rounds', content.rounds, unknownInRound) ??
    firstFault('responses', content.responses, (response) => {
      const check = responseChecks.get(response.roundId)
      return check ? check(response) : 'roundId'
    }) ??
    firstFault('receipts', content.receipts, ({ roundId }) =>
      responseChecks.has(roundId) ? null : 'roundId',
    ) ??
    firstFault('judgements', content.judgements, (judgement) => {
      const check = judgementChecks.get(judgement.assessmentId)
      return check ? check(judgement) : 'assessmentId'
    }) ??
    firstFault('delegations', content.delegations, ({ assessmentId }) =>
      assessmentId === null || judgementChecks.has(assessmentId) ? null : 'assessmentId',
    ) ??
    firstFault('history', content.history, foreignInEntry)
  )
}

function firstFault<T>(kind: Kind, records: readonly T[], faultOf: (record: T) => string | null): Fault {
  for (const [index, record] of records.entries()) {
    const field = faultOf(record)
    if (field !== null)
      return failure('file/unknown-reference', texts.file.unknownReference(kind, field, index + 1))
  }
  return null
}

/** Undo puts the records of an entry back: they must be of the record and dossier the entry is about, and of no other. */
function foreignInEntry(entry: HistoryEntry): 'before' | 'after' | null {
  const isForeign = (record: HistoryEntry['before']) =>
    record !== null &&
    (record['id'] !== entry.recordId ||
      (entry.table === 'dossiers' ? entry.recordId : record['dossierId']) !== entry.dossierId)
  if (isForeign(entry.before)) return 'before'
  return isForeign(entry.after) ? 'after' : null
}
