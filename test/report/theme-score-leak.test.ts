/**
 * A quickscan of 21 people. One of them, of youth health care, saw the first statement about interests and not the second; the table
 * of responses says that there is one. Read from the Word report alone, with nothing else in hand.
 */
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readDossierFile } from '../../src/storage/dossier-file'
import { reportBytes } from './dossiers'
import { readDocx } from './read-docx'
import { formatMean } from '../../src/texts/format'

const ANSWERS = ['helemaal oneens', 'oneens', 'niet oneens, niet eens', 'eens', 'helemaal eens']

test('the answer of the one person who saw one of two statements does not follow from the score of the theme', async () => {
  const file = await readFile('test/fixtures/dossiers/themascore-quickscan.vsv')
  const read = await readDossierFile(new Uint8Array(file))
  if (!read.ok) throw new Error(read.problem.message)
  const docx = readDocx(await reportBytes(read.value.content, 'spiegel'))
  const rows = docx.tables.flatMap(({ rows: all }) => all)
  const n = (start: string) =>
    Number(rows.find(([head, people]) => head?.startsWith(start) && /^\d+$/.test(people ?? ''))?.[1])
  const [first, second] = [n('BEL-1 '), n('BEL-5 ')]
  expect([first, second]).toEqual([21, 20])

  const chart = docx.charts.find((xml) => xml.includes('BEL-1') && xml.includes('BEL-5')) ?? ''
  const shares = new Map(
    (chart.match(/<c:ser>.*?<\/c:ser>/gs) ?? []).map((series) => {
      const [name = '', , , ...values] = [...series.matchAll(/<c:v>([^<]*)</g)].map(([, text = '']) => text)
      return [name, values.map(Number)] as const
    }),
  )
  const sumOf = (statement: number, people: number) =>
    ANSWERS.reduce(
      (sum, name, index) => sum + Math.round((shares.get(name)?.[statement] ?? 0) * people) * (index + 1),
      0,
    )
  const [one, other] = [sumOf(0, first), sumOf(1, second)]
  const shown = rows.find(([theme]) => theme === 'Belangen en achterban')?.[2]
  // As the mean of 21 people's scores, this answer alone would count for a whole, and of the five but one would fit.
  const fitting = [1, 2, 3, 4, 5].filter(
    (answer) => formatMean(((one - answer + other) / 2 + answer) / first) === '3,1',
  )
  expect(fitting).toEqual([1])
  // It is the mean of all answers, whichever of them is whose.
  expect(shown).toBe(formatMean((one + other) / (first + second)))
})
