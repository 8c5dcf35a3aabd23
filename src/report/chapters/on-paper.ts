/**
 * How much paper blocks take, in millimetres: for what has to fit on a sheet or on half of it, and for the room to write that is left.
 * All of it a little generous, so that what is said to fit does, in Word, in LibreOffice and in print.
 */

/** Lines a text takes where so many letters fit on one. */
export const linesTaken = (text: string, letters: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0)

/** Which of these sheets go below the one before, on the same paper: two at most, and only where both fit whole. */
export function belowAnother(heights: readonly number[], paper: number): readonly boolean[] {
  let room = 0
  return heights.map((height) => {
    const below = room >= height
    room = below ? 0 : paper - height
    return below
  })
}
