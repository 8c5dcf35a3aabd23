/** A text with one kind of apostrophe and quotation mark: ’ for ' and ‘ for “ are no other wording. */
export const withPlainSigns = (text: string): string => text.replace(/[‘’“”"]/g, "'")

/** The same of every text in a value, so that two of them differ in wording only; the value stays as it is. */
export function inPlainSigns(value: unknown): unknown {
  if (typeof value === 'string') return withPlainSigns(value)
  if (Array.isArray(value)) return value.map(inPlainSigns)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, inPlainSigns(part)]))
}
