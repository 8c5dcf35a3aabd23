import { defineStore } from 'pinia'
import { hashOf } from '../contract/answer-file'
import { newRoundKeys } from '../contract/sealing'
import type { Outcome } from '../domain/outcome'
import { MOST_CODES, type Round } from '../domain/round'
import { makeCodes, spacedCode } from '../domain/short-code'
import { receive as words } from '../texts/receive'
import { useDossier } from './dossier'
import { useGround } from './ground'
import { questionnaireFile } from './questionnaire-file'
import { randomBelow } from './secrets'

/** What goes out to respondents: the questionnaire as a file, and one-time codes. */
export const useSending = defineStore('sending', () => {
  const { storage, platform } = useGround()
  const dossier = useDossier()

  /** The round with its keys; one that was opened before there were keys gets them now. */
  async function withKeys(roundId: string): Promise<Round> {
    const fresh = await newRoundKeys()
    return storage.rounds.change(roundId, ({ keys }) => (keys === null ? { keys: fresh } : null))
  }

  /**
   * Makes the questionnaire and asks the user where to keep it.
   * @param contact where respondents send their answers; shown in the questionnaire
   * @returns the name it was saved under; `null` when the user thought better of it
   */
  async function saveQuestionnaire(roundId: string, contact: string): Promise<Outcome<string | null>> {
    const round = await withKeys(roundId)
    if (round.keys === null) throw new Error('A round keeps the keys it was given')
    const { name, bytes } = await questionnaireFile(round, {
      vsv: dossier.dossier?.name ?? '',
      contact,
      publicKey: round.keys.publicKey,
      usesCodes: round.usesCodes,
    })
    const saved = await platform.saveFile(
      { name, kind: { label: words.form.fileKind, extension: 'html' } },
      bytes,
    )
    return saved.ok ? { ok: true, value: saved.value?.name ?? null } : saved
  }

  /**
   * Makes one-time codes. The round keeps their hashes only: what this returns is never to be seen again.
   * @param count whole number >= 1
   * @returns `null` when the round would get more than {@link MOST_CODES}
   */
  async function makeNewCodes(roundId: string, count: number): Promise<readonly string[] | null> {
    const codes = makeCodes(count, randomBelow)
    const hashes = await Promise.all(codes.map(hashOf))
    const isFull = (round: Round) => round.codeHashes.length + count > MOST_CODES
    const before = await storage.rounds.get(roundId)
    if (before === undefined || isFull(before)) return null
    const fresh = (round: Round) => {
      const known = new Set(round.codeHashes)
      return hashes.filter((hash) => !known.has(hash))
    }
    await storage.rounds.change(roundId, (round) =>
      isFull(round) ? null : { usesCodes: true, codeHashes: [...round.codeHashes, ...fresh(round)] },
    )
    // One in millions was given out before; whoever has it must not be shut out by a second one.
    const given = new Set(fresh(before))
    return codes.filter((_, place) => given.has(hashes[place] ?? '')).map(spacedCode)
  }

  /** Keeps the codes as a list that Dutch Excel opens as a column: a byte order mark and Windows line ends. */
  async function saveCodes(title: string, codes: readonly string[]): Promise<Outcome<string | null>> {
    const csv = `\uFEFF${[words.codes.column, ...codes].join('\r\n')}\r\n`
    const saved = await platform.saveFile(
      {
        name: words.codes.fileName(title),
        kind: { label: words.codes.fileKind, extension: 'csv' },
      },
      new TextEncoder().encode(csv),
    )
    return saved.ok ? { ok: true, value: saved.value?.name ?? null } : saved
  }

  return { saveQuestionnaire, makeNewCodes, saveCodes }
})
