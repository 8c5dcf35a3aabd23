/** What is printed for an evening and after it: the hand-out, the cards for the tables, the ballot slips, the attachment to an agenda. */
import { describe, expect, test } from 'vitest'
import { makeCodes, spacedCode, VOTE_CODE_LENGTH } from '../../src/domain/survey/round/short-code'
import { statementsOf } from '../../src/domain/question-set'
import type { Session } from '../../src/domain/session/session'
import { makeSlips } from '../../src/report/slips/make-slips'
import { mirrorSet } from '../../src/storage/built-in-sets'
import { sessionSteps } from '../../src/texts/session/steps'
import { familiarity } from '../../src/texts/survey/results/familiarity'
import { contentWithSession, MANDATORY, POINTS } from '../fixtures/held-session'
import { reportBytes } from './dossiers'
import { headingsOf, readDocx } from './read-docx'
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
  const cards = async (...args: Parameters<typeof contentWithSession>) =>
    readDocx(await reportBytes(contentWithSession(...args), 'sessiepapier', { sections: ['table-cards'] }))

  test('give every theme its card with statements, two questions and room to write', async () => {
    const docx = await cards({}, ALL_THEMES)
    const titles = headingsOf(docx).map(({ text }) => text.replace(/ \(\d van \d\)$/, ''))
    expect([...new Set(titles)]).toEqual(mirrorSet.themes.map(({ title }) => title))
    const statements = docx.tables.flatMap(({ rows }) =>
      rows[0]?.[0] === 'Stelling' ? rows.slice(1).map(([text]) => text) : [],
    )
    expect([...statements].sort()).toEqual(
      mirrorSet.themes
        .flatMap((theme) =>
          theme.statements.map(({ text, fact }) => (fact === true ? familiarity.ofFact(text) : text)),
        )
        .sort(),
    )
    for (const { rows } of docx.tables)
      if (rows[0]?.[0] !== 'Stelling') expect(rows.length).toBeGreaterThanOrEqual(3)
  })

  test('show how far professions are apart on a theme, as the room saw it, and not when there is one group', async () => {
    const apart = await cards({}, ALL_THEMES)
    expect(apart.allText).toMatch(/ · verschil tussen beroepsgroepen \d,\d/)
    const alone = await cards({ respondents: { VK1: 12 } }, ALL_THEMES)
    expect(alone.allText).toContain('gemiddeld, van 1 tot 5')
    expect(alone.allText).not.toContain('verschil tussen beroepsgroepen')
  })

  test('show only means of fewer than ten people, and nothing of fewer than five', async () => {
    const few = await cards({ respondents: { VK1: 8 } }, ALL_THEMES)
    expect(few.allText).toContain('gemiddeld')
    expect(few.allText).not.toMatch(/\d\s%/)
    const none = await cards({ respondents: { VK1: 4 } }, ALL_THEMES)
    expect(none.allText).not.toMatch(/\d,\d/)
    expect(none.allText).toContain('Er zijn nog geen gesprekskaarten')
  })

  test.skipIf(office === null || pdfToText === null)(
    'never run over to a second sheet',
    { timeout: 120_000 },
    async () => {
      const bytes = await reportBytes(contentWithSession({}, ALL_THEMES), 'sessiepapier', {
        sections: ['table-cards'],
      })
      const pages = await pagesOf(bytes)
      const titles = headingsOf(readDocx(bytes)).length
      const feet = pages.map((page) => page.split('Eerst begrijpen, dan pas oplossen.').length - 1)
      expect(feet.every((count) => count === 1 || count === 2)).toBe(true)
      expect(feet.reduce((sum, count) => sum + count, 0)).toBe(titles)
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
