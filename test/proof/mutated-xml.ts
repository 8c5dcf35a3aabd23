/** Changes to XML as other programs, people and attackers make them: a text is enough, nothing is parsed. */
import { oneOf, type Draw } from './draw'

/** What a value or a text may turn out to be. */
const TEXTS = [
  ...[
    '',
    '0',
    '-1',
    '1e9',
    '4294967296',
    '99999999999999999999',
    'NaN',
    'A0',
    'XFE1048577',
    'x'.repeat(5000),
  ],
  ...[
    '&lt;',
    '&#0;',
    '&#xD800;',
    '&nope;',
    '&amp;amp;',
    '__proto__',
    'constructor',
    '../../x',
    'http://a.example/',
  ],
  ...[
    'file:///etc/passwd',
    '\u0000',
    '\uFFFF',
    '=1+1',
    'External',
    'external',
    '2026-02-31',
    '45000',
    '1900',
  ],
]
const ENTITIES =
  '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]>'

type Change = (xml: string, draw: Draw) => string

/** Longer than any sheet of the files that are changed. */
const LONGEST = 200_000

/** The first place from somewhere on where the pattern is; the same text when there is none. */
function somewhere(xml: string, pattern: RegExp, draw: Draw, change: (found: string) => string): string {
  pattern.lastIndex = draw(xml.length)
  const place = pattern.exec(xml)
  if (place === null) return xml
  return xml.slice(0, place.index) + change(place[0]) + xml.slice(place.index + place[0].length)
}

/** The same for a whole element: from its tag to the first end of its name. */
function someElement(xml: string, draw: Draw, change: (found: string) => string): string {
  START.lastIndex = draw(xml.length)
  const start = START.exec(xml)
  if (start === null) return xml
  const end = `</${start[1] ?? ''}>`
  const at = start[0].endsWith('/>') ? START.lastIndex : xml.indexOf(end, START.lastIndex) + end.length
  if (at < START.lastIndex) return xml
  return xml.slice(0, start.index) + change(xml.slice(start.index, at)) + xml.slice(at)
}

const TAG = /<[^<>]*>/gu
const START = /<([\w:]+)[^<>]*>/gu
const ATTRIBUTE = /[\w:]+="[^"]*"/gu
const TEXT = />[^<>]+</gu

const CHANGES: readonly Change[] = [
  (xml, draw) =>
    somewhere(xml, ATTRIBUTE, draw, (found) => found.replace(/".*"/su, () => `"${oneOf(draw, TEXTS)}"`)),
  (xml, draw) => somewhere(xml, ATTRIBUTE, draw, () => ''),
  (xml, draw) => somewhere(xml, ATTRIBUTE, draw, (found) => `${found} ${found}`),
  (xml, draw) => somewhere(xml, TEXT, draw, () => `>${oneOf(draw, TEXTS)}<`),
  (xml, draw) => somewhere(xml, TAG, draw, () => ''),
  (xml, draw) => somewhere(xml, TAG, draw, (found) => found + found),
  (xml, draw) =>
    somewhere(xml, TAG, draw, (found) =>
      found.replace(/<(\/?)[\w:]+/u, `<$1${oneOf(draw, ['x', 'x:y', 'w:p', 'row', 'sheet'])}`),
    ),
  (xml, draw) => someElement(xml, draw, () => ''),
  (xml, draw) => someElement(xml, draw, (found) => found.repeat(2 + draw(Math.ceil(LONGEST / found.length)))),
  (xml, draw) => someElement(xml, draw, (found) => `<q>`.repeat(draw(3000)) + found),
  (xml, draw) =>
    someElement(xml, draw, (found) => found.replace(/^<([\w:]+)/u, (start) => `${start} xmlns="urn:x"`)),
  (xml, draw) => {
    let taken = ''
    const without = someElement(xml, draw, (found) => {
      taken = found
      return ''
    })
    return somewhere(without, TAG, draw, (found) => found + taken)
  },
  (xml) => xml.replace(/\?>/u, (end) => end + ENTITIES),
  (xml, draw) => somewhere(xml, TEXT, draw, () => '>&c;&c;&d;<'),
  (xml, draw) => xml.slice(0, draw(xml.length)),
  (xml, draw) => somewhere(xml, TEXT, draw, (found) => `><![CDATA[${found.slice(1, -1)}]]><`),
]

/** One to three changes, written in UTF-8 or, seldom, in another encoding than it says. */
export function mutatedXml(xml: string, draw: Draw): Uint8Array {
  let changed = xml
  for (let times = 1 + draw(3); times > 0; times -= 1) changed = oneOf(draw, CHANGES)(changed, draw)
  switch (draw(20)) {
    case 0:
      return new Uint8Array(Buffer.from(`\uFEFF${changed}`, 'utf16le'))
    case 1:
      return new Uint8Array(Buffer.from(changed, 'latin1'))
    default:
      return new TextEncoder().encode(changed)
  }
}
