/** The envelope of a small JSON file that somebody returns by e-mail: its kind and version, and why it cannot be read. */
import * as v from 'valibot'
import { failure, success, type Outcome } from '../domain/outcome'

/** What distinguishes one kind of file from another. */
interface MailedFormat<Content> {
  /** First thing in the file; every file we write begins with it. */
  readonly format: string
  /**
   * How each version is read, oldest first; all produce today's shape. Forms of an older version are still in use and cannot be changed,
   * so their readers stay: an older one is a schema followed by an upgrade step.
   */
  readonly readers: readonly v.GenericSchema<unknown, Content>[]
  /** Characters. */
  readonly largest: number
  /** Prefix of its problem codes, and the code for a file of another kind. */
  readonly codes: { readonly start: string; readonly other: string }
  /** A sentence per problem. */
  readonly sentences: {
    readonly empty: string
    readonly tooLarge: (megabytes: number) => string
    readonly other: string
    readonly truncated: string
    readonly newer: string
    readonly older: string
    readonly damaged: string
  }
}

/**
 * Reads the text of a file that came in.
 *
 * Problems, each behind the start of the format: `empty`, `too-large`, `truncated`, `newer`, `older`, `damaged`; or that of a file
 * of another kind.
 */
export function readMailed<Content>(
  text: string,
  { format, readers, largest, codes, sentences }: MailedFormat<Content>,
): Outcome<Content> {
  const refuse = (why: string, sentence: string) => failure<Content>(`${codes.start}/${why}`, sentence)
  const otherKind = () => refuse(codes.other, sentences.other)

  if (text.length > largest) return refuse('too-large', sentences.tooLarge(largest / 1024 / 1024))
  // Some programs put a byte order mark before, or a line end after, a file they pass on.
  const bare = text.replace(/^\uFEFF/, '').trim()
  if (bare === '') return refuse('empty', sentences.empty)
  const content = jsonOf(bare)
  if (content === undefined) {
    const beginning = `{"format":"${format}"`
    if (!beginning.startsWith(bare.slice(0, beginning.length))) return otherKind()
    return bare.endsWith('}')
      ? refuse('damaged', sentences.damaged)
      : refuse('truncated', sentences.truncated)
  }
  const head = v.safeParse(v.object({ format: v.literal(format), version: v.unknown() }), content)
  if (!head.success) return otherKind()
  const { version } = head.output
  if (!Number.isInteger(version)) return refuse('damaged', sentences.damaged)
  if (Number(version) > readers.length) return refuse('newer', sentences.newer)
  const reader = readers[Number(version) - 1]
  if (reader === undefined) return refuse('older', sentences.older)
  const checked = v.safeParse(reader, content)
  return checked.success ? success(checked.output) : refuse('damaged', sentences.damaged)
}

/** The value of a JSON text; `undefined`, which JSON cannot hold, when it is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
