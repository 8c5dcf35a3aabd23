/**
 * Nothing a user stores gets lost on the way to the report: every stored field either shows, or stands on the list of exclusions
 * with its reason. Driven by a dossier in which every text, number and date occurs once.
 */
import { beforeAll, describe, expect, test } from 'vitest'
import { REPORT_EXCLUSIONS } from '../../src/domain/report/report-exclusions'
import { makeReport } from '../../src/report/make-report'
import { formatDate } from '../../src/texts/format'
import { labels } from '../../src/texts/labels'
import { recordKinds } from '../../src/texts/record-kinds'
import { report } from '../../src/texts/report/report'
import { readDocx } from './read-docx'
import { NORM_THEME_TITLE, EVIDENCE_NUMBER, content } from './marked-dossier'

/** Codes and yes/no: the words that stand for them. */
const CODED: Readonly<Record<string, string>> = {
  'dossier.example': report.cover.example,
  'rounds[].form': labels.form.quickscan,
  'rounds[].status': labels.roundStatus.adopted,
  'rounds[].threshold': report.mirror.thresholdText(11),
  'dossier.visit.team[].themeIds[]': NORM_THEME_TITLE,
  'dossier.visit.questions[].themeId': NORM_THEME_TITLE,
  'dossier.visit.stepsDone[]': report.visit.state.done,
  'dossier.visit.laidReady[]': report.evidence.number(EVIDENCE_NUMBER),
  'judgements[].severity': labels.severity.critical,
  'evidence[].missing': labels.evidenceState.missing,
  'actions[].verdictDecision.decision': 'overgenomen op',
  'actions[].verdictDecision.verdict': labels.verdict['largely-met'],
  'actions[].impact': report.actions.impact(labels.level.high),
  'actions[].effort': report.actions.effort(labels.level.low),
  'assessments[].status': labels.assessmentStatus.adopted,
  'assessments[].questionSet.themes[].norms[].certainty': labels.certainty.partly,
  'assessments[].questionSet.themes[].norms[].core': report.norms.core,
  'judgements[].applicable': labels.verdict['not-applicable'],
  'judgements[].verdict': labels.verdict['largely-unmet'],
  'judgements[].workStatus': labels.workStatus['to-check'],
  'actions[].origin.kind': labels.actionOrigin.session,
  'actions[].mandatory': report.actions.mandatoryYes(true),
  'actions[].status': labels.actionStatus['effect-checked'],
  'history[].table': recordKinds.judgements.label,
}

type Leaf = string | number | boolean
/** Every stored value with its path; positions in lists become `[]`. */
function leavesOf(value: unknown, path: string): readonly (readonly [string, Leaf])[] {
  if (value === null || value === undefined || value === '') return []
  if (Array.isArray(value)) return value.flatMap((item: unknown) => leavesOf(item, `${path}[]`))
  if (typeof value === 'object') {
    return Object.entries(value).flatMap(([key, item]) =>
      leavesOf(item, path === '' ? key : `${path}.${key}`),
    )
  }
  return [[path, value as Leaf]]
}

const covers = (exclusion: string, path: string): boolean =>
  path === exclusion || path.startsWith(`${exclusion}.`) || path.startsWith(`${exclusion}[`)

const leaves = leavesOf(content, '')
const paths = [...new Set(leaves.map(([path]) => path))]
const excluded = (path: string): boolean => Object.keys(REPORT_EXCLUSIONS).some((one) => covers(one, path))

const shownAs = (path: string, value: Leaf): string => {
  const coded = CODED[path]
  if (coded !== undefined) return coded
  if (path.endsWith('.sha256')) return String(value).slice(0, 12)
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)) return formatDate(value)
  return String(value)
}

let text = ''
beforeAll(async () => {
  const bytes = await makeReport(content, {
    kind: 'volledig',
    today: '2026-01-31',
    appVersion: '9.9.9',
    pageNumbers: false,
  })
  text = readDocx(bytes).allText
})

describe('every stored field shows in the report', () => {
  test.each(paths.filter((path) => !excluded(path)))('%s', (path) => {
    const values = leaves.filter(([one]) => one === path).map(([, value]) => value)
    expect(values.some((value) => text.includes(shownAs(path, value)))).toBe(true)
  })
})

describe('what is left out is left out on purpose', () => {
  test.each(Object.entries(REPORT_EXCLUSIONS))('%s exists and has a reason', (exclusion, reason) => {
    expect(paths.some((path) => covers(exclusion, path))).toBe(true)
    expect(reason.length).toBeGreaterThan(10)
  })

  test('of a filled-in questionnaire nothing reaches the report but the open answers with the verdict "shown"', () => {
    for (const { keep, improve, roleId, id } of content.responses) {
      // The fixture shows every V5 and hides every V6.
      expect(text).toContain(keep)
      for (const own of [improve, roleId, id]) expect(text).not.toContain(own)
    }
  })

  test('the codes written out in words are fields that exist', () => {
    for (const path of Object.keys(CODED)) expect(paths).toContain(path)
  })
})
