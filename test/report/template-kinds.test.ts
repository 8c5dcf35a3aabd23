/**
 * Templates as other programs and other people leave them: read as what they are or refused with what is true, and never an empty or a
 * broken report.
 */
import { readFile } from 'node:fs/promises'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { readTemplate } from '../../src/report/template/read-template'
import { templateParts } from '../../src/storage/template-parts'
import { buildContent } from '../fixtures/build-content'
import { changedPart, letterTemplate } from '../fixtures/build-templates'
import { reportBytes } from './dossiers'
import { readDocx } from './read-docx'
import { faultsIn, validator } from './tools'

const DOCUMENT = 'word/document.xml'
const LISTS = 'word/_rels/document.xml.rels'
const TYPES = '[Content_Types].xml'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml'
const SPARE = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
const IN = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const outcomeOf = (bytes: Uint8Array) => {
  const parts = templateParts(bytes)
  return parts.ok ? readTemplate(parts.value) : parts
}
function read(bytes: Uint8Array) {
  const outcome = outcomeOf(bytes)
  if (!outcome.ok) throw new Error(outcome.problem.message)
  return outcome.value
}
const codeOf = (bytes: Uint8Array) => {
  const outcome = outcomeOf(bytes)
  return outcome.ok ? 'taken' : outcome.problem.code
}

const content = buildContent({ judged: 4, actions: 2 })
const NAME = content.dossier.name

/** Makes a report and holds it against what every report must be. */
async function filled(template: Uint8Array) {
  const bytes = await reportBytes(content, 'bestuur', { template: read(template).bytes })
  if (validator !== null) expect(await faultsIn(bytes)).toEqual([])
  const docx = readDocx(bytes)
  expect(docx.allText).not.toMatch(/\{\{(?:vsv|rapport|datum|soort)\}\}/i)
  return docx
}

let letter: Uint8Array
beforeAll(async () => {
  letter = await letterTemplate()
})

const part = (change: (xml: string) => string, name = DOCUMENT) => changedPart(letter, name, change)
const inBody = (markup: string) => part((xml) => xml.replace('<w:body>', `<w:body>${markup}`))
const line = (markup: string) => `<w:p>${markup}</w:p>`
const text = (of: string) => `<w:r><w:t xml:space="preserve">${of}</w:t></w:r>`
const WHO = 'w:author="Jan de Jurist" w:date="2026-01-01T00:00:00Z"'

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
    expect(docx.allText).toContain('Samenvatting voor het bestuur')
  })

  test.each(['word/document2.xml', 'word/hoofd.xml'])('a document that is called %s', async (name) => {
    const docx = await filled(withMain(name))
    expect(docx.allText).toContain('Samenvatting voor het bestuur')
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
    expect(docx.allText).toContain('Samenvatting voor het bestuur')
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

const complex = (instruction: string, shown: string) =>
  line(
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${text(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  )

describe('links to the outside are removed, and their text stays', () => {
  test.each([
    [
      'a field in pieces',
      complex(' HYPERLINK "https://voorbeeld.example" \\o "tip" ', 'www.voorbeeld.example'),
    ],
    ['a field without quotes', complex('hyperlink https://voorbeeld.example', 'www.voorbeeld.example')],
    [
      'a field in short form',
      line(
        `<w:fldSimple w:instr="HYPERLINK &quot;https://voorbeeld.example&quot;">${text('www.voorbeeld.example')}</w:fldSimple>`,
      ),
    ],
    [
      'a place on a page of the web',
      complex('HYPERLINK "https://voorbeeld.example" \\l "a"', 'www.voorbeeld.example'),
    ],
    [
      'a drawing of old Word',
      line(
        `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" href="https://voorbeeld.example"/></w:pict></w:r>${text('www.voorbeeld.example')}`,
      ),
    ],
  ])('a link as %s', async (_, markup) => {
    const { files, allText } = await filled(inBody(markup))
    expect(allText).toContain('www.voorbeeld.example')
    expect(files[DOCUMENT]).not.toMatch(/HYPERLINK|https:\/\/voorbeeld/i)
  })

  test('a link within the document stays one', async () => {
    const { files } = await filled(inBody(complex('HYPERLINK \\l "plek" \\o "tip"', 'daar')))
    expect(files[DOCUMENT]).toContain('HYPERLINK \\l &quot;plek&quot;'.replaceAll('&quot;', '"'))
  })
})

describe('what the file of the template says of its makers', () => {
  const META = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata'
  const properties: Readonly<Record<string, readonly [string, string]>> = {
    'docProps/core.xml': [
      `${META}/core-properties`,
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Geheime Maker</dc:creator><cp:lastModifiedBy>Geheime Maker</cp:lastModifiedBy><cp:category>Geheime rubriek</cp:category><cp:contentStatus>Geheime status</cp:contentStatus><dc:identifier>Geheim nummer</dc:identifier></cp:coreProperties>',
    ],
    'docProps/app.xml': [
      `${RELATION}/extended-properties`,
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Template>Geheim.dotx</Template><Manager>Geheime Baas</Manager><Company>Geheim Bedrijf</Company></Properties>',
    ],
    'docProps/custom.xml': [
      `${RELATION}/custom-properties`,
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Klant"><vt:lpwstr>Geheime klant</vt:lpwstr></property></Properties>',
    ],
    'docMetadata/LabelInfo.xml': [
      'http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels',
      '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{geheim}" enabled="1"/></clbl:labelList>',
    ],
  }
  const withProperties = (template: Uint8Array): Uint8Array => {
    const parts = unzipSync(template)
    const relations = Object.entries(properties)
      .map(
        ([name, [type]], index) => `<Relationship Id="p${String(index)}" Type="${type}" Target="${name}"/>`,
      )
      .join('')
    const rels = strFromU8(parts['_rels/.rels'] ?? new Uint8Array()).replace(
      /<Relationship [^>]*(?:core|extended|custom)-properties[^>]*\/>/g,
      '',
    )
    return zipSync({
      ...parts,
      ...Object.fromEntries(Object.entries(properties).map(([name, [, xml]]) => [name, strToU8(xml)])),
      '_rels/.rels': strToU8(rels.replace('</Relationships>', `${relations}</Relationships>`)),
    })
  }

  test('author, company, manager, label and properties of its own do not travel', async () => {
    const { files } = await filled(withProperties(letter))
    expect(Object.values(files).join('')).not.toMatch(/geheim/i)
    expect(files['docProps/core.xml']).toContain(`<dc:creator>${NAME}</dc:creator>`)
  })

  test.each([
    ['DOCPROPERTY Klant', 'Gemeente Zwolle'],
    ['DOCPROPERTY "Company" \\* MERGEFORMAT', 'Zorggroep'],
    ['DOCVARIABLE dossier', 'Kenmerk 12'],
  ])('what %s shows stays as it is read', async (instruction, shown) => {
    const simple = line(
      `<w:fldSimple w:instr="${instruction.replaceAll('"', '&quot;')}">${text(`${shown} kort`)}</w:fldSimple>`,
    )
    const { files, allText } = await filled(withProperties(inBody(complex(instruction, shown) + simple)))
    expect(allText).toContain(shown)
    expect(allText).toContain(`${shown} kort`)
    expect(files[DOCUMENT]).not.toContain(instruction.slice(0, 11))
  })

  test('a title field stays a field, and shows our title', async () => {
    const { files } = await filled(inBody(complex('DOCPROPERTY Title', 'Briefpapier')))
    expect(files[DOCUMENT]).toContain('DOCPROPERTY Title')
  })

  test('variables that nobody sees do not travel', async () => {
    const { files } = await filled(
      part(
        (xml) =>
          xml.replace(
            /<w:settings\b[^>]*>/,
            (tag) => `${tag}<w:docVars><w:docVar w:name="dossier" w:val="geheim 12"/></w:docVars>`,
          ),
        'word/settings.xml',
      ),
    )
    expect(files['word/settings.xml']).not.toContain('geheim')
  })
})

describe('internal comments are not carried along', () => {
  const marked = (kind: string, inside: string) => `<w:${kind} w:id="1" ${WHO}>${inside}</w:${kind}>`
  const gone = `<w:r><w:delText>weg</w:delText></w:r>`

  test('comments go, with every name in them, and are counted', async () => {
    const comments = `<w:comments xmlns:w="${W}"><w:comment w:id="0" ${WHO}><w:p>${text('VERTROUWELIJK')}</w:p></w:comment><w:comment w:id="1" ${WHO}><w:p>${text('geheim')}</w:p></w:comment></w:comments>`
    const people = `<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="Jan de Jurist"/></w15:people>`
    const parts = unzipSync(
      inBody(
        line(
          `<w:commentRangeStart w:id="0"/>${text('Besproken')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
        ),
      ),
    )
    const tasks = `<t:Tasks xmlns:t="http://schemas.microsoft.com/office/tasks/2019/documenttasks"><t:Task id="{1}"><t:History><t:Attribution userId="jan" userName="Jan de Jurist" userProvider="AD"/></t:History></t:Task></t:Tasks>`
    const relations = ['comments', 'people', 'documenttasks']
      .map((name) => `<Relationship Id="c-${name}" Type="${RELATION}/${name}" Target="${name}.xml"/>`)
      .join('')
    const template = zipSync({
      ...parts,
      'word/comments.xml': strToU8(comments),
      'word/people.xml': strToU8(people),
      'word/documenttasks.xml': strToU8(tasks),
      [LISTS]: strToU8(
        strFromU8(parts[LISTS] ?? new Uint8Array()).replace(
          '</Relationships>',
          `${relations}</Relationships>`,
        ),
      ),
      [TYPES]: strToU8(
        strFromU8(parts[TYPES] ?? new Uint8Array()).replace(
          '</Types>',
          `<Override PartName="/word/comments.xml" ContentType="${IN}.comments+xml"/><Override PartName="/word/people.xml" ContentType="${IN}.people+xml"/><Override PartName="/word/documenttasks.xml" ContentType="application/vnd.ms-office.documenttasks+xml"/></Types>`,
        ),
      ),
    })
    expect(read(template).leftOut).toEqual({ comments: 2, changes: 0 })
    const { files, allText } = await filled(template)
    expect(allText).toContain('Besproken')
    expect(Object.values(files).join('')).not.toMatch(
      /VERTROUWELIJK|Jan de Jurist|comments|people|documenttasks/,
    )
  })

  test.each<[string, string, string, string]>([
    ['what was added', line(marked('ins', text('erbij'))), 'erbij', 'w:ins'],
    ['what was taken away', line(text('vast') + marked('del', gone)), 'vast', 'w:del'],
    [
      'what two people wrote at once',
      line(
        `<w14:conflictIns xmlns:w14="${W14}" w:id="1" ${WHO}>${text('samen')}</w14:conflictIns><w14:conflictDel xmlns:w14="${W14}" w:id="2" ${WHO}>${gone}</w14:conflictDel>`,
      ),
      'samen',
      'w14:conflict\\w+',
    ],
    [
      'what was moved',
      line(marked('moveFrom', text('weg'))) + line(marked('moveTo', text('hierheen'))),
      'hierheen',
      'w:move\\w+',
    ],
    [
      'what was taken away in what was added',
      line(marked('ins', text('blijft') + marked('del', gone))),
      'blijft',
      'w:del|w:ins',
    ],
    [
      'how it looked before',
      line(
        `<w:pPr><w:jc w:val="center"/>${marked('pPrChange', '<w:pPr/>')}</w:pPr><w:r><w:rPr><w:b/>${marked('rPrChange', '<w:rPr/>')}</w:rPr><w:t>vet</w:t></w:r>`,
      ),
      'vet',
      'w:\\w+Change',
    ],
    [
      'a row that was taken away',
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${line(text('blijft'))}</w:tc></w:tr><w:tr><w:trPr><w:del w:id="3" ${WHO}/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${line(marked('del', gone))}</w:tc></w:tr></w:tbl>`,
      'blijft',
      'w:del',
    ],
  ])('%s is taken over', async (_, markup, stays, trace) => {
    const template = inBody(markup)
    expect(read(template).leftOut.changes).toBeGreaterThan(0)
    const { files, paragraphs, tables } = await filled(template)
    const shown = JSON.stringify([paragraphs.map((one) => one.text), tables])
    expect(shown).toContain(stays)
    expect(shown).not.toContain('weg"')
    expect(files[DOCUMENT]).not.toMatch(new RegExp(`<(?:${trace})\\b|Jan de Jurist`))
  })

  test('a line end that was taken away joins two lines', async () => {
    const { paragraphs } = await filled(
      inBody(
        line(`<w:pPr><w:rPr><w:del w:id="1" ${WHO}/></w:rPr></w:pPr>${text('een ')}`) + line(text('twee')),
      ),
    )
    expect(paragraphs.map((one) => one.text)).toContain('een twee')
  })

  test('in headers too, and placeholders in removed parts do not count', async () => {
    const template = part(
      (xml) =>
        xml.replace(
          '</w:hdr>',
          `${line(marked('ins', text('Kop {{vsv}}')) + marked('del', `<w:r><w:delText>{{regio}}</w:delText></w:r>`))}</w:hdr>`,
        ),
      'word/header1.xml',
    )
    expect(read(template).words).not.toContain('regio')
    const { files } = await filled(template)
    expect(Object.values(files).join('')).toContain(`Kop ${NAME}`.slice(0, 4))
    expect(files['word/header1.xml']).not.toMatch(/w:ins|w:del|Jurist/)
  })

  test('a field that follows a property of the file keeps what was filled in', async () => {
    const { files, allText } = await filled(
      inBody(
        `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/><w:text/></w:sdtPr><w:sdtContent>${line(text('{{vsv}}'))}</w:sdtContent></w:sdt>`,
      ),
    )
    expect(allText).toContain(NAME)
    expect(files[DOCUMENT]).not.toContain('dataBinding')
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
    expect(allText).toContain('Samenvatting voor het bestuur')
    expect(Object.values(files).join('')).not.toMatch(/Interne Jurist|VERTROUWELIJK|dataBinding/)
  })
})
