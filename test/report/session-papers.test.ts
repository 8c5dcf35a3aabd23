/** What is printed for an evening and after it: the hand-out, the cards for the tables, the ballot slips, the attachment to an agenda. */
import { describe, expect, test } from 'vitest'
import { makeCodes, spacedCode, VOTE_CODE_LENGTH } from '../../src/domain/survey/round/short-code'
import { statementsOf } from '../../src/domain/question-set'
import type { Session } from '../../src/domain/session/session'
import { makePrintPage } from '../../src/report/print/print-page'
import { makeSlips } from '../../src/report/slips/make-slips'
import { mirrorSet } from '../../src/storage/built-in-sets'
import { tableCards as words } from '../../src/texts/session/printed-papers'
import { sessionSteps } from '../../src/texts/session/steps'
import { familiarity } from '../../src/texts/survey/results/familiarity'
import { contentWithSession, MANDATORY, POINTS } from '../fixtures/held-session'
import { optionsFor, reportBytes } from './dossiers'
import { headingsOf, readDocx } from './read-docx'
import { readPrint } from './read-print'
import { faultsIn, office, pagesOf, pdfToText, validator } from './tools'

const ALL_THEMES = { themeIds: mirrorSet.themes.map(({ id }) => id) }

describe('the hand-out', () => {
  test('has the agenda with its times, the subjects and the points, and no figure of the mirror', async () => {
    const docx = readDocx(
      await reportBytes(contentWithSession(), 'sessiepapier', { sections: ['session-handout'] }),
    )
    expect(docx.tables[0]?.rows.slice(1, 3)).toEqual([
      ['19:30', 'Welkom en spelregels', '10'],
      ['19:40', 'Voorspellen', '10'],
    ])
    expect(docx.allText).toContain('Wij stoppen om 22:05.')
    expect(docx.allText).toContain(`1. ${POINTS[0]}`)
    expect(docx.allText).toContain(MANDATORY)
    expect(docx.allText).not.toMatch(/\d,\d/)
    // Why the leader chose otherwise is for the minutes.
    expect(docx.allText).not.toContain('Dit speelt al jaren.')
  })

  test('does not give away what is strong, weak or far apart: the tables still have to guess', async () => {
    const content = contentWithSession()
    const [session] = content.sessions
    const handout = async (changes: Partial<Session>) =>
      readDocx(
        await reportBytes({ ...content, sessions: [{ ...session, ...changes }] }, 'sessiepapier', {
          sections: ['session-handout'],
        }),
      )
    const docx = await handout({})
    const headings = headingsOf(docx).map(({ text }) => text)
    for (const name of Object.values(sessionSteps.topic)) expect(headings).not.toContain(name)
    const [strength, attention, gap] = session.topics.map(
      ({ subjectId }) => statementsOf(mirrorSet, 'full').find(({ id }) => id === subjectId)?.text ?? 'geen',
    )
    for (const title of [strength, attention, gap]) expect(docx.allText).toContain(title)
    // Nor does their order, which is the highest first.
    expect(
      (
        await handout({
          themeIds: session.themeIds.toReversed(),
          topics: session.topics.map((topic, index, all) => ({
            ...topic,
            subjectId: all.at(-1 - index)?.subjectId ?? '',
          })),
        })
      ).allText,
    ).toBe(docx.allText)
  })

  test('gives no times when nobody said when it begins', async () => {
    const docx = readDocx(
      await reportBytes(contentWithSession({}, { startTime: '' }), 'sessiepapier', {
        sections: ['session-handout'],
      }),
    )
    expect(docx.tables[0]?.rows.slice(1).map(([at]) => at)).toEqual(Array.from({ length: 7 }, () => '–'))
    expect(docx.allText).not.toContain('Wij stoppen om')
  })
})

describe('the cards for the tables', () => {
  const only = { sections: ['table-cards'] as const }
  const cards = async (...args: Parameters<typeof contentWithSession>) =>
    readDocx(await reportBytes(contentWithSession(...args), 'sessiepapier', only))
  const titles = mirrorSet.themes.map(({ title }) => title)
  const SCORE = /\d,\d {2}gemiddeld, op een schaal van 1 tot 5 · \d+ mensen/g

  test('give every theme one card with its score, two statements, two questions and room for three words', async () => {
    const docx = await cards({}, ALL_THEMES)
    expect(headingsOf(docx).map(({ text }) => text)).toEqual(titles)
    expect(docx.allText.match(SCORE)).toHaveLength(titles.length)
    const told = docx.tables.filter(({ rows }) => rows[0]?.[0] === 'Stelling')
    expect(told).toHaveLength(titles.length)
    told.forEach(({ rows }, index) => {
      const own = mirrorSet.themes[index]?.statements.map(({ text, fact }) =>
        fact === true ? familiarity.ofFact(text) : text,
      )
      expect(rows).toHaveLength(3)
      for (const [text] of rows.slice(1)) expect(own).toContain(text)
    })
    for (const { discussion } of mirrorSet.themes)
      discussion
        .slice(0, 2)
        .forEach((question, index) => expect(docx.allText).toContain(`${String(index + 1)}. ${question}`))
    expect(docx.tables.filter(({ rows }) => rows[0]?.join() === words.words.join())).toHaveLength(
      titles.length,
    )
  })

  test('tell the statement most people agree with first, and then the one fewest do', async () => {
    const docx = await cards({}, ALL_THEMES)
    for (const { rows } of docx.tables.filter(({ rows: [head] }) => head?.[0] === 'Stelling')) {
      const [most = NaN, fewest = NaN] = rows.slice(1).map((row) => Number.parseFloat(row[3] ?? ''))
      if (!Number.isNaN(most + fewest)) expect(most).toBeGreaterThanOrEqual(fewest)
    }
  })

  test('say in words how far people are apart, and not between professions when there is one group', async () => {
    const apart = await cards({}, ALL_THEMES)
    expect(apart.allText).toMatch(/Tussen beroepsgroepen is er een (groot |klein )?verschil: \d,\d\./)
    expect(apart.allText).toMatch(/verdeeld over \d van de \d stellingen|geen enkele stelling/)
    const alone = await cards({ respondents: { VK1: 12 } }, ALL_THEMES)
    expect(alone.allText).toMatch(SCORE)
    expect(alone.allText).not.toContain('Tussen beroepsgroepen')
  })

  test('show only means of fewer than ten people, and nothing of fewer than five but the questions', async () => {
    const few = await cards({ respondents: { VK1: 8 } }, ALL_THEMES)
    expect(few.allText).toContain('gemiddeld')
    expect(few.allText).not.toMatch(/\d\s%/)
    expect(few.allText).not.toMatch(/verdeeld over|geen enkele stelling/)
    const withheld = await cards({ respondents: { VK1: 4 } }, ALL_THEMES)
    expect(headingsOf(withheld).map(({ text }) => text)).toEqual(titles)
    expect(withheld.allText).not.toMatch(/\d,\d|\d\s%|\d mens|Tussen beroepsgroepen/)
    expect(withheld.allText.split(words.withheld['too-few'])).toHaveLength(titles.length + 1)
    expect(withheld.allText).toContain(`1. ${mirrorSet.themes[0]?.discussion[0] ?? 'geen'}`)
  })

  test('are of all themes of the newest round that shows results when there is no session', async () => {
    const content = { ...contentWithSession(), sessions: [] }
    const docx = readDocx(await reportBytes(content, 'spiegel', only))
    expect(headingsOf(docx).map(({ text }) => text)).toEqual(titles)
    expect(docx.allText.match(SCORE)).toHaveLength(titles.length)
    expect(docx.allText).not.toContain('spiegelsessie')
    const open = content.rounds.map((round) => ({ ...round, status: 'open' as const }))
    const none = readDocx(await reportBytes({ ...content, rounds: open }, 'spiegel', only))
    expect(none.allText).toContain('Er zijn nog geen gesprekskaarten')
  })

  test('say the same on the page to print', async () => {
    const content = contentWithSession({}, ALL_THEMES)
    const docx = await cards({}, ALL_THEMES)
    const page = readPrint(makePrintPage(content, { ...optionsFor('sessiepapier'), ...only }))
    expect(page.headings).toEqual(headingsOf(docx))
    expect(page.tables.map((rows) => rows[0])).toEqual(docx.tables.map(({ rows }) => rows[0]))
  })

  test.skipIf(office === null || pdfToText === null)(
    'are two on a sheet, with figures and without, and never run over to the next',
    { timeout: 120_000 },
    async () => {
      for (const respondents of [undefined, { VK1: 4 }]) {
        const content = contentWithSession(respondents === undefined ? {} : { respondents }, ALL_THEMES)
        const pages = await pagesOf(await reportBytes(content, 'sessiepapier', only))
        const feet = pages.map((page) => page.split('Eerst begrijpen, dan pas oplossen.').length - 1)
        expect(feet).toEqual(Array.from({ length: titles.length / 2 }, () => 2))
      }
    },
  )
})

describe('the ballot slips', () => {
  let drawn = 0
  const codes = makeCodes(7, (below) => (drawn += 17) % below, VOTE_CODE_LENGTH)
  const input = { vsv: 'VSV De Proef', heldOn: '2026-03-26', points: POINTS, codes, count: 0 }

  test('each carry a code of their own, and every point with the number of the slide', async () => {
    const { tables, allText } = readDocx(await makeSlips(input))
    const slips = tables.flatMap(({ rows }) => rows.flat()).filter((text) => text !== '')
    expect(slips).toHaveLength(codes.length)
    slips.forEach((slip, index) => {
      expect(slip).toContain(`Code ${spacedCode(codes[index] ?? '')}`)
      POINTS.forEach((point, place) => expect(slip).toContain(`${String(place + 1)}. ${point}`))
    })
    expect(allText).toContain('Kruis hoogstens drie punten aan.')
  })

  test('without codes say nothing about a code', async () => {
    const { tables, allText } = readDocx(await makeSlips({ ...input, codes: [], count: 5 }))
    expect(tables.flatMap(({ rows }) => rows.flat()).filter((text) => text !== '')).toHaveLength(5)
    expect(allText).not.toMatch(/code/i)
  })

  test.skipIf(validator === null)('open in Word without repair', async () => {
    expect(await faultsIn(await makeSlips(input))).toEqual([])
    expect(await faultsIn(await makeSlips({ ...input, points: [], codes: [], count: 0 }))).toEqual([])
  })
})

describe('the attachment to the agenda of a meeting', () => {
  test('begins with what the session left, and has every action in hand once', async () => {
    const content = contentWithSession()
    const docx = readDocx(await reportBytes(content, 'agendabijlage', { today: '2026-07-01' }))
    expect(docx.allText).toContain('Uit de spiegelsessie van 26-3-2026')
    expect(docx.allText).toContain('Wij oefenen elk kwartaal. (mw. Proef)')
    const numbers = docx.tables.flatMap(({ rows }) => rows.slice(1).map(([number]) => number))
    const inHand = content.actions.filter(({ status }) => status !== 'secured' && status !== 'stopped')
    expect([...numbers].sort()).toEqual(inHand.map(({ number }) => `A${String(number)}`).sort())
    const late = content.actions.filter(({ status }) => status === 'planned' || status === 'running')
    const parts = docx.blocks.flatMap((block, index) =>
      block.kind === 'paragraph' && /^(Te laat|Klaar|Loopt)/.test(block.text)
        ? [{ title: block.text, below: docx.blocks[index + 1] }]
        : [],
    )
    // A table straight below each, so that none of them stands alone at the foot of a page.
    expect(parts.map(({ title, below }) => [title.replace(/ \(.*/, ''), below?.kind])).toEqual([
      ['Te laat', 'table'],
      ['Klaar: wat is het effect?', 'table'],
    ])
    const [first] = parts
    expect(first?.below?.kind === 'table' && first.below.rows.slice(1).map(([number]) => number)).toEqual(
      late.map(({ number }) => `A${String(number)}`),
    )
  })

  test('mentions no session when none was held', async () => {
    const docx = readDocx(await reportBytes(contentWithSession({}, { status: 'preparing' }), 'agendabijlage'))
    expect(docx.allText).not.toContain('spiegelsessie')
  })
})
