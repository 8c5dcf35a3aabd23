/** Which piece of evidence goes with which norm, on one sheet on its side: an empty column is a norm nobody can show yet. */
import {
  countsAsEvidence,
  matrixSheets,
  validPieces,
  type MatrixSheet,
} from '../../domain/report/evidence-matrix'
import type { AssessmentReport, EvidenceReport, ReportModel } from '../../domain/report/report-model'
import { capitalized } from '../../texts/format'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import { caption, heading, note, table, type Block, type Cell } from '../blocks'
import { verdictInk } from '../colours'
import { oneLine, shortened } from '../plain-text'
import { NOTHING } from '../words'
import { numberLink } from './norm-lines'

const words = report.evidenceMatrix

/** Millimetres, of what is between the margins of a sheet on its side. */
const WIDTH = { sheet: 255, title: 53, least: 3.8, most: 8 } as const
/** So that letters of 8 points stay readable. */
const MOST_NORMS = Math.floor((WIDTH.sheet - WIDTH.title) / WIDTH.least)
/** Letters of the id of a norm, which reads upwards. */
const LONGEST_ID = 14
/** Letters of a title for each millimetre of its column, on one line. */
const PER_MILLIMETRE = 0.7

/** A table for each sheet that the norms of the assessments that go on need. Empty without one: the norms themselves say why. */
export function evidenceMatrix(model: ReportModel): Block[] {
  const current = model.assessments.filter((part) => part.current)
  if (current.length === 0) return []
  return [
    heading(1, words.title, { newPage: true, compact: true }),
    note(words.legend),
    ...current.flatMap((part) => sheetsOf(part, current.length > 1)),
  ]
}

function sheetsOf({ assessment, themes }: AssessmentReport, named: boolean): Block[] {
  const sheets = matrixSheets(themes, MOST_NORMS)
  return sheets.flatMap((sheet) => [
    caption('table', titleOf(sheet, named ? oneLine(assessment.questionSet.title) : '', sheets.length > 1)),
    matrix(sheet),
  ])
}

/** Says what is seen, and of which norms when they are not all of a list. */
function titleOf({ norms }: MatrixSheet, list: string, isPart: boolean): string {
  const counts = norms.map(validPieces).filter((count) => count !== null)
  const message = words.gaps(counts.filter((count) => count === 0).length, counts.length)
  const [first = '', last = ''] = [norms[0], norms.at(-1)].map((part) => oneLine(part?.norm.id ?? ''))
  const part = isPart ? words.ofPart(first, last, message) : message
  const whole = list === '' ? part : words.of(list, part)
  return capitalized(whole)
}

function matrix({ norms, pieces }: MatrixSheet): Block {
  const each = Math.min(WIDTH.most, (WIDTH.sheet - WIDTH.title) / norms.length)
  const first = WIDTH.sheet - each * norms.length
  return table(
    [
      { title: report.evidence.title, width: first },
      ...norms.map(({ norm }) => ({
        title: shortened(norm.id, LONGEST_ID),
        width: each,
        align: 'center' as const,
      })),
    ],
    [
      [words.verdicts, ...norms.map(({ verdict }) => signOf(verdict))],
      ...pieces.map((piece) => [
        { parts: [numberLink(piece), ` ${shortTitle(piece, first)}`] },
        ...norms.map((part) => markOf(piece, part)),
      ]),
      [words.valid, ...norms.map((part) => countCell(validPieces(part)))],
    ],
    { orientation: 'landscape', signs: true, totalRow: true },
  )
}

type Norm = MatrixSheet['norms'][number]

const signOf = (verdict: Norm['verdict']): Cell => ({
  text: labels.verdictSign[verdict],
  ink: verdictInk(verdict),
})

function markOf({ evidence: { id } }: EvidenceReport, { evidence }: Norm): Cell {
  const found = evidence.find((one) => one.evidence.id === id)
  if (found === undefined) return ''
  return countsAsEvidence(found) ? '●' : '○'
}

/** None at all has a ground of its own. */
function countCell(count: number | null): Cell {
  if (count === null) return NOTHING
  return count === 0 ? { text: '0', ink: verdictInk('unmet') } : count
}

/** On one line: the whole title is in the list of evidence. */
const shortTitle = ({ evidence }: EvidenceReport, millimetres: number): string =>
  shortened(evidence.title, Math.floor(millimetres * PER_MILLIMETRE) - String(evidence.number).length - 2)
