import type { Action } from '../actions/action'
import { isOverdue } from '../actions/action-state'
import type { DossierContent } from '../dossier/dossier'
import type { Party } from '../party'
import { normsOf, statementsOf, type IsoDate } from '../question-set'
import type { ActionReport } from './report-model'

/**
 * Actions by number, with the names of what they refer to.
 * @param parties the parties as they were on the day of these actions
 * @param today the day on which overdue is judged
 */
export function actionReports(
  actions: readonly Action[],
  parties: readonly Party[],
  content: DossierContent,
  today: IsoDate,
): readonly ActionReport[] {
  const themes = titlesOf([
    ...content.assessments.flatMap(({ questionSet }) => questionSet.themes),
    ...content.rounds.flatMap(({ questionSet }) => questionSet.themes),
  ])
  const statements = new Map(
    content.rounds
      .flatMap(({ questionSet }) => statementsOf(questionSet, 'full'))
      .map(({ id, text }) => [id, text]),
  )
  const norms = new Map(
    content.assessments
      .toSorted((one, other) => one.startedOn.localeCompare(other.startedOn))
      .flatMap(({ questionSet }) =>
        normsOf(questionSet).map(({ id, title, core }) => [id, { title, core, list: questionSet.title }]),
      ),
  )
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  const byId = new Map(actions.map((action) => [action.id, action]))
  return [...actions]
    .sort((a, b) => a.number - b.number)
    .map((action) => {
      const { themeId, statementId, normId } = action.origin
      const norm = norms.get(normId ?? '')
      return {
        action,
        overdue: isOverdue(action, today),
        themeTitle: themes.get(themeId ?? '') ?? '',
        statementText: statements.get(statementId ?? '') ?? '',
        normTitle: norm?.title ?? '',
        listTitle: action.origin.kind === 'assessment' ? (norm?.list ?? '') : '',
        core: norm?.core ?? false,
        partyName: names.get(action.ownerPartyId ?? '') ?? '',
        waitsFor: action.dependsOn.flatMap((id) => {
          const other = byId.get(id)
          return other === undefined ? [] : [{ number: other.number, title: other.title }]
        }),
      }
    })
}

/** Titles by id; when two have the same id the last one counts. */
export const titlesOf = (
  named: readonly { readonly id: string; readonly title: string }[],
): ReadonlyMap<string, string> => new Map(named.map(({ id, title }) => [id, title]))
