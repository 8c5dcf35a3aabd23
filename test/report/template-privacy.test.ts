/** What the makers of a template said among themselves, and links to the outside, are in no report that is made with it. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import {
  DOCUMENT,
  LISTS,
  TYPES,
  RELATION,
  W,
  W14,
  IN,
  read,
  NAME,
  filled,
  letter,
  part,
  inBody,
  line,
  text,
  WHO,
  complex,
} from './other-templates'

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

describe('what the file of the template says about its makers', () => {
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
