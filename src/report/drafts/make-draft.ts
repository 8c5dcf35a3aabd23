/** A draft of a document as a Word file, in the house style or in the template of the VSV. */
import { Packer } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { TemplateValue } from '../../domain/report/template-placeholders'
import { draftWords as words } from '../../texts/drafts/draft-words'
import { formatDate } from '../../texts/format'
import { report } from '../../texts/report/report'
import type { Part } from '../sections'
import { fillTemplate, type TemplateContent } from '../template/fill-template'
import { documentAbout, type DocumentProperties } from '../word/document'
import { filled, NOTHING } from '../words'
import { draftParts, draftTitle, vsvOf } from './draft-blocks'
import type { DraftInput } from './draft-input'

/** Makes the .docx file. Throws only on a fault of our own, and where a template cannot be filled. */
export async function makeDraft(input: DraftInput): Promise<Uint8Array> {
  const pageNumbers = estimatePageNumbersWith({ guess: true })
  const { house, template } = input
  if (template !== null) return fillTemplate(template, inTemplate(input), { house, pageNumbers })
  const about = {
    properties: propertiesOf(input),
    margins: { name: vsvOf(input), line: words.margin(input.draft.title, formatDate(input.today)) },
  }
  const document = documentAbout(about, withTitle(input), house, pageNumbers)
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

/** The title is above the first page. */
function withTitle(input: DraftInput): readonly Part[] {
  const title = draftTitle(input)
  return draftParts(input).map((part, index) =>
    index === 0 ? { ...part, blocks: [...title.blocks, ...part.blocks] } : part,
  )
}

function propertiesOf(input: DraftInput): DocumentProperties {
  const vsv = vsvOf(input)
  return {
    title: `${vsv} – ${input.draft.title}`,
    subject: words.kind,
    creator: vsv,
    lastModifiedBy: vsv,
    description: words.warning,
    keywords: report.keywords,
  }
}

/** `{{rapport}}` is the whole draft, `{{voorblad}}` its title; what is only in a report leaves an empty line, or a dash. */
function inTemplate(input: DraftInput): TemplateContent {
  const { draft, ground, today } = input
  const { regio, contact, bezoekdatum } = ground.values
  const ofReport = NOTHING
  const values: Readonly<Record<TemplateValue, string>> = {
    vsv: vsvOf(input),
    regio: filled(regio),
    contact: filled(contact),
    soort: draft.title,
    datum: formatDate(today),
    status: words.kind.toLowerCase(),
    vastgesteld: ofReport,
    bezoekdatum: filled(bezoekdatum),
    toetsing: ofReport,
    kader: ofReport,
    gereedheid: ofReport,
    dekking: ofReport,
    meting: ofReport,
    respons: ofReport,
    'acties-open': ofReport,
    'acties-te-laat': ofReport,
    versie: ofReport,
  }
  return {
    values,
    properties: propertiesOf(input),
    partsOf: (blocks) =>
      blocks.map((block) =>
        block === 'rapport' ? draftParts(input) : block === 'voorblad' ? [draftTitle(input)] : [],
      ),
    source: { draft, ground },
  }
}
