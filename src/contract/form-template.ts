/**
 * What the stand-alone forms have in common: an HTML template made by the build (`build/standalone`), with one place for the
 * content that the application puts in it. Inside the file the content is checked again: it may have been damaged on the way.
 */

const opening = (element: string) => `<script type="application/json" id="${element}">`

/** Where a template holds its content: data, which no browser runs. */
export function placeOf(element: string): string {
  return `${opening(element)}null</script>`
}

/** The template with its content in it. Throws when it has no one place for it, which only a broken build has. */
export function withContent(template: string, element: string, content: object): string {
  const [before, after, ...more] = template.split(placeOf(element))
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`The template of the form has no one place for ${element}`)
  // In HTML a text could end the script element early; in JSON `\u003c` is the same letter.
  const json = JSON.stringify(content).replaceAll('<', '\\u003c')
  return `${before}${opening(element)}${json}</script>${after}`
}

/** A part of a file name without what file systems refuse, at most 80 letters; `VSV` when nothing is left. */
export function safeName(text: string): string {
  const safe = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
  return safe || 'VSV'
}
