/** From what the user chose, dropped or pasted to the texts of single answer files. */
import { answersInText } from '../../../contract/answer-text'
import { LARGEST_TOGETHER, MOST_FILES } from '../../../contract/platform'
import { failure, success, type Outcome } from '../../../domain/outcome'
import { looksLikeZip, namesInZip, unpackParts, type ZipFault } from '../../../storage/zip-parts'
import { receive as words } from '../../../texts/survey/receiving/receive'

/** One answer file, or why there is none in what was given. */
export interface AnswerText {
  /** As the user knows it: the name of the file, with that of the zip it came in. */
  readonly name: string
  readonly text: Outcome<string>
}

/** What is in one file: an answer file, a zip full of them, or the text of an e-mail with one or more. */
export function answersInFile(name: string, bytes: Uint8Array): readonly AnswerText[] {
  return looksLikeZip(bytes) ? answersInZip(name, bytes) : answersInBytes(name, bytes)
}

/** What is in a text that was pasted; names the answers by their place in it. */
export function answersInPaste(text: string): readonly AnswerText[] {
  const found = answersInText(text, MOST_FILES + 1)
  if (found.length > MOST_FILES) return [tooMany(words.take.pastedName(1))]
  // Somebody may paste what is inside an answer file.
  const answers = found.length === 0 && text.trim().startsWith('{') ? [text] : found
  if (answers.length === 0)
    return [
      { name: words.take.pastedName(1), text: failure('receive/no-answer', words.problems.noAnswerInText) },
    ]
  return answers.map((answer, index) => ({
    name: words.take.pastedName(index + 1),
    text: success(answer),
  }))
}

const tooMany = (name: string): AnswerText => ({
  name,
  text: failure('receive/too-many', words.problems.tooMany(MOST_FILES)),
})

function answersInBytes(name: string, bytes: Uint8Array): readonly AnswerText[] {
  const text = new TextDecoder().decode(bytes)
  // A nul is in no text of ours: a photo, a Word document of the old kind.
  if (text.includes('\0')) return [{ name, text: failure('receive/not-text', words.problems.notText) }]
  const answers = answersInText(text, MOST_FILES + 1)
  if (answers.length > MOST_FILES) return [tooMany(name)]
  if (answers.length === 0) return [{ name, text: success(text) }]
  return answers.map((answer, index) => ({
    name: answers.length === 1 ? name : words.take.part(name, index + 1),
    text: success(answer),
  }))
}

/** What programs add to a zip of themselves. */
const isNoise = (name: string) =>
  name.endsWith('/') || name.startsWith('__MACOSX/') || /(^|\/)\.[^/]*$/.test(name)

function answersInZip(zip: string, bytes: Uint8Array): readonly AnswerText[] {
  const faulty = (fault: ZipFault): readonly AnswerText[] => [
    { name: zip, text: failure(`receive/zip-${fault}`, words.problems.zip[fault]) },
  ]
  const names = namesInZip(bytes, LARGEST_TOGETHER)
  if (typeof names === 'string') return faulty(names)
  // What programs add of themselves is about as much as what they pack; going through more keeps the window waiting.
  if (names.length > 3 * MOST_FILES) return faulty('too-big')
  const wanted = names.filter((name) => !isNoise(name))
  if (wanted.length > MOST_FILES) return faulty('too-big')
  const chosen = new Set(wanted)
  const parts = unpackParts(bytes, (name) => chosen.has(name), LARGEST_TOGETHER)
  if (typeof parts === 'string') return faulty(parts)
  const answers: AnswerText[] = []
  for (const [name, part] of parts) {
    answers.push(...answersInBytes(words.take.inZip(zip, name), part))
    if (answers.length > MOST_FILES) return [tooMany(zip)]
  }
  return answers.length === 0
    ? [{ name: zip, text: failure('receive/empty-zip', words.problems.emptyZip) }]
    : answers
}
