/** The minutes tell of the evening what was said, chosen and decided, in its order, and of figures only what the room might see. */
import { describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { makePrintPage } from '../../src/report/print/print-page'
import { mirrorSet } from '../../src/storage/built-in-sets'
import { buildContent } from '../fixtures/build-content'
import { closedVote, contentWithSession, MANDATORY, POINTS } from '../fixtures/held-session'
import { reportBytes, optionsFor } from './dossiers'
import { headingsOf, readDocx, tableUnder, type ReadDocx } from './read-docx'
import { readPrint } from './read-print'

const minutesOf = async (content: DossierContent, session?: string | null): Promise<ReadDocx> =>
  readDocx(
    await reportBytes(content, 'sessie', {
      sections: ['title-block', 'session'],
      ...(session !== undefined && { session }),
    }),
  )

describe('the minutes of a session that was held', () => {
  const content = contentWithSession()
  const [session] = content.sessions

  test('follow the order of the evening, also when the leader changed it', async () => {
    const chapters = async (of: DossierContent) =>
      headingsOf(await minutesOf(of)).flatMap(({ level, text }) => (level === 2 ? text : []))
    const usual = await chapters(content)
    expect(usual).toEqual([
      'Verloop van de sessie',
      'Welkom en spelregels',
      'Voorspellen',
      'Spiegel per thema',
      'Verschillen in beleving',
      'Pauze en stemmen',
      'Acties aan tafel',
      'Afsluiten',
      'Besluiten',
      'Parkeerplaats',
      'Andere notities',
      'Terugkoppeling',
    ])
    const [first, ...others] = session.steps
    const turned = await chapters({
      ...content,
      sessions: [{ ...session, steps: first === undefined ? [] : [...others, first] }],
    })
    expect(turned.indexOf('Welkom en spelregels')).toBe(usual.indexOf('Afsluiten'))
  })

  test('tell who was there as counts, and add them up', async () => {
    const { rows } = tableUnder(await minutesOf(content), 'Aanwezigen')
    expect(rows.slice(1)).toEqual([
      ['Verloskundigen', '14'],
      ['Gynaecologen', '8'],
      ['Gemeente', '3'],
      ['Samen', '25'],
    ])
  })

  test('put the real times next to what was planned', async () => {
    const { rows } = tableUnder(await minutesOf(content), 'Stappen met hun tijd')
    expect(rows[1]).toEqual(['Welkom en spelregels', '10', '19:30', '19:44', '14'])
    expect(rows).toHaveLength(session.steps.length + 1)
  })

  test('count what the tables guessed, next to what the mirror says', async () => {
    const { rows } = tableUnder(await minutesOf(content), 'Wat de tafels voorspelden')
    const row = (index: number) => rows.find(([title]) => title === mirrorSet.themes[index]?.title)
    expect(row(0)?.slice(0, 4)).toEqual([mirrorSet.themes[0]?.title, '2', '', ''])
    expect(row(1)?.slice(0, 4)).toEqual([mirrorSet.themes[1]?.title, '', '1', '1'])
    expect(rows.map((cells) => cells[4]).join(' ')).toMatch(/hoogste.*laagste|laagste.*hoogste/)
  })

  test('keep what was written under its theme and gap, and what has lost its subject too', async () => {
    const { paragraphs } = await minutesOf(content)
    const texts = paragraphs.map(({ text }) => text)
    const theme = texts.indexOf(mirrorSet.themes[0]?.title ?? '')
    expect(texts.slice(theme, theme + 4)).toEqual([
      mirrorSet.themes[0]?.title,
      expect.stringMatching(/^Gemiddeld \d,\d op een schaal van 1 tot 5; 43 mensen\.$/),
      'Opgeschreven\tWe weten elkaar te vinden.',
      'Dit begrijpen we nu beter\tNieuwe mensen weten dat niet.',
    ])
    expect(texts).toContain('Dit begrijpen we nu beter\tHet scheelt wie er belt.')
    expect(texts).toContain('Opgeschreven\tOver een stelling van vroeger.')
  })

  test('show why the leader took another subject', async () => {
    const { rows } = tableUnder(await minutesOf(content), 'Gekozen onderwerpen')
    expect(rows.map(([kind, , reason]) => [kind, reason])).toContainEqual([
      'Aandachtspunten',
      'Dit speelt al jaren.',
    ])
  })

  test('say of a subject that the program proposed it only when it did', async () => {
    const topics = session.topics.map((topic) => ({ ...topic, reason: '' }))
    const { rows } = tableUnder(
      await minutesOf({ ...content, sessions: [{ ...session, topics }] }),
      'Gekozen onderwerpen',
    )
    expect(rows.slice(1).map(([kind, , reason]) => [kind, reason])).toEqual([
      ['Sterke punten', 'voorgesteld door het programma'],
      ['Aandachtspunten', '–'],
      ['Verschillen in beleving', 'voorgesteld door het programma'],
    ])
  })

  test('put the second vote next to the first, most chosen on top, and what is mandatory apart', async () => {
    const docx = await minutesOf(content)
    const { rows } = tableUnder(docx, 'Uitslag')
    expect(rows.slice(1).map(([number, title, , first, second]) => [number, title, first, second])).toEqual([
      ['1', POINTS[0], '20', '24'],
      ['4', POINTS[3], '11', '21'],
      ['2', POINTS[1], '18', '12'],
      ['3', POINTS[2], '9', '10'],
    ])
    expect(rows.flat()).not.toContain(MANDATORY)
    expect(docx.allText).toContain(`${MANDATORY} (uit het toetsingskader)`)
    expect(docx.allText).toContain('Eén stemming is onderbroken.')
  })

  test('name the actions with their owner, their dates and the point they answer', async () => {
    const { rows } = tableUnder(await minutesOf(content), 'Acties uit de sessie')
    expect(rows.slice(1)).toEqual([
      ['A1', 'Verbetering nummer 1', 'mw. Proef, coördinator', '1-3-2026', '1-6-2026', POINTS[0]],
      ['A2', 'Verbetering nummer 2', 'mw. Proef, coördinator', '1-3-2026', '1-6-2026', 'zonder punt'],
    ])
  })

  test('end with decisions, what was parked, and the day on which others hear of it', async () => {
    const docx = await minutesOf(content)
    expect(tableUnder(docx, 'Besluiten').rows[1]).toEqual(['Wij oefenen elk kwartaal.', 'mw. Proef'])
    expect(docx.allText).toContain('Het nieuwe contract')
    expect(docx.allText).toContain('Uiterlijk 16-4-2026 horen de mensen')
  })

  test('say the same on paper', async () => {
    const printed = readPrint(makePrintPage(content, optionsFor('sessie')))
    const docx = readDocx(await reportBytes(content, 'sessie'))
    expect(printed.headings.map(({ text }) => text)).toEqual(headingsOf(docx).map(({ text }) => text))
    expect(printed.tables.flat(2).map((cell) => cell.replaceAll(/\s+/g, ' '))).toEqual(
      docx.tables.flatMap(({ rows }) => rows.flat()).map((cell) => cell.replaceAll(/\s+/g, ' ')),
    )
  })
})

describe('what may not be seen is not in the minutes', () => {
  test('no totals of a vote of fewer than five ballots, not even how many there were', async () => {
    const { allText, tables } = await minutesOf(
      contentWithSession({}, { votes: [closedVote('klein', 4, [4, 3, 2, 1])] }),
    )
    expect(allText).toContain('er stemden te weinig mensen om aantallen te tonen')
    expect(allText).not.toContain('mensen stemden van')
    expect(tables.flatMap(({ rows }) => rows[0])).not.toContain('Keer gekozen')
  })

  test('no figure of a round that is open or too small, and yet what was said', async () => {
    for (const shape of [{ roundStatus: 'open' }, { respondents: { VK1: 4 } }] as const) {
      const { allText, tables } = await minutesOf(contentWithSession(shape))
      expect(allText).toContain('Van de meting van deze sessie is nu niets te tonen')
      expect(allText).toContain('We weten elkaar te vinden.')
      expect(allText).not.toMatch(/Gemiddeld \d/)
      const guesses = tables.find(({ rows }) => rows[0]?.includes('Hoogste'))
      expect(guesses?.rows.slice(1).map((row) => row[4])).toEqual(['', ''])
    }
  })

  test('a session whose round was removed keeps its words', async () => {
    const content = contentWithSession()
    const { allText } = await minutesOf({ ...content, rounds: [], responses: [] })
    expect(allText).toContain('Nieuwe mensen weten dat niet.')
    expect(allText).not.toMatch(/Gemiddeld \d/)
  })

  test('a step that was skipped is reported as skipped, and a result nobody saw is left out', async () => {
    const content = contentWithSession()
    const [session] = content.sessions
    const steps = session.steps.map((step) =>
      step.kind === 'gaps' ? { ...step, skipped: true, startedAt: null, endedAt: null } : step,
    )
    const docx = await minutesOf({ ...content, sessions: [{ ...session, steps, notes: [] }] })
    expect(tableUnder(docx, 'Stappen met hun tijd').rows[4]?.at(-1)).toBe('overgeslagen')
    expect(headingsOf(docx).map(({ text }) => text)).not.toContain('Verschillen in beleving')
  })
})

describe('which session the minutes are of', () => {
  const held = contentWithSession()
  const [session] = held.sessions
  const earlier = { ...session, id: 'sessie-0', heldOn: '2025-05-20', place: 'Zaal De Eik' }
  const toCome = {
    ...session,
    id: 'sessie-2',
    heldOn: '2026-12-10',
    status: 'preparing' as const,
    place: 'Zaal De Beuk',
  }
  const content = { ...held, sessions: [session, earlier, toCome] }

  test('the newest that was held, unless another is chosen', async () => {
    expect((await minutesOf(content)).allText).toContain('Zaal De Linde')
    expect((await minutesOf(content, 'sessie-0')).allText).toContain('Zaal De Eik')
    expect((await minutesOf(content, 'weg')).allText).toContain('Zaal De Linde')
  })

  test('the form to fill in by hand when none was held, and when it is asked for', async () => {
    for (const docx of [
      await minutesOf(buildContent()),
      await minutesOf({ ...held, sessions: [toCome] }),
      await minutesOf(content, null),
    ]) {
      expect(docx.allText).toContain('Vul tijdens de sessie aan wat er is gezegd')
      expect(docx.allText).not.toContain('Zaal De')
    }
  })

  test('papers to hand out are for the next evening', async () => {
    const docx = readDocx(await reportBytes(content, 'sessiepapier'))
    expect(docx.allText).toContain('Zaal De Beuk')
  })
})
