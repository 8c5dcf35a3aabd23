// @vitest-environment happy-dom
/** Whatever a user typed stays text on the page to print: it never becomes an element, an attribute or a rule. */
import { expect, test } from 'vitest'
import { REPORT_KINDS } from '../../src/domain/report/kinds/report-kinds'
import { drawPage } from '../../src/report/print/draw'
import { makePrintPage } from '../../src/report/print/print-page'
import { mirrorSet } from '../../src/storage/built-in-sets'
import { buildContent } from '../fixtures/build-content'
import { HOSTILE, SURVIVES, withText } from './hostile'

const BREAKOUT = [
  '<script>window.broken = true</script>',
  '"><img src=x onerror="window.broken = true">',
  '<a href="javascript:window.broken = true">klik</a>',
  "' style='background:url(//elders)' onclick='window.broken = true",
  '<svg onload=window.broken=true></svg><iframe src=//elders></iframe>',
  '</style><style>@import "//elders"</style>',
].join(' ')

const content = withText(buildContent(), `${HOSTILE} ${BREAKOUT}`)
const options = { today: '2026-07-01', appVersion: '9.9.9', mirror: mirrorSet } as const

const OURS = new Set(
  'a article br col colgroup dd div dl dt figcaption figure g h1 h2 h3 h4 img li line nav ol p path rect section span strong sup svg table tbody td text th thead tr ul'.split(
    ' ',
  ),
)

test.each(REPORT_KINDS)('%s', (kind) => {
  const place = document.createElement('section')
  document.body.append(place)
  const page = makePrintPage(content, { ...options, kind })
  const takeAway = drawPage(page, place)

  for (const element of place.querySelectorAll('*')) {
    expect(OURS).toContain(element.localName)
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on|^style$|^srcdoc$|^xlink/)
      if (name === 'href') expect(value).toMatch(/^#r-/)
      if (name === 'class' || name === 'id') expect(value).toMatch(/^[\w -]+$/)
    }
  }
  expect(page.css).not.toMatch(/url\(|@import|expression|<\/style/)
  for (const text of [...SURVIVES, '<script>window.broken = true</script>'])
    expect(place.textContent).toContain(text)
  expect(Reflect.get(window, 'broken')).toBeUndefined()

  takeAway()
  expect(place.childNodes).toHaveLength(0)
  expect(document.adoptedStyleSheets).toHaveLength(0)
})
