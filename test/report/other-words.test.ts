/** What a reader of the report is told about who was a member of the VSV, and who read a statement in other words. */
import { beforeAll, describe, expect, test } from 'vitest'
import { makeReport } from '../../src/report/make-report'
import { mirrorSet } from '../../src/storage/built-in-sets'
import { method } from '../../src/texts/report/method'
import { report } from '../../src/texts/report/report'
import { buildContent } from '../fixtures/build-content'
import { readDocx, tableUnder, type ReadDocx } from './read-docx'

const options = { kind: 'spiegel', today: '2026-11-29', appVersion: '9.9.9', pageNumbers: false } as const
const words = report.mirror
const labelOf = (id: string) => mirrorSet.professions.find((one) => one.id === id)?.label ?? ''
const reportOf = async (respondents: Readonly<Record<string, number>>): Promise<ReadDocx> =>
  readDocx(await makeReport(buildContent({ respondents }), options))

describe('a round with people around the VSV and with a role that is no profession of care', () => {
  let docx: ReadDocx
  beforeAll(async () => {
    docx = await reportOf({ VK1: 14, GYN: 11, JGZ: 9, BST: 6, GEM: 5 })
  }, 60_000)

  test('names those around the VSV', () => {
    expect(docx.allText).toMatch(new RegExp(`${words.around}\\W+${labelOf('JGZ').slice(0, 20)}`, 'u'))
    expect(docx.allText).toContain(`${labelOf('JGZ')}, ${labelOf('GEM')}`)
  })

  test('has a table of the statements that some of them got in other words, with these words and for whom', () => {
    const rows = tableUnder(docx, words.otherWords).rows.slice(1)
    expect(rows).toContainEqual([
      'AMB-1 Ons VSV heeft een gezamenlijke visie op goede geboortezorg in onze regio.',
      'Het VSV heeft een gezamenlijke visie op goede geboortezorg in de regio.',
      `${labelOf('JGZ')}, ${labelOf('GEM')}`,
    ])
    expect(rows.find(([statement]) => statement?.startsWith('BEL-5'))?.[2]).toBe(labelOf('BST'))
    expect(rows.find(([statement]) => statement?.startsWith('ZOR-7'))?.[2]).toBe(
      ['JGZ', 'GEM', 'BST'].map(labelOf).join(', '),
    )
  })

  test('says in the method that they count together, and that nobody looked into what the words do', () => {
    const line = method.sections
      .flatMap(({ lines }) => [...lines])
      .find((one) => one.includes('andere woorden'))
    expect(line).toContain('de antwoorden tellen samen')
    expect(line).toContain('is niet onderzocht')
    expect(docx.allText).toContain(line)
  })
})

test('a round in which all read the same words has no such table', async () => {
  const docx = await reportOf({ VK1: 14, GYN: 11 })
  expect(docx.allText).not.toContain(words.otherWordsIntro)
  expect(docx.allText).toMatch(new RegExp(`${words.around}\\W+${words.nobodyAround}`, 'u'))
})
