/** The benchmark file (`.json`): one VSV's contribution, and nothing that a round may not show. */
import * as v from 'valibot'
import type { BenchmarkContribution } from '../domain/survey/benchmark/benchmark'
import { failure, success, type Outcome } from '../domain/outcome'
import { STORED_THRESHOLD } from '../domain/survey/thresholds'
import { TOLERANCE } from '../domain/survey/results/scoring'
import { benchmark as texts } from '../texts/survey/benchmark/benchmark'
import { parseGuardedJson } from './guarded-json'

const FORMAT = 'vsv-benchmark'
/** A full contribution is about 4 kB. */
const LARGEST = 256 * 1024

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const Count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000))
const Mean = v.pipe(
  v.number(),
  v.minValue(1),
  v.maxValue(5),
  v.check((mean) => Math.abs(mean * 10 - Math.round(mean * 10)) < TOLERANCE),
)
const Figures = v.pipe(v.array(v.strictObject({ id: Id, n: Count, mean: Mean })), v.maxLength(1000))

/** One VSV's contribution, as a file or the settings of this computer hold it. */
export const ContributionSchema = v.strictObject({
  contributor: Id,
  name: v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))),
  year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(2000), v.maxValue(2200))),
  form: v.picklist(['full', 'quickscan']),
  questionSet: v.strictObject({ id: Id, version: Id }),
  n: Count,
  themes: Figures,
  statements: Figures,
}) satisfies v.GenericSchema<unknown, BenchmarkContribution>

/**
 * How each version is read, the first one first; all give the shape of today. A file of another VSV may be of long ago, so a reader
 * stays: one whose figures need to be brought up is a schema with a step behind it.
 */
const readers = [ContributionSchema]

const HeadSchema = v.looseObject({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer()) })

/** The bytes of a benchmark file. */
export function writeBenchmarkFile(contribution: BenchmarkContribution): Uint8Array {
  const file = { format: FORMAT, version: readers.length, ...contribution }
  return new TextEncoder().encode(JSON.stringify(file, null, 2))
}

/**
 * Reads and wholly checks a benchmark file; stores nothing. Refuses every field that {@link writeBenchmarkFile} does not write, and
 * any figure finer than one decimal or of fewer than five people, so that no file brings in more than a round may show.
 *
 * Problems: `benchmark/empty`, `/too-big`, `/unreadable`, `/other-kind`, `/newer`, `/invalid`, `/too-few`, `/twice`.
 */
export function readBenchmarkFile(bytes: Uint8Array): Outcome<BenchmarkContribution> {
  if (bytes.byteLength === 0) return failure('benchmark/empty', texts.problem.empty)
  if (bytes.byteLength > LARGEST) return failure('benchmark/too-big', texts.problem.tooBig)
  const json = parsed(bytes)
  if (json === undefined) return failure('benchmark/unreadable', texts.problem.unreadable)
  const head = v.safeParse(HeadSchema, json)
  if (!head.success) return failure('benchmark/other-kind', texts.problem.otherKind)
  if (head.output.version > readers.length) return failure('benchmark/newer', texts.problem.newer)
  const fields = Object.entries(head.output).filter(([key]) => key !== 'format' && key !== 'version')
  const reader = readers[head.output.version - 1]
  if (reader === undefined) return failure('benchmark/other-kind', texts.problem.otherKind)
  const read = v.safeParse(reader, Object.fromEntries(fields))
  if (!read.success)
    return failure(
      'benchmark/invalid',
      texts.problem.invalid((v.getDotPath(read.issues[0]) ?? '').slice(0, 60)),
    )
  const { n, themes, statements } = read.output
  const figures = [...themes, ...statements]
  if ([n, ...figures.map((figure) => figure.n)].some((people) => people < STORED_THRESHOLD.least))
    return failure('benchmark/too-few', texts.problem.tooFew)
  const double = [themes, statements].flatMap((list) =>
    list.filter(({ id }, index) => list.findIndex((other) => other.id === id) !== index),
  )[0]
  if (double !== undefined) return failure('benchmark/twice', texts.problem.twice(double.id.slice(0, 60)))
  return success(read.output)
}

/** `undefined` when it is not JSON in UTF-8, or not safe to read. */
function parsed(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const json = parseGuardedJson(text)
    return json.ok ? json.value : undefined
  } catch {
    return undefined
  }
}
