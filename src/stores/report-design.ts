import type { Dossier } from '../domain/dossier'
import type { HouseStyle } from '../domain/report/house-style'
import type { Storage } from '../storage/storage'

/** The look of the reports of a dossier, with the bytes of its logo; a logo that is no longer there is left out. */
export async function houseOf({ id, reportStyle }: Dossier, storage: Storage): Promise<HouseStyle> {
  const { primary, accent, font, coverText, logo } = reportStyle
  const bytes = logo === null ? undefined : await storage.attachments.read(id, logo.attachment.sha256)
  return {
    primary,
    accent,
    font,
    coverText,
    logo:
      logo === null || bytes === undefined
        ? null
        : { kind: logo.kind, bytes, width: logo.width, height: logo.height },
  }
}
