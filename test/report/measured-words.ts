/** How often docx measures text to lay out one word: counted, because time says something else on every computer. */
import { Document, Packer, Paragraph } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'

/** How many characters are measured in all for a word of that length, in a document of its own. */
export async function measuredFor(length: number): Promise<number> {
  let measured = 0
  const pageNumbers = estimatePageNumbersWith({
    measureWidth(text) {
      measured += text.length
      return text.length * 6
    },
  })
  const children = [new Paragraph('x'.repeat(length))]
  await Packer.toArrayBuffer(new Document({ pageNumbers, sections: [{ children }] }))
  return measured
}
