/**
 * What a report was made from, in one piece: the model and the design as they were laid out. Kept so that the same report can be made
 * again when the dossier has long moved on. A model holds no response, so neither does this.
 */
import { gunzipSync, gzipSync, strFromU8, strToU8 } from 'fflate'
import type { ReportModel } from '../domain/report/report-model'
import type { ReportDesign } from './report-design'

export interface ReportSource {
  readonly model: ReportModel
  readonly design: ReportDesign
}

/** The key under which bytes stand in the JSON, as base64. */
const BYTES = '$bytes'

function withoutBytes(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { [BYTES]: btoa(strFromU8(value, true)) } : value
}

function withBytes(_key: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && BYTES in value
    ? strToU8(atob(String(value[BYTES])), true)
    : value
}

/** As bytes, compressed; the same source gives the same bytes. */
export function packed(source: ReportSource): Uint8Array {
  return gzipSync(strToU8(JSON.stringify(source, withoutBytes)), { mtime: '1980-01-01' })
}

/** Only for what {@link packed} made on this computer: the content is not checked again. Throws when it is broken. */
export function unpacked(bytes: Uint8Array): ReportSource {
  return JSON.parse(strFromU8(gunzipSync(bytes)), withBytes) as ReportSource
}
