/**
 * What the stand-alone forms share: an HTML template made by the build (`build/standalone`), with one place where the application puts
 * the content. The form checks that content again, because it may have been damaged on the way.
 */

const opening = (element: string) => `<script type="application/json" id="${element}">`

/** Where a template holds its content: as data, which no browser executes. */
export function placeOf(element: string): string {
  return `${opening(element)}null</script>`
}

/** The template filled with its content. Throws when it does not have exactly one place for it, which only happens in a broken build. */
export function withContent(template: string, element: string, content: object): string {
  const [before, after, ...more] = template.split(placeOf(element))
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`The template of the form has no one place for ${element}`)
  // In HTML a text could end the script element early; in JSON `\u003c` is the same letter.
  const json = JSON.stringify(content).replaceAll('<', '\\u003c')
  return `${before}${opening(element)}${json}</script>${after}`
}

/** Part of a file name without characters that file systems refuse, at most 80 letters; `VSV` when nothing is left. */
export function safeName(text: string): string {
  const safe = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
  return safe || 'VSV'
}
