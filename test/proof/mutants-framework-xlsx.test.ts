import { strFromU8, strToU8, unzipSync } from 'fflate'
import { makeFrameworkWorkbook } from '../../src/report/workbook/framework-workbook'
import { smallFramework } from '../storage/framework-workbook'
import { mutatedBytes } from './mutated-bytes'
import { mutatedParts, zipped } from './mutated-zip'
import { proveOwnSets } from './own-set-mutants'

/** Hundreds of rows to fill in take longer than what is filled in. */
const withoutEmptyRows = (xml: string) => xml.replace(/<row r="(?:[7-9]|\d\d+)".*?<\/row>/gsu, '')

proveOwnSets('mutants-framework-xlsx', 'kader.xlsx', async () => {
  const whole = unzipSync(await makeFrameworkWorkbook(smallFramework()))
  const parts = Object.fromEntries(
    Object.entries(whole).map(([name, bytes]) => [name, strToU8(withoutEmptyRows(strFromU8(bytes)))]),
  )
  const file = zipped(parts)
  return (draw) => (draw(5) === 0 ? mutatedBytes(file, draw) : zipped(mutatedParts(parts, draw)))
})
