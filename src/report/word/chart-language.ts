/** The library says of every chart in a document that it is in American English; ours are in Dutch. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { NO_MOMENT } from '../../domain/zip-moment'

const CHART = /^word\/charts\/[^/]*\.xml$/
const LANGUAGE = /(<(?:c:lang val|a:(?:endParaRPr|rPr)\b[^>]*? lang)=")en-US(?=")/g

/** The same document with its charts in Dutch. */
export function chartsInDutch(document: Uint8Array): Uint8Array {
  const files = unzipSync(document)
  for (const [path, xml] of Object.entries(files))
    if (CHART.test(path)) files[path] = strToU8(strFromU8(xml).replace(LANGUAGE, '$1nl-NL'))
  return zipSync(files, { mtime: NO_MOMENT })
}
