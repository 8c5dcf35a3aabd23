/** The body of a document as docx gives it to who counts its pages: plain objects, one name each, not yet text. */

/** `{ 'w:p': [child, …] }`; attributes are a child named `_attr`, or stand alone as `{ 'w:b': { _attr } }`. */
export interface Xml {
  readonly [name: string]: unknown
}

/** What stands in an element: elements and texts. */
export type Content = readonly unknown[]

/** Whether it is an element, and not a text or nothing. */
export const isXml = (value: unknown): value is Xml =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The name of an element; empty for a text. */
export function nameOf(value: unknown): string {
  if (isXml(value)) for (const name in value) return name
  return ''
}

/** What stands in an element, its attributes included. */
export function contentOf(value: unknown): Content {
  if (!isXml(value)) return []
  const held = value[nameOf(value)]
  return Array.isArray(held) ? held : [held]
}

/** The first child of that name. */
export function childOf(value: unknown, name: string): unknown {
  return contentOf(value).find((child) => nameOf(child) === name)
}

/** An attribute; `undefined` when it is not there. */
export function attributeOf(value: unknown, name: string): unknown {
  const attributes = contentOf(value).find((child) => nameOf(child) === '_attr')
  const held = isXml(attributes) ? attributes['_attr'] : undefined
  return isXml(held) ? held[name] : undefined
}

/** The text right in an element. */
export const textOf = (value: unknown): string =>
  contentOf(value)
    .filter((child) => typeof child === 'string')
    .join('')
