import { unzipSync } from 'fflate'
import { listFixture } from '../storage/list-round'
import { proveLists } from './list-mutants'
import { mutatedBytes } from './mutated-bytes'
import { mutatedParts, zipped } from './mutated-zip'

proveLists('mutants-list-xlsx', 'lijst.xlsx', () => {
  const file = listFixture('excel.xlsx')
  const parts = unzipSync(file)
  return (draw) => (draw(5) === 0 ? mutatedBytes(file, draw) : zipped(mutatedParts(parts, draw)))
})
