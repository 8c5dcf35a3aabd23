/** The questionnaire on paper, as a Word document: one form to copy, or a number of forms that each carry a code of their own. */
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  type FileChild,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
} from 'docx'
import { statementsOf } from '../../domain/question-set'
import { spacedCode } from '../../domain/survey/round/short-code'
import { paperForm as words } from '../../texts/survey/receiving/paper-form'
import { drawHeading } from '../word/blocks'
import { body, choiceTable, FORM_WIDTH, openLines, PAGE_MARGIN, point, question, small } from './paper-blocks'
import type { PaperFormInput } from './paper-input'
import { marksOf } from './paper-marks'
import { statementTable } from './paper-statements'
import { oneLine, shortened } from '../plain-text'
import { colours } from '../colours'
import { looksOf, OWN_HOUSE } from '../word/style'

const nameOf = ({ vsv }: PaperFormInput): string => oneLine(vsv) || words.unnamed

const subheading = (text: string) => drawHeading({ kind: 'heading', level: 2, text, compact: true }, false)

const numbered = (labels: readonly string[]): readonly string[] =>
  labels.map((label, index) => words.question(index + 1, label))

function introduction(input: PaperFormInput, coded: boolean): FileChild[] {
  const { round } = input
  const count = statementsOf(round.questionSet, round.form).length
  return [
    new Paragraph({
      heading: 'Heading1',
      spacing: { before: 0, after: 80 },
      children: [new TextRun(words.title(nameOf(input)))],
    }),
    ...(round.title === null ? [body(words.example)] : []),
    body(`${words.lead(count, words.minutes[round.form])} ${words.howTo}`),
    ...(round.introduction.trim() === '' ? [] : [body(round.introduction)]),
    subheading(words.confidential),
    ...words.points(round.threshold, coded).map((text) => point(text)),
  ]
}

function aboutYou({ round }: PaperFormInput): FileChild[] {
  const { profession, role } = round.questionSet.unscored
  const marks = marksOf(round)
  return [
    subheading(words.about),
    ...question(1, profession.text, profession.explanation),
    choiceTable(
      round.professions.map((profession) => {
        const sign = marks.ofProfession(profession)
        return sign === '' ? profession.label : `${profession.label}\u00A0${sign}`
      }),
    ),
    ...(marks.notes.length === 0 ? [] : [small(marks.notes.join(' '))]),
    ...question(2, role.text, role.explanation),
    choiceTable(numbered(role.choices.map(({ label }) => label))),
  ]
}

function afterStatements(input: PaperFormInput): FileChild[] {
  const { round } = input
  const { priorities, phase, keep, improve } = round.questionSet.unscored
  const contact = oneLine(input.contact)
  return [
    subheading(words.closing),
    ...question(3, priorities.text, priorities.explanation),
    choiceTable(numbered(round.questionSet.themes.map(({ title }) => title))),
    ...question(4, phase.text, phase.explanation),
    choiceTable(numbered(phase.choices.map(({ label }) => label))),
    ...question(5, keep.text, keep.explanation, round.form === 'full'),
    ...openLines(round.form),
    // Mostly the same sentence as above the lines before; once is enough on paper.
    ...question(6, improve.text, improve.explanation === keep.explanation ? '' : improve.explanation),
    ...openLines(round.form),
    subheading(words.returning),
    body(
      [
        contact === '' ? words.returnToGiver : words.returnTo(contact),
        round.closesOn === null ? '' : words.returnBefore(round.closesOn),
        words.thanks,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    ),
  ]
}

function formOf(input: PaperFormInput, code: string | null): ISectionOptions {
  const tabStops = [{ type: TabStopType.RIGHT, position: FORM_WIDTH }]
  return {
    properties: {
      // Every form starts on a sheet of its own, also when printed on both sides.
      type: SectionType.ODD_PAGE,
      page: {
        size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
        margin: PAGE_MARGIN,
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: 'Header',
            tabStops,
            children: [
              new TextRun(
                words.header(
                  shortened(nameOf(input), 50),
                  input.round.title === null ? null : shortened(input.round.title, 40),
                ),
              ),
              new TextRun({ children: ['\t'] }),
              ...(code === null
                ? []
                : [
                    new TextRun({
                      text: words.code(spacedCode(code)),
                      bold: true,
                      size: 26,
                      color: colours.ink,
                    }),
                  ]),
            ],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: 'Footer',
            alignment: AlignmentType.RIGHT,
            children: [new TextRun({ children: [words.page, PageNumber.CURRENT] })],
          }),
        ],
      }),
    },
    children: [
      ...introduction(input, code !== null),
      ...aboutYou(input),
      subheading(words.statements),
      statementTable(input.round),
      ...afterStatements(input),
      small(input.round.questionSet.disclaimer),
    ],
  }
}

/** Makes the forms as one .docx file. Throws only on a fault of our own. */
export async function makePaperForm(input: PaperFormInput): Promise<Uint8Array> {
  const title = `${words.title(nameOf(input))} – ${words.subject}`
  const document = new Document({
    title,
    subject: words.subject,
    creator: nameOf(input),
    lastModifiedBy: nameOf(input),
    ...looksOf(OWN_HOUSE),
    sections:
      input.codes.length === 0 ? [formOf(input, null)] : input.codes.map((code) => formOf(input, code)),
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
