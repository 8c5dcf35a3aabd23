import { encode } from 'uqr'

/**
 * The rows of the code to scan, `1` for a dark module, without the white border. Level M: a photo of a projected slide, taken at an angle,
 * can still be read.
 */
export function qrCode(text: string): readonly string[] {
  const { data } = encode(text, { ecc: 'M', border: 0 })
  return data.map((row) => row.map((isDark) => (isDark ? '1' : '0')).join(''))
}
