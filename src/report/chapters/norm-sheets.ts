/**
 * A sheet for every norm that is (largely) unmet, to tear out and hand to its owner: what is wrong, what is there and what is to come, and
 * room to agree on it and sign. It holds no prepared answer: it is given out.
 */
import { isInHand } from '../../domain/actions/action-state'
import { failingNorms, type FailingNorm } from '../../domain/report/failing-norms'
import type { EvidenceReport, NormReport, ReportModel } from '../../domain/report/report-model'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { chip, field, fieldList, heading, note, paragraph, table, type Block, type Inlines } from '../blocks'
import { verdictInk } from '../colours'
import { oneLine } from '../plain-text'
import { date, filled, NOTHING, verdictWord } from '../words'
import { actionLine, evidenceLine } from './norm-lines'
import { heightOf } from './on-paper'

const words = report.normSheets

/** What weighs most first. Nothing without a list of norms; says so when no norm fails. */
export function normSheets({ assessments }: ReportModel): Block[] {
  const current = assessments.filter((part) => part.current)
  const failing = failingNorms(assessments)
  if (current.length === 0) return []
  if (failing.length === 0) {
    const open = current.reduce((sum, { figures: { counts } }) => sum + counts['not-assessed'], 0)
    return [heading(1, words.title, { newPage: true }), paragraph(words.none(open))]
  }
  return failing.flatMap(sheet)
}

function sheet(failing: FailingNorm): Block[] {
  const above = told(failing)
  return [
    ...above,
    // Straight below it the table: the two stay together.
    heading(2, words.agreed),
    table(
      [
        { title: words.columns.what, width: 6 },
        { title: words.columns.who, width: 2.4 },
        { title: words.columns.before, width: 1.6 },
      ],
      Array.from({ length: rowsBelow(above) }, () => ['', '', '']),
      { forPen: true },
    ),
    paragraph(words.signature('_'.repeat(34)), 'sign'),
  ]
}

function told({ part, verdict, listTitle, themeTitle }: FailingNorm): Block[] {
  const { norm, judgement, partyName } = part
  return [
    heading(1, `${norm.id} · ${oneLine(norm.title)}`, { newPage: true }),
    note(words.place(oneLine(listTitle), oneLine(themeTitle), norm.core)),
    paragraph(norm.text),
    field(report.norms.verdict, [
      chip(verdictWord(verdict), verdictInk(verdict)),
      ...(judgement?.judgedAt ? [` ${report.norms.judgedAt(date(judgement.judgedAt))}`] : []),
    ]),
    ...(judgement?.severity ? [field(report.norms.severity, labels.severity[judgement.severity])] : []),
    field(report.norms.reasoning, filled(judgement?.reasoning ?? '')),
    field(
      report.norms.owner,
      [judgement?.owner ?? '', partyName].map(oneLine).filter(Boolean).join(', ') || NOTHING,
    ),
    ...evidence(part),
    ...actions(part),
  ]
}

const proves = ({ state }: EvidenceReport): boolean => state === 'valid' || state === 'expiring'

/** What is there, what is wrong with a piece, and what the norm may be shown with: only people know whether they have that. */
function evidence({ evidence: pieces, norm }: NormReport): Block[] {
  const there = pieces.filter(proves)
  const wrong = pieces.filter((piece) => !proves(piece))
  const expected = norm.evidence.map(oneLine).filter(Boolean)
  const missing: readonly Inlines[] = [
    ...(pieces.length === 0 ? [words.noEvidence] : wrong.map(evidenceLine)),
    ...(expected.length === 0 ? [] : [words.tick, ...expected.map((one) => `${words.box} ${one}`)]),
  ]
  return [...fieldList(words.there, there.map(evidenceLine)), ...fieldList(words.missing, missing)]
}

function actions({ actions: all }: NormReport): Block[] {
  const open = all.filter(({ action }) => isInHand(action))
  return fieldList(words.actions, open.length === 0 ? [words.noActions] : open.map(actionLine))
}

/** All in millimetres; see on-paper.ts. */
const PAPER = 248
/** The heading above the table, its heads, and the line to sign. */
const FIXED = 34
const ROW = 10.3
const ROWS = { least: 3, most: 10 } as const

const rowsBelow = (above: readonly Block[]): number =>
  Math.min(ROWS.most, Math.max(ROWS.least, Math.floor((PAPER - FIXED - heightOf(above)) / ROW)))
