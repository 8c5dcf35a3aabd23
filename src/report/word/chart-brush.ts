import type { ChartRunOptions } from 'docx/charts'
import type { Chart } from '../blocks'

export type ChartOfType<T extends Chart['type']> = Extract<Chart, { type: T }>

/** What all charts of a document share. */
export interface Brush {
  readonly primary: string
  readonly small: { readonly name: string; readonly size: number; readonly color: string }
  readonly common: (
    height: number,
  ) => Pick<ChartRunOptions, 'transformation' | 'altText' | 'font' | 'chartArea'>
}

/** Four decimals: enough for a chart, and no 0.30000000000000004 in its workbook. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
