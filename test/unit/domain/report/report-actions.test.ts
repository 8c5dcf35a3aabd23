/** In a report an action stands with the words of what it came from, not with ids. */
import { expect, test } from 'vitest'
import { actionReports } from '../../../../src/domain/report/report-actions'
import { emptyContent } from '../../../fixtures/build-content'
import { action, assessment, framework, norm } from '../framework-fixture'
import { mirrorSet, round, statement } from '../mirror-fixture'

const mirror = mirrorSet({ REL: [{ ...statement('REL-1', 'everyone', false), text: 'Wij kennen elkaar' }] })
const kader = (title: string, normTitle: string, core = true) => ({
  ...framework({ ORG: [norm('N-1', { title: normTitle, core })] }),
  title,
})
const content = {
  ...emptyContent(),
  rounds: [round({ questionSet: mirror, form: 'quickscan' })],
  // The newest is not the last in the dossier.
  assessments: [
    assessment(kader('Kader 2026', 'Nieuwe titel', false), { id: 'nieuw', startedOn: '2026-05-01' }),
    assessment(kader('Kader 2024', 'Oude titel'), { id: 'oud', startedOn: '2024-05-01' }),
  ],
}
const reports = (...actions: readonly ReturnType<typeof action>[]) =>
  actionReports(actions, [{ id: 'p', name: 'Praktijk Zuid', kind: 'verloskunde' }], content, '2026-11-23')

test('an action from the assessment has the norm as it is called now, and its list', () => {
  const [report] = reports(
    action('a', {
      origin: { kind: 'assessment', themeId: 'ORG', statementId: null, normId: 'N-1' },
      ownerPartyId: 'p',
    }),
  )
  expect(report).toMatchObject({
    themeTitle: 'thema ORG',
    statementText: '',
    normTitle: 'Nieuwe titel',
    listTitle: 'Kader 2026',
    core: false,
    partyName: 'Praktijk Zuid',
  })
})

test('an action from the mirror has theme and statement, also of a statement the quickscan leaves out', () => {
  const [report] = reports(
    action('a', { origin: { kind: 'mirror', themeId: 'REL', statementId: 'REL-1', normId: 'N-1' } }),
  )
  expect(report).toMatchObject({
    themeTitle: 'REL',
    statementText: 'Wij kennen elkaar',
    normTitle: 'Nieuwe titel',
    listTitle: '',
    partyName: '',
  })
})

test('what it came from and is gone leaves no word, and no id', () => {
  const [report] = reports(
    action('a', {
      origin: { kind: 'assessment', themeId: 'weg', statementId: 'weg', normId: 'weg' },
      ownerPartyId: 'weg',
      dependsOn: ['weg'],
    }),
  )
  expect(report).toMatchObject({
    themeTitle: '',
    statementText: '',
    normTitle: '',
    listTitle: '',
    core: false,
    partyName: '',
    waitsFor: [],
  })
})

test('actions come by number, with number and title of what each waits for', () => {
  const report = reports(
    action('later', { number: 10, dependsOn: ['eerst'], dueOn: '2026-11-22' }),
    action('eerst', { number: 9, dueOn: '2026-11-23' }),
  )
  expect(report.map(({ action: { id }, overdue }) => [id, overdue])).toEqual([
    ['eerst', false],
    ['later', true],
  ])
  expect(report[1]?.waitsFor).toEqual([{ number: 9, title: 'titel eerst' }])
})
