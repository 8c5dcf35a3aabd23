/** A template that may be filled: nothing in it runs or fetches, and its placeholders stand where they can be filled. */
import { zipSync } from 'fflate'
import { success, type Outcome } from '../../domain/outcome'
import { soundPlaceholders } from './placeholders'
import { safeTemplate, type TemplateParts } from './safe-template'

export interface ReadTemplate {
  /** A .docx again, without what points outward: what `makeReport` takes. */
  readonly bytes: Uint8Array
  /** The words between braces, in small letters, each once. */
  readonly words: readonly string[]
}

/** The first moment a zip can name: the same template gives the same bytes. */
const NO_MOMENT = '1980-01-01T00:00:00'

/**
 * Judges a template that was unpacked (`storage/template-parts.ts`). Knows nothing of docx, so that a preview costs little.
 * Problems: not a Word file, damaged, macros, embedded or imported files, anything from outside, fields that fetch, blocks that stand
 * where no chapter can, no placeholders at all.
 */
export function readTemplate(parts: TemplateParts): Outcome<ReadTemplate> {
  const safe = safeTemplate(parts)
  if (!safe.ok) return safe
  const placeholders = soundPlaceholders(safe.value)
  if (!placeholders.ok) return placeholders
  return success({
    bytes: zipSync(Object.fromEntries(safe.value), { level: 6, mtime: NO_MOMENT }),
    words: [...new Set(placeholders.value.map(({ word }) => word))],
  })
}
