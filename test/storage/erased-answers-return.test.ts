/** An older file brings back answers that were erased here: it is recognised, and they stay out unless somebody wants them back. */
import { describe, expect, test } from 'vitest'
import type { DossierContent } from '../../src/domain/dossier/dossier'
import { NO_RECORDS } from '../../src/domain/dossier/dossier'
import { newRoundKeys } from '../../src/contract/sealing'
import { closedRound, contentOf, ERASED_ON, SECRET, shownOf } from './erased-round'
import { refusal } from './open'
import { only } from './set-aside-versions'

/** Everything as it was in a file of before the erasing, and the same dossier without its answers. */
async function erasedWithFile() {
  const made = await closedRound()
  const file = await contentOf(made.storage, made.dossierId)
  await made.storage.rounds.eraseAnswers(made.roundId, ERASED_ON)
  return { ...made, file, figures: await shownOf(made.storage, made.roundId) }
}

/** As if the file was made while people still filled in, one questionnaire earlier. */
const halfway = (file: DossierContent): DossierContent => ({
  ...file,
  rounds: file.rounds.map((round) => ({ ...round, status: 'open', closesOn: null, closings: [] })),
  responses: file.responses.slice(1),
})

describe('a file of before the erasing', () => {
  test('is recognised, with the day and how many questionnaires it would bring back', async () => {
    const { storage, file, roundId } = await erasedWithFile()
    expect(await storage.returningAnswers(file)).toEqual([
      { roundId, title: 'Nulmeting', on: ERASED_ON, submitted: 11 },
    ])
  })

  test.each(['replace', 'as-new'] as const)(
    'comes in without them, with the figures as they were (%s)',
    async (mode) => {
      const { storage, file, figures } = await erasedWithFile()
      const dossier = await storage.putContent(file, mode)
      const content = await contentOf(storage, dossier.id)
      expect([content.responses, content.receipts]).toEqual([[], []])
      const [round] = content.rounds
      expect(round?.erased).toMatchObject({ on: ERASED_ON, figures: 'made-here' })
      expect(await shownOf(storage, round?.id ?? '')).toEqual({ ...figures, roundId: round?.id })
      expect(JSON.stringify(content)).not.toContain(SECRET)
    },
  )

  test('of while people still filled in becomes the closed round: half of the answers are never shown', async () => {
    const { storage, file, figures, roundId } = await erasedWithFile()
    await storage.putContent(halfway(file), 'replace')
    expect(await storage.rounds.get(roundId)).toMatchObject({ status: 'closed', erased: { on: ERASED_ON } })
    expect(await shownOf(storage, roundId)).toEqual(figures)
  })

  test('brings them back when somebody wants that, and what was shown stays out of reach of a difference', async () => {
    const { storage, file, roundId } = await erasedWithFile()
    await storage.putContent(halfway(file), 'replace', undefined, undefined, 'brought-back')
    expect(await storage.responses.listOfRound(roundId)).toHaveLength(10)
    expect(await refusal(storage.rounds.change(roundId, { status: 'closed' }))).toBe('storage/round-erased')
    // And the same for one that was closed in the file.
    await storage.putContent(file, 'replace', undefined, undefined, 'brought-back')
    expect(await refusal(storage.rounds.reopen(roundId, 'Er lag nog een stapel.'))).toBe(
      'storage/round-erased',
    )
  })

  test('is recognised under other ids too, by the key of the round', async () => {
    const { storage, file, dossierId, roundId } = await closedRound().then(async (made) => ({
      ...made,
      file: await contentOf(made.storage, made.dossierId),
    }))
    const copy = await storage.putContent(file, 'as-new')
    const copyFile = await contentOf(storage, copy.id)
    await storage.rounds.eraseAnswers(roundId, ERASED_ON)
    expect(await storage.returningAnswers(copyFile)).toMatchObject([{ on: ERASED_ON, submitted: 11 }])
    void dossierId
  })

  test('is recognised after its dossier was erased for good; then the figures are made from the file', async () => {
    const { storage, file, figures, dossierId, roundId } = await erasedWithFile()
    await storage.dossiers.moveToBin(dossierId)
    await storage.dossiers.erase(dossierId)
    expect(await storage.returningAnswers(file)).toMatchObject([{ roundId, on: ERASED_ON }])
    await storage.putContent(file, 'replace')
    expect(await storage.rounds.get(roundId)).toMatchObject({
      erased: { on: ERASED_ON, figures: 'from-file' },
    })
    expect(await storage.responses.listOfRound(roundId)).toEqual([])
    expect(await shownOf(storage, roundId)).toEqual(figures)
  })

  test('of such a dossier, of while people still filled in, comes without that round', async () => {
    const { storage, file, dossierId } = await erasedWithFile()
    await storage.dossiers.moveToBin(dossierId)
    await storage.dossiers.erase(dossierId)
    await storage.putContent(halfway(file), 'replace')
    expect(await contentOf(storage, dossierId)).toMatchObject({ rounds: [], responses: [], receipts: [] })
  })

  test('with another round in it brings that one along whole', async () => {
    const { storage, file, dossierId } = await erasedWithFile()
    const [round] = file.rounds
    if (round === undefined) throw new Error('no round')
    const other = { ...round, id: 'andere', keys: await newRoundKeys(), closings: [] }
    const answers = file.responses.map((one, place) => ({
      ...one,
      id: `r${String(place)}`,
      roundId: 'andere',
    }))
    const both = { ...file, rounds: [round, other], responses: [...file.responses, ...answers] }
    await storage.putContent(both, 'replace')
    expect((await contentOf(storage, dossierId)).responses.map(({ roundId }) => roundId)).toEqual(
      answers.map(() => 'andere'),
    )
  })

  test('that never held them brings nothing back', async () => {
    const { storage, file } = await erasedWithFile()
    const empty = { ...NO_RECORDS, dossier: file.dossier }
    expect(await storage.returningAnswers(empty)).toEqual([])
    const content = await contentOf(storage, file.dossier.id)
    expect(await storage.returningAnswers(content)).toEqual([])
  })
})

describe('on another computer, which still has the answers', () => {
  test('a file without them takes their place as it is, and can be saved again', async () => {
    const { storage, dossierId, file } = await erasedWithFile()
    const erased = await contentOf(storage, dossierId)
    const other = await closedRound()
    await other.storage.putContent(file, 'replace')
    await other.storage.putContent(erased, 'replace')
    const there = await contentOf(other.storage, dossierId)
    // What that computer counted at a closing is not added to it: these counts were erased.
    expect(there.rounds).toMatchObject([{ closings: [], erased: { figures: 'from-file' } }])
    const version = await only(other.storage)
    await other.storage.setAside.putBack(version.id)
    expect((await contentOf(other.storage, dossierId)).responses).toHaveLength(11)
  })
})
