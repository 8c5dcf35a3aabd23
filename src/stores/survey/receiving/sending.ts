import { defineStore } from 'pinia'
import { newRoundKeys } from '../../../contract/sealing'
import type { Outcome } from '../../../domain/outcome'
import type { Round } from '../../../domain/survey/round/round'
import { spacedCode } from '../../../domain/survey/round/short-code'
import { writeCsv } from '../../../storage/list/csv'
import { receive as words } from '../../../texts/survey/receiving/receive'
import { useDossier } from '../../dossier/dossier'
import { useAppServices } from '../../app-services'
import { giveOutCodes } from './one-time-codes'
import { questionnaireFile } from './questionnaire-file'

/** What goes out to respondents: the questionnaire as a file, and one-time codes. */
export const useSending = defineStore('sending', () => {
  const { storage, platform } = useAppServices()
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
    const vsv = dossier.dossier?.name ?? ''
    const round = await withKeys(roundId)
    if (round.keys === null) throw new Error('A round keeps the keys it was given')
    const { name, bytes } = await questionnaireFile(round, {
      vsv,
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
   * Makes one-time codes, as they are written out. What this returns is never to be seen again.
   * @param count whole number >= 1
   * @returns see {@link giveOutCodes}
   */
  async function makeNewCodes(roundId: string, count: number): Promise<readonly string[] | null> {
    const codes = await giveOutCodes(storage, roundId, count, { usesCodes: true })
    return codes?.map(spacedCode) ?? null
  }

  /** Keeps the codes as a list of one column. */
  async function saveCodes(title: string, codes: readonly string[]): Promise<Outcome<string | null>> {
    const saved = await platform.saveFile(
      {
        name: words.codes.fileName(title),
        kind: { label: words.codes.fileKind, extension: 'csv' },
      },
      writeCsv([[words.codes.column], ...codes.map((code) => [code])]),
    )
    return saved.ok ? { ok: true, value: saved.value?.name ?? null } : saved
  }

  return { saveQuestionnaire, makeNewCodes, saveCodes }
})
