/** Own statements are part of what a round asks: kept, frozen, taken back, written in a file and refused when damaged, like the rest. */
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { sharingCopyOf } from '../../src/domain/dossier/sharing-copy'
import { withOwnStatements } from '../../src/domain/survey/round/own-statements'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import { mirrorSet } from '../../src/storage/built-in-sets'
import { readContentFile } from '../../src/storage/framework-file/read-file'
import { withContent, problemOf } from './forged-dossier'
import { openTest } from './open'
import type { Storage } from '../../src/storage/storage'
import { fillDossier, roundFields, smallMirror } from './small-dossier'

const ASKED = ['Er is genoeg kraamzorg.', 'De werkdruk laat tijd over.']
const options = { appVersion: '1.2.3', now: new Date('2026-11-23T09:00:00.000Z') }
const labels = { rest: 'Overige', leftOut: '(weg)' }

/** A closed round in which eleven people answered one own statement. */
async function answered() {
  const storage = await openTest()
  const { dossierId } = await fillDossier(storage)
  const { id } = await storage.rounds.add(roundFields(dossierId))
  await storage.rounds.change(id, { questionSet: withOwnStatements(smallMirror, ASKED) })
  await storage.rounds.change(id, { status: 'open' })
  const round = { id, dossierId }
  for (let person = 0; person < 11; person += 1) {
    const draft = await storage.responses.start(round)
    await storage.responses.change(draft.id, { professionId: 'VER', answers: { 'T1-1': 4, 'EIGEN-1': 2 } })
    await storage.responses.submit(draft.id)
  }
  await storage.rounds.change(id, { status: 'closed' })
  return { storage, dossierId, id }
}

async function contentIn(storage: Storage, dossierId: string): Promise<DossierContent> {
  const content = await storage.contentOf(dossierId)
  if (content === undefined) throw new Error('the dossier is not there')
  return content
}

const ofRound = ({ rounds }: Pick<DossierContent, 'rounds'>, id: string) =>
  rounds.find((round) => round.id === id)

describe('the own statements of a round', () => {
  test('are in the file of the dossier with their answers, and come back as they were', async () => {
    const { storage, dossierId, id } = await answered()
    const content = await contentIn(storage, dossierId)
    const written = await writeDossierFile(content, options)
    const read = await readDossierFile(written)
    if (!read.ok) throw new Error(read.problem.message)
    expect(ofRound(read.value.content, id)).toEqual(ofRound(content, id))
    expect(ofRound(read.value.content, id)?.questionSet.ownStatements).toEqual([
      { id: 'EIGEN-1', text: ASKED[0] },
      { id: 'EIGEN-2', text: ASKED[1] },
    ])
  })

  test('are frozen when the round opens', async () => {
    const { storage, id } = await answered()
    await expect(
      storage.rounds.change(id, { questionSet: withOwnStatements(smallMirror, ['Iets anders.']) }),
    ).rejects.toMatchObject({ problem: { code: 'storage/round-frozen' } })
  })

  test('are put back as they were when the choice is undone', async () => {
    const storage = await openTest()
    const { dossierId } = await fillDossier(storage)
    const { id } = await storage.rounds.add(roundFields(dossierId))
    await storage.rounds.change(id, { questionSet: withOwnStatements(smallMirror, ASKED) })
    await storage.history.undo(dossierId, 'own')
    expect((await storage.rounds.get(id))?.questionSet).toEqual(smallMirror)
  })

  test('go along in a sharing copy with what may be shown of them, without a single answer', async () => {
    const { storage, dossierId, id } = await answered()
    const copy = sharingCopyOf(await contentIn(storage, dossierId), {
      name: 'kopie',
      madeAt: options.now.toISOString(),
      people: true,
      labels,
    })
    expect(copy.responses).toEqual([])
    const kept = ofRound(copy, id)
    expect(kept?.questionSet.ownStatements).toHaveLength(2)
    expect(kept?.keptResults?.ownStatements).toMatchObject([
      { statementId: 'EIGEN-1', n: 11, mean: 2 },
      { statementId: 'EIGEN-2', withheld: 'no-answers' },
    ])
    expect(await readDossierFile(await writeDossierFile(copy, options))).toMatchObject({ ok: true })
  })
})

describe('a dossier file with own statements that cannot be, is refused as a whole', () => {
  const asking = (ownStatements: object | null) =>
    withContent((all) => ({
      ...all,
      rounds: all.rounds.map((round) => ({ ...round, questionSet: { ...round.questionSet, ownStatements } })),
    }))
  const one = { id: 'EIGEN-1', text: 'Er is genoeg kraamzorg.' }

  test.each<readonly [string, object | null]>([
    ['six of them', Array.from({ length: 6 }, (_, index) => ({ ...one, id: `EIGEN-${String(index + 1)}` }))],
    ['an empty list', []],
    ['no list', { 0: one }],
    ['nothing', null],
    ['one without words', [{ ...one, text: '  ' }]],
    ['one that is too long', [{ ...one, text: 'x'.repeat(161) }]],
    ['one whose words are a number', [{ ...one, text: 4 }]],
    ['one with a field nobody knows', [{ ...one, lens: 'proces' }]],
    ['two with one id', [one, { ...one, text: 'Iets anders.' }]],
    ['one with the id of a statement of a theme', [{ ...one, id: 'T1-1' }]],
    ['one with an id that every object has', [{ ...one, id: 'constructor' }]],
  ])('%s', async (_what, ownStatements) => {
    expect(await problemOf(asking(ownStatements))).toMatchObject({ code: 'file/invalid-record' })
  })
})

test('a questionnaire from a file has none: they are chosen for a round', () => {
  const bytes = strToU8(JSON.stringify(withOwnStatements(mirrorSet, ['Er is genoeg kraamzorg.'])))
  const file = readContentFile('vragenlijst.json', bytes)
  expect(file.set === null ? [file.problem.code, ...file.faults] : []).toEqual([
    'set-file/faults',
    'De lijst eigen stellingen (ownStatements) hoort niet in een vragenlijst; haal haar weg en kies eigen stellingen bij een meting.',
  ])
})
