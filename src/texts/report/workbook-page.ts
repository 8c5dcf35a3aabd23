/** At the foot of a printed page of a workbook, in the codes of Excel. */
export const workbookPage = 'Blad &P van &N'
