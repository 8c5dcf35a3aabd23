/** Faults in a workbook, each with its place, and the sentences a user gets. */
import { frameworkFile as words, type SheetPlace } from '../../texts/framework/content/framework-file'

export interface PlacedFault {
  readonly place: SheetPlace
  /** Follows the place in the sentence. */
  readonly wrong: string
}

/** One sentence per place (the first that was found there), in the order of the sheets and then of the rows. */
export function faultSentences(faults: readonly PlacedFault[]): readonly string[] {
  const byPlace = new Map<string, PlacedFault>()
  for (const fault of faults) {
    const { sheet, row = 0, column = '', cell = '' } = fault.place
    const key = JSON.stringify([sheet, row, column, cell])
    if (!byPlace.has(key)) byPlace.set(key, fault)
  }
  const sheets: readonly string[] = Object.values(words.sheets)
  const rank = ({ place }: PlacedFault) => sheets.indexOf(place.sheet)
  return [...byPlace.values()]
    .toSorted((one, other) => rank(one) - rank(other) || (one.place.row ?? 0) - (other.place.row ?? 0))
    .map(({ place, wrong }) => words.fault(place, wrong))
}
