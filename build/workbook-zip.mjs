/**
 * Stands in the built application for the zip of `write-excel-file` (`modules/zip/zipToArrayBuffer.js`), which packs a part of more than
 * 160 kB in a worker made from a blob: our content policy forbids that, and a large workbook would never come. Large workbooks are made in the
 * worker of the reports, where packing at once holds nobody up.
 */
import { zipSync } from 'fflate'

/**
 * @param {Record<string, Uint8Array>} files
 * @returns {Promise<ArrayBufferLike>}
 */
// eslint-disable-next-line no-restricted-exports -- in the place of a module that has one
export default async function zipToArrayBuffer(files) {
  return zipSync(files).buffer
}
