import { describe, expect, test } from 'vitest'
import { statementsOf } from '../../../../src/domain/question-set'
import { reportModelOf } from '../../../../src/domain/report/report-gathering'
import type { SourceList } from '../../../../src/domain/report/report-sources'
import { buildContent } from '../../../fixtures/build-content'
import { frameworkSet, mirrorSet } from '../../../../src/storage/built-in-sets'
import { optionsFor } from '../../../report/dossiers'

const content = buildContent()
const listsOf = (changed: Partial<typeof content> = {}): readonly SourceList[] =>
  reportModelOf(
    { ...content, ...changed },
    { ...optionsFor('volledig'), labels: { rest: 'Overige beroepsgroepen' } },
  ).sources

const idsIn = (list: SourceList | undefined) =>
  list?.sources.flatMap(({ places }) => places.map(({ id }) => id)) ?? []

describe('the sources of a report', () => {
  test('are those of its questionnaire and its lists of norms, each source once', () => {
    const lists = listsOf()
    expect(lists.map(({ kind }) => kind)).toEqual(['statements', 'norms'])
    for (const { sources } of lists) {
      const names = sources.map(({ title, year, url }) => `${title}|${year}|${url}`)
      expect(new Set(names).size).toBe(names.length)
    }
  })

  test('name every place where a source is named', () => {
    const [statements, norms] = listsOf()
    const named = mirrorSet.themes
      .flatMap((theme) => theme.statements)
      .flatMap(({ id, sources }) => sources.map(() => id))
    expect(idsIn(statements).toSorted()).toEqual(named.toSorted())
    expect(idsIn(norms).toSorted()).toEqual(
      frameworkSet.themes
        .flatMap((theme) => theme.norms)
        .flatMap(({ id, sources }) => sources.map(() => id))
        .toSorted(),
    )
  })

  test('bring together what statements take from different parts of one text', () => {
    const [statements] = listsOf()
    const knov = statements?.sources.find(({ title }) => title.startsWith('KNOV 2021'))
    expect(knov?.title).toBe('KNOV 2021, Samenwerken in het regionale netwerk')
    expect(knov?.places).toContainEqual({ id: 'AMB-1', about: 'visie en missie' })
    expect(knov?.places.length).toBeGreaterThan(20)
  })

  test('of a quickscan are those of its own statements alone', () => {
    const short = new Set(statementsOf(mirrorSet, 'quickscan').map(({ id }) => id))
    const [statements] = listsOf({
      rounds: content.rounds.map((round) => ({ ...round, form: 'quickscan' as const })),
    })
    expect(idsIn(statements).length).toBeGreaterThan(0)
    expect(idsIn(statements).filter((id) => !short.has(id))).toEqual([])
  })

  test('of a round without results, and of a list that nobody started, are not there', () => {
    expect(
      listsOf({
        rounds: content.rounds.map((round) => ({ ...round, status: 'open' as const })),
        assessments: [],
      }),
    ).toEqual([])
  })
})
