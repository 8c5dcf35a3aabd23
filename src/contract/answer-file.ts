/**
 * The answer file: what the stand-alone questionnaire saves and the application takes in. Its envelope (JSON) says which round it is for;
 * the answers themselves are sealed with the round's public key, so that nobody in between can read them. The whole envelope is bound to
 * the seal: if anything in it is changed, the file cannot be opened.
 */
import * as v from 'valibot'
import { ANSWERS } from '../domain/question-set'
import type { FilledForm } from '../domain/survey/filling/filled-form'
import { failure, success, type Outcome } from '../domain/outcome'
import type { PublicKey, RoundKeys } from '../domain/survey/round/round-keys'
import { answerFile as texts } from '../texts/survey/receiving/answer-file'
import { hashOf, hex } from './hash'
import { jsonOf, readMailed } from './mailed-file'
import { seal, unseal } from './sealing'

const FORMAT = 'vsv-antwoord'
/** Characters; a full questionnaire with two long open answers stays under 100,000. */
export const LARGEST_ANSWER_FILE = 1024 * 1024
/** Extension of an answer file, without dot. */
export const ANSWER_EXTENSION = 'vsvantwoord'
/**
 * Answers are padded with spaces to a multiple of this many bytes before they are sealed: otherwise the size of the file would reveal how
 * much somebody wrote.
 */
const BLOCK = 2048

/** A respondent's answers, with what the envelope says about them. */
export interface SealedContent {
  /** Random UUID the questionnaire gave itself; the same when it is saved twice. */
  readonly id: string
  readonly roundId: string
  /** Id and version of the question set that was asked. */
  readonly formVersion: { readonly id: string; readonly version: string }
  readonly form: FilledForm
  /** One-time code as `readCode` of the domain gives it, when the round uses codes. */
  readonly code: string | null
  /** 32 random hexadecimal digits, the same when it is saved twice; see {@link newNonce}. */
  readonly nonce: string
}

interface OpenedAnswer extends SealedContent {
  /** SHA-256 (hex) of the answers and the code; see {@link digestOf}. */
  readonly digest: string
}

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
/** base64url of 32 bytes. */
const coordinate = v.pipe(v.string(), v.regex(/^[\w-]{43}$/))

export const publicKeySchema = v.strictObject({
  kty: v.literal('EC'),
  crv: v.literal('P-256'),
  x: coordinate,
  y: coordinate,
}) satisfies v.GenericSchema<PublicKey>

const outsideSchema = v.strictObject({
  format: v.literal(FORMAT),
  /** Bound to the seal, so it cannot be changed. */
  version: v.number(),
  roundId: name,
  formVersion: v.strictObject({ id: name, version: name }),
  id: v.pipe(v.string(), v.uuid()),
  key: publicKeySchema,
  iv: v.pipe(v.string(), v.length(16)),
  sealed: v.pipe(v.string(), v.minLength(1)),
})

/** The envelope of an answer file; the answers in it are still sealed. */
export type AnswerFile = v.InferOutput<typeof outsideSchema>

/** Shape and scale only: whether the questions were asked in this round is checked by the domain (`faultsOf`). */
const insideSchema = v.strictObject({
  form: v.strictObject({
    professionId: name,
    roleId: v.nullable(name),
    answers: v.record(name, v.picklist(ANSWERS)),
    priorities: v.array(name),
    phaseId: v.nullable(name),
    keep: v.string(),
    improve: v.string(),
  }) satisfies v.GenericSchema<unknown, FilledForm>,
  code: v.nullable(name),
  nonce: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
})

/** How each version is read, envelope and content, oldest first; the last is what we write. See `readMailed`. */
const versions = [{ outside: outsideSchema, inside: insideSchema }] as const

/** The text of an answer file that only the owner of the round's keys can open. Each call seals anew, under the same id. */
export async function sealAnswer(content: SealedContent, publicKey: PublicKey): Promise<string> {
  const { id, roundId, formVersion, form, code, nonce } = content
  const plain = new TextEncoder().encode(JSON.stringify({ form, code, nonce }))
  const filledUp = new Uint8Array(Math.ceil(plain.length / BLOCK) * BLOCK).fill(' '.charCodeAt(0))
  filledUp.set(plain)
  const outside = { format: FORMAT, version: versions.length, roundId, formVersion, id } as const
  const sealed = await seal(filledUp, (key) => boundText({ ...outside, key }), publicKey)
  return JSON.stringify({ ...outside, ...sealed } satisfies AnswerFile)
}

/** What is bound to the seal: the whole envelope except the initialisation vector, which the cipher binds itself. */
function boundText(outside: Omit<AnswerFile, 'iv' | 'sealed'>): string {
  const { format, version, roundId, formVersion, id, key } = outside
  return JSON.stringify([format, version, roundId, formVersion.id, formVersion.version, id, key.x, key.y])
}

/**
 * Reads the envelope of an answer file, so that the caller knows which round it is for before opening it.
 *
 * Problems: `answer/empty`, `answer/too-large`, `answer/not-an-answer`, `answer/truncated`, `answer/newer`, `answer/older`,
 * `answer/damaged`.
 */
export function readAnswer(text: string): Outcome<AnswerFile> {
  return readMailed(text, {
    format: FORMAT,
    readers: versions.map(({ outside }) => outside),
    largest: LARGEST_ANSWER_FILE,
    codes: { start: 'answer', other: 'not-an-answer' },
    sentences: { ...texts, other: texts.notAnAnswer },
  })
}

/**
 * Opens an answer file with the keys of its round. Whether it is for this round, whether it was taken in before and whether its
 * answers were asked (`faultsOf`) is for the caller to check.
 *
 * Problems: those of {@link readAnswer}; `answer/cannot-open` (wrong key, or changed on the way: the seal cannot tell which);
 * `answer/out-of-range` (validly sealed, but not by our questionnaire).
 */
export async function openAnswer(text: string, keys: RoundKeys): Promise<Outcome<OpenedAnswer>> {
  const read = readAnswer(text)
  return read.ok ? openRead(read.value, keys) : read
}

/** The same of an envelope that {@link readAnswer} read. */
export async function openRead(file: AnswerFile, keys: RoundKeys): Promise<Outcome<OpenedAnswer>> {
  const { id, roundId, formVersion, version } = file
  const plain = await unseal(file, boundText(file), keys)
  // `readAnswer` took no version that is not in the list.
  const schema = versions[version - 1]?.inside
  if (plain === null || schema === undefined) return failure('answer/cannot-open', texts.cannotOpen)
  const inside = v.safeParse(schema, jsonOf(new TextDecoder().decode(plain)))
  if (!inside.success) return failure('answer/out-of-range', texts.outOfRange)
  return success({ id, roundId, formVersion, ...inside.output, digest: await digestOf(inside.output) })
}

/**
 * SHA-256 (hex) of everything somebody answered, in a fixed order: the same answers give the same digest, whatever order they were given
 * in. It includes the nonce, which is stored nowhere: otherwise a stored response could be hashed again to find the receipt of its file,
 * and with it the respondent.
 */
export function digestOf({
  form,
  code,
  nonce,
}: Pick<SealedContent, 'form' | 'code' | 'nonce'>): Promise<string> {
  const { professionId, roleId, phaseId, keep, improve } = form
  const answers = Object.entries(form.answers).toSorted(([one], [other]) => (one < other ? -1 : 1))
  const priorities = form.priorities.toSorted()
  return hashOf(
    JSON.stringify([nonce, code, professionId, roleId, answers, priorities, phaseId, keep, improve]),
  )
}

/** A nonce for {@link SealedContent}, made once per questionnaire. */
export function newNonce(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)))
}
