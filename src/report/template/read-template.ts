/** A template that may be filled: nothing in it runs or fetches, and its placeholders are where they can be filled. */
import { zipSync } from 'fflate'
import { NO_MOMENT } from '../../domain/zip-moment'
import { failure, success, type Outcome } from '../../domain/outcome'
import { templateTexts } from '../../texts/report/template'
import { closedPackage, openPackage, type TemplateParts } from './package'
import { soundPlaceholders } from './placeholders'
import { withoutRevisions, type LeftOut } from './revisions'
import { withoutOutward } from './safe-template'

export interface ReadTemplate {
  /** A .docx again, as Word writes it, without what points outward, comments and tracked changes: what `makeReport` takes. */
  readonly bytes: Uint8Array
  /** The words between braces, in small letters, each once. */
  readonly words: readonly string[]
  /** What of it does not come along in a report. */
  readonly leftOut: LeftOut
}

/** Each is looked for through the whole document, so time grows with their number times its length. */
const MOST_PLACEHOLDERS = 500

/**
 * Judges a template that was unpacked (`storage/template-parts.ts`). Knows nothing of docx, so that a preview costs little.
 * Problems: not a Word file, damaged, the strict kind, too complicated, macros, embedded or imported files, anything from outside, fields
 * that fetch, blocks that are where no chapter can be, no placeholders at all or far too many.
 */
export function readTemplate(parts: TemplateParts): Outcome<ReadTemplate> {
  const open = openPackage(parts)
  if (!open.ok) return open
  const leftOut = withoutRevisions(open.value)
  const fault = withoutOutward(open.value)
  if (fault !== null) return fault
  const clean = closedPackage(open.value)
  const placeholders = soundPlaceholders(clean)
  if (!placeholders.ok) return placeholders
  if (placeholders.value.length > MOST_PLACEHOLDERS)
    return failure('template/too-many', templateTexts.problems.tooMany(MOST_PLACEHOLDERS))
  return success({
    bytes: zipSync(Object.fromEntries(clean), { level: 6, mtime: NO_MOMENT }),
    words: [...new Set(placeholders.value.map(({ word }) => word))],
    leftOut,
  })
}
