/** The separate answers of a round are erased: what was shown stays, and nothing else of them is left in the database. */
import { describe, expect, test } from 'vitest'
import { readDossierFile, writeDossierFile } from '../../src/storage/dossier-file'
import { closedRound, contentOf, ERASED_ON, secretsOf, SECRET, shownOf } from './erased-round'
import { rawRows, refusal, standingClock } from './open'
import { putRawRows } from './raw-database'
import { comeIn } from './reopened-round'

const options = { appVersion: '1', now: standingClock().now() }

describe('erasing the answers of a round', () => {
  test('leaves its figures exactly as they were shown', async () => {
    const { storage, roundId } = await closedRound()
    const before = await shownOf(storage, roundId)
    await storage.rounds.eraseAnswers(roundId, ERASED_ON)
    const after = await shownOf(storage, roundId)
    expect({ ...after, professions: [] }).toEqual({ ...before, professions: [] })
    expect(after.submitted).toBe(11)
    expect(after.openTexts).toEqual({ keep: [], improve: ['Korter vergaderen'] })
  })

  test('takes answers, receipts, keys, codes, counts and unreleased texts out of every table', async () => {
    const { storage, databaseName, roundId } = await closedRound()
    const round = await storage.rounds.get(roundId)
    if (round === undefined) throw new Error('no round')
    const secrets = secretsOf(round, await storage.responses.listOfRound(roundId))
    const before = JSON.stringify(await rawRows(databaseName))
    for (const secret of secrets) expect(before).toContain(secret)
    await storage.rounds.eraseAnswers(roundId, ERASED_ON)
    const rows = await rawRows(databaseName)
    expect([rows['responses'], rows['receipts']]).toEqual([[], []])
    for (const secret of secrets) expect(JSON.stringify(rows)).not.toContain(secret)
    expect(await storage.rounds.get(roundId)).toMatchObject({
      status: 'closed',
      keys: null,
      codeHashes: [],
      closings: [],
      erased: { on: ERASED_ON, publicKey: round.keys?.publicKey, figures: 'made-here' },
    })
  })

  test('says beforehand, in numbers, what goes and cannot be done any more', async () => {
    const { storage, roundId } = await closedRound()
    expect(await storage.rounds.answersToErase(roundId)).toEqual({
      submitted: 11,
      receipts: 10,
      codes: 1,
      textsKept: 1,
      textsLost: 1,
      textsUnread: 1,
      setAside: 0,
      unreadable: 0,
      elsewhere: [],
    })
  })

  test('is a step in the history that cannot be undone and tells no answer', async () => {
    const { storage, dossierId, roundId } = await closedRound()
    await storage.rounds.eraseAnswers(roundId, ERASED_ON)
    const history = await storage.history.listOf(dossierId)
    expect(history[0]).toMatchObject({
      table: 'rounds',
      irreversible: true,
      after: { erased: { on: ERASED_ON } },
    })
    for (const word of [SECRET, 'Korter vergaderen', 'keptResults', 'closings', 'privateKey'])
      expect(JSON.stringify(history)).not.toContain(word)
    expect(await storage.history.undo(dossierId)).toMatchObject({
      ok: false,
      problem: { code: 'storage/undo-irreversible' },
    })
  })

  test('is for a closed or adopted round only, and once', async () => {
    const { storage, dossierId, roundId } = await closedRound()
    await storage.rounds.change(roundId, { status: 'adopted' })
    await storage.rounds.eraseAnswers(roundId, ERASED_ON)
    expect(await refusal(storage.rounds.eraseAnswers(roundId, ERASED_ON))).toBe('storage/round-erased')
    expect(await refusal(storage.rounds.answersToErase(roundId))).toBe('storage/round-erased')
    const { id, ...fields } = (await storage.rounds.get(roundId)) ?? { id: '' }
    void id
    const open = await storage.rounds.add({
      ...fields,
      dossierId,
      status: 'open',
      keptResults: null,
      erased: null,
    } as never)
    expect(await refusal(storage.rounds.eraseAnswers(open.id, ERASED_ON))).toBe('storage/round-not-closed')
  })

  test('leaves the answers of another round alone', async () => {
    const { storage, dossierId, roundId } = await closedRound()
    const { id, ...fields } = (await storage.rounds.get(roundId)) ?? { id: '' }
    void id
    const other = await storage.rounds.add({
      ...fields,
      dossierId,
      status: 'open',
      keys: null,
      closings: [],
    } as never)
    await comeIn(storage, other.id, 6)
    await storage.rounds.eraseAnswers(roundId, ERASED_ON)
    expect(await storage.responses.listOfRound(other.id)).toHaveLength(6)
    expect(await storage.receipts.listOf(other.id)).toHaveLength(6)
  })

  test('ends reopening, and adoption still follows', async () => {
    const { storage, roundId } = await closedRound()
    await storage.rounds.eraseAnswers(roundId, ERASED_ON)
    expect(await refusal(storage.rounds.reopen(roundId, 'Er lag nog een stapel.'))).toBe(
      'storage/round-erased',
    )
    await storage.rounds.change(roundId, { status: 'adopted' })
    expect((await storage.rounds.get(roundId))?.status).toBe('adopted')
  })

  test('leaves a dossier that can be saved and opened, and whose figures then come from a file', async () => {
    const { storage, dossierId, roundId } = await closedRound()
    await storage.rounds.eraseAnswers(roundId, ERASED_ON)
    const content = await contentOf(storage, dossierId)
    const read = await readDossierFile(await writeDossierFile(content, options))
    expect(read).toMatchObject({ ok: true, value: { content } })
    // Here the figures are still those that were made here.
    await storage.putContent(content, 'replace')
    expect((await storage.rounds.get(roundId))?.erased?.figures).toBe('made-here')
    const elsewhere = await closedRound()
    await elsewhere.storage.putContent(content, 'replace')
    expect((await elsewhere.storage.rounds.get(roundId))?.erased?.figures).toBe('from-file')
  })

  test('keeps to what was promised of half-finished questionnaires: their codes go too', async () => {
    const { storage, roundId } = await closedRound()
    const kept = (id: string) => ({ roundId: id, draftId: 'd', hash: 'h' })
    await storage.settings.change({ keptDrafts: [kept(roundId), kept('andere')] })
    await storage.rounds.eraseAnswers(roundId, ERASED_ON)
    expect((await storage.settings.get()).keptDrafts).toEqual([kept('andere')])
  })
})

describe('versions of the dossier that were replaced', () => {
  test('lose the answers too, and can still be put back', async () => {
    const { storage, databaseName, dossierId, roundId } = await closedRound()
    const earlier = await contentOf(storage, dossierId)
    await storage.putContent(earlier, 'replace')
    expect(await storage.rounds.answersToErase(roundId)).toMatchObject({ setAside: 1, unreadable: 0 })
    const figures = await shownOf(storage, roundId)
    await storage.rounds.eraseAnswers(roundId, ERASED_ON)
    expect(JSON.stringify(await rawRows(databaseName))).not.toContain(SECRET)
    const [version] = await storage.setAside.list()
    await storage.setAside.putBack(version?.id ?? '')
    expect(await storage.responses.listOfRound(roundId)).toEqual([])
    expect(await shownOf(storage, roundId)).toMatchObject({
      submitted: figures.submitted,
      themes: figures.themes,
    })
  })

  test('that were still open become the closed round, so that half of the answers are never shown', async () => {
    const { storage, dossierId, roundId } = await closedRound()
    const content = await contentOf(storage, dossierId)
    const rounds = content.rounds.map((round) => ({
      ...round,
      status: 'open' as const,
      closings: [],
      closesOn: null,
    }))
    const responses = content.responses.slice(1)
    await storage.putContent({ ...content, rounds, responses }, 'replace')
    await storage.putContent(content, 'replace')
    await storage.rounds.eraseAnswers(roundId, ERASED_ON)
    const figures = await shownOf(storage, roundId)
    for (const { id } of await storage.setAside.list()) {
      await storage.setAside.putBack(id)
      expect(await shownOf(storage, roundId)).toEqual(figures)
    }
  })

  test('that cannot be read go as a whole, which is said beforehand', async () => {
    const { storage, databaseName, dossierId, roundId } = await closedRound()
    await storage.putContent(await contentOf(storage, dossierId), 'replace')
    const { setAsideContents } = await rawRows(databaseName)
    await putRawRows(databaseName, 'setAsideContents', [
      { ...(setAsideContents?.[0] as object), content: { gebroken: SECRET } },
    ])
    expect(await storage.rounds.answersToErase(roundId)).toMatchObject({ setAside: 0, unreadable: 1 })
    await storage.rounds.eraseAnswers(roundId, ERASED_ON)
    expect(await storage.setAside.list()).toEqual([])
    expect(JSON.stringify(await rawRows(databaseName))).not.toContain(SECRET)
  })

  test('of another dossier with the same answers are named, and kept', async () => {
    const { storage, dossierId, roundId } = await closedRound()
    const copy = await storage.putContent(
      await contentOf(storage, dossierId),
      'as-new',
      undefined,
      'Kopie van het VSV',
    )
    expect((await storage.rounds.answersToErase(roundId)).elsewhere).toEqual(['Kopie van het VSV'])
    await storage.rounds.eraseAnswers(roundId, ERASED_ON)
    expect((await contentOf(storage, copy.id)).responses).toHaveLength(11)
  })
})
