import { defineStore } from 'pinia'
import { failure, success, type Outcome } from '../../../domain/outcome'
import type { WorkbookInput } from '../../../report/workbook/results-workbook'
import { nl } from '../../../texts/nl'
import { useDossier } from '../../dossier/dossier'
import { useResults } from './results'
import { useAppServices } from '../../app-services'

/** Saves the results of a round as Excel. The library is loaded when it is asked for. */
export const useResultsWorkbook = defineStore('results-workbook', () => {
  const { platform } = useAppServices()
  const dossier = useDossier()
  const resultsStore = useResults()

  /** The name of the saved file; `null` when there is nothing to save or the user cancelled. */
  async function save(roundId: string): Promise<Outcome<string | null>> {
    const round = dossier.rounds.find(({ id }) => id === roundId)
    const results = resultsStore.resultsFor(roundId)
    if (round === undefined || results === null || results.withheld !== null) return success(null)
    const dossierName = dossier.dossier?.name ?? ''
    const bytes = await makeWorkbook({ dossierName, round, results })
    if (bytes === null) return failure('workbook-failed', nl.resultsWorkbook.failed)
    const saved = await platform.saveFile(
      {
        name: `${nl.resultsWorkbook.fileName(dossierName, round.title)}.xlsx`,
        kind: { label: nl.resultsWorkbook.file, extension: 'xlsx' },
      },
      bytes,
    )
    return saved.ok ? success(saved.value?.name ?? null) : saved
  }

  return { save }
})

async function makeWorkbook(input: WorkbookInput): Promise<Uint8Array | null> {
  try {
    const { makeResultsWorkbook } = await import('../../../report/workbook/results-workbook')
    return await makeResultsWorkbook(input)
  } catch (error) {
    console.error('workbook:', error)
    return null
  }
}
