import { strToU8 } from 'fflate'
import { smallMirror } from '../storage/small-dossier'
import { smallFramework, smallNorm } from '../storage/framework-workbook'
import { oneOf } from './draw'
import { mutatedBytes, spliced } from './mutated-bytes'
import { jsonMutator, written } from './mutated-json'
import { proveOwnSets } from './own-set-mutants'

proveOwnSets('mutants-framework-json', 'kader.json', async () => {
  const texts = [
    JSON.stringify(
      smallFramework([
        smallNorm('A-1', { sources: [{ title: 'Een bron', year: '2024', url: 'https://vsv.example/' }] }),
        smallNorm('A-2', {
          statementIds: ['T1-1'],
          replaces: [{ normId: 'B-1', reason: 'Nieuw' }],
        } as object),
      ]),
    ),
    JSON.stringify(smallMirror),
  ]
  const files = texts.map((text) => strToU8(text))
  const mutants = texts.map(jsonMutator)
  return (draw) => {
    switch (draw(8)) {
      case 0:
        return mutatedBytes(oneOf(draw, files), draw)
      case 1:
        return spliced(oneOf(draw, files), oneOf(draw, files), draw)
      default:
        return written(oneOf(draw, mutants)(draw), draw)
    }
  }
})
