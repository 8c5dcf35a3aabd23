/** Reads a framework or questionnaire that somebody brings: JSON or the Excel workbook. Nothing is stored here. */
import type { Problem } from '../../domain/outcome'
import type { QuestionSet } from '../../domain/question-set'
import { content } from '../../texts/framework/content/content'
import { frameworkFile as words } from '../../texts/framework/content/framework-file'
import { frameworkList } from '../../texts/framework/content/framework-list'
import { parseGuardedJson } from '../guarded-json'
import { readList, type ListFile } from '../list/read-list'
import { describedFault } from '../question-set-faults'
import { inspectQuestionSet } from '../question-set-schema'
import { openWorkbook, type WorkbookFault } from '../workbook/open-workbook'
import { likeliestSheet } from './list-sheet'
import { isOurWorkbook, readFrameworkWorkbook } from './read-workbook'

/** Bytes; a larger file is refused. A framework of hundreds of norms is well under one MB. */
const LARGEST_FILE = 20 * 1024 * 1024
/** More than anyone repairs in one go. */
const MOST_FAULTS = 50

/** Why there is no question set in a file, with every fault as a sentence. */
interface Refused {
  readonly set: null
  readonly problem: Problem
  readonly faults: readonly string[]
  /** A list with headings of its own: it can be read once somebody says what its columns hold. */
  readonly list?: ListFile
}

/** A sound question set with what a user should know about the file; or why there is none. */
export type ContentFile = { readonly set: QuestionSet; readonly notices: readonly string[] } | Refused

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte)

/**
 * Reads by what is in the file; its name only helps to say what is wrong. Our own workbook is recognised by its sheets; any other workbook
 * and any csv is a list of somebody else.
 *
 * Problems: `set-file/empty`, `set-file/too-big`, `set-file/old-excel`, `set-file/not-excel`, `set-file/binary-excel`, `set-file/damaged`,
 * `set-file/too-unpacked`, `set-file/other-kind`, `set-file/broken`, `set-file/faults`, `set-file/list` (with the list), and those of
 * {@link readList}.
 */
export function readContentFile(name: string, bytes: Uint8Array): ContentFile {
  const { problem } = words
  if (bytes.length === 0) return refused('set-file/empty', problem.empty)
  if (bytes.length > LARGEST_FILE)
    return refused('set-file/too-big', problem.tooBig(LARGEST_FILE / 1024 / 1024))
  // The container of Word and Excel before 2007, which also wraps workbooks with a password.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refused('set-file/old-excel', problem.oldExcel)
  if (startsWith(bytes, 0x50, 0x4b)) return readWorkbook(bytes)
  const text = textOf(bytes)
  if (text !== null && /^\s*[{[]/u.test(text)) return readJson(text)
  return text === null || /\.json$/iu.test(name)
    ? refused('set-file/other-kind', problem.otherKind)
    : readOtherList(bytes, /\.(?:csv|tsv|xlsx?)$/iu.test(name))
}

/** @param isCalledList whether its name says that it is a list */
function readOtherList(bytes: Uint8Array, isCalledList: boolean): ContentFile {
  const list = readList(bytes, undefined, frameworkList.problem)
  if (list.ok)
    return { ...refused('set-file/list', words.problem.list), list: likeliestSheet(bytes, list.value) }
  return isCalledList
    ? { set: null, problem: list.problem, faults: [] }
    : refused('set-file/other-kind', words.problem.otherKind)
}

const workbookProblems = {
  'too-big': () => refused('set-file/too-unpacked', words.problem.bomb),
  'not-excel': () => refused('set-file/not-excel', words.problem.notExcel),
  binary: () => refused('set-file/binary-excel', words.problem.binaryExcel),
  damaged: () => refused('set-file/damaged', words.problem.damagedExcel),
} satisfies Record<WorkbookFault, () => ContentFile>

function readWorkbook(bytes: Uint8Array): ContentFile {
  const workbook = openWorkbook(bytes)
  if (typeof workbook === 'string') return workbookProblems[workbook]()
  if (!isOurWorkbook(workbook.sheets)) return readOtherList(bytes, true)
  const reading = readFrameworkWorkbook(workbook.sheets)
  return reading.set === null ? withFaults(reading.faults) : reading
}

function readJson(text: string): ContentFile {
  const parsed = parseGuardedJson(text)
  if (!parsed.ok) return refused('set-file/broken', words.problem.brokenJson)
  const inspection = inspectQuestionSet(parsed.value)
  if (inspection.set === null) return withFaults(inspection.faults.map(({ message }) => message))
  const { set } = inspection
  // The schema allows them for the questionnaire of a round, which has them; one from a file would bring them into every round.
  if (set.kind === 'spiegel' && set.ownStatements !== undefined)
    return withFaults([
      describedFault(set, { path: ['ownStatements'], wrong: content.wrong.ownStatements }).message,
    ])
  return { set, notices: [] }
}

/** `null` for what is not text. */
function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\u0000') ? null : text
  } catch {
    // Lists from Excel are often in Windows-1252; anything with a zero in it is no text at all.
    return bytes.includes(0) ? null : new TextDecoder('windows-1252').decode(bytes)
  }
}

function refused(code: string, message: string, faults: readonly string[] = []): Refused {
  return { set: null, problem: { code, message }, faults }
}

function withFaults(faults: readonly string[]): Refused {
  return refused(
    'set-file/faults',
    faults.length >= MOST_FAULTS
      ? words.problem.mostFaults(MOST_FAULTS)
      : words.problem.faults(faults.length),
    faults.slice(0, MOST_FAULTS),
  )
}
