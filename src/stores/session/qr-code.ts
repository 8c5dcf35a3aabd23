import { encode } from 'uqr'

/** The rows of the code to scan, `1` for a dark module, without the white border. Level M: a crooked photo of a beamer still reads. */
export function qrCode(text: string): readonly string[] {
  const { data } = encode(text, { ecc: 'M', border: 0 })
  return data.map((row) => row.map((isDark) => (isDark ? '1' : '0')).join(''))
}
