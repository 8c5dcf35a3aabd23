import * as v from 'valibot'

/** The content the application put in this file, or `null` when the file is damaged. */
export function contentOfThisFile<T>(element: string, schema: v.GenericSchema<unknown, T>): T | null {
  try {
    const text = document.getElementById(element)?.textContent ?? ''
    const checked = v.safeParse(schema, JSON.parse(text))
    return checked.success ? checked.output : null
  } catch {
    return null
  }
}
