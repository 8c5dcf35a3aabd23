import { beforeAll, describe, expect, test } from 'vitest'
import type { Round } from '../../src/domain/survey/round/round'
import { statementsOf } from '../../src/domain/question-set'
import { askedOtherwiseIn } from '../../src/domain/survey/wording'
import { makePaperForm } from '../../src/report/paper/paper-form'
import type { PaperFormInput } from '../../src/report/paper/paper-input'
import { mirrorSet } from '../../src/storage/built-in-sets'
import { buildContent } from '../fixtures/build-content'
import { HOSTILE, SURVIVES } from './hostile'
import { headingsOf, readDocx, type ReadDocx } from './read-docx'
import { faultsIn, office, pagesOf, pdfToText, validator } from './tools'

const CODES = ['K7M2QX', 'ABCDEF', '234567'] as const

/** A round in which every profession of the mirror takes part: the longest form there is. */
function roundOf(form: Round['form'], changes: Partial<Round> = {}): Round {
  const [round] = buildContent({ form }).rounds
  if (round === undefined) throw new Error('no round')
  return {
    ...round,
    title: 'Meting voorjaar',
    closesOn: '2026-12-15',
    introduction: 'Met uw antwoorden kiezen wij in maart drie onderwerpen voor het jaarplan.',
    professions: mirrorSet.professions.map((profession) => ({ ...profession, headCount: 5 })),
    ...changes,
  }
}

function inputOf(form: Round['form'], changes: Partial<PaperFormInput> = {}): PaperFormInput {
  return {
    vsv: 'VSV De Proef',
    contact: 'Secretariaat, Havenstraat 1',
    round: roundOf(form),
    codes: [],
    ...changes,
  }
}

const inputs: Readonly<Record<string, PaperFormInput>> = {
  'one quickscan': inputOf('quickscan'),
  'one full form': inputOf('full'),
  'three quickscans with codes': inputOf('quickscan', { codes: CODES }),
  'a form of no round': inputOf('quickscan', {
    round: { ...roundOf('quickscan', { closesOn: null, introduction: '' }), title: null },
  }),
  'a form with hostile words': inputOf('quickscan', {
    vsv: HOSTILE,
    contact: HOSTILE,
    round: roundOf('quickscan', { title: HOSTILE, introduction: HOSTILE }),
  }),
}
const forms = new Map<string, Uint8Array>()
beforeAll(async () => {
  for (const [name, input] of Object.entries(inputs)) forms.set(name, await makePaperForm(input))
}, 60_000)
const bytesOf = (name: string): Uint8Array => forms.get(name) ?? new Uint8Array()
const statementTableOf = (docx: ReadDocx) => docx.tables.filter(({ headerRows }) => headerRows > 0)

describe.skipIf(validator === null)('Word opens the form without repair', () => {
  test.each(Object.keys(inputs))('%s', async (name) => {
    expect(await faultsIn(bytesOf(name))).toEqual([])
  })
})

describe.each(['quickscan', 'full'] as const)('the %s on paper', (form) => {
  const { round } = inputOf(form)
  let docx: ReadDocx
  beforeAll(() => {
    docx = readDocx(bytesOf(form === 'full' ? 'one full form' : 'one quickscan'))
  })

  test('asks every statement once, in order, each with seven boxes, under words that repeat on every page', () => {
    const [table, ...others] = statementTableOf(docx)
    expect(others).toEqual([])
    expect(table?.headerRows).toBe(1)
    expect(table?.wholeRows).toBe(table?.rows.length)
    const rows = table?.rows.filter((cells) => cells.includes('☐')) ?? []
    const statements = statementsOf(round.questionSet, form)
    expect(rows.map((cells) => cells[0]?.replace('*', ''))).toEqual(
      statements.map((_, index) => String(index + 1)),
    )
    for (const [index, { text, explanation }] of statements.entries()) {
      expect(rows[index]?.[1]).toContain(text)
      expect(rows[index]?.[1]).toContain(explanation)
      expect(rows[index]?.slice(2)).toEqual(Array.from({ length: 7 }, () => '☐'))
    }
  })

  test('marks what people outside the VSV leave out, both at the profession and at the statement', () => {
    const rows = statementTableOf(docx)[0]?.rows.filter((cells) => cells.includes('☐')) ?? []
    const statements = statementsOf(round.questionSet, form)
    expect(rows.map((cells) => cells[0]?.endsWith('*'))).toEqual(
      statements.map(({ audience }) => audience === 'core'),
    )
    for (const { label, group } of round.professions)
      expect(docx.allText.includes(`${label}\u00A0*`), label).toBe(group === 'external')
  })

  test('has the other words under a statement, with the sign of those who read them', () => {
    const rows = statementTableOf(docx)[0]?.rows.filter((cells) => cells.includes('☐')) ?? []
    const others = new Map(askedOtherwiseIn(round).map((one) => [one.statementId, one.otherText]))
    expect(others.size).toBeGreaterThan(5)
    for (const [index, { id, otherWording }] of statementsOf(round.questionSet, form).entries()) {
      const other = others.get(id)
      if (other === undefined) expect(rows[index]?.[1]).not.toMatch(/[*°]/)
      else {
        const signs = [
          otherWording?.for.includes('external') ? '*' : '',
          otherWording?.for.includes('no-profession') ? '°' : '',
        ].join('')
        expect(rows[index]?.[1]).toContain(`${signs} ${other}`)
      }
    }
    for (const { label, isProfession } of round.professions)
      expect(
        ['°', '*°'].some((sign) => docx.allText.includes(`${label}\u00A0${sign}`)),
        label,
      ).toBe(isProfession === false)
  })

  test('asks the six questions without a score, and says where it goes back to', () => {
    const { profession, role, priorities, phase, keep, improve } = round.questionSet.unscored
    const headings = headingsOf(docx).map(({ text }) => text)
    for (const [index, { text }] of [profession, role, priorities, phase, keep, improve].entries())
      expect(headings).toContain(`${String(index + 1)}. ${text}`)
    for (const { label } of [...round.professions, ...role.choices, ...phase.choices])
      expect(docx.allText).toContain(label)
    expect(docx.allText).toContain('in bij: Secretariaat, Havenstraat 1. Doe dit uiterlijk op 15-12-2026.')
    expect(docx.allText).toContain('nooit uitkomsten van minder dan 5 mensen')
  })

  test.skipIf(office === null || pdfToText === null)('fits the paper it promises', async () => {
    const pages = await pagesOf(bytesOf(form === 'full' ? 'one full form' : 'one quickscan'))
    expect(pages.length).toBeLessThanOrEqual(form === 'full' ? 5 : 2)
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Pagina ${String(index + 1)}`)
      expect(page.includes('helemaal'), `page ${String(index + 1)}`).toBe(
        page.includes('☐') && /Stelling\b/.test(page),
      )
    }
  })
})

test('every copy has its own code, and no copy another’s', () => {
  const docx = readDocx(bytesOf('three quickscans with codes'))
  const headers = Object.entries(docx.files).flatMap(([name, xml]) =>
    /^word\/header\d+\.xml$/.test(name) ? [xml] : [],
  )
  expect(headers).toHaveLength(3)
  for (const code of ['K7M-2QX', 'ABC-DEF', '234-567'])
    expect(headers.filter((xml) => xml.includes(`Code ${code}`))).toHaveLength(1)
  expect(statementTableOf(docx)).toHaveLength(3)
  expect(readDocx(bytesOf('one quickscan')).allText).not.toContain('Code ')
})

test.skipIf(office === null || pdfToText === null)(
  'every copy counts its own pages and starts on its own sheet',
  async () => {
    const pages = await pagesOf(bytesOf('three quickscans with codes'))
    expect(pages).toHaveLength(6)
    for (const [index, page] of pages.entries()) expect(page).toContain(`Pagina ${String((index % 2) + 1)}`)
  },
)

test('a round without anybody from outside shows no marks to wonder about', async () => {
  const core = mirrorSet.professions.filter(({ group }) => group === 'core')
  const round = roundOf('full', {
    professions: core.map((profession) => ({ ...profession, headCount: null })),
  })
  const docx = readDocx(await makePaperForm(inputOf('full', { round })))
  expect(docx.allText).not.toContain('*')
  expect(docx.allText).toContain('Stellingen')
})

test('without an address the form is returned to the person who gave it', async () => {
  const docx = readDocx(await makePaperForm(inputOf('quickscan', { contact: ' ' })))
  expect(docx.allText).toContain('in bij degene van wie u het kreeg')
})

test.each(SURVIVES)('words that broke documents before stay readable: %s', (text) => {
  expect(readDocx(bytesOf('a form with hostile words')).allText).toContain(text)
})

test('reveals nothing about who made it or on which computer', () => {
  const core = readDocx(bytesOf('one quickscan')).files['docProps/core.xml'] ?? ''
  expect(core).toContain('<dc:creator>VSV De Proef</dc:creator>')
})

test('a form of no round says that it is an example, in its text and at the top of every page', () => {
  const docx = readDocx(bytesOf('a form of no round'))
  expect(docx.allText).toContain('Dit is een voorbeeld. Er is nu geen meting waar dit formulier bij hoort.')
  expect(docx.allText).not.toContain('Doe dit uiterlijk')
  const header = Object.entries(docx.files).filter(([name]) => name.startsWith('word/header'))
  expect(header.map(([, xml]) => xml).join()).toContain('VSV De Proef · voorbeeld')
})
