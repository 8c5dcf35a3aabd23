/**
 * The moment for every file in a zip, the earliest a zip knows, so that its bytes never depend on the clock. A text, read in the zone of
 * that moment: a `Date` made once would be in 1979 as soon as the computer is taken to the west.
 */
export const NO_MOMENT = '1980-01-01T00:00:00'
