/** Reads one value of a content file: of the Wegwijzer, or a draft of a document. */
import * as v from 'valibot'
import { structureFault, wrongOf, type Fault } from '../question-set-faults'

/** A value of the right shape, or everything that is wrong with its shape. */
type Found<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] }

/** What is said of a value that is another kind of file, and of one that has none of the shapes it may have. */
interface Refusals {
  readonly otherFile: string
  readonly badChoice: string
}

/** Follows nothing that is nested too deep, and names every fault. */
export function parsed<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  { otherFile, badChoice }: Refusals,
): Found<T> {
  const structure = structureFault(value)
  if (structure !== null) return { ok: false, faults: [structure] }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, faults: [{ path: [], wrong: otherFile }] }
  const result = v.safeParse(schema, value)
  if (result.success) return { ok: true, value: result.output }
  const faults = result.issues.map((issue) => ({
    path: (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key))),
    wrong: issue.type === 'union' || issue.type === 'variant' ? badChoice : wrongOf(issue),
  }))
  return { ok: false, faults }
}

/** A text of a value of which nothing is known yet; empty when it is not there. */
export function textIn(value: unknown, key: string): string {
  if (typeof value !== 'object' || value === null) return ''
  const found: unknown = Object.getOwnPropertyDescriptor(value, key)?.value
  return typeof found === 'string' ? found.trim() : ''
}
