/**
 * Templates as other programs and other people leave them: read as what they are or refused with what is true, and never an empty or a
 * broken report.
 */
import { readFile } from 'node:fs/promises'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { reportBytes } from './dossiers'
import {
  DOCUMENT,
  LISTS,
  TYPES,
  RELATION,
  W,
  SPARE,
  IN,
  outcomeOf,
  read,
  codeOf,
  content,
  NAME,
  filled,
  letter,
  part,
  inBody,
  line,
  text,
} from './other-templates'

/** The prefix of the namespace of Word changed everywhere, or its namespace the default one. */
const withPrefix = (prefix: string) =>
  part((xml) =>
    xml
      .replace('xmlns:w=', prefix === '' ? 'xmlns=' : `xmlns:${prefix}=`)
      .replace(/<(\/?)w:/g, prefix === '' ? '<$1' : `<$1${prefix}:`)
      // An attribute has no default namespace.
      .replace(/ w:(\w+=)/g, prefix === '' ? ' keep:$1' : ` ${prefix}:$1`)
      .replace('<document ', `<document xmlns:keep="${W}" `),
  )

/** The document under another name. */
function withMain(name: string, type = `${IN}.document.main+xml`): Uint8Array {
  const { [DOCUMENT]: document, [LISTS]: lists, ...parts } = unzipSync(letter)
  const file = name.slice(name.lastIndexOf('/') + 1)
  const folder = name.slice(0, name.length - file.length)
  const changed = (path: string, from: string | RegExp, to: string) =>
    strToU8(strFromU8(parts[path] ?? new Uint8Array()).replace(from, to))
  return zipSync({
    ...parts,
    [name]: document ?? new Uint8Array(),
    [`${folder}_rels/${file}.rels`]: lists ?? new Uint8Array(),
    '_rels/.rels': changed('_rels/.rels', /(\/officeDocument" Target=")[^"]*/, `$1${name}`),
    [TYPES]: strToU8(
      strFromU8(parts[TYPES] ?? new Uint8Array())
        .replace('/word/document.xml', `/${name}`)
        .replace(`${IN}.document.main+xml`, type),
    ),
  })
}

describe('read as what it is, whatever program made it', () => {
  test.each(['ns0', 'x', ''])('the prefix ‘%s’ for the namespace of Word', async (prefix) => {
    const docx = await filled(withPrefix(prefix))
    expect(docx.allText).toContain(NAME)
    expect(docx.allText).toContain('Beslisblad voor het bestuur')
  })

  test.each(['word/document2.xml', 'word/hoofd.xml'])('a document that is called %s', async (name) => {
    const docx = await filled(withMain(name))
    expect(docx.allText).toContain('Beslisblad voor het bestuur')
    expect(docx.files).not.toHaveProperty(name)
  })

  test.each([
    ['backslashes', (name: string) => name.replaceAll('/', '\\')],
    ['a slash in front', (name: string) => `/${name}`],
    ['a full stop and a slash in front', (name: string) => `./${name}`],
  ])('parts with %s in their names', async (_, renamed) => {
    const parts = Object.entries(unzipSync(letter)).map(([name, bytes]) => [renamed(name), bytes] as const)
    const docx = await filled(zipSync(Object.fromEntries(parts)))
    expect(docx.allText).toContain(NAME)
  })

  test('a template of Word (.dotx)', async () => {
    const docx = await filled(withMain(DOCUMENT, `${IN}.template.main+xml`))
    expect(docx.files[TYPES]).not.toContain('template.main')
  })

  test('another prefix for what may be passed over', async () => {
    const docx = await filled(
      part((xml) =>
        xml
          .replace(/ xmlns:mc="[^"]*"/, '')
          .replace(/ mc:Ignorable="[^"]*"/, '')
          .replace(
            '<w:document ',
            `<w:document xmlns:ve="${SPARE}" xmlns:mv="urn:schemas-microsoft-com:mac:vml" ve:Ignorable="mv" `,
          ),
      ),
    )
    expect(docx.files[DOCUMENT]?.match(/Ignorable=/g)).toHaveLength(1)
  })

  test('parts in sixteen bits', async () => {
    const wide = (name: string): Uint8Array => {
      const parts = unzipSync(letter)
      const markup = strFromU8(parts[name] ?? new Uint8Array()).replace(/^<\?xml[^>]*\?>/, '')
      const units = Uint16Array.from(`\uFEFF${markup}`, (sign) => sign.charCodeAt(0))
      return zipSync({ ...parts, [name]: new Uint8Array(units.buffer) })
    }
    for (const name of [DOCUMENT, 'word/styles.xml', 'docProps/core.xml', '_rels/.rels'])
      await filled(wide(name))
  })

  test('words inside a CDATA section', async () => {
    const docx = await filled(part((xml) => xml.replace('{{rapport}}', '<![CDATA[{{rapport}}]]>')))
    expect(docx.allText).toContain('Beslisblad voor het bestuur')
  })
})

describe('refused with what is true', () => {
  test.each<[string, string, () => Uint8Array]>([
    [
      'a strict document',
      'template/strict',
      () => part((xml) => xml.replaceAll(W, 'http://purl.oclc.org/ooxml/wordprocessingml/main')),
    ],
    ['a document outside its folder', 'template/not-word', () => withMain('document.xml')],
    [
      'a template with macros (.dotm)',
      'template/macros',
      () => withMain(DOCUMENT, 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml'),
    ],
    [
      'a document with macros (.docm)',
      'template/macros',
      () => withMain(DOCUMENT, 'application/vnd.ms-word.document.macroEnabled.main+xml'),
    ],
    [
      'frames in frames in frames',
      'template/too-deep',
      () =>
        inBody('<w:sdt><w:sdtContent>'.repeat(20_000) + line('') + '</w:sdtContent></w:sdt>'.repeat(20_000)),
    ],
    ['far too many placeholders', 'template/too-many', () => inBody(line(text('{{vsv}} ').repeat(501)))],
    [
      'a picture of old Word from the web',
      'template/external',
      () =>
        inBody(
          line(
            '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata src="https://voorbeeld.example/a.png"/></v:shape></w:pict></w:r>',
          ),
        ),
    ],
    [
      'a picture from the web in small letters',
      'template/external',
      () =>
        part(
          (xml) =>
            xml.replace(
              '</Relationships>',
              `<Relationship Id="x1" Type="${RELATION}/image" Target="https://voorbeeld.example/a.png" TargetMode="external"/></Relationships>`,
            ),
          LISTS,
        ),
    ],
    [
      'an address that is said to be inside',
      'template/external',
      () =>
        part(
          (xml) =>
            xml.replace(
              '</Relationships>',
              `<Relationship Id="x1" Type="${RELATION}/image" Target="\\\\\\\\server\\\\a.png"/></Relationships>`,
            ),
          LISTS,
        ),
    ],
    ['an object of another program', 'template/embedded', () => inBody(line('<w:r><w:object/></w:r>'))],
    ['another document', 'template/imported', () => inBody('<w:altChunk/>')],
    ['a chain of documents', 'template/imported', () => inBody(line('<w:subDoc/>'))],
    ['a namespace that is not there', 'template/damaged', () => inBody('<zz:a/>')],
  ])('%s', (_name, code, make) => {
    const outcome = outcomeOf(make())
    expect(outcome.ok ? 'taken' : outcome.problem.code).toBe(code)
    if (!outcome.ok) expect(outcome.problem.message).toMatch(/^[A-Z{].*\.$/)
  })

  test('any byte that changed in a part: at once, not at every report', () => {
    const zip = zipSync(unzipSync(letter), { level: 0 })
    for (const marker of ['<w:body>', '<Relationships', '<w:styles', '<Types']) {
      const at = strFromU8(zip, true).indexOf(marker)
      const changed = zip.slice()
      changed[at + 2] = (changed[at + 2] ?? 0) ^ 1
      expect([marker, codeOf(changed)]).toEqual([marker, 'template/damaged'])
    }
  })
})

describe('the outcome is a report or nothing', () => {
  test('a document in which no word is found is no empty report', async () => {
    await expect(reportBytes(content, 'bestuur', { template: withPrefix('ns0') })).rejects.toThrow(
      'Er is niets opgeslagen',
    )
  })

  test('nor is a file that Word cannot open', async () => {
    const twice = part((xml) =>
      xml.replace('<w:document ', `<w:document xmlns:ve="${SPARE}" ve:Ignorable="ve" `),
    )
    await expect(reportBytes(content, 'bestuur', { template: twice })).rejects.toThrow(
      'Er is niets opgeslagen',
    )
  })
})

const CASES = new URL('../fixtures/templates/', import.meta.url)

describe('files of other people', () => {
  test.each([
    ['02c-sdt-gebonden.docx', { comments: 0, changes: 0 }],
    ['04-sjabloon.dotx', { comments: 0, changes: 0 }],
    ['06-wijzigingen.docx', { comments: 1, changes: 3 }],
    ['12-kop-verdana.docx', { comments: 0, changes: 0 }],
    ['ns0.docx', { comments: 0, changes: 0 }],
    ['ve-met-ignorable.docx', { comments: 0, changes: 0 }],
    ['word-online-document2.docx', { comments: 0, changes: 0 }],
  ])('%s gives a whole report', async (name, leftOut) => {
    const template = new Uint8Array(await readFile(new URL(name, CASES)))
    expect(read(template).leftOut).toEqual(leftOut)
    const { files, allText } = await filled(template)
    expect(allText).toContain('Beslisblad voor het bestuur')
    expect(Object.values(files).join('')).not.toMatch(/Interne Jurist|VERTROUWELIJK|dataBinding/)
  })
})
