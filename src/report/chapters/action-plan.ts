/** The improvement plan: one table to run a meeting from, then every action with all its fields (method P1). */
import type { Action } from '../../domain/actions/action'
import {
  ACTION_DAYS,
  ACTION_FIELDS,
  ACTION_TEXTS,
  type ActionDay,
  type ActionText,
} from '../../domain/actions/action-fields'
import { priorityOf } from '../../domain/actions/priority'
import { pdcaPhaseOf } from '../../domain/actions/action-state'
import { fieldsOf, isOneOf } from '../../domain/record-fields'
import type { ActionReport, ReportModel } from '../../domain/report/report-model'
import { actionFields } from '../../texts/fields/action'
import { shortName } from '../../texts/fields/field-words'
import { formatDate } from '../../texts/format'
import { labels } from '../../texts/labels'
import { report } from '../../texts/report/report'
import {
  bookmarkOf,
  caption,
  chip,
  field,
  heading,
  lead,
  link,
  note,
  paragraph,
  table,
  type Block,
  type Inline,
} from '../blocks'
import { oneLine } from '../plain-text'
import { LATE } from '../colours'
import { actionsTitle } from '../titles'
import { date, filled, NOTHING } from '../words'

const words = report.actions

/** For a landscape section. */
export function actionTable(model: ReportModel): Block[] {
  const { columns } = words
  return [
    heading(1, words.title, { newPage: true }),
    ...(model.actions.length === 0
      ? [paragraph(words.none)]
      : [
          lead(words.intro),
          caption('table', actionsTitle(model.actions)),
          table(
            [
              { title: shortName(actionFields.number), width: 0.9 },
              { title: columns.title, width: 4.2 },
              { title: actionFields.origin.name, width: 2 },
              { title: actionFields.ownerName.name, width: 3.2 },
              { title: shortName(actionFields.startOn), width: 1.5 },
              { title: actionFields.dueOn.name, width: 1.5 },
              { title: columns.measure, width: 3.8 },
              { title: shortName(actionFields.checkOn), width: 1.6 },
              { title: actionFields.status.name, width: 1.9 },
            ],
            model.actions.map((part) => {
              const { action, overdue } = part
              return [
                { parts: [link(words.number(action.number), bookmarkOf('actie', String(action.number)))] },
                `${oneLine(action.title) || words.untitled}${action.mandatory ? ` (${labels.mandatory})` : ''}`,
                `${labels.actionOrigin[action.origin.kind]}${action.origin.normId ? ` ${oneLine(action.origin.normId)}` : ''}`,
                ownerOf(action, part.partyName),
                date(action.startOn),
                date(action.dueOn),
                measure(action),
                date(action.checkOn),
                {
                  text: overdue
                    ? `${labels.actionStatus[action.status]}, ${labels.overdue}`
                    : labels.actionStatus[action.status],
                  ...(overdue && { tone: 'error', bold: true }),
                },
              ]
            }),
            { orientation: 'landscape' },
          ),
        ]),
  ]
}

/** What is measured, from where to where. */
export function measure(action: Action): string {
  const change = [action.baseline, action.target].map(oneLine)
  const range = change.some(Boolean) ? ` (${change.map((value) => value || '?').join(' → ')})` : ''
  return `${oneLine(action.measure)}${range}`.trim() || NOTHING
}

/** Every action with every field, at the start of a portrait section. Nothing when there is none. */
export function actionDetails(model: ReportModel): Block[] {
  return model.actions.length === 0
    ? []
    : [
        heading(2, words.detail, { newPage: true }),
        note(words.detailIntro),
        ...model.actions.flatMap(actionBlock),
      ]
}

/** Lines at either end of an action that stay on one page: never a heading with one line under it, never a last line alone. */
const TOGETHER = 3

/** One action. Not kept whole: LibreOffice loses its way in a long row of lines that keep with the next, and breaks after the first. */
function actionBlock(part: ActionReport): Block[] {
  const { action } = part
  const lines = linesOfAction(part).filter(([, value]) => value !== '')
  return [
    heading(3, words.heading(action.number, oneLine(action.title) || words.untitled), {
      bookmark: bookmarkOf('actie', String(action.number)),
    }),
    ...lines.map(([label, value], index) =>
      field(label, value, {
        keepNext: index < TOGETHER || (index >= lines.length - TOGETHER && index < lines.length - 1),
      }),
    ),
  ]
}

type Line = readonly [label: string, value: Inline | readonly Inline[]]

/** An empty value leaves its line out; what has to be there shows a dash. */
function linesOfAction(part: ActionReport): readonly Line[] {
  return fieldsOf(ACTION_FIELDS).flatMap((field) => linesOfField(field, part))
}

function linesOfField(field: keyof Action, part: ActionReport): readonly Line[] {
  if (!isOneOf([...ACTION_TEXTS, ...ACTION_DAYS], field)) return own[field](part)
  const { action } = part
  const plain = isOneOf(ACTION_DAYS, field) ? formatDate(action[field]) : action[field].trim()
  return own[field]?.(part) ?? [[actionFields[field].name, plain]]
}

type LinesOf = (part: ActionReport) => readonly Line[]
const elsewhere: LinesOf = () => []

/** What is no text or day, or is given together with something else; `elsewhere`: with another field, or in the heading. */
const own: Readonly<Record<Exclude<keyof Action, ActionText | ActionDay>, LinesOf>> &
  Readonly<Partial<Record<ActionText | ActionDay, LinesOf>>> = {
  id: elsewhere,
  dossierId: elsewhere,
  number: elsewhere,
  title: elsewhere,
  status: ({ action, overdue }) => {
    const late: readonly Inline[] = overdue ? [' ', chip(labels.overdue, LATE)] : []
    return [[actionFields.status.name, [statusOf(action), ...late]]]
  },
  origin: ({ action: { origin, mandatory }, themeTitle, statementText, normTitle, listTitle, core }) => [
    [actionFields.origin.name, words.fromList(labels.actionOrigin[origin.kind], oneLine(listTitle))],
    [words.lines.theme, named(origin.themeId, themeTitle)],
    [words.lines.statement, named(origin.statementId, statementText)],
    [
      words.lines.norm,
      origin.normId === null || normTitle === ''
        ? (origin.normId ?? '')
        : link(named(origin.normId, normTitle), bookmarkOf('norm', origin.normId)),
    ],
    [actionFields.mandatory.name, mandatory ? words.mandatoryYes(core) : words.mandatoryNo],
  ],
  mandatory: elsewhere,
  goal: ({ action }) => [[actionFields.goal.name, filled(action.goal)]],
  approach: ({ action }) => [[actionFields.approach.name, filled(action.approach)]],
  ownerName: ({ action, partyName, waitsFor }) => [
    [actionFields.ownerName.name, ownerOf(action, partyName)],
    [words.lines.priority, priorityLine(action)],
    [
      actionFields.dependsOn.name,
      waitsFor.map(({ number, title }) => words.heading(number, oneLine(title))).join('; '),
    ],
  ],
  ownerRole: elsewhere,
  ownerPartyId: elsewhere,
  impact: elsewhere,
  effort: elsewhere,
  dependsOn: elsewhere,
  startOn: ({ action }) => [
    [words.lines.planning, words.planning(date(action.startOn), date(action.dueOn), date(action.checkOn))],
  ],
  dueOn: elsewhere,
  checkOn: elsewhere,
  measure: ({ action }) => [[actionFields.measure.name, measureLines(action)]],
  baseline: elsewhere,
  target: elsewhere,
  verdictDecision: ({ action }) => [[actionFields.verdictDecision.name, decisionLine(action)]],
}

/** Status with the phase of the PDCA circle it stands for. */
function statusOf({ status }: Action): string {
  const phase = labels.pdca[pdcaPhaseOf(status)]
  const state = labels.actionStatus[status]
  return state === phase ? state : `${state} · ${phase}`
}

const ownerOf = ({ ownerName, ownerRole }: Action, partyName: string): string =>
  [ownerName, ownerRole, partyName].map(oneLine).filter(Boolean).join(', ') || NOTHING

/** What impact and effort say about the order of work; empty as long as neither was weighed. */
function priorityLine(action: Action): string {
  const { impact, effort } = action
  const weighed = [
    impact === null ? '' : words.impact(labels.level[impact]),
    effort === null ? '' : words.effort(labels.level[effort]),
  ].filter(Boolean)
  const priority = priorityOf(action)
  return [...(priority === null ? [] : [labels.priority[priority]]), ...weighed].join(', ')
}

/** What a person decided about the verdict this action proposed when it was finished. */
const decisionLine = ({ verdictDecision }: Action): string =>
  verdictDecision === null
    ? ''
    : words.decided[verdictDecision.decision](
        labels.verdict[verdictDecision.verdict],
        date(verdictDecision.decidedOn),
      )

function measureLines({ measure, baseline, target }: Action): string {
  const values = (baseline + target).trim() === '' ? '' : words.values(filled(baseline), filled(target))
  return [measure.trim(), values].filter(Boolean).join('\n')
}

const named = (id: string | null, name: string): string =>
  [oneLine(id ?? ''), oneLine(name)].filter(Boolean).join(' · ')
