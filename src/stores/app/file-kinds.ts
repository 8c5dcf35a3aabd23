/** What a file from outside is, by what is in it: mail programs and people change names. */
import { readAnswer } from '../../contract/answer-file'
import { LARGEST_RETURN_FILE, readReturnFile, returnInText } from '../../contract/delegation-file'
import { LARGEST_FILE, LARGEST_TOGETHER } from '../../contract/platform'
import { isLocked } from '../../storage/locked-file/locked-zip'
import { looksLikeZip, namesInZip } from '../../storage/zip-parts'
import { answersInFile } from '../survey/receiving/answer-texts'

/** Files that come in nowhere this way, by what they look like. */
type StrangeFile = 'empty' | 'form' | 'document' | 'list' | 'packed' | 'unknown'

export type KnownFile =
  | { readonly kind: 'dossier' }
  /** One answer, or a zip or an e-mail with several; `roundIds` are those of the answers that can be read. */
  | { readonly kind: 'answers'; readonly roundIds: readonly string[] }
  | { readonly kind: 'return'; readonly dossierId: string; readonly delegationId: string }
  /** One of ours that cannot be read, with the sentence that says why. */
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'strange'; readonly looks: StrangeFile }

const DOSSIER = /\.(vsv|age)$/i
/** Only one of these parts has to be there: what is wrong with the rest is for the reader to say. */
const DOSSIER_PARTS: ReadonlySet<string> = new Set(['manifest.json', 'data.json'])
/** Bytes in which a nul tells that a file is no text. */
const BEGINNING = 8192

/** What kind of file this is; checks no more of it than that takes. */
export function fileKindOf(name: string, bytes: Uint8Array): KnownFile {
  if (bytes.length === 0) return { kind: 'strange', looks: 'empty' }
  const parts = namesInZip(bytes, LARGEST_FILE)
  const names = typeof parts === 'string' ? [] : parts
  if (DOSSIER.test(name) || isLocked(bytes) || names.some((one) => DOSSIER_PARTS.has(one)))
    return { kind: 'dossier' }
  if (names.some((one) => DOSSIER.test(one))) return { kind: 'strange', looks: 'packed' }
  const readable = bytes.length <= LARGEST_TOGETHER
  if (readable && !looksLikeZip(bytes) && bytes.subarray(0, BEGINNING).includes(0)) return strange(name)
  return (readable ? (returned(bytes) ?? answers(name, bytes)) : null) ?? strange(name)
}

function returned(bytes: Uint8Array): KnownFile | null {
  // In a text of an e-mail it is a third larger.
  if (looksLikeZip(bytes) || bytes.length > 2 * LARGEST_RETURN_FILE) return null
  const read = readReturnFile(returnInText(new TextDecoder().decode(bytes)))
  if (read.ok) {
    const { dossierId, delegationId } = read.value
    return { kind: 'return', dossierId, delegationId }
  }
  return NOT_OURS.has(read.problem.code) ? null : { kind: 'refused', reason: read.problem.message }
}

const NOT_OURS: ReadonlySet<string> = new Set([
  ...['return/not-a-return', 'return/empty', 'return/too-large'],
  ...['answer/not-an-answer', 'answer/empty', 'answer/too-large'],
])

function answers(name: string, bytes: Uint8Array): KnownFile | null {
  const read = answersInFile(name, bytes).map(({ text }) => (text.ok ? readAnswer(text.value) : null))
  const roundIds = new Set(read.flatMap((one) => (one?.ok === true ? [one.value.roundId] : [])))
  if (roundIds.size > 0) return { kind: 'answers', roundIds: [...roundIds] }
  const problem = read.find((one) => one?.ok === false && !NOT_OURS.has(one.problem.code))
  return problem?.ok === false ? { kind: 'refused', reason: problem.problem.message } : null
}

const LOOKS: readonly (readonly [RegExp, StrangeFile])[] = [
  [/\.html?$/i, 'form'],
  [/\.(xlsx?|ods|csv|tsv|json)$/i, 'list'],
  [/\.(pdf|docx?|dotx|odt|rtf|pptx?|odp|vsdx|png|jpe?g|gif|webp|heic|md|eml|msg|txt)$/i, 'document'],
]

function strange(name: string): KnownFile {
  const looks = LOOKS.find(([ending]) => ending.test(name))?.[1] ?? 'unknown'
  return { kind: 'strange', looks }
}
