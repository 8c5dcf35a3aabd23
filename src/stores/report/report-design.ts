import type { Dossier } from '../../domain/dossier/dossier'
import { failure, success, type Outcome } from '../../domain/outcome'
import { houseFrom, type HouseStyle } from '../../domain/report/house-style/house-style'
import { readTemplate, type ReadTemplate } from '../../report/template/read-template'
import type { Storage } from '../../storage/storage'
import { templateParts } from '../../storage/template-parts'
import { nl } from '../../texts/nl'

/** The look of the reports of a dossier, with the bytes of its logo; a logo that is no longer there is left out. */
export async function houseOf({ id, reportStyle }: Dossier, storage: Storage): Promise<HouseStyle> {
  const { logo } = reportStyle
  const bytes = logo === null ? undefined : await storage.attachments.read(id, logo.attachment.sha256)
  return houseFrom(reportStyle, bytes)
}

/** A Word file judged as a template. */
export function templateIn(bytes: Uint8Array): Outcome<ReadTemplate> {
  const parts = templateParts(bytes)
  return parts.ok ? readTemplate(parts.value) : parts
}

/**
 * The template of a dossier; `null` when it has none. Judged again each time: a dossier may come from elsewhere. A template that is no
 * longer there is a problem: a report in another look than the VSV expects would be a surprise.
 */
export async function templateOf(
  { id, reportStyle }: Dossier,
  storage: Storage,
): Promise<Outcome<ReadTemplate | null>> {
  if (reportStyle.template === null) return success(null)
  const bytes = await storage.attachments.read(id, reportStyle.template.sha256)
  return bytes === undefined ? failure('template/gone', nl.houseStyle.templateGone) : templateIn(bytes)
}
