/** The styles of texts in the cells of tables. */
import { AlignmentType, type IParagraphStyleOptions } from 'docx'

/** Ids by the size of the text: on the left, in the middle of a column, or against its right side for figures. */
export const cellStyles = {
  plain: { left: 'Tabeltekst', center: 'TabeltekstMidden', right: 'TabeltekstRechts' },
  dense: { left: 'TabeltekstDicht', center: 'TabeltekstDichtMidden', right: 'TabeltekstDichtRechts' },
  small: { left: 'TabeltekstKlein', center: 'TabeltekstKleinMidden', right: 'TabeltekstKleinRechts' },
} as const

type CellSize = keyof typeof cellStyles

/** Half points, and twips above and below. */
export const cellSizes = {
  plain: { name: 'Tabeltekst', halfPoints: 18, around: 20 },
  dense: { name: 'Tabeltekst dicht', halfPoints: 18, around: 0 },
  small: { name: 'Tabeltekst klein', halfPoints: 16, around: 0 },
} as const satisfies Record<CellSize, { name: string; halfPoints: number; around: number }>

/** Whether a style is one of these. */
export const isOurCellStyle = (id: string): boolean =>
  Object.values(cellStyles).some((sides) => Object.values(sides).some((own) => own === id))

/**
 * The styles themselves.
 * @param ground what they are based on: nothing in a document of our own, so that the heads of a table have the colour of its style; in a
 *   template its Normal, whose letter counts for more
 */
export const cellStylesOn = (ground: string | null): readonly IParagraphStyleOptions[] =>
  (['plain', 'dense', 'small'] as const).flatMap((size) => {
    const { left, center, right } = cellStyles[size]
    const { name, halfPoints, around } = cellSizes[size]
    return [
      {
        id: left,
        name,
        quickFormat: true,
        ...(ground !== null && { basedOn: ground }),
        run: { size: halfPoints },
        paragraph: {
          alignment: AlignmentType.LEFT,
          spacing: { before: around, after: around, line: 240, lineRule: 'auto' },
        },
      },
      {
        id: center,
        name: `${name} midden`,
        quickFormat: true,
        basedOn: left,
        paragraph: { alignment: AlignmentType.CENTER },
      },
      {
        id: right,
        name: `${name} rechts`,
        quickFormat: true,
        basedOn: left,
        paragraph: { alignment: AlignmentType.RIGHT },
      },
    ]
  })
