/** The drafts of documents in Word, in the hand of a dossier that is full, empty, or has a name of three hundred characters. */
import { beforeAll, describe, expect, test } from 'vitest'
import { exampleContent } from '../../build/example/content'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { normsOf } from '../../src/domain/question-set'
import { draftGroundOf } from '../../src/report/drafts/draft-ground'
import type { DraftInput } from '../../src/report/drafts/draft-input'
import { makeDraft } from '../../src/report/drafts/make-draft'
import { OWN_HOUSE } from '../../src/report/own-house'
import { frameworkSet, frameworkSets, mirrorSet } from '../../src/storage/built-in-sets'
import { readBuiltInDrafts } from '../../src/storage/drafts/built-in-drafts'
import { readBuiltInGuide } from '../../src/storage/guide/built-in-guide'
import { buildContent, emptyContent } from '../fixtures/build-content'
import { contentWithSession } from '../fixtures/held-session'
import { letter, read } from './other-templates'
import { headingsOf, readDocx, type ReadDocx } from './read-docx'
import { faultsIn, validator } from './tools'

const TODAY = '2026-11-29'
const { drafts } = readBuiltInDrafts()
const allNorms = frameworkSets.flatMap(normsOf)
const { sources } = readBuiltInGuide().guide
const LONG = 'Verloskundig Samenwerkingsverband Lange Naam '.repeat(7).slice(0, 300)

function inputOf(id: string, content: DossierContent, changes: Partial<DraftInput> = {}): DraftInput {
  const draft = drafts.find((one) => one.id === id)
  if (draft === undefined) throw new Error(`no draft ${id}`)
  return {
    draft,
    ground: draftGroundOf(content, TODAY),
    norms: allNorms.filter((norm) => draft.normIds.includes(norm.id)),
    sources: sources.filter((source) => draft.facts.some((fact) => fact.sources.includes(source.id))),
    today: TODAY,
    example: content.dossier.example,
    house: OWN_HOUSE,
    template: null,
    ...changes,
  }
}

const named = (name: string): DossierContent => {
  const content = buildContent()
  return { ...content, dossier: { ...content.dossier, name, region: name, contact: name } }
}

const contents: Readonly<Record<string, () => DossierContent>> = {
  example: () => exampleContent(mirrorSet, frameworkSet),
  empty: emptyContent,
  'long name': () => named(LONG),
}

const made = new Map<string, Uint8Array>()
const of = (id: string, name: string): Uint8Array => made.get(`${id} ${name}`) ?? new Uint8Array()

beforeAll(async () => {
  for (const { id } of drafts)
    for (const [name, content] of Object.entries(contents))
      made.set(`${id} ${name}`, await makeDraft(inputOf(id, content())))
}, 240_000)

const cases = drafts.flatMap(({ id }) => Object.keys(contents).map((name) => [id, name] as const))

describe.skipIf(validator === null)('Word opens without repair', () => {
  test.each(cases)('%s of a dossier that is: %s', { timeout: 30_000 }, async (id, name) => {
    expect(await faultsIn(of(id, name))).toEqual([])
  })
})

const firstPage = ({ blocks }: ReadDocx): string => {
  const next = blocks.findIndex((block) => block.kind === 'paragraph' && block.style === 'Heading1')
  return blocks
    .slice(0, next)
    .map((block) => (block.kind === 'paragraph' ? block.text : ''))
    .join('\n')
}

describe.each(drafts.map((draft) => [draft.id, draft] as const))('the draft %s', (id, draft) => {
  test('says first what it is, that it is no legal advice, what the VSV decides and what a lawyer looks at', () => {
    const page = firstPage(readDocx(of(id, 'example')))
    expect(page).toContain(draft.title)
    expect(page).toContain('Dit is een concept van VSV Spiegel & Toets')
    expect(page).toContain('geen juridisch advies')
    for (const line of [draft.summary, ...draft.decide, ...draft.lawyer]) expect(page).toContain(line)
  })

  test('ends with its facts, each with its source, and with what was not found', () => {
    const { allText } = readDocx(of(id, 'example'))
    const last = allText.slice(allText.lastIndexOf('Waar dit op steunt'))
    for (const fact of draft.facts) expect(last).toContain(fact.text)
    for (const source of draft.facts.flatMap((fact) => fact.sources)) expect(last).toContain(`${source}: `)
    for (const line of draft.cautions) expect(last).toContain(line)
  })

  test('has headings, and nothing left of our own words between braces', () => {
    const docx = readDocx(of(id, 'example'))
    expect(headingsOf(docx).map(({ text }) => text)).toEqual(
      expect.arrayContaining(draft.sections.map(({ heading }) => heading)),
    )
    expect(/.{0,20}(?:[{}]|\bundefined\b|\bnull\b|NaN).{0,20}/.exec(docx.allText)?.[0]).toBe(undefined)
  })

  test('is in Dutch, with a header row that repeats in every table', () => {
    const { files, tables } = readDocx(of(id, 'example'))
    expect(files['word/styles.xml']).toContain('w:val="nl-NL"')
    expect(tables.length).toBeGreaterThan(0)
    expect(tables.filter(({ headerRows }) => headerRows !== 1)).toEqual([])
  })

  test('keeps what is to be filled in whole, so that Word finds it', () => {
    const xml = readDocx(of(id, 'empty')).files['word/document.xml'] ?? ''
    const marks = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text)
    expect(marks.filter((text) => text.includes('[vul in: ')).length).toBeGreaterThan(5)
    for (const text of marks.filter((one) => one.includes('[vul in: ')))
      expect(text, text).toMatch(/^\[vul in: [^\]]+\]$/)
  })
})

describe('what the dossier knows', () => {
  const content = exampleContent(mirrorSet, frameworkSet)

  test('is in the draft: name, region, contact and every party where it signs', () => {
    const { allText, tables } = readDocx(of('samenwerkingsovereenkomst', 'example'))
    for (const text of [content.dossier.name, content.dossier.region, content.dossier.contact])
      expect(allText).toContain(text)
    const signing = tables.find(({ rows }) => rows[0]?.[2] === 'Handtekening')
    expect(signing?.rows.slice(1).map(([party]) => party)).toEqual(
      content.dossier.parties.map(({ name }) => name),
    )
    expect(allText).toContain('voorbeelddossier')
  })

  test('is asked for where it knows nothing', () => {
    const { allText } = readDocx(of('samenwerkingsovereenkomst', 'empty'))
    for (const what of ['partij', 'regio', 'contactpersoon']) expect(allText).toContain(`[vul in: ${what}]`)
    expect(allText).not.toContain('voorbeelddossier')
  })

  test('a name of three hundred characters is whole in the text, and short in the margin', () => {
    const { allText, files } = readDocx(of('mandaatbrief', 'long name'))
    expect(allText).toContain(LONG.trim())
    const headers = Object.entries(files).filter(([name]) => /word\/header\d*\.xml$/.test(name))
    expect(headers.length).toBeGreaterThan(0)
    for (const [, xml] of headers) expect(xml).not.toContain(LONG.trim())
  })

  test('its days that are still to come are in the calendar by day, and none that are past or more than a year ahead', () => {
    const { tables } = readDocx(of('jaarkalender', 'example'))
    const days = tables.find(({ rows }) => rows[0]?.[0] === 'Dag')?.rows.slice(1) ?? []
    const written = days.map(([day = '']) => {
      const [date = '', month = '', year = ''] = day.split('-')
      return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
    })
    expect(written.length).toBeGreaterThan(3)
    expect(written.toSorted()).toEqual(written)
    expect(written.every((day) => day >= TODAY && day <= '2027-11-29')).toBe(true)
    expect(days.some(([, what = '']) => what.startsWith('Bezoek van de inspectie'))).toBe(true)
  })

  test('a municipality among the parties is in the route card; without one there are rows to fill in', async () => {
    const { dossier } = content
    const parties = [...dossier.parties, { id: 'g', name: 'Gemeente Krommerdal', kind: 'gemeente' }]
    const bytes = await makeDraft(
      inputOf('routekaart-gemeenten', { ...content, dossier: { ...dossier, parties } }),
    )
    const rowsOf = (docx: ReadDocx) => docx.tables[0]?.rows.slice(1).map(([first]) => first)
    expect(rowsOf(readDocx(bytes))).toEqual(['Gemeente Krommerdal'])
    expect(rowsOf(readDocx(of('routekaart-gemeenten', 'example')))).toEqual(
      Array.from({ length: 6 }, () => '[vul in: gemeente]'),
    )
  })

  test('never includes an answer, a verdict or what somebody reasoned', async () => {
    const held = contentWithSession()
    const [judgement] = held.judgements
    if (judgement === undefined) throw new Error('no judgement')
    const secret = 'Dit staat alleen bij het oordeel'
    const marked: DossierContent = {
      ...held,
      judgements: [{ ...judgement, reasoning: secret }],
      responses: held.responses.map((response) => ({ ...response, keep: secret, improve: secret })),
    }
    for (const { id } of drafts) {
      const input = inputOf(id, marked)
      expect(JSON.stringify(input)).not.toContain(secret)
      expect(Object.keys(input)).not.toContain('content')
    }
  })
})

test('text of a user that looks like ours, or like XML, stays as it was typed', async () => {
  const typed = 'VSV {regio} <b>&amp; [vul in: niets] {{normen}}'
  const { allText } = readDocx(await makeDraft(inputOf('mandaatbrief', named(typed))))
  expect(allText).toContain(typed)
})

describe('in the template of the VSV', () => {
  const input = (template: Uint8Array) => inputOf('jaarkalender', buildContent(), { template })

  test('the draft comes where a report would, with its own name in the letterhead', async () => {
    const bytes = await makeDraft(input(read(letter).bytes))
    if (validator !== null) expect(await faultsIn(bytes)).toEqual([])
    const { allText } = readDocx(bytes)
    expect(allText).toContain('Dit is een concept van VSV Spiegel & Toets')
    expect(allText).toContain('Taken die terugkomen')
    expect(allText).toContain('Waar dit op steunt')
    expect(allText).not.toMatch(/\{\{(?:vsv|soort|status|rapport)/)
    expect(allText).toContain('Jaarkalender (concept)')
  })
})
