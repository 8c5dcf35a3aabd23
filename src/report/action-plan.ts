/** The improvement plan: one table to run a meeting from, then every action with all its fields (research/spiegel.md d). */
import type { FileChild, Paragraph } from 'docx'
import type { Action } from '../domain/action'
import { pdcaPhaseOf } from '../domain/action-state'
import type { ActionReport, ReportModel } from '../domain/report-model'
import { labels } from '../texts/labels'
import { report } from '../texts/report'
import {
  bookmarkOf,
  caption,
  chip,
  field,
  fieldIf,
  fieldList,
  heading,
  lead,
  link,
  paragraph,
} from './blocks'
import { oneLine } from './plain-text'
import { colours } from './style'
import { table } from './table'
import { date, filled, NOTHING } from './words'

const words = report.actions

/** For a landscape section. */
export function actionTable(model: ReportModel): FileChild[] {
  const { columns } = words
  return [
    heading(1, words.title, { newPage: true }),
    ...(model.actions.length === 0
      ? [paragraph(words.none)]
      : [
          lead(words.intro),
          caption('table', words.overview),
          table(
            [
              { title: columns.number, width: 0.9 },
              { title: columns.title, width: 4.6 },
              { title: columns.origin, width: 2 },
              { title: columns.owner, width: 2.8 },
              { title: columns.start, width: 1.5 },
              { title: columns.due, width: 1.5 },
              { title: columns.measure, width: 3.8 },
              { title: columns.check, width: 1.6 },
              { title: columns.status, width: 1.9 },
            ],
            model.actions.map((part) => {
              const { action, overdue } = part
              return [
                { children: [link(words.number(action.number), bookmarkOf('actie', String(action.number)))] },
                `${oneLine(action.title) || words.untitled}${action.mandatory ? ` (${labels.mandatory})` : ''}`,
                `${labels.actionOrigin[action.origin.kind]}${action.origin.normId ? ` ${oneLine(action.origin.normId)}` : ''}`,
                [action.ownerName, action.ownerRole].map(oneLine).filter(Boolean).join(', ') || NOTHING,
                date(action.startOn),
                date(action.dueOn),
                measure(part),
                date(action.checkOn),
                {
                  text: overdue
                    ? `${labels.actionStatus[action.status]}, ${labels.overdue}`
                    : labels.actionStatus[action.status],
                  ...(overdue && { color: colours.error, bold: true }),
                },
              ]
            }),
            { orientation: 'landscape' },
          ),
        ]),
  ]
}

function measure({ action }: ActionReport): string {
  const change = [action.baseline, action.target].map(oneLine)
  const range = change.some(Boolean) ? ` (${change.map((value) => value || '?').join(' → ')})` : ''
  return `${oneLine(action.measure)}${range}`.trim() || NOTHING
}

/** Every action with every field, in a portrait section. */
export function actionDetails(model: ReportModel): FileChild[] {
  return [
    heading(2, words.detail),
    ...(model.actions.length === 0 ? [paragraph(words.none)] : model.actions.flatMap(actionBlock)),
  ]
}

function actionBlock({ action, overdue, themeTitle, statementText, normTitle }: ActionReport): FileChild[] {
  const { fields } = words
  const owner = [action.ownerName, action.ownerRole].map(oneLine).filter(Boolean).join(', ')
  const { origin } = action
  const phase = labels.pdca[pdcaPhaseOf(action.status)]
  const state = labels.actionStatus[action.status]
  const status = state === phase ? state : `${state} · ${phase}`
  return [
    heading(3, words.heading(action.number, oneLine(action.title) || words.untitled), {
      bookmark: bookmarkOf('actie', String(action.number)),
    }),
    field(
      fields.status,
      [status, ...(overdue ? [' ', chip(labels.overdue, { fill: colours.error, text: 'FFFFFF' })] : [])],
      { keepNext: true },
    ),
    field(fields.origin, labels.actionOrigin[origin.kind], { keepNext: true }),
    ...(origin.themeId === null ? [] : [field(fields.theme, named(origin.themeId, themeTitle))]),
    ...(origin.statementId === null
      ? []
      : [field(fields.statement, named(origin.statementId, statementText))]),
    ...(origin.normId === null
      ? []
      : [
          field(
            fields.norm,
            normTitle === ''
              ? origin.normId
              : link(named(origin.normId, normTitle), bookmarkOf('norm', origin.normId)),
          ),
        ]),
    field(fields.mandatory, action.mandatory ? words.mandatoryYes : words.mandatoryNo),
    ...fieldIf(fields.problem, action.problem),
    ...fieldIf(fields.cause, action.cause),
    field(fields.goal, filled(action.goal)),
    field(fields.approach, filled(action.approach)),
    field(fields.owner, owner || NOTHING),
    ...fieldIf(fields.involved, action.involved),
    ...fieldIf(fields.means, action.means),
    field(fields.planning, words.planning(date(action.startOn), date(action.dueOn), date(action.checkOn))),
    ...measureField(action),
    ...fieldIf(fields.evidence, action.evidence),
    ...fieldIf(fields.result, action.result),
  ]
}

function measureField({ measure, baseline, target }: Action): Paragraph[] {
  const values =
    baseline.trim() + target.trim() === '' ? [] : [words.values(filled(baseline), filled(target))]
  const lines = [measure, ...values].filter((line) => line.trim() !== '')
  return fieldList(words.fields.measure, lines)
}

const named = (id: string, name: string): string => [oneLine(id), oneLine(name)].filter(Boolean).join(' · ')
