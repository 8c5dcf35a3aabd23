/** The ballot slips of a vote as a Word file. */
import { Document, Packer, Paragraph } from 'docx'
import { ballotSlips as words } from '../../texts/session/printed-papers'
import { report } from '../../texts/report/report'
import { OWN_HOUSE } from '../own-house'
import { oneLine } from '../plain-text'
import { draw } from '../word/blocks'
import { footnoteCollector } from '../word/document'
import { looksOf, pageOf } from '../word/style'
import { slipBlocks } from './slips'
import type { SlipsInput } from './slips-input'

/** Makes the .docx file. Throws only on a fault of our own. */
export async function makeSlips(input: SlipsInput): Promise<Uint8Array> {
  const vsv = oneLine(input.vsv) || report.unnamed
  const document = new Document({
    title: `${vsv} – ${words.subject}`,
    subject: words.subject,
    creator: vsv,
    lastModifiedBy: vsv,
    ...looksOf(OWN_HOUSE),
    sections: [
      {
        properties: pageOf('cards'),
        children: [
          ...draw(slipBlocks(input), OWN_HOUSE, footnoteCollector().footnotes),
          // A page cannot end in a table; as small as can be, or it would take a sheet of its own.
          new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' }, children: [] }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
