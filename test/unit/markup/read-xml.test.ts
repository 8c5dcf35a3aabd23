/** The reader of markup from outside: what it reads, and what it refuses without falling over. */
import { describe, expect, test } from 'vitest'
import { attributeOf, ENOUGH, readXml, XML_LIMITS, type XmlElement } from '../../../src/markup/read-xml'
import { textOfXml } from '../../../src/markup/xml-encoding'

function read(source: string | Uint8Array) {
  const elements: XmlElement[] = []
  const texts: string[] = []
  const fault = readXml(source, {
    open: (element) => void elements.push(element),
    text: (piece) => void texts.push(piece),
  })
  return { fault, elements, text: texts.join('') }
}

/** UTF-16 with the lowest byte first. */
const utf16 = (text: string, mark = true) =>
  new Uint8Array(
    `${mark ? '\ufeff' : ''}${text}`
      .split('')
      .flatMap((unit) => [unit.charCodeAt(0) % 256, unit.charCodeAt(0) >> 8]),
  )

test('an element is known by the address of its namespace, whatever its prefix', () => {
  const { elements } = read('<a:x xmlns:a="urn:w" a:n="1" n="2"><x xmlns="urn:w"/><x/></a:x>')
  expect(elements.map(({ uri, local, empty }) => [uri, local, empty])).toEqual([
    ['urn:w', 'x', false],
    ['urn:w', 'x', true],
    ['', 'x', true],
  ])
  const [first] = elements
  if (first === undefined) throw new Error('nothing read')
  expect(attributeOf(first, 'n', 'urn:w')).toBe('1')
  expect(attributeOf(first, 'n')).toBe('2')
  expect(attributeOf(first, 'm')).toBeUndefined()
})

test('text in CDATA, entities and codes is read as what it says', () => {
  expect(read('<a>1 &lt; <![CDATA[2 & <b>]]>&#x33;&#52;</a>').text).toBe('1 < 2 & <b>34')
})

test('the place of a tag is its place in the text, also behind line ends and signs of two units', () => {
  const xml = '<?xml version="1.0"?>\r\n<a b="é😀">😀\r\n<c d="1"\r\n/></a>'
  const places: string[] = []
  readXml(xml, {
    open: ({ start, end }) => void places.push(xml.slice(start, end)),
    close: (_name, end) => void places.push(xml.slice(0, end)),
  })
  expect(places).toEqual(['<a b="é😀">', '<c d="1"\r\n/>', xml.slice(0, -'</a>'.length), xml])
})

test('who knows enough stops, and what follows is not looked at', () => {
  const seen: string[] = []
  const fault = readXml('<a><b/><c/><not closed', {
    open: ({ local }) => {
      seen.push(local)
      return local === 'b' ? ENOUGH : undefined
    },
  })
  expect(fault).toBeNull()
  expect(seen).toEqual(['a', 'b'])
})

describe('the encodings of a part', () => {
  const xml = '<a>Cliënten 😀</a>'
  test.each([
    ['UTF-8', new TextEncoder().encode(xml)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${xml}`)],
    ['UTF-16', utf16(xml)],
    [
      'UTF-8 that says it is UTF-16',
      new TextEncoder().encode(`<?xml version="1.0" encoding="utf-16"?>${xml}`),
    ],
  ])('%s', (_name, bytes) => {
    expect(read(bytes)).toMatchObject({ fault: null, text: 'Cliënten 😀' })
  })

  test('what the declaration names', () => {
    const bytes = Uint8Array.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>\u00eb</a>', (sign) =>
      sign.charCodeAt(0),
    )
    expect(read(bytes).text).toBe('ë')
  })

  test('bytes that are no text are refused', () => {
    expect(read(new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e])).fault).toBe('encoding')
    expect(read(new TextEncoder().encode('<?xml version="1.0" encoding="klingon"?><a/>')).fault).toBe(
      'encoding',
    )
    expect(textOfXml(utf16('<a/>', false))).toBe('<a/>')
  })
})

describe('what is refused', () => {
  test.each([
    ['nothing at all', '', 'malformed'],
    ['an element that does not close', '<a><b></a>', 'malformed'],
    [
      'the same attribute twice under two prefixes',
      '<a xmlns:p="u" xmlns:q="u" p:z="1" q:z="2"/>',
      'malformed',
    ],
    ['a prefix nobody declared', '<w:a/>', 'malformed'],
    ['an entity nobody declared', '<a>&constructor;</a>', 'malformed'],
    ['a document type', '<!DOCTYPE a><a/>', 'document-type'],
    ['entities that grow', '<!DOCTYPE a [<!ENTITY x "xx"><!ENTITY y "&x;&x;">]><a>&y;</a>', 'document-type'],
    ['twenty thousand elements in each other', `${'<s>'.repeat(20_000)}${'</s>'.repeat(20_000)}`, 'too-deep'],
  ])('%s', (_what, xml, fault) => {
    expect(read(xml).fault).toBe(fault)
  })

  test('more elements than any document has', () => {
    const xml = `<a>${'<b/>'.repeat(10)}</a>`
    expect(readXml(xml, {}, { ...XML_LIMITS, elements: 10 })).toBe('too-many')
    expect(readXml(xml, {}, { ...XML_LIMITS, elements: 11 })).toBeNull()
  })

  test('an error of the visitor itself is not taken for one in the text', () => {
    expect(() =>
      readXml('<a/>', {
        open: () => {
          throw new TypeError('mine')
        },
      }),
    ).toThrow('mine')
  })
})
