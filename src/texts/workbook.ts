/** Words for cells of a workbook that somebody brings. */
export const workbook = {
  yes: 'ja',
  no: 'nee',
  /** A formula that was never calculated, and a cell that points at a text that is not there. */
  notCalculated: '(formule zonder uitkomst)',
  unreadable: '(onleesbare cel)',
  /** What Dutch Excel shows for an error. */
  errors: new Map([
    ['#N/A', '#N/B'],
    ['#DIV/0!', '#DEEL/0!'],
    ['#REF!', '#VERW!'],
    ['#VALUE!', '#WAARDE!'],
    ['#NAME?', '#NAAM?'],
    ['#NUM!', '#GETAL!'],
    ['#NULL!', '#LEEG!'],
    ['#SPILL!', '#OVERLOOP!'],
    ['#CALC!', '#BEREKENEN!'],
  ]) as ReadonlyMap<string, string>,
}
