import { listFixture } from '../storage/list-round'
import { oneOf, type Draw } from './draw'
import { proveLists } from './list-mutants'
import { mutatedBytes, spliced } from './mutated-bytes'

const CELLS = [
  '',
  '"',
  '""',
  '"a',
  '=1+1',
  '1e308',
  '-1',
  '99',
  '\t',
  ';;;;',
  'x'.repeat(5000),
  '\u0000',
  '__proto__',
  'constructor',
  '\uFEFF',
  '\u202E',
]

/** The same list as a program with other habits writes it. */
function rewritten(text: string, draw: Draw): Uint8Array {
  const lines = text.split(/\r?\n/u)
  const cellsOf = (line: string) => line.split(/[;,]/u)
  const at = draw(lines.length)
  const cells = cellsOf(lines[at] ?? '')
  switch (draw(8)) {
    case 0:
      lines[at] = cells.with(draw(cells.length), oneOf(draw, CELLS)).join(';')
      break
    case 1:
      lines.splice(at, 1)
      break
    case 2:
      lines.push(...Array.from({ length: draw(60) }, () => lines[at] ?? ''))
      break
    case 3:
      lines.splice(at, 0, oneOf(draw, [...CELLS, 'Titel van de lijst', ';;;']))
      break
    case 4: {
      const column = draw(cells.length)
      return Buffer.from(lines.map((line) => cellsOf(line).toSpliced(column, 1).join(';')).join('\n'))
    }
    case 5:
      return Buffer.from(
        text.replaceAll(oneOf(draw, [';', ',', '\n', '"']), oneOf(draw, ['\t', '|', '\r', ';', ''])),
      )
    case 6:
      return Buffer.from(`\uFEFF${text}`, oneOf(draw, ['utf16le', 'latin1', 'utf8'] as const))
    default: {
      const [one, other] = [draw(lines.length), draw(lines.length)]
      const kept = lines[one] ?? ''
      lines[one] = lines[other] ?? ''
      lines[other] = kept
    }
  }
  return Buffer.from(lines.join('\r\n'))
}

proveLists('mutants-list-csv', 'lijst.csv', () => {
  const files = ['microsoft-forms.csv', 'limesurvey-codes.csv', 'excel-windows-1252.csv'].map(listFixture)
  const texts = files.map((file) => new TextDecoder().decode(file))
  return (draw) => {
    switch (draw(4)) {
      case 0:
        return mutatedBytes(oneOf(draw, files), draw)
      case 1:
        return spliced(oneOf(draw, files), oneOf(draw, files), draw)
      default:
        return new Uint8Array(rewritten(oneOf(draw, texts), draw))
    }
  }
})
