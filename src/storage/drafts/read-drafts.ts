/** Reads the drafts one by one: one with a fault is left out and named, and the others stay. */
import { PART_KINDS, type DraftDocument } from '../../domain/drafts/draft-document'
import { draftFiles } from '../../texts/drafts/draft-files'
import { content } from '../../texts/framework/content/content'
import { parsed, textIn } from '../guide/parsed-content'
import { describedFault, type Fault } from '../question-set-faults'
import { draftFaults, type LinkableIds } from './draft-consistency'
import { draftSchema } from './draft-schema'

const { wrong } = draftFiles

/** A draft that was left out, for the reader. */
interface LeftOutDraft {
  /** Its title as far as it can be read, else the name of its file. */
  readonly name: string
  /** The first thing that is wrong with it, and how much more there is. */
  readonly why: string
}

/** A fault for an editor of the files. */
interface DraftFinding {
  /** Name below `questionnaires/concepten`. */
  readonly file: string
  readonly path: string
  readonly message: string
}

/** What is fit to be offered, what was left out, and every fault. */
export interface DraftReading {
  /** By their place in a list. */
  readonly drafts: readonly DraftDocument[]
  readonly leftOut: readonly LeftOutDraft[]
  readonly findings: readonly DraftFinding[]
}

function faultsOf(
  value: unknown,
  name: string,
  files: ReadonlyMap<string, unknown>,
  known: LinkableIds,
): { readonly draft: DraftDocument | null; readonly faults: readonly Fault[] } {
  const found = parsed(draftSchema, value, {
    otherFile: wrong.notADraft,
    badChoice: wrong.badKind(PART_KINDS),
  })
  if (!found.ok) return { draft: null, faults: found.faults }
  // Only of use to an editor of the file; the draft is a fresh copy.
  delete found.value.$schema
  const draft = found.value
  const idFault =
    draft.id === name ? null : files.has(draft.id) ? wrong.twice(draft.id) : wrong.otherFile(draft.id)
  const faults = [
    ...(idFault === null ? [] : [{ path: ['id'], wrong: idFault }]),
    ...draftFaults(draft, known),
  ]
  return { draft: faults.length === 0 ? draft : null, faults }
}

/**
 * Reads all drafts.
 * @param files by name, without `.json`; one that could not be parsed is `undefined`, and the caller has told that
 */
export function readDrafts(files: ReadonlyMap<string, unknown>, known: LinkableIds): DraftReading {
  const drafts: DraftDocument[] = []
  const leftOut: LeftOutDraft[] = []
  const findings: DraftFinding[] = []
  for (const [name, value] of files) {
    if (value === undefined) continue
    const { draft, faults } = faultsOf(value, name, files, known)
    if (draft !== null) {
      drafts.push(draft)
      continue
    }
    const told = faults.map((fault) => describedFault(value, fault, draftFiles))
    findings.push(...told.map(({ path, message }) => ({ file: `${name}.json`, path, message })))
    leftOut.push({
      name: textIn(value, 'title') || name,
      why: `${told[0]?.message ?? ''}${content.andMore(Math.max(0, told.length - 1))}`,
    })
  }
  return {
    drafts: drafts.toSorted((one, other) => one.order - other.order || one.id.localeCompare(other.id)),
    leftOut,
    findings,
  }
}
