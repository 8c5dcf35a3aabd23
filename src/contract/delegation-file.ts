/**
 * The return file: what an owner filled in on the stand-alone work form and sends back. It is plain JSON, not sealed: unlike a
 * respondent's answers it is meant to be read under its owner's name, and contains norms and actions only.
 */
import * as v from 'valibot'
import type { Outcome } from '../domain/outcome'
import type { ReturnedValues } from '../domain/delegation/delegation'
import { FORM_VERSION } from '../domain/delegation/form-versions'
import { returnFile as texts } from '../texts/delegation/return-file'
import { daySchema, idSchema, returnedValuesSchema } from './delegation-values'
import { hashOf } from './hash'
import { readMailed } from './mailed-file'
import { asMarkedText, filesInText } from './marked-text'

const FORMAT = 'vsv-retour'
const KIND = 'RETOUR'
/** Characters; two hundred norms with a page of text each stay under a million. */
export const LARGEST_RETURN_FILE = 4 * 1024 * 1024
/** Extension of a return file, without dot. */
export const RETURN_EXTENSION = 'vsvretour'

function schemaOf(version: number) {
  return v.strictObject({
    format: v.literal(FORMAT),
    /** Version of the form that wrote it; `valuesIn` of the domain gives the values that form was sent. */
    version: v.literal(version),
    delegationId: idSchema,
    dossierId: idSchema,
    /** {@link baseDigest} of the values the form started with. */
    base: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    /** Who filled it in, in their own words; may be empty. */
    from: v.pipe(v.string(), v.maxLength(200)),
    /** A day only: the time at which somebody worked is nobody's business. */
    filledOn: daySchema,
    values: returnedValuesSchema(version),
  })
}

const readers = Array.from({ length: FORM_VERSION }, (_, index) => schemaOf(index + 1))

export type ReturnFile = v.InferOutput<(typeof readers)[number]>

/** The text of a return file. */
export function writeReturnFile(content: Omit<ReturnFile, 'format' | 'version'>): string {
  const { delegationId, dossierId, base, from, filledOn, values } = content
  return JSON.stringify({
    format: FORMAT,
    version: FORM_VERSION,
    delegationId,
    dossierId,
    base,
    from,
    filledOn,
    values,
  } satisfies ReturnFile)
}

/**
 * Reads a return file. The caller checks which delegation it belongs to and whether that still exists.
 *
 * Problems: `return/empty`, `return/too-large`, `return/not-a-return`, `return/truncated`, `return/newer`, `return/older`,
 * `return/damaged`.
 */
export function readReturnFile(text: string): Outcome<ReturnFile> {
  return readMailed(text, {
    format: FORMAT,
    readers,
    largest: LARGEST_RETURN_FILE,
    codes: { start: 'return', other: 'not-a-return' },
    sentences: { ...texts, other: texts.notAReturn },
  })
}

/** Wraps the text of a return file for an e-mail. */
export function returnAsText(file: string): string {
  return asMarkedText(KIND, file)
}

/** The text of the first return file in a pasted or saved text: between marks, or just the content of the file. */
export function returnInText(text: string): string {
  return filesInText(KIND, text, 1)[0] ?? text
}

/** SHA-256 (hex) of the values that were sent, whatever the order of their keys. */
export function baseDigest(values: ReturnedValues): Promise<string> {
  return hashOf(JSON.stringify(inOrder(values)))
}

/** SHA-256 (hex) of what came back, used to recognise the same file again: as a file, as text, or under another name. */
export function returnDigest({ base, from, values }: ReturnFile): Promise<string> {
  return hashOf(JSON.stringify([base, from, inOrder(values)]))
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => [key, inOrder(one)])
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
