/** Apart from `word/`, so that a page to print can have it without the library for Word. */
import type { HouseStyle } from '../domain/report/house-style/house-style'
import { tones } from './colours'

/** The look of the app itself, for a VSV that chose none. */
export const OWN_HOUSE: HouseStyle = {
  logo: null,
  primary: tones.primary,
  accent: tones.primary,
  font: 'Calibri',
  coverText: '',
}
