import { defineStore } from 'pinia'
import { ref } from 'vue'
import { hashOf } from '../../../contract/hash'
import { faultsOf, type FilledForm } from '../../../domain/survey/filling/filled-form'
import type { Round } from '../../../domain/survey/round/round'
import { readCode } from '../../../domain/survey/round/short-code'
import { useAppServices } from '../../app-services'
import { codeHashOf } from '../secrets'
import { useSaving } from '../../app/saving'

/** What there is to say about a code: `none` was typed, or it is `wrong`, of another round, or already `taken` in. */
export type CodeVerdict = 'fine' | 'none' | 'wrong' | 'unknown' | 'taken'

/** What became of a form that was handed in; `empty` has no answered statement. */
type Entered = 'taken' | 'code-wrong' | 'code-taken' | 'code-unknown' | 'empty' | 'failed'

/** Typing in paper forms. Nothing of a form is stored before it is handed in, and nothing of it stays here afterwards. */
export const usePaperEntry = defineStore('paper-entry', () => {
  const { storage } = useAppServices()
  const saving = useSaving()
  /** Forms handed in since the page was opened. */
  const entered = ref(0)

  async function judgeCode(round: Round, typed: string): Promise<CodeVerdict> {
    if (typed.trim() === '') return 'none'
    const code = readCode(typed)
    if (code === null) return 'wrong'
    const hash = await codeHashOf(code, round.codeSalt)
    if (!round.codeHashes.includes(hash)) return 'unknown'
    const receipts = await storage.receipts.listOf(round.id)
    return receipts.some(({ codeHash }) => codeHash === hash) ? 'taken' : 'fine'
  }

  /**
   * The proof of a form on paper. With a code the same form always gives the same proof; without one it is random, and entering
   * the form twice cannot be noticed. The digest holds nothing of the answers: see `Receipt`.
   */
  async function receiptOf(round: Round, code: string | null) {
    const codeHash = code === null ? null : await codeHashOf(code, round.codeSalt)
    const id = codeHash === null ? crypto.randomUUID() : await hashOf(round.id + codeHash)
    return { id, digest: await hashOf(id), codeHash }
  }

  /** Makes a form count. After `failed` the form is not one of this round, or the saving store has said why. */
  async function handIn(round: Round, form: FilledForm, typedCode: string): Promise<Entered> {
    const faults = faultsOf(form, round)
    if (faults.length > 0) return faults.some(({ kind }) => kind === 'empty') ? 'empty' : 'failed'
    const code = readCode(typedCode)
    // As a form without a code it would count again when it is entered again.
    if (code === null && typedCode.trim() !== '') return 'code-wrong'
    try {
      const receipt = await receiptOf(round, code)
      const reception = await storage.responses.receive(round.id, [{ form, receipt }])
      if (reception.taken === 1) {
        entered.value += 1
        return 'taken'
      }
      return reception.unknownCodes.length > 0 ? 'code-unknown' : 'code-taken'
    } catch (error) {
      if (!saving.isTold(error)) throw error
      return 'failed'
    }
  }

  return { entered, judgeCode, handIn }
})
