import { strFromU8 } from 'fflate'
import { expect } from 'vitest'
import { readBenchmarkFile, writeBenchmarkFile } from '../../src/storage/benchmark-file'
import { useBenchmark } from '../../src/stores/survey/benchmark/benchmark'
import { fillDossier } from '../storage/small-dossier'
import { startApplication } from './application'
import { expectRefusal } from './known-codes'
import { mutatedBytes } from './mutated-bytes'
import { jsonMutator, written } from './mutated-json'
import { prove } from './prove'
import { watchRows } from './stored'

const figures = (...ids: readonly string[]) => ids.map((id, at) => ({ id, n: 8 + at, mean: 3.4 }))

prove({
  id: 'mutants-benchmark',
  tries: 20_000,
  reaches: ['accepted', 'refused'],
  mayNotHang: true,
  async start(count) {
    const { storage, databaseName } = await startApplication()
    await fillDossier(storage)
    const file = writeBenchmarkFile({
      contributor: 'vsv-elders',
      name: 'VSV Elders',
      year: 2026,
      form: 'quickscan',
      questionSet: { id: 'samenwerkingsspiegel', version: '1.0' },
      n: 12,
      themes: figures('REL', 'NET'),
      statements: figures('REL-1', 'NET-1', 'NET-2'),
    })
    const mutant = jsonMutator(strFromU8(file))
    await storage.settings.change(() => ({ benchmarkContributions: [] }))
    await useBenchmark().load()
    const rows = await watchRows(databaseName)

    return async ({ draw, keep }) => {
      const bytes = draw(4) === 0 ? mutatedBytes(file, draw) : written(mutant(draw), draw)
      keep('vergelijking.json', bytes)
      const taken = await useBenchmark().take(bytes)
      count(taken.ok ? 'accepted' : 'refused')
      if (taken.ok) {
        const { benchmarkContributions } = await storage.settings.get()
        expect(benchmarkContributions).toEqual([taken.value])
        // What was taken in can be passed on.
        expect(readBenchmarkFile(writeBenchmarkFile(taken.value))).toEqual(taken)
        await useBenchmark().remove(taken.value)
      } else expectRefusal(taken.problem)
      await rows.expectSame()
    }
  },
})
