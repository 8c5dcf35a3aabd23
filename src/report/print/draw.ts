/** Makes elements of a page to print. The only file of the report that knows a window. */
import type { PrintNode, PrintPage } from './element'

const SVG = 'http://www.w3.org/2000/svg'

function elementOf(node: PrintNode, document: Document): Node {
  if (typeof node === 'string') return document.createTextNode(node)
  const element =
    node.space === 'svg' ? document.createElementNS(SVG, node.tag) : document.createElement(node.tag)
  for (const [name, value] of Object.entries(node.attributes))
    if (value !== undefined) element.setAttribute(name, String(value))
  element.append(...node.children.map((child) => elementOf(child, document)))
  return element
}

/**
 * Puts the page in `place`, instead of what stood there, and its colours and paper in the document. Gives what takes it all away
 * again. The rules go in as a constructed sheet: the Content-Security-Policy has no room for a style in the text.
 */
export function drawPage(page: PrintPage, place: HTMLElement): () => void {
  const document = place.ownerDocument
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(page.css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  place.replaceChildren(elementOf(page.body, document))
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    place.replaceChildren()
  }
}
