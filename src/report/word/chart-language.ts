/** The library says of every chart in a document that it is in American English; ours are in Dutch. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { NO_MOMENT } from '../../domain/zip-moment'

const CHART = /^word\/charts\/[^/]*\.xml$/
const LANGUAGE = /(<(?:c:lang val|a:(?:endParaRPr|rPr)\b[^>]*? lang)=")en-US(?=")/g

/** Whether a part of a Word file is a chart. */
export const isChart = (path: string): boolean => CHART.test(path)

/** The same chart, in Dutch. */
export const inDutch = (chart: string): string => chart.replace(LANGUAGE, '$1nl-NL')

/** The same file with its charts in Dutch, where it was packed already. */
export function chartsInDutch(document: Uint8Array): Uint8Array {
  const files = unzipSync(document)
  for (const [path, xml] of Object.entries(files))
    if (isChart(path)) files[path] = strToU8(inDutch(strFromU8(xml)))
  return zipSync(files, { mtime: NO_MOMENT })
}
