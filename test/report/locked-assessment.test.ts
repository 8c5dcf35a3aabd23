/** A report of a locked assessment says what was so on the day it was locked, whatever became of it since. */
import { beforeAll, describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { NEW_EVIDENCE } from '../../src/domain/framework/evidence/evidence-fields'
import { normsOf } from '../../src/domain/question-set'
import { frameworkSet } from '../../src/storage/built-in-sets'
import { buildContent } from '../fixtures/build-content'
import { reportBytes } from './dossiers'
import { readDocx } from './read-docx'

const LOCKED_ON = '2026-05-01'
const [first] = normsOf(frameworkSet)
if (first === undefined) throw new Error('A framework without norms')

/** One assessment, locked, with a piece of evidence that was valid then. */
function locked(): DossierContent {
  const content = buildContent({ judged: 3, actions: 2, evidence: 0 })
  const piece = {
    ...NEW_EVIDENCE,
    id: '00000000-0000-4000-8000-0000000000aa',
    dossierId: content.dossier.id,
    number: 12,
    title: 'Overeenkomst zoals toen',
    version: '1.0',
    date: '2026-01-10',
    owner: 'mw. Toen',
    location: 'Kast Toen',
    reviewOn: '2026-10-01',
    normIds: [first?.id ?? ''],
  }
  return {
    ...content,
    evidence: [piece],
    assessments: content.assessments.map((assessment) => ({
      ...assessment,
      status: 'adopted',
      adoptedOn: LOCKED_ON,
      adoptedBy: 'bestuur',
      snapshot: {
        takenAt: `${LOCKED_ON}T10:00:00.000Z`,
        parties: content.dossier.parties,
        evidence: [piece],
        actions: content.actions,
      },
    })),
  }
}

/** The same dossier later: the evidence replaced and expired, another piece gone, the norms renamed, a next assessment started. */
function later(before: DossierContent): DossierContent {
  const [old] = before.assessments
  if (old === undefined) throw new Error('no assessment')
  return {
    ...before,
    evidence: before.evidence.map((piece) => ({
      ...piece,
      title: 'Overeenkomst zoals nu',
      version: '2.0',
      owner: 'dhr. Nu',
      location: 'Kast Nu',
    })),
    actions: before.actions.map((action) => ({ ...action, title: `${action.title} (nu anders)` })),
    assessments: [
      old,
      {
        ...old,
        id: '00000000-0000-4000-8000-0000000000bb',
        title: 'Toetsing 2027',
        status: 'draft',
        adoptedOn: null,
        adoptedBy: '',
        startedOn: '2026-10-15',
        previousId: old.id,
        snapshot: null,
        questionSet: {
          ...old.questionSet,
          version: '0.2.0',
          themes: old.questionSet.themes.map((theme) => ({
            ...theme,
            norms: theme.norms.map((norm) => ({ ...norm, title: `Hernoemd: ${norm.title}` })),
          })),
        },
      },
    ],
  }
}

/** What stands under the heading of the first norm. */
async function firstNorm(content: DossierContent): Promise<string> {
  const { paragraphs } = readDocx(await reportBytes(content, 'volledig'))
  const at = paragraphs.findIndex(
    ({ style, text }) => style === 'Heading3' && text === `${first?.id ?? ''} · ${first?.title ?? ''}`,
  )
  const length = paragraphs.slice(at + 1).findIndex(({ style }) => /^Heading/.test(style))
  expect(at).toBeGreaterThan(-1)
  return paragraphs
    .slice(at, at + 1 + length)
    .map(({ text }) => text)
    .join('\n')
}

describe('a norm of a locked assessment', () => {
  let then: string
  let now: string
  beforeAll(async () => {
    then = await firstNorm(locked())
    now = await firstNorm(later(locked()))
  }, 120_000)

  test('shows its evidence with title, version, date, owner, place and state of that day', () => {
    expect(now).toContain('Overeenkomst zoals toen, 1.0, 10-1-2026, mw. Toen, Kast Toen, geldig')
  })

  test('shows nothing of later changes to the evidence and actions', () => {
    expect(now).not.toMatch(/zoals nu|2\.0|dhr\. Nu|Kast Nu|nu anders/)
  })

  test('keeps its own words when a newer framework renames it', () => {
    expect(now).not.toContain('Hernoemd')
    expect(now).toContain(first.text)
  })

  test('reads the same as it did before', () => {
    expect(now).toBe(then)
  })

  test('even when the piece was removed from the register since', async () => {
    const gone = await firstNorm({ ...later(locked()), evidence: [] })
    expect(gone).toBe(then)
    expect(gone).toContain('B12 Overeenkomst zoals toen, 1.0, 10-1-2026, mw. Toen, Kast Toen, geldig')
  })
})

test('a locked assessment lists its evidence in numerical order, however it is stored', async () => {
  const content = locked()
  const [piece] = content.evidence
  if (piece === undefined) throw new Error('no evidence')
  const evidence = [
    { ...piece, number: 12, title: 'Twaalfde stuk' },
    { ...piece, id: '00000000-0000-4000-8000-0000000000cc', number: 3, title: 'Derde stuk' },
  ]
  const text = await firstNorm({
    ...content,
    evidence,
    assessments: content.assessments.map((one) => ({
      ...one,
      snapshot: one.snapshot === null ? null : { ...one.snapshot, evidence },
    })),
  })
  expect(text.indexOf('B3 Derde stuk')).toBeGreaterThan(-1)
  expect(text.indexOf('B12 Twaalfde stuk')).toBeGreaterThan(text.indexOf('B3 Derde stuk'))
})

test('an adopted report gives the date in its header and on its cover', async () => {
  const content = locked()
  const docx = readDocx(await reportBytes({ ...content, rounds: [], responses: [] }, 'inspectie'))
  const header = Object.entries(docx.files).find(([name]) => name.startsWith('word/header'))
  expect(header?.[1]).toContain('vastgesteld op 1-5-2026')
  expect(docx.paragraphs.some(({ text }) => text === 'Status\tvastgesteld op 1-5-2026')).toBe(true)
})
