/** Two small documents of the example with real bytes, made here so that they are the same on every machine. */
import { createHash } from 'node:crypto'
import type { Attachment } from '../../src/domain/framework/evidence/attachment'

interface Document {
  readonly attachment: Attachment
  readonly bytes: Uint8Array
}

/** SHA-256 of bytes or text, in hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}

function documentOf(name: string, bytes: Uint8Array): Document {
  return { attachment: { name, size: bytes.length, sha256: sha256(bytes) }, bytes }
}

/** Letters outside ASCII as the octal escapes of WinAnsi, which for these letters has the numbers of Latin-1. */
function pdfText(text: string): string {
  return text
    .replace(/[\\()]/g, String.raw`\$&`)
    .replace(/[\u00a0-\u00ff]/g, (letter) => `\\${letter.charCodeAt(0).toString(8)}`)
}

/** One A4 page of text: a title and lines under it. Only letters of Latin-1. */
function onePage(title: string, lines: readonly string[]): Uint8Array {
  const text = [
    'BT',
    `/F2 18 Tf 60 770 Td (${pdfText(title)}) Tj`,
    '/F1 11 Tf 0 -34 Td 17 TL',
    ...lines.map((line) => `(${pdfText(line)}) Tj T*`),
    'ET',
  ].join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (nl-NL) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.indexOf('xref\n')}\n%%EOF\n`
  return new TextEncoder().encode(file)
}

export const workingAgreement = documentOf(
  'Werkafspraak coördinerend zorgverlener 1.2.pdf',
  onePage('Werkafspraak coördinerend zorgverlener', [
    'VSV Rijn en Kromme (verzonnen voorbeeld) - versie 1.2, 23 januari 2025',
    '',
    '1. Elke zwangere heeft één coördinerend zorgverlener. De naam staat in het dossier',
    '   en de zwangere weet wie het is.',
    '2. Tot de verwijzing is dat de eigen verloskundige. Na een verwijzing spreken eerste',
    '   en tweede lijn dezelfde dag af wie coördineert.',
    '3. Bij een overdracht belt wie overdraagt. De nieuwe coördinerend zorgverlener meldt',
    '   zich binnen twee werkdagen bij de zwangere.',
    '4. In het kraambed blijft de verloskundige coördineren tot de overdracht aan huisarts',
    '   en jeugdgezondheidszorg.',
    '5. Elk jaar kijken wij veertig dossiers na: staat de naam erin?',
    '',
    'Herzien vóór 23 januari 2027.',
  ]),
)

export const sample = documentOf(
  'Steekproef 40 dossiers september 2026.txt',
  new TextEncoder().encode(
    [
      'VSV Rijn en Kromme (verzonnen voorbeeld)',
      'Steekproef van 40 dossiers, september 2026. Alleen aantallen.',
      '',
      'Naam van de coördinerend zorgverlener staat erin:  36 van 40',
      'Er is een geboorteplan:                            22 van 40',
      '  waarvan vóór de bevalling bij de kraamzorg:       9 van 22',
      'Intakeformulier volledig ingevuld:                 37 van 40',
      'Afweging bij samen beslissen beschreven:           15 van 20',
      '',
    ].join('\r\n'),
  ),
)

/** The bytes of both, by digest: what goes into the file beside the dossier. */
export const attachments: ReadonlyMap<string, Uint8Array> = new Map(
  [workingAgreement, sample].map(({ attachment, bytes }) => [attachment.sha256, bytes]),
)
