/** The round that the lists in test/fixtures/lists were made for, and the people in them. */
import { readFileSync } from 'node:fs'
import type { ListTable } from '../../src/domain/list/list'
import { proposeHeadingRows, tableUnder } from '../../src/domain/survey/receiving/answer-list-heading-rows'
import type { FilledForm } from '../../src/domain/survey/filling/filled-form'
import { type Answer, type MirrorSet, statementsOf } from '../../src/domain/question-set'
import type { ListFile } from '../../src/storage/list/read-list'
import { mirrorSet } from '../../src/storage/built-in-sets'
import { round } from '../unit/domain/mirror-fixture'

/** The lists were written out with the words of version 0.1.0, which a round of that version keeps. */
const words = JSON.parse(
  readFileSync(new URL('../fixtures/mirror-words-0.1.0.json', import.meta.url), 'utf8'),
) as {
  readonly scale: readonly string[]
  readonly statements: Readonly<Record<string, { readonly text: string; readonly explanation: string }>>
}
const inItsWords: MirrorSet = {
  ...mirrorSet,
  version: '0.1.0',
  scale: mirrorSet.scale.map((point, place) => ({ ...point, label: words.scale[place] ?? point.label })),
  themes: mirrorSet.themes.map((theme) => ({
    ...theme,
    statements: theme.statements.map((one) => ({ ...one, ...words.statements[one.id] })),
  })),
}

export const quickscan = round({
  form: 'quickscan',
  status: 'open',
  questionSet: inItsWords,
  professions: ['VK1', 'GYN', 'VPO', 'KND', 'KRZ'].map((id) => {
    const profession = mirrorSet.professions.find((one) => one.id === id)
    if (profession === undefined) throw new Error(id)
    return { ...profession, headCount: 7 }
  }),
  clusters: mirrorSet.clusters,
})

const exits: Readonly<Record<string, Answer>> = { W: 'dont-know', N: 'not-applicable' }

/** One sign per statement: 1-5, W, N, or a full stop for skipped. */
function answers(signs: string): FilledForm['answers'] {
  return Object.fromEntries(
    statementsOf(mirrorSet, 'quickscan').flatMap(({ id }, place): (readonly [string, Answer])[] => {
      const sign = signs[place] ?? '.'
      return sign === '.' ? [] : [[id, exits[sign] ?? (Number(sign) as Answer)]]
    }),
  )
}

const nothing = { roleId: null, phaseId: null, keep: '', improve: '', priorities: [] } as const

/** The six people of every list; they were written out by hand in the lists, not by this code. */
export const people: readonly FilledForm[] = [
  {
    professionId: 'VK1',
    roleId: 'werkgroep',
    phaseId: 'doen',
    priorities: ['REL', 'GEG'],
    keep: 'De sfeer.\nEn de koffie; altijd.',
    improve: 'Sneller "ja" zeggen',
    answers: answers('435423443524W345'),
  },
  {
    ...nothing,
    professionId: 'GYN',
    roleId: 'bestuur',
    phaseId: 'uitbouwen',
    priorities: ['NET'],
    answers: answers('54443N5444 3324.1'.replace(' ', '')),
  },
  {
    ...nothing,
    professionId: 'KRZ',
    roleId: 'aangesloten',
    phaseId: 'doen',
    improve: 'Meer tijd',
    answers: answers('2231W23223122322'),
  },
  ...[0, 1].map(() => ({
    ...nothing,
    professionId: 'KND',
    priorities: ['AMB', 'ZOR', 'REL'],
    keep: 'Dat we elkaar kennen',
    answers: answers('3333333333333333'),
  })),
  {
    ...nothing,
    professionId: 'VPO',
    roleId: 'werkgroep',
    phaseId: 'opstarten',
    priorities: ['OVL', 'NET'],
    answers: answers('15.4433W44523N44'),
  },
]

/** The list in a file, under the headings that are proposed for this round. */
export function tableIn({ rows }: Pick<ListFile, 'rows'>): ListTable {
  const at = proposeHeadingRows(rows, quickscan)
  if (at === null) throw new Error('no headings')
  return tableUnder(rows, at, quickscan)
}

export function listFixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../fixtures/lists/${name}`, import.meta.url)))
}
