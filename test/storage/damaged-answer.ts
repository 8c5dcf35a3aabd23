/** An answer file in which a letter in the middle of a field was changed. */
export function flipped(text: string, field: 'sealed' | 'iv'): string {
  const outside = JSON.parse(text) as Record<'sealed' | 'iv', string>
  const letters = [...outside[field]]
  const place = Math.floor(letters.length / 2)
  letters[place] = letters[place] === 'A' ? 'B' : 'A'
  return JSON.stringify({ ...outside, [field]: letters.join('') })
}
